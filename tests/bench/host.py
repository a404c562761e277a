"""A static host that keeps count: gzip and types as GitHub Pages has them, and how many bytes each request took."""

from __future__ import annotations

import gzip
import mimetypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import sha256
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


class CountingHost(ThreadingHTTPServer):
    """Serves several folders, each below its name: `{"ours": Path("site")}` answers to `/ours/`."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, folders: dict[str, Path]) -> None:
        self.folders = folders
        self._sent = 0
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/"

    @property
    def sent(self) -> int:
        """Bytes of bodies sent so far, as they went over the wire."""
        with self._lock:
            return self._sent

    def count(self, size: int) -> None:
        with self._lock:
            self._sent += size

    def file_for(self, target: str) -> Path | None:
        name, _, rest = unquote(urlsplit(target).path).lstrip("/").partition("/")
        if name not in self.folders:
            return None
        path = self.folders[name] / rest
        if path.is_dir():
            path /= "index.html"
        return path if path.is_file() else None


@cache
def _body(path: Path, _changed: int, zipped: bool) -> tuple[bytes, str]:
    content = path.read_bytes()
    return (gzip.compress(content, 6) if zipped else content), f'"{sha256(content).hexdigest()[:16]}"'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: CountingHost

    def do_GET(self) -> None:
        path = self.server.file_for(self.path)
        if path is None:
            self.send_response(404)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        kind = TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        zipped = kind.startswith(COMPRESSED)
        body, tag = _body(path, path.stat().st_mtime_ns, zipped)
        fresh = self.headers.get("If-None-Match") == tag
        self.send_response(304 if fresh else 200)
        self.send_header("ETag", tag)
        self.send_header("Cache-Control", "max-age=600")
        if not fresh:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            if zipped:
                self.send_header("Content-Encoding", "gzip")
                self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        if not fresh:
            with suppress(OSError):  # the browser was closed while it loaded
                self.wfile.write(body)
                self.server.count(len(body))

    def log_message(self, format: str, *args: object) -> None:
        """Keep the table readable."""


@contextmanager
def hosting(folders: dict[str, Path]) -> Iterator[CountingHost]:
    """Serve folders for the length of a `with` block."""
    host = CountingHost(folders)
    thread = threading.Thread(target=host.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.shutdown()
        host.server_close()
        thread.join()
