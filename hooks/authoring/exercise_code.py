"""The Python files of an exercise, read without running them: definitions, imports, docstrings."""

from __future__ import annotations

import ast
import re
import sys
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from grader.code_reading import definitions

from authoring.diagnostics import Diagnostic, did_you_mean


@dataclass(frozen=True)
class Check:
    """A function of checks.py; `title` is the first paragraph of its docstring, in the learner's words."""

    name: str
    title: str
    line: int


@dataclass(frozen=True)
class WrongAnswer:
    """A file under wrong/: a misconception, what to tell the learner, and the checks that it fails."""

    name: str
    source: str
    message: str
    fails: tuple[str, ...]


class PythonFile:
    """One parsed file. Each method returns diagnostics about one rule."""

    def __init__(self, path: str, source: str, tree: ast.Module) -> None:
        self.path = path
        self.source = source
        self.tree = tree

    @classmethod
    def parse(cls, path: str, source: str) -> tuple[PythonFile | None, list[Diagnostic]]:
        """Parse; a syntax error becomes a diagnostic at its line."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # an invalid escape sequence is the linter's business
                return cls(path, source, ast.parse(source)), []
        except SyntaxError as error:
            line = min(max(error.lineno or 1, 1), source.count("\n") + 1)
            said = (error.msg or "cannot be parsed").rstrip(".")
            return None, [
                Diagnostic(path, line, "exercise-python", f"not valid Python: {said}; correct this line")
            ]
        except (ValueError, RecursionError, MemoryError) as error:
            said = str(error) or type(error).__name__
            return None, [
                Diagnostic(path, 1, "exercise-python", f"not valid Python: {said}; simplify the file")
            ]

    def imports_standard_library_only(self) -> Iterator[Diagnostic]:
        """Refuse every other import: the page has nothing else."""
        for node in ast.walk(self.tree):
            for name in _imported(node):
                if name.split(".")[0] not in sys.stdlib_module_names:
                    message = f'imports "{name}", which is not in the standard library; do without it'
                    yield Diagnostic(self.path, getattr(node, "lineno", 1), "exercise-import", message)

    def defines(self, entry: Sequence[str]) -> Iterator[Diagnostic]:
        """Look for what `entry` names, because the checks call it."""
        found = definitions(self.source)
        for name in entry:
            if name not in found:
                near = did_you_mean(name, [each for each in found if "." not in each])
                what_to_do = near if near.endswith("?") else "; define it"
                message = f'entry "{name}" is not defined here{what_to_do}'
                yield Diagnostic(self.path, 1, "exercise-entry", message)

    def names_todo(self) -> Iterator[Diagnostic]:
        """Look for the TODO that tells a learner where to begin."""
        if "TODO" not in self.source:
            yield Diagnostic(
                self.path,
                1,
                "exercise-todo",
                "the starter has no TODO; add a comment `# TODO: …` where to begin",
            )

    def checks(self) -> tuple[tuple[Check, ...], list[Diagnostic]]:
        """Find the functions `check_…`, in file order."""
        found, diagnostics = [], []
        for node in self.tree.body:
            if not isinstance(node, ast.FunctionDef) or not node.name.startswith("check_"):
                continue
            title = _first_paragraph(ast.get_docstring(node))
            found.append(Check(node.name, title, node.lineno))
            if not title:
                message = f"{node.name} has no docstring; say what is checked, in the learner's words"
                diagnostics.append(Diagnostic(self.path, node.lineno, "exercise-check-docstring", message))
            if (
                [arg.arg for arg in node.args.args] != ["submission", "expect"]
                or node.args.vararg
                or node.args.kwonlyargs
            ):
                message = (
                    f"{node.name} takes ({ast.unparse(node.args)}); write def {node.name}(submission, expect)"
                )
                diagnostics.append(Diagnostic(self.path, node.lineno, "exercise-check-parameters", message))
        if not found:
            message = "no function check_…(submission, expect); write one for each rule a wrong answer breaks"
            diagnostics.append(Diagnostic(self.path, 1, "exercise-checks", message))
        return tuple(found), diagnostics

    def wrong_answer(self, name: str, checks: Sequence[str]) -> tuple[WrongAnswer | None, list[Diagnostic]]:
        """Read the message and the `Fails:` line out of the docstring."""
        lines = (ast.get_docstring(self.tree) or "").rstrip().split("\n")
        if not "".join(lines).strip():
            message = (
                "no docstring; tell the learner what is misunderstood, then `Fails: check_…` on its last line"
            )
            return None, [Diagnostic(self.path, 1, "exercise-wrong-docstring", message)]
        match = re.fullmatch(r"Fails:\s*(.*)", lines[-1].strip())
        line = self._line_of(lines[-1])
        example = ", ".join(checks[:2]) or "check_…"
        if not match:
            message = f"the docstring's last line names no checks; write `Fails: {example}`"
            return None, [Diagnostic(self.path, line, "exercise-fails", message)]
        said = "\n".join(lines[:-1]).strip()
        diagnostics = []
        if not said:
            message = (
                "the docstring holds only the Fails line; say first, to the learner, what is misunderstood"
            )
            diagnostics.append(Diagnostic(self.path, line, "exercise-wrong-docstring", message))
        fails = tuple(part.strip() for part in match[1].split(",") if part.strip())
        if not fails:
            message = f"the Fails line names no check; write `Fails: {example}`"
            diagnostics.append(Diagnostic(self.path, line, "exercise-fails", message))
        for each in fails:
            if checks and each not in checks:  # without checks there is something else to mend first
                near = did_you_mean(each, checks)
                message = f'the Fails line names "{each}", which is no check of checks.py{near}'
                diagnostics.append(Diagnostic(self.path, line, "exercise-fails", message))
        return WrongAnswer(name, self.source, said, fails), diagnostics

    def oracle(self) -> Iterator[Diagnostic]:
        """Look for `cases`, and one way to judge them."""
        found = definitions(self.source)
        if "cases" not in found:
            message = "no function cases(rng); yield one tuple of arguments for each case"
            yield Diagnostic(self.path, 1, "exercise-oracle", message)
        if "reference" in found and "holds" in found:
            message = "reference and holds are both defined; keep the one that judges the result"
            yield Diagnostic(self.path, 1, "exercise-oracle", message)
        if "reference" not in found and "holds" not in found:
            message = (
                "neither reference(*args) nor holds(result, *args); return the right result, or judge one"
            )
            yield Diagnostic(self.path, 1, "exercise-oracle", message)

    def plot(self) -> Iterator[Diagnostic]:
        """Look for the function that makes the picture."""
        found = definitions(self.source).get("plot")
        if found is None or found.parameters != "(submission)":
            message = "no function plot(submission); return the picture's data from it"
            yield Diagnostic(self.path, found.line if found else 1, "exercise-plot", message)

    def _line_of(self, text: str) -> int:
        """Line of the last line of the module's docstring."""
        node = self.tree.body[0]
        lines = self.source.split("\n")
        for number in range(min(node.end_lineno or 1, len(lines)), node.lineno - 1, -1):
            if text.strip() and text.strip() in lines[number - 1]:
                return number
        return node.lineno


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        return ["." * node.level + (node.module or "")] if node.level else [node.module or ""]
    return []


def _first_paragraph(docstring: str | None) -> str:
    return " ".join((docstring or "").strip().split("\n\n")[0].split())
