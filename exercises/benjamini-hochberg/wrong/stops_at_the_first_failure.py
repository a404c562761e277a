"""You go up from the smallest p-value and stop at the first that misses its limit.

That is a step-down rule. With 0.04, 0.045 and 0.046 it rejects nothing, although all three together are far from chance. Look for the largest rank that keeps its limit.

Fails: check_worked_example, check_smallest_from_here_up, check_step_up, check_ten_tests, check_limit_included, check_equal_p_values, check_ends
"""


def adjusted_p_values(p_values):
    if not all(0 <= p <= 1 for p in p_values):
        raise ValueError("a p-value must lie in [0, 1]")
    m = len(p_values)
    by_size = sorted(range(m), key=lambda i: p_values[i])
    adjusted = [0.0] * m
    largest = 0.0
    for rank in range(1, m + 1):
        test = by_size[rank - 1]
        largest = max(largest, min(1.0, p_values[test] * m / rank))
        adjusted[test] = largest
    return adjusted


def discoveries(p_values, alpha):
    if not 0 < alpha < 1:
        raise ValueError(f"alpha must lie in (0, 1), got {alpha}")
    return [adjusted <= alpha for adjusted in adjusted_p_values(p_values)]
