"""`exercise.toml`: the record, and the way from a TOML or validation error to the line of its key."""

from __future__ import annotations

import json
import re
import tomllib
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from pydantic_core import ErrorDetails

from authoring.diagnostics import Diagnostic, did_you_mean
from authoring.vocabulary import Difficulty, ProblemSlug, StepSlug

SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"

type Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=60)]
type Name = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]


class ExerciseSettings(BaseModel):
    """What `exercise.toml` says. The folder's name is the slug, so it is not said again."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    format: Literal[1] = Field(description="Version of this folder's format.", exclude=True)
    title: Annotated[str, StringConstraints(min_length=1, max_length=80, strip_whitespace=True)] = Field(
        description="As shown above the editor and in the catalogue."
    )
    step: StepSlug = Field(description="The step of the framework that it practices.")
    problems: tuple[ProblemSlug, ...] = Field(description="The problems whose pages use it; may be empty.")
    minutes: int = Field(ge=1, le=90, description="How long a senior engineer needs.")
    difficulty: Difficulty = Field(description="How hard it is for a senior engineer.")
    entry: tuple[Name, ...] = Field(
        min_length=1, description="The functions and classes a learner must define."
    )
    time_limit_s: float = Field(default=10.0, gt=0, le=60, description="When a run is stopped, in seconds.")
    was: tuple[Slug, ...] = Field(default=(), description="Former slugs, so that saved work is found again.")


def parse_settings(text: str, path: str) -> tuple[ExerciseSettings | None, list[Diagnostic]]:
    """Read the text of an `exercise.toml`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [_syntax_error(str(error), text, path)]
    except RecursionError:
        return None, [Diagnostic(path, 1, "exercise-toml", "the TOML is nested too deeply; use plain keys")]
    try:
        # Through JSON, because there strict validation takes a list for a tuple and a text for a member.
        return ExerciseSettings.model_validate_json(json.dumps(data, default=str)), []
    except ValidationError as error:
        lines = _Lines(text)
        errors = error.errors()
        wrong_items = {each["loc"][0] for each in errors if len(each["loc"]) > 1}
        # A list with a wrong item is also said to be too short: one message is enough.
        errors = [each for each in errors if each["type"] != "too_short" or each["loc"][0] not in wrong_items]
        return None, [_explain(each, data, lines, path) for each in errors]


class _Lines:
    """Finds the line of a key, and of a value in the list behind a key."""

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")

    def of(self, key: str, value: object = None) -> int:
        start = next(
            (
                number
                for number, line in enumerate(self._lines, 1)
                if re.match(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""", line)
            ),
            None,
        ) or next(
            (
                number
                for number, line in enumerate(self._lines, 1)
                if re.match(rf"\s*\[+\s*{re.escape(key)}\b", line)
            ),
            1,
        )
        if isinstance(value, str) and value:
            for number in range(start, len(self._lines) + 1):
                if value in self._lines[number - 1]:
                    return number
        return start


def _syntax_error(said: str, text: str, path: str) -> Diagnostic:
    match = re.search(r"\s*\(at line (\d+), column \d+\)", said)
    line = int(match[1]) if match else text.count("\n") + 1
    what = re.sub(r"\s*\(at [^)]*\)", "", said)
    return Diagnostic(
        path,
        line,
        "exercise-toml",
        f'not valid TOML: {what}; write key = "text", key = 12 or key = ["a", "b"]',
    )


_TYPES = {
    "string_type": 'a text in quotes, such as "NDCG@k"',
    "int_type": "a whole number, such as 20",
    "float_type": "a number, such as 10.0",
    "tuple_type": 'a list, such as ["one", "two"]',
}
_LIMITS = {
    "greater_than": ("more than", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than_equal": ("at most", "le"),
}


def _explain(error: ErrorDetails, data: dict[str, Any], lines: _Lines, path: str) -> Diagnostic:
    key = str(error["loc"][0]) if error["loc"] else "format"
    value = error["input"]
    line = lines.of(key, value if len(error["loc"]) > 1 else None)
    kind, context = error["type"], error.get("ctx", {})
    if kind == "missing":
        meaning = ExerciseSettings.model_fields[key].description
        return Diagnostic(path, 1, "exercise-key-missing", f'"{key}" is missing; add it ({_lower(meaning)})')
    if kind == "extra_forbidden":
        known = [name for name in ExerciseSettings.model_fields if name not in data]
        near = did_you_mean(key, known or ExerciseSettings.model_fields)
        return Diagnostic(path, line, "exercise-key-unknown", f'unknown key "{key}"{near}')
    if kind == "enum" and key == "step":
        known = [step.value for step in StepSlug]
        return Diagnostic(
            path, line, "exercise-step", f'unknown step "{value}"{did_you_mean(str(value), known)}'
        )
    if kind == "enum" and key == "problems":
        known = [problem.value for problem in ProblemSlug]
        return Diagnostic(
            path, line, "exercise-problem", f'unknown problem "{value}"{did_you_mean(str(value), known)}'
        )
    return Diagnostic(path, line, "exercise-value", f"{key} {_must(kind, context, value)}")


def _must(kind: str, context: dict[str, Any], value: object) -> str:
    shown = _short(json.dumps(value, default=str, ensure_ascii=False))
    if kind == "enum":
        known = [difficulty.value for difficulty in Difficulty]
        return f"is {shown}{did_you_mean(str(value), known)}"
    if kind in _TYPES:
        return f"is {shown}; write {_TYPES[kind]}"
    if kind in _LIMITS:
        words, name = _LIMITS[kind]
        return f"is {shown}; it must be {words} {context[name]:g}"
    if kind == "literal_error":
        return f"is {shown}; write 1"
    if kind == "string_pattern_mismatch":
        want = "a slug such as ndcg-at-k" if context["pattern"] == SLUG else "a Python name such as ndcg_at_k"
        return f"holds {shown}, which is not {want}; rename it"
    if kind == "too_short":
        return 'is empty; name at least one, such as ["ndcg_at_k"]'
    if kind == "string_too_short":
        return 'is empty; write a text, such as "NDCG@k"'
    if kind == "string_too_long":
        return f"is longer than {context['max_length']} characters; shorten it"
    return f"is {shown}; write a value like the one in the template"


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"


def _lower(text: str | None) -> str:
    return (
        (text or "").rstrip(".").replace("As ", "as ", 1)
        if (text or "").startswith("As ")
        else _decapitalized(text or "")
    )


def _decapitalized(text: str) -> str:
    return (text[:1].lower() + text[1:]).rstrip(".")
