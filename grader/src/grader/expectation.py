"""What a check does with an outcome: `equal`, `close`, `raises` and `holds`; each makes one case."""

from __future__ import annotations

from .advice import advice
from .comparison import Difference, Tolerance, first_difference
from .exercise import PROPERTY, RAISED, UNREADABLE, VALUE, Observation
from .faults import Fault
from .plain import TooLargeError, freeze
from .report import Case
from .submission import BrokenExerciseError, Outcome, Submission
from .wording import describe_difference, describe_tolerance, show, show_pair


class Findings:
    """What one check has found so far; `raised`: the first failure was an error in the learner's code."""

    def __init__(self) -> None:
        self.cases: list[Case] = []
        self.observations: list[Observation] = []
        self.message: str | None = None
        self.raised = False

    def add(self, case: Case, observation: Observation, message: str, fault: Fault | None = None) -> None:
        """Note a case; `message` counts when it is the first that failed."""
        if not case.ok and self.message is None:
            self.message, self.raised = message, fault is not None
        self.cases.append(case)
        self.observations.append(observation)


class Expect:
    """Handed to every check as `expect`."""

    def __init__(self, findings: Findings, submission: Submission, source: str) -> None:
        self._findings = findings
        self._submission = submission
        self._source = source
        self._unused: Expectation | None = None

    def __call__(self, outcome: object) -> Expectation:
        """Take an outcome, or a value that the check worked out from one."""
        self.close_last()
        self._unused = Expectation(self, self._as_outcome(outcome))
        return self._unused

    def holds(self, sentence: str, shown: object, condition: object) -> None:
        """State a property: `condition` says whether it is true, `shown` is the value to look at."""
        self.close_last()
        outcome = self._as_outcome(shown)
        if outcome.fault:
            self.record_fault(outcome, sentence, outcome.fault)
            return
        held = bool(condition)
        value = outcome.plain
        case = Case(outcome.call, sentence, show(value), None, held, None)
        message = f"It does not hold that {sentence.rstrip('.')}: got {show(value, limit=120)}."
        self._findings.add(case, Observation(PROPERTY, value, held), message)

    def compare(
        self, outcome: Outcome, expected: object, tolerance: Tolerance | None, sequence: bool
    ) -> None:
        """Make a case of `expected` against the outcome."""
        self._unused = None
        expected = _plain(expected)
        told = describe_tolerance(tolerance) if tolerance else None
        if outcome.fault:
            self.record_fault(outcome, show(expected), outcome.fault, told)
            return
        got = outcome.plain
        difference = first_difference(expected, got, tolerance, sequence)
        observation = Observation(VALUE, got, None, tolerance, sequence)
        wanted, shown = show_pair(expected, got, difference)
        words = describe_difference(difference) if difference else None
        case = Case(outcome.call, wanted, shown, told, difference is None, words)
        self._findings.add(case, observation, self._mismatch(case, outcome, expected, got, difference))

    def raised(self, outcome: Outcome, wanted: type[BaseException]) -> None:
        """Make a case of the exception that the call should have raised."""
        self._unused = None
        fault = outcome.fault
        expected = f"raises {wanted.__name__}"
        if fault is None:
            got = outcome.plain
            case = Case(outcome.call, expected, show(got), None, False, None)
            message = (
                f"{outcome.subject} should raise {wanted.__name__} here, but returned {show(got, limit=120)}."
            )
            self._findings.add(case, Observation(VALUE, got), message)
            return
        ok = fault.exception is not None and issubclass(fault.exception, wanted)
        case = Case(outcome.call, expected, fault.text, None, ok, None)
        message = f"{fault.message} Here {wanted.__name__} is expected."
        self._findings.add(case, Observation(RAISED, fault.kind), message, fault)

    def record_fault(
        self, outcome: Outcome, expected: str, fault: Fault, tolerance: str | None = None
    ) -> None:
        """Make a case of a call that came to no value."""
        case = Case(outcome.call, expected, fault.text, tolerance, False, None)
        self._findings.add(case, Observation(RAISED, fault.kind), fault.message, fault)

    def record_unreadable(self, outcome: Outcome, error: Exception) -> None:
        """Make a case of a result that the check itself stumbled over."""
        name, got = type(error).__name__, outcome.plain
        case = Case(outcome.call, "a result this check can read", show(got), None, False, None)
        said = advice(outcome.subject, got, self._source)
        message = said or (
            f"{outcome.subject} returned {show(got, limit=120)}, which this check cannot read "
            f"({name}: {error}); compare its form with the example in the task."
        )
        self._findings.add(case, Observation(UNREADABLE, name), message)

    def close_last(self) -> None:
        """Complain about an `expect(…)` that was followed by nothing: it would have compared nothing."""
        if self._unused is not None:
            raise BrokenExerciseError("expect(…) without .equal(…), .close(…) or .raises(…) compares nothing")

    def _as_outcome(self, value: object) -> Outcome:
        if isinstance(value, Outcome):
            return value
        last = self._submission.last
        return Outcome(
            last.call if last else "", last.subject if last else "Your code", _plain(value), tuple, None
        )

    def _mismatch(
        self, case: Case, outcome: Outcome, expected: object, got: object, difference: Difference | None
    ) -> str:
        if difference is None:
            return ""
        words = advice(outcome.subject, got, self._source, expected)
        if words:
            return words
        if case.difference:
            return f"{case.difference[0].upper()}{case.difference[1:]}."
        return f"Expected {case.expected}, got {case.got}."


def _plain(value: object) -> object:
    try:
        return freeze(value)
    except TooLargeError as error:
        raise BrokenExerciseError(f"expect was given {error}") from error


class Expectation:
    """One outcome waiting to be compared."""

    def __init__(self, expect: Expect, outcome: Outcome) -> None:
        self._expect = expect
        self._outcome = outcome

    def equal(self, expected: object, sequence: bool = False) -> None:
        """Compare exactly; with `sequence`, a tuple will do for a list."""
        self._expect.compare(self._outcome, expected, None, sequence)

    def close(self, expected: object, abs: float = 1e-9, rel: float = 0.0, sequence: bool = False) -> None:  # noqa: A002 – as in pytest and math
        """Compare numbers within max(abs, rel * |expected|) and all else exactly."""
        self._expect.compare(self._outcome, expected, Tolerance(abs, rel), sequence)

    def raises(self, exception: type[BaseException]) -> None:
        """Expect the call to raise this exception or a subclass of it."""
        self._expect.raised(self._outcome, exception)
