"""Reads an author's file: UTF-8, with or without a byte-order mark, with line endings of any kind."""

from __future__ import annotations

from pathlib import Path

from authoring.diagnostics import Diagnostic


def decode(content: bytes, path: str) -> tuple[str | None, list[Diagnostic]]:
    """Return the text with plain line feeds, or None and what is wrong with the bytes."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        message = f"byte 0x{content[error.start]:02x} is not UTF-8; save the file with the encoding UTF-8"
        return None, [Diagnostic(path, line, "not-utf-8", message)]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


def read(path: Path, shown_as: str) -> tuple[str | None, list[Diagnostic]]:
    """Read a file; `shown_as` is its path in messages."""
    try:
        content = path.read_bytes()
    except OSError as error:
        return None, [Diagnostic(shown_as, 1, "unreadable", f"cannot read the file ({error.strerror})")]
    return decode(content, shown_as)
