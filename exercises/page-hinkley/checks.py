# Expected values come from river.drift.PageHinkley: its alarms, and the differences it compares.
import math

TOLERANCE = 1e-9


def detector(submission, threshold=1000.0, delta=0.25, alpha=1.0, min_instances=1):
    return submission.new(
        "PageHinkley", threshold=threshold, delta=delta, alpha=alpha, min_instances=min_instances
    )


def alarms(made, values):
    """Feed all values; the positions of the alarms, counted from 0."""
    answers = [made.call("update", value).value for value in values]
    # What is neither True nor False is shown as it is.
    odd = [answer for answer in answers if not isinstance(answer, bool)]
    return odd or [position for position, answer in enumerate(answers) if answer]


def statistics(made, values):
    """Feed all values; the statistic after each."""
    shown = []
    for value in values:
        made.call("update", value)
        shown.append(made.call("statistic").value)
    return shown


def errors(*spans):
    """Zeros and ones, spread evenly: (60, 2) is 60 values with 2 ones in 10."""
    return [int(i * 7 % 10 < ones) for length, ones in spans for i in range(length)]


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    made = detector(submission, threshold=2.5)
    expect(made.call("statistic")).close(0.0, abs=TOLERANCE)
    expect(alarms(made, [0, 0, 0, 4])).equal([3])
    expect(made.call("statistic")).close(2.75, abs=TOLERANCE)


def check_statistic_of_each_step(submission, expect):
    """The statistic is right after every value."""
    values = [2, 4, 1, 5, 5, 3]
    expect(statistics(detector(submission, delta=0.0), values)).close(
        [0.0, 1.0, 4 / 3, 2.0, 3.6, 49 / 15], abs=TOLERANCE
    )
    expect(statistics(detector(submission), values)).close(
        [0.0, 0.75, 13 / 12, 1.75, 3.1, 151 / 60], abs=TOLERANCE
    )
    expect(statistics(detector(submission), [7])).close([0.0], abs=TOLERANCE)


def check_old_evidence_fades(submission, expect):
    """Alpha makes the sums forget, and leaves the mean alone."""
    made = detector(submission, delta=0.0, alpha=0.5)
    expect(statistics(made, [2, 4, 1, 5, 5, 3])).close(
        [0.0, 1.0, 11 / 6, 29 / 12, 3.225, 407 / 240], abs=TOLERANCE
    )


def check_falls_count_too(submission, expect):
    """A fall of the mean is found as well as a rise."""
    expect(alarms(detector(submission, threshold=2.5), [4, 4, 4, 0])).equal([3])
    expect(statistics(detector(submission), [4, 4, 0, 0, 0])).close(
        [0.0, 0.0, 29 / 12, 25 / 6, 331 / 60], abs=TOLERANCE
    )


def check_quiet_streams_stay_quiet(submission, expect):
    """A stream whose mean does not move raises no alarm."""
    expect(alarms(detector(submission, threshold=3.0, delta=0.2), errors((40, 2)))).equal([])
    expect(alarms(detector(submission, threshold=3.0, delta=0.5), [3.5] * 12)).equal([])


def check_change_is_found_soon(submission, expect):
    """An error rate that jumps from 0.2 to 0.6 is found within 20 values, and nothing before."""
    stream = errors((40, 2), (30, 6))
    made = detector(submission, threshold=3.0, delta=0.1, min_instances=10)
    found = alarms(made, stream)
    expect(found).equal([50])


def check_first_values_are_evidence(submission, expect):
    """Before min_instances values there is no alarm, but what they say counts."""
    expect(alarms(detector(submission, threshold=2.5, min_instances=6), [0, 0, 0, 4, 4, 4])).equal([5])
    made = detector(submission, min_instances=6)
    expect(statistics(made, [0, 0, 0, 4])).close([0.0, 0.0, 0.0, 2.75], abs=TOLERANCE)
    expect(alarms(detector(submission, threshold=2.5, min_instances=4), [0, 0, 0, 4])).equal([3])
    expect(alarms(detector(submission, threshold=2.5, min_instances=5), [0, 0, 0, 4])).equal([])


def check_threshold_must_be_exceeded(submission, expect):
    """A statistic equal to the threshold is no alarm yet."""
    expect(alarms(detector(submission, threshold=2.75), [0, 0, 0, 4])).equal([])
    expect(alarms(detector(submission, threshold=2.74), [0, 0, 0, 4])).equal([3])


def check_alarm_starts_afresh(submission, expect):
    """After an alarm the new level is the normal one, and the way back is found too."""
    stream = [0] * 4 + [8] * 8 + [0] * 4
    made = detector(submission, threshold=5.0, delta=0.5, min_instances=3)
    expect(alarms(made, stream)).equal([4, 12])
    # The alarm's evidence can be read; the value after it is the first of a new stream.
    made = detector(submission, threshold=5.0, delta=0.5, min_instances=3)
    expect(statistics(made, stream[:7])).close([0.0, 0.0, 0.0, 0.0, 5.9, 0.0, 0.0], abs=TOLERANCE)
    # min_instances counts afresh: 8, 8, 0 are only three values.
    made = detector(submission, threshold=5.0, delta=0.25, min_instances=4)
    expect(alarms(made, [0, 0, 0, 8, 8, 8, 0, 0])).equal([3, 7])


def check_broken_values_leave_no_trace(submission, expect):
    """NaN or an infinity raises ValueError, and the detector goes on as if it had not come."""
    made = detector(submission, threshold=2.5, min_instances=4)
    alarms(made, [0, 0, 0])
    for value in (math.nan, math.inf, -math.inf):
        expect(made.call("update", value)).raises(ValueError)
    expect(alarms(made, [4])).equal([0])
    # Right after an alarm, the evidence stays as well.
    expect(made.call("update", math.nan)).raises(ValueError)
    expect(made.call("statistic")).close(2.75, abs=TOLERANCE)


def check_impossible_settings_are_refused(submission, expect):
    """A setting that makes no sense raises ValueError; the last sensible one does not."""
    usual = {"threshold": 5.0, "delta": 0.1, "alpha": 0.9, "min_instances": 3}
    for name, values in (
        ("threshold", (0.0, -1.0, math.nan)),
        ("delta", (-0.1, math.nan)),
        ("alpha", (0.0, -0.5, 1.5, math.nan)),
        ("min_instances", (0, -3)),
    ):
        for value in values:
            # What making the object raises comes out with the first call on it.
            made = submission.new("PageHinkley", **(usual | {name: value}))
            expect(made.call("statistic")).raises(ValueError)
    made = detector(submission, threshold=0.5, delta=0.0, alpha=1.0, min_instances=1)
    expect(alarms(made, [1.0])).equal([])
