# Expected values are exact fractions; scipy's binom.sf(needed - 1, copies, availability) agrees (see oracle.py).
TOLERANCE = 1e-9


def check_series(submission, expect):
    """A path needs every component, so its availabilities multiply."""
    expect(submission.call("series", [0.999] * 5)).close(0.995009990004999, abs=TOLERANCE)
    expect(submission.call("series", [0.99, 0.95, 0.9])).close(0.84645, abs=TOLERANCE)
    expect(submission.call("series", [0.9999, 0.999, 0.99])).close(0.988911099, abs=TOLERANCE)


def check_series_ends(submission, expect):
    """One component, none at all, and one that is always down."""
    expect(submission.call("series", [0.97])).close(0.97, abs=TOLERANCE)
    expect(submission.call("series", [])).close(1.0, abs=TOLERANCE)
    expect(submission.call("series", [1.0, 1.0])).close(1.0, abs=TOLERANCE)
    expect(submission.call("series", [0.9, 0.0, 0.9, 0.0])).close(0.0, abs=TOLERANCE)


def check_one_of_many(submission, expect):
    """When one copy is enough, all of them must fail."""
    expect(submission.call("redundant", 0.99, 2)).close(0.9999, abs=TOLERANCE)
    expect(submission.call("redundant", 0.9, 3)).close(0.999, abs=TOLERANCE)
    expect(submission.call("redundant", 0.4, 3)).close(0.784, abs=TOLERANCE)


def check_several_are_needed(submission, expect):
    """When several copies are needed, at least that many must be up."""
    expect(submission.call("redundant", 0.9, 3, 2)).close(0.972, abs=TOLERANCE)
    expect(submission.call("redundant", 0.99, 5, 4)).close(0.9990198504, abs=TOLERANCE)
    expect(submission.call("redundant", 0.8, 4, 2)).close(0.9728, abs=TOLERANCE)
    expect(submission.call("redundant", 0.95, 12, needed=10)).close(0.9804317380028454, abs=TOLERANCE)


def check_all_are_needed(submission, expect):
    """When all copies are needed, they are a series."""
    expect(submission.call("redundant", 0.9, 3, 3)).close(0.729, abs=TOLERANCE)
    expect(submission.call("redundant", 0.97, 1, 1)).close(0.97, abs=TOLERANCE)


def check_certain_copies(submission, expect):
    """Copies that always or never run are no special case."""
    expect(submission.call("redundant", 1.0, 4, 2)).close(1.0, abs=TOLERANCE)
    expect(submission.call("redundant", 0.0, 4, 2)).close(0.0, abs=TOLERANCE)
    expect(submission.call("redundant", 1.0, 3, 3)).close(1.0, abs=TOLERANCE)


def check_path_of_groups(submission, expect):
    """A path through two groups: the results of one function go into the other."""
    store = submission.call("redundant", 0.99, 3, 2).value
    model = submission.call("redundant", 0.95, 2).value
    expect(submission.call("series", [0.9995, store, model])).close(0.9967041436275, abs=TOLERANCE)


def check_impossible_input_is_refused(submission, expect):
    """What is no availability, and numbers of copies that make no sense, raise ValueError."""
    expect(submission.call("series", [0.99, 1.01])).raises(ValueError)
    expect(submission.call("series", [-0.5, -0.5])).raises(ValueError)
    expect(submission.call("redundant", 99.9, 2)).raises(ValueError)
    expect(submission.call("redundant", -0.1, 2)).raises(ValueError)
    expect(submission.call("redundant", 0.9, 3, 0)).raises(ValueError)
    expect(submission.call("redundant", 0.9, 3, 4)).raises(ValueError)
    expect(submission.call("redundant", 0.9, 0)).raises(ValueError)
