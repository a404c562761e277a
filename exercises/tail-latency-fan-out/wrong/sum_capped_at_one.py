"""You add up the probabilities and cut the sum off at 1.

The cap hides that the sum is wrong well before it: at 100 servers with 1 % each it says that every query is slow, and it is 63 %. Queries with several slow servers are counted several times.

Fails: check_a_few_servers, check_many_servers, check_there_and_back
"""


def p_any_slow(p, n):
    _check(p, n, fewest=0)
    return min(1.0, n * p)


def p_per_server(target, n):
    _check(target, n, fewest=1)
    return 1 - (1 - target) ** (1 / n)


def _check(probability, n, fewest):
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
