"""Each block: what an author writes, and the HTML readers get before any script runs."""

from __future__ import annotations

import re

import pytest
from authoring.block_render import RENDERERS
from authoring.block_specs import BLOCK_SPECS, OWN_BLOCKS
from authoring.markup import Html
from authoring.page_context import PageContext, Scene

from tests.site.rendering import LESSON, PROBLEM, convert, converter, squeezed

CASES = {
    "clarify": (
        "/// clarify | How many *users*?\nA million.\n\n**Changes:** all.\n///",
        """
        <details class="dr-part dr-clarify">
        <summary>How many <em>users</em>?</summary>
        <section class="dr-part__body" data-search-exclude="">
        <p>A million.</p>
        <p><strong>Changes:</strong> all.</p>
        </section>
        </details>
        """,
    ),
    "followup": (
        "/// followup | And then?\nMore.\n///",
        """
        <details class="dr-part dr-followup">
        <summary>And then?</summary>
        <section class="dr-part__body" data-search-exclude="">
        <p>More.</p>
        </section>
        </details>
        """,
    ),
    "hints are counted under each heading": (
        "/// hint | First\nA\n///\n\n/// hint | Second\nB\n///\n\n## Next\n\n/// hint | Only\nC\n///",
        """
        <details class="dr-hint">
        <summary>Hint 1 of 2: First</summary>
        <section class="dr-part__body" data-search-exclude="">
        <p>A</p>
        </section>
        </details>
        <details class="dr-hint">
        <summary>Hint 2 of 2: Second</summary>
        <section class="dr-part__body" data-search-exclude="">
        <p>B</p>
        </section>
        </details>
        <h2 id="next">Next<a class="headerlink" href="#next" title="Link to this section">&para;</a></h2>
        <details class="dr-hint">
        <summary>Hint 1 of 1: Only</summary>
        <section class="dr-part__body" data-search-exclude="">
        <p>C</p>
        </section>
        </details>
        """,
    ),
    "step": (
        "/// step | serving\n**Decide:** where.\n///",
        """
        <details class="dr-part dr-step" data-step="serving" id="step-serving">
        <summary>Serving <span class="dr-part__when">8 min · until 34:00</span></summary>
        <section class="dr-part__body" data-search-exclude="">
        <study-draft class="dr-draft" data-id="fraud-detection/serving" data-label="Your own first"
         data-placeholder="What happens between the request and the answer, in how many milliseconds each?">
        </study-draft>
        <p><strong>Decide:</strong> where.</p>
        </section>
        </details>
        """,
    ),
    "a part within a part is excluded from search once": (
        "//// step | model\n**Decide:** which.\n\n/// hint | Try\nB\n///\n\nAfter.\n////",
        """
        <details class="dr-part dr-step" data-step="model" id="step-model">
        <summary>Model <span class="dr-part__when">8 min · until 26:00</span></summary>
        <section class="dr-part__body" data-search-exclude="">
        <study-draft class="dr-draft" data-id="fraud-detection/model" data-label="Your own first"
         data-placeholder="Which simple baseline first, and what would have to be true for the next model
          to pay?">
        </study-draft>
        <p><strong>Decide:</strong> which.</p>
        <details class="dr-hint">
        <summary>Hint 1 of 1: Try</summary>
        <div class="dr-part__body">
        <p>B</p>
        </div>
        </details>
        <p>After.</p>
        </section>
        </details>
        """,
    ),
    "card": (
        "/// card | What is `k`?\n    id: what-is-k\n\nA cut-off.\n///",
        """
        <study-card class="dr-card" data-id="what-is-k">
        <details>
        <summary class="dr-card__question">What is <code>k</code>?</summary>
        <section class="dr-card__answer" data-search-exclude="">
        <p>A cut-off.</p>
        </section>
        </details>
        </study-card>
        """,
    ),
    "quiz": (
        "/// quiz | Which?\n    id: which\n\n- [ ] One\n\n    Not *that*.\n\n- [x] Two\n\n    Because.\n///",
        """
        <study-quiz class="dr-quiz" data-id="which">
        <p class="dr-quiz__question">Which?</p>
        <ul class="dr-quiz__choices">
        <li data-correct="false">
        <div class="dr-quiz__choice">One</div>
        <details class="dr-quiz__why">
        <summary>Why?</summary>
        <section class="dr-quiz__reason" data-search-exclude="">
        <p>Not <em>that</em>.</p>
        </section>
        </details>
        </li>
        <li data-correct="true">
        <div class="dr-quiz__choice">Two</div>
        <details class="dr-quiz__why">
        <summary>Why?</summary>
        <section class="dr-quiz__reason" data-search-exclude="">
        <p>Because.</p>
        </section>
        </details>
        </li>
        </ul>
        </study-quiz>
        """,
    ),
    "quiz whose reasons follow without an empty line": (
        "/// quiz | Which?\n    id: which\n\n- [x] One\n    Yes.\n- [ ] Two\n    No.\n///",
        """
        <study-quiz class="dr-quiz" data-id="which">
        <p class="dr-quiz__question">Which?</p>
        <ul class="dr-quiz__choices">
        <li data-correct="true">
        <div class="dr-quiz__choice">One</div>
        <details class="dr-quiz__why">
        <summary>Why?</summary>
        <section class="dr-quiz__reason" data-search-exclude="">
        <p>Yes.</p>
        </section>
        </details>
        </li>
        <li data-correct="false">
        <div class="dr-quiz__choice">Two</div>
        <details class="dr-quiz__why">
        <summary>Why?</summary>
        <section class="dr-quiz__reason" data-search-exclude="">
        <p>No.</p>
        </section>
        </details>
        </li>
        </ul>
        </study-quiz>
        """,
    ),
    "sections that ask for a box to write in": (
        "## Clarify\n\nText.",
        """
        <h2 id="clarify">Clarify
        <a class="headerlink" href="#clarify" title="Link to this section">&para;</a></h2>
        <study-draft class="dr-draft" data-id="fraud-detection/clarify" data-label="Your own first"
         data-placeholder="What would you ask before drawing anything?"></study-draft>
        <p>Text.</p>
        """,
    ),
    "a wide table": (
        "| A | B | C |\n| --- | --- | --- |\n| 1 | `2` | 3 |",
        """
        <table>
        <thead>
        <tr>
        <th>A</th>
        <th>B</th>
        <th>C</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td data-label="A">1</td>
        <td data-label="B"><code>2</code></td>
        <td data-label="C">3</td>
        </tr>
        </tbody>
        </table>
        """,
    ),
}


