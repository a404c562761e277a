"""statsmodels' weighted mean over every sampled view, and numpy's unbiased variance of each stratum."""

import numpy
from statsmodels.stats.weightstats import DescrStatsW


def reference(strata):
    seen = [stratum for stratum in strata if stratum[1] > 0]
    if not seen or any(sampled < 2 or not 0 <= violating <= sampled for _, _, sampled, violating in seen):
        raise ValueError("senseless strata")
    all_views = sum(stratum[1] for stratum in seen)
    labels, weights, variance = [], [], 0.0
    for _, views, sampled, violating in seen:
        sample = numpy.repeat([1.0, 0.0], [violating, sampled - violating])
        labels.append(sample)
        # Each sampled view stands for as many views as were not sampled.
        weights.append(numpy.full(sampled, views / sampled))
        variance += (views / all_views) ** 2 * sample.var(ddof=1) / sampled
    mean = DescrStatsW(numpy.concatenate(labels), numpy.concatenate(weights)).mean
    return float(mean), float(numpy.sqrt(variance))


def cases(rng):
    yield ([],)
    yield ([(5, 0, 5, 1)],)
    yield ([(5, 10, 1, 1)],)
    yield ([(5, 10, 0, 0), (5, 10, 5, 1)],)
    yield ([(5, 10, 5, 6)],)
    yield ([(5, 10, 5, -1)],)
    yield ([(5, 0, 5, 6), (5, 10, 2, 2)],)
    while True:
        strata = []
        for _ in range(rng.randint(1, 5)):
            sampled = rng.choice([2, 3, 10, 200])
            violating = rng.choice([0, sampled, rng.randint(0, sampled)])
            views = rng.choice([0, 1, rng.randint(1, 10**6), rng.randint(1, 100)])
            strata.append((rng.randint(1, 1000), views, sampled, violating))
        yield (strata,)
