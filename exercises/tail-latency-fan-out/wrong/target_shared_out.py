"""On the way back you divide the target by the number of servers.

That is the linear shortcut, and it is stricter than needed. It is off by half a percent at a target of 0.01, and at a target of 1 it asks for something where nothing is needed.

Fails: check_way_back, check_way_back_ends, check_there_and_back
"""


def p_any_slow(p, n):
    _check(p, n, fewest=0)
    return 1 - (1 - p) ** n


def p_per_server(target, n):
    _check(target, n, fewest=1)
    return target / n


def _check(probability, n, fewest):
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
