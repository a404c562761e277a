"""scipy's hamming distance on unpacked bits; it returns a share, so times the number of bits."""

import numpy
from scipy.spatial.distance import hamming as share_of_differing


def answer(solution, upload, bank, max_distance, floor):
    distances = [solution.hamming(upload[0], other) for _, other, _ in bank]
    return [distances, solution.matches(upload, bank, max_distance, floor)]


def bits(text):
    return numpy.unpackbits(numpy.frombuffer(bytes.fromhex(text), dtype=numpy.uint8))


def reference(upload, bank, max_distance, floor):
    distances = []
    for _, other, _ in bank:
        if len(other) != len(upload[0]):
            raise ValueError("lengths")
        # scipy gives NaN for empty vectors.
        distances.append(
            round(share_of_differing(bits(upload[0]), bits(other)) * 4 * len(other)) if other else 0
        )
    order = numpy.argsort(distances, kind="stable")
    found = [
        (bank[i][0], distances[i])
        for i in order
        if distances[i] <= max_distance and min(upload[1], bank[i][2]) > floor
    ]
    return [distances, found]


def cases(rng):
    yield ("", 80), [("a", "", 80)], 31, 49
    yield ("0F", 80), [("a", "0f", 80)], 0, 49
    yield ("0f", 80), [("a", "0f00", 80)], 31, 49
    yield ("0f", 80), [], 31, 49
    while True:
        size = rng.choice((1, 2, 32))
        value = rng.getrandbits(8 * size)
        bank = []
        for number in range(rng.randint(0, 8)):
            other = value
            for _ in range(rng.choice((0, 1, 3, 30, 31, 32, 40, 200))):
                other ^= 1 << rng.randrange(8 * size)
            bank.append((f"image{number}", f"{other:0{2 * size}x}", rng.choice((0, 48, 49, 50, 100))))
        upload = (f"{value:0{2 * size}X}", rng.choice((49, 50, 80)))
        yield upload, bank, rng.choice((0, 3, 31, 31)), rng.choice((0, 49, 49))
