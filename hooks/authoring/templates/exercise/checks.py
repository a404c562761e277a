# One function for each rule. The docstring is the check's title, in the learner's words. `submission` is the
# learner's code, `expect` compares; each `expect` makes one line of the result table.
#
#   submission.call("name", 1, k=2)             calls a function with copies of the arguments
#   submission.new("Class", size=3)             makes an object; .call("method", …) on it
#   outcome.value, outcome.arguments            the result; the positional arguments after the call
#   expect(outcome).equal(5)                    also nested; a tuple for a list with sequence=True
#   expect(outcome).close(0.25, abs=1e-9)       also nested; rel=… too
#   expect(outcome).raises(ValueError)
#   expect.holds("no row is lost", shown, condition)
#
# Any module of the standard library may be imported. Draw random numbers from random.Random(7), and compare
# what holds for every draw (counts, sums, subsets), never the draws themselves.


def check_rate(submission, expect):
    """The rate is clicks divided by views."""
    expect(submission.call("{{name}}", 3, 12)).close(0.25)
    expect(submission.call("{{name}}", 1, 8)).close(0.125)


def check_no_views(submission, expect):
    """Without a view the rate is 0."""
    expect(submission.call("{{name}}", 0, 0)).close(0.0)


def check_more_clicks_than_views(submission, expect):
    """More clicks than views raise ValueError."""
    expect(submission.call("{{name}}", 5, 2)).raises(ValueError)
