GIB = 2**30
PERCENT = 100


def index_bytes(vectors: int, dim: int, bits_per_value: int, m: int, link_bytes: int = 9) -> int:
    """Bytes of an HNSW index: the vectors and the links between them.

    Time and memory O(1).
    """
    # Rounded up per vector: no vector starts in the middle of a byte.
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    # Links belong to an element, not to a value: quantizing the values
    # leaves them as large as they were.
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes: int, ram_gib: int, usable_percent: int, replicas: int) -> int:
    """Machines that hold `replicas` complete copies of an index.

    Time and memory O(1).
    """
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    # Percent stay above the fraction bar, so that nothing is a float.
    shards = _rounded_up(total_bytes * PERCENT, ram_gib * GIB * usable_percent)
    # Every copy is cut into whole shards, so round before multiplying.
    return shards * replicas


def _rounded_up(total: int, size: int) -> int:
    return -(-total // size)
