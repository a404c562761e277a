"""You compare lists of different lengths up to the end of the shorter one.

Different lengths mean that an item is missing somewhere, and from there on labels of different items are compared with each other. The task asks for `ValueError`; a plain `zip` hides the problem.

Fails: check_senseless_input_is_refused
"""

import math
from collections import Counter


def cohens_kappa(first, second):
    pairs = list(zip(first, second, strict=False))
    n = len(pairs)
    agreed = sum(a == b for a, b in pairs)
    habits, others = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(habits[c] * others[c] for c in habits)
    return math.nan if chance == n * n else (agreed * n - chance) / (n * n - chance)
