# Columns with width 8 in rows 0 and 1, from `printf '%s' 0:h | sha256sum` and so on:
# h 5 5, d 5 3, j 7 5, k 5 1, f 4 1, e 1 3, g 4 6, card-2 5 7, card-5 5 7.
# Expected estimates follow from these columns by addition.
import math


def sketch_of(submission, width, depth, **counts):
    """A sketch that has counted these items."""
    sketch = submission.new("CountMinSketch", width, depth)
    for item, count in counts.items():
        sketch.call("add", item.replace("_", "-"), count)
    return sketch


def check_counts_come_back(submission, expect):
    """Without collisions the estimate is the count."""
    sketch = sketch_of(submission, 8, 2, e=4, g=7)
    expect(sketch.call("estimate", "e")).equal(4)
    expect(sketch.call("estimate", "g")).equal(7)
    expect(submission.new("CountMinSketch", 8, 2).call("estimate", "e")).equal(0)


def check_adding_counts_one(submission, expect):
    """Without a count, adding counts one, and counts add up."""
    sketch = submission.new("CountMinSketch", 8, 2)
    sketch.call("add", "e")
    expect(sketch.call("estimate", "e")).equal(1)
    sketch.call("add", "e")
    sketch.call("add", "e", 5)
    expect(sketch.call("estimate", "e")).equal(7)


def check_one_clean_row_is_enough(submission, expect):
    """A collision in one row does no harm when the other row has none."""
    # h and d meet in row 0 only.
    sketch = sketch_of(submission, 8, 2, h=3, d=4)
    expect(sketch.call("estimate", "h")).equal(3)
    expect(sketch.call("estimate", "d")).equal(4)


def check_collisions_in_every_row(submission, expect):
    """With collisions in every row the smallest one remains."""
    # h meets d in row 0 and j in row 1.
    sketch = sketch_of(submission, 8, 2, h=3, d=4, j=2)
    expect(sketch.call("estimate", "h")).equal(5)
    expect(sketch.call("estimate", "j")).equal(2)
    # These two meet in both rows: nothing can tell them apart.
    twins = sketch_of(submission, 8, 2, card_2=10, card_5=1)
    expect(twins.call("estimate", "card-5")).equal(11)


def check_item_never_seen(submission, expect):
    """An item that was never added may have an estimate above 0."""
    sketch = sketch_of(submission, 8, 2, d=4, f=9)
    expect(sketch.call("estimate", "k")).equal(4)
    expect(sketch.call("estimate", "e")).equal(0)


def check_smallest_tables(submission, expect):
    """With one column everything is added up; with one row nothing is compared."""
    expect(sketch_of(submission, 1, 3, a=2, b=5).call("estimate", "never seen")).equal(7)
    expect(sketch_of(submission, 8, 1, h=3, d=4, j=2).call("estimate", "h")).equal(7)
    expect(sketch_of(submission, 8, 1, h=3, d=4, j=2).call("estimate", "j")).equal(2)


def check_merge_adds(submission, expect):
    """A merged sketch is that of both streams together."""
    one, two = sketch_of(submission, 8, 2, h=3, d=4), sketch_of(submission, 8, 2, j=2, e=6, h=1)
    one.call("merge", two)
    # Row 0: h and d hold 8. Row 1: h and j hold 6.
    expect(one.call("estimate", "h")).equal(6)
    expect(one.call("estimate", "e")).equal(6)
    # The other sketch still knows nothing of d; its columns hold h once, and e.
    expect(two.call("estimate", "d")).equal(1)
    expect(two.call("estimate", "j")).equal(2)


def check_never_too_low(submission, expect):
    """No estimate is too low, and only a few are far too high."""
    counts = {f"device-{i}": i % 7 + 1 for i in range(150)}
    sketch = submission.new("CountMinSketch", 64, 4)
    for item, count in counts.items():
        sketch.call("add", item, count)
    errors = [sketch.call("estimate", item).value - count for item, count in counts.items()]
    too_low = sum(error < 0 for error in errors)
    expect.holds("none of 150 estimates is too low", too_low, too_low == 0)
    allowed = math.e / 64 * sum(counts.values())
    far_off = sum(error > allowed for error in errors)
    # The bound is e to the power of -4: 1.8 %, or 2.7 of 150.
    expect.holds("at most 3 of 150 exceed the bound", far_off, far_off <= 3)


def check_size_of_the_table(submission, expect):
    """Width comes from epsilon and depth from delta, both rounded up."""
    expect(submission.call("sketch_size", 0.01, 0.001)).equal((272, 7), sequence=True)
    expect(submission.call("sketch_size", 0.0005, 0.02)).equal((5437, 4), sequence=True)
    expect(submission.call("sketch_size", 0.5, 0.5)).equal((6, 1), sequence=True)
    expect(submission.call("sketch_size", 1e-6, 0.01)).equal((2718282, 5), sequence=True)


def check_impossible_input_is_refused(submission, expect):
    """Tables without cells, counts below 1, shares outside (0, 1) and unequal sizes raise ValueError."""
    for width, depth in ((0, 2), (8, 0)):
        expect(submission.new("CountMinSketch", width, depth).call("add", "a")).raises(ValueError)
    for count in (0, -2):
        expect(submission.new("CountMinSketch", 8, 2).call("add", "a", count)).raises(ValueError)
    for width, depth in ((9, 2), (8, 3)):
        other = submission.new("CountMinSketch", width, depth)
        expect(submission.new("CountMinSketch", 8, 2).call("merge", other)).raises(ValueError)
    for epsilon, delta in ((0, 0.1), (1, 0.1), (0.1, 0), (0.1, 1), (math.nan, 0.1), (0.1, math.nan)):
        expect(submission.call("sketch_size", epsilon, delta)).raises(ValueError)
