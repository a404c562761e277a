"""Brute force: picked items are struck from copies of both rankings; the preference is half the mean sign, in exact fractions."""

from fractions import Fraction


def answer(solution, a, b, k, coins, clicks, results):
    page = solution.interleave(a, b, k, coins)
    return [page, solution.credit(page, clicks), solution.preference(results)]


def reference(a, b, k, coins, clicks, results):
    if not results:
        raise ValueError("no pages")
    left = {"A": list(a), "B": list(b)}
    order = [team for coin in coins for team in (coin, "AB".replace(coin, ""))]
    page = []
    for team in order[:k]:
        if not left["A"] or not left["B"]:
            break
        item = left[team][0]
        page.append((item, team))
        left = {each: [other for other in items if other != item] for each, items in left.items()}
    found = {team: {item for item in clicks if (item, team) in page} for team in "AB"}
    signs = [(of_a > of_b) - (of_a < of_b) for of_a, of_b in results]
    return [page, (len(found["A"]), len(found["B"])), float(Fraction(sum(signs), 2 * len(signs)))]


def cases(rng):
    yield [], [], 3, ["A", "B"], [1], [(0, 0)]
    yield [1], [1], 0, [], [], [(1, 2)]
    yield [1], [2], 1, ["B"], [2, 2], []
    while True:
        pool = range(rng.choice((3, 6, 12, 40)))
        a, b = (rng.sample(pool, rng.randint(0, min(10, len(pool)))) for _ in range(2))
        if rng.random() < 0.2:
            b = list(a)
        k = rng.randint(0, 12)
        clicks = [rng.choice(pool) for _ in range(rng.randint(0, 5))]
        results = [(rng.randint(0, 2), rng.randint(0, 2)) for _ in range(rng.randint(1, 9))]
        yield a, b, k, [rng.choice("AB") for _ in range(6)], clicks, results
