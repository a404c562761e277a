# Distances come from scipy.spatial.distance.hamming on unpacked bits, times the number of bits; see oracle.py.
ZEROS = "0" * 64


def flipped(bits):
    """ZEROS with so many bits flipped, spread over the hash."""
    return f"{sum(1 << (i * 8 + i % 5) for i in range(bits)):064x}"


def check_worked_example(submission, expect):
    """The example of the task comes out, also with a stricter threshold."""
    bank = [("1e", "1e", 90), ("f0", "f0", 90), ("07", "07", 90)]
    expect(submission.call("matches", ("0f", 90), bank, 3)).equal([("07", 1), ("1e", 2)], sequence=True)
    expect(submission.call("matches", ("0f", 90), bank, 1)).equal([("07", 1)], sequence=True)


def check_bits_are_counted(submission, expect):
    """The distance counts bits that differ, in either direction."""
    expect(submission.call("hamming", "0f", "1e")).equal(2)
    expect(submission.call("hamming", "0f", "f0")).equal(8)
    expect(submission.call("hamming", "ff", "00")).equal(8)
    expect(submission.call("hamming", "00", "ff")).equal(8)
    expect(submission.call("hamming", "3", "5")).equal(2)
    expect(submission.call("hamming", "f" * 64, ZEROS)).equal(256)


def check_equal_hashes(submission, expect):
    """Equal hashes have distance 0, in upper or lower case, and so have two empty ones."""
    expect(submission.call("hamming", "a1b2", "a1b2")).equal(0)
    expect(submission.call("hamming", "ABCDEF", "abcdef")).equal(0)
    expect(submission.call("hamming", "", "")).equal(0)


def check_threshold_belongs_to_the_match(submission, expect):
    """A distance of 31 matches, one of 32 does not."""
    bank = [("31", flipped(31), 80), ("32", flipped(32), 80)]
    expect(submission.call("matches", (ZEROS, 80), bank)).equal([("31", 31)], sequence=True)
    exact = [("same", ZEROS, 80), ("one", flipped(1), 80)]
    expect(submission.call("matches", (ZEROS, 80), exact, 0)).equal([("same", 0)], sequence=True)


def check_quality_of_the_bank(submission, expect):
    """An image of the bank with quality 49 is discarded, one with 50 is not."""
    bank = [("low", ZEROS, 49), ("fine", ZEROS, 50), ("lower", ZEROS, 0)]
    expect(submission.call("matches", (ZEROS, 100), bank)).equal([("fine", 0)], sequence=True)
    expect(submission.call("matches", (ZEROS, 100), bank, 31, 0)).equal(
        [("low", 0), ("fine", 0)], sequence=True
    )


def check_quality_of_the_upload(submission, expect):
    """An upload with quality 49 matches nothing, one with 50 may."""
    bank = [("a", ZEROS, 100)]
    expect(submission.call("matches", (ZEROS, 49), bank)).equal([])
    expect(submission.call("matches", (ZEROS, 50), bank)).equal([("a", 0)], sequence=True)


def check_nearest_first(submission, expect):
    """All matches come back, the nearest first; equally near ones in the order of the bank."""
    expect(submission.call("matches", (ZEROS, 75), [])).equal([])
    bank = [
        ("nine", flipped(9), 70),
        ("z", flipped(4), 60),
        ("a", flipped(4), 99),
        ("two", flipped(2), 51),
        ("far", flipped(32), 99),
    ]
    expect(submission.call("matches", (ZEROS, 75), bank)).equal(
        [("two", 2), ("z", 4), ("a", 4), ("nine", 9)], sequence=True
    )


def check_lengths_must_agree(submission, expect):
    """Hashes of different lengths raise ValueError, unless the quality has ruled the entry out."""
    expect(submission.call("hamming", "0f", "00f")).raises(ValueError)
    expect(submission.call("hamming", "", "0")).raises(ValueError)
    expect(submission.call("matches", ("0f", 80), [("long", "00f", 80)])).raises(ValueError)
    expect(submission.call("matches", ("0f", 80), [("long", "00f", 10), ("a", "0f", 80)])).equal(
        [("a", 0)], sequence=True
    )
