"""You scale each p-value by m over its rank and leave it there.

A larger p-value can then have a smaller adjusted one, so that you reject a test and keep one with stronger evidence. Take the minimum over the rank and all ranks above it.

Fails: check_worked_example, check_smallest_from_here_up, check_step_up, check_ten_tests, check_limit_included, check_equal_p_values, check_ends
"""


def adjusted_p_values(p_values):
    if not all(0 <= p <= 1 for p in p_values):
        raise ValueError("a p-value must lie in [0, 1]")
    m = len(p_values)
    by_size = sorted(range(m), key=lambda i: p_values[i])
    adjusted = [0.0] * m
    for rank in range(m, 0, -1):
        test = by_size[rank - 1]
        adjusted[test] = min(1.0, p_values[test] * m / rank)
    return adjusted


def discoveries(p_values, alpha):
    if not 0 < alpha < 1:
        raise ValueError(f"alpha must lie in (0, 1), got {alpha}")
    return [adjusted <= alpha for adjusted in adjusted_p_values(p_values)]
