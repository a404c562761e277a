"""scipy: the mean of the beta posterior."""

from scipy.stats import beta as beta_distribution


def reference(clicks, impressions, alpha, beta):
    # scipy gives NaN for shapes of 0 or less, and knows nothing of counts.
    if alpha <= 0 or beta <= 0 or clicks < 0 or clicks > impressions:
        raise ValueError("prior or counts")
    return float(beta_distribution(alpha + clicks, beta + impressions - clicks).mean())


def cases(rng):
    yield 0, 0, 2, 98
    yield 5, 5, 0.5, 0.5
    yield 6, 5, 1, 1
    yield -1, 5, 1, 1
    yield 1, 5, 0, 1
    yield 1, 5, 1, -1
    while True:
        impressions = int(10 ** rng.uniform(0, 9)) - 1
        clicks = rng.choice((0, impressions, rng.randint(0, impressions), impressions // 50))
        yield clicks, impressions, 10 ** rng.uniform(-2, 4), 10 ** rng.uniform(-2, 4)
