"""river's PageHinkley with mode="both": its alarms, and the two differences it compares with its threshold."""

import math

from river.drift import PageHinkley


def answer(solution, values, settings):
    made = solution.PageHinkley(**settings)
    return [(made.update(value), made.statistic()) for value in values]


def reference(values, settings):
    # river checks neither settings nor values.
    if settings["threshold"] <= 0 or not 0 < settings["alpha"] <= 1 or not all(map(math.isfinite, values)):
        raise ValueError("refused")
    made = PageHinkley(mode="both", **settings)
    steps = []
    for value in values:
        made.update(value)
        rise, fall = made._sum_increase - made._min_increase, made._max_decrease - made._sum_decrease
        steps.append((made.drift_detected, max(rise, fall)))
    return steps


def cases(rng):
    usual = {"threshold": 2.0, "delta": 0.1, "alpha": 0.99, "min_instances": 3}
    yield [], usual
    yield [5.0], usual
    yield [5.0] * 20, usual
    yield [1.0, math.nan], usual
    yield [1.0], usual | {"threshold": 0.0}
    yield [1.0], usual | {"alpha": 1.5}
    while True:
        settings = {
            "threshold": rng.uniform(0.5, 8.0),
            "delta": rng.choice([0.0, 0.005, 0.1, 0.5]),
            "alpha": rng.choice([1.0, 0.9999, 0.9, 0.5]),
            "min_instances": rng.choice([1, 2, 5, 30]),
        }
        values = []
        for _ in range(rng.randint(1, 4)):
            level = rng.uniform(-3.0, 3.0)
            values += [
                level + rng.choice([0.0, 1.0]) * rng.gauss(0.0, 0.5) for _ in range(rng.randint(1, 40))
            ]
        yield values, settings
