"""Sign and place from the bytes of the digest, added up by numpy: no arithmetic on the 64-bit number."""

from hashlib import blake2b

import numpy


def reference(tokens, n, seed):
    if n < 1:
        raise ValueError("n")
    vector = numpy.zeros(n, dtype=int)
    for token in tokens:
        digest = blake2b(f"{seed}:{token}".encode(), digest_size=8).digest()
        place = 0
        for byte in digest:
            place = (place * 256 + byte) % n
        numpy.add.at(vector, place, -1 if digest[0] >= 128 else 1)
    return vector.tolist()


def cases(rng):
    yield [], 3, 0
    yield [""], 1, 0
    yield ["a"], 0, 0
    yield ["a"], -1, 0
    while True:
        tokens = [
            f"{rng.choice(('ad', 'site', 'größe'))}={rng.randint(0, 50)}" for _ in range(rng.randint(0, 40))
        ]
        yield tokens, rng.choice((1, 2, 3, 7, 8, 64, 1000)), rng.choice((0, 1, 7, 123456))
