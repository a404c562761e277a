"""Starts a problem page or an exercise folder from its template, in which every field explains itself."""

from __future__ import annotations

import builtins
import datetime
import keyword
from pathlib import Path

from authoring.block_specs import KEBAB_CASE
from authoring.diagnostics import did_you_mean
from authoring.vocabulary import PROBLEM_TITLES, ProblemSlug

TEMPLATES = Path(__file__).parent / "templates"


class ScaffoldError(Exception):
    """The name cannot be used; the text says why and what to do."""


def new_problem(root: Path, slug: str, today: datetime.date | None = None) -> Path:
    """Write `docs/problems/<slug>.md` as a draft and return its path relative to `root`."""
    if slug not in set(ProblemSlug):
        raise ScaffoldError(
            f'"{slug}" is none of the problems{did_you_mean(slug, ProblemSlug)}'
            "\nA new problem is first added to ProblemSlug in hooks/authoring/vocabulary.py."
        )
    page = Path("docs/problems") / f"{slug}.md"
    folder = Path("docs/problems") / slug / "index.md"
    for existing in (page, folder):
        if (root / existing).exists():
            raise ScaffoldError(f"{existing.as_posix()} exists; edit it, or delete it to start again")
    day = today or datetime.date.today()
    words = {
        "title": PROBLEM_TITLES[ProblemSlug(slug)],
        "slug": slug,
        "today": day.isoformat(),
        "year": str(day.year),
    }
    (root / page).parent.mkdir(parents=True, exist_ok=True)
    (root / page).write_text(_filled(TEMPLATES / "problem" / "problem.md", words), encoding="utf-8")
    return page


def new_exercise(root: Path, slug: str) -> Path:
    """Write the folder `exercises/<slug>` and return its path relative to `root`."""
    if not KEBAB_CASE.fullmatch(slug):
        raise ScaffoldError(f'"{slug}" cannot be an address; use kebab-case, such as ndcg-at-k')
    folder = Path("exercises") / slug
    if (root / folder).exists():
        raise ScaffoldError(f"{folder.as_posix()} exists; edit it, or delete it to start again")
    words = {"title": slug.replace("-", " ").capitalize(), "slug": slug, "name": _function_name(slug)}
    template = TEMPLATES / "exercise"
    for source in sorted(path for path in template.rglob("*") if path.is_file()):
        if "__pycache__" in source.parts:
            continue
        target = root / folder / source.relative_to(template)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_filled(source, words), encoding="utf-8")
    return folder


def _function_name(slug: str) -> str:
    """Turn `ndcg-at-k` into `ndcg_at_k`, and what Python would refuse or already means into `answer_…`."""
    name = slug.replace("-", "_")
    taken = not name.isidentifier() or keyword.iskeyword(name) or hasattr(builtins, name)
    return f"answer_{name}" if taken else name


def _filled(template: Path, words: dict[str, str]) -> str:
    text = template.read_text(encoding="utf-8")
    for name, value in words.items():
        text = text.replace("{{" + name + "}}", value)
    return text
