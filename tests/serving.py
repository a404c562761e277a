"""A static host on a free port of this machine: what GitHub Pages does and no more (types, gzip, no special headers)."""

from __future__ import annotations

import gzip
import mimetypes
import posixpath
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

TYPES = {
    ".mjs": "text/javascript",
    ".js": "text/javascript",
    ".wasm": "application/wasm",
    ".json": "application/json",
}
COMPRESSED = ("text/", "application/json", "application/wasm", "application/xml", "image/svg+xml")


@lru_cache(maxsize=512)
def _gzipped(path: Path, _changed: int) -> bytes:
    return gzip.compress(path.read_bytes(), 6)


class StaticSite(ThreadingHTTPServer):
    """Serves `folder` below `prefix` (such as `/design-round/`); anything else is 404."""

    daemon_threads = True

    def __init__(self, folder: Path, prefix: str = "/") -> None:
        self.folder = folder
        self.prefix = prefix
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}{self.prefix}"

    def file_for(self, target: str) -> Path | None:
        """File behind a request path, or None."""
        path = unquote(urlsplit(target).path)
        if not path.startswith(self.prefix):
            return None
        inside = posixpath.normpath("/" + path.removeprefix(self.prefix)).lstrip("/")
        file = self.folder / inside
        if file.is_dir():
            file = file / "index.html" if path.endswith("/") else file
        return file if file.is_file() else None

    def redirect_for(self, target: str) -> str | None:
        """A folder asked for without its slash moves to the address with one, as static hosts do."""
        path = unquote(urlsplit(target).path)
        folder = self.folder / path.removeprefix(self.prefix).strip("/")
        if path.startswith(self.prefix) and not path.endswith("/") and folder.is_dir():
            return path + "/"
        return None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: StaticSite

    def do_GET(self) -> None:
        if moved := self.server.redirect_for(self.path):
            self.send_response(301)
            self.send_header("Location", moved)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        file = self.server.file_for(self.path)
        status = 200
        if file is None:
            status, file = 404, self.server.folder / "404.html"
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        zipped = kind.startswith(COMPRESSED) and "gzip" in self.headers.get("Accept-Encoding", "")
        body = b""
        if file.is_file():
            body = _gzipped(file, file.stat().st_mtime_ns) if zipped else file.read_bytes()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "max-age=600")
        if zipped:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test output readable."""


@contextmanager
def serving(folder: Path, prefix: str = "/") -> Iterator[StaticSite]:
    """Serve a folder for the length of a `with` block."""
    server = StaticSite(folder, prefix)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
