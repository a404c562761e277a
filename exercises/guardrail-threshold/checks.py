# Expected values come from scipy's norm; oracle.py reaches the verdicts by p-values and the margin by its power curve.
TOLERANCE = 1e-9
SESSIONS = (4.0, 0.01)


def bounds(submission, expect, arguments, low, high, **options):
    """Compare the two bounds."""
    value = submission.call("guardrail", *arguments, **options).value
    expect(list(value[1:])).close([low, high], abs=TOLERANCE)


def verdict(submission, expect, arguments, wanted, **options):
    """Compare the verdict."""
    value = submission.call("guardrail", *arguments, **options).value
    expect(value[0]).equal(wanted)


def margin(submission, expect, arguments, wanted, **options):
    """Compare the smallest margin."""
    expect(submission.call("smallest_margin", *arguments, **options)).close(wanted, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    example = [SESSIONS, (3.99, 0.01)]
    verdict(submission, expect, [*example, 0.01, 5], "pass")
    verdict(submission, expect, [*example, 0.005, 5], "inconclusive")
    bounds(submission, expect, [*example, 0.01, 5], -0.005724881785665988, 0.008315435768383318)
    margin(submission, expect, [*example, 5], 0.012005045731939596)


def check_bounds_are_one_sided(submission, expect):
    """Each bound errs on its own side with a probability of alpha."""
    drop = [(100.0, 0.3), (99.0, 0.4), 0.01]
    bounds(submission, expect, drop, 0.0017757318652426354, 0.018224268134757367)
    bounds(submission, expect, drop, -0.0016317393702042042, 0.021631739370204205, alpha=0.01)


def check_harm_is_relative(submission, expect):
    """The harm is a share of the control mean, whatever the unit."""
    bounds(submission, expect, [(250.0, 1.0), (245.0, 2.0), 0.01], 0.005287981908397705, 0.03471201809160229)
    rates = [(0.02, 0.0003), (0.0198, 0.0004), 0.01]
    bounds(submission, expect, rates, -0.031121340673786885, 0.051121340673786764)


def check_direction_of_harm(submission, expect):
    """A rise is the harm where lower is better, and an improvement is negative harm."""
    latency = [(200.0, 0.6), (203.0, 0.8), 0.01]
    bounds(submission, expect, latency, 0.006775731865242635, 0.023224268134757364, higher_is_better=False)
    bounds(submission, expect, latency, -0.023224268134757364, -0.006775731865242635)
    verdict(submission, expect, [(200.0, 0.6), (190.0, 0.8), 0.01], "pass", higher_is_better=False)
    verdict(submission, expect, [(200.0, 0.6), (210.0, 0.8), 0.01], "fail", higher_is_better=False)


def check_three_verdicts(submission, expect):
    """Harm below the margin passes, harm above it fails, and anything open is inconclusive."""
    verdict(submission, expect, [(100.0, 0.3), (100.5, 0.4), 0.01], "pass")
    verdict(submission, expect, [(100.0, 0.3), (97.0, 0.4), 0.01], "fail")
    verdict(submission, expect, [(100.0, 0.3), (99.5, 0.4), 0.01], "inconclusive")


def check_not_significant_is_not_harmless(submission, expect):
    """A small experiment in which nothing is significant is inconclusive."""
    verdict(submission, expect, [(100.0, 3.0), (100.5, 4.0), 0.01], "inconclusive")
    verdict(submission, expect, [(100.0, 3.0), (99.0, 4.0), 0.05], "inconclusive")


def check_significant_is_not_too_much(submission, expect):
    """A significant harm below the margin passes."""
    verdict(submission, expect, [(100.0, 0.06), (99.7, 0.08), 0.01], "pass")
    verdict(submission, expect, [(100.0, 0.3), (98.7, 0.4), 0.01], "inconclusive")


def check_several_guardrails(submission, expect):
    """More guardrails make it harder to fail, and leave passing as it is."""
    verdict(submission, expect, [(100.0, 0.3), (98.1, 0.4), 0.01], "fail")
    verdict(submission, expect, [(100.0, 0.3), (98.1, 0.4), 0.01, 10], "inconclusive")
    verdict(submission, expect, [(100.0, 0.3), (99.9, 0.4), 0.01, 10], "pass")


def check_smallest_margin(submission, expect):
    """The smallest margin leaves room for the error rate and for the power."""
    arms = [(100.0, 0.3), (99.0, 0.4)]
    margin(submission, expect, arms, 0.012432374302621936)
    margin(submission, expect, arms, 0.018039497197927204, alpha=0.01, power=0.9)
    margin(submission, expect, [SESSIONS, (4.5, 0.02)], 0.013899817031192096)


def check_smallest_margin_of_several(submission, expect):
    """With more guardrails each needs more power, and so a wider margin."""
    arms = [(100.0, 0.3), (99.0, 0.4)]
    margin(submission, expect, [*arms, 5], 0.016977698491018215)
    margin(submission, expect, [*arms, 20], 0.02110341465250187, power=0.9)


def check_no_error(submission, expect):
    """With standard errors of 0 the harm is known: below the margin it passes, at it it fails."""
    verdict(submission, expect, [(64.0, 0.0), (48.0, 0.0), 0.25], "fail")
    verdict(submission, expect, [(64.0, 0.0), (49.0, 0.0), 0.25], "pass")
    margin(submission, expect, [(64.0, 0.0), (48.0, 0.0), 3], 0.0)


def check_senseless_input_is_refused(submission, expect):
    """Means, errors, margins and numbers of guardrails out of range raise ValueError."""
    expect(submission.call("guardrail", (0.0, 0.1), (1.0, 0.1), 0.01)).raises(ValueError)
    expect(submission.call("guardrail", (1.0, 0.1), (1.0, 0.1), 0.0)).raises(ValueError)
    expect(submission.call("guardrail", (1.0, 0.1), (1.0, 0.1), -0.01)).raises(ValueError)
    for arms in (((-1.0, 0.1), (1.0, 0.1)), ((1.0, -0.1), (1.0, 0.1)), ((1.0, 0.1), (1.0, -0.1))):
        expect(submission.call("smallest_margin", *arms)).raises(ValueError)
    expect(submission.call("smallest_margin", (1.0, 0.1), (1.0, 0.1), 0)).raises(ValueError)
    for rates in ({"alpha": 0.0}, {"alpha": 1.0}, {"power": 0.0}, {"power": 1.0}):
        expect(submission.call("smallest_margin", (1.0, 0.1), (1.0, 0.1), 3, **rates)).raises(ValueError)
    expect(submission.call("guardrail", (1.0, 0.1), (1.0, 0.1), 0.01, 3, alpha=-0.5)).raises(ValueError)
