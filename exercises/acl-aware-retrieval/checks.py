# Expected results follow from the rules by hand, and agree with the closure of oracle.py.


def allow(*names):
    """An entry that allows these names."""
    return {"allow": list(names), "deny": []}


def agree(submission, expect, hits, acl, names, k, ids, total):
    """Compare one answer of retrieve; [ids, total] will do for a tuple."""
    expect(submission.call("retrieve", hits, acl, names, k)).equal((ids, total), sequence=True)


def check_names_of_a_user(submission, expect):
    """The user and the groups above, at any depth, are found."""
    member_of = {"ann": ["payroll", "berlin"], "payroll": ["finance"], "finance": ["staff"], "bob": ["sales"]}
    expect(submission.call("principals", "bob", member_of)).equal(["bob", "sales"], sequence=True)
    everything = ["ann", "berlin", "finance", "payroll", "staff"]
    expect(submission.call("principals", "ann", member_of)).equal(everything, sequence=True)
    expect(submission.call("principals", "eve", member_of)).equal(["eve"], sequence=True)
    expect(submission.call("principals", "finance", member_of)).equal(["finance", "staff"], sequence=True)


def check_cycles_and_diamonds(submission, expect):
    """Cycles end, and a group that is reached twice is listed once."""
    cycle = {"ann": ["a"], "a": ["b"], "b": ["c"], "c": ["a"]}
    expect(submission.call("principals", "ann", cycle)).equal(["a", "ann", "b", "c"], sequence=True)
    expect(submission.call("principals", "ann", {"ann": ["ann", "a"]})).equal(["a", "ann"], sequence=True)
    diamond = {"ann": ["a", "b"], "a": ["top"], "b": ["top"], "top": ["staff"]}
    expect(submission.call("principals", "ann", diamond)).equal(
        ["a", "ann", "b", "staff", "top"], sequence=True
    )


def check_best_permitted_hits(submission, expect):
    """The best permitted hits come, highest score first."""
    hits = [("low", 0.25), ("high", 2.5), ("hidden", 0.5), ("middle", 0.75)]
    acl = {
        "low": allow("ann"),
        "high": allow("staff", "bob"),
        "hidden": allow("bob"),
        "middle": allow("ann", "staff"),
    }
    agree(submission, expect, hits, acl, ["ann", "staff"], 5, ["high", "middle", "low"], 3)
    agree(submission, expect, hits, acl, ["ann"], 5, ["middle", "low"], 2)
    agree(submission, expect, hits, acl, ["bob"], 1, ["high"], 2)


def check_hidden_hits_take_no_place(submission, expect):
    """Hits that are hidden take no place among the first k."""
    hits = [("a", 5.0), ("b", 4.0), ("c", 3.0), ("d", 2.0), ("e", 1.0)]
    acl = {"a": allow("board"), "b": allow("ann"), "c": allow("board"), "d": allow("ann"), "e": allow("ann")}
    agree(submission, expect, hits, acl, ["ann"], 2, ["b", "d"], 3)
    agree(submission, expect, hits, acl, ["ann"], 3, ["b", "d", "e"], 3)


def check_total_does_not_tell(submission, expect):
    """The total counts permitted hits, neither all hits nor those shown."""
    hits = [("a", 5.0), ("b", 4.0), ("c", 3.0)]
    acl = {"a": allow("board"), "b": allow("ann"), "c": allow("ann")}
    agree(submission, expect, hits, acl, ["eve"], 3, [], 0)
    agree(submission, expect, hits, acl, ["ann"], 1, ["b"], 2)
    agree(submission, expect, hits, acl, ["ann"], 0, [], 2)


def check_denied_by_default(submission, expect):
    """Without an entry, or with nobody allowed, nobody may read."""
    agree(submission, expect, [("new", 1.0), ("old", 0.5)], {"old": allow("ann")}, ["ann"], 2, ["old"], 1)
    agree(
        submission,
        expect,
        [("empty", 1.0), ("old", 0.5)],
        {"empty": allow(), "old": allow("ann")},
        ["ann"],
        2,
        ["old"],
        1,
    )
    agree(submission, expect, [("bare", 1.0)], {"bare": {}}, ["ann"], 2, [], 0)
    agree(submission, expect, [("rest", 1.0)], {"rest": {"deny": ["bob"]}}, ["ann"], 2, [], 0)


def check_deny_beats_allow(submission, expect):
    """Deny beats allow, for the user and for every group."""
    acl = {
        "one": {"allow": ["ann"], "deny": ["ann"]},
        "two": {"allow": ["ann"], "deny": ["interns"]},
        "three": {"allow": ["staff"], "deny": ["bob", "ann"]},
        "four": {"allow": ["staff"]},
    }
    hits = [("one", 4.0), ("two", 3.0), ("three", 2.0), ("four", 1.0)]
    agree(submission, expect, hits, acl, ["ann", "staff"], 4, ["two", "four"], 2)
    agree(submission, expect, hits, acl, ["ann", "interns", "staff"], 4, ["four"], 1)
    agree(submission, expect, hits, acl, ["carl", "staff"], 4, ["three", "four"], 2)


def check_ties_by_id(submission, expect):
    """Equal scores come in the order of the ids, also at the cut."""
    acl = {name: allow("ann") for name in "abcd"}
    agree(
        submission,
        expect,
        [("c", 1.0), ("a", 1.0), ("d", 1.0), ("b", 1.0)],
        acl,
        ["ann"],
        3,
        ["a", "b", "c"],
        4,
    )
    agree(submission, expect, [("b", -1.0), ("a", -1.0), ("c", 0.0)], acl, ["ann"], 2, ["c", "a"], 3)


def check_ends(submission, expect):
    """No hits give nothing, the input stays as it is, a negative k raises ValueError."""
    agree(submission, expect, [], {"a": allow("ann")}, ["ann"], 3, [], 0)
    hits = [("a", 1.0), ("b", 2.0)]
    after = submission.call("retrieve", hits, {"a": allow("ann"), "b": allow("ann")}, ["ann"], 1).arguments[0]
    expect(after).equal(hits)
    expect(submission.call("retrieve", hits, {}, ["ann"], -1)).raises(ValueError)
