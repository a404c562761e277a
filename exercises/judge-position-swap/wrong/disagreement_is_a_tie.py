"""You call a pair a tie when the two orders disagree.

Many evaluations do so, and it hides the bias: a judge that looks at the position alone produces nothing but ties. Here a contradiction is `None`.

Fails: check_worked_example, check_judge_that_likes_one_position, check_ties
"""

from collections import Counter

_WITH_A_FIRST = {"first": "A", "second": "B", "tie": "tie"}
_WITH_B_FIRST = {"first": "B", "second": "A", "tie": "tie"}


def consistent_verdicts(a_first, b_first):
    pairs = _translated(a_first, b_first)
    return [verdict if verdict == swapped else "tie" for verdict, swapped in pairs]


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
