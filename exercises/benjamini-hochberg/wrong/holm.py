"""You multiply by the number of tests that are left, going up from the smallest p-value.

That is Holm's procedure: it steps down and bounds the chance of a single false alarm, as Bonferroni does. Benjamini–Hochberg divides by the rank and takes the minimum from above.

Fails: check_worked_example, check_each_rank_is_scaled, check_smallest_from_here_up, check_order_of_the_input, check_step_up, check_ten_tests, check_limit_included, check_equal_p_values, check_ends
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
        largest = max(largest, min(1.0, p_values[test] * (m - rank + 1)))
        adjusted[test] = largest
    return adjusted


def discoveries(p_values, alpha):
    if not 0 < alpha < 1:
        raise ValueError(f"alpha must lie in (0, 1), got {alpha}")
    return [adjusted <= alpha for adjusted in adjusted_p_values(p_values)]
