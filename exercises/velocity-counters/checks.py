# Expected values come from pandas: a time-based rolling window with closed="left" per entity.


def card(*pairs):
    """Events of one card from (time, amount) pairs."""
    return [("card", time, amount) for time, amount in pairs]


def noting(kind, looks):
    """A kind of number that counts in looks[0] how often it is compared, added or subtracted."""

    def method(name):
        plain = getattr(kind, name)

        def counted(self, other):
            looks[0] += 1
            return plain(self, other)

        return counted

    names = ("lt", "le", "gt", "ge", "eq", "ne", "add", "radd", "sub", "rsub")
    methods = {f"__{name}__": method(f"__{name}__") for name in names}
    # Copies of the arguments are to go on counting.
    methods |= {"__hash__": kind.__hash__, "__deepcopy__": lambda self, memo: self}
    return type("Noting", (kind,), methods)


def agree(submission, expect, events, window, wanted):
    """Compare one answer; a list [count, sum] will do for a tuple."""
    expect(submission.call("velocity", events, window)).equal(wanted, sequence=True)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    events = card((0, 500), (10, 200), (60, 100), (70, 900))
    agree(submission, expect, events, 60, [(0, 0), (1, 500), (2, 700), (2, 300)])


def check_current_event_is_left_out(submission, expect):
    """An event does not count itself."""
    agree(submission, expect, card((5, 300)), 60, [(0, 0)])
    agree(submission, expect, card((5, 300), (6, 400)), 60, [(0, 0), (1, 300)])


def check_ends_of_the_window(submission, expect):
    """An event exactly one window old counts, an older one does not."""
    agree(submission, expect, card((0, 100), (60, 200)), 60, [(0, 0), (1, 100)])
    agree(submission, expect, card((0, 100), (61, 200)), 60, [(0, 0), (0, 0)])
    agree(submission, expect, card((0.0, 100), (0.5, 200), (0.75, 400)), 0.25, [(0, 0), (0, 0), (1, 200)])


def check_old_events_leave(submission, expect):
    """What has left the window leaves both the count and the sum."""
    events = card((0, 100), (30, 200), (61, 400), (92, 800), (200, 1600))
    agree(submission, expect, events, 60, [(0, 0), (1, 100), (1, 200), (1, 400), (0, 0)])
    burst = card((0, 1), (1, 2), (2, 4), (3, 8), (64, 16))
    agree(submission, expect, burst, 60, [(0, 0), (1, 1), (2, 3), (3, 7), (0, 0)])


def check_same_time(submission, expect):
    """Events with the same time do not see each other, but later ones see them all."""
    events = card((10, 100), (20, 200), (20, 400), (20, 800), (25, 1600))
    agree(submission, expect, events, 60, [(0, 0), (1, 100), (1, 100), (1, 100), (4, 1500)])
    agree(submission, expect, card((7, 100), (7, 100)), 60, [(0, 0), (0, 0)])


def check_entities_are_separate(submission, expect):
    """Each entity has a window of its own."""
    events = [("a", 0, 100), ("b", 1, 200), ("a", 2, 400), ("b", 3, 800), ("c", 4, 1600)]
    agree(submission, expect, events, 60, [(0, 0), (0, 0), (1, 100), (1, 200), (0, 0)])


def check_any_order(submission, expect):
    """The answer goes by time and comes in the order of the input."""
    events = card((70, 900), (0, 500), (60, 100), (10, 200))
    agree(submission, expect, events, 60, [(2, 300), (0, 0), (2, 700), (1, 500)])
    late = [("a", 30, 1), ("b", 10, 2), ("a", 5, 4), ("b", 40, 8), ("a", 20, 16)]
    agree(submission, expect, late, 20, [(1, 16), (0, 0), (0, 0), (0, 0), (1, 4)])


def check_unusual_windows(submission, expect):
    """A window of 0 is empty, a negative one is refused, and no events give no results."""
    agree(submission, expect, card((1, 100), (1, 200), (2, 300)), 0, [(0, 0), (0, 0), (0, 0)])
    expect(submission.call("velocity", card((1, 100), (2, 200)), -1)).raises(ValueError)
    expect(submission.call("velocity", [], 60)).equal([])


def check_work_per_event(submission, expect):
    """The work for an event does not grow with the number of events."""
    looks = [0]
    second, cents = noting(float, looks), noting(int, looks)
    # One event a second, amounts 0 to 9 in turn, a window of half the list.
    events = card(*((second(at), cents(at % 10)) for at in range(500)))
    result = submission.call("velocity", events, 250).value
    last = [tuple(pair) for pair in result[-1:]]
    expect.holds("the last event sees 250 events with a sum of 1,125", last, last == [(250, 1125)])
    few = looks[0] <= 50 * len(events)
    expect.holds("500 events take at most 50 comparisons and additions each", few, few)
