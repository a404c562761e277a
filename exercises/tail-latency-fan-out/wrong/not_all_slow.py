"""You compute the probability that not all servers are slow.

The opposite of "at least one is slow" is "every one is fast", so the power belongs to the probability of being fast.

Fails: check_a_few_servers, check_many_servers, check_ends, check_there_and_back
"""


def p_any_slow(p, n):
    _check(p, n, fewest=0)
    return 1 - p**n


def p_per_server(target, n):
    _check(target, n, fewest=1)
    return 1 - (1 - target) ** (1 / n)


def _check(probability, n, fewest):
    if not 0 <= probability <= 1:
        raise ValueError(f"a probability must lie in [0, 1], got {probability}")
    if n < fewest:
        raise ValueError(f"need at least {fewest} servers, got {n}")
