"""An exercise folder: read and checked as a whole, without running anything in it.

exercises/ndcg-at-k/
  exercise.toml prompt.md starter.py solution.py checks.py hints.md wrong/*.py   required
  oracle.py plot.py design.md                                                    optional
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import grader
from authoring.diagnostics import Diagnostic, did_you_mean, in_order, relative
from authoring.exercise_code import Check, PythonFile, WrongAnswer
from authoring.exercise_codes import EXERCISE_CODES
from authoring.exercise_hints import Hint, parse_hints
from authoring.exercise_settings import SLUG, ExerciseSettings, parse_settings
from authoring.text_file import read
from authoring.vocabulary import Difficulty, ProblemSlug, StepSlug

__all__ = ["EXERCISE_CODES", "ExerciseFolder", "Hint", "load", "load_all"]

REQUIRED = ("exercise.toml", "prompt.md", "starter.py", "solution.py", "checks.py", "hints.md")
OPTIONAL = ("oracle.py", "plot.py", "design.md")
MIN_HINTS = 3
TEMPLATE = "hooks/authoring/templates/exercise"
_IGNORED = {"__pycache__"}


@dataclass(frozen=True)
class ExerciseFolder:
    """An exercise whose structure is sound. Texts are those of the files, with plain line feeds."""

    slug: str
    path: Path
    title: str
    step: StepSlug
    problems: tuple[ProblemSlug, ...]
    minutes: int
    difficulty: Difficulty
    entry: tuple[str, ...]
    time_limit_s: float
    was: tuple[str, ...]
    prompt: str
    starter: str
    solution: str
    checks_source: str
    checks: tuple[Check, ...]
    hints: tuple[Hint, ...]
    wrong: tuple[WrongAnswer, ...]
    oracle: str | None
    plot: str | None
    design: str | None

    def to_grader(self, misconceptions: tuple[grader.Misconception, ...] = ()) -> grader.Exercise:
        """Give what the grader needs of it."""
        return grader.Exercise(
            slug=self.slug,
            entry=self.entry,
            starter=self.starter,
            checks=self.checks_source,
            time_limit_s=self.time_limit_s,
            misconceptions=misconceptions,
            plot=self.plot,
        )


def load_all(exercises_dir: Path, root: Path) -> tuple[dict[str, ExerciseFolder], list[Diagnostic]]:
    """Read every exercise, by slug, and find all that is wrong; paths in messages are relative to `root`."""
    found: dict[str, ExerciseFolder] = {}
    diagnostics: list[Diagnostic] = []
    for entry in sorted(exercises_dir.iterdir()) if exercises_dir.is_dir() else []:
        if entry.name in _IGNORED or entry.name.startswith("."):
            continue
        if not entry.is_dir():
            message = f"{entry.name} is not in an exercise's folder; move it into one or delete it"
            diagnostics.append(Diagnostic(relative(entry, root), 1, "exercise-file-unknown", message))
            continue
        folder, wrong = load(entry, root)
        diagnostics += wrong
        if folder:
            found[folder.slug] = folder
    return found, in_order([*diagnostics, *_taken_slugs(found, root)])


def load(folder: Path, root: Path) -> tuple[ExerciseFolder | None, list[Diagnostic]]:
    """Read one folder. The exercise is None when anything is wrong with it."""
    reader = _Reader(folder, root)
    exercise = reader.read()
    diagnostics = in_order(reader.diagnostics)
    return (None if diagnostics else exercise), diagnostics


class _Reader:
    """Reads one folder, file by file, and keeps what is wrong."""

    def __init__(self, folder: Path, root: Path) -> None:
        self.folder = folder
        self.root = root
        self.diagnostics: list[Diagnostic] = []

    def read(self) -> ExerciseFolder | None:
        self.names()
        texts = {name: self.text(name) for name in (*REQUIRED, *OPTIONAL)}
        settings = self.settings(texts["exercise.toml"])
        hints = self.hints(texts["hints.md"])
        code = {name: self.python(name, text) for name, text in texts.items() if name.endswith(".py")}
        checks = self.checks(code["checks.py"])
        if settings:
            for file in (code["starter.py"], code["solution.py"]):
                self.diagnostics += file.defines(settings.entry) if file else ()
        if code["starter.py"]:
            self.diagnostics += code["starter.py"].names_todo()
        if code["oracle.py"]:
            self.diagnostics += code["oracle.py"].oracle()
        if code["plot.py"]:
            self.diagnostics += code["plot.py"].plot()
        wrong = self.wrong_answers(settings, checks)
        if settings is None or any(texts[name] is None for name in REQUIRED):
            return None
        return ExerciseFolder(
            slug=self.folder.name,
            path=self.folder,
            **settings.model_dump(),
            prompt=texts["prompt.md"] or "",
            starter=texts["starter.py"] or "",
            solution=texts["solution.py"] or "",
            checks_source=texts["checks.py"] or "",
            checks=checks,
            hints=hints,
            wrong=wrong,
            oracle=texts["oracle.py"],
            plot=texts["plot.py"],
            design=texts["design.md"],
        )

    def report(self, file: str, line: int, code: str, message: str) -> None:
        self.diagnostics.append(Diagnostic(relative(self.folder / file, self.root), line, code, message))

    def names(self) -> None:
        """Look at the folder's own name, and for files that nobody reads."""
        if not re.fullmatch(SLUG, self.folder.name):
            near = re.sub(r"[^a-z0-9]+", "-", self.folder.name.lower()).strip("-") or "ndcg-at-k"
            self.report(
                "",
                1,
                "exercise-name",
                f'"{self.folder.name}" cannot be an address; rename the folder to {near}',
            )
        for entry in sorted(self.folder.iterdir()):
            if (
                entry.name in _IGNORED
                or entry.name in (*REQUIRED, *OPTIONAL)
                or (entry.name == "wrong" and entry.is_dir())
            ):
                continue
            near = did_you_mean(entry.name, [*REQUIRED, *OPTIONAL, "wrong"])
            self.report(entry.name, 1, "exercise-file-unknown", f"nobody reads {entry.name}{near}")

    def text(self, name: str) -> str | None:
        """Text of a file; None, with a diagnostic where that is due, when there is none."""
        path = self.folder / name
        if not path.is_file():
            if name in REQUIRED:
                self.report(
                    name,
                    1,
                    "exercise-file-missing",
                    f"{name} is missing; copy it from {TEMPLATE} and fill it in",
                )
            return None
        text, wrong = read(path, relative(path, self.root))
        self.diagnostics += wrong
        if text is None:
            return None
        if not text.strip():
            self.report(
                name,
                1,
                "exercise-file-empty",
                f"{name} is empty; fill it in" + (" or delete it" if name in OPTIONAL else ""),
            )
            return None
        return text

    def settings(self, text: str | None) -> ExerciseSettings | None:
        if text is None:
            return None
        settings, wrong = parse_settings(text, relative(self.folder / "exercise.toml", self.root))
        self.diagnostics += wrong
        return settings

    def python(self, name: str, text: str | None) -> PythonFile | None:
        if text is None:
            return None
        file, wrong = PythonFile.parse(relative(self.folder / name, self.root), text)
        self.diagnostics += wrong
        if file and name != "oracle.py":
            self.diagnostics += file.imports_standard_library_only()
        return file

    def checks(self, file: PythonFile | None) -> tuple[Check, ...]:
        if file is None:
            return ()
        checks, wrong = file.checks()
        self.diagnostics += wrong
        return checks

    def hints(self, text: str | None) -> tuple[Hint, ...]:
        if text is None:
            return ()
        hints = tuple(parse_hints(text))
        for hint in hints:
            if not hint.title or not hint.text:
                what = "has no text below it" if hint.title else "has no title"
                self.report(
                    "hints.md",
                    hint.line,
                    "exercise-hints",
                    f"hint {hints.index(hint) + 1} {what}; write one",
                )
        if len(hints) < MIN_HINTS:
            message = f"{len(hints)} of at least {MIN_HINTS} hints; write each as `## Title` and a text"
            self.report("hints.md", 1, "exercise-hints", message)
        before = re.split(r"(?m)^## ", text, maxsplit=1)[0]
        if hints and before.strip():
            self.report(
                "hints.md",
                1,
                "exercise-hints",
                "text before the first `## Title` is shown nowhere; move it below one",
            )
        return hints

    def wrong_answers(
        self, settings: ExerciseSettings | None, checks: tuple[Check, ...]
    ) -> tuple[WrongAnswer, ...]:
        folder = self.folder / "wrong"
        files = (
            sorted(path for path in folder.iterdir() if path.name not in _IGNORED) if folder.is_dir() else []
        )
        found: list[WrongAnswer] = []
        for path in files:
            answer = self.wrong_answer(path, settings, checks)
            if answer:
                found.append(answer)
        if not any(path.suffix == ".py" for path in files):
            message = "no wrong answer; write wrong/<name>.py, one for each misconception"
            self.report("wrong", 1, "exercise-wrong-missing", message)
        elif len(found) == len(files) and not any(each.code == "exercise-fails" for each in self.diagnostics):
            named = {name for answer in found for name in answer.fails}
            for check in checks:
                if check.name not in named:
                    message = f"no wrong answer fails {check.name}; write one, or drop the check"
                    self.report("checks.py", check.line, "exercise-check-unfailed", message)
        return tuple(found)

    def wrong_answer(
        self, path: Path, settings: ExerciseSettings | None, checks: tuple[Check, ...]
    ) -> WrongAnswer | None:
        name = f"wrong/{path.name}"
        if path.suffix != ".py" or not path.is_file():
            self.report(name, 1, "exercise-file-unknown", f"nobody reads {name}; wrong/ holds only .py files")
            return None
        if not re.fullmatch(r"[a-z][a-z0-9_]*", path.stem):
            self.report(
                name,
                1,
                "exercise-name",
                f'"{path.stem}" is not a plain Python name; rename it like truncated_ideal.py',
            )
        file = self.python(name, self.text(name))
        if file is None:
            return None
        if settings:
            self.diagnostics += file.defines(settings.entry)
        answer, wrong = file.wrong_answer(path.stem, [check.name for check in checks])
        self.diagnostics += wrong
        return answer


def _taken_slugs(found: dict[str, ExerciseFolder], root: Path) -> Iterator[Diagnostic]:
    owners = dict.fromkeys(found, "")
    for slug, folder in found.items():
        for former in folder.was:
            path = relative(folder.path / "exercise.toml", root)
            if former in owners:
                owner = owners[former] or former
                message = f'the former slug "{former}" in was belongs to {owner}; a slug is never used again'
                yield Diagnostic(path, 1, "exercise-slug-taken", message)
            owners[former] = slug
