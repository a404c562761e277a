"""What the scanner accepts, pymdownx renders: no block that passes the check is left in the page as text."""

from __future__ import annotations

import re

import pytest
from authoring.block_check import check_blocks
from authoring.block_scan import Scan, scan
from authoring.block_specs import ADMONITION_TYPES
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from tests.authoring.small_site import PAGES, PROBLEM

BLOCKS = ("admonition", "caption", "definition", "details", "html", "tab")
OPENING = {
    "card": "<study-card",
    "quiz": "<study-quiz",
    "hint": '<details class="dr-hint"',
    "note": '"admonition note"',
}

LEFT_OVER = re.compile(r"(?m)(?:^|>)\s*/{3,}")


def convert(text: str) -> str:
    converter = Markdown(
        extensions=[
            "attr_list",
            "tables",
            "pymdownx.superfences",
            "pymdownx.tasklist",
            *(f"pymdownx.blocks.{name}" for name in BLOCKS),
            "authoring.block_render",
        ],
        extension_configs={
            "pymdownx.blocks.admonition": {"types": list(ADMONITION_TYPES)},
            "pymdownx.blocks.tab": {"alternate_style": True},
        },
    )
    return converter.convert(text)


def without_code(content: str) -> str:
    return re.sub(r"<(pre|code)\b.*?</\1>|<!--.*?-->", "", content, flags=re.DOTALL)


def accepted(text: str) -> Scan | None:
    found = scan(text, "docs/page.md")
    return None if found.diagnostics or check_blocks(found, "docs/page.md", "lesson", {}) else found


def count(found: Scan, name: str) -> int:
    return sum(block.name == name for block in found.blocks)


PIECES = [
    "/// hint | A title\n", "//// hint | Outer\n", "/// note | A title\n", "/// card | A question?\n", "    id: a-b\n",
    "    id: c-d\n", "/// quiz | A question?\n", "- [x] yes\n", "- [ ] no\n", "    why\n", "///\n", "////\n", "Text.\n",
    "\n", "\n\n", "```\n", "    code\n", "- item\n", "1. item\n", "> quoted\n", "# A heading\n", "| a |\n", "| - |\n",
    "**bold** ", "    /// note\n", "  ", "/// details\n", "    open: true\n", "&amp;", "///", "-->",
]  # fmt: skip

# Whole blocks beside loose pieces, because loose pieces seldom make a document that is accepted.
text = st.sampled_from(
    ["Text.\n", "\n", "- item\n\n", "```\n/// note\n```\n", "    code\n\n", "> quoted\n\n", "| a |\n"]
)
inner = st.builds(
    lambda name, gap, body: f"/// {name} | A title\n{gap}{''.join(body)}\n///\n",
    st.sampled_from(["hint", "note", "details"]),
    st.sampled_from(["", "\n"]),
    st.lists(text, min_size=1, max_size=3),
)
outer = st.builds(
    lambda name, body: f"//// {name} | A title\n{''.join(body)}\n////\n",
    st.sampled_from(["hint", "note", "details"]),
    st.lists(inner | text, min_size=1, max_size=4),
)
document = st.lists(inner | outer | text, max_size=6).map("".join)
loose = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=document | loose)
def test_accepted_blocks_are_rendered(text: str) -> None:
    # A fence right below indented code is read as more of it, an oddity nobody writes.
    assume(not re.search(r"(?m)^ {4,}\S.*\n`{3}", text))
    found = accepted(text)
    if found is None:
        return
    content = without_code(convert(text))
    assert not LEFT_OVER.search(content)
    for name, opening in OPENING.items():
        assert content.count(opening) == count(found, name), name


@pytest.mark.parametrize("path", [PROBLEM, "docs/index.md"])
def test_the_sound_pages_are_rendered(path: str) -> None:
    text = (PAGES / path).read_text(encoding="utf-8").split("---\n", 2)[2]
    assert not LEFT_OVER.search(without_code(convert(text)))
