"""datasketch's MinHash with the same coefficients, and its jaccard(); exact similarity by counting in numpy."""

from zlib import crc32

import numpy
from datasketch import MinHash


def answer(solution, a, b, coefficients):
    one, other = solution.minhash(a, coefficients), solution.minhash(b, coefficients)
    return [solution.jaccard(a, b), one, other, solution.estimate(one, other)]


def reference(a, b, coefficients):
    if not coefficients:
        raise ValueError("no slots")
    one, other = sketch(a, coefficients), sketch(b, coefficients)
    everything = numpy.unique([*a, *b])
    shared = (
        numpy.isin(everything, a) & numpy.isin(everything, b) if a and b else numpy.zeros(len(everything))
    )
    exact = float(shared.mean()) if len(everything) else 1.0
    return [exact, one.hashvalues.tolist(), other.hashvalues.tolist(), one.jaccard(other)]


def sketch(tokens, coefficients):
    # "legacy" is the textbook family of the task; datasketch 2 mixes bits in its default.
    made = MinHash(
        num_perm=len(coefficients),
        permutations=tuple(numpy.array(part, dtype=numpy.uint64) for part in zip(*coefficients, strict=True)),
        hashfunc=crc32,
        scheme="legacy",
    )
    for token in tokens:
        made.update(token.encode())
    return made


def cases(rng):
    yield [], [], [(3, 1)]
    yield ["a"], [], [(3, 1), (5, 2)]
    yield ["a"], ["a"], []
    yield ["", "größe"], ["größe"], [(3, 1), (5, 2)]
    while True:
        # Below 2**31, so that no product leaves the 64 bits of datasketch's integers.
        coefficients = [(rng.randrange(1, 2**31), rng.randrange(2**31)) for _ in range(rng.randint(1, 40))]
        words = [f"{rng.choice('xyz')}{i}" for i in range(rng.randint(1, 30))]
        a, b = ([rng.choice(words) for _ in range(rng.randint(0, 30))] for _ in range(2))
        yield a, b, coefficients
