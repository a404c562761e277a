"""The table of blocks describes what pymdownx does, so that checker and renderer cannot drift apart."""

from __future__ import annotations

import markdown
import pytest
from authoring.block_specs import ADMONITION_TYPES, BLOCK_SPECS, BlockSpec, Need

NEEDS = {True: Need.REQUIRED, False: Need.FORBIDDEN, None: Need.OPTIONAL}
NAMES = ("admonition", "caption", "definition", "details", "html", "tab")
BROUGHT = {name: spec for name, spec in BLOCK_SPECS.items() if not spec.own}


def pymdownx_blocks() -> dict[str, type]:
    converter = markdown.Markdown(
        extensions=[f"pymdownx.blocks.{name}" for name in NAMES],
        extension_configs={"pymdownx.blocks.admonition": {"types": list(ADMONITION_TYPES)}},
    )
    return converter.parser.blockprocessors["blocks"].blocks  # type: ignore[attr-defined, no-any-return]


def test_all_blocks_of_pymdownx_are_in_the_table() -> None:
    assert set(pymdownx_blocks()) == set(BROUGHT)


@pytest.mark.parametrize("spec", BROUGHT.values(), ids=BROUGHT.keys())
def test_argument_and_options_are_those_of_pymdownx(spec: BlockSpec) -> None:
    block = pymdownx_blocks()[spec.name]
    assert NEEDS[block.ARGUMENT] == spec.argument  # type: ignore[attr-defined]
    assert {*block.OPTIONS, "attrs"} == set(spec.options)  # type: ignore[attr-defined]


OPTION_VALUES = [
    ("details", "open", True, True),
    ("details", "open", "yes", None),
    ("details", "type", "tip", "tip"),
    ("details", "type", "two words", None),
    ("card", "id", "recall-at-k", "recall-at-k"),
    ("card", "id", "Recall", None),
    ("card", "id", 7, None),
    ("html", "markdown", "raw", "raw"),
    ("html", "markdown", "rough", None),
    ("note", "attrs", {"class": "wide"}, {"class": "wide"}),
    ("note", "attrs", "wide", None),
    ("note", "attrs", {"class": 7}, None),
]


@pytest.mark.parametrize(("block", "option", "value", "parsed"), OPTION_VALUES)
def test_option_values(block: str, option: str, value: object, parsed: object) -> None:
    spec = BLOCK_SPECS[block].options[option]
    if parsed is None:
        with pytest.raises(ValueError, match=r"is n|does not map"):
            spec.parse(value)
    else:
        assert spec.parse(value) == parsed
