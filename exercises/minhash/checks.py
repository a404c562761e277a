# Signatures come from datasketch: MinHash(scheme="legacy") with zlib.crc32 and the same coefficients, see oracle.py.
TOLERANCE = 1e-9
SPAM = ["buy", "now", "cheap", "pills"]
COEFFICIENTS = [(3, 1), (2_147_483_647, 12345), (1_000_003, 99)]


def family(k):
    """Coefficients of k hash functions, from a small generator that is the same everywhere."""
    state, numbers = 12345, []
    for _ in range(2 * k):
        state = (1103515245 * state + 12345) % 2**31
        numbers.append(state | 1)
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def check_jaccard(submission, expect):
    """The exact similarity is shared tokens over all tokens."""
    expect(submission.call("jaccard", list("abc"), list("bcd"))).close(0.5, abs=TOLERANCE)
    expect(submission.call("jaccard", list("abcdef"), list("fe"))).close(1 / 3, abs=TOLERANCE)
    expect(submission.call("jaccard", SPAM, SPAM[::-1])).close(1.0, abs=TOLERANCE)
    expect(submission.call("jaccard", ["a"], ["b"])).close(0.0, abs=TOLERANCE)


def check_repetitions_do_not_count(submission, expect):
    """A repeated token counts once, in the exact similarity and in the signature."""
    expect(submission.call("jaccard", list("aaab"), list("abbb"))).close(1.0, abs=TOLERANCE)
    expect(submission.call("jaccard", list("aab"), list("acc"))).close(1 / 3, abs=TOLERANCE)
    expect(submission.call("minhash", ["buy", "now", "buy"], COEFFICIENTS)).equal(
        [1854572390, 2960960965, 1526700176]
    )


def check_signature_of_one_token(submission, expect):
    """With one token the signature is its hashes, both remainders taken, slot by slot."""
    expect(submission.call("minhash", ["spam"], COEFFICIENTS)).equal([3415276984, 1009070333, 749832026])
    expect(submission.call("minhash", ["spam"], COEFFICIENTS[::-1])).equal(
        [749832026, 1009070333, 3415276984]
    )
    expect(submission.call("minhash", [""], COEFFICIENTS)).equal([1, 12345, 99])
    # Both products are above the prime.
    expect(submission.call("minhash", ["buy"], [(1_500_000_001, 7), (2_000_000_011, 0)])).equal(
        [1406098304, 1169581856]
    )


def check_smallest_hash_of_the_set(submission, expect):
    """Each slot holds the smallest hash over all tokens, so their order does not matter."""
    wanted = [1854572390, 2960960965, 840577050]
    expect(submission.call("minhash", ["buy", "now", "cheap"], COEFFICIENTS)).equal(wanted)
    expect(submission.call("minhash", ["cheap", "buy", "now"], COEFFICIENTS)).equal(wanted)
    expect(submission.call("minhash", ["größe", "東京"], COEFFICIENTS)).equal(
        [326827164, 606897841, 155591408]
    )


def check_estimate_counts_slots(submission, expect):
    """The estimate is the share of slots that agree with the slot of the same number."""
    expect(submission.call("estimate", [7, 3, 9, 5], [7, 4, 8, 5])).close(0.5, abs=TOLERANCE)
    expect(submission.call("estimate", [1, 2, 3], [3, 1, 2])).close(0.0, abs=TOLERANCE)
    expect(submission.call("estimate", [4, 4, 4, 6, 6], [4, 4, 6, 6, 6])).close(0.8, abs=TOLERANCE)
    expect(submission.call("estimate", [9], [9])).close(1.0, abs=TOLERANCE)


def check_estimate_is_near_the_truth(submission, expect):
    """With 128 slots the estimate lies near the exact similarity."""
    slots = family(128)
    words = [f"w{i}" for i in range(30)]
    for first, last, truth in ((words[:20], words[10:], 1 / 3), (words[:27], words[3:], 0.8)):
        one = submission.call("minhash", first, slots).value
        other = submission.call("minhash", last, slots).value
        # Standard errors are 0.042 and 0.035.
        expect(submission.call("estimate", one, other)).close(truth, abs=0.12)
        expect(submission.call("jaccard", first, last)).close(truth, abs=TOLERANCE)


def check_empty_collections(submission, expect):
    """Two empty collections are equal, an empty one and another share nothing."""
    expect(submission.call("jaccard", [], [])).close(1.0, abs=TOLERANCE)
    expect(submission.call("jaccard", [], ["a"])).close(0.0, abs=TOLERANCE)
    expect(submission.call("minhash", [], COEFFICIENTS)).equal([4294967295] * 3)
    expect(submission.call("minhash", ["spam"], [])).equal([])


def check_unlike_signatures_are_refused(submission, expect):
    """Signatures of different lengths, or without slots, raise ValueError."""
    expect(submission.call("estimate", [1, 2, 3], [1, 2])).raises(ValueError)
    expect(submission.call("estimate", [1, 2], [1, 2, 3])).raises(ValueError)
    expect(submission.call("estimate", [], [])).raises(ValueError)
