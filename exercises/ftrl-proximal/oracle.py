"""FTRL by its definition: scipy's brentq looks for the weight that minimizes the objective over all rows so far.

The objective holds the sum of all gradients, the squared distance to every earlier weight, and both penalties; nothing
is carried from one row to the next but the history itself.
"""

import math

from scipy.optimize import brentq


def answer(solution, settings, rows, names):
    model = solution.FTRLProximal(*settings)
    predictions = [model.update(features, label) for features, label in rows]
    return predictions, [model.weight(name) for name in names]


def reference(settings, rows, names):
    alpha, beta, l1, l2 = settings
    if alpha <= 0 or beta < 0 or l1 < 0 or l2 < 0:
        raise ValueError("settings")
    history = {}  # feature → (gradient, growth of the inverse rate, weight at the time)

    def weight(name):
        past = history.get(name, [])

        def slope(w):
            smooth = math.fsum(g + s * (w - v) for g, s, v in past)
            return smooth + (beta / alpha + l2) * w

        if abs(slope(0.0)) <= l1:  # 0 lies in the subdifferential at the kink
            return 0.0
        side = -math.copysign(1.0, slope(0.0))
        end = side
        while (slope(end) + side * l1) * side < 0:
            end *= 2
        return brentq(lambda w: slope(w) + side * l1, 0.0, end, xtol=1e-15, rtol=1e-14)

    predictions = []
    for features, label in rows:
        score = sum(weight(name) * value for name, value in features.items())
        predictions.append(1 / (1 + math.exp(-score)))
        for name, value in features.items():
            gradient = (predictions[-1] - label) * value
            norm = math.hypot(*(g for g, _, _ in history.get(name, [])))
            growth = (math.hypot(norm, gradient) - norm) / alpha
            history.setdefault(name, []).append((gradient, growth, weight(name)))
    return predictions, [weight(name) for name in names]


def cases(rng):
    one = [({"a": 1}, 1)]
    yield (0.1, 1.0, 1.0, 1.0), [], ["a"]
    yield (0.1, 0.0, 0.0, 0.0), [], ["a"]
    yield (0.1, 1.0, 1.0, 1.0), [({}, 1)], ["a"]
    for settings in ((0, 1, 1, 1), (-1, 1, 1, 1), (1, -1, 1, 1), (1, 1, -1, 1), (1, 1, 1, -1)):
        yield settings, one, ["a"]
    yield (0.5, 1.0, 0.5, 0.0), one * 2, ["a"]
    while True:
        settings = (
            rng.uniform(0.05, 1),
            rng.choice((0.5, 1.0)),
            rng.choice((0.0, 0.1, 1.0)),
            rng.choice((0.0, 1.0)),
        )
        click_rate = rng.choice((0.1, 0.5, 0.9))
        rows = []
        for _ in range(rng.randint(1, 25)):
            names = rng.sample("abcdef", rng.randint(0, 4))
            features = {name: rng.choice((1, 1, 1, 2, -1, 0.5)) for name in names}
            rows.append((features, int(rng.random() < click_rate)))
        yield settings, rows, list("abcdefz")
