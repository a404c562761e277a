# Expected scores are sums of exact fractions, rounded once at the end.
TOLERANCE = 1e-9


def agree(submission, expect, expected, *args):
    expect(submission.call("reciprocal_rank_fusion", *args)).close(expected, abs=TOLERANCE, sequence=True)


def check_worked_example(submission, expect):
    """The example of the task comes out, and so do three lists."""
    agree(
        submission,
        expect,
        [
            ("b", 0.03252247488101533),
            ("a", 0.01639344262295082),
            ("d", 0.016129032258064516),
            ("c", 0.015873015873015872),
        ],
        [["a", "b", "c"], ["b", "d"]],
    )
    agree(
        submission,
        expect,
        [
            ("z", 0.04839549075403121),
            ("x", 0.03252247488101533),
            ("w", 0.01639344262295082),
            ("y", 0.016129032258064516),
        ],
        [["x", "y", "z"], ["z", "x"], ["w", "z"]],
    )


def check_one_list_keeps_its_order(submission, expect):
    """A single list comes back in its order, with 1/61, 1/62 and so on."""
    agree(
        submission,
        expect,
        [("c", 0.01639344262295082), ("a", 0.016129032258064516), ("b", 0.015873015873015872)],
        [["c", "a", "b"]],
    )
    agree(submission, expect, [("q", 0.01639344262295082)], [["q"]])


def check_agreement_beats_one_first_place(submission, expect):
    """Two middling places outweigh one first place."""
    agree(
        submission,
        expect,
        [("n", 0.032266458495966696), ("m", 0.03225806451612903), ("a", 0.01639344262295082)],
        [["a", "m", "n"], ["n", "m"]],
    )
    agree(
        submission,
        expect,
        [
            ("i", 0.04814747488101533),
            ("h", 0.032266458495966696),
            ("j", 0.03200204813108039),
            ("f", 0.01639344262295082),
            ("g", 0.016129032258064516),
        ],
        [["f", "g", "h", "i"], ["h", "i", "j"], ["i", "j"]],
    )


def check_missing_documents_get_nothing(submission, expect):
    """A list that does not hold a document adds nothing to it, and an empty one nothing at all."""
    agree(submission, expect, [("a", 0.01639344262295082), ("b", 0.016129032258064516)], [["a", "b"], []])
    agree(
        submission,
        expect,
        [("b", 1.3333333333333333), ("a", 0.8333333333333334), ("c", 0.25)],
        [["a", "b"], ["b", "a", "c"], ["b"]],
        1,
    )
    expect(submission.call("reciprocal_rank_fusion", [])).equal([])
    expect(submission.call("reciprocal_rank_fusion", [[], []])).equal([])


def check_repeated_documents_count_once(submission, expect):
    """Of several places in one list only the best counts, and nobody moves up."""
    agree(submission, expect, [("a", 0.01639344262295082), ("b", 0.015873015873015872)], [["a", "a", "b"]])
    agree(
        submission,
        expect,
        [("c", 0.03252247488101533), ("b", 0.01639344262295082), ("d", 0.015625)],
        [["b", "c", "b", "d"], ["c"]],
    )


def check_k_damps_the_top(submission, expect):
    """A small k favors first places, a large one favors agreement."""
    lists = [["a", "x", "y", "m"], ["x", "y", "z", "m"]]
    agree(
        submission,
        expect,
        [("x", 0.8333333333333334), ("y", 0.5833333333333334), ("a", 0.5), ("m", 0.4), ("z", 0.25)],
        lists,
        1,
    )
    agree(
        submission,
        expect,
        [
            ("x", 0.001997004991016967),
            ("y", 0.0019950129650967256),
            ("m", 0.00199203187250996),
            ("a", 0.000999000999000999),
            ("z", 0.0009970089730807576),
        ],
        lists,
        1000,
    )


def check_equal_scores_go_by_id(submission, expect):
    """Documents of equal score are sorted by id."""
    agree(submission, expect, [("a", 0.01639344262295082), ("b", 0.01639344262295082)], [["b"], ["a"]])
    agree(
        submission,
        expect,
        [("s", 0.03252247488101533), ("t", 0.03252247488101533), ("k", 0.01639344262295082)],
        [["t", "s"], ["s", "t"], ["k"]],
    )


def check_k_below_one_is_refused(submission, expect):
    """A k below 1 raises ValueError."""
    expect(submission.call("reciprocal_rank_fusion", [["a"]], 0)).raises(ValueError)
    expect(submission.call("reciprocal_rank_fusion", [["a"]], -60)).raises(ValueError)
