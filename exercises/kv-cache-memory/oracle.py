"""numpy says how large the arrays of keys and values are; bisection finds the last number of requests that fits."""

import bisect

import numpy

TYPES = {16: numpy.float16, 8: numpy.uint8, 4: numpy.uint8}


def array_bytes(shape, bits):
    # Two 4-bit numbers share a byte. A broadcast array has its full size without taking memory.
    stored = (*shape[:-1], shape[-1] // 2) if bits == 4 else shape
    return numpy.broadcast_to(TYPES[bits](0), stored).nbytes


def cache(model, tokens, sequences):
    shape = (sequences, model["layers"], model["kv_heads"], tokens, model["head_dim"])
    return array_bytes(shape, model["cache_bits"]) + array_bytes(shape, model["cache_bits"])


def answer(solution, name, model, number, prompt, output):
    if name == "bytes":
        return solution.kv_cache_bytes(model, prompt, output, number)
    return solution.max_sequences(model, number, prompt, output)


def reference(name, model, number, prompt, output):
    if name == "bytes":
        return cache(model, prompt + output, number)
    if prompt + output == 0:
        raise ValueError("no tokens")
    free = number * 1024**3 - array_bytes((model["parameters"],), model["weight_bits"])
    return max(bisect.bisect_right(range(1, 10**9), free, key=lambda n: cache(model, prompt + output, n)), 0)


def cases(rng):
    while True:
        groups, kv_heads = rng.choice((1, 4, 8)), rng.choice((1, 2, 8))
        model = {
            "layers": rng.randint(1, 80),
            "query_heads": groups * kv_heads,
            "kv_heads": kv_heads,
            "head_dim": rng.choice((32, 64, 128)),
            "cache_bits": rng.choice((16, 8, 4)),
            "parameters": 2 * rng.randint(1, 20_000_000_000),
            "weight_bits": rng.choice((16, 8, 4)),
        }
        prompt, output = rng.choice((0, 1, 900, 8000)), rng.choice((0, 1, 100, 2000))
        yield rng.choice(("bytes", "fit")), model, rng.choice((0, 1, 16, 80)), prompt, output
