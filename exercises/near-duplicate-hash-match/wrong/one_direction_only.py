"""You count the bits that are set in the first hash and not in the second, but not the other way around.

The distance then depends on who is compared with whom, and a hash of zeros is near everything. A bit that differs counts in both directions.

Fails: check_worked_example, check_bits_are_counted, check_threshold_belongs_to_the_match, check_nearest_first
"""


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError(f"hashes of {len(a)} and {len(b)} digits")
    return (int("0" + a, 16) & ~int("0" + b, 16)).bit_count()


def matches(upload, bank, max_distance=31, quality_floor=49):
    fingerprint, quality = upload
    if quality <= quality_floor:
        return []
    near = [
        (name, distance)
        for name, other, other_quality in bank
        if other_quality > quality_floor and (distance := hamming(fingerprint, other)) <= max_distance
    ]
    return sorted(near, key=lambda match: match[1])
