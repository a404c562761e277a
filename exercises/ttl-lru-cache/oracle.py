"""cachetools.TTLCache with a timer that is set by hand, driven through a random sequence of calls."""

import cachetools

MISS = "miss"


def answer(solution, capacity, ttl, calls):
    cache = solution.TTLCache(capacity, ttl)
    log = []
    for method, key, now in calls:
        if method == "put":
            cache.put(key, now, now=now)
        elif method == "put none":
            cache.put(key, None, now=now)
        elif method == "get":
            log.append(cache.get(key, now=now, default=MISS))
        else:
            log.append(cache.size(now=now))
    return log


def reference(capacity, ttl, calls):
    if capacity < 0 or not ttl > 0:  # cachetools accepts these
        raise ValueError("settings")
    clock = [0]
    cache = cachetools.TTLCache(capacity, ttl, timer=lambda: clock[0])
    log = []
    for method, key, clock[0] in calls:
        if method.startswith("put"):
            if capacity:  # cachetools raises when capacity is 0
                cache[key] = None if method == "put none" else clock[0]
        elif method == "get":
            log.append(cache.get(key, MISS))
        else:
            log.append(len(cache))
    return log


def cases(rng):
    yield 2, 10, []
    yield -1, 10, []
    yield 2, 0, []
    yield 2, float("nan"), []
    while True:
        now, calls = 0, []
        for _ in range(rng.randint(1, 60)):
            now += rng.choice((0, 0, 1, 1, 2, 5)) / 4
            method = rng.choice(("put", "put", "put none", "get", "get", "get", "size"))
            calls.append((method, rng.choice("abcdef"), now))
        yield rng.choice((0, 1, 2, 3, 4, 10)), rng.choice((0.25, 1, 2.5, 5, 100)), calls
