"""You multiply the bytes by the number of copies first and round up once.

Then one machine holds the end of one copy and the beginning of the next: losing it takes a piece out of both, and the copies were there to prevent that. Round for one copy, then multiply.

Fails: check_copies_are_whole
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    return _rounded_up(total_bytes * replicas * PERCENT, ram_gib * GIB * usable_percent)


def _rounded_up(total, size):
    return -(-total // size)
