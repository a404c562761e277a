"""What a block needs to know besides its own text: the page it stands on and the site around it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from authoring.markup import Html


@dataclass(frozen=True)
class PageContext:
    """A page: its path under `docs/`, its address from the site's root, and a problem page's slug."""

    source: str
    address: str
    problem: str | None = None


@dataclass
class Scene:
    """The page that is being converted, and what may be put into it; set by the host before each page.

    `exercise` returns the HTML of an exercise for the current page, or None when there is no such exercise.
    """

    page: PageContext = PageContext("index.md", "")
    exercise: Callable[[str, PageContext], Html | None] = lambda slug, page: None
    pages: Mapping[str, str] = field(default_factory=dict)
