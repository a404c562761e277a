"""Brute force: every way through the plan, one branch per parallel; the longest is the critical path."""

import itertools


def ways(plan):
    if "stage" in plan:
        return [[(plan["stage"], plan["ms"])]]
    if "series" in plan:
        combined = itertools.product(*(ways(part) for part in plan["series"]))
        return [[stage for way in each for stage in way] for each in combined]
    return [way for part in plan["parallel"] for way in ways(part)] or [[]]


def length(way):
    return sum(ms for _, ms in way)


def answer(solution, plan):
    return [solution.total_ms(plan), solution.critical_path(plan)]


def reference(plan):
    # Ways come in the order of the branches, and max keeps the first of equals, as the task asks.
    longest = max(ways(plan), key=length)
    return [length(longest), [name for name, _ in longest]]


def drawn(rng, depth):
    kind = rng.choice(("stage", "series", "parallel")) if depth else "stage"
    if kind == "stage":
        return {"stage": rng.choice("abcdefgh"), "ms": rng.choice((0, 1, 2, 2, 5, 20))}
    return {kind: [drawn(rng, depth - 1) for _ in range(rng.choice((0, 1, 2, 2, 3)))]}


def cases(rng):
    yield ({"series": []},)
    yield ({"parallel": []},)
    while True:
        yield (drawn(rng, 3),)
