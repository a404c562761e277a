"""For requests without tokens you return 0.

Zero says that none fits, and the truth is the opposite: nothing limits their number. There is no right value, so refuse the question.

Fails: check_no_tokens_are_refused
"""

GIB = 2**30


def kv_cache_bytes(model, prompt_tokens, output_tokens, sequences):
    numbers_per_token = 2 * model["layers"] * model["kv_heads"] * model["head_dim"]
    tokens = (prompt_tokens + output_tokens) * sequences
    return numbers_per_token * tokens * model["cache_bits"] // 8


def max_sequences(model, memory_gib, prompt_tokens, output_tokens):
    if prompt_tokens + output_tokens == 0:
        return 0
    weights = model["parameters"] * model["weight_bits"] // 8
    left = memory_gib * GIB - weights
    one = kv_cache_bytes(model, prompt_tokens, output_tokens, sequences=1)
    return max(left // one, 0)
