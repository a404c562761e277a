"""You accept any number as a p-value and any alpha.

A test that failed returns NaN, and NaN in a sort puts the others in an arbitrary order: every feature's result may be wrong. An alpha of 5 rejects everything. The task asks for `ValueError`.

Fails: check_impossible_input_is_refused
"""


def adjusted_p_values(p_values):
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
    return [adjusted <= alpha for adjusted in adjusted_p_values(p_values)]
