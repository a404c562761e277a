"""You accept any number.

With p = 1.1 the result swings around 1 from one n to the next, and a negative p gives a negative probability. Somebody passed a percentage: say so.

Fails: check_impossible_input_is_refused
"""


def p_any_slow(p, n):
    return 1 - (1 - p) ** n


def p_per_server(target, n):
    return 1 - max(1 - target, 0) ** (1 / max(n, 1))
