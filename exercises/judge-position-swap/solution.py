from collections import Counter

_WITH_A_FIRST = {"first": "A", "second": "B", "tie": "tie"}
_WITH_B_FIRST = {"first": "B", "second": "A", "tie": "tie"}


def consistent_verdicts(
    a_first: list[str],
    b_first: list[str],
) -> list[str | None]:
    """Verdict "A", "B" or "tie" per pair; None when the orders disagree.

    Time O(n), memory O(n).
    """
    pairs = _translated(a_first, b_first)
    return [verdict if verdict == swapped else None for verdict, swapped in pairs]


def swap_agreement(
    a_first: list[str],
    b_first: list[str],
) -> tuple[float, float | None]:
    """Share of pairs on which both orders agree, and Cohen's kappa.

    Time O(n), memory O(n).
    """
    pairs = _translated(a_first, b_first)
    n = len(pairs)
    agreement = sum(verdict == swapped for verdict, swapped in pairs) / n
    one = Counter(verdict for verdict, _ in pairs)
    other = Counter(swapped for _, swapped in pairs)
    # One division of whole numbers, so that a chance of 1 is exactly 1.
    chance = sum(one[verdict] * other[verdict] for verdict in one) / n**2
    return agreement, (agreement - chance) / (1 - chance) if chance < 1 else None


def _translated(a_first: list[str], b_first: list[str]) -> list[tuple[str, str]]:
    if not a_first:
        raise ValueError("there are no verdicts")
    unknown = {*a_first, *b_first} - _WITH_A_FIRST.keys()
    if unknown:
        raise ValueError(f"unknown verdicts: {sorted(unknown)}")
    # strict raises ValueError when an order has more verdicts than the other.
    return [(_WITH_A_FIRST[one], _WITH_B_FIRST[other]) for one, other in zip(a_first, b_first, strict=True)]
