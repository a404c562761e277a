"""You accept any input.

A usable share above 100 % promises memory that is not there, and negative memory gives a negative number of machines. Refuse both before somebody orders them.

Fails: check_impossible_input_is_refused
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if not ram_gib * usable_percent:
        return 0
    shards = _rounded_up(total_bytes * PERCENT, ram_gib * GIB * usable_percent)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
