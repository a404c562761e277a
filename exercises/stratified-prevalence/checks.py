# Expected values come from statsmodels' weighted mean and numpy's variance (ddof=1); see oracle.py.
TOLERANCE = 1e-9


def agree(submission, expect, strata, estimate, error):
    """Compare estimate and standard error; a list will do for a pair."""
    expect(list(submission.call("prevalence", strata).value)).close([estimate, error], abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    strata = [(5000, 900_000, 100, 1), (40, 100_000, 50, 10)]
    agree(submission, expect, strata, 0.029, 0.010660818975317506)


def check_one_stratum(submission, expect):
    """A single stratum is a plain share with its standard error."""
    agree(submission, expect, [(10, 1000, 50, 5)], 0.1, 0.04285714285714286)
    agree(submission, expect, [(7, 500, 2, 1)], 0.5, 0.5)


def check_oversampling_is_undone(submission, expect):
    """A stratum counts by its views, however much of it was sampled."""
    strata = [(100, 990_000, 1000, 1), (100, 10_000, 100, 30)]
    agree(submission, expect, strata, 0.00399, 0.0010918888277298253)
    agree(submission, expect, [(10, 300, 2, 0), (10, 700, 2, 1)], 0.35, 0.35)


def check_views_not_posts(submission, expect):
    """Many posts that nobody sees weigh little."""
    agree(submission, expect, [(10, 600, 20, 2), (90, 400, 10, 5)], 0.26, 0.07842007142523642)
    strata = [(3, 700, 40, 4), (5, 200, 30, 15), (9, 100, 20, 18)]
    agree(submission, expect, strata, 0.26, 0.03902518722605645)


def check_stratifying_pays(submission, expect):
    """The error comes from the spread inside the strata, not from that between them."""
    strata = [(10, 5000, 100, 10), (10, 5000, 100, 30)]
    agree(submission, expect, strata, 0.2, 0.027524094128159014)
    agree(submission, expect, [(10, 800, 50, 0), (10, 200, 50, 25)], 0.1, 0.014285714285714289)


def check_none_and_all(submission, expect):
    """Strata in which nothing or everything is violating have no spread."""
    agree(submission, expect, [(10, 800, 50, 0), (10, 200, 50, 0)], 0.0, 0.0)
    agree(submission, expect, [(10, 800, 50, 50), (10, 200, 50, 50)], 1.0, 0.0)
    agree(submission, expect, [(10, 800, 50, 0), (10, 200, 10, 10)], 0.2, 0.0)


def check_stratum_without_views(submission, expect):
    """A stratum without views is skipped, one with a single view is not."""
    strata = [(10, 800, 10, 1), (0, 0, 0, 0), (10, 200, 10, 4)]
    agree(submission, expect, strata, 0.16, 0.08640987597877149)
    agree(submission, expect, [(25, 0, 30, 30), (7, 500, 2, 1)], 0.5, 0.5)
    agree(submission, expect, [(9, 3, 4, 1), (1, 1, 2, 2)], 0.4375, 0.1875)


def check_unsampled_stratum_is_refused(submission, expect):
    """A stratum with views of which fewer than 2 were sampled raises ValueError."""
    expect(submission.call("prevalence", [(10, 800, 50, 5), (10, 200, 0, 0)])).raises(ValueError)
    expect(submission.call("prevalence", [(10, 800, 50, 5), (10, 200, 1, 1)])).raises(ValueError)
    expect(submission.call("prevalence", [(10, 1, 0, 0)])).raises(ValueError)


def check_senseless_counts_are_refused(submission, expect):
    """No views at all, and violating below 0 or above sampled, raise ValueError."""
    expect(submission.call("prevalence", [])).raises(ValueError)
    expect(submission.call("prevalence", [(10, 0, 5, 1)])).raises(ValueError)
    expect(submission.call("prevalence", [(10, 800, 50, 51)])).raises(ValueError)
    expect(submission.call("prevalence", [(10, 800, 50, 5), (10, 200, 50, -1)])).raises(ValueError)
