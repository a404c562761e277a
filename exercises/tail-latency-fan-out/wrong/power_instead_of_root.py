"""On the way back you raise to the n-th power once more.

The way there has made the tail larger; the way back must make it smaller. Undo the power with a root.

Fails: check_way_back, check_there_and_back
"""


def p_any_slow(p, n):
    _check(p, n, fewest=0)
    return 1 - (1 - p) ** n


def p_per_server(target, n):
    _check(target, n, fewest=1)
    return 1 - (1 - target) ** n


def _check(probability, n, fewest):
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
