"""You accept lists of different lengths and unknown verdicts.

`zip` cuts the longer list, and a reply such as “both are fine” counts as something. The judge is a language model and will say such things; the task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""

from collections import Counter


def consistent_verdicts(a_first, b_first):
    pairs = _translated(a_first, b_first)
    return [verdict if verdict == swapped else None for verdict, swapped in pairs]


def swap_agreement(a_first, b_first):
    pairs = _translated(a_first, b_first)
    n = max(len(pairs), 1)
    agreement = sum(verdict == swapped for verdict, swapped in pairs) / n
    one = Counter(verdict for verdict, _ in pairs)
    other = Counter(swapped for _, swapped in pairs)
    chance = sum(one[verdict] * other[verdict] for verdict in one) / n**2
    return agreement, (agreement - chance) / (1 - chance) if chance < 1 else None


def _translated(a_first, b_first):
    with_a_first = {"first": "A", "second": "B"}
    with_b_first = {"first": "B", "second": "A"}
    words = zip(a_first, b_first, strict=False)
    return [(with_a_first.get(one, "tie"), with_b_first.get(other, "tie")) for one, other in words]
