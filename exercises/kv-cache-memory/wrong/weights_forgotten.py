"""You give the whole memory to the cache.

The weights are there first and stay: 8 billion of them at 16 bits take 16 GB. Only what they leave is shared among the requests.

Fails: check_requests_that_fit, check_exact_fit, check_weights_too_large
"""

GIB = 2**30


def kv_cache_bytes(model, prompt_tokens, output_tokens, sequences):
    numbers_per_token = 2 * model["layers"] * model["kv_heads"] * model["head_dim"]
    tokens = (prompt_tokens + output_tokens) * sequences
    return numbers_per_token * tokens * model["cache_bits"] // 8


def max_sequences(model, memory_gib, prompt_tokens, output_tokens):
    if prompt_tokens + output_tokens == 0:
        raise ValueError("sequences without tokens take no memory")
    left = memory_gib * GIB
    one = kv_cache_bytes(model, prompt_tokens, output_tokens, sequences=1)
    return max(left // one, 0)
