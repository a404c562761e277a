# Expected values come from pandas.merge_asof(direction="backward", tolerance=ttl, by="key"), see oracle.py.


def rows(*pairs, key="card"):
    """The history of one key from (time, value) pairs, each written at its own time."""
    return [(key, time, time, value) for time, value in pairs]


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    labels = [("card", 590), ("card", 650), ("card", 660), ("card", 781)]
    features = [("card", 600, 600, 1), ("card", 660, 660, 2), ("card", 660, 665, 3)]
    expect(submission.call("asof", labels, features, 120)).equal([None, 1, 3, None])
    expect(submission.call("asof", labels, features[:2], 200)).equal([None, 1, 2, 2])


def check_nothing_from_the_future(submission, expect):
    """A label takes the latest value before it, however near the next one is."""
    expect(submission.call("asof", [("card", 650)], rows((600, 1), (660, 2)))).equal([1])
    expect(submission.call("asof", [("card", 599.5)], rows((600, 1), (660, 2)))).equal([None])
    history = rows((10, "a"), (20, "b"), (30, "c"), (40, "d"))
    expect(submission.call("asof", [("card", 39), ("card", 29), ("card", 45)], history)).equal(
        ["c", "b", "d"]
    )


def check_same_moment_counts(submission, expect):
    """A row of exactly the label's time is seen."""
    expect(submission.call("asof", [("card", 600)], rows((600, 1)))).equal([1])
    expect(submission.call("asof", [("card", 660), ("card", 600)], rows((600, 1), (660, 2)))).equal([2, 1])


def check_keys_are_separate(submission, expect):
    """A label sees the rows of its own key only."""
    features = [*rows((10, "a10"), (40, "a40"), key="a"), *rows((20, "b20"), (30, "b30"), key="b")]
    expect(submission.call("asof", [("a", 35), ("b", 50), ("b", 15)], features)).equal(["a10", "b30", None])
    expect(submission.call("asof", [("c", 50)], features)).equal([None])


def check_ttl_is_relative_to_the_label(submission, expect):
    """A row is too old when it is more than ttl older than the label; exactly ttl is fine."""
    history = rows((100, 1), (200, 2))
    expect(submission.call("asof", [("card", 130), ("card", 131)], history, 30)).equal([1, None])
    expect(submission.call("asof", [("card", 230), ("card", 231)], history, 30)).equal([2, None])
    expect(submission.call("asof", [("card", 110), ("card", 1000)], history, 50)).equal([1, None])


def check_ttl_of_zero_and_none(submission, expect):
    """A ttl of 0 admits the same moment only, and None admits any age."""
    history = rows((100, 1), (200, 2))
    expect(submission.call("asof", [("card", 200), ("card", 201)], history, 0)).equal([2, None])
    expect(submission.call("asof", [("card", 10_000_000)], history)).equal([2])


def check_highest_created_wins(submission, expect):
    """Of several versions with the same time the highest created wins, wherever it stands in the list."""
    versions = [("card", 50, 70, "new"), ("card", 50, 60, "old"), ("card", 50, 65, "middle")]
    expect(submission.call("asof", [("card", 55)], versions)).equal(["new"])
    expect(submission.call("asof", [("card", 55)], versions[::-1])).equal(["new"])
    twice = [("card", 50, 60, "z"), ("card", 50, 60, "a")]
    expect(submission.call("asof", [("card", 55)], twice)).equal(["a"])


def check_created_is_not_the_time(submission, expect):
    """A backfilled row holds from its own time on, whenever it was written."""
    features = [("card", 10, 500, "backfilled"), ("card", 30, 30, "live")]
    expect(submission.call("asof", [("card", 20), ("card", 40), ("card", 600)], features)).equal(
        ["backfilled", "live", "live"]
    )


def check_any_order(submission, expect):
    """Neither list is sorted, and the result has the order of the labels."""
    features = rows((40, 4), (10, 1), (30, 3), (20, 2))
    labels = [("card", 25), ("card", 45), ("card", 15), ("card", 35), ("card", 5)]
    expect(submission.call("asof", labels, features)).equal([2, 4, 1, 3, None])


def check_empty_values_are_values(submission, expect):
    """A stored 0 or None is the latest value; an older one does not take its place."""
    expect(submission.call("asof", [("card", 30)], rows((10, 7), (20, 0)))).equal([0])
    expect(submission.call("asof", [("card", 30)], rows((10, 7), (20, None)))).equal([None])


def check_nothing_to_join(submission, expect):
    """No labels give no results; without rows every result is None."""
    expect(submission.call("asof", [], rows((10, 1)))).equal([])
    expect(submission.call("asof", [("card", 5), ("card", 6)], [], 10)).equal([None, None])


def check_negative_ttl_is_refused(submission, expect):
    """A negative ttl raises ValueError."""
    expect(submission.call("asof", [("card", 20)], rows((10, 1)), -1)).raises(ValueError)
    expect(submission.call("asof", [], [], -0.5)).raises(ValueError)
