"""scipy: the intercept is the root of the weighted log loss's gradient; the mean is taken over impressions."""

import math

import numpy
from scipy.optimize import brentq
from scipy.special import expit


def answer(solution, impressions, logit, click_rate):
    odds = solution.learned_odds(impressions)
    return [odds, solution.expected_watch_time(logit, click_rate)]


def reference(impressions, logit, click_rate):
    clicked = numpy.array([each[0] for each in impressions], dtype=bool)
    times = numpy.array([each[1] for each in impressions], dtype=float)
    if clicked.all() or (times[clicked] < 0).any() or not 0 <= click_rate < 1:
        raise ValueError("senseless")
    weights = numpy.where(clicked, times, 1.0)

    def gradient(intercept):
        return float((weights * (expit(intercept) - clicked)).sum())

    # Without positive weight the loss falls for ever: the logit is minus infinity.
    learned = brentq(gradient, -40, 40, xtol=1e-13) if (times * clicked).any() else -math.inf
    # The odds p / (1 - p) of the sigmoid, times the share of unclicked impressions.
    time = expit(logit) / expit(-logit) * (1 - click_rate)
    return [math.exp(learned), time]


def cases(rng):
    yield [], 0.0, 0.5
    yield [(True, 5.0)], 0.0, 0.5
    yield [(False, 5.0)], -math.inf, 0.0
    yield [(True, 0.0), (False, 1.0)], 0.0, 0.5
    yield [(True, -1.0), (False, 0.0)], 0.0, 0.5
    yield [(False, -1.0), (True, 2.0)], 0.0, 0.5
    yield [(False, 0.0)], 0.0, 1.0
    yield [(False, 0.0)], 0.0, -0.01
    yield [(False, 0.0)], 0.0, math.nan
    while True:
        share = rng.choice([0.02, 0.3, 0.8])
        impressions = [
            (True, rng.choice([0.0, rng.expovariate(0.01)]))
            if rng.random() < share
            else (False, rng.choice([0.0, 3.0]))
            for _ in range(rng.randint(1, 40))
        ]
        yield impressions, rng.uniform(-8, 8), rng.choice([0.0, rng.random()])
