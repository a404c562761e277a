"""Brute force: transcripts as lists of tokens, the cache as the longest common beginning, prices as fractions."""

from fractions import Fraction
from itertools import count


def common_beginning(one, other):
    for length, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return length
    return min(len(one), len(other))


def answer(solution, name, *args):
    return getattr(solution, name)(*args)


def reference(name, *args):
    if name == "cost_per_resolved":
        cost, rate, handover = map(Fraction, args)
        if rate <= 0 or rate > 1:
            raise ValueError("no rate")
        return float(cost / rate + (1 / rate - 1) * handover)
    system_tokens, turns, prices = args
    word = count()
    transcript = [next(word) for _ in range(system_tokens)]
    before, bill = [], Fraction(0)
    for user, reply in turns:
        transcript += [next(word) for _ in range(user)]
        cached = common_beginning(before, transcript)
        bill += cached * Fraction(prices["cached_input"])
        bill += len(transcript[cached:]) * Fraction(prices["input"])
        before = list(transcript)
        said = [next(word) for _ in range(reply)]
        bill += len(said) * Fraction(prices["output"])
        transcript += said
    return float(bill / 10**6)


def cases(rng):
    yield "conversation_cost", 500, [], {"input": 1.0, "cached_input": 0.1, "output": 4.0}
    yield "conversation_cost", 0, [(0, 0), (0, 0)], {"input": 1.0, "cached_input": 0.1, "output": 4.0}
    for rate in (0.0, 1.0, -0.1, 1.1):
        yield "cost_per_resolved", 0.1, rate, 2.0
    while True:
        if rng.random() < 0.3:
            yield "cost_per_resolved", rng.random(), 1 - rng.random(), 10 * rng.random()
            continue
        turns = [
            (rng.choice((0, 1, rng.randint(1, 80))), rng.choice((0, rng.randint(1, 200))))
            for _ in range(rng.randint(1, 8))
        ]
        prices = {name: rng.choice((0.0, 0.25, 3.0, 15.0)) for name in ("input", "cached_input", "output")}
        yield "conversation_cost", rng.choice((0, 1, 300)), turns, prices


TOLERANCE = 1e-12
