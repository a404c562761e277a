"""Every block, option, field, unit, count and code is documented, and every documented example is right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from authoring.block_scan import scan
from authoring.block_specs import BLOCK_SPECS, BlockSpec
from authoring.error_codes import CODES
from authoring.estimate_units import unit
from authoring.exercise import OPTIONAL, REQUIRED
from authoring.exercise_settings import ExerciseSettings
from authoring.figure_check import check_figures
from authoring.markdown_text import Table, tables
from authoring.page import LessonPage, Page, ProblemPage, read_page
from authoring.page_check import check_page
from authoring.sections import MINIMUMS, SECTIONS

from tests.authoring.small_site import PROBLEM

FOLDER = Path(__file__).parents[2] / "docs/contributing"
UNITS = Path(__file__).parents[2] / "hooks/authoring/units.txt"
CODE = re.compile(r"`([^`]+)`")


def read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def part(name: str, heading: str) -> list[str]:
    """The lines below a heading, up to the next one of the same level or above."""
    page = scan(read(name), name)
    start = next(each for each in page.headings if each.text == heading)
    after = (each.line for each in page.headings if each.line > start.line and each.level <= start.level)
    return list(page.lines[start.line : next(after, len(page.lines) + 1) - 1])


def all_tables(name: str, heading: str) -> list[Table]:
    return list(tables(part(name, heading), 1))


def first_column(table: Table) -> list[str]:
    return [name for _, cells in table.rows for name in CODE.findall(cells[0])]


@pytest.mark.parametrize("spec", BLOCK_SPECS.values(), ids=BLOCK_SPECS.keys())
def test_every_block_has_an_example(spec: BlockSpec) -> None:
    used = {block.name for page in examples() for block in page.scan.blocks}
    assert spec.name in used
    headings = {each.text for each in scan(read("blocks.md"), "blocks.md").headings}
    assert not spec.own or spec.name in headings


@pytest.mark.parametrize("name", [name for name, spec in BLOCK_SPECS.items() if spec.own])
def test_the_options_of_our_blocks_stand_below_their_headings(name: str) -> None:
    documented = [option for table in all_tables("blocks.md", name) for option in first_column(table)]
    assert documented == list(BLOCK_SPECS[name].options)


def test_the_options_of_the_themes_blocks_are_in_one_table() -> None:
    table = all_tables("blocks.md", "Blocks of the theme")[0]
    written = {
        (option, block)
        for _, cells in table.rows
        for option in CODE.findall(cells[0])
        for block in CODE.findall(cells[2]) or ["every block"]
    }
    brought = [spec for spec in BLOCK_SPECS.values() if not spec.own]
    known = {(option, spec.name) for spec in brought for option in spec.options if option != "attrs"}
    assert written == known | {("attrs", "every block")}


FIELDS = [
    ("problem-pages.md", "Front matter", ProblemPage),
    ("problem-pages.md", "Other pages", LessonPage),
    ("exercises.md", "exercise.toml", ExerciseSettings),
]


@pytest.mark.parametrize(("name", "heading", "model"), FIELDS, ids=["problem", "lesson", "exercise"])
def test_every_field_is_documented_in_order(
    name: str, heading: str, model: type[ProblemPage | LessonPage | ExerciseSettings]
) -> None:
    assert first_column(all_tables(name, heading)[0]) == list(model.model_fields)


def test_every_file_of_an_exercise_is_documented() -> None:
    assert set(first_column(all_tables("exercises.md", "The folder")[0])) == {*REQUIRED, *OPTIONAL, "wrong/"}


def test_every_section_is_documented_with_its_minimums() -> None:
    table = all_tables("problem-pages.md", "Sections")[0]
    assert first_column(table) == list(SECTIONS)
    counts: dict[str, list[tuple[str, str]]] = {}
    section = ""
    for _, cells in table.rows:
        section = "".join(CODE.findall(cells[0])) or section
        if cells[2][0].isdigit():
            counts.setdefault(section, []).append((cells[2].split()[0], cells[3].split()[0]))
    # The seven rows of Levels are checked by name, not by number.
    assert counts.pop("Levels") == [("7", "7")]
    expected: dict[str, list[tuple[str, str]]] = {}
    for minimum in MINIMUMS:
        expected.setdefault(minimum.section, []).append((str(minimum.full), str(minimum.draft)))
    assert counts == expected


def test_every_unit_is_documented() -> None:
    names = re.findall(r"(?m)^(\w+) = ", UNITS.read_text(encoding="utf-8"))
    documented = {
        unit for _, cells in all_tables("blocks.md", "Units")[0].rows for unit in CODE.findall(cells[1])
    }
    assert set(names) <= documented
    assert all(unit(name) is not None for name in documented)


def test_every_error_code_is_documented_with_its_rule_and_a_cure() -> None:
    rows = [cells for table in tables(read("errors.md").split("\n"), 1) for _, cells in table.rows]
    documented = {cells[0].strip("`"): cells[1] for cells in rows}
    assert documented == CODES
    assert all(len(cells) == 3 and cells[2].endswith(".") for cells in rows)


def examples() -> list[Page]:
    """Every Markdown example of the guide that is no front matter, as a page of its own."""
    found = []
    for path in sorted(FOLDER.glob("*.md")):
        for fence in scan(path.read_text(encoding="utf-8"), path.name).fences:
            if fence.language == "markdown" and not fence.text.startswith("---"):
                page, _ = read_page(fence.text.encode(), "docs/example.md")
                assert page is not None
                found.append(page)
    return found


def test_every_example_is_right() -> None:
    pages = examples()
    # Where a block may stand depends on the page around it, which an example does not have.
    wrong = [each for page in pages for each in check_page(page, {"ndcg-at-k"}) if each.code != "block-place"]
    assert wrong == []
    assert check_figures(pages) == []


def test_the_front_matter_example_is_right() -> None:
    example = next(
        fence.text for fence in scan(read("problem-pages.md"), "").fences if fence.text.startswith("---")
    )
    page, _ = read_page(example.encode(), PROBLEM)
    assert page is not None
    assert isinstance(page.meta, ProblemPage)
    assert set(page.meta.model_fields_set) == set(ProblemPage.model_fields)
