# Expected values are exact fractions; oracle.py finds the intercept as the root of the weighted gradient.
import math

TOLERANCE = 1e-9


def agree(submission, expect, name, arguments, wanted):
    """Compare one number."""
    expect(submission.call(name, *arguments)).close(wanted, abs=TOLERANCE, rel=TOLERANCE)


def impressions(watched, unclicked):
    """Clicked impressions with these watch times, and a number of unclicked ones."""
    return [(True, seconds) for seconds in watched] + [(False, 0.0)] * unclicked


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    agree(submission, expect, "learned_odds", [impressions([40.0, 20.0], 3)], 20.0)
    agree(submission, expect, "expected_watch_time", [math.log(20), 0.4], 12.0)


def check_odds_of_any_mix(submission, expect):
    """The odds are the watch time of the clicks over the number of unclicked impressions."""
    agree(submission, expect, "learned_odds", [impressions([30.0], 99)], 30 / 99)
    agree(submission, expect, "learned_odds", [impressions([5.0, 7.5, 600.0], 4)], 153.125)
    agree(submission, expect, "learned_odds", [impressions([0.25], 1)], 0.25)


def check_previews_weigh_one(submission, expect):
    """An unclicked impression has weight 1, however long its preview ran."""
    mixed = [(False, 4.0), (True, 12.0), (False, 0.0), (False, 8.0)]
    agree(submission, expect, "learned_odds", [mixed], 4.0)
    agree(submission, expect, "learned_odds", [[(False, 0.5), (True, 3.0)]], 3.0)


def check_click_of_no_length(submission, expect):
    """A click that was left at once adds no time, but it is no unclicked impression either."""
    agree(submission, expect, "learned_odds", [impressions([10.0, 0.0], 4)], 2.5)
    agree(submission, expect, "learned_odds", [impressions([0.0], 2)], 0.0)


def check_no_clicks(submission, expect):
    """Without a click the odds and the expected watch time are 0."""
    agree(submission, expect, "learned_odds", [impressions([], 7)], 0.0)
    agree(submission, expect, "expected_watch_time", [-math.inf, 0.3], 0.0)


def check_time_from_logit(submission, expect):
    """A logit becomes odds, and odds become time per impression."""
    agree(submission, expect, "expected_watch_time", [0.0, 0.0], 1.0)
    agree(submission, expect, "expected_watch_time", [0.0, 0.25], 0.75)
    agree(submission, expect, "expected_watch_time", [math.log(300 / 990), 0.01], 0.3)
    agree(submission, expect, "expected_watch_time", [math.log(2000), 0.9], 200.0)


def check_round_trip(submission, expect):
    """Odds taken to time give the mean watch time per impression."""
    for watched, unclicked, mean in (([60.0, 30.0, 90.0], 1, 45.0), ([100.0], 199, 0.5)):
        odds = submission.call("learned_odds", impressions(watched, unclicked)).value
        logit = math.log(odds) if isinstance(odds, (int, float)) and odds > 0 else -math.inf
        click_rate = len(watched) / (len(watched) + unclicked)
        agree(submission, expect, "expected_watch_time", [logit, click_rate], mean)


def check_senseless_input_is_refused(submission, expect):
    """No unclicked impression, a negative watch time or an impossible click rate raises ValueError."""
    expect(submission.call("learned_odds", impressions([30.0, 20.0], 0))).raises(ValueError)
    expect(submission.call("learned_odds", [])).raises(ValueError)
    expect(submission.call("learned_odds", impressions([30.0, -1.0], 5))).raises(ValueError)
    for click_rate in (-0.1, 1.0, 1.5, math.nan):
        expect(submission.call("expected_watch_time", 0.5, click_rate)).raises(ValueError)
