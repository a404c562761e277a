"""You compare the positions as they are.

A judge that always says “first” then looks perfectly consistent, and a fair one looks like pure noise. “first” is A in one list and B in the other: translate before you compare.

Fails: check_worked_example, check_positions_are_translated, check_judge_that_likes_one_position, check_ties, check_chance_of_each_order, check_constant_verdict_has_no_kappa
"""

from collections import Counter

_WITH_A_FIRST = {"first": "A", "second": "B", "tie": "tie"}
_WITH_B_FIRST = {"first": "A", "second": "B", "tie": "tie"}


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
    return agreement, (agreement - chance) / (1 - chance) if chance < 1 else None


def _translated(a_first, b_first):
    if not a_first:
        raise ValueError("there are no verdicts")
    unknown = {*a_first, *b_first} - _WITH_A_FIRST.keys()
    if unknown:
        raise ValueError(f"unknown verdicts: {sorted(unknown)}")
    return [(_WITH_A_FIRST[one], _WITH_B_FIRST[other]) for one, other in zip(a_first, b_first, strict=True)]
