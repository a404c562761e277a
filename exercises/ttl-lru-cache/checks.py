# Expected values were confirmed with cachetools.TTLCache and a timer set by hand (see oracle.py).
import math

MISS = "miss"


def cache_with(submission, capacity, ttl, *puts):
    """A cache after these puts of (key, value, time)."""
    cache = submission.new("TTLCache", capacity, ttl)
    for key, value, now in puts:
        cache.call("put", key, value, now=now)
    return cache


def check_stored_values_come_back(submission, expect):
    """A stored value comes back, an unknown key gives the default."""
    cache = cache_with(submission, 3, 60, ("a", 1, 0), ("b", [2, 3], 1))
    expect(cache.call("get", "a", now=2)).equal(1)
    expect(cache.call("get", "b", now=2)).equal([2, 3])
    expect(cache.call("get", "c", now=2)).equal(None)
    expect(cache.call("get", "c", now=2, default=0.5)).equal(0.5)
    expect(cache.call("size", now=2)).equal(2)


def check_entries_expire(submission, expect):
    """An entry lives until just before its ttl is over."""
    expect(cache_with(submission, 3, 10, ("a", 1, 5)).call("get", "a", now=14.5, default=MISS)).equal(1)
    expect(cache_with(submission, 3, 10, ("a", 1, 5)).call("get", "a", now=15, default=MISS)).equal(MISS)
    expect(cache_with(submission, 3, 0.5, ("a", 1, 0)).call("get", "a", now=0.25, default=MISS)).equal(1)
    expect(cache_with(submission, 3, 10, ("a", 1, 0)).call("get", "a", now=99, default=MISS)).equal(MISS)


def check_reads_do_not_extend(submission, expect):
    """Reading an entry does not lengthen its life."""
    cache = cache_with(submission, 3, 10, ("a", 1, 0))
    expect(cache.call("get", "a", now=9, default=MISS)).equal(1)
    expect(cache.call("get", "a", now=12, default=MISS)).equal(MISS)
    expect(cache.call("size", now=12)).equal(0)


def check_least_recently_used_goes(submission, expect):
    """The entry that was not used for the longest time makes room."""
    cache = cache_with(submission, 2, 100, ("a", 1, 0), ("b", 2, 1))
    cache.call("get", "a", now=2)
    cache.call("put", "c", 3, now=3)
    expect(cache.call("get", "b", now=4, default=MISS)).equal(MISS)
    expect(cache.call("get", "a", now=4, default=MISS)).equal(1)
    expect(cache.call("get", "c", now=4, default=MISS)).equal(3)
    expect(cache.call("size", now=4)).equal(2)


def check_without_reads_the_first_goes(submission, expect):
    """When nothing was read, the first entry makes room."""
    cache = cache_with(submission, 2, 100, ("a", 1, 0), ("b", 2, 1), ("c", 3, 2), ("d", 4, 3))
    expect(cache.call("get", "a", now=4, default=MISS)).equal(MISS)
    expect(cache.call("get", "b", now=4, default=MISS)).equal(MISS)
    expect(cache.call("get", "c", now=4, default=MISS)).equal(3)
    expect(cache.call("get", "d", now=4, default=MISS)).equal(4)


def check_replacing_starts_anew(submission, expect):
    """Replacing a value starts its lifetime anew."""
    cache = cache_with(submission, 2, 10, ("a", 1, 0), ("b", 2, 1), ("a", 3, 6))
    expect(cache.call("get", "a", now=12, default=MISS)).equal(3)
    expect(cache.call("get", "b", now=12, default=MISS)).equal(MISS)
    expect(cache.call("get", "a", now=16, default=MISS)).equal(MISS)


def check_replacing_is_a_use(submission, expect):
    """Replacing a value is a use of it."""
    cache = cache_with(submission, 2, 100, ("a", 1, 0), ("b", 2, 1), ("a", 3, 2), ("c", 4, 3))
    expect(cache.call("get", "a", now=4, default=MISS)).equal(3)
    expect(cache.call("get", "b", now=4, default=MISS)).equal(MISS)


def check_replacing_evicts_nothing(submission, expect):
    """A put on a known key evicts nothing from a full cache."""
    cache = cache_with(submission, 2, 100, ("a", 1, 0), ("b", 2, 1), ("b", 3, 2))
    expect(cache.call("size", now=3)).equal(2)
    expect(cache.call("get", "a", now=3, default=MISS)).equal(1)
    expect(cache.call("get", "b", now=3, default=MISS)).equal(3)


def check_expired_entries_take_no_place(submission, expect):
    """Expired entries make room before any live entry does."""
    cache = cache_with(submission, 2, 10, ("old", 1, 0), ("new", 2, 8))
    # "old" is the one used last, so an eviction that ignores time would take "new".
    cache.call("get", "old", now=9)
    cache.call("put", "next", 3, now=11)
    expect(cache.call("get", "new", now=12, default=MISS)).equal(2)
    expect(cache.call("get", "next", now=12, default=MISS)).equal(3)
    expect(cache.call("get", "old", now=12, default=MISS)).equal(MISS)


def check_size_counts_live_entries(submission, expect):
    """The size counts live entries only."""
    cache = cache_with(submission, 5, 10, ("a", 1, 0), ("b", 2, 4), ("c", 3, 4))
    expect(cache.call("size", now=9)).equal(3)
    expect(cache.call("size", now=10)).equal(2)
    expect(cache.call("size", now=14)).equal(0)


def check_none_is_a_value(submission, expect):
    """A cached None is a hit, and reading it is a use."""
    cache = cache_with(submission, 2, 100, ("a", None, 0), ("b", 0, 1))
    expect(cache.call("get", "b", now=2, default=MISS)).equal(0)
    expect(cache.call("get", "a", now=2, default=MISS)).equal(None)
    cache.call("put", "c", 3, now=3)
    expect(cache.call("get", "a", now=4, default=MISS)).equal(None)


def check_capacity_zero_and_one(submission, expect):
    """A capacity of 0 keeps nothing, a capacity of 1 the newest entry."""
    nothing = cache_with(submission, 0, 10, ("a", 1, 0))
    expect(nothing.call("get", "a", now=1, default=MISS)).equal(MISS)
    expect(nothing.call("size", now=1)).equal(0)
    one = cache_with(submission, 1, 10, ("a", 1, 0), ("b", 2, 1))
    expect(one.call("get", "a", now=2, default=MISS)).equal(MISS)
    expect(one.call("get", "b", now=2, default=MISS)).equal(2)


def check_impossible_settings_are_refused(submission, expect):
    """A negative capacity or a ttl that is not above 0 raises ValueError."""
    for capacity, ttl in ((-1, 10), (2, 0), (2, -0.5), (2, math.nan)):
        expect(submission.new("TTLCache", capacity, ttl).call("size", now=0)).raises(ValueError)
