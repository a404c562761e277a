"""A small site around the real runtime folder, worker and runner: what the site's pages use, without the pages."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from page_assets import runtime
from playwright.sync_api import Browser, BrowserContext, Page

from tests.conftest import ROOT
from tests.serving import StaticHost, serving

HERE = Path(__file__).parent
DEADLINE_MS = 120_000

ADDING = {
    "format": 1,
    "slug": "adding",
    "title": "Adding",
    "entry": ["add"],
    "time_limit_s": 10,
    "starter": "def add(a, b):\n    return 0  # TODO\n",
    "checks": (
        "def check_small(submission, expect):\n"
        '    """Small numbers add up."""\n'
        '    expect(submission.call("add", 2, 3)).equal(5)\n'
        '    expect(submission.call("add", 2, -3)).equal(-1)\n\n'
        "def check_large(submission, expect):\n"
        '    """Large numbers add up."""\n'
        '    expect(submission.call("add", 10**20, 1)).equal(10**20 + 1)\n'
    ),
    "misconceptions": [],
    "plot": None,
    "basis": "0123456789abcdef",
}
SOLUTION = "def add(a, b):\n    return a + b\n"
BUNDLE = "exercises/adding.json"


@pytest.fixture(scope="session")
def runtime_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as a host would serve it; not to be changed."""
    folder = tmp_path_factory.mktemp("runtime-site")
    built = runtime.build(ROOT)
    for address, path in built.files:
        target = folder / address
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    sources = {
        "worker": ROOT / "frontend" / "src" / "worker.ts",
        "page": HERE / "page.ts",
        "probe": HERE / "probe.ts",
    }
    for name, source in sources.items():
        options = [
            "--bundle",
            "--format=esm",
            "--target=es2022",
            f"--define:RUNTIME={built.define['RUNTIME']}",
        ]
        options += ['--define:WORKER_FILE="worker.js"', f"--outfile={folder / 'assets' / 'app' / name}.js"]
        subprocess.run(
            [ROOT / "node_modules" / ".bin" / "esbuild", source, *options], check=True, capture_output=True
        )
    (folder / "exercises").mkdir()
    (folder / BUNDLE).write_text(json.dumps(ADDING), "utf-8")
    script = '<script type="module" src="assets/app/page.js"></script>'
    icon = '<link rel="icon" href="data:,">'
    (folder / "index.html").write_text(
        f'<!doctype html><meta charset="utf-8">{icon}<title>Runtime</title>{script}', "utf-8"
    )
    return folder


@pytest.fixture(scope="session")
def shared_host(runtime_site: Path) -> Iterator[StaticHost]:
    with serving({"/": runtime_site}) as host:
        yield host


@pytest.fixture
def own_host(runtime_site: Path, tmp_path: Path) -> Iterator[StaticHost]:
    """A host whose files a test may change; replace a file, never write into one: they are links."""
    folder = tmp_path / "site"
    shutil.copytree(runtime_site, folder, copy_function=os.link)
    with serving({"/": folder}) as host:
        yield host


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A reader's profile, empty at first."""
    context = browser.new_context()
    context.set_default_timeout(DEADLINE_MS)
    yield context
    context.close()


class Room:
    """A page with the runner in it, and words for what a test does there."""

    def __init__(self, page: Page, address: str) -> None:
        self.page = page
        page.goto(address)
        page.wait_for_function("() => 'runner' in globalThis")

    def run(self, source: str = SOLUTION, limit_s: float = 60, bundle: str = BUNDLE) -> dict[str, Any]:
        """Report of a run; fails the test when there is none."""
        outcome = self.outcome(source, limit_s, bundle)
        assert "report" in outcome, outcome
        report: dict[str, Any] = outcome["report"]
        return report

    def outcome(self, source: str = SOLUTION, limit_s: float = 60, bundle: str = BUNDLE) -> dict[str, Any]:
        """Either `report` or `refusal`, the words in which the run was refused."""
        outcome: dict[str, Any] = self.page.evaluate(
            "([bundle, source, limit]) => run(bundle, source, limit)", [bundle, source, limit_s]
        )
        return outcome

    def start(self, source: str, limit_s: float = 60) -> None:
        """Begin a run whose report `self.finished` waits for, and wait until learner code runs."""
        self.page.evaluate(
            "([bundle, source, limit]) => { globalThis.pending = run(bundle, source, limit); }",
            [BUNDLE, source, limit_s],
        )
        self.page.wait_for_function("() => states.at(-1).phase === 'running'")

    def finished(self) -> dict[str, Any]:
        report: dict[str, Any] = self.page.evaluate("async () => (await pending).report")
        return report

    @property
    def state(self) -> dict[str, Any]:
        state: dict[str, Any] = self.page.evaluate("() => states.at(-1)")
        return state

    @property
    def how(self) -> list[str]:
        """The ways in which Python came up on this page, in order."""
        ways: list[str] = self.page.evaluate(
            "() => states.filter(({ phase }) => phase === 'ready').map(({ how }) => how)"
        )
        return list(dict.fromkeys(ways))

    def probe(self, code: str, key: str = "probe") -> dict[str, str]:
        """Evaluate Python in a worker of its own that keeps its snapshot under `key`."""
        answer: dict[str, str] = self.page.evaluate("(order) => probe(order)", {"key": key, "code": code})
        return answer

    def kept(self) -> dict[str, str]:
        kept: dict[str, str] = self.page.evaluate("() => kept()")
        return kept

    def wait_until_kept(self) -> None:
        self.page.evaluate("() => keptWhole()")

    def tamper(self, name: str, change: str) -> None:
        """Replace the bytes of a kept file by those that a JavaScript function makes of them."""
        self.page.evaluate(f"(name) => tamper(name, {change})", name)

    def reload(self) -> None:
        self.page.reload()
        self.page.wait_for_function("() => 'runner' in globalThis")


@pytest.fixture
def room(context: BrowserContext, shared_host: StaticHost) -> Room:
    return Room(context.new_page(), shared_host.address)


@pytest.fixture
def own_room(context: BrowserContext, own_host: StaticHost) -> Room:
    """A room on a host whose files the test may change."""
    return Room(context.new_page(), own_host.address)
