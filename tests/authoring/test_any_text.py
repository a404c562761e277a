"""Whatever text stands in a file, every parser reports or accepts; none raises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from authoring import estimate_results
from authoring.block_scan import scan
from authoring.estimate import parse
from authoring.figure_check import check_dollars_and_fences
from authoring.markdown_text import formulas, items, plain, tables, word_count
from authoring.page import read_page
from authoring.page_check import check_page
from authoring.yaml_text import YamlProblem, load
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.authoring.small_site import PAGES, PROBLEM

# Pieces from which a page that nearly is one is put together, beside arbitrary characters.
PIECES = [
    "---\n", "title: x\n", "roles: [mle]\n", "status: draft\n", "\n", "## Clarify\n", "## Levels\n",
    "## Sources\n", "## Answer\n", "/// hint | x\n", "//// step | serving\n", "///\n", "////\n",
    "/// card | q\n", "    id: a-b\n", "  id: a\n", "/// quiz | q\n", "- [x] a\n", "- [ ] b\n", "    why\n",
    "```estimate\n", "```dot\n", "```\n", "````\n", "a = 1 s [assumed]\n", "b = a * 2 = 2 s\n",
    "| a | b |\n", "| --- | --- |\n", "$x$ ", "$$", r"\$", "<!--", "-->", "`", "**Decide:** x\n",
    "**Changes:**\n", "> ", "\t", "\r\n", "\ufeff", "\0", "&", "*x", "{ #id }",
]  # fmt: skip
nearly_a_page = st.lists(st.sampled_from(PIECES) | st.text(max_size=20), max_size=40).map("".join)
anything = st.text(max_size=400) | nearly_a_page


@pytest.fixture(autouse=True, scope="module")
def nothing_is_kept() -> Iterator[None]:
    """Evaluate every estimate, and leave no trace of a thousand odd ones in the cache."""

    def evaluate(text: str, before: Sequence[str]) -> estimate_results.Results:
        earlier, _ = parse("\n".join(before))
        return parse(text, {quantity.name: quantity for quantity in earlier})

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(estimate_results, "parse", evaluate)
        yield


many = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@many
@given(content=st.binary(max_size=300) | anything.map(lambda text: text.encode("utf-8", "surrogatepass")))
@pytest.mark.parametrize("path", [PROBLEM, "docs/index.md"])
def test_a_page_of_any_bytes_can_be_checked(path: str, content: bytes) -> None:
    page, _ = read_page(content, path)
    if page is not None:
        check_page(page, {"click-rate"})


@many
@given(piece=anything, place=st.integers(min_value=0, max_value=4000))
def test_a_sound_page_with_any_text_put_in_can_be_checked(piece: str, place: int) -> None:
    text = (PAGES / PROBLEM).read_text(encoding="utf-8")
    page, _ = read_page((text[:place] + piece + text[place:]).encode("utf-8", "surrogatepass"), PROBLEM)
    if page is not None:
        found = check_page(page, {"click-rate"})
        assert all(1 <= diagnostic.line <= page.text.count("\n") + 2 for diagnostic in found)


@many
@given(text=anything)
def test_any_block_text_can_be_scanned(text: str) -> None:
    for block in scan(text, "docs/page.md").blocks:
        assert block.line <= block.end_line


TOKENS = [
    "1", "2.5", "1,000", "9e99", "users", "ms", "s", "percent", "USD", "million", "a", "b", "+", "-", "*",
    "/", "**", "(", ")", ",", "=", "max(", "ceil(", "[assumed]", "[source: x]", "#", "%", "$", "a = ", "b = ",
    "\n", " = 3 s\n",
]  # fmt: skip
nearly_an_estimate = st.lists(st.sampled_from(TOKENS), max_size=30).map(" ".join)


@many
@given(text=anything | nearly_an_estimate)
def test_any_estimate_can_be_parsed(text: str) -> None:
    quantities, errors = parse(text)
    last = text.count("\n")
    assert all(quantity.line_offset <= last for quantity in quantities)
    assert all(error.line_offset <= last for error in errors)
    parse(text, {quantity.name: quantity for quantity in quantities})


@many
@given(text=anything | st.text(alphabet="[]{}:,-&*!|>'\"%@` \n\tab01._~", max_size=80))
def test_any_yaml_is_read_or_refused(text: str) -> None:
    lines = range(1, text.count("\n") + 2)
    assert all(line in lines for line in yaml_lines(text))


def yaml_lines(text: str) -> list[int]:
    try:
        return list(load(text).lines.values())
    except YamlProblem as problem:
        return [problem.line]


@many
@given(text=anything)
def test_any_markdown_can_be_read(text: str) -> None:
    lines = text.split("\n")
    formulas(lines)
    list(tables(lines, 1))
    list(items(lines, 1))
    assert word_count(text) <= len(plain(text).split())
    page, _ = read_page(text.encode("utf-8", "surrogatepass"), "docs/page.md")
    if page is not None:
        list(check_dollars_and_fences(page))


DEEP = ["[" * 5000, "{" * 5000, "a: " * 5000, "- " * 5000, "!" * 5000, "'" * 4999, "? " * 3000]


@pytest.mark.parametrize("text", DEEP, ids=lambda text: f"{text[:3]}…")
def test_deeply_nested_yaml_is_refused(text: str) -> None:
    with pytest.raises(YamlProblem):
        load(text)


ODD_VALUES = [
    "0x" + "f" * 5000,
    "[0x" + "f" * 5000 + "]",
    ".inf",
    ".nan",
    "2026-11-22 10:00:00",
    "!!binary aGk=",
    "{a: {b: 1}}",
]


@pytest.mark.parametrize("value", ODD_VALUES, ids=lambda value: value[:10])
@pytest.mark.parametrize("key", ["title", "roles", "kind", "minutes", "checked", "status", "tags"])
def test_odd_values_in_front_matter_are_reported(key: str, value: str) -> None:
    _, found = read_page(f"---\n{key}: {value}\n---\n".encode(), PROBLEM)
    assert "wrong-type" in {diagnostic.code for diagnostic in found}


HOSTILE = [
    "a = " + "-" * 389 + "1 = 1",
    "a = " + "2 ** " * 70 + "2 = 1",
    "a = 1 " + "users " * 60 + "= 1",
    "a = (1 users) ** 30 ** 30 = 1",
    "a = 1e308 * 10 = 1",
    "a = 0 ** -1 = 1",
    "a = (-1) ** 0.5 = 1",
    "a = ceil(1e308 * 1e10) = 1",
    "a = max() = 1",
    "a = ceil(1, 2) = 1",
    "a = max(1 s, 1 user) = 1",
    "a = __import__('os') = 1",
    "a = users.__class__ = 1",
]


@pytest.mark.parametrize("line", HOSTILE)
def test_hostile_arithmetic_is_refused(line: str) -> None:
    quantities, errors = parse(line)
    assert len(errors) == 1
    assert len(quantities) <= 1
