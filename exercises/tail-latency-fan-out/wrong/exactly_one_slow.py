"""You compute the probability that exactly one server is slow.

A query with two slow servers waits as well. For many servers your result falls again, as if more servers could make it better.

Fails: check_a_few_servers, check_many_servers, check_stays_a_probability, check_ends, check_there_and_back
"""


def p_any_slow(p, n):
    _check(p, n, fewest=0)
    return n * p * (1 - p) ** (n - 1) if n else 0.0


def p_per_server(target, n):
    _check(target, n, fewest=1)
    return 1 - (1 - target) ** (1 / n)


def _check(probability, n, fewest):
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
