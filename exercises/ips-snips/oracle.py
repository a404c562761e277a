"""numpy for IPS; SNIPS is the weighted mean of statsmodels' DescrStatsW."""

import numpy
from statsmodels.stats.weightstats import DescrStatsW


def answer(solution, name, rewards, logged, target, clip):
    return getattr(solution, name)(rewards, logged, target, clip)


def reference(name, rewards, logged, target, clip):
    r, p, pi = (numpy.array(values, dtype=float) for values in (rewards, logged, target))
    if not (len(r) == len(p) == len(pi) > 0) or not (clip is None or clip > 0):
        raise ValueError("lengths or clip")
    if not ((p > 0) & (p <= 1)).all() or not ((pi >= 0) & (pi <= 1)).all():
        raise ValueError("probabilities")
    weights = numpy.clip(pi / p, None, clip)
    if name == "ips":
        return float((weights * r).mean())
    if not weights.any():  # statsmodels would give NaN
        raise ValueError("no weight")
    return float(DescrStatsW(r, weights=weights).mean)


def cases(rng):
    nan = float("nan")
    for name in ("ips", "snips"):
        yield name, [], [], [], None
        yield name, [1, 0], [0.5, 0.5], [0.5], None
        yield name, [1], [0.5, 0.5], [0.5, 0.5], None
        yield name, [1, 0], [0.5, 0.5], [0, 0], None
        for p, pi, clip in (
            (0, 1, None),
            (1.1, 1, None),
            (nan, 1, None),
            (1, -0.1, None),
            (1, 1.1, 2),
            (1, nan, 2),
        ):
            yield name, [1], [p], [pi], clip
        for clip in (0, -2, nan):
            yield name, [1], [0.5], [0.5], clip
    while True:
        n = rng.choice((1, 2, 5, 30))
        rewards = [rng.choice((0, 0, 1, 1, -3, 12.5)) for _ in range(n)]
        logged = [10 ** -rng.uniform(0, 4) for _ in range(n)]
        target = [rng.choice((0, rng.random(), 1)) for _ in range(n)]
        yield rng.choice(("ips", "snips")), rewards, logged, target, rng.choice((None, 0.1, 1, 5, 100))
