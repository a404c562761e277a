GIB = 2**30


def kv_cache_bytes(model: dict[str, int], prompt_tokens: int, output_tokens: int, sequences: int) -> int:
    """Bytes of the KV cache of so many requests at the same time.

    Time and memory O(1).
    """
    # One key and one value for each head that has its own: query heads
    # that share them share the cache as well.
    numbers_per_token = 2 * model["layers"] * model["kv_heads"] * model["head_dim"]
    tokens = (prompt_tokens + output_tokens) * sequences
    # Bits become bytes last: a 4-bit number is no whole number of bytes.
    return numbers_per_token * tokens * model["cache_bits"] // 8


def max_sequences(model: dict[str, int], memory_gib: int, prompt_tokens: int, output_tokens: int) -> int:
    """Requests whose cache fits into what the weights leave.

    Time and memory O(1).
    """
    if prompt_tokens + output_tokens == 0:
        raise ValueError("sequences without tokens take no memory")
    weights = model["parameters"] * model["weight_bits"] // 8
    left = memory_gib * GIB - weights
    one = kv_cache_bytes(model, prompt_tokens, output_tokens, sequences=1)
    # Weights that do not fit leave a negative rest, and that is no count.
    return max(left // one, 0)
