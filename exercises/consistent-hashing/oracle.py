"""Brute force: the distance from the key up to every point, modulo the size of the ring, without sorting or bisecting."""

import hashlib
from itertools import pairwise

SIZE = 2**32


def position(text):
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)


def answer(solution, nodes, vnodes, ring, keys, copies):
    built = solution.build_ring(nodes, vnodes)
    # Sorted is a property; compared as a set of points, which a sort would hide.
    in_order = all(low <= high for low, high in pairwise(built))
    used = ring if ring is not None else built
    return [
        in_order,
        sorted(built),
        solution.assign(used, keys),
        [solution.replicas(used, key, copies) for key in keys],
    ]


def reference(nodes, vnodes, ring, keys, copies):
    if vnodes < 1 or copies < 1:
        raise ValueError("too few")
    built = {(position(f"{node}#{i}"), node) for node in nodes for i in range(vnodes)}
    used = ring if ring is not None else built
    if keys and not used:
        raise ValueError("no nodes")
    found, walks = [], []
    for key in keys:
        nearest = {}
        for place, node in used:
            nearest[node] = min(nearest.get(node, SIZE), (place - position(key)) % SIZE)
        walk = sorted(nearest, key=nearest.get)
        found.append(walk[0])
        walks.append(walk[:copies])
    return [True, sorted(built), found, walks]


def cases(rng):
    yield [], 1, None, [], 1
    yield [], 1, None, ["a"], 1
    yield ["a"], 0, None, [], 1
    yield ["a"], 1, None, ["b"], 0
    while True:
        nodes = rng.sample(["a", "b", "c", "store-1", "store-2", "store-10"], rng.randint(1, 6))
        keys = [f"user:{rng.randint(0, 999)}" for _ in range(rng.randint(0, 6))]
        ring = None
        if rng.random() < 0.5:
            # Points on, just below and just above the keys, and at both ends of the ring; no two in one place.
            near = [position(key) + step for key in keys for step in (-1, 0, 1)]
            places = {0, SIZE - 1, *near, *(rng.randrange(SIZE) for _ in range(5))}
            ring = sorted(
                (place, rng.choice(nodes)) for place in places if 0 <= place < SIZE and rng.random() < 0.7
            )
            ring = ring or [(1, nodes[0])]
        yield nodes, rng.choice((1, 2, 7)), ring, keys, rng.choice((1, 2, 3, 9))
