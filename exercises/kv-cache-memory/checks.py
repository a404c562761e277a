# Expected values are whole-number arithmetic; the sizes of numpy's arrays agree (see oracle.py).
SMALL = {
    "layers": 4,
    "query_heads": 8,
    "kv_heads": 8,
    "head_dim": 32,
    "cache_bits": 16,
    "parameters": 30_000_000,
    "weight_bits": 16,
}
GROUPED = {
    "layers": 32,
    "query_heads": 32,
    "kv_heads": 8,
    "head_dim": 128,
    "cache_bits": 16,
    "parameters": 8_000_000_000,
    "weight_bits": 16,
}


def check_one_token(submission, expect):
    """One token has a key and a value in every head of every layer."""
    expect(submission.call("kv_cache_bytes", SMALL, 1, 0, 1)).equal(4096)
    expect(submission.call("kv_cache_bytes", {**SMALL, "layers": 5}, 1, 0, 1)).equal(5120)


def check_prompt_and_output(submission, expect):
    """Prompt and output are both in the cache, for every request."""
    expect(submission.call("kv_cache_bytes", SMALL, 700, 300, 1)).equal(4_096_000)
    expect(submission.call("kv_cache_bytes", SMALL, 0, 50, 4)).equal(819_200)
    expect(submission.call("kv_cache_bytes", SMALL, 2000, 500, 16)).equal(163_840_000)


def check_shared_heads(submission, expect):
    """Query heads that share keys and values share their cache."""
    expect(submission.call("kv_cache_bytes", GROUPED, 1, 0, 1)).equal(131_072)
    expect(submission.call("kv_cache_bytes", {**GROUPED, "kv_heads": 1}, 1000, 0, 1)).equal(16_384_000)


def check_bits(submission, expect):
    """The cache may have another precision than the weights."""
    for bits, size in ((16, 131_072_000), (8, 65_536_000), (4, 32_768_000)):
        expect(submission.call("kv_cache_bytes", {**GROUPED, "cache_bits": bits}, 900, 100, 1)).equal(size)


def check_nothing_to_keep(submission, expect):
    """No requests, or no tokens, take no bytes."""
    expect(submission.call("kv_cache_bytes", GROUPED, 4000, 1000, 0)).equal(0)
    expect(submission.call("kv_cache_bytes", GROUPED, 0, 0, 8)).equal(0)


def check_requests_that_fit(submission, expect):
    """What the weights leave is divided among the requests."""
    expect(submission.call("max_sequences", GROUPED, 80, 7000, 1000)).equal(66)
    expect(submission.call("max_sequences", GROUPED, 24, 3000, 1000)).equal(18)
    expect(submission.call("max_sequences", {**GROUPED, "weight_bits": 4}, 24, 3000, 1000)).equal(41)
    expect(submission.call("max_sequences", {**GROUPED, "cache_bits": 8}, 24, 3000, 1000)).equal(37)


def check_exact_fit(submission, expect):
    """A request that fits to the last byte fits; one byte less and it does not."""
    # The weights take half of the GiB, the other half is 131,072 tokens of 4,096 bytes.
    half = {**SMALL, "parameters": 2**28}
    expect(submission.call("max_sequences", half, 1, 65_536, 0)).equal(2)
    expect(submission.call("max_sequences", half, 1, 65_536, 65_536)).equal(1)
    expect(submission.call("max_sequences", {**half, "parameters": 2**28 + 1}, 1, 65_536, 65_536)).equal(0)


def check_weights_too_large(submission, expect):
    """Weights that do not fit leave no room, not a negative one."""
    expect(submission.call("max_sequences", GROUPED, 14, 1000, 100)).equal(0)
    expect(submission.call("max_sequences", {**GROUPED, "parameters": 70_000_000_000}, 80, 8, 8)).equal(0)


def check_no_tokens_are_refused(submission, expect):
    """Requests without tokens have no largest number."""
    expect(submission.call("max_sequences", GROUPED, 80, 0, 0)).raises(ValueError)
    expect(submission.call("max_sequences", GROUPED, 14, 0, 0)).raises(ValueError)
