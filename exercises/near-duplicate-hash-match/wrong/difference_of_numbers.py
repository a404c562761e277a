"""You subtract the two numbers and count the ones of the difference.

Subtraction borrows from one bit to the next: 8 and 7 differ in four bits, and their difference has a single one. You need an operation that treats each bit alone.

Fails: check_worked_example, check_bits_are_counted
"""


def hamming(a, b):
    if len(a) != len(b):
        raise ValueError(f"hashes of {len(a)} and {len(b)} digits")
    return abs(int("0" + a, 16) - int("0" + b, 16)).bit_count()


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
