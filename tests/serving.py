"""A static host on a free port of this machine: what GitHub Pages does and no more (types, gzip, ETags, no special headers)."""

from __future__ import annotations

import gzip
import mimetypes
import posixpath
import threading
from collections.abc import Iterator, Mapping
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


class StaticHost(ThreadingHTTPServer):
    """Serves each folder below its prefix, such as `/` or `/design-round/`, and counts the bytes; anything else is 404."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self.folders = folders
        self._sent = 0
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def root(self) -> str:
        """Address of the host, without a slash at its end: prefixes begin with one."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def address(self) -> str:
        """Address of the first folder."""
        return self.root + next(iter(self.folders))

    @property
    def folder(self) -> Path:
        return next(iter(self.folders.values()))

    @property
    def sent(self) -> int:
        """Bytes of bodies sent so far, as they went over the wire."""
        with self._lock:
            return self._sent

    def count(self, size: int) -> None:
        with self._lock:
            self._sent += size

    def place_for(self, target: str) -> Path | None:
        """File or folder behind a request path, or None."""
        path = unquote(urlsplit(target).path)
        for prefix, folder in self.folders.items():
            if path.startswith(prefix):
                place = folder / posixpath.normpath("/" + path.removeprefix(prefix)).lstrip("/")
                return place if place.exists() else None
        return None

    def not_found(self, target: str) -> Path | None:
        """The page that says so, where the site has one."""
        for prefix, folder in self.folders.items():
            if target.startswith(prefix) and (page := folder / "404.html").is_file():
                return page
        return None


@cache
def _body(path: Path, _changed: int, zipped: bool) -> tuple[bytes, str]:
    content = path.read_bytes()
    return (gzip.compress(content, 6) if zipped else content), f'"{sha256(content).hexdigest()[:16]}"'


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: StaticHost

    def do_GET(self) -> None:
        path = unquote(urlsplit(self.path).path)
        place = self.server.place_for(self.path)
        if place and place.is_dir():
            if not path.endswith("/"):  # static hosts move to the address with a slash
                return self._empty(301, {"Location": f"{path}/"})
            place /= "index.html"
        if place and place.is_file():
            return self._file(200, place)
        page = self.server.not_found(path)
        return self._file(404, page) if page else self._empty(404, {})

    def _empty(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _file(self, status: int, file: Path) -> None:
        kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        zipped = kind.startswith(COMPRESSED) and "gzip" in self.headers.get("Accept-Encoding", "")
        body, tag = _body(file, file.stat().st_mtime_ns, zipped)
        fresh = status == 200 and self.headers.get("If-None-Match") == tag
        self.send_response(304 if fresh else status)
        self.send_header("ETag", tag)
        self.send_header("Cache-Control", "max-age=600")
        if fresh:
            return self.end_headers()
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if zipped:
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Vary", "Accept-Encoding")
        self.end_headers()
        with suppress(OSError):  # the browser was closed while it loaded
            self.wfile.write(body)
            self.server.count(len(body))
        return None

    def log_message(self, format: str, *args: object) -> None:
        """Keep the output readable."""


@contextmanager
def serving(folders: Mapping[str, Path]) -> Iterator[StaticHost]:
    """Serve folders, by prefix, for the length of a `with` block."""
    host = StaticHost(folders)
    thread = threading.Thread(target=host.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.shutdown()
        host.server_close()
        thread.join()
