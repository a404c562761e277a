"""Grades in a child process with a limit, for CPython: what dies or never ends there becomes a report here.

The only module that starts processes; the page, which has a worker for the same purpose, never imports it.
Run as `python -m grader.child` it is the child: one JSON request a line in, one JSON message a line out.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import signal
import site
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence
from time import monotonic
from types import TracebackType
from typing import IO, Any

from .exercise import Exercise, Recording
from .report import ERROR, TIMEOUT, Event, Report, unfinished
from .run import run

MEMORY_BYTES = 2 * 1024**3
_START_SECONDS = 30.0  # for Python to start on a busy machine; not part of a source's limit


def grade_in_child(
    exercise: Exercise, sources: Sequence[str], limit_s: float | None = None, hash_seed: int = 0
) -> list[Report]:
    """One report for each source. `limit_s` is for each source, by default the exercise's own.

    `hash_seed` fixes the order of sets; two seeds show whether a report depends on it.
    """
    return [report for report, _ in run_in_child(exercise, sources, limit_s, hash_seed)]


def record_in_child(
    exercise: Exercise, sources: Sequence[str], limit_s: float | None = None
) -> list[Recording]:
    """Record each source; empty for one that came to no end."""
    return [recording for _, recording in run_in_child(exercise, sources, limit_s)]


def run_in_child(
    exercise: Exercise, sources: Sequence[str], limit_s: float | None = None, hash_seed: int = 0
) -> list[tuple[Report, Recording]]:
    """Report and recording of each source. A new child starts only after one died."""
    limit = exercise.time_limit_s if limit_s is None else limit_s
    results: list[tuple[Report, Recording]] = []
    while len(results) < len(sources):
        with _Child(exercise, hash_seed) as child:
            for source in sources[len(results) :]:
                result, alive = child.run(source, limit)
                results.append(result)
                if not alive:
                    break
    return results


class _Child:
    """A Python process that grades sources of one exercise until it dies."""

    def __init__(self, exercise: Exercise, hash_seed: int) -> None:
        self._exercise = exercise
        self._hash_seed = hash_seed
        self._messages: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()

    def __enter__(self) -> _Child:
        self._folder = tempfile.TemporaryDirectory(prefix="grader-", ignore_cleanup_errors=True)
        package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH120, PTH100 – no pathlib in the grader
        self._process = subprocess.Popen(
            # Without site-packages (-S): as in the page, there is nothing but the standard library to import.
            [sys.executable, "-S", "-s", "-P", "-X", "utf8", "-m", "grader.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self._folder.name,
            env={
                "PYTHONPATH": package,
                "PYTHONHASHSEED": str(self._hash_seed),
                "PYTHONDONTWRITEBYTECODE": "1",
                "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
            },
            start_new_session=True,
        )
        assert self._process.stdin is not None  # noqa: S101
        assert self._process.stdout is not None  # noqa: S101
        self._requests: IO[bytes] = self._process.stdin
        self._reader = threading.Thread(target=self._read, args=(self._process.stdout,), daemon=True)
        self._reader.start()
        self._messages.get(timeout=_START_SECONDS)  # "ready", or None from a child that could not start
        self._send({"exercise": self._exercise.to_data()})
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None
    ) -> None:
        with contextlib.suppress(OSError):
            os.killpg(self._process.pid, signal.SIGKILL)  # with whatever learner code may have started
        self._process.wait()
        with contextlib.suppress(OSError):
            self._requests.close()
        self._reader.join()
        assert self._process.stdout is not None  # noqa: S101
        self._process.stdout.close()
        self._folder.cleanup()

    def run(self, source: str, limit_s: float) -> tuple[tuple[Report, Recording], bool]:
        """Give the result, and whether the child lives to take another source."""
        self._send({"source": source})
        started = monotonic()
        events: list[Event] = []
        while True:
            left = limit_s - (monotonic() - started)
            try:
                message = self._messages.get(timeout=max(left, 0))
            except queue.Empty:
                report = unfinished(events, TIMEOUT, f"Stopped after {limit_s:g} s", limit_s * 1000)
                return (report, Recording({})), False
            if message is None:
                report = unfinished(
                    events, ERROR, self._how_it_died(), round((monotonic() - started) * 1000, 1)
                )
                return (report, Recording({})), False
            if "report" in message:
                return (Report.from_data(message["report"]), Recording.from_data(message["recording"])), True
            events.append(message)

    def _send(self, message: dict[str, Any]) -> None:
        with contextlib.suppress(OSError):  # a dead child is noticed by its silence
            self._requests.write(json.dumps(message).encode() + b"\n")
            self._requests.flush()

    def _read(self, lines: IO[bytes]) -> None:
        for line in lines:
            self._messages.put(json.loads(line))
        self._messages.put(None)

    def _how_it_died(self) -> str:
        code = self._process.wait()
        if code < 0:
            return f"Your code ended Python itself (signal {signal.Signals(-code).name})"
        return f"Your code ended Python itself (exit status {code})"


def main() -> None:
    """Be the child: requests come by standard input, messages leave by standard output."""
    # Moved to other descriptors, where learner code does not find them by printing or reading.
    requests = os.fdopen(os.dup(0), "r", encoding="utf-8")
    messages = os.fdopen(os.dup(1), "w", encoding="utf-8")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    site.setquit()  # what -S leaves out: `exit` and `quit`
    _limit_memory()
    leave = os._exit

    def send(message: dict[str, Any]) -> None:
        messages.write(json.dumps(message) + "\n")
        messages.flush()

    send({"kind": "ready"})
    exercise = Exercise.from_data(json.loads(requests.readline())["exercise"])
    for line in requests:
        report, recording = run(exercise, json.loads(line)["source"], send)
        send({"report": report.to_data(), "recording": recording.to_data()})
    leave(0)  # not `return`: a thread that learner code left running would keep the process alive


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # not on Windows
        return
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    main()
