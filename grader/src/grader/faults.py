"""What went wrong in learner code, as a sentence that helps and a traceback of the learner's own lines."""

from __future__ import annotations

from types import TracebackType
from typing import NamedTuple

from .console import NoInputError
from .plain import TooLargeError, type_name

LEARNER_FILE = "<your code>"
_MESSAGE_LIMIT = 300
_MAX_FRAMES = 12


class Fault(NamedTuple):
    """Why a piece of learner code came to no result.

    `kind`: the exception's name, `exception`: its class; `text` fits a table's cell, `message` is a sentence.
    """

    kind: str
    text: str
    message: str
    line: int | None = None
    traceback: str | None = None
    exception: type[BaseException] | None = None


class LearnerFault(Exception):  # noqa: N818 – the fault is the learner's, the exception only carries it
    """Raised inside a check that reads the value of a call which came to none; ends the check."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.message)
        self.fault = fault


def describe(error: BaseException, source: str, doing: str) -> Fault:
    """Put an exception from learner code into words. `doing` is the subject: "`ndcg_at_k`" or "Your code"."""
    frames = _learner_frames(error.__traceback__)
    name = type_name(error)
    said = _said(error)
    line = frames[-1][0] if frames else None
    place = _place(frames)
    advice = _advice(error, source, line, doing, place)
    colon = f": {said}" if said else ""
    message = advice or f"{doing} raised {name}{place}{colon}{'' if colon.endswith(('.', '!', '?')) else '.'}"
    return Fault(
        kind=name,
        text=_short(error) or f"raised {name}{colon}",
        message=message,
        line=line,
        traceback=_traceback(frames, source, f"{name}{colon}") if frames else None,
        exception=type(error),
    )


def describe_syntax_error(error: BaseException, source: str) -> Fault:
    """Name the learner's line that is not Python, with the line and a mark below it."""
    if not isinstance(error, SyntaxError):
        reason = (
            "it is nested too deeply" if isinstance(error, (RecursionError, MemoryError)) else _said(error)
        )
        return Fault(type_name(error), "not valid Python", f"Python cannot read this code: {reason}.")
    line = error.lineno
    said = str(error.msg)
    where = f"Line {line} is not valid Python" if line else "This is not valid Python"
    lines = source.splitlines()
    shown = None
    if line and line <= len(lines):
        text = lines[line - 1]
        column = min(max((error.offset or 1) - 1, 0), len(text))
        indent = len(text) - len(text.lstrip())
        mark = " " * max(column - indent, 0) + "^"
        shown = f"line {line}\n    {text.strip()[:200]}\n    {mark[:200]}\n{type_name(error)}: {said}"
    return Fault(type_name(error), "not valid Python", f"{where}: {said}.", line, shown)


def _short(error: BaseException) -> str | None:
    if isinstance(error, SystemExit):
        return "ended the program"
    if isinstance(error, NoInputError):
        return "asked for input"
    return str(error) if isinstance(error, TooLargeError) else None


def _advice(error: BaseException, source: str, line: int | None, doing: str, place: str) -> str | None:
    """Find the sentence for one of the slips that people make most."""
    name = type_name(error)
    if isinstance(error, SystemExit):
        return f"{doing} ended the program{place}: leave that call out, so that the checks can go on."
    if isinstance(error, NoInputError):
        return (
            f"{doing} asks for input{place}, but nobody is there to type: use the values passed as arguments."
        )
    if isinstance(error, TooLargeError):
        return f"{doing} returned {error}, which is more than can be checked."
    if isinstance(error, RecursionError):
        return f"{doing} called itself too many times{place}: does every path reach a case that stops?"
    if isinstance(error, MemoryError):
        return f"{doing} used up the memory{place}: does a list grow without end?"
    if isinstance(error, NotImplementedError) and _said(error)[:4] in ("", "TODO"):
        return f"{doing} is not written yet{place}: replace `raise NotImplementedError` with your solution."
    if isinstance(error, ModuleNotFoundError):
        missing = (error.name or "").split(".")[0] or "this module"
        return f"{doing} imports `{missing}`{place}, which is not here: use Python's standard library only."
    if isinstance(error, (TypeError, AttributeError, NameError)) and line is not None:
        return _about_names(error, source, line, doing, place, name)
    return None


def _about_names(error: Exception, source: str, line: int, doing: str, place: str, name: str) -> str | None:
    from .code_reading import definitions, shadowed_builtin

    shadowed = shadowed_builtin(source, line)
    if shadowed and (
        not isinstance(error, TypeError) or "not callable" in str(error) or "iterable" in str(error)
    ):
        return (
            f"{doing} raised {name}{place}: {_said(error)}. Line {shadowed.line} gives the builtin "
            f"`{shadowed.name}` another meaning; choose another name there."
        )
    if type(error) is NameError and error.name:
        from difflib import get_close_matches

        near = get_close_matches(error.name, definitions(source), n=1)
        advice = f"did you mean `{near[0]}`" if near else "is it spelled right and defined before it is used"
        return f"{doing} uses `{error.name}`{place}, but nothing has that name: {advice}?"
    if "NoneType" in str(error):
        return (
            f"{doing} raised {name}{place}: {_said(error)}. Something is None there; "
            "a function without `return` gives None, and so do `list.sort` and `list.append`."
        )
    return None


def _said(error: BaseException) -> str:
    """Read the exception's text with care: it may be of the learner's own class."""
    try:
        text = "" if error.args == (None,) else str.__str__(str(error))
    except BaseException:  # it may do anything, even exit
        return ""
    if isinstance(error, KeyError) and error.args:
        text = f"there is no key {text}"
    text = " ".join(text.split())
    return text if len(text) <= _MESSAGE_LIMIT else text[:_MESSAGE_LIMIT] + "…"


def _learner_frames(traceback: TracebackType | None) -> list[tuple[int, str]]:
    """(line, function) of each frame of the learner's file, outermost first."""
    frames = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == LEARNER_FILE:
            frames.append((traceback.tb_lineno, code.co_name))
        traceback = traceback.tb_next
    return frames


def _place(frames: list[tuple[int, str]]) -> str:
    if not frames:
        return ""
    line, function = frames[-1]
    callers = [frame for frame in frames[:-1] if frame[1] != function and frame[1] != "<module>"]
    inside = f", in `{function}`" if callers and not function.startswith("<") else ""
    called = f", called from line {callers[-1][0]}" if callers else ""
    return f" on line {line}{inside}{called}"


def _traceback(frames: list[tuple[int, str]], source: str, last: str) -> str:
    lines = source.splitlines()
    written = []
    shown = (
        frames if len(frames) <= _MAX_FRAMES else [*frames[: _MAX_FRAMES // 2], *frames[-_MAX_FRAMES // 2 :]]
    )
    for index, (line, function) in enumerate(shown):
        if len(shown) < len(frames) and index == _MAX_FRAMES // 2:
            written.append(f"… {len(frames) - len(shown):,} more calls …")
        where = "" if function == "<module>" else f", in {function}"
        written.append(f"line {line}{where}")
        if 0 < line <= len(lines):
            written.append(f"    {lines[line - 1].strip()[:200]}")
    return "\n".join([*written, last])
