"""statsmodels' sample size for a normal test; the calendar is walked through week by week, in exact fractions."""

import math
from fractions import Fraction

from statsmodels.stats.power import normal_sample_size_one_tail


def answer(solution, name, *args):
    return getattr(solution, name)(*args)


def size(baseline, lift, alpha=0.05, power=0.8):
    treated = baseline * (1 + lift)
    if not (0 < baseline < 1 and 0 < treated < 1 and lift > 0):
        raise ValueError("rates")
    # Two-sided as in the task: half of alpha, and the far tail is left out. The same variance under both hypotheses.
    deviation = math.sqrt(baseline * (1 - baseline) + treated * (1 - treated))
    found = normal_sample_size_one_tail(treated - baseline, power, alpha / 2, deviation, deviation)
    return math.ceil(found)


def reference(name, *args):
    if name == "sample_size_per_arm":
        return size(*args)
    baseline, lift, daily_users, share, arms = args
    if daily_users < 1 or share <= 0 or share > 1 or arms < 2:
        raise ValueError("plan")
    missing = Fraction(size(baseline, lift) * arms)
    days = 0
    while missing > 0:
        days += 7
        missing -= 7 * daily_users * Fraction(str(share))
    return days


def cases(rng):
    for baseline in (0.0, 1.0, -0.1, 0.5):
        for lift in (0.0, -0.2, 0.2, 1.0, 3.0):
            yield "sample_size_per_arm", baseline, lift
    for plan in ((0, 0.5, 2), (100, 0.0, 2), (100, 1.5, 2), (100, 0.5, 1), (100, 1, 2)):
        yield "experiment_days", 0.3, 0.1, *plan
    while True:
        baseline, lift = rng.uniform(0.005, 0.6), rng.choice((0.01, 0.05, 0.2, rng.uniform(0.02, 0.6)))
        if rng.random() < 0.5:
            alpha, power = rng.choice((0.001, 0.01, 0.05, 0.1)), rng.choice((0.5, 0.7, 0.8, 0.9, 0.99))
            yield "sample_size_per_arm", baseline, lift, alpha, power
        else:
            daily = rng.choice((1000, 50_000, 3_000_000))
            yield "experiment_days", baseline, lift, daily, rng.choice((0.05, 0.1, 0.5, 1)), rng.randint(2, 5)
