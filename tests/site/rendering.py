"""Converts Markdown as the site does, with the settings of mkdocs.yml, for tests of single blocks."""

from __future__ import annotations

from functools import cache
from typing import Any

from authoring.page_context import PageContext, Scene
from markdown import Markdown
from mkdocs.config import load_config

from tests.conftest import ROOT

PROBLEM = PageContext("problems/fraud-detection.md", "problems/fraud-detection/", "fraud-detection")
LESSON = PageContext("rubric.md", "rubric/")


@cache
def settings() -> tuple[list[str], dict[str, Any]]:
    config = load_config(str(ROOT / "mkdocs.yml"))
    return list(config.markdown_extensions), dict(config.mdx_configs)


def converter(page: PageContext = LESSON, scene: Scene | None = None) -> Markdown:
    """A fresh converter, as MkDocs makes one for each page."""
    extensions, configs = settings()
    scene = scene or Scene()
    scene.page = page
    return Markdown(
        extensions=extensions, extension_configs={**configs, "authoring.block_render": {"scene": scene}}
    )


def convert(text: str, page: PageContext = LESSON) -> str:
    return converter(page).convert(text)


def squeezed(html: str) -> str:
    """Without line breaks and indentation, so that expected HTML can be laid out for reading."""
    return "".join(line.strip() for line in html.splitlines())
