"""On the way back you take the root of the target itself.

The power acts on the probability of being fast. Turn the target into its complement first, and the root back at the end.

Fails: check_way_back, check_there_and_back
"""


def p_any_slow(p, n):
    _check(p, n, fewest=0)
    return 1 - (1 - p) ** n


def p_per_server(target, n):
    _check(target, n, fewest=1)
    return target ** (1 / n)


def _check(probability, n, fewest):
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
