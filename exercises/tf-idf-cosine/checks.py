# Expected values come from scikit-learn's TfidfVectorizer with its defaults, the tokens passed through.
TOLERANCE = 1e-9


def words(*texts):
    return [text.split() for text in texts]


HELP = words("vpn setup guide", "vpn vpn error 619", "travel expense guide", "travel policy")


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    documents = words("a b b", "a c", "a d d d")
    expect(submission.call("tfidf_vectors", documents)).close(
        [
            {"a": 0.2832169249871526, "b": 0.95905587605771},
            {"a": 0.5085423203783267, "c": 0.8610369959439764},
            {"a": 0.19316423462032448, "d": 0.9811664376972666},
        ],
        abs=TOLERANCE,
    )
    expect(submission.call("cosine_scores", ["b"], documents)).close(
        [0.95905587605771, 0.0, 0.0], abs=TOLERANCE
    )


def check_rare_terms_weigh_more(submission, expect):
    """The fewer documents hold a term, the more it weighs."""
    expect(submission.call("tfidf_vectors", HELP)).close(
        [
            {"guide": 0.5264054336099155, "setup": 0.6676785446095399, "vpn": 0.5264054336099155},
            {"619": 0.47212002654617047, "error": 0.47212002654617047, "vpn": 0.7444497035180324},
            {"expense": 0.6676785446095399, "guide": 0.5264054336099155, "travel": 0.5264054336099155},
            {"policy": 0.7852882757103967, "travel": 0.6191302964899972},
        ],
        abs=TOLERANCE,
    )
    expect(submission.call("tfidf_vectors", words("a b", "a b", "a c"))).close(
        [
            {"a": 0.6133555370249717, "b": 0.7898069290660905},
            {"a": 0.6133555370249717, "b": 0.7898069290660905},
            {"a": 0.5085423203783267, "c": 0.8610369959439764},
        ],
        abs=TOLERANCE,
    )


def check_term_in_every_document_keeps_a_weight(submission, expect):
    """A term that is everywhere is not worth 0."""
    expect(submission.call("tfidf_vectors", words("a", "a a a"))).close(
        [{"a": 1.0}, {"a": 1.0}], abs=TOLERANCE
    )
    expect(submission.call("cosine_scores", ["a"], words("a b", "a c c"))).close(
        [0.5797386715376657, 0.33517574332792605], abs=TOLERANCE
    )


def check_documents_are_counted_not_occurrences(submission, expect):
    """A term repeated inside one document is still in one document."""
    expect(submission.call("tfidf_vectors", words("x x x x y", "y z", "z"))).close(
        [
            {"x": 0.9824007638376623, "y": 0.18678527568086775},
            {"y": 0.7071067811865476, "z": 0.7071067811865476},
            {"z": 1.0},
        ],
        abs=TOLERANCE,
    )


def check_length_is_divided_out(submission, expect):
    """A document written twice over has the same vector, and the same score as before."""
    expect(submission.call("tfidf_vectors", words("a b b", "a b b a b b", "c"))).close(
        [
            {"a": 0.4472135954999579, "b": 0.8944271909999159},
            {"a": 0.4472135954999579, "b": 0.8944271909999159},
            {"c": 1.0},
        ],
        abs=TOLERANCE,
    )
    expect(submission.call("cosine_scores", ["a", "b"], words("a b b", "a b b a b b", "c"))).close(
        [0.9486832980505138, 0.9486832980505138, 0.0], abs=TOLERANCE
    )


def check_query_is_weighted_like_a_document(submission, expect):
    """The query has counts, the documents' idf, and length 1."""
    expect(submission.call("cosine_scores", ["vpn", "error"], HELP)).close(
        [0.3259135521848525, 0.8316616872357989, 0.0, 0.0], abs=TOLERANCE
    )
    expect(submission.call("cosine_scores", ["guide", "travel", "guide"], HELP)).close(
        [0.47083133331080945, 0.0, 0.7062469999662142, 0.2768834859762466], abs=TOLERANCE
    )


def check_document_finds_itself(submission, expect):
    """A document used as the query has cosine 1 with itself."""
    for place in (1, 3):
        score = submission.call("cosine_scores", HELP[place], HELP).value[place]
        expect.holds(f"document {place} has a cosine of 1 with itself", score, abs(score - 1) <= TOLERANCE)


def check_unknown_query_terms_are_dropped(submission, expect):
    """Terms that no document holds change no score."""
    expect(submission.call("cosine_scores", ["vpn", "banana"], HELP)).close(
        [0.5264054336099155, 0.7444497035180324, 0.0, 0.0], abs=TOLERANCE
    )
    expect(submission.call("cosine_scores", ["banana", "split"], HELP)).close(
        [0.0, 0.0, 0.0, 0.0], abs=TOLERANCE
    )


def check_nothing_to_weigh(submission, expect):
    """Empty documents, an empty query, no documents."""
    expect(submission.call("tfidf_vectors", [])).equal([])
    expect(submission.call("tfidf_vectors", [["a"], []])).close([{"a": 1.0}, {}], abs=TOLERANCE)
    expect(submission.call("cosine_scores", [], words("a b", "c"))).close([0.0, 0.0], abs=TOLERANCE)
    expect(submission.call("cosine_scores", ["a"], [])).equal([])
    expect(submission.call("cosine_scores", ["a", "b"], [["a"], [], ["b", "b"]])).close(
        [0.7071067811865476, 0.0, 0.7071067811865476], abs=TOLERANCE
    )
