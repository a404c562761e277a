"""Your ring is a line: keys above the last point stay with the last point.

With few points that stretch is long, and its owner changes without a reason when a node above it comes or goes. Past the end, the walk goes on at the first point.

Fails: check_ring_closes
"""

import hashlib
from bisect import bisect_left


def position(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def build_ring(nodes, vnodes):
    if vnodes < 1:
        raise ValueError(f"vnodes must be at least 1, got {vnodes}")
    return sorted((position(f"{node}#{i}"), node) for node in nodes for i in range(vnodes))


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
    return min(bisect_left(ring, (position(key),)), len(ring) - 1)
