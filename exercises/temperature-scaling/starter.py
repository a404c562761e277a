def softmax(logits: list[float], temperature: float) -> list[float]:
    """Probabilities of one row of logits, each divided by temperature.

    Raises ValueError for a temperature that is not above 0.
    """
    # TODO: divide, and keep the exponentials from overflowing.


def nll(rows: list[list[float]], labels: list[int], temperature: float) -> float:
    """Mean negative log-likelihood of the labels.

    Raises ValueError for no rows, different lengths, and labels that
    are no position in their row.
    """
    # TODO: the mean of minus the logarithms of the right probabilities.


def fit_temperature(rows: list[list[float]], labels: list[int]) -> float:
    """Temperature in [0.05, 20] with the smallest nll; 1 when all are equal."""
    # TODO: look for the minimum.
