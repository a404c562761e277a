"""You return a kappa of 1 when both orders always give the same verdict.

The agreement is perfect, but a judge that says “tie” to everything would get that 1 too, without having told any two answers apart. Kappa is 0/0 there: `None`.

Fails: check_constant_verdict_has_no_kappa
"""

from collections import Counter

_WITH_A_FIRST = {"first": "A", "second": "B", "tie": "tie"}
_WITH_B_FIRST = {"first": "B", "second": "A", "tie": "tie"}


def consistent_verdicts(a_first, b_first):
    pairs = _translated(a_first, b_first)
    return [verdict if verdict == swapped else None for verdict, swapped in pairs]


def swap_agreement(a_first, b_first):
    pairs = _translated(a_first, b_first)
    n = len(pairs)
    agreement = sum(verdict == swapped for verdict, swapped in pairs) / n
    one = Counter(verdict for verdict, _ in pairs)
    other = Counter(swapped for _, swapped in pairs)
    chance = sum(one[verdict] * other[verdict] for verdict in one) / n**2
    return agreement, (agreement - chance) / (1 - chance) if chance < 1 else 1.0


def _translated(a_first, b_first):
    if not a_first:
        raise ValueError("there are no verdicts")
    unknown = {*a_first, *b_first} - _WITH_A_FIRST.keys()
    if unknown:
        raise ValueError(f"unknown verdicts: {sorted(unknown)}")
    return [(_WITH_A_FIRST[one], _WITH_B_FIRST[other]) for one, other in zip(a_first, b_first, strict=True)]
