import math

LOWEST, HIGHEST = 0.05, 20.0
PRECISION = 1e-12

Row = list[float]  # one logit for each class


def softmax(logits: Row, temperature: float) -> list[float]:
    """Probabilities of one row of logits, each divided by temperature.

    Time O(c) for c classes, memory O(c).
    """
    weights = _weights(logits, temperature)
    total = sum(weights)
    return [weight / total for weight in weights]


def nll(rows: list[Row], labels: list[int], temperature: float) -> float:
    """Mean negative log-likelihood of the labels.

    Time O(n c), memory O(n + c).
    """
    # -ln p is the logarithm of the total minus the label's own logit. Via p
    # itself, an unlikely label would be the logarithm of 0.
    losses = [
        math.log(sum(_weights(row, temperature))) + (max(row) - row[label]) / temperature
        for row, label in _examples(rows, labels)
    ]
    return sum(losses) / len(losses)


def fit_temperature(rows: list[Row], labels: list[int]) -> float:
    """Temperature in [0.05, 20] with the smallest nll; 1 when all are equal.

    The nll is convex in 1 / T, so its slope changes sign at most once:
    halve the interval some 45 times, and without a change of sign it
    shrinks to an end. Time O(n c log(1 / precision)), memory O(n + c).
    """
    examples = _examples(rows, labels)
    if all(len(set(row)) == 1 for row in rows):
        return 1.0
    low, high = 1 / HIGHEST, 1 / LOWEST
    while high - low > PRECISION:
        middle = (low + high) / 2
        if _slope(examples, middle) <= 0:
            low = middle
        else:
            high = middle
    return 1 / low


def _weights(logits: Row, temperature: float) -> list[float]:
    if not temperature > 0:
        raise ValueError(f"a temperature of {temperature}")
    # Shifting all logits changes no probability, and makes 1 the largest weight.
    top = max(logits)
    return [math.exp((logit - top) / temperature) for logit in logits]


def _slope(examples: list[tuple[Row, int]], inverse: float) -> float:
    """Slope of the nll in 1 / T: expected logit minus the label's, added up."""
    return sum(
        p * (logit - row[label])
        for row, label in examples
        for p, logit in zip(softmax(row, 1 / inverse), row, strict=True)
    )


def _examples(rows: list[Row], labels: list[int]) -> list[tuple[Row, int]]:
    examples = list(zip(rows, labels, strict=True))
    # A negative label would silently count from the end.
    if not examples or not all(0 <= label < len(row) for row, label in examples):
        raise ValueError("no examples, or a label that is no class")
    return examples
