"""You accept hashes of different lengths.

A hash of 64 bits and one of 256 come from different algorithms. Their distance is a number without meaning, and for hashes that begin with zeros it may even be small.

Fails: check_lengths_must_agree
"""


def hamming(a, b):
    return (int("0" + a, 16) ^ int("0" + b, 16)).bit_count()


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
