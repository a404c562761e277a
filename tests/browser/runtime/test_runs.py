"""Runs in the page's Python: verdicts, limits, what learner code may break and what it cannot reach."""

from __future__ import annotations

import pytest

from .conftest import SOLUTION, Room

LOOP = "def add(a, b):\n    while True:\n        pass\n"


def statuses(report: dict) -> list[str]:  # type: ignore[type-arg]
    return [check["status"] for check in report["checks"]]


def test_a_verdict_from_python_in_the_page(room: Room) -> None:
    report = room.run()
    assert report["status"] == "passed"
    assert statuses(report) == ["passed", "passed"]
    assert room.how == ["first-visit"]
    phases = room.page.evaluate("() => [...new Set(states.map(({ phase }) => phase))]")
    assert phases == ["idle", "downloading", "starting", "ready", "running"]


def test_the_amount_loaded_is_told_and_reaches_the_total(room: Room) -> None:
    room.run()
    amounts = room.page.evaluate(
        "() => states.filter(({ total }) => total > 0).map(({ loaded, total }) => [loaded, total])"
    )
    totals = {total for _, total in amounts}
    assert len(totals) == 1
    assert amounts[-1][0] == totals.pop()
    assert [loaded for loaded, _ in amounts] == sorted(loaded for loaded, _ in amounts)


def test_a_wrong_answer_and_a_right_one_in_the_same_python(room: Room) -> None:
    wrong = room.run("def add(a, b):\n    return abs(a) + abs(b)\n")
    assert (wrong["status"], statuses(wrong)) == ("failed", ["failed", "passed"])
    assert room.run()["status"] == "passed"
    assert room.page.evaluate("() => states.filter(({ phase }) => phase === 'starting').length") <= 2


def test_the_limit_ends_a_loop_and_says_where(room: Room) -> None:
    report = room.run(LOOP, limit_s=0.5)
    assert (report["status"], statuses(report)) == ("timeout", ["stopped", "not_run"])
    assert (
        report["error"]["message"] == "Stopped after 0.5 s, in case 1 of “Small numbers add up”: add(2, 3)."
    )
    assert room.run()["status"] == "passed"


def test_stop_ends_a_loop_at_once_and_the_next_run_works(room: Room) -> None:
    room.start('print("before")\n' + LOOP)
    room.page.wait_for_function("() => events.some(({ kind }) => kind === 'case')")
    room.page.evaluate("() => runner.stop()")
    report = room.finished()
    assert (report["status"], report["stdout"]) == ("stopped", "before\n")
    assert room.state["phase"] == "idle"
    assert room.run()["status"] == "passed"


def test_a_new_run_takes_the_place_of_one_that_goes_on(room: Room) -> None:
    room.start(LOOP)
    assert room.run()["status"] == "passed"
    assert room.finished()["status"] == "stopped"


@pytest.mark.parametrize(
    ("deadly", "limit_s"),
    [
        (
            "import sys\nsys.setrecursionlimit(10**9)\n"
            + SOLUTION.replace("return a + b", "return add(a, b)"),
            10,
        ),
        ("import ctypes\nctypes.string_at(2**32 - 8, 64)\n" + SOLUTION, 10),
        ("import js\njs.close()\nwhile True:\n    pass\n", 1),
    ],
    ids=["recursion without end", "memory out of bounds", "a worker that is closed"],
)
def test_what_kills_python_becomes_a_report_and_python_comes_back(
    room: Room, deadly: str, limit_s: float
) -> None:
    report = room.run(deadly, limit_s)
    assert report["status"] in {"error", "timeout", "failed"}
    assert report["status"] == "failed" or report["error"]["message"]
    assert room.run()["status"] == "passed"


def test_much_output_arrives_in_few_pieces_and_is_cut(room: Room) -> None:
    report = room.run("for number in range(20_000):\n    print('line', number)\n" + SOLUTION)
    assert report["status"] == "passed"
    assert report["stdout_truncated"] is True
    assert report["stdout"].count("\n") <= 1000
    assert room.page.evaluate("() => events.filter(({ kind }) => kind === 'output').length") < 100


def test_output_arrives_while_the_code_runs(room: Room) -> None:
    room.start('print("early")\n' + LOOP)
    room.page.wait_for_function(
        "() => events.some(({ kind, text }) => kind === 'output' && text.includes('early'))"
    )
    room.page.evaluate("() => runner.stop()")
    assert room.finished()["stdout"] == "early\n"


POWERS = [
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "EventSource",
    "indexedDB",
    "caches",
    "Worker",
    "BroadcastChannel",
]


def test_learner_code_reaches_neither_the_network_nor_what_the_reader_saved(room: Room) -> None:
    look = f"import js\nprint([name for name in {POWERS} if getattr(js, name, None) is not None])\n{SOLUTION}"
    for how in ("first-visit", "snapshot"):
        report = room.run(look)
        assert (report["status"], report["stdout"]) == ("passed", "[]\n")
        assert room.how == [how]
        room.wait_until_kept()
        room.reload()
