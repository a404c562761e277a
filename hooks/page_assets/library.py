"""Python's standard library as the page loads it: compiled, and without what nobody can use in a page.

The npm package ships sources, which Python would compile at every start: that is more than half of a plain
start's time. The zip stays deflated inside, file by file. Hosts do not compress `.zip` (GitHub Pages does
compress `.wasm` and `.mjs`), and packing it as one stream instead saved 7 % of its bytes but no time, so a
second layer of compression is not worth its code.
"""

from __future__ import annotations

import re
from pathlib import Path

from .bytecode import compile_archive, pack

NAME = "python_stdlib.zip"

# Needs processes, a terminal, a mail server or a browser of its own; or packs and inspects programs on disk;
# or is a joke.
LEFT_OUT = frozenset(
    {
        "__hello__",
        "__phello__",
        "antigravity",
        "compileall",
        "ftplib",
        "imaplib",
        "mailbox",
        "modulefinder",
        "multiprocessing",
        "netrc",
        "poplib",
        "pty",
        "site-packages",
        "smtplib",
        "tty",
        "webbrowser",
        "wsgiref",
        "xmlrpc",
        "zipapp",
    }
)
_LEFT_OUT_FILES = frozenset({"asyncio/__main__.py", "http/server.py"})
_LEFT_OUT_FOLDERS = ("ctypes/macholib/",)

# The interactive prompt, but for what pdb and pydoc, and so doctest, import of it.
_PROMPT = re.compile(r"_pyrepl/(?!(__init__|pager|trace|types|utils)\.py)")
# A hundred code pages, but for those that text in the wild still has. `idna`, `rot_13` and the like stay.
_CODE_PAGE = re.compile(
    r"encodings/(cp(?!1252|437)|iso8859_(?!1\.|15)|mac_|koi8|kz1048|ptcp154|tis_620|hp_roman8|palmos|big5|euc_"
    r"|gb|hz|iso2022|johab|shift_)"
)


def build(pyodide: Path, folder: Path) -> Path:
    """Compile the library of the npm package `pyodide` into `folder`. Raises `CompileError`."""
    archive = folder / NAME
    pack(pyodide / NAME, archive, is_useful)
    compiled = compile_archive(archive, pyodide, optimize=2)
    archive.with_name(f"{NAME}.old").unlink()
    pack(compiled, archive)
    return archive


def is_useful(name: str) -> bool:
    """Whether a page has a use for a file of the library, by its name within the zip."""
    top = name.partition("/")[0]
    if top.removesuffix(".py") in LEFT_OUT or name in _LEFT_OUT_FILES or name.startswith(_LEFT_OUT_FOLDERS):
        return False
    return not _PROMPT.match(name) and not _CODE_PAGE.match(name)
