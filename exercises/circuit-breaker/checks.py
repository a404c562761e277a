# Expected answers were worked out by hand from the rules, and agree with the state machine of oracle.py.
import math


def breaker_after(submission, settings, results):
    """A breaker that has been told one result a second, from time 1 on: x is a failure."""
    breaker = submission.new("CircuitBreaker", *settings)
    for now, letter in enumerate(results, start=1):
        breaker.call("record", letter != "x", now=now)
    return breaker


def check_opens_at_the_threshold(submission, expect):
    """The breaker opens when the share of failures reaches the threshold."""
    expect(breaker_after(submission, (4, 0.5, 10), "").call("allow", now=0)).equal(True)
    expect(breaker_after(submission, (4, 0.5, 10), "x..x").call("allow", now=5)).equal(False)
    expect(breaker_after(submission, (4, 0.5, 10), "x...").call("allow", now=5)).equal(True)
    expect(breaker_after(submission, (4, 0.75, 10), ".x.x").call("allow", now=5)).equal(True)
    expect(breaker_after(submission, (3, 1.0, 10), "xxx").call("allow", now=5)).equal(False)


def check_waits_for_a_full_window(submission, expect):
    """Nothing is judged before the window is full."""
    expect(breaker_after(submission, (4, 0.5, 10), "x").call("allow", now=5)).equal(True)
    expect(breaker_after(submission, (4, 0.5, 10), "xxx").call("allow", now=5)).equal(True)
    expect(breaker_after(submission, (1, 0.5, 10), "x").call("allow", now=5)).equal(False)


def check_only_the_last_results_count(submission, expect):
    """Results older than the window no longer count."""
    expect(breaker_after(submission, (4, 0.75, 20), "xx...xx").call("allow", now=9)).equal(True)
    expect(breaker_after(submission, (4, 0.75, 20), "......xxx").call("allow", now=10)).equal(False)


def check_rate_not_streak(submission, expect):
    """The share decides, not the number of failures in a row."""
    expect(breaker_after(submission, (5, 0.6, 20), "x.x.x").call("allow", now=6)).equal(False)
    expect(breaker_after(submission, (5, 0.6, 20), "...xx").call("allow", now=6)).equal(True)


def check_threshold_is_exact(submission, expect):
    """7 failures of 25 reach a threshold of 0.28."""
    expect(breaker_after(submission, (25, 0.28, 10), 18 * "." + 7 * "x").call("allow", now=26)).equal(False)
    expect(breaker_after(submission, (25, 0.28, 10), 19 * "." + 6 * "x").call("allow", now=26)).equal(True)


def check_probe_after_the_cooldown(submission, expect):
    """After the cooldown, exactly one call is let through."""
    breaker = breaker_after(submission, (2, 1.0, 10), "xx")
    expect(breaker.call("allow", now=11.5)).equal(False)
    expect(breaker.call("allow", now=12)).equal(True)
    expect(breaker.call("allow", now=12)).equal(False)
    expect(breaker.call("allow", now=15)).equal(False)
    late = breaker_after(submission, (2, 1.0, 10), "xx")
    expect(late.call("allow", now=90)).equal(True)
    expect(late.call("allow", now=90.5)).equal(False)
    expect(breaker_after(submission, (2, 1.0, 0.5), "xx").call("allow", now=2.5)).equal(True)


def check_good_probe_closes(submission, expect):
    """A probe that succeeds closes the breaker, and the window starts empty."""
    breaker = breaker_after(submission, (3, 0.6, 10), ".xx")
    breaker.call("allow", now=13)
    breaker.call("record", True, now=14)
    expect(breaker.call("allow", now=14)).equal(True)
    expect(breaker.call("allow", now=14)).equal(True)
    breaker.call("record", False, now=15)
    breaker.call("record", False, now=16)
    expect(breaker.call("allow", now=16.5)).equal(True)
    breaker.call("record", True, now=17)
    expect(breaker.call("allow", now=18)).equal(False)


def check_bad_probe_opens_again(submission, expect):
    """A probe that fails opens the breaker for a whole cooldown from then on."""
    breaker = breaker_after(submission, (2, 1.0, 10), "xx")
    breaker.call("allow", now=12)
    breaker.call("record", False, now=15)
    expect(breaker.call("allow", now=16)).equal(False)
    expect(breaker.call("allow", now=22)).equal(False)
    expect(breaker.call("allow", now=25)).equal(True)


def check_late_results_are_ignored(submission, expect):
    """Results that arrive while the breaker is open change nothing."""
    closing = breaker_after(submission, (2, 1.0, 10), "xx")
    closing.call("record", True, now=4)
    expect(closing.call("allow", now=5)).equal(False)
    longer = breaker_after(submission, (2, 1.0, 10), "xx")
    longer.call("record", False, now=9)
    expect(longer.call("allow", now=12)).equal(True)
    # The first result after the probe was let through is the probe's; the second one is late.
    twice = breaker_after(submission, (2, 1.0, 10), "xx")
    twice.call("allow", now=12)
    twice.call("record", False, now=13)
    twice.call("record", True, now=14)
    expect(twice.call("allow", now=15)).equal(False)


def check_lost_probe_is_replaced(submission, expect):
    """When a probe has no result after another cooldown, a new one is let through."""
    breaker = breaker_after(submission, (2, 1.0, 10), "xx")
    breaker.call("allow", now=20)
    expect(breaker.call("allow", now=29.5)).equal(False)
    expect(breaker.call("allow", now=30)).equal(True)
    breaker.call("record", True, now=31)
    expect(breaker.call("allow", now=31)).equal(True)


def check_impossible_settings_are_refused(submission, expect):
    """A window below 1, a threshold outside (0, 1] or a cooldown not above 0 raises ValueError."""
    for settings in (
        (0, 0.5, 10),
        (4, 0, 10),
        (4, 1.5, 10),
        (4, math.nan, 10),
        (4, 0.5, 0),
        (4, 0.5, math.nan),
    ):
        expect(submission.new("CircuitBreaker", *settings).call("allow", now=0)).raises(ValueError)