@pytest.mark.parametrize(("written", "expected"), CASES.values(), ids=CASES.keys())
def test_html(written: str, expected: str) -> None:
    joined = squeezed(re.sub(r"\n {9,}", " ", expected))  # deeper indentation goes on with an attribute
    assert squeezed(convert(written, PROBLEM)) == joined


def test_the_clock_leads_to_the_lessons() -> None:
    html = convert("/// clock\n///", PageContext("contributing/index.md", "contributing/"))
    assert 'href="../framework/index.md#requirements"' in html
    assert html.count("<li ") == 7
    assert 'style="--m:8"' in html


def test_on_the_framework_page_the_clock_leads_to_its_own_sections() -> None:
    html = convert("/// clock\n///", PageContext("framework/index.md", "framework/"))
    assert 'href="#serving"' in html
    assert 'href="#questions"' in html


def test_an_exercise_is_put_in_as_it_is() -> None:
    given = Html('<study-exercise class="dr-exercise"><h3>*As* it is</h3>\n\n<p>$x$</p></study-exercise>')
    scene = Scene(exercise=lambda slug, page: given if slug == "ndcg-at-k" else None)
    converted = converter(LESSON, scene)
    html = converted.convert("Before.\n\n/// exercise | ndcg-at-k\n///\n\nAfter.")
    assert html == f"<p>Before.</p>\n{given}\n<p>After.</p>"
    assert converted.toc_tokens == []  # type: ignore[attr-defined]


def test_without_a_host_an_exercise_is_a_link() -> None:
    html = convert("/// exercise | ndcg-at-k\n///")
    assert html == '<p><a href="../exercises/ndcg-at-k/">Exercise: ndcg-at-k</a></p>'


def test_boxes_to_write_in_stand_on_problem_pages_only() -> None:
    assert "study-draft" not in convert("## Clarify\n\nText.\n\n## Estimate\n\nText.")


def test_the_table_of_contents_holds_only_the_page_s_own_headings() -> None:
    page = converter(PROBLEM)
    page.convert("## Hints\n\n/// hint | First\nA\n///\n\n/// card | Q\n    id: q\n\nA\n///\n\n## Sources")
    assert [token["name"] for token in page.toc_tokens] == ["Hints", "Sources"]  # type: ignore[attr-defined]


def test_every_block_in_the_table_is_rendered_and_no_other() -> None:
    known = converter().parser.blockprocessors["blocks"].blocks  # type: ignore[attr-defined]
    assert set(known) == set(BLOCK_SPECS)
    assert set(RENDERERS) == OWN_BLOCKS


@pytest.mark.parametrize(
    "written",
    [
        "/// card | Without its id\n\nA\n///",
        "/// card | With another option\n    idd: x\n\nA\n///",
        "/// step | deployment\nA\n///",
        "/// clock | noon\n///",
    ],
)
def test_what_the_checker_refuses_is_left_as_text(written: str) -> None:
    assert "///" in convert(written, PROBLEM)
