# Expected batches were worked out by hand and agree with a server that is stepped from tick to tick (oracle.py).
TOLERANCE = 1e-9


def arrivals(**times):
    """One request for each keyword: its name is the item, its value the time."""
    return [(time, name) for name, time in times.items()]


def agree(submission, expect, requests, max_size, max_wait, wanted):
    """Compare one answer; wanted holds (time, "names")."""
    batches = [(time, list(names)) for time, names in wanted]
    expect(submission.call("micro_batches", requests, max_size, max_wait)).close(
        batches, abs=TOLERANCE, sequence=True
    )


def check_full_batch_leaves_at_once(submission, expect):
    """A full batch leaves with the request that fills it."""
    agree(submission, expect, arrivals(a=0, b=3, c=5, d=6), 2, 100, [(3, "ab"), (6, "cd")])
    agree(submission, expect, arrivals(a=1.5, b=2, c=2.25), 3, 100, [(2.25, "abc")])


def check_deadline_lets_a_batch_leave(submission, expect):
    """A batch that is not full leaves at its deadline, not when the next request comes."""
    agree(submission, expect, arrivals(a=0, b=3, c=50, d=51), 8, 10, [(10, "ab"), (60, "cd")])
    agree(submission, expect, arrivals(a=7, b=8, c=30), 3, 0.5, [(7.5, "a"), (8.5, "b"), (30.5, "c")])


def check_wait_counts_from_the_first(submission, expect):
    """The wait counts from the first request of a batch, however many follow."""
    steady = arrivals(a=0, b=6, c=12, d=18, e=24)
    agree(submission, expect, steady, 8, 10, [(10, "ab"), (22, "cd"), (34, "e")])
    agree(submission, expect, arrivals(a=3, b=12, c=14, d=22), 8, 10, [(13, "ab"), (24, "cd")])


def check_full_batch_starts_a_new_wait(submission, expect):
    """After a full batch, the next request opens a batch with a deadline of its own."""
    agree(submission, expect, arrivals(a=0, b=2, c=9, d=18), 2, 10, [(2, "ab"), (18, "cd")])
    agree(submission, expect, arrivals(a=0, b=2, c=9, d=18, e=19), 2, 10, [(2, "ab"), (18, "cd"), (29, "e")])


def check_request_at_the_deadline_joins(submission, expect):
    """A request exactly at the deadline joins, one after it does not."""
    agree(submission, expect, arrivals(a=0, b=10, c=11), 8, 10, [(10, "ab"), (21, "c")])
    agree(submission, expect, arrivals(a=0, b=10, c=10, d=10), 3, 10, [(10, "abc"), (20, "d")])


def check_last_batch_is_not_lost(submission, expect):
    """The last batch leaves too, at its deadline or when it is full."""
    agree(submission, expect, arrivals(a=5), 4, 10, [(15, "a")])
    agree(submission, expect, arrivals(a=5, b=6), 2, 10, [(6, "ab")])
    agree(submission, expect, arrivals(a=0, b=1, c=2), 2, 10, [(1, "ab"), (12, "c")])


def check_many_at_one_moment(submission, expect):
    """Requests of one moment fill several batches, in their order."""
    crowd = arrivals(e=2, d=2, c=2, b=2, a=2)
    agree(submission, expect, crowd, 2, 10, [(2, "ed"), (2, "cb"), (12, "a")])
    agree(submission, expect, crowd, 8, 10, [(12, "edcba")])


def check_extreme_settings(submission, expect):
    """With size 1 nobody waits; with wait 0 only requests of one moment meet."""
    agree(submission, expect, arrivals(a=0, b=0, c=3), 1, 10, [(0, "a"), (0, "b"), (3, "c")])
    agree(submission, expect, arrivals(a=0, b=0, c=3), 8, 0, [(0, "ab"), (3, "c")])
    agree(submission, expect, [], 4, 10, [])


def check_nobody_waits_too_long(submission, expect):
    """Every request leaves once, within max_wait."""
    requests = [(i * i % 7 + 3 * i, f"r{i}") for i in range(40)]
    requests.sort()
    came = {name: time for time, name in requests}
    batches = submission.call("micro_batches", requests, 4, 8).value
    left = [(name, time) for time, names in batches for name in names]
    longest = max(time - came[name] for name, time in left)
    expect.holds("40 requests leave", len(left), len(left) == 40)
    expect.holds("nobody waits longer than 8", longest, longest <= 8)
    largest = max(len(names) for _, names in batches)
    expect.holds("no batch is larger than 4", largest, largest <= 4)


def check_impossible_input_is_refused(submission, expect):
    """A size below 1, a negative wait or times that go backwards raise ValueError."""
    expect(submission.call("micro_batches", arrivals(a=0), 0, 10)).raises(ValueError)
    expect(submission.call("micro_batches", arrivals(a=0), 4, -0.5)).raises(ValueError)
    expect(submission.call("micro_batches", arrivals(a=0, b=5, c=4), 4, 10)).raises(ValueError)
