import hashlib
from bisect import bisect_left


def position(text: str) -> int:
    """Where a text lies on the ring: from 0 to 2**32 - 1."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def build_ring(nodes: list[str], vnodes: int) -> list[tuple[int, str]]:
    """Sorted (position, node) pairs, vnodes of them for each node.

    Time O(p log p) and memory O(p) for p = nodes times vnodes points.
    """
    if vnodes < 1:
        raise ValueError(f"vnodes must be at least 1, got {vnodes}")
    # Each point is hashed by itself. Points at fixed distances would put
    # the nodes in the same order all around the ring.
    return sorted((position(f"{node}#{i}"), node) for node in nodes for i in range(vnodes))


def assign(ring: list[tuple[int, str]], keys: list[str]) -> list[str]:
    """For each key the node of the first point at or after its position.

    Time O(log p) per key.
    """
    return [ring[_first(ring, key)][1] for key in keys]


def replicas(ring: list[tuple[int, str]], key: str, copies: int) -> list[str]:
    """The first `copies` different nodes, walking up from the key.

    Time and memory O(p), once around the ring.
    """
    if copies < 1:
        raise ValueError(f"copies must be at least 1, got {copies}")
    start = _first(ring, key)
    # A dict keeps the order in which it met its keys.
    met = dict.fromkeys(node for _, node in ring[start:] + ring[:start])
    return list(met)[:copies]


def _first(ring: list[tuple[int, str]], key: str) -> int:
    if not ring:
        raise ValueError("the ring has no nodes")
    # A tuple sorts before every longer one that begins with it, so a point
    # exactly at the key is still found. The remainder closes the ring.
    return bisect_left(ring, (position(key),)) % len(ring)
