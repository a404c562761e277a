"""You count hexadecimal digits that differ.

A digit holds four bits: `0` and `1` differ in one, `0` and `f` in all four. Your distance says the same for both, so the threshold of 31 no longer means what it was measured for.

Fails: check_worked_example, check_bits_are_counted
"""


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError(f"hashes of {len(a)} and {len(b)} digits")
    return sum(x != y for x, y in zip(a.lower(), b.lower(), strict=True))


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
