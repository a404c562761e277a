# Draws are never compared, only counts over many samples. Bands are at least four standard deviations wide.
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
    """For `holds`: "too rare", "too often" or neither for a group of items, and whether it is neither."""
    words = {"too rare" for count in times if count < band.start}
    words |= {"too often" for count in times if count >= band.stop}
    return sorted(words), not words


def check_worked_example(submission, expect):
    """Of a, b, c, d each item is in half of the samples of two, and each pair in a sixth."""
    drawn = ["".join(sorted(sample)) for sample in samples(submission, "abcd", 2, 300)]
    items = [sum(item in sample for sample in drawn) for item in "abcd"]
    # 150 with a standard deviation of 8.7, and 50 with one of 6.5.
    expect.holds("a and b are in half of the samples", *verdict(items[:2], range(108, 193)))
    expect.holds("so are c and d", *verdict(items[2:], range(108, 193)))
    pairs = [drawn.count(pair) for pair in ("ab", "ac", "ad", "bc", "bd", "cd")]
    expect.holds("each pair is a sixth of the samples", *verdict(pairs, range(22, 79)))


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
    twice = sum(len(set(sample)) < 5 for sample in drawn)
    expect.holds("no item is sampled twice in 30 samples of 5 out of 9", twice, twice == 0)
    foreign = sum(
        item not in range(9) for seed in range(30) for item in sampled(submission, range(9), 5, seed)
    )
    expect.holds("every item comes from the stream", foreign, foreign == 0)
    expect(sampled(submission, "xxxxxx", 4)).equal(["x"] * 4)


def check_every_item_has_the_same_chance(submission, expect):
    """Each of 10 items is in about 3 of 10 samples of size 3, the first and the last as well."""
    drawn = samples(submission, range(10), 3, 300)
    times = [sum(sample.count(item) for sample in drawn) for item in range(10)]
    # 90 with a standard deviation of 7.9.
    band = range(55, 126)
    expect.holds("the first three items are in 30 % of the samples", *verdict(times[:3], band))
    expect.holds("the last item is in 30 % of the samples", *verdict(times[9:], band))


def check_long_stream(submission, expect):
    """However long the stream, its early half is worth as much as its late one."""
    drawn = samples(submission, range(40), 3, 150)
    early = sum(item < 20 for sample in drawn for item in sample)
    # 225 of 450 with a standard deviation of 10.3.
    expect.holds("half of all sampled items come from the early half", *verdict([early], range(175, 276)))


def check_sample_of_one(submission, expect):
    """With k = 1, each of two items is the sample in half of the cases."""
    drawn = samples(submission, "ab", 1, 400)
    # 200 with a standard deviation of 10.
    band = range(155, 246)
    expect.holds("the first item is the sample in 50 % of the cases", *verdict([drawn.count(["a"])], band))
    expect.holds("so is the second", *verdict([drawn.count(["b"])], band))


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
