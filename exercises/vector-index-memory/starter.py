def index_bytes(vectors: int, dim: int, bits_per_value: int, m: int, link_bytes: int = 9) -> int:
    """Bytes of an HNSW index: the vectors and the links between them."""
    # TODO: what does one element take?
    return None


def machines(total_bytes: int, ram_gib: int, usable_percent: int, replicas: int) -> int:
    """Machines that hold `replicas` complete copies of an index.

    Raises ValueError for ram_gib, usable_percent or replicas below 1 and
    for usable_percent above 100.
    """
    # TODO: how many machines does one copy need?
    return None
