"""You return the share of bits that differ.

That is what scipy's function of this name does. Every share is at most 1, so with a threshold of 31 everything in the bank matches.

Fails: check_worked_example, check_bits_are_counted, check_threshold_belongs_to_the_match, check_nearest_first
"""


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError(f"hashes of {len(a)} and {len(b)} digits")
    return (int("0" + a, 16) ^ int("0" + b, 16)).bit_count() / max(4 * len(a), 1)


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
