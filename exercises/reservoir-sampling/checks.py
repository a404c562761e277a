# Draws are never compared, only counts over many samples, and those only with wide bands: see design.md.
import random


class Stream:
    """Items that can be read once and have neither a length nor places."""

    def __init__(self, items):
        self.items = items
        self.rest = iter(items)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self.rest)

    def __deepcopy__(self, memo):
        return Stream(self.items)

    def __repr__(self):
        return f"iter({self.items!r})"


class Shared(random.Random):
    """A generator that goes on from call to call: copying its state a thousand times takes longer than the draws."""

    def __deepcopy__(self, memo):
        return self


def samples(submission, items, k, runs):
    """That many samples of a stream, with one generator for all of them."""
    rng = Shared(7)
    return [list(submission.call("reservoir_sample", Stream(items), k, rng).value) for _ in range(runs)]


def sampled(submission, items, k, seed=1):
    """One sample of a stream."""
    return list(submission.call("reservoir_sample", Stream(items), k, random.Random(seed)).value)


def verdict(times, band):
    """For `holds`: "too rare", "too often" or "fair", and whether it is fair."""
    word = "too rare" if times < band.start else "too often" if times >= band.stop else "fair"
    return word, word == "fair"


def check_worked_example(submission, expect):
    """Of a, b, c, d each of the six pairs can be the sample."""
    drawn = {"".join(sorted(sample)) for sample in samples(submission, "abcd", 2, 150)}
    missing = sum(pair not in drawn for pair in ("ab", "ac", "ad", "bc", "bd", "cd"))
    expect.holds("none of the six pairs is missing in 150 samples of two", missing, missing == 0)


def check_sample_size(submission, expect):
    """The sample has k items, or all of a shorter stream."""
    sizes = [len(sampled(submission, range(n), 5)) for n in (0, 1, 4, 5, 6, 50)]
    expect(sizes).equal([0, 1, 4, 5, 5, 5])
    expect(sorted(sampled(submission, range(4), 5))).equal([0, 1, 2, 3])
    expect(sorted(sampled(submission, range(5), 5))).equal([0, 1, 2, 3, 4])
    expect(submission.call("reservoir_sample", Stream([]), 3, random.Random(1))).equal([])


def check_no_item_twice(submission, expect):
    """Items come from the stream, each at most once; equal items at two places are two items."""
    drawn = samples(submission, range(9), 5, 30)
    distinct = all(len(set(sample)) == 5 for sample in drawn)
    expect.holds("no item is sampled twice in 30 samples of 5 out of 9", distinct, distinct)
    known = all(item in range(9) for sample in drawn for item in sample)
    expect.holds("every item comes from the stream", known, known)
    expect(sampled(submission, "xxxxxx", 4)).equal(["x"] * 4)


def check_every_item_has_the_same_chance(submission, expect):
    """The first items of a stream are sampled as often as the last ones."""
    drawn = [item for sample in samples(submission, range(30), 3, 250) for item in sample]
    # 75 with a standard deviation of 8.
    band = range(19, 150)
    expect.holds(
        "the first 3 of 30 items have their share", *verdict(sum(i in range(3) for i in drawn), band)
    )
    expect.holds(
        "the last 3 of 30 items have their share", *verdict(sum(i in range(27, 30) for i in drawn), band)
    )


def check_long_stream(submission, expect):
    """However long the stream, its early half is worth as much as its late one."""
    drawn = [item for sample in samples(submission, range(40), 1, 100) for item in sample]
    early = sum(i in range(20) for i in drawn)
    # 50 with a standard deviation of 5.
    expect.holds("half of all sampled items come from the early half", *verdict(early, range(26, 75)))


def check_sample_of_one(submission, expect):
    """With k = 1, the second of two items is the sample in half of the cases."""
    second = sum(sample == ["b"] for sample in samples(submission, "ab", 1, 700))
    # 350 with a standard deviation of 13.2; a third would be 233 with one of 12.5.
    expect.holds("the second item is the sample in 50 % of the cases", *verdict(second, range(291, 410)))


def check_rng_decides(submission, expect):
    """All randomness comes from rng: the same seed repeats the sample, another seed changes it."""
    first, again, other = (sampled(submission, range(1000), 20, seed) for seed in (1, 1, 2))
    expect.holds("the same seed gives the same sample", first == again, first == again)
    expect.holds("another seed gives another sample", first != other, first != other)


def check_unusual_k(submission, expect):
    """A k of 0 gives an empty sample, a negative one raises ValueError."""
    expect(sampled(submission, range(5), 0)).equal([])
    expect(submission.call("reservoir_sample", Stream(range(5)), -1, random.Random(1))).raises(ValueError)
    expect(submission.call("reservoir_sample", Stream([]), -2, random.Random(1))).raises(ValueError)
