# Positions were computed with `printf '%s' a#0 | sha256sum | cut -c 1-8`, read as hexadecimal numbers.
from collections import Counter

USER_3 = 1270091684  # position of the key "user:3"
USER_42 = 3930051643
KEYS = [f"user:{i}" for i in range(250)]
POINTS = 50
STORES = ["store-1", "store-2", "store-3", "store-4"]


def owners(submission, nodes, vnodes, keys=KEYS):
    """Who holds the keys, on a ring that the submission built."""
    ring = submission.call("build_ring", nodes, vnodes).value
    return submission.call("assign", ring, keys).value


def check_points_of_the_ring(submission, expect):
    """Every node has its points, and all points are sorted."""
    b, c, a1, a0 = (179391993, "b"), (325234046, "c"), (2681427780, "a"), (2693833302, "a")
    expect(submission.call("build_ring", ["a"], 1)).equal([a0], sequence=True)
    expect(submission.call("build_ring", ["a"], 2)).equal([a1, a0], sequence=True)
    expect(submission.call("build_ring", ["a", "b", "c"], 1)).equal([b, c, a0], sequence=True)
    expect(submission.call("build_ring", [], 3)).equal([])


def check_key_walks_up(submission, expect):
    """A key belongs to the next point above it."""
    ring = [(1000, "a"), (USER_3 + 1, "b"), (USER_3 + 2, "c"), (USER_42 + 50, "d")]
    expect(submission.call("assign", ring, ["user:3"])).equal(["b"])
    expect(submission.call("assign", ring, ["user:42", "user:3", "user:42"])).equal(["d", "b", "d"])
    expect(submission.call("assign", ring, [])).equal([])


def check_key_on_a_point(submission, expect):
    """A key exactly on a point belongs to it, one just above does not."""
    expect(submission.call("assign", [(5, "a"), (USER_3, "b"), (USER_42, "c")], ["user:3"])).equal(["b"])
    expect(submission.call("assign", [(5, "a"), (USER_3 - 1, "b"), (USER_42, "c")], ["user:3"])).equal(["c"])


def check_ring_closes(submission, expect):
    """Behind the last point comes the first one."""
    ring = [(7, "a"), (8, "b"), (USER_42 - 1, "c")]
    expect(submission.call("assign", ring, ["user:42", "user:3"])).equal(["a", "c"])
    expect(submission.call("assign", [(7, "only")], ["user:3", "user:42"])).equal(["only", "only"])


def check_copies_on_different_nodes(submission, expect):
    """Copies lie on different nodes, in the order of the walk."""
    ring = [
        (3, "z"),
        (USER_3 + 1, "a"),
        (USER_3 + 2, "a"),
        (USER_3 + 3, "b"),
        (USER_3 + 4, "a"),
        (USER_42, "c"),
    ]
    expect(submission.call("replicas", ring, "user:3", 1)).equal(["a"])
    expect(submission.call("replicas", ring, "user:3", 2)).equal(["a", "b"])
    expect(submission.call("replicas", ring, "user:3", 3)).equal(["a", "b", "c"])


def check_copies_around_the_end(submission, expect):
    """The walk for copies goes on at the start of the ring, and ends when it has met every node."""
    ring = [(3, "a"), (4, "b"), (USER_42 - 9, "c"), (USER_42 + 9, "d")]
    expect(submission.call("replicas", ring, "user:42", 3)).equal(["d", "a", "b"])
    expect(submission.call("replicas", ring, "user:42", 4)).equal(["d", "a", "b", "c"])
    expect(submission.call("replicas", ring, "user:42", 9)).equal(["d", "a", "b", "c"])


def check_new_node_moves_few_keys(submission, expect):
    """A fifth node takes about a fifth of the keys, and nothing else moves."""
    before, after = owners(submission, STORES, POINTS), owners(submission, [*STORES, "store-5"], POINTS)
    taken = sum(old != new == "store-5" for old, new in zip(before, after, strict=True))
    others = sum(old != new != "store-5" for old, new in zip(before, after, strict=True))
    expect.holds("the new node takes 25 to 75 of 250 keys", taken, 25 <= taken <= 75)
    expect.holds("no key moves between the old nodes", others, others == 0)


def check_lost_node_is_shared_out(submission, expect):
    """With 50 points a node, no node holds far more than its share, and a lost one is shared out."""
    before, after = owners(submission, STORES, POINTS), owners(submission, STORES[1:], POINTS)
    largest = max(Counter(before).values())
    expect.holds("no node holds more than 100 of 250 keys", largest, largest <= 100)
    heirs = Counter(new for old, new in zip(before, after, strict=True) if old == "store-1")
    expect.holds(
        "each of the other three takes at least 5 keys over", heirs, min(heirs[s] for s in STORES[1:]) >= 5
    )


def check_impossible_input_is_refused(submission, expect):
    """No points, no copies or an empty ring raise ValueError."""
    expect(submission.call("build_ring", ["a"], 0)).raises(ValueError)
    expect(submission.call("replicas", [(1, "a")], "user:3", 0)).raises(ValueError)
    expect(submission.call("assign", [], ["user:3"])).raises(ValueError)
    expect(submission.call("replicas", [], "user:3", 1)).raises(ValueError)
