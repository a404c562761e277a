"""You accept any four costs.

A matrix in which a mistake is cheaper than the right decision gives a number below 0 or above 1, or one that looks fine and means the opposite. Usually somebody has swapped two cells. The task asks for `ValueError` there.

Fails: check_senseless_costs_are_refused
"""


def cost_optimal_threshold(c_fp, c_fn, c_tp=0.0, c_tn=0.0):
    return (c_fp - c_tn) / ((c_fp - c_tn) + (c_fn - c_tp))


def blocked(payments, margin, friction, fee):
    return [p >= cost_optimal_threshold(margin * amount + friction, amount + fee) for p, amount in payments]
