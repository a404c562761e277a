# Expected values are exact fractions, and decimals of 40 digits for the roots; scipy agrees (see oracle.py).
from itertools import pairwise

TOLERANCE = 1e-9


def check_a_few_servers(submission, expect):
    """With one server nothing changes, with a few the probabilities nearly add up."""
    expect(submission.call("p_any_slow", 0.25, 1)).close(0.25, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 0.25, 3)).close(0.578125, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 0.6, 2)).close(0.84, abs=TOLERANCE)


def check_many_servers(submission, expect):
    """With many servers a rare event becomes the rule."""
    expect(submission.call("p_any_slow", 0.01, 100)).close(0.6339676587267705, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 0.05, 20)).close(0.6415140775914577, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 0.001, 2000)).close(0.8648000746025003, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 0.01, 1000)).close(0.9999568287525893, abs=TOLERANCE)


def check_stays_a_probability(submission, expect):
    """More servers never lower the result, and it never leaves [0, 1]."""
    values = [submission.call("p_any_slow", 0.02, n).value for n in (1, 10, 50, 51, 200, 1000)]
    outside = sum(not 0 <= value <= 1 for value in values)
    expect.holds("no result lies outside [0, 1] from 1 to 1000 servers", outside, outside == 0)
    falls = sum(more < fewer for fewer, more in pairwise(values))
    expect.holds("no step to more servers lowers the result", falls, falls == 0)


def check_ends(submission, expect):
    """No server, servers that are never slow, and servers that always are."""
    expect(submission.call("p_any_slow", 0.3, 0)).close(0.0, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 1.0, 0)).close(0.0, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 0.0, 50)).close(0.0, abs=TOLERANCE)
    expect(submission.call("p_any_slow", 1.0, 50)).close(1.0, abs=TOLERANCE)


def check_way_back(submission, expect):
    """What a server may do so that the query keeps its target."""
    expect(submission.call("p_per_server", 0.75, 2)).close(0.5, abs=TOLERANCE)
    expect(submission.call("p_per_server", 0.01, 100)).close(0.00010049830824166791, abs=TOLERANCE)
    expect(submission.call("p_per_server", 0.5, 100)).close(0.006907504562964098, abs=TOLERANCE)
    expect(submission.call("p_per_server", 0.1, 1)).close(0.1, abs=TOLERANCE)


def check_way_back_ends(submission, expect):
    """A target of 0 needs perfect servers, a target of 1 needs nothing."""
    expect(submission.call("p_per_server", 0.0, 10)).close(0.0, abs=TOLERANCE)
    expect(submission.call("p_per_server", 1.0, 10)).close(1.0, abs=TOLERANCE)


def check_there_and_back(submission, expect):
    """The way back undoes the way there."""
    for p, n in ((0.01, 100), (0.2, 7), (0.0005, 300)):
        there = submission.call("p_any_slow", p, n).value
        expect(submission.call("p_per_server", there, n)).close(p, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """What is no probability, and too few servers, raise ValueError."""
    expect(submission.call("p_any_slow", -0.1, 5)).raises(ValueError)
    expect(submission.call("p_any_slow", 1.1, 5)).raises(ValueError)
    expect(submission.call("p_any_slow", 0.1, -1)).raises(ValueError)
    expect(submission.call("p_per_server", 1.5, 5)).raises(ValueError)
    expect(submission.call("p_per_server", -0.5, 5)).raises(ValueError)
    expect(submission.call("p_per_server", 0.5, 0)).raises(ValueError)
