"""Your copies lie on the next points, and several of those may belong to one node.

Three copies on one machine are lost together. Walk on until you have met as many different nodes as you need.

Fails: check_copies_on_different_nodes
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
    return [node for _, node in (ring[start:] + ring[:start])[:copies]]


def _first(ring, key):
    if not ring:
        raise ValueError("the ring has no nodes")
    return bisect_left(ring, (position(key),)) % len(ring)
