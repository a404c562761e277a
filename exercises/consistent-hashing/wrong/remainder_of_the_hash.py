"""You pick the node by the remainder of the hash, and the ring plays no part.

The shares are perfectly fair, until a node comes or goes: the divisor changes, and with it the node of 4 keys in 5. The point of the ring is that the others keep what they have.

Fails: check_key_walks_up, check_key_on_a_point, check_ring_closes, check_new_node_moves_few_keys
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
    if not ring:
        raise ValueError("the ring has no nodes")
    nodes = sorted({node for _, node in ring})
    return [nodes[position(key) % len(nodes)] for key in keys]


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
