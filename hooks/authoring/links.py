"""Addresses: between pages of the site, and from an exercise's Markdown to the pages its links mean."""

from __future__ import annotations

import html
import posixpath
import re
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit, urlunsplit

_ATTRIBUTE = re.compile(r'(?P<before><(?:a|img)\b[^>]*?\s(?:href|src)=")(?P<address>[^"]*)"')


def relative(target: str, page: str) -> str:
    """Write `target` as seen from `page`, both addresses from the site's root (`exercises/`, or "")."""
    path, mark, fragment = target.partition("#")
    start = posixpath.dirname(page) or "."
    found = posixpath.relpath(path or ".", start)
    if path == "" or path.endswith("/"):
        found += "/"
    return f"{found}{mark}{fragment}"


def source_of_exercise(slug: str) -> str:
    """Name the path of an exercise's generated page among the pages under `docs/`."""
    return f"exercises/{slug}.md"


def page_of_exercise(slug: str) -> str:
    """Name the address of an exercise's page, from the site's root."""
    return f"exercises/{slug}/"


def target_of(address: str, source: str, pages: Mapping[str, str]) -> str | None:
    """Find the address, from the site's root, of the page that a link in the project file `source` means.

    Links are relative to the file, so that they also work where the repository is read:
    `../../docs/rubric.md` is the page of that file, `../undo-downsampling/prompt.md` that of the exercise.
    `pages` maps paths under `docs/` to addresses. None when the site has no such page.
    """
    path, mark, fragment = address.partition("#")
    joined = posixpath.normpath(posixpath.join(posixpath.dirname(source), path))
    match joined.split("/"):
        case ["docs", *rest]:
            found = pages.get("/".join(rest))
        case ["exercises", slug, *_]:
            found = pages.get(source_of_exercise(slug))
        case _:
            found = None
    return None if found is None else f"{found}{mark}{fragment}"


def resolve(content: str, target: Callable[[str], str | None], page: str) -> str:
    """Rewrite the file links in an exercise's HTML for the page it stands on.

    `target` maps a link to an address from the site's root; a link for which it returns None stays as it is.
    """

    def rewritten(match: re.Match[str]) -> str:
        address = html.unescape(match["address"])
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or not parts.path:
            return match[0]
        found = target(urlunsplit(parts))
        return match[0] if found is None else f'{match["before"]}{html.escape(relative(found, page))}"'

    return _ATTRIBUTE.sub(rewritten, content)
