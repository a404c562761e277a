"""What learner code prints, caught and streamed in batches; and what it gets when it asks for input."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from time import monotonic

MAX_CHARACTERS = 64 * 1024
MAX_LINES = 1000
BATCH_CHARACTERS = 4096
BATCH_SECONDS = 0.1
_EAGER_BATCHES = 20


class NoInputError(Exception):
    """Learner code asked for input, and nobody is there to answer."""


class Console:
    """The output of one run. `send` gets text at most every 100 ms or 4 kB, the first few lines at once."""

    def __init__(self, send: Callable[[str], None] | None) -> None:
        self.truncated = False
        self._send = send
        self._kept: list[str] = []
        self._batch: list[str] = []
        self._characters = 0
        self._lines = 0
        self._waiting = 0
        self._sent_at = 0.0
        self._eager = _EAGER_BATCHES

    @property
    def text(self) -> str:
        """All that was kept."""
        return "".join(self._kept)

    def write(self, text: str) -> None:
        """Keep what fits under the cap; the rest is dropped and `truncated` says so."""
        if self.truncated or not text:
            return
        text = self._fit(text)
        self._kept.append(text)
        self._batch.append(text)
        self._characters += len(text)
        self._lines += text.count("\n")
        self._waiting += len(text)
        now = monotonic()
        due = self._waiting >= BATCH_CHARACTERS or now - self._sent_at >= BATCH_SECONDS
        # What is printed just before an endless loop must not sit in the batch forever.
        if not due and self._eager and text.endswith("\n"):
            self._eager -= 1
            due = True
        if due:
            self.flush()

    def flush(self) -> None:
        """Send what waits."""
        if self._send is not None and self._batch:
            self._send("".join(self._batch))
        self._batch = []
        self._waiting = 0
        self._sent_at = monotonic()

    def _fit(self, text: str) -> str:
        room = MAX_CHARACTERS - self._characters
        if len(text) > room:
            text, self.truncated = text[:room], True
        lines = MAX_LINES - self._lines
        if text.count("\n") >= lines:
            text, self.truncated = "\n".join(text.split("\n", lines)[:lines]) + "\n", True
        return text


class _Output:
    """Stands in for sys.stdout and sys.stderr.

    One object for all runs, so that a logging handler made in one run writes to the console of the next.
    """

    encoding = "utf-8"
    errors = "surrogatepass"
    newlines = None
    closed = False
    console: Console | None = None

    def write(self, text: str) -> int:
        if not isinstance(text, str):
            raise TypeError(f"write() argument must be str, not {type(text).__name__}")
        if self.console is not None:
            self.console.write(str.__str__(text))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        for line in lines:
            self.write(line)

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass

    def isatty(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return False


class _NoInput:
    """Stands in for sys.stdin: whoever reads gets a `NoInputError`."""

    encoding = "utf-8"
    errors = "strict"
    closed = False

    def readline(self, *_: object) -> str:
        raise NoInputError("input() has nobody to ask")

    read = readlines = __next__ = readline

    def __iter__(self) -> _NoInput:
        return self

    def close(self) -> None:
        pass

    def isatty(self) -> bool:
        return False

    def fileno(self) -> int:
        raise NoInputError("input() has nobody to ask")


_output = _Output()
_no_input = _NoInput()


class Redirected:
    """While entered, printing goes to the console and reading is refused."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def __enter__(self) -> None:
        self._before = sys.stdin, sys.stdout, sys.stderr, _output.console
        _output.console = self._console
        sys.stdin, sys.stdout, sys.stderr = _no_input, _output, _output

    def __exit__(self, *_: object) -> None:
        sys.stdin, sys.stdout, sys.stderr, _output.console = self._before
