# Expected buckets: the last four decimal digits of the number that `sha256sum` prints in hexadecimal.
# SHA-256 is the same everywhere, so the counts over these users never change. The bands are four standard deviations
# to either side: what any sound hash would give.
USERS = [f"user-{number}" for number in range(60)]
ARMS = ["control", "new"]


def assigned(submission, experiment, traffic, arms=ARMS):
    return [submission.call("assign", experiment, user, traffic, arms).value for user in USERS]


def check_known_buckets(submission, expect):
    """The bucket is the one that every other service computes."""
    expect(submission.call("bucket", "feed-v2", "user-1")).equal(4965)
    expect(submission.call("bucket", "feed-v2", "user-2")).equal(6407)
    expect(submission.call("bucket", "search", "user-1")).equal(8486)
    expect(submission.call("bucket", "exp", "Zoë")).equal(6208)
    expect(submission.call("bucket", "", "")).equal(8935)


def check_buckets_are_spread_evenly(submission, expect):
    """Each quarter of the buckets gets about a quarter of the users."""
    buckets = [submission.call("bucket", "spread", user).value for user in USERS]
    outside = sum(not 0 <= number < 10_000 for number in buckets)
    expect.holds("all buckets lie between 0 and 9,999", outside, outside == 0)
    quarters = [
        sum(2500 * quarter <= number < 2500 * (quarter + 1) for number in buckets) for quarter in range(4)
    ]
    expect.holds(
        "every quarter has 2 to 28 of 60 users", quarters, all(2 <= count <= 28 for count in quarters)
    )


def check_salts_are_independent(submission, expect):
    """Another salt shuffles the users anew."""
    both = 0
    for user in USERS:
        one, other = (submission.call("bucket", salt, user).value for salt in ("feed-a", "feed-b"))
        both += one < 5000 and other < 5000
    expect.holds("2 to 28 of 60 users are in the lower half under both salts", both, 2 <= both <= 28)


def check_texts_do_not_run_together(submission, expect):
    """Experiment 1 with user 23 is not experiment 12 with user 3."""
    one = submission.call("bucket", "exp-1", "23").value
    other = submission.call("bucket", "exp-12", "3").value
    expect([one, other]).equal([2538, 9905])


def check_known_arms(submission, expect):
    """The arm is the one that every other service computes."""
    expect(submission.call("assign", "feed-v2", "user-0", 5000, ["a", "b", "c"])).equal("c")
    expect(submission.call("assign", "feed-v2", "user-2", 5000, ["a", "b", "c"])).equal(None)
    expect(submission.call("assign", "feed-v2", "user-6", 5000, ["a", "b", "c"])).equal("b")
    expect(submission.call("assign", "feed-v2", "user-8", 5000, ["a", "b", "c"])).equal("a")
    expect(submission.call("assign", "feed-v2", "user-7", 10_000, ["a", "b", "c", "d", "e"])).equal("a")


def check_share_of_the_traffic(submission, expect):
    """About as many users take part as the traffic says."""
    inside = sum(arm is not None for arm in assigned(submission, "share", 2500))
    expect.holds("2 to 28 of 60 users take part at traffic 2,500", inside, 2 <= inside <= 28)


def check_nobody_and_everybody(submission, expect):
    """At traffic 0 nobody takes part, at 10,000 everybody; one arm is enough."""
    for user in USERS[:5]:
        expect(submission.call("assign", "ends", user, 0, ARMS)).equal(None)
        expect(submission.call("assign", "ends", user, 10_000, ["on"])).equal("on")


def check_arms_are_equally_large(submission, expect):
    """Among those who take part every arm gets its share, when not all take part too."""
    arms = assigned(submission, "balance", 5000)
    counts = [arms.count(arm) for arm in ARMS]
    expect.holds(
        "each of two arms has 2 to 28 of 60 users at traffic 5,000",
        counts,
        all(2 <= n <= 28 for n in counts),
    )
    arms = assigned(submission, "balance", 10_000, ["a", "b", "c"])
    counts = [arms.count(arm) for arm in "abc"]
    expect.holds("each of three arms has 6 to 34 of 60 users", counts, all(6 <= n <= 34 for n in counts))


def check_more_traffic_moves_nobody(submission, expect):
    """When the traffic is raised, users are added and none changes the arm."""
    before = assigned(submission, "ramp", 1500)
    after = assigned(submission, "ramp", 4000)
    moved = sum(old is not None and old != new for old, new in zip(before, after, strict=True))
    expect.holds("nobody who took part before has another arm now", moved, moved == 0)


def check_border_of_the_traffic(submission, expect):
    """A bucket equal to the traffic is outside: 0 to traffic − 1 are as many buckets as traffic says."""
    outside = submission.call("assign", "border", "user-3", 9273, ARMS).value is None
    inside = submission.call("assign", "border", "user-3", 9274, ARMS).value is not None
    expect([outside, inside]).equal([True, True])
    outside = submission.call("assign", "border", "user-11", 6747, ARMS).value is None
    inside = submission.call("assign", "border", "user-11", 6748, ARMS).value is not None
    expect([outside, inside]).equal([True, True])


def check_impossible_settings_are_refused(submission, expect):
    """More traffic than there is, less than none, and no arms raise ValueError, whoever the user is."""
    for traffic in (-1, 10_001):
        expect(submission.call("assign", "feed", "user-0", traffic, ARMS)).raises(ValueError)
    expect(submission.call("assign", "feed", "user-0", 10_000, [])).raises(ValueError)
    expect(submission.call("assign", "feed", "user-0", 0, [])).raises(ValueError)
