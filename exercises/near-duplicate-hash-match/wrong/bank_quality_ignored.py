"""You ask only for the upload's quality.

An image of the bank without detail, such as a blank page, has a hash that is near thousands of innocent uploads. Both sides have to be good enough.

Fails: check_quality_of_the_bank, check_lengths_must_agree
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
        for name, other, _ in bank
        if (distance := hamming(fingerprint, other)) <= max_distance
    ]
    return sorted(near, key=lambda match: match[1])
