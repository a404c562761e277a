"""The command line: `design-round check`, `new problem`, `new exercise`, `schema`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from authoring import scaffold, schema
from authoring.diagnostics import as_annotation
from authoring.site_check import CheckResult, check

ROOT = Path(__file__).parents[2]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, or 1 when something is wrong."""
    options = _parser().parse_args(arguments)
    command: str = options.command
    root: Path = options.root
    if command == "check":
        return _check(root, annotate=options.annotate or os.environ.get("GITHUB_ACTIONS") == "true")
    if command == "new":
        return _new(root, options.kind, options.name)
    return _schema(only_check=options.check)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="design-round", description="Checks and starts what authors write.")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project folder")
    commands = parser.add_subparsers(dest="command", required=True)
    checking = commands.add_parser("check", help="check every page and exercise folder")
    checking.add_argument("--annotate", action="store_true", help="also print annotations for GitHub Actions")
    new = commands.add_parser("new", help="start a problem page or an exercise from its template")
    new.add_argument("kind", choices=("problem", "exercise"))
    new.add_argument("name", help="kebab-case; for a problem, one of the problems of this site")
    schemas = commands.add_parser("schema", help="write the JSON Schemas that editors use")
    schemas.add_argument("--check", action="store_true", help="only tell whether they are up to date")
    return parser


def _check(root: Path, *, annotate: bool) -> int:
    result = check(root)
    for diagnostic in result.diagnostics:
        print(diagnostic)
        if annotate:
            print(as_annotation(diagnostic))
    if result.diagnostics:
        files = len({diagnostic.path for diagnostic in result.diagnostics})
        print(f"{_count(len(result.diagnostics), 'error')} in {_count(files, 'file')}.", file=sys.stderr)
        return 1
    print(f"Nothing wrong in {_summary(result)}.")
    return 0


def _summary(result: CheckResult) -> str:
    cards = sum(question.kind == "card" for question in result.questions)
    counts = (
        (len(result.pages), "page"),
        (len(result.problems), "problem"),
        (len(result.exercises), "exercise"),
        (cards, "card"),
        (len(result.questions) - cards, "quiz question"),
    )
    *most, last = (_count(number, what) for number, what in counts)
    return f"{', '.join(most)} and {last}"


def _new(root: Path, kind: str, name: str) -> int:
    try:
        made = scaffold.new_problem(root, name) if kind == "problem" else scaffold.new_exercise(root, name)
    except scaffold.ScaffoldError as error:
        print(error, file=sys.stderr)
        return 1
    print(
        f"Wrote {made.as_posix()}. Every field in it explains itself; `make check` says what is left to do."
    )
    return 0


def _schema(*, only_check: bool) -> int:
    stale = schema.stale()
    if only_check and stale:
        print(f"Out of date: {', '.join(stale)}; run `design-round schema`.", file=sys.stderr)
        return 1
    schema.write()
    print(f"Wrote {', '.join(stale)}." if stale else "The JSON Schemas are up to date.")
    return 0


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


if __name__ == "__main__":
    sys.exit(main())
