"""You round the number of machines down.

What is left over has no memory to live in. A shard that is nearly empty is still a machine.

Fails: check_machines_of_one_copy, check_exact_fit, check_memory_is_binary, check_copies_are_whole
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = total_bytes * PERCENT // (ram_gib * GIB * usable_percent)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
