TOLERANCE = 1e-9


def precision(submission, expect, passages, relevant, k, wanted):
    """Compare the context precision alone."""
    result = submission.call("rag_scores", passages.split(), set(relevant.split()), {}, {}, k)
    expect(result.value[0]).close(wanted, abs=TOLERANCE)


def support(submission, expect, passages, reference, answer, k, wanted):
    """Compare context recall and faithfulness alone; "p1 p2" is two supporting passages."""
    claims = [{claim: set(ids.split()) for claim, ids in each.items()} for each in (reference, answer)]
    result = submission.call("rag_scores", passages.split(), set(), *claims, k)
    expect(result.value[1:]).close(wanted, abs=TOLERANCE, sequence=True)


def check_worked_example(submission, expect):
    """The example of the task comes out, also with all four passages in the prompt."""
    reference = {"30 days": {"p2", "p9"}, "receipt needed": {"p9"}}
    answer = {"30 days": {"p2", "p9"}, "free return": {"p4"}, "in cash": set()}
    arguments = ["p1", "p2", "p3", "p4"], {"p2", "p3", "p9"}, reference, answer
    expect(submission.call("rag_scores", *arguments, 3)).close(
        (7 / 12, 1 / 2, 1 / 3), abs=TOLERANCE, sequence=True
    )
    expect(submission.call("rag_scores", *arguments, 4)).close(
        (7 / 12, 1 / 2, 2 / 3), abs=TOLERANCE, sequence=True
    )


def check_context_precision_rewards_order(submission, expect):
    """Relevant passages further up give a higher context precision."""
    precision(submission, expect, "p1 p2 p3", "p1 p3", 3, 5 / 6)
    precision(submission, expect, "p1 p2 p3", "p1 p2", 3, 1.0)
    precision(submission, expect, "p1 p2 p3", "p3", 3, 1 / 3)
    precision(submission, expect, "p1 p2 p3 p4 p5", "p1 p4 p5", 5, 21 / 30)


def check_only_the_prompt_counts(submission, expect):
    """Passages below k are not in the prompt: not for precision and not for support."""
    precision(submission, expect, "p1 p2 p3 p4", "p1 p4", 2, 1.0)
    precision(submission, expect, "p1 p2 p3 p4", "p2 p3 p4", 2, 1 / 2)
    support(submission, expect, "p1 p2 p3", {"a": "p3", "b": "p1"}, {"c": "p3"}, 2, (1 / 2, 0.0))


def check_divided_by_relevant_in_the_prompt(submission, expect):
    """Relevant passages that were not retrieved do not lower the context precision."""
    precision(submission, expect, "p1 p2", "p1 p7 p8 p9", 2, 1.0)
    precision(submission, expect, "p1", "p1", 5, 1.0)


def check_no_relevant_passage(submission, expect):
    """Without a relevant passage in the prompt the context precision is 0."""
    precision(submission, expect, "p1 p2", "p9", 2, 0.0)
    precision(submission, expect, "p1 p2", "", 2, 0.0)
    precision(submission, expect, "", "p1", 3, 0.0)


def check_each_position_is_judged(submission, expect):
    """A relevant passage that is listed twice counts at both positions."""
    precision(submission, expect, "p1 p2 p1", "p1", 3, 5 / 6)


def check_one_supporting_passage_is_enough(submission, expect):
    """A claim needs one supporting passage in the prompt, and more do not count extra."""
    support(submission, expect, "p1 p2", {"a": "p1 p9", "b": "p8"}, {"a": "p1 p9"}, 2, (1 / 2, 1.0))
    support(submission, expect, "p1 p2 p3", {"a": "p1 p2 p3", "b": "p9"}, {"c": "p2 p3"}, 3, (1 / 2, 1.0))


def check_faithfulness_asks_for_the_prompt(submission, expect):
    """An answer is faithful to what the model saw, not to the knowledge base and not to the reference."""
    support(
        submission,
        expect,
        "p1 p2",
        {"a": "p1", "b": "p9"},
        {"b": "p9", "c": "p2", "d": ""},
        2,
        (1 / 2, 1 / 3),
    )
    support(submission, expect, "p1", {"a": "p9"}, {"a": "p9"}, 1, (0.0, 0.0))
    support(submission, expect, "p1", {"a": "p9"}, {"wrong": "p1"}, 1, (0.0, 1.0))


def check_no_claims(submission, expect):
    """Without claims there is no score; with claims and an empty prompt the score is 0."""
    support(submission, expect, "p1", {"a": "p1"}, {}, 1, (1.0, None))
    support(submission, expect, "p1", {}, {"a": "p1"}, 1, (None, 1.0))
    support(submission, expect, "", {"a": "p1"}, {"a": ""}, 1, (0.0, 0.0))


def check_k_below_one_is_refused(submission, expect):
    """A k below 1 raises ValueError."""
    for k in (0, -1):
        expect(submission.call("rag_scores", ["p1", "p2"], {"p1"}, {"a": {"p1"}}, {}, k)).raises(ValueError)
