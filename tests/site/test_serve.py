"""`mkdocs serve`, as a real process: it survives a broken page, says what is wrong, reloads when mended."""

from __future__ import annotations

import queue
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator

import pytest

from tests.site.project import Project

DEADLINE_S = 120  # against a deadlock only
PAGE = "docs/rubric.md"
DRAFT = """---
title: Not finished
status: draft
---

# Not finished

Some words.
"""


class Server:
    """A running server, what it has printed so far, and the pages it gives."""

    def __init__(self, project: Project) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = subprocess.Popen(
            project.command("serve", "--dev-addr", f"127.0.0.1:{self.port}"),
            cwd=project.folder,
            env=project.environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self.printed = ""
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until_printed(self, *texts: str) -> str:
        """Wait until each text was printed since the last call; return what was printed."""
        since = ""
        end = time.monotonic() + DEADLINE_S
        while not all(text in since for text in texts):
            assert self.process.poll() is None, f"the server ended:\n{self.printed}"
            try:
                line = self._lines.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                pytest.fail(f"not printed: {texts}\n{self.printed}")
            since += line
            self.printed += line
        return since

    def get(self, address: str) -> tuple[int, str]:
        try:
            with urllib.request.urlopen(
                f"http://127.0.0.1:{self.port}/{address}", timeout=DEADLINE_S
            ) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, ""

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(DEADLINE_S)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def start(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[Project], Server]]:
    started: list[Server] = []

    def run(project: Project) -> Server:
        started.append(Server(project))
        return started[-1]

    yield run
    for server in started:
        server.stop()


@pytest.fixture
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    return Project.copied_to(tmp_path_factory.mktemp("served") / "project")


def test_a_broken_page_is_reported_and_the_mended_page_is_served(
    project: Project, start: Callable[[Project], Server]
) -> None:
    server = start(project)
    server.until_printed("Serving on")
    assert server.get("rubric/")[0] == 200

    project.replace(PAGE, "# ", "# First change ")
    server.until_printed("Reloading browsers")
    assert "First change" in server.get("rubric/")[1]

    project.replace(PAGE, "# First change ", "/// exercise | no-such-exercise\n///\n\n# Second change ")
    said = server.until_printed("Still serving the site as it was")
    assert f"{PAGE}:" in said
    assert "no-such-exercise" in said
    status, content = server.get("rubric/")
    assert status == 200
    assert "First change" in content

    project.replace(PAGE, "/// exercise | no-such-exercise\n///\n\n", "")
    server.until_printed("Documentation built", "Reloading browsers")
    assert "Second change" in server.get("rubric/")[1]


def test_it_starts_by_itself_once_the_first_page_is_mended(
    project: Project, start: Callable[[Project], Server]
) -> None:
    project.replace(PAGE, "# ", "/// exercise | no-such-exercise\n///\n\n# ")
    server = start(project)
    said = server.until_printed("Nothing to serve yet")
    assert "no-such-exercise" in said
    project.replace(PAGE, "/// exercise | no-such-exercise\n///\n\n", "")
    server.until_printed("Serving on")
    assert server.get("rubric/")[0] == 200


def test_a_changed_exercise_is_built_anew(project: Project, start: Callable[[Project], Server]) -> None:
    server = start(project)
    server.until_printed("Serving on")
    project.replace("exercises/ndcg-at-k/prompt.md", "Write ", "Write, please, ")
    server.until_printed("Reloading browsers")
    assert "Write, please, " in server.get("exercises/ndcg-at-k/")[1]
    assert "Write, please, " in server.get("")[1], "the same exercise on another page"


def test_drafts_are_served_and_not_published(project: Project, start: Callable[[Project], Server]) -> None:
    project.write("docs/contributing/not-finished.md", DRAFT)
    server = start(project)
    server.until_printed("Serving on")
    assert "Some words." in server.get("contributing/not-finished/")[1]
    done = project.build()
    assert done.returncode == 0, done.stderr
    assert (project.site / "contributing/decisions/index.html").is_file()
    assert not (project.site / "contributing/not-finished").exists()
    assert "Not finished" not in (project.site / "search/search_index.json").read_text("utf-8")
    assert "not-finished" not in (project.site / "sitemap.xml").read_text("utf-8")
