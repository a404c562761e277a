"""You count a single layer.

Every layer has keys and values of its own, computed from its own input, and none can be used in another one.

Fails: check_one_token, check_prompt_and_output, check_shared_heads, check_bits, check_requests_that_fit, check_exact_fit
"""

GIB = 2**30


def kv_cache_bytes(model, prompt_tokens, output_tokens, sequences):
    numbers_per_token = 2 * model["kv_heads"] * model["head_dim"]
    tokens = (prompt_tokens + output_tokens) * sequences
    return numbers_per_token * tokens * model["cache_bits"] // 8


def max_sequences(model, memory_gib, prompt_tokens, output_tokens):
    if prompt_tokens + output_tokens == 0:
        raise ValueError("sequences without tokens take no memory")
    weights = model["parameters"] * model["weight_bits"] // 8
    left = memory_gib * GIB - weights
    one = kv_cache_bytes(model, prompt_tokens, output_tokens, sequences=1)
    return max(left // one, 0)
