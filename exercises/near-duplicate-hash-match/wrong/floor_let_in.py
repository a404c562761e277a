"""A quality of exactly the floor passes in your code.

The rule discards qualities up to and including 49. Look at which of the two thresholds includes its value.

Fails: check_quality_of_the_bank, check_quality_of_the_upload
"""


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError(f"hashes of {len(a)} and {len(b)} digits")
    return (int("0" + a, 16) ^ int("0" + b, 16)).bit_count()


def matches(upload, bank, max_distance=31, quality_floor=49):
    fingerprint, quality = upload
    if quality < quality_floor:
        return []
    near = [
        (name, distance)
        for name, other, other_quality in bank
        if other_quality >= quality_floor and (distance := hamming(fingerprint, other)) <= max_distance
    ]
    return sorted(near, key=lambda match: match[1])
