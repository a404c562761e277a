"""You divide the bits by 8 and drop the rest.

A vector of 100 bits then has 12 bytes, and its last 4 bits have no place. Whole bytes are needed, so round up.

Fails: check_whole_bytes_per_vector
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = dim * bits_per_value // 8
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = _rounded_up(total_bytes * PERCENT, ram_gib * GIB * usable_percent)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
