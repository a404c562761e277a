"""Addresses between pages, and links in an exercise's own files."""

from __future__ import annotations

from functools import partial

import pytest
from authoring.links import relative, resolve, target_of
from authoring.navigation import expand

PAGES = {
    "rubric.md": "rubric/",
    "framework/index.md": "framework/",
    "exercises/undo-downsampling.md": "exercises/undo-downsampling/",
    "assets/board.svg": "assets/board.svg",
    "index.md": "",
}


@pytest.mark.parametrize(
    ("target", "page", "expected"),
    [
        ("exercises/ndcg-at-k/", "", "exercises/ndcg-at-k/"),
        ("exercises/ndcg-at-k/", "problems/fraud-detection/", "../../exercises/ndcg-at-k/"),
        ("exercises/ndcg-at-k/", "exercises/", "ndcg-at-k/"),
        ("exercises/", "exercises/ndcg-at-k/", "../"),
        ("exercises/ndcg-at-k/", "exercises/ndcg-at-k/", "./"),
        ("framework/#serving", "exercises/ndcg-at-k/", "../../framework/#serving"),
        ("", "rubric/", "../"),
        ("", "", "./"),
        ("assets/board.svg", "rubric/", "../assets/board.svg"),
    ],
)
def test_relative(target: str, page: str, expected: str) -> None:
    assert relative(target, page) == expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("../../docs/rubric.md", "rubric/"),
        ("../../docs/framework/index.md#serving", "framework/#serving"),
        ("../../docs/index.md", ""),
        ("../../docs/assets/board.svg", "assets/board.svg"),
        ("../undo-downsampling/prompt.md", "exercises/undo-downsampling/"),
        ("../no-such/prompt.md", None),
        ("../../docs/no-such.md", None),
        ("solution.py", None),
        ("../../../../elsewhere.md", None),
    ],
)
def test_links_in_an_exercise_are_relative_to_its_file(link: str, expected: str | None) -> None:
    assert target_of(link, "exercises/ndcg-at-k/prompt.md", PAGES) == expected


def test_only_file_links_are_rewritten() -> None:
    html = (
        '<a href="../../docs/rubric.md">r</a><a href="https://example.org/a.md">e</a><a href="#here">h</a>'
        '<img alt="" src="../../docs/assets/board.svg"><a href="gone.md">g</a><a href="mailto:a@b">m</a>'
    )
    find = partial(target_of, source="exercises/ndcg-at-k/prompt.md", pages=PAGES)
    assert resolve(html, find, "exercises/ndcg-at-k/") == (
        '<a href="../../rubric/">r</a><a href="https://example.org/a.md">e</a><a href="#here">h</a>'
        '<img alt="" src="../../assets/board.svg"><a href="gone.md">g</a><a href="mailto:a@b">m</a>'
    )


TITLES = {
    "problems/index.md": "",
    "problems/b.md": "B",
    "problems/a.md": "A",
    "contributing/index.md": "",
    "contributing/decisions/index.md": "",
    "contributing/decisions/engine.md": "",
    "contributing/blocks.md": "",
    "contributing/only/index.md": "",
    "rubric.md": "",
}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["rubric.md"], ["rubric.md"]),
        ([{"Rubric": "rubric.md"}], [{"Rubric": "rubric.md"}]),
        (
            [{"Problems": "problems/"}],
            [{"Problems": ["problems/index.md", "problems/b.md", "problems/a.md"]}],
        ),
        (
            ["contributing/"],
            [
                {
                    "Contributing": [
                        "contributing/index.md",
                        "contributing/blocks.md",
                        {
                            "Decisions": [
                                "contributing/decisions/index.md",
                                "contributing/decisions/engine.md",
                            ]
                        },
                        "contributing/only/index.md",
                    ]
                }
            ],
        ),
        ([{"All": [{"Problems": "problems/"}]}], [{"All": [{"Problems": [*TITLES][:3]}]}]),
        ([{"Elsewhere": "https://example.org"}], [{"Elsewhere": "https://example.org"}]),
    ],
)
def test_a_folder_in_the_navigation_stands_for_its_pages(
    written: list[object], expected: list[object]
) -> None:
    assert expand(written, TITLES) == expected
