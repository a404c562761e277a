"""Brute force: requests arrive evenly, each stays its time; the seconds they spend inside a window are added up."""

import math
from fractions import Fraction


def reference(peak_qps, latencies_ms, slots, headroom_percent, minimum):
    if not latencies_ms or slots < 1 or peak_qps < 0 or headroom_percent < 0:
        raise ValueError("impossible input")
    if peak_qps == 0:
        return minimum
    # Whole ticks: 1000 * peak_qps to a second. One round of the sample takes as long as its arrivals.
    tick = 1000
    window = tick * len(latencies_ms)
    inside = 0
    arrival = window - tick
    while arrival + peak_qps * max(latencies_ms) > 0:
        stays = peak_qps * latencies_ms[arrival // tick % len(latencies_ms)]
        inside += max(0, min(arrival + stays, window) - max(arrival, 0))
        arrival -= tick
    in_flight = Fraction(inside, window)
    needed = in_flight * (1 + Fraction(headroom_percent, 100))
    running = 0
    while running * slots < needed:
        running += 1
    return max(minimum, math.floor(running))


def cases(rng):
    yield 0, [50], 8, 20, 2
    yield 100, [0, 0], 8, 20, 0
    yield 100, [], 8, 20, 2
    yield 100, [50], 0, 20, 2
    yield -1, [50], 8, 20, 2
    yield 100, [50], 8, -1, 2
    while True:
        latencies = [rng.choice((0, 1, 10, 20, 50, rng.randint(1, 400))) for _ in range(rng.randint(1, 9))]
        qps = rng.choice((1, 7, 100, 1000, rng.randint(1, 3000)))
        yield qps, latencies, rng.choice((1, 4, 10, 25)), rng.choice((0, 10, 20, 33, 100)), rng.randint(0, 4)
