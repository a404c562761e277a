"""The command line as a contributor uses it, over a small project."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from authoring import scaffold
from authoring.cli import main
from authoring.site_check import check
from authoring.vocabulary import ProblemSlug

from tests.authoring.small_site import EXERCISE, PROBLEM, write_small_site


@pytest.fixture(autouse=True)
def outside_of_github(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_small_site(tmp_path)
    return tmp_path


def run(root: Path, *arguments: str) -> int:
    return main(["--root", str(root), *arguments])


def break_page(root: Path) -> None:
    page = root / PROBLEM
    page.write_text(page.read_text(encoding="utf-8").replace("kind: ml", "knid: ml"), encoding="utf-8")


BROKEN = f'{PROBLEM}:5: [unknown-key] unknown key "knid"; did you mean "kind"?\n'
ANNOTATION = f'::error file={PROBLEM},line=5,title=unknown-key::unknown key "knid"; did you mean "kind"?\n'


def test_check_says_what_it_checked(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "check") == 0
    said = "Nothing wrong in 2 pages, 1 problem, 2 exercises, 10 cards and 4 quiz questions.\n"
    assert capsys.readouterr().out == said


def test_check_prints_all_errors_of_all_files(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    break_page(root)
    (root / "exercises/click-rate/hints.md").unlink()
    (root / "docs/index.md").write_text("# Home\n\n///\n\n/// zzz\n///\n", encoding="utf-8")
    assert run(root, "check") == 1
    said = capsys.readouterr()
    assert [line.partition(": [")[0] for line in said.out.splitlines()] == [
        "docs/index.md:3",
        "docs/index.md:5",
        f"{PROBLEM}:5",
        "exercises/click-rate/hints.md:1",
    ]
    assert said.err == "4 errors in 3 files.\n"


@pytest.mark.parametrize(("arguments", "in_github"), [(["--annotate"], False), ([], True)])
def test_check_annotates_a_pull_request(
    root: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    in_github: bool,
) -> None:
    if in_github:
        monkeypatch.setenv("GITHUB_ACTIONS", "true")
    break_page(root)
    assert run(root, "check", *arguments) == 1
    assert capsys.readouterr().out == BROKEN + ANNOTATION


def test_check_writes_nothing(root: Path) -> None:
    before = sorted(root.rglob("*"))
    run(root, "check")
    assert sorted(root.rglob("*")) == before


def test_a_new_problem_is_a_sound_draft(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, "new", "problem", "feature-store") == 0
    assert "docs/problems/feature-store.md" in capsys.readouterr().out
    result = check(tmp_path)
    assert result.diagnostics == ()
    assert [page.slug for page in result.problems] == ["feature-store"]
    assert result.problems[0].draft


def test_a_new_problem_that_is_no_draft_lacks_what_the_minimums_say(tmp_path: Path) -> None:
    page = tmp_path / scaffold.new_problem(tmp_path, "feature-store", datetime.date(2026, 11, 22))
    page.write_text(page.read_text(encoding="utf-8").replace("status: draft\n", ""), encoding="utf-8")
    assert {diagnostic.code for diagnostic in check(tmp_path).diagnostics} == {"too-few", "unfinished"}


def test_every_problem_has_a_template_without_placeholders(tmp_path: Path) -> None:
    for slug in ProblemSlug:
        text = (tmp_path / scaffold.new_problem(tmp_path, slug)).read_text(encoding="utf-8")
        assert "{{" not in text
    assert check(tmp_path).diagnostics == ()


@pytest.mark.parametrize("slug", ["mean-reciprocal-rank", "2-stage-ranking", "import", "map"])
def test_a_new_exercise_is_sound(tmp_path: Path, slug: str) -> None:
    assert run(tmp_path, "new", "exercise", slug) == 0
    assert check(tmp_path).diagnostics == ()


def test_a_new_exercise_has_every_required_file(tmp_path: Path) -> None:
    assert run(tmp_path, "new", "exercise", "mean-reciprocal-rank") == 0
    made = {path.name for path in (tmp_path / "exercises/mean-reciprocal-rank").iterdir()}
    assert made >= {name for name in EXERCISE if "/" not in name} | {"wrong"}
    assert "{{" not in "".join(
        path.read_text(encoding="utf-8") for path in tmp_path.rglob("*") if path.is_file()
    )


REFUSED = [
    (("problem", "serch-ranking"), '"serch-ranking" is none of the problems; did you mean "search-ranking"?'),
    (("problem", "search-ranking"), "docs/problems/search-ranking.md exists; edit it, or delete it"),
    (("exercise", "click-rate"), "exercises/click-rate exists; edit it, or delete it"),
    (("exercise", "Click Rate"), '"Click Rate" cannot be an address; use kebab-case'),
]


@pytest.mark.parametrize(("arguments", "message"), REFUSED)
def test_new_refuses(
    root: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], message: str
) -> None:
    before = sorted(root.rglob("*"))
    assert run(root, "new", *arguments) == 1
    assert message in capsys.readouterr().err
    assert sorted(root.rglob("*")) == before


def test_a_problem_page_that_is_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "docs/problems/feature-store").mkdir(parents=True)
    (tmp_path / "docs/problems/feature-store/index.md").touch()
    assert run(tmp_path, "new", "problem", "feature-store") == 1
