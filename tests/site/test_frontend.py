"""The page's scripts and styles: named by content, built once, and refused with file and line when broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from page_assets import frontend

from tests.conftest import ROOT

MAIN = """
declare const RUNTIME: { key: string };
declare const WORKER_FILE: string;
void import("./lazy").then(({ words }) => console.log(words, RUNTIME.key, WORKER_FILE));
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with small scripts and styles of its own."""
    for name, text in {
        "src/main.ts": MAIN,
        "src/lazy.ts": 'export const words: string = "fetched later";',
        "src/worker.ts": "declare const RUNTIME: { key: string };\npostMessage(RUNTIME.key);",
        "styles/main.css": '@import "./tokens.css";\nbody { color: var(--dr-ink); }',
        "styles/tokens.css": ":root { --dr-ink: #111; }",
    }.items():
        file = tmp_path / "frontend" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    shutil.copy(ROOT / "package-lock.json", tmp_path)
    return tmp_path


DEFINE = {"RUNTIME": '{"key":"k1"}'}


def _text(built: frontend.Frontend, name: str) -> str:
    return built.files[name].read_text("utf-8")


def test_scripts_and_styles_are_bundled(project: Path) -> None:
    built = frontend.build(project, DEFINE)
    assert set(built.files) >= {built.script, built.style}
    assert all(address.startswith("assets/app/") and path.is_file() for address, path in built.files.items())
    script, style = _text(built, built.script), _text(built, built.style)
    assert "fetched later" not in script, "what is imported when needed has a file of its own"
    assert any("fetched later" in path.read_text("utf-8") for path in built.files.values())
    assert "--dr-ink:#111" in style.replace(" ", "")
    assert "@import" not in style


def test_the_script_knows_the_name_of_its_worker(project: Path) -> None:
    built = frontend.build(project, DEFINE)
    (worker,) = [address for address in built.files if "/worker." in address]
    assert worker.rpartition("/")[2] in _text(built, built.script)
    assert '"k1"' in _text(built, worker)


def test_names_change_with_content_only(project: Path) -> None:
    before = frontend.build(project, DEFINE)
    assert frontend.build(project, DEFINE) == before
    (project / "frontend/styles/tokens.css").write_text(":root { --dr-ink: #222; }", "utf-8")
    after = frontend.build(project, DEFINE)
    assert after.style != before.style
    assert after.script == before.script


def test_a_constant_is_part_of_the_content(project: Path) -> None:
    before = frontend.build(project, DEFINE)
    after = frontend.build(project, {"RUNTIME": '{"key":"k2"}'})
    assert after.script != before.script
    assert after.style == before.style


def test_the_same_content_is_bundled_once(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = frontend.build(project, DEFINE)
    monkeypatch.setenv("NODE", "/no/such/node")
    assert frontend.build(project, DEFINE) == before
    with pytest.raises(frontend.FrontendError, match="/no/such/node"):
        frontend.build(project, {"RUNTIME": "{}"})


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("src/main.ts", "const x: = 1;\n", "frontend/src/main.ts:1"),
        ("src/worker.ts", 'import "./no-such";\n', "no-such"),
        ("styles/main.css", '\n@import "./no-such.css";\n', "frontend/styles/main.css:2"),
    ],
)
def test_a_fault_is_refused_with_its_place(project: Path, name: str, text: str, said: str) -> None:
    (project / "frontend" / name).write_text(text, "utf-8")
    with pytest.raises(frontend.FrontendError, match=said):
        frontend.build(project, DEFINE)
    assert not list((project / ".cache/frontend").glob("*.partial"))


def test_old_bundles_are_forgotten(project: Path) -> None:
    for number in range(frontend.KEPT + 2):
        frontend.build(project, {"RUNTIME": f'{{"key":"{number}"}}'})
    assert len(list((project / ".cache/frontend").iterdir())) == frontend.KEPT
