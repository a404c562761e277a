"""You multiply the probability by the number of servers.

For two servers at 1 % that is nearly right, for 200 it gives 200 %. The sum counts a query with two slow servers twice; it is only an upper bound.

Fails: check_a_few_servers, check_many_servers, check_stays_a_probability, check_ends, check_there_and_back
"""


def p_any_slow(p, n):
    _check(p, n, fewest=0)
    return n * p


def p_per_server(target, n):
    _check(target, n, fewest=1)
    return 1 - (1 - target) ** (1 / n)


def _check(probability, n, fewest):
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
