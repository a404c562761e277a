"""You take a GiB for 10 ** 9 bytes.

A GiB is 2 ** 30 bytes, 7 % more: 80 GiB are 85.9 billion bytes. Your server turns away requests that would fit.

Fails: check_requests_that_fit, check_exact_fit
"""

GIB = 10**9


def kv_cache_bytes(model, prompt_tokens, output_tokens, sequences):
    numbers_per_token = 2 * model["layers"] * model["kv_heads"] * model["head_dim"]
    tokens = (prompt_tokens + output_tokens) * sequences
    return numbers_per_token * tokens * model["cache_bits"] // 8


def max_sequences(model, memory_gib, prompt_tokens, output_tokens):
    if prompt_tokens + output_tokens == 0:
        raise ValueError("sequences without tokens take no memory")
    weights = model["parameters"] * model["weight_bits"] // 8
    left = memory_gib * GIB - weights
    one = kv_cache_bytes(model, prompt_tokens, output_tokens, sequences=1)
    return max(left // one, 0)
