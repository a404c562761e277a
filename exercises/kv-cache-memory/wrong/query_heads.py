"""You multiply by the query heads.

With grouped-query attention several of them share one key and value head, and the cache holds what is shared. With 32 query heads on 8 shared ones your cache is four times too large.

Fails: check_shared_heads, check_bits, check_requests_that_fit
"""

GIB = 2**30


def kv_cache_bytes(model, prompt_tokens, output_tokens, sequences):
    numbers_per_token = 2 * model["layers"] * model["query_heads"] * model["head_dim"]
    tokens = (prompt_tokens + output_tokens) * sequences
    return numbers_per_token * tokens * model["cache_bits"] // 8


def max_sequences(model, memory_gib, prompt_tokens, output_tokens):
    if prompt_tokens + output_tokens == 0:
        raise ValueError("sequences without tokens take no memory")
    weights = model["parameters"] * model["weight_bits"] // 8
    left = memory_gib * GIB - weights
    one = kv_cache_bytes(model, prompt_tokens, output_tokens, sequences=1)
    return max(left // one, 0)
