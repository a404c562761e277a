"""An exercise as it stands in a page: readable as it is, and brought to life by `<study-exercise>`."""

from __future__ import annotations

from collections.abc import Callable

from authoring import links
from authoring.bundle import Bundle
from authoring.chips import step_chip
from authoring.exercise import ExerciseFolder
from authoring.fragment import FragmentConverter
from authoring.markup import Html, Value, join, tag
from authoring.page_context import PageContext

WITHOUT_SCRIPTS = (
    "Running and checking your code needs JavaScript. "
    "The task, the starter, the hints and the solution are all here."
)


def exercise_html(
    exercise: ExerciseFolder,
    bundle: Bundle,
    page: PageContext,
    convert: FragmentConverter,
    target: Callable[[str], str | None],
) -> Html:
    """Render an exercise for `page`; `target` finds the page behind a link in the exercise's own files."""
    own_page = page.source == links.source_of_exercise(exercise.slug)
    attributes: dict[str, Value] = {
        "class": "dr-exercise",
        "data-slug": exercise.slug,
        "data-status": "idle",
        "data-step": exercise.step,
        "data-bundle": bundle.address,
        "data-basis": bundle.basis,
        "data-limit": f"{exercise.time_limit_s:g}",
        "data-search-exclude": not own_page,
    }

    def text(markdown: str) -> Html:
        return Html(links.resolve(convert(markdown), target, page.address))

    # On its own page the task can be found by searching. Then only the rest is excluded, by an element whose
    # name occurs nowhere inside it: the theme's index forgets an exclusion at the next end tag of that name.
    work = "section" if own_page else "div"
    return tag(
        "study-exercise",
        attributes,
        _head(exercise, page, own_page=own_page),
        tag(
            "div",
            {"class": "dr-exercise__body"},
            tag("div", {"class": "dr-exercise__task"}, text(exercise.prompt)),
            tag(
                work,
                {"class": "dr-exercise__work", "data-search-exclude": own_page},
                tag("div", {"class": "dr-exercise__starter"}, Html(convert.code(exercise.starter))),
                tag("div", {"class": "dr-exercise__hints"}, _hints(exercise, text)),
                tag(
                    "details",
                    {"class": "dr-exercise__solution"},
                    tag("summary", {}, "Solution"),
                    Html(convert.code(exercise.solution)),
                ),
                tag("noscript", {}, tag("p", {"class": "dr-exercise__noscript"}, WITHOUT_SCRIPTS)),
            ),
        ),
    )


def _head(exercise: ExerciseFolder, page: PageContext, *, own_page: bool) -> Html:
    address = links.relative(links.page_of_exercise(exercise.slug), page.address)
    return tag(
        "header",
        {"class": "dr-exercise__head"},
        # On its own page the exercise comes right below the title; elsewhere below a section's heading.
        tag("h2" if own_page else "h3", {"class": "dr-exercise__title"}, exercise.title),
        step_chip(exercise.step),
        tag("span", {"class": "dr-exercise__minutes"}, f"{exercise.minutes} min"),
        None if own_page else tag("a", {"class": "dr-exercise__page", "href": address}, "Own page"),
    )


def _hints(exercise: ExerciseFolder, text: Callable[[str], Html]) -> Html:
    count = len(exercise.hints)
    return join(
        *(
            tag(
                "details",
                {"class": "dr-hint"},
                tag("summary", {}, f"Hint {number} of {count}: {hint.title}"),
                text(hint.text),
            )
            for number, hint in enumerate(exercise.hints, 1)
        )
    )
