"""You take 2 bytes for every number in the cache.

That holds at 16 bits. An 8-bit cache is one of the cheapest ways to double the concurrency, so the precision has to be an input.

Fails: check_bits, check_requests_that_fit
"""

GIB = 2**30


def kv_cache_bytes(model, prompt_tokens, output_tokens, sequences):
    numbers_per_token = 2 * model["layers"] * model["kv_heads"] * model["head_dim"]
    tokens = (prompt_tokens + output_tokens) * sequences
    return numbers_per_token * tokens * 2


def max_sequences(model, memory_gib, prompt_tokens, output_tokens):
    if prompt_tokens + output_tokens == 0:
        raise ValueError("sequences without tokens take no memory")
    weights = model["parameters"] * model["weight_bits"] // 8
    left = memory_gib * GIB - weights
    one = kv_cache_bytes(model, prompt_tokens, output_tokens, sequences=1)
    return max(left // one, 0)
