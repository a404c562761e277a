"""The learner's loaded code as the checks see it: call a function, make an object, call its methods."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from types import ModuleType
from typing import Any, NamedTuple

from .console import Console, Redirected
from .faults import LEARNER_FILE, Fault, LearnerFault, describe, describe_syntax_error
from .guard import Guard
from .plain import freeze
from .wording import show_call

MODULE_NAME = "your_code"
_HISTORY_HEAD, _HISTORY_TAIL = 4, 8


class BrokenExerciseError(Exception):
    """The checks ask for something that cannot be: the author's slip, not the learner's."""


class Outcome:
    """What a call came to: plain data or a fault; `call` is as written, `subject` the function's name."""

    def __init__(
        self, call: str, subject: str, plain: object, arguments: Callable[[], object], fault: Fault | None
    ) -> None:
        self.call = call
        self.subject = subject
        self.fault = fault
        self.plain = plain
        self._arguments = arguments

    @property
    def value(self) -> object:
        """A copy of the result. Ends the check with the learner's error when the call came to none."""
        if self.fault:
            raise LearnerFault(self.fault)
        return freeze(self.plain)

    @property
    def arguments(self) -> object:
        """The positional arguments as the call left them: a check can see whether its input was changed."""
        if self.fault:
            raise LearnerFault(self.fault)
        return self._arguments()


class Call(NamedTuple):
    """A call about to be made; `name`: function, class or `Class.method`, `text`: the call as written."""

    name: str
    find: Callable[[], Callable[..., object]]
    text: str
    args: Sequence[object]
    kwargs: Mapping[str, object]


class Submission:
    """Loads the source and runs pieces of it in quarantine: output caught, changes to the outside undone."""

    def __init__(self, source: str, starter: str, guard: Guard, console: Console) -> None:
        self._source = source
        self._starter = starter
        self._guard = guard
        self._redirected = Redirected(console)
        self._module = ModuleType(MODULE_NAME)
        self.announce: Callable[[str], None] = lambda text: None
        self.last: Outcome | None = None

    def load(self, entry: Sequence[str]) -> Fault | None:
        """Run the learner's file and look for its entries; the fault says why it cannot be checked."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # such as an invalid escape sequence: of no use to the page
                code = compile(self._source, LEARNER_FILE, "exec", dont_inherit=True)
        except Exception as error:  # besides SyntaxError: MemoryError, RecursionError, ValueError
            return describe_syntax_error(error, self._source)
        sys.modules[MODULE_NAME] = self._module  # dataclasses and pickle look their module up by name
        _, fault = self._run("Your code", lambda: exec(code, self._module.__dict__), self._guard.restore_all)
        return fault or next(filter(None, map(self._unusable, entry)), None)

    def unload(self) -> None:
        """Forget the learner's module."""
        sys.modules.pop(MODULE_NAME, None)

    def call(self, function: str, /, *args: object, **kwargs: object) -> Outcome:
        """Call a function of the learner's with copies of the arguments."""
        text = show_call(function, args, kwargs)
        return self.perform(Call(function, lambda: self._named(function), text, args, kwargs), freeze)

    def new(self, class_name: str, /, *args: object, **kwargs: object) -> SubmissionObject:
        """Make an object of a class of the learner's."""
        variable = _variable(class_name)
        text = f"{variable} = {show_call(class_name, args, kwargs)}"
        made = self.perform(
            Call(class_name, lambda: self._named(class_name), text, args, kwargs), lambda value: value
        )
        return SubmissionObject(self, class_name, variable, made)

    def perform(self, call: Call, keep: Callable[[object], object]) -> Outcome:
        """Announce the call, run it with copied arguments, and apply `keep` to what comes back."""
        self.announce(call.text)
        subject = f"`{call.name}`"
        try:
            args = [_copied(value) for value in call.args]
            kwargs = {name: _copied(value) for name, value in call.kwargs.items()}
        except LearnerFault as error:  # an object that could not be made
            self.last = Outcome(call.text, subject, None, tuple, error.fault)
            return self.last
        except Exception as error:
            raise BrokenExerciseError(f"an argument of {call.text} cannot be copied: {error}") from error
        value, fault = self._run(subject, lambda: keep(call.find()(*args, **kwargs)), called=call)

        def arguments() -> object:
            after, unreadable = self._run(subject, lambda: freeze(args))
            if unreadable:
                raise LearnerFault(unreadable)
            return after

        self.last = Outcome(call.text, subject, value, arguments, fault)
        return self.last

    def missing(self, name: str) -> LearnerFault:
        """To be raised when the learner's code has no such function, class or method."""
        from .signatures import no_such_name

        return LearnerFault(no_such_name(name, self._source, self._starter))

    def _run(
        self,
        subject: str,
        action: Callable[[], object],
        restore: Callable[[], list[str]] | None = None,
        called: Call | None = None,
    ) -> tuple[object, Fault | None]:
        restore = restore or self._guard.restore_after_call
        value: object = None
        fault: Fault | None = None
        changed: list[str] = []
        with self._redirected:
            try:
                try:
                    value = action()
                finally:  # before anything below looks up a builtin
                    changed = restore()
            except LearnerFault as error:
                fault = error.fault
            except BaseException as error:  # learner code may raise anything, SystemExit included
                fault = self._describe(error, subject, called)
                error.__traceback__ = None  # its frames hold everything the code made
        if changed:
            from .signatures import patched

            fault = patched(subject, changed, self._source)
        return value, fault

    def _describe(self, error: BaseException, subject: str, called: Call | None) -> Fault:
        fault = describe(error, self._source, subject)
        # Python's own complaint about parameters has no line of the learner's: the call never got that far.
        if called and fault.line is None and type(error) is TypeError and "argument" in fault.text:
            from .signatures import wrong_parameters

            return wrong_parameters(called.name, called.text, self._source, self._starter, fault.text)
        return fault

    def _named(self, name: str) -> Any:
        if name not in self._module.__dict__:
            raise self.missing(name)
        return self._module.__dict__[name]

    def _unusable(self, name: str) -> Fault | None:
        if name not in self._module.__dict__:
            return self.missing(name).fault
        value = self._module.__dict__[name]
        if callable(value):
            return None
        from .signatures import not_callable

        frozen, _ = self._run("Your code", lambda: freeze(value))
        return not_callable(name, frozen, self._source, self._starter)


