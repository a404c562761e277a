TOLERANCE = 1e-9


def scores(submission, expect, answer, references, wanted):
    """Compare the token F1."""
    expect(submission.call("token_f1", answer, references)).close(wanted, abs=TOLERANCE)


def matches(submission, expect, answer, references, wanted):
    """Compare the exact match."""
    expect(submission.call("exact_match", answer, references)).equal(wanted)


def check_worked_example(submission, expect):
    """The example of the task comes out, with one reference and with two."""
    answer = "The refund takes 5 to 7 days"
    scores(submission, expect, answer, ["Refund: 5-7 days."], 4 / 9)
    scores(submission, expect, answer, ["Refund: 5-7 days.", "5 to 7 days"], 4 / 5)
    matches(submission, expect, answer, ["Refund: 5-7 days."], False)


def check_shared_tokens(submission, expect):
    """F1 weighs tokens that are missing and tokens that are too many."""
    scores(submission, expect, "refund within 30 days", ["refund in 30 days"], 3 / 4)
    scores(submission, expect, "yes", ["yes within 30 days"], 2 / 5)
    scores(submission, expect, "yes within 30 days", ["yes"], 2 / 5)
    scores(submission, expect, "cancel anytime", ["refund later"], 0.0)


def check_normalization(submission, expect):
    """Case, punctuation and spaces make no difference."""
    matches(submission, expect, "  30   Days!", ["30 days"], True)
    matches(submission, expect, "(Free) shipping; worldwide.", ["free shipping worldwide"], True)
    scores(submission, expect, "PAY BY CARD", ["pay by card."], 1.0)
    scores(submission, expect, "tab\tand\nline", ["tab and line"], 1.0)


def check_punctuation_is_deleted(submission, expect):
    """Deleted punctuation joins what stood around it."""
    matches(submission, expect, "it doesn't expire", ["it doesnt expire"], True)
    matches(submission, expect, "5-7 days", ["5 7 days"], False)
    scores(submission, expect, "e-mail us", ["e mail us"], 2 / 5)


def check_articles_are_dropped(submission, expect):
    """The tokens a, an and the are dropped, and only as whole tokens."""
    matches(submission, expect, "The card", ["a card"], True)
    matches(submission, expect, "an order in the app", ["order in app"], True)
    scores(submission, expect, "the, other bank", ["other bank"], 1.0)
    scores(submission, expect, "theater an hour away", ["anhour theater away"], 4 / 6)


def check_repeated_tokens(submission, expect):
    """A repeated token is shared as often as both sides have it."""
    scores(submission, expect, "very very fast", ["very fast"], 4 / 5)
    scores(submission, expect, "no no no", ["no no"], 4 / 5)
    scores(submission, expect, "no", ["no no no"], 1 / 2)


def check_order(submission, expect):
    """Order does not matter to F1, and it does to an exact match."""
    scores(submission, expect, "days 30 within", ["within 30 days"], 1.0)
    matches(submission, expect, "days 30 within", ["within 30 days"], False)


def check_best_reference_counts(submission, expect):
    """The closest reference decides, wherever it stands in the list."""
    scores(submission, expect, "30 days", ["one month", "30 days", "a month"], 1.0)
    scores(submission, expect, "up to 30 days", ["30 days", "one month"], 2 / 3)
    matches(submission, expect, "a month", ["30 days", "month"], True)
    matches(submission, expect, "month 30", ["30", "month"], False)


def check_exact_is_exact(submission, expect):
    """An answer that only contains the reference is no exact match."""
    matches(submission, expect, "30 days or more", ["30 days"], False)
    matches(submission, expect, "30", ["30 days"], False)


def check_empty_texts(submission, expect):
    """Two empty sides score 1, one empty side scores 0."""
    scores(submission, expect, "", [""], 1.0)
    scores(submission, expect, "The ...", ["!"], 1.0)
    scores(submission, expect, "", ["30 days"], 0.0)
    scores(submission, expect, "30 days", ["the"], 0.0)
    matches(submission, expect, "a", [""], True)


def check_references_are_needed(submission, expect):
    """Without references both functions raise ValueError."""
    expect(submission.call("exact_match", "30 days", [])).raises(ValueError)
    expect(submission.call("token_f1", "30 days", [])).raises(ValueError)
