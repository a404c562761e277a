"""scipy: verdicts by p-values against the margin, bounds as quantiles, the margin as a root of the power curve."""

from math import hypot

from scipy.optimize import brentq
from scipy.stats import norm


def answer(solution, control, treatment, margin, guardrails, higher_is_better, alpha, power):
    verdict, low, high = solution.guardrail(control, treatment, margin, guardrails, higher_is_better, alpha)
    return [verdict, low, high, solution.smallest_margin(control, treatment, guardrails, alpha, power)]


def reference(control, treatment, margin, guardrails, higher_is_better, alpha, power):
    if control[0] <= 0 or control[1] < 0 or treatment[1] < 0 or margin <= 0 or guardrails < 1:
        raise ValueError("senseless")
    if not (0 < alpha < 1 and 0 < power < 1):
        raise ValueError("not a probability")
    ratio = treatment[0] / control[0]
    harm = 1 - ratio if higher_is_better else ratio - 1
    error = hypot(control[1] / control[0], treatment[1] / control[0])
    if error == 0:  # scipy has no normal distribution without spread
        return ["pass" if harm < margin else "fail", harm, harm, 0.0]
    # Is the estimate too low for a harm of the margin, or too high for it?
    if norm.cdf(harm, loc=margin, scale=error) < alpha:
        verdict = "pass"
    else:
        too_high = norm.sf(harm, loc=margin, scale=error) <= alpha / guardrails
        verdict = "fail" if too_high else "inconclusive"
    low = norm.ppf(alpha / guardrails, loc=harm, scale=error)
    high = norm.isf(alpha, loc=harm, scale=error)

    def missed(units):
        # Without harm: the share of experiments whose upper bound reaches the margin, less what is allowed.
        return norm.sf(units - norm.isf(alpha)) - (1 - power) / guardrails

    return [verdict, float(low), float(high), brentq(missed, -20, 20, xtol=1e-13) * error]


def cases(rng):
    usual = (0.01, 3, True, 0.05, 0.8)
    yield (0.0, 0.1), (1.0, 0.1), *usual
    yield (-1.0, 0.1), (1.0, 0.1), *usual
    yield (1.0, -0.1), (1.0, 0.1), *usual
    yield (1.0, 0.1), (1.0, -0.1), *usual
    yield (4.0, 0.0), (3.0, 0.0), 0.25, 1, True, 0.05, 0.8
    yield (4.0, 0.0), (3.0, 0.0), 0.5, 1, True, 0.05, 0.8
    yield (4.0, 0.0), (3.0, 0.1), 0.25, 1, False, 0.05, 0.8
    yield (1.0, 0.1), (1.0, 0.1), 0.0, 1, True, 0.05, 0.8
    yield (1.0, 0.1), (1.0, 0.1), 0.1, 0, True, 0.05, 0.8
    yield (1.0, 0.1), (1.0, 0.1), 0.1, 1, True, 1.0, 0.8
    yield (1.0, 0.1), (1.0, 0.1), 0.1, 1, True, 0.05, 0.0
    while True:
        mean = 10 ** rng.uniform(-2, 3)
        errors = [mean * 10 ** rng.uniform(-3.5, -2) for _ in range(2)]
        other = mean * (1 + rng.uniform(-0.03, 0.03))
        margin, alpha, power = rng.uniform(0.001, 0.03), rng.choice([0.01, 0.05, 0.1]), rng.uniform(0.5, 0.99)
        yield (
            (mean, errors[0]),
            (other, errors[1]),
            margin,
            rng.randint(1, 12),
            rng.random() < 0.5,
            alpha,
            power,
        )
