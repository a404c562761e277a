"""The copy of Python that a reader's browser keeps: used when it is whole, replaced when it is not."""

from __future__ import annotations

import pytest

from .conftest import SOLUTION, Room

DRAW = "import random; str(random.random())"


def test_a_returning_reader_gets_python_from_the_copy(room: Room) -> None:
    assert room.run()["status"] == "passed"
    room.wait_until_kept()
    assert {name.partition(".")[0] for name in room.kept()} == {"pyodide", "python_stdlib", "snapshot"}
    room.reload()
    assert room.run()["status"] == "passed"
    assert room.how == ["snapshot"]


def test_the_next_python_of_the_same_page_comes_from_the_copy_too(room: Room) -> None:
    room.run()
    room.wait_until_kept()
    room.start("while True:\n    pass\n")
    room.page.evaluate("() => runner.stop()")
    assert room.run()["status"] == "passed"
    assert room.how == ["first-visit", "snapshot"]


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("snapshot.", "(bytes) => { bytes[bytes.length >> 1] ^= 1; return bytes; }"),
        ("snapshot.", "(bytes) => bytes.slice(0, bytes.length - 4096)"),
        ("snapshot.", "(bytes) => bytes.slice(0, 0)"),
        ("snapshot.", "() => pack(new Uint8Array(65536).fill(7))"),
        ("pyodide.asm.wasm", "(bytes) => bytes.slice(0, bytes.length >> 1)"),
        ("python_stdlib.zip", "(bytes) => bytes.slice(0, bytes.length >> 1)"),
    ],
    ids=["changed", "truncated", "empty", "of another Python", "core truncated", "library truncated"],
)
def test_a_damaged_copy_is_passed_over_and_replaced(room: Room, name: str, change: str) -> None:
    room.run()
    room.wait_until_kept()
    room.tamper(name, change)
    room.reload()
    # What is imported here is in no copy: it comes from the library's end.
    assert room.run(f"import zoneinfo\n{SOLUTION}")["status"] == "passed"
    assert room.how == ["first-visit"]
    room.wait_until_kept()
    room.reload()
    assert room.run()["status"] == "passed"
    assert room.how == ["snapshot"]


def test_a_copy_of_another_version_is_not_used_and_then_forgotten(room: Room) -> None:
    assert room.probe(DRAW, key="1")["how"] == "first-visit"
    assert room.probe(DRAW, key="1")["how"] == "snapshot"
    assert room.probe(DRAW, key="2")["how"] == "first-visit"
    assert list(room.kept()) == ["snapshot.2"]
    assert room.probe(DRAW, key="2")["how"] == "snapshot"


def test_where_the_browser_refuses_to_keep_anything_python_runs_all_the_same(room: Room) -> None:
    room.page.evaluate("() => Object.defineProperty(globalThis, 'caches', { value: undefined })")
    worker_without = "globalThis.caches && Object.defineProperty(globalThis, 'caches', { value: undefined, configurable: true });"
    room.page.route(
        "**/worker.js*",
        lambda route: route.fulfill(response=(got := route.fetch()), body=worker_without + got.text()),
    )
    assert room.run()["status"] == "passed"
    room.start("while True:\n    pass\n")
    room.page.evaluate("() => runner.stop()")
    assert room.run()["status"] == "passed"
    assert room.how == ["first-visit", "snapshot"]  # the page itself hands the copy on
    room.reload()
    assert room.run()["status"] == "passed"
    assert room.how == ["first-visit"]


def test_no_two_restored_pythons_draw_the_same_numbers(room: Room) -> None:
    answers = [room.probe(DRAW) for _ in range(3)]
    assert [answer["how"] for answer in answers] == ["first-visit", "snapshot", "snapshot"]
    assert len({answer["result"] for answer in answers}) == 3


def test_the_order_of_sets_does_not_depend_on_how_python_came_up(room: Room) -> None:
    order = "str(list({'precision', 'recall', 'latency', 'drift', 'cost'}))"
    answers = [room.probe(order) for _ in range(2)]
    assert [answer["how"] for answer in answers] == ["first-visit", "snapshot"]
    assert answers[0]["result"] == answers[1]["result"]
