# Expected values are whole-number arithmetic; numpy's nbytes agrees for the bytes (see oracle.py).
GIB = 2**30


def check_vectors_alone(submission, expect):
    """Without a graph the index is its vectors."""
    expect(submission.call("index_bytes", 100_000_000, 128, 32, 0)).equal(51_200_000_000)
    expect(submission.call("index_bytes", 1000, 768, 8, 0)).equal(768_000)
    expect(submission.call("index_bytes", 1000, 768, 16, 0, 10)).equal(1_536_000)


def check_links_come_on_top(submission, expect):
    """Every element has links, and they do not depend on the values."""
    expect(submission.call("index_bytes", 100_000_000, 128, 32, 16)).equal(65_600_000_000)
    expect(submission.call("index_bytes", 100_000_000, 128, 8, 16)).equal(27_200_000_000)
    expect(submission.call("index_bytes", 5_000_000, 96, 32, 48, link_bytes=8)).equal(3_840_000_000)


def check_whole_bytes_per_vector(submission, expect):
    """Binary codes are rounded up to whole bytes, vector by vector."""
    expect(submission.call("index_bytes", 8000, 1, 1, 0)).equal(8000)
    expect(submission.call("index_bytes", 1000, 100, 1, 0)).equal(13_000)
    expect(submission.call("index_bytes", 1000, 1024, 1, 4, 10)).equal(168_000)
    expect(submission.call("index_bytes", 10, 3, 4, 1, 9)).equal(110)


def check_empty_index(submission, expect):
    """Without vectors there are no bytes, and no machines."""
    expect(submission.call("index_bytes", 0, 768, 32, 16)).equal(0)
    expect(submission.call("machines", 0, 64, 80, 3)).equal(0)


def check_machines_of_one_copy(submission, expect):
    """A copy is cut into shards that fit into the usable part of a machine."""
    expect(submission.call("machines", 65_600_000_000, 16, 75, 1)).equal(6)
    expect(submission.call("machines", 65_600_000_000, 64, 50, 1)).equal(2)
    expect(submission.call("machines", 1, 64, 50, 1)).equal(1)
    expect(submission.call("machines", 1_000_000_000_000, 1, 1, 1)).equal(93_133)


def check_exact_fit(submission, expect):
    """An index that fits exactly needs no further machine; one byte more does."""
    expect(submission.call("machines", 8 * GIB, 8, 100, 1)).equal(1)
    expect(submission.call("machines", 8 * GIB + 1, 8, 100, 1)).equal(2)
    expect(submission.call("machines", 21 * GIB, 10, 70, 1)).equal(3)
    expect(submission.call("machines", 290 * GIB, 100, 29, 1)).equal(10)


def check_memory_is_binary(submission, expect):
    """RAM comes in GiB, 7.4 % more than as many gigabytes."""
    expect(submission.call("machines", 64_000_000_001, 64, 100, 1)).equal(1)
    expect(submission.call("machines", 200_000_000_000, 16, 100, 1)).equal(12)


def check_copies_are_whole(submission, expect):
    """Every copy has machines of its own."""
    expect(submission.call("machines", 6 * GIB, 4, 100, 2)).equal(4)
    expect(submission.call("machines", GIB, 64, 50, 3)).equal(3)
    expect(submission.call("machines", 65_600_000_000, 64, 80, 5)).equal(10)


def check_impossible_input_is_refused(submission, expect):
    """No memory, no share of it, more than all of it, or no copy raise ValueError."""
    expect(submission.call("machines", GIB, 0, 80, 1)).raises(ValueError)
    expect(submission.call("machines", GIB, 8, 0, 1)).raises(ValueError)
    expect(submission.call("machines", GIB, 8, 101, 1)).raises(ValueError)
    expect(submission.call("machines", GIB, 8, 80, 0)).raises(ValueError)
    expect(submission.call("machines", GIB, -8, 80, 1)).raises(ValueError)
