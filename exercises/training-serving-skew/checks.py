import math

TOLERANCE = 1e-9


def rows(**features):
    """Rows of one user, from request to features."""
    return [(request, "ann", values) for request, values in features.items()]


def agree(submission, expect, training, serving, wanted, rel_tol=1e-6, abs_tol=1e-9):
    """Compare join rate and skew."""
    result = submission.call("skew_audit", training, serving, rel_tol, abs_tol)
    expect(result).close(wanted, abs=TOLERANCE)


def values(submission, expect, one, other, wanted, rel_tol=1e-6, abs_tol=1e-9):
    """Compare the skew of one feature in one request."""
    agree(
        submission, expect, rows(r1={"x": one}), rows(r1={"x": other}), (1.0, {"x": wanted}), rel_tol, abs_tol
    )


def check_worked_example(submission, expect):
    """The example of the task comes out, also with a wider tolerance."""
    training = [("r1", "ann", {"clicks": 200, "age": 30}), ("r2", "ann", {"clicks": 0, "age": 30})]
    serving = [
        ("r1", "ann", {"clicks": 201, "age": 30}),
        ("r2", "ann", {"clicks": 3}),
        ("r3", "bob", {"clicks": 7, "age": 41}),
    ]
    agree(submission, expect, training, serving, (2 / 3, {"clicks": 1 / 2, "age": 1 / 2}), 0.01, 0.001)
    agree(submission, expect, training, serving, (2 / 3, {"clicks": 0.0, "age": 1 / 2}), 0.01, 3)


def check_share_per_feature(submission, expect):
    """Each feature has its own share of differing requests."""
    training = rows(
        a={"x": 1.0, "y": 5.0}, b={"x": 2.0, "y": 5.0}, c={"x": 3.0, "y": 5.0}, d={"x": 4.0, "y": 5.0}
    )
    serving = rows(
        a={"x": 1.0, "y": 5.0}, b={"x": 9.0, "y": 5.0}, c={"x": 9.0, "y": 5.0}, d={"x": 9.0, "y": 6.0}
    )
    agree(submission, expect, training, serving, (1.0, {"x": 3 / 4, "y": 1 / 4}))
    agree(submission, expect, training, training, (1.0, {"x": 0.0, "y": 0.0}))


def check_joined_by_request(submission, expect):
    """Rows are matched by request, not by user and not by place in the list."""
    training = [("r1", "ann", {"x": 1.0}), ("r2", "ann", {"x": 2.0}), ("r3", "bob", {"x": 3.0})]
    agree(submission, expect, training, training[::-1], (1.0, {"x": 0.0}))
    agree(
        submission,
        expect,
        training,
        [("r1", "eve", {"x": 1.0}), ("r2", "ann", {"x": 2.0})],
        (1.0, {"x": 0.0}),
    )


def check_unmatched_requests(submission, expect):
    """Requests on one side only lower the join rate and are not compared."""
    training = rows(r1={"x": 1.0}, r5={"x": 5.0}, r6={"x": 6.0}, r7={"z": 7.0})
    serving = rows(r1={"x": 2.0}, r2={"x": 1.0, "y": 1.0}, r3={"x": 1.0}, r4={"x": 1.0})
    agree(submission, expect, training, serving, (1 / 4, {"x": 1.0}))
    agree(submission, expect, training, rows(r1={"x": 1.0}), (1.0, {"x": 0.0}))
    agree(submission, expect, training, rows(r9={"x": 1.0}), (0.0, {}))
    agree(submission, expect, [], rows(r9={"x": 1.0}), (0.0, {}))


def check_swapped_values_differ(submission, expect):
    """Two users' values mixed up differ in every request, although no distribution changed."""
    training = rows(r1={"x": 1.0}, r2={"x": 3.0})
    agree(submission, expect, training, rows(r1={"x": 3.0}, r2={"x": 1.0}), (1.0, {"x": 1.0}))


def check_relative_tolerance(submission, expect):
    """Large numbers may differ by a share of the larger one, whichever side it is on."""
    values(submission, expect, 1e9, 1e9 + 100, 0.0)
    values(submission, expect, 1e9, 1e9 + 10_000, 1.0)
    values(submission, expect, 100.0, 110.0, 0.0, rel_tol=0.095)
    values(submission, expect, 110.0, 100.0, 0.0, rel_tol=0.095)
    values(submission, expect, -100.0, 100.0, 1.0, rel_tol=0.5)


def check_tolerance_near_zero(submission, expect):
    """Near 0 the absolute tolerance decides, and the two do not add up."""
    values(submission, expect, 0.0, 1e-12, 0.0)
    values(submission, expect, 1e-12, 0.0, 0.0)
    values(submission, expect, 0.0, 1e-6, 1.0)
    values(submission, expect, 10.0, 11.5, 1.0, rel_tol=0.1, abs_tol=1.0)
    values(submission, expect, 0.25, 0.5, 0.0, rel_tol=0.0, abs_tol=0.25)


def check_missing_on_both_sides(submission, expect):
    """Missing on both sides is equal, in whatever way it is missing."""
    values(submission, expect, None, None, 0.0)
    values(submission, expect, math.nan, math.nan, 0.0)
    values(submission, expect, None, math.nan, 0.0)
    agree(submission, expect, rows(r1={}), rows(r1={"x": math.nan}), (1.0, {"x": 0.0}))


def check_missing_on_one_side(submission, expect):
    """Missing on one side differs, also from 0."""
    values(submission, expect, 0.0, None, 1.0)
    values(submission, expect, math.nan, 5.0, 1.0)
    training = rows(r1={"x": 1.0}, r2={"x": 2.0}, r3={"x": 3.0})
    agree(submission, expect, training, rows(r1={"x": 1.0}, r2={"x": None}, r3={}), (1.0, {"x": 2 / 3}))


def check_features_of_either_side(submission, expect):
    """A feature that only one side knows is reported."""
    agree(
        submission,
        expect,
        rows(r1={"x": 1.0, "old": 2.0}),
        rows(r1={"x": 1.0}),
        (1.0, {"x": 0.0, "old": 1.0}),
    )
    agree(
        submission,
        expect,
        rows(r1={"x": 1.0}),
        rows(r1={"x": 1.0, "new": 0.0}),
        (1.0, {"x": 0.0, "new": 1.0}),
    )
    agree(submission, expect, rows(r1={}), rows(r1={}), (1.0, {}))


def check_impossible_input_is_refused(submission, expect):
    """A request twice on one side, and no served requests, raise ValueError."""
    once = [("r1", "ann", {"x": 1.0})]
    twice = [*once, ("r1", "ann", {"x": 1.0})]
    expect(submission.call("skew_audit", twice, once, 0.0, 0.0)).raises(ValueError)
    expect(submission.call("skew_audit", once, twice, 0.0, 0.0)).raises(ValueError)
    expect(submission.call("skew_audit", once, [], 0.0, 0.0)).raises(ValueError)
