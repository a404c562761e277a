import math
from collections import Counter
from collections.abc import Hashable
from operator import eq


def cohens_kappa(first: list[Hashable], second: list[Hashable]) -> float:
    """Agreement of two raters beyond chance.

    Time O(n), memory O(K) for K classes.
    """
    n = len(first)
    if n != len(second) or n == 0:
        raise ValueError(f"{n} and {len(second)} labels")
    agreed = sum(map(eq, first, second))
    habits, others = Counter(first), Counter(second)
    # A class that one side never used adds 0, so one side's will do.
    by_chance = sum(habits[c] * others[c] for c in habits)
    # Both sides of the fraction times n squared: whole numbers, so the
    # test for 0/0 is exact.
    if by_chance == n * n:
        return math.nan
    return (agreed * n - by_chance) / (n * n - by_chance)
