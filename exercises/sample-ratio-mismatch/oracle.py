"""scipy: chisquare with the planned sizes as expected frequencies."""

from scipy.stats import chisquare


def reference(control, treatment, treatment_share, alpha):
    users = control + treatment
    if control < 0 or treatment < 0 or not users or not 0 < treatment_share < 1:
        raise ValueError("senseless")
    test = chisquare([control, treatment], [users * (1 - treatment_share), users * treatment_share])
    return float(test.statistic), float(test.pvalue), bool(test.pvalue < alpha)


def cases(rng):
    yield 0, 0, 0.5, 0.001
    yield -1, 5, 0.5, 0.001
    yield 5, -1, 0.5, 0.001
    yield 5, 5, 0.0, 0.001
    yield 5, 5, 1.0, 0.001
    yield 0, 5, 0.5, 0.001
    yield 5, 0, 0.01, 0.001
    while True:
        users = rng.choice([1, 10, 1000, 100_000, 10_000_000])
        share = rng.choice([0.5, 0.1, 0.05, 1 / 3, rng.uniform(0.01, 0.99)])
        # A few standard deviations around the plan.
        spread = (users * share * (1 - share)) ** 0.5
        treatment = round(users * share + rng.gauss(0, 2.5) * spread)
        treatment = min(users, max(0, treatment))
        yield users - treatment, treatment, share, rng.choice([0.001, 0.01, 0.05])
