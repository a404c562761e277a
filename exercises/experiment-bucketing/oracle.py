"""The digest as hexadecimal text and its last four decimal digits; ranges of buckets written out for the arms."""

import hashlib


def digits(salt, user):
    hexadecimal = hashlib.new("sha256", b":".join([salt.encode(), user.encode()])).hexdigest()
    return int(str(int(hexadecimal, 16))[-4:])


def answer(solution, name, *args):
    return getattr(solution, name)(*args)


def reference(name, *args):
    if name == "bucket":
        return digits(*args)
    experiment, user, traffic, arms = args
    if traffic not in range(10_001) or len(arms) == 0:
        raise ValueError("settings")
    if digits(experiment + "/traffic", user) not in range(traffic):
        return None
    place = digits(experiment + "/arm", user)
    return next(arm for number, arm in enumerate(arms, start=1) if place * len(arms) < 10_000 * number)


def cases(rng):
    yield "assign", "feed", "ada", -1, ["a"]
    yield "assign", "feed", "ada", 10_001, ["a"]
    yield "assign", "feed", "ada", 500, []
    yield "bucket", "", ""
    yield "bucket", "façade", "Ünsal:7"
    while True:
        salt, user = rng.choice(("feed", "feed-v2", "", "search:3")), f"user-{rng.randint(0, 10**9)}"
        yield "bucket", salt, user
        arms = ["control", "a", "b", "c", "d", "e", "f"][: rng.randint(1, 7)]
        own = digits(salt + "/traffic", user)
        yield "assign", salt, user, rng.choice((0, 500, 10_000, own, own + 1, rng.randint(0, 10_000))), arms
