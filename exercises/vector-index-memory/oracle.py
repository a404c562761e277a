"""numpy says how large the arrays are; machines are filled one after the other."""

import numpy


def answer(solution, name, *args):
    return getattr(solution, name)(*args)


def reference(name, *args):
    if name == "index_bytes":
        vectors, dim, bits, m, link_bytes = args
        codes = numpy.packbits(numpy.zeros((vectors, dim * bits), dtype=bool), axis=1)
        links = numpy.zeros((vectors, m, link_bytes), dtype=numpy.uint8)
        return codes.nbytes + links.nbytes
    total, ram_gib, usable_percent, replicas = args
    if min(ram_gib, usable_percent, replicas) < 1 or usable_percent > 100:
        raise ValueError("impossible input")
    used = 0
    for _ in range(replicas):
        hundredths = total * 100
        while hundredths > 0:
            hundredths -= ram_gib * 1024**3 * usable_percent
            used += 1
    return used


def cases(rng):
    yield "index_bytes", 0, 8, 32, 16, 9
    yield "index_bytes", 3, 8, 32, 0, 9
    for ram, usable, replicas in ((0, 50, 1), (8, 0, 1), (8, 101, 1), (8, 50, 0), (8, 100, 1), (8, 1, 1)):
        yield "machines", 2**33, ram, usable, replicas
        yield "machines", 0, ram, usable, replicas
    while True:
        yield (
            "index_bytes",
            rng.randint(0, 30),
            rng.randint(1, 70),
            rng.choice((1, 4, 8, 16, 32)),
            rng.randint(0, 48),
            rng.randint(8, 10),
        )
        ram, usable = rng.choice((1, 16, 64, 128)), rng.choice((10, 29, 50, 70, 100))
        exact = ram * 2**30 * usable * rng.randint(0, 40) // 100
        total = rng.choice((exact, exact + 1, max(exact - 1, 0), rng.randint(0, 10**12)))
        yield "machines", total, ram, usable, rng.randint(1, 5)
