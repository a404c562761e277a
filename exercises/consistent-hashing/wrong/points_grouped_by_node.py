"""Your points stand in the order of the nodes, not in that of the ring.

A bisection in an unsorted list finds a place without complaint, and it is the wrong one. Sort all points together.

Fails: check_points_of_the_ring, check_new_node_moves_few_keys, check_lost_node_is_shared_out
"""

import hashlib
from bisect import bisect_left


def position(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def build_ring(nodes, vnodes):
    if vnodes < 1:
        raise ValueError(f"vnodes must be at least 1, got {vnodes}")
    return [
        point for node in nodes for point in sorted((position(f"{node}#{i}"), node) for i in range(vnodes))
    ]


def assign(ring, keys):
    return [ring[_first(ring, key)][1] for key in keys]


def replicas(ring, key, copies):
    if copies < 1:
        raise ValueError(f"copies must be at least 1, got {copies}")
    start = _first(ring, key)
    met = dict.fromkeys(node for _, node in ring[start:] + ring[:start])
    return list(met)[:copies]


def _first(ring, key):
    if not ring:
        raise ValueError("the ring has no nodes")
    return bisect_left(ring, (position(key),)) % len(ring)
