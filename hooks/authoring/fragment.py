"""Markdown that is no page of its own: an exercise's prompt, hints and code, converted as pages are."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from typing import Any

from markdown import Markdown

from authoring import content_cache
from authoring.content_cache import ContentCache, fingerprint, fingerprint_of_modules

CACHE = ContentCache(content_cache.ROOT / "fragments")
PACKAGES = ("Markdown", "pymdown-extensions", "Pygments")

# A fragment stands inside pages: its headings stay out of their table of contents, and it must not bring ids
# that a page, or a second fragment, has already.
LEFT_OUT = ("toc", "footnotes")
_FENCE_MARK = re.compile(r"~{3,}")
_PLAIN = re.compile(
    r'<span class="[nw]">([^<]*)</span>'
)  # names and spaces look like any text: half of all tags


class FragmentConverter:
    """Converts text with the site's Markdown settings; the same text is converted once."""

    def __init__(
        self, extensions: Sequence[Any], settings: Mapping[str, Any], kept: ContentCache = CACHE
    ) -> None:
        self._extensions = [extension for extension in extensions if extension not in LEFT_OUT]
        self._settings = {name: settings[name] for name in settings if name not in LEFT_OUT}
        self._kept = kept
        self._converter: Markdown | None = None
        self._fingerprint = fingerprint(
            json.dumps([self._extensions, self._settings], default=_name, sort_keys=True),
            fingerprint_of_modules("*.py"),
            *map(version, PACKAGES),
        )

    def __call__(self, text: str) -> str:
        """Convert Markdown to HTML."""
        key = fingerprint(self._fingerprint, text)
        known = self._kept.get(key)
        if not isinstance(known, str):
            if self._converter is None:
                self._converter = Markdown(extensions=self._extensions, extension_configs=self._settings)
            known = self._converter.reset().convert(text)
            self._kept.put(key, known)
        return known

    def code(self, source: str) -> str:
        """Highlight Python source."""
        longest = max((len(mark) for mark in _FENCE_MARK.findall(source)), default=2)
        fence = "~" * (longest + 1)
        highlighted = self(f"{fence}python\n{source.rstrip()}\n{fence}")
        return _PLAIN.sub(r"\1", highlighted)


def _name(setting: Any) -> str:
    """Name a setting that is a function or an object in the same way in every process."""
    return f"{type(setting).__module__}.{getattr(setting, '__qualname__', type(setting).__qualname__)}"
