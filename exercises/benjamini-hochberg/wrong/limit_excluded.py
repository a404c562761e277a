"""You reject only below alpha, not at alpha.

It matters where p-values come in steps, as from permutation tests and small counts. The rule says at most.

Fails: check_limit_included
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
        smallest = min(smallest, p_values[test] * m / rank)
        adjusted[test] = smallest
    return adjusted


def discoveries(p_values, alpha):
    if not 0 < alpha < 1:
        raise ValueError(f"alpha must lie in (0, 1), got {alpha}")
    return [adjusted < alpha for adjusted in adjusted_p_values(p_values)]
