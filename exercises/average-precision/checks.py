# Expected values come from trec_eval (pytrec_eval, measure "map"), written as fractions.
TOLERANCE = 1e-9


def agree(submission, expect, ranking, relevant, wanted):
    """Compare one average precision; each letter of `ranking` and `relevant` is a document."""
    result = submission.call("average_precision", list(ranking), set(relevant))
    expect(result).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out, and so it does when nothing is missing."""
    agree(submission, expect, "abcde", "bdxy", 1 / 4)
    agree(submission, expect, "abcde", "bd", 1 / 2)


def check_order_matters(submission, expect):
    """Relevant documents further up score higher, and a perfect order scores 1."""
    agree(submission, expect, "abcd", "ab", 1.0)
    agree(submission, expect, "abcd", "ac", 5 / 6)
    agree(submission, expect, "abcd", "cd", 5 / 12)
    agree(submission, expect, "abcd", "d", 1 / 4)


def check_unretrieved_documents_count(submission, expect):
    """Relevant documents that were not retrieved stay in the denominator."""
    agree(submission, expect, "cad", "abd", 7 / 18)
    agree(submission, expect, "a", "abcde", 1 / 5)
    agree(submission, expect, "ab", "abxy", 1 / 2)


def check_precision_is_not_interpolated(submission, expect):
    """A dip in precision is taken as it is."""
    agree(submission, expect, "abcde", "bcde", (1 / 2 + 2 / 3 + 3 / 4 + 4 / 5) / 4)
    agree(submission, expect, "abcdef", "adef", (1 + 2 / 4 + 3 / 5 + 4 / 6) / 4)


def check_nothing_to_find(submission, expect):
    """No relevant documents, no hits, or an empty ranking: the score is 0."""
    agree(submission, expect, "abc", "", 0.0)
    agree(submission, expect, "abc", "xy", 0.0)
    agree(submission, expect, "", "xy", 0.0)
    agree(submission, expect, "", "", 0.0)


def check_repeats_are_no_second_hit(submission, expect):
    """A document that comes again takes a position and earns nothing."""
    agree(submission, expect, "aab", "ab", 5 / 6)
    agree(submission, expect, "xaaa", "ab", 1 / 4)


def check_mean_over_queries(submission, expect):
    """MAP gives every query the same weight."""
    rankings = {"q1": ["a", "b"], "q2": list("abcdefgh")}
    relevant = {"q1": {"b"}, "q2": {"a", "b", "c", "h"}}
    expect(submission.call("mean_average_precision", rankings, relevant)).close(
        (1 / 2 + 7 / 8) / 2, abs=TOLERANCE
    )
    expect(submission.call("mean_average_precision", {"q": ["b", "a"]}, {"q": {"a"}})).close(
        1 / 2, abs=TOLERANCE
    )


def check_queries_without_a_hit_stay(submission, expect):
    """A judged query without a ranking, or without a hit, counts as 0."""
    rankings = {"q1": ["a", "b"], "q2": ["c"]}
    relevant = {"q1": {"a"}, "q2": {"x"}, "q3": {"a", "b"}}
    expect(submission.call("mean_average_precision", rankings, relevant)).close(1 / 3, abs=TOLERANCE)
    expect(
        submission.call("mean_average_precision", {"q1": ["a"], "q2": ["a"]}, {"q1": {"a"}, "q2": set()})
    ).close(0.5, abs=TOLERANCE)
    expect(submission.call("mean_average_precision", {}, {"q1": {"a"}})).close(0.0, abs=TOLERANCE)


def check_unjudged_queries_are_left_out(submission, expect):
    """A ranking that nobody judged does not move the mean."""
    rankings = {"q1": ["a"], "q2": ["a"]}
    expect(submission.call("mean_average_precision", rankings, {"q1": {"a"}})).close(1.0, abs=TOLERANCE)


def check_no_judgments_are_refused(submission, expect):
    """Without any judged query MAP raises ValueError."""
    expect(submission.call("mean_average_precision", {"q1": ["a"]}, {})).raises(ValueError)
    expect(submission.call("mean_average_precision", {}, {})).raises(ValueError)
