"""You accept any number of points and of copies, and an empty ring.

With no points a node holds nothing, with no copies a row is stored nowhere, and an empty ring ends in an unrelated error. Name the mistake where it is made, with a `ValueError`.

Fails: check_impossible_input_is_refused
"""

import hashlib
from bisect import bisect_left


def position(text):
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def build_ring(nodes, vnodes):
    return sorted((position(f"{node}#{i}"), node) for node in nodes for i in range(vnodes))


def assign(ring, keys):
    return [ring[_first(ring, key)][1] for key in keys]


def replicas(ring, key, copies):
    start = _first(ring, key)
    met = dict.fromkeys(node for _, node in ring[start:] + ring[:start])
    return list(met)[:copies]


def _first(ring, key):
    return bisect_left(ring, (position(key),)) % len(ring)
