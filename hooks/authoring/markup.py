"""HTML from Python: text is escaped, what is already HTML is not."""

from __future__ import annotations

import html
from collections.abc import Mapping


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Value = str | int | float | bool | None


def escape(text: str) -> Html:
    """Turn text into HTML that shows it; `Html` stays as it is."""
    return text if isinstance(text, Html) else Html(html.escape(text))


def tag(name: str, attributes: Mapping[str, Value] | None = None, *children: str | None) -> Html:
    """Build an element; an attribute that is None or False is left out, one that is True has no value."""
    written = "".join(
        f" {key}" if value is True else f' {key}="{html.escape(str(value))}"'
        for key, value in (attributes or {}).items()
        if value is not None and value is not False
    )
    return Html(f"<{name}{written}>{join(*children)}</{name}>")


def join(*children: str | None, between: str = "") -> Html:
    """Put pieces next to each other; None is left out."""
    return Html(between.join(escape(child) for child in children if child is not None))
