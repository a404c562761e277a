"""What the check hands to the build, and what it says when the machine, not the author, is at fault."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest
from authoring.page import LessonPage, ProblemPage, problem_slug
from authoring.site_check import check

from tests.authoring.small_site import PROBLEM, write_small_site


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_small_site(tmp_path)
    return tmp_path


def test_the_build_gets_pages_exercises_and_questions(root: Path) -> None:
    result = check(root)
    assert [(page.path, type(page.meta)) for page in result.pages] == [
        ("docs/index.md", LessonPage),
        (PROBLEM, ProblemPage),
    ]
    assert sorted(result.exercises) == ["bounce-rate", "click-rate"]
    assert [question.id for question in result.questions if question.kind == "quiz"] == [
        f"question-{number}" for number in range(1, 5)
    ]


def test_a_project_without_content_is_sound(tmp_path: Path) -> None:
    assert check(tmp_path).diagnostics == ()


def test_hidden_files_are_no_pages(root: Path) -> None:
    (root / "docs/.obsidian").mkdir()
    (root / "docs/.obsidian/note.md").write_text("/// nothing\n", encoding="utf-8")
    assert check(root).diagnostics == ()


def test_an_exercise_with_errors_still_exists(root: Path) -> None:
    (root / "exercises/click-rate/solution.py").unlink()
    assert [each.code for each in check(root).diagnostics] == ["exercise-file-missing"]


def test_a_file_that_cannot_be_read_is_reported(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> bytes:
        if path.name == "index.md":
            raise PermissionError(13, "Permission denied")
        with path.open("rb") as file:
            return file.read()

    monkeypatch.setattr(Path, "read_bytes", refuse)
    first = str(check(root).diagnostics[0])
    assert first == "docs/index.md:1: [unreadable] cannot read the file (Permission denied)"


def test_a_problem_has_one_page(root: Path) -> None:
    folder = root / PROBLEM.removesuffix(".md")
    folder.mkdir()
    (folder / "index.md").write_bytes((root / PROBLEM).read_bytes())
    first = next(each for each in check(root).diagnostics if each.code != "duplicate-id")
    assert str(first) == (
        'docs/problems/search-ranking.md:1: [problem-twice] the problem "search-ranking" has a second page '
        "(docs/problems/search-ranking/index.md); keep one of the two"
    )


def test_missing_node_is_one_message(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NODE", "no-such-node")
    # A formula that no cache knows.
    (root / "docs/index.md").write_text(f"# Home\n\n$x = {uuid.uuid4().int}$\n", encoding="utf-8")
    found = check(root).diagnostics
    assert [each.code for each in found] == ["figure-tool"]
    assert "cannot run no-such-node" in found[0].message


SLUGS = [
    ("docs/problems/feature-store.md", "feature-store"),
    ("docs/problems/feature-store/index.md", "feature-store"),
    ("docs/problems/index.md", None),
    ("docs/problems/feature-store/notes.md", None),
    ("docs/framework/index.md", None),
]


@pytest.mark.parametrize(("path", "slug"), SLUGS)
def test_which_pages_are_problems(path: str, slug: str | None) -> None:
    assert problem_slug(path) == slug
