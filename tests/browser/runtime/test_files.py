"""Files that are missing, damaged or come back: a sentence, and a second chance."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.serving import StaticHost

from .conftest import BUNDLE, Room


def only(host: StaticHost, pattern: str) -> Path:
    [found] = host.folder.glob(pattern)
    return found


def test_a_wheel_with_another_hash_is_refused_in_a_sentence(own_room: Room, own_host: StaticHost) -> None:
    wheel = only(own_host, "assets/runtime/*/grader-*.whl")
    other = wheel.read_bytes() + b"\0"
    wheel.unlink()
    wheel.write_bytes(other)
    outcome = own_room.outcome()
    assert outcome == {
        "refusal": "the file with the checks is not the one this page was built with, so it was not run"
    }
    assert own_room.state["phase"] == "unavailable"
    assert own_room.state["message"] == outcome["refusal"]


@pytest.mark.parametrize(
    ("pattern", "named"),
    [
        ("assets/runtime/*/pyodide.mjs", "pyodide.mjs could not be loaded (the server answered 404)"),
        ("assets/runtime/*/pyodide.asm.mjs", "pyodide.asm.mjs could not be loaded (the server answered 404)"),
        (
            "assets/runtime/*/pyodide.asm.wasm",
            "pyodide.asm.wasm could not be loaded (the server answered 404)",
        ),
        (
            "assets/runtime/*/python_stdlib.zip",
            "python_stdlib.zip could not be loaded (the server answered 404)",
        ),
        (
            "assets/runtime/*/grader-*.whl",
            "grader-1.0.0-cp314-none-any.whl could not be loaded (the server answered 404)",
        ),
        ("assets/app/worker.js", "its program could not be loaded"),
    ],
)
def test_a_missing_file_is_named_and_trying_again_works_once_it_is_back(
    own_room: Room, own_host: StaticHost, tmp_path: Path, pattern: str, named: str
) -> None:
    file = only(own_host, pattern)
    aside = tmp_path / "aside"
    file.rename(aside)
    assert own_room.outcome() == {"refusal": named}
    assert own_room.state == {"phase": "unavailable", "message": named} | {
        key: own_room.state[key] for key in ("loaded", "total", "how")
    }
    aside.rename(file)
    own_room.page.evaluate("() => runner.retry()")
    own_room.page.wait_for_function("() => states.at(-1).phase === 'ready'")
    assert own_room.run()["status"] == "passed"


def test_a_core_that_is_no_webassembly_is_told_and_not_waited_for(
    own_room: Room, own_host: StaticHost
) -> None:
    core = only(own_host, "assets/runtime/*/pyodide.asm.wasm")
    core.unlink()
    core.write_bytes(b"<!doctype html>")
    assert "pyodide.asm.wasm could not be loaded" in own_room.outcome()["refusal"]


def test_a_missing_bundle_is_no_fault_of_python(own_room: Room, own_host: StaticHost, tmp_path: Path) -> None:
    bundle = own_host.folder / BUNDLE
    aside = tmp_path / "aside"
    bundle.rename(aside)
    assert own_room.outcome() == {"refusal": "the checks of this exercise could not be loaded"}
    own_room.page.wait_for_function("() => states.at(-1).phase === 'ready'")


def test_a_host_that_gives_the_core_the_wrong_type_still_serves(own_room: Room) -> None:
    own_room.page.route(
        "**/pyodide.asm.wasm",
        lambda route: route.fulfill(body=route.fetch().body(), content_type="application/octet-stream"),
    )
    assert own_room.run()["status"] == "passed"
