"""You place one point for each node, whatever `vnodes` says.

Four random points cut a ring into very unequal stretches, and when a node is lost its whole stretch goes to the one above it. Many points for each node even out both.

Fails: check_points_of_the_ring, check_new_node_moves_few_keys, check_lost_node_is_shared_out
"""

import hashlib
from bisect import bisect_left


def position(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def build_ring(nodes, vnodes):
    if vnodes < 1:
        raise ValueError(f"vnodes must be at least 1, got {vnodes}")
    return sorted((position(f"{node}#0"), node) for node in nodes)


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
