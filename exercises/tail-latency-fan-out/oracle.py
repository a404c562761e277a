"""scipy: the upper tail of the binomial distribution, and the inverse of its lower tail."""

from scipy.special import bdtri
from scipy.stats import binom


def answer(solution, name, probability, n):
    return getattr(solution, name)(probability, n)


def reference(name, probability, n):
    if not 0 <= probability <= 1 or n < (1 if name == "p_per_server" else 0):
        raise ValueError("impossible input")
    if name == "p_any_slow":
        return float(binom.sf(0, n, probability))
    return float(bdtri(0, n, 1 - probability))


def cases(rng):
    for name in ("p_any_slow", "p_per_server"):
        for n in (-1, 0, 1, 2, 100):
            for probability in (0.0, 1.0, 0.5, -0.001, 1.001):
                yield name, probability, n
    while True:
        probability = rng.choice((rng.random(), 10 ** -rng.uniform(0, 9), 1 - 10 ** -rng.uniform(0, 9)))
        yield rng.choice(("p_any_slow", "p_per_server")), probability, rng.choice((1, 2, 5, 40, 100, 5000))
