# Expected values come from trec_eval (pytrec_eval: recip_rank, recall, success), written as fractions.
TOLERANCE = 1e-9
RANKINGS = [["c", "a", "b"], ["e", "f", "a"], ["b", "c"]]
RELEVANT = [{"a", "b", "d"}, {"a"}, {"x"}]


def agree(submission, expect, name, ranking, relevant, k, wanted):
    """Compare one metric of one query; each letter is a document."""
    result = submission.call(name, [list(ranking)], [set(relevant)], k)
    expect(result).close(wanted, abs=TOLERANCE)


def first_hit(submission, expect, ranking, relevant, wanted):
    """Compare the reciprocal rank of one query."""
    result = submission.call("mean_reciprocal_rank", [list(ranking)], [set(relevant)])
    expect(result).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out, and the same queries at k = 3."""
    expect(submission.call("mean_reciprocal_rank", RANKINGS, RELEVANT)).close(5 / 18, abs=TOLERANCE)
    expect(submission.call("recall_at_k", RANKINGS, RELEVANT, 2)).close(1 / 9, abs=TOLERANCE)
    expect(submission.call("hit_rate_at_k", RANKINGS, RELEVANT, 2)).close(1 / 3, abs=TOLERANCE)
    expect(submission.call("recall_at_k", RANKINGS, RELEVANT, 3)).close(5 / 9, abs=TOLERANCE)
    expect(submission.call("hit_rate_at_k", RANKINGS, RELEVANT, 3)).close(2 / 3, abs=TOLERANCE)


def check_first_relevant_document(submission, expect):
    """The reciprocal rank looks at the first relevant document only, however far down."""
    first_hit(submission, expect, "abc", "a", 1.0)
    first_hit(submission, expect, "abc", "b", 1 / 2)
    first_hit(submission, expect, "abcd", "bcd", 1 / 2)
    first_hit(submission, expect, "abcdefghijklmnopqrst", "t", 1 / 20)


def check_recall_divides_by_the_relevant(submission, expect):
    """Recall is the share of all relevant documents, whatever k is."""
    agree(submission, expect, "recall_at_k", "abcd", "ad", 3, 1 / 2)
    agree(submission, expect, "recall_at_k", "abcd", "ad", 4, 1.0)
    agree(submission, expect, "recall_at_k", "abcde", "abcde", 2, 2 / 5)
    agree(submission, expect, "recall_at_k", "ab", "a", 10, 1.0)


def check_hit_is_yes_or_no(submission, expect):
    """One relevant document among the first k makes a hit, and more do not make it larger."""
    agree(submission, expect, "hit_rate_at_k", "abc", "cxyz", 3, 1.0)
    agree(submission, expect, "hit_rate_at_k", "abc", "abc", 3, 1.0)
    agree(submission, expect, "hit_rate_at_k", "abc", "c", 2, 0.0)


def check_documents_listed_twice(submission, expect):
    """A document listed twice takes two places and is found once."""
    agree(submission, expect, "recall_at_k", "aab", "ab", 2, 1 / 2)
    agree(submission, expect, "recall_at_k", "aaab", "abc", 4, 2 / 3)
    first_hit(submission, expect, "xxa", "a", 1 / 3)


def check_failed_queries_stay_in_the_mean(submission, expect):
    """A query without a hit, or with an empty ranking, counts as 0."""
    rankings, relevant = [["a"], [], ["b"], ["c"]], [{"a"}, {"a"}, {"x"}, {"c", "d"}]
    expect(submission.call("mean_reciprocal_rank", rankings, relevant)).close(1 / 2, abs=TOLERANCE)
    expect(submission.call("recall_at_k", rankings, relevant, 1)).close(3 / 8, abs=TOLERANCE)
    expect(submission.call("hit_rate_at_k", rankings, relevant, 1)).close(1 / 2, abs=TOLERANCE)


def check_nothing_relevant_scores_zero(submission, expect):
    """A query without relevant documents scores 0 in all three."""
    rankings, relevant = [["a", "b"], ["a", "b"]], [set(), {"b"}]
    expect(submission.call("mean_reciprocal_rank", rankings, relevant)).close(1 / 4, abs=TOLERANCE)
    expect(submission.call("recall_at_k", rankings, relevant, 2)).close(1 / 2, abs=TOLERANCE)
    expect(submission.call("hit_rate_at_k", rankings, relevant, 2)).close(1 / 2, abs=TOLERANCE)


def check_every_query_weighs_the_same(submission, expect):
    """A query with many relevant documents weighs no more than one with a single one."""
    rankings, relevant = [["a"], ["b", "c", "d"]], [{"a"}, {"x", "y", "z", "b"}]
    expect(submission.call("recall_at_k", rankings, relevant, 3)).close(5 / 8, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """No queries, lists of different lengths, and a k below 1 raise ValueError."""
    for name, rest in (("mean_reciprocal_rank", ()), ("recall_at_k", (2,)), ("hit_rate_at_k", (2,))):
        expect(submission.call(name, [], [], *rest)).raises(ValueError)
        expect(submission.call(name, [["a"], ["b"]], [{"a"}], *rest)).raises(ValueError)
    for name in ("recall_at_k", "hit_rate_at_k"):
        expect(submission.call(name, [["a", "b"]], [{"a"}], 0)).raises(ValueError)
        expect(submission.call(name, [["a", "b"]], [{"a"}], -1)).raises(ValueError)
