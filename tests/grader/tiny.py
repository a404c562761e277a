"""A small exercise on which the grader's tests try everything."""

from __future__ import annotations

from grader import Exercise

STARTER = """def mean(values):
    # TODO: return the arithmetic mean
    return 0.0


class Window:
    def __init__(self, size):
        self.size = size

    def add(self, value, now=0):
        # TODO: return the sum of the last values
        return 0
"""

CHECKS = '''import math


def check_mean(submission, expect):
    """The mean is the sum divided by the count."""
    expect(submission.call("mean", [1, 2, 6])).close(3.0)
    expect(submission.call("mean", [0.5])).close(0.5)


def check_input_is_kept(submission, expect):
    """The list that was passed stays as it was."""
    outcome = submission.call("mean", [3, 1, 2])
    expect.holds("the list is still [3, 1, 2]", outcome.arguments[0], outcome.arguments == [[3, 1, 2]])


def check_empty_is_refused(submission, expect):
    """An empty list raises ValueError."""
    expect(submission.call("mean", [])).raises(ValueError)


def check_window_slides(submission, expect):
    """Only the last `size` values count."""
    window = submission.new("Window", size=2)
    window.call("add", 1)
    window.call("add", 2, now=1)
    expect(window.call("add", 3, now=2)).equal(5)
'''

WINDOW = """

class Window:
    def __init__(self, size):
        self.size = size
        self.values = []

    def add(self, value, now=0):
        self.values = [*self.values, value][-self.size:]
        return sum(self.values)
"""

MEAN = """def mean(values):
    if not values:
        raise ValueError("no values")
    return sum(values) / len(values)
"""

SOLUTION = MEAN + WINDOW

EXERCISE = Exercise("mean", ("mean", "Window"), STARTER, CHECKS, time_limit_s=5.0)
