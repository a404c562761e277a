"""You multiply by the usable share as a float, and an index that fits exactly gets one machine too many.

0.29 is a hair below 29 hundredths, so the room comes out a hair too small. Keep percent as whole numbers on the other side of the fraction bar.

Fails: check_exact_fit
"""

GIB = 2**30
PERCENT = 100


def index_bytes(vectors, dim, bits_per_value, m, link_bytes=9):
    vector_bytes = _rounded_up(dim * bits_per_value, 8)
    return vectors * (vector_bytes + m * link_bytes)


def machines(total_bytes, ram_gib, usable_percent, replicas):
    if ram_gib < 1 or not 1 <= usable_percent <= PERCENT or replicas < 1:
        raise ValueError("need RAM, a share of it and a copy")
    shards = -int(-(total_bytes / GIB) / (ram_gib * (usable_percent / 100)) // 1)
    return shards * replicas


def _rounded_up(total, size):
    return -(-total // size)
