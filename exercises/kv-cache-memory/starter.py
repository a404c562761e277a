def kv_cache_bytes(model: dict[str, int], prompt_tokens: int, output_tokens: int, sequences: int) -> int:
    """Bytes of the KV cache of so many requests at the same time."""
    # TODO: start with the bytes of one token.
    return None


def max_sequences(model: dict[str, int], memory_gib: int, prompt_tokens: int, output_tokens: int) -> int:
    """Requests whose cache fits into what the weights leave.

    Raises ValueError when there are no tokens.
    """
    # TODO: what is left, and what does one request take of it?
    return None
