import hashlib


def position(text: str) -> int:
    """Where a text lies on the ring: from 0 to 2**32 - 1."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big")


def build_ring(nodes: list[str], vnodes: int) -> list[tuple[int, str]]:
    """Sorted (position, node) pairs, vnodes of them for each node.

    Point i of a node lies at position(f"{node}#{i}"), i from 0.
    Raises ValueError when vnodes is below 1.
    """
    # TODO: place the points of every node.
    return [(0, "nobody")]


def assign(ring: list[tuple[int, str]], keys: list[str]) -> list[str]:
    """For each key the node of the first point at or after its position.

    Raises ValueError when the ring is empty.
    """
    # TODO: search the ring for every key.
    return ["nobody" for _ in keys]


def replicas(ring: list[tuple[int, str]], key: str, copies: int) -> list[str]:
    """The first `copies` different nodes, walking up from the key.

    Raises ValueError when the ring is empty or copies is below 1.
    """
    # TODO: go on where assign stops.
    return ["nobody"]
