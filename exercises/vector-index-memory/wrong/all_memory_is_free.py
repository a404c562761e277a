"""You fill the whole memory of a machine with the index.

The operating system, the queries in flight and a second version of a segment during an update need theirs. Use the share that the plan leaves free.

Fails: check_machines_of_one_copy, check_exact_fit, check_copies_are_whole
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = _rounded_up(total_bytes, ram_gib * GIB)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
