"""A distance of exactly the threshold does not match in your code.

The published rule is “at most 31”. A threshold that was measured with one comparison must be used with the same.

Fails: check_worked_example, check_threshold_belongs_to_the_match
"""


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError(f"hashes of {len(a)} and {len(b)} digits")
    return (int("0" + a, 16) ^ int("0" + b, 16)).bit_count()


def matches(upload, bank, max_distance=31, quality_floor=49):
    fingerprint, quality = upload
    if quality <= quality_floor:
        return []
    near = [
        (name, distance)
        for name, other, other_quality in bank
        if other_quality > quality_floor and (distance := hamming(fingerprint, other)) < max_distance
    ]
    return sorted(near, key=lambda match: match[1])
