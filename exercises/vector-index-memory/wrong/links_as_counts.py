"""You add m itself, as if a link took one byte.

A link is the number of another element, 4 bytes in hnswlib, and the bottom layer reserves twice m of them. `link_bytes` says what a unit of m costs.

Fails: check_links_come_on_top, check_whole_bytes_per_vector
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    return vectors * (vector_bytes + m)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = _rounded_up(total_bytes * PERCENT, ram_gib * GIB * usable_percent)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
