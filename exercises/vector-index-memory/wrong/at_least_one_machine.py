"""You plan a machine even for an index without vectors.

An empty shard may well deserve one in production. Here it is a special case that nobody asked for: no bytes, no machine.

Fails: check_empty_index
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = _rounded_up(total_bytes * PERCENT, ram_gib * GIB * usable_percent)
    return max(shards, 1) * replicas


def _rounded_up(total, size):
    return -(-total // size)