class SubmissionObject:
    """An object of a learner's class; its cases show every call made on it so far, to be repeated."""

    def __init__(self, submission: Submission, class_name: str, variable: str, made: Outcome) -> None:
        self._submission = submission
        self._class_name = class_name
        self._variable = variable
        self._made = made
        self._calls = [made.call]

    def call(self, method: str, /, *args: object, **kwargs: object) -> Outcome:
        """Call a method with copies of the arguments; when there is no object, the reason comes out."""
        self._calls.append(show_call(f"{self._variable}.{method}", args, kwargs))
        text = self._history()
        if self._made.fault:
            return Outcome(text, self._made.subject, None, tuple, self._made.fault)
        name = f"{self._class_name}.{method}"
        return self._submission.perform(Call(name, lambda: self._method(method), text, args, kwargs), freeze)

    def learner_object(self) -> Any:
        """Give the object itself, for when a check passes it on as an argument."""
        if self._made.fault:
            raise LearnerFault(self._made.fault)
        return self._made.plain

    def __repr__(self) -> str:
        return self._variable

    def _method(self, name: str) -> Any:
        value = self.learner_object()
        if not hasattr(value, name):
            raise self._submission.missing(f"{self._class_name}.{name}")
        return getattr(value, name)

    def _history(self) -> str:
        calls = self._calls
        hidden = len(calls) - _HISTORY_HEAD - _HISTORY_TAIL
        if hidden > 1:
            calls = [*calls[:_HISTORY_HEAD], f"… {hidden} more calls …", *calls[-_HISTORY_TAIL:]]
        return "\n".join(calls)


def _copied(argument: object) -> object:
    return argument.learner_object() if isinstance(argument, SubmissionObject) else deepcopy(argument)


def _variable(class_name: str) -> str:
    """`TTLCache` -> `cache`: the last word of the name, as a variable."""
    start = max((index for index, letter in enumerate(class_name) if letter.isupper()), default=0)
    return class_name[start:].lower() if len(class_name) - start > 2 else class_name.lower()
