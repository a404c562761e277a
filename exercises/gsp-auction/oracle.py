"""The definition instead of the formula: for each ad, the smallest bid that keeps its place, found by bisection over whole auctions."""

TOLERANCE = 1e-7


def order(ads, reserve):
    taking_part = [(-bid * p, index) for index, (bid, p) in enumerate(ads) if bid >= reserve and p > 0]
    return [index for _, index in sorted(taking_part)]


def reference(ads, slots, reserve):
    if slots < 0 or not reserve >= 0 or not all(bid >= 0 and 0 <= p <= 1 for bid, p in ads):
        raise ValueError("input")
    result = []
    for place, index in enumerate(order(ads, reserve)[:slots]):
        bid, p = ads[index]
        low, high = reserve, bid
        for _ in range(60):
            middle = (low + high) / 2
            lowered = [*ads[:index], (middle, p), *ads[index + 1 :]]
            ranking = order(lowered, reserve)
            if index in ranking and ranking.index(index) == place:
                high = middle
            else:
                low = middle
        result.append((index, high))
    return result


def cases(rng):
    yield [], 2, 0
    yield [(1, 0.5)], -1, 0
    yield [(1, 0.5)], 1, -1
    yield [(-1, 0.5)], 1, 0
    yield [(1, 1.5)], 1, 0
    yield [(1, -0.5)], 1, 0
    yield [(1, float("nan"))], 1, 0
    yield [(0, 0.5)], 1, 0
    while True:
        # Quarters and sixteenths, so that equal scores come up and are exact.
        ads = [(rng.randint(0, 20) / 4, rng.randint(0, 16) / 16) for _ in range(rng.randint(0, 7))]
        yield ads, rng.randint(0, 8), rng.choice((0, 0.25, 1, 2))
