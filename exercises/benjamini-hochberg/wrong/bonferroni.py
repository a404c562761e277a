"""You multiply every p-value by the number of tests.

That is Bonferroni. It bounds the chance of even one false alarm, which a monitor does not need, and it misses drift that ten features show together. Divide by the rank as well.

Fails: check_worked_example, check_each_rank_is_scaled, check_smallest_from_here_up, check_order_of_the_input, check_step_up, check_ten_tests, check_limit_included, check_equal_p_values, check_ends
"""


def adjusted_p_values(p_values):
    if not all(0 <= p <= 1 for p in p_values):
        raise ValueError("a p-value must lie in [0, 1]")
    m = len(p_values)
    by_size = sorted(range(m), key=lambda i: p_values[i])
    adjusted = [0.0] * m
    smallest = 1.0
    for rank in range(m, 0, -1):
        test = by_size[rank - 1]
        smallest = min(1.0, p_values[test] * m)
        adjusted[test] = smallest
    return adjusted


def discoveries(p_values, alpha):
    if not 0 < alpha < 1:
        raise ValueError(f"alpha must lie in (0, 1), got {alpha}")
    return [adjusted <= alpha for adjusted in adjusted_p_values(p_values)]
