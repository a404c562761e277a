"""How the context length and the number of conversations fill the memory that the weights leave."""

MODEL = {
    "layers": 32,
    "query_heads": 32,
    "kv_heads": 8,
    "head_dim": 128,
    "cache_bits": 16,
    "parameters": 8_000_000_000,
    "weight_bits": 16,
}
LEFT_GB = (80 * 2**30 - 16 * 10**9) / 10**9
TOKENS = range(0, 32_001, 1000)


def plot(submission):
    """Draw the cache in GB against the context length, for one to 64 conversations."""
    series = [
        {
            "name": f"{sequences} conversation{'s' if sequences > 1 else ''}",
            "points": [
                [tokens, submission.call("kv_cache_bytes", MODEL, tokens, 0, sequences).value / 10**9]
                for tokens in TOKENS
            ],
        }
        for sequences in (1, 8, 16, 64)
    ]
    at_8000, at_32000 = (
        submission.call("max_sequences", MODEL, 80, tokens, 0).value for tokens in (8000, 32_000)
    )
    return {
        "kind": "line",
        "title": "KV cache of an 8-billion-parameter model on 80 GiB",
        "x": "tokens per conversation",
        "y": "cache in GB",
        "series": series,
        "marks": [{"axis": "y", "at": round(LEFT_GB, 1), "label": "left by the weights"}],
        "sentence": f"The weights leave {LEFT_GB:.1f} GB: room for {at_8000} conversations "
        f"of 8,000 tokens, or for {at_32000} of 32,000.",
    }
