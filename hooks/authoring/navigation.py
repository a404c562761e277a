"""The site's navigation: a folder in the list of pages stands for all pages in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def expand(navigation: Sequence[Any], titles: Mapping[str, str]) -> list[Any]:
    """Replace each entry that ends with a slash by the pages below that folder.

    `titles` maps paths under `docs/` to titles, in the order in which pages are to be listed.
    """
    return [_expanded(entry, titles) for entry in navigation]


def _expanded(entry: Any, titles: Mapping[str, str]) -> Any:
    match entry:
        case {**pairs} if len(pairs) == 1:
            (title, inner), *_ = pairs.items()
            if isinstance(inner, str) and inner.endswith("/"):
                return {title: _folder(inner, titles)}
            return {title: expand(inner, titles) if isinstance(inner, list) else inner}
        case str() if entry.endswith("/"):
            return {_words(entry): _folder(entry, titles)}
        case _:
            return entry


def _folder(folder: str, titles: Mapping[str, str]) -> list[Any]:
    """List a folder: its index first, then its pages, then its folders."""
    below = [path for path in titles if path.startswith(folder)]
    index = f"{folder}index.md"
    pages = [path for path in below if "/" not in path.removeprefix(folder) and path != index]
    folders: dict[str, None] = {}
    for path in below:
        name, slash, _ = path.removeprefix(folder).partition("/")
        if slash:
            folders.setdefault(f"{folder}{name}/")
    listed: list[Any] = [index] if index in titles else []
    listed += pages
    for inner in folders:
        entries = _folder(inner, titles)
        only_index = entries == [f"{inner}index.md"]
        listed.append(entries[0] if only_index else {_words(inner): entries})
    return listed


def _words(folder: str) -> str:
    return folder.rstrip("/").rpartition("/")[2].replace("-", " ").capitalize()
