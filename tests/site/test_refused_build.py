"""A refused build: everything wrong is said, the exit status is 1, the output folder stays as it was."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.site.project import Project

PAGE = "docs/problems/fraud-detection.md"


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project.copied_to(tmp_path_factory.mktemp("refused") / "project")


@pytest.fixture
def project(copied: Project) -> Iterator[Project]:
    """The copied project with an output folder from an earlier build; what a test changes is put back."""
    before = {path: path.read_bytes() for path in (copied.folder / "docs").rglob("*.md")}
    copied.write("site/from-before.html", "an earlier build")
    yield copied
    for path in (copied.folder / "docs").rglob("*.md"):
        if path not in before:
            path.unlink()
    for path, content in before.items():
        path.write_bytes(content)


def _output_is_as_before(project: Project) -> bool:
    return [path.name for path in project.site.rglob("*")] == ["from-before.html"]


def test_all_errors_of_all_files_in_one_run(project: Project) -> None:
    project.replace(PAGE, "/// hint |", "/// hnit |")
    project.replace(PAGE, "difficulty: hard", "dificulty: hard")
    project.replace("docs/rubric.md", "# ", "/// exercise | ndcg-at-kk\n///\n\n# ")
    done = project.build()
    assert done.returncode == 1
    for part in ("[unknown-block]", "[unknown-key]", "docs/rubric.md:", 'did you mean "hint"?'):
        assert part in done.stderr, done.stderr
    assert "nothing was written" in done.stderr
    assert _output_is_as_before(project)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[gone](no-such-page.md)", "'no-such-page.md'"),
        ("[gone](../framework/index.md#no-such-section)", "'#no-such-section'"),
        ("[absolute](/framework/)", "absolute link"),
        ("[folder](../framework/)", "unrecognized relative link"),
    ],
    ids=["page", "anchor", "absolute", "folder"],
)
def test_a_link_that_leads_nowhere(project: Project, text: str, said: str) -> None:
    project.write("docs/contributing/broken.md", f"# Broken\n\n{text}\n")
    done = project.build()
    assert done.returncode == 1
    assert said in done.stderr
    assert "nothing was written" in done.stderr
    assert not list(project.site.rglob("index.html"))


def test_an_exercise_that_links_nowhere(project: Project) -> None:
    prompt = project.folder / "exercises/ndcg-at-k/prompt.md"
    before = prompt.read_text("utf-8")
    prompt.write_text(f"{before}\nSee [the rubric](../../docs/no-such.md).\n", "utf-8")
    done = project.build()
    prompt.write_text(before, "utf-8")
    assert done.returncode == 1
    assert "exercises/ndcg-at-k/prompt.md" in done.stderr
    assert "no-such.md" in done.stderr
