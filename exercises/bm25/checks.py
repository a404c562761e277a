# Expected scores come from rank_bm25's BM25Okapi with Lucene's idf put in and its factor k1 + 1 divided out.
TOLERANCE = 1e-9


def words(*texts):
    return [text.split() for text in texts]


CATS = words("the cat sat", "the dog sat down", "cats and dogs", "the bird")


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("bm25_idf", 3, 2)).close(0.4700036292457356, abs=TOLERANCE)
    documents = words("red shoe", "red hat", "hat hat blue wool cap")
    expect(submission.call("bm25_scores", ["hat"], documents)).close(
        [0.0, 0.2473703311819661, 0.2473703311819661], abs=TOLERANCE
    )
    expect(submission.call("bm25_scores", ["red", "cap"], documents)).close(
        [0.2473703311819661, 0.2473703311819661, 0.35029616178990225], abs=TOLERANCE
    )


def check_rare_terms_weigh_more(submission, expect):
    """The idf is a natural logarithm and grows as the term gets rarer."""
    expect(submission.call("bm25_idf", 4, 1)).close(1.2039728043259361, abs=TOLERANCE)
    expect(submission.call("bm25_idf", 1000, 10)).close(4.557379522151743, abs=TOLERANCE)
    expect(submission.call("bm25_idf", 10**9, 1)).close(20.317800729838247, abs=TOLERANCE)


def check_common_terms_stay_positive(submission, expect):
    """A term in more than half of the documents still adds a little."""
    expect(submission.call("bm25_idf", 10, 6)).close(0.5260930958967791, abs=TOLERANCE)
    expect(submission.call("bm25_idf", 1, 1)).close(0.28768207245178085, abs=TOLERANCE)
    expect(submission.call("bm25_scores", ["the"], CATS)).close(
        [0.16212497451760563, 0.14266997757549296, 0.0, 0.18772365470459598], abs=TOLERANCE
    )


def check_one_term_at_average_length(submission, expect):
    """One occurrence at average length gives idf / (1 + k1)."""
    expect(submission.call("bm25_scores", ["cat"], CATS)).close(
        [0.5472603656026982, 0.0, 0.0, 0.0], abs=TOLERANCE
    )
    expect(submission.call("bm25_scores", ["cat"], CATS, k1=3.0)).close(
        [0.30099320108148403, 0.0, 0.0, 0.0], abs=TOLERANCE
    )


def check_repetition_saturates(submission, expect):
    """Each further occurrence adds less; the count of documents is not touched by it."""
    documents = words("a x x x", "a a x x", "a a a a", "y y y y", "z y y y")
    expect(submission.call("bm25_scores", ["a"], documents)).close(
        [0.24499840942394857, 0.3368728129579293, 0.4146126928712976, 0.0, 0.0], abs=TOLERANCE
    )
    expect(submission.call("bm25_scores", ["z"], documents)).close(
        [0.0, 0.0, 0.0, 0.0, 0.6301338005090411], abs=TOLERANCE
    )


def check_length_counts_as_much_as_b_says(submission, expect):
    """Long documents pay: not at all at b = 0, in full at b = 1."""
    documents = words("a", "a x", "a x y y y y", "x y y")
    expected = {
        0.0: [0.16212497451760563, 0.16212497451760563, 0.16212497451760563, 0.0],
        0.3: [0.181977012213639, 0.17147833843208285, 0.13932614997606735, 0.0],
        1.0: [0.2547678170990946, 0.19815274663262913, 0.10490439527609777, 0.0],
    }
    for b, scores in expected.items():
        expect(submission.call("bm25_scores", ["a"], documents, b=b)).close(scores, abs=TOLERANCE)


def check_average_length_of_all_documents(submission, expect):
    """Documents without the term, and empty ones, take part in N and in the average length."""
    documents = [["a", "x"], [], ["y"] * 7, ["a"]]
    expect(submission.call("bm25_scores", ["a"], documents)).close(
        [0.3431421685940323, 0.0, 0.0, 0.4175585425059911], abs=TOLERANCE
    )


def check_query_terms_add_up(submission, expect):
    """The terms of the query add up, a repeated one counts again, an unknown one adds nothing."""
    expect(submission.call("bm25_scores", ["the", "cat", "sat"], CATS)).close(
        [1.0244522403748244, 0.4199288497994711, 0.0, 0.18772365470459598], abs=TOLERANCE
    )
    expect(submission.call("bm25_scores", ["cat", "the", "cat"], CATS)).close(
        [1.256645705723002, 0.14266997757549296, 0.0, 0.18772365470459598], abs=TOLERANCE
    )
    expect(submission.call("bm25_scores", ["fish", "bird"], CATS)).close(
        [0.0, 0.0, 0.0, 0.6336698970136505], abs=TOLERANCE
    )


def check_presence_only(submission, expect):
    """With k1 = 0 only presence counts, and absence is no division of 0 by 0."""
    expect(submission.call("bm25_scores", ["a"], words("a a a b", "a", "c"), k1=0)).close(
        [0.4700036292457356, 0.4700036292457356, 0.0], abs=TOLERANCE
    )


def check_nothing_to_score(submission, expect):
    """No documents, no query, or nothing but empty documents."""
    expect(submission.call("bm25_scores", ["a"], [])).equal([])
    expect(submission.call("bm25_scores", [], words("a b", "c"))).close([0.0, 0.0], abs=TOLERANCE)
    expect(submission.call("bm25_scores", ["a"], [[], []])).close([0.0, 0.0], abs=TOLERANCE)
    expect(submission.call("bm25_scores", ["a"], [["a"]])).close([0.1307645783871731], abs=TOLERANCE)


def check_impossible_settings_are_refused(submission, expect):
    """A negative k1 or a b outside [0, 1] raises ValueError."""
    expect(submission.call("bm25_scores", ["cat"], CATS, k1=-0.5)).raises(ValueError)
    expect(submission.call("bm25_scores", ["cat"], CATS, b=-0.5)).raises(ValueError)
    expect(submission.call("bm25_scores", ["cat"], CATS, b=1.5)).raises(ValueError)
