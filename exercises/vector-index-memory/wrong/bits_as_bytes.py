"""You count the bits of a value as bytes.

The result is about 8 times too large: 32 bits are 4 bytes. Check one vector of 128 floats: it takes 512 bytes.

Fails: check_vectors_alone, check_links_come_on_top, check_whole_bytes_per_vector
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = dim * bits_per_value
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = _rounded_up(total_bytes * PERCENT, ram_gib * GIB * usable_percent)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
