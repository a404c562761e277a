"""You round bits to bytes once, for all vectors together.

Then a vector of 100 bits would begin in the middle of its neighbor's last byte, and nothing could address it. Round up within each vector.

Fails: check_whole_bytes_per_vector
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = dim * bits_per_value
    return _rounded_up(vectors * vector_bytes, 8) + vectors * m * link_bytes


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = _rounded_up(total_bytes * PERCENT, ram_gib * GIB * usable_percent)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
