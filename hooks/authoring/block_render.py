"""Renders our `///` blocks into HTML that reads well without scripts; a Markdown extension, used by its name.

Blocks render and do not diagnose: `block_check` has read each of them before, with path and line.
"""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

from markdown import Markdown
from markdown.util import AtomicString
from pymdownx.blocks import BlocksExtension, BlocksProcessor  # type: ignore[import-untyped]
from pymdownx.blocks.block import Block  # type: ignore[import-untyped]

from authoring import links
from authoring.block_specs import BLOCK_SPECS, BlockSpec, Need
from authoring.clock import add_clock
from authoring.page_context import Scene
from authoring.page_finish import PageFinish, TableLabels
from authoring.quiz import arrange_choices
from authoring.vocabulary import STEP_BY_SLUG
from authoring.writing_prompts import add_draft

ARGUMENT = {Need.REQUIRED: True, Need.OPTIONAL: None, Need.FORBIDDEN: False}


class OwnBlock(Block):  # type: ignore[misc]
    """What our blocks share: options from the table, Markdown in the body, hidden bodies out of search."""

    spec: BlockSpec
    hides = False

    def on_markdown(self) -> str:
        """Read the body as Markdown, whatever element it goes into."""
        return "block"

    def on_validate(self, parent: ElementTree.Element) -> bool:
        """Refuse a block without a required option."""
        return all(self.options[option.name] for option in self.spec.options.values() if option.required)

    def on_add(self, block: ElementTree.Element) -> ElementTree.Element:
        """Put the body where `on_create` made room for it."""
        return self.body

    @property
    def scene(self) -> Scene:
        """The page that is being converted and the site around it."""
        return self.config["scene"]  # type: ignore[no-any-return]

    def add_body(self, parent: ElementTree.Element, css_class: str) -> ElementTree.Element:
        """Make the element for a hidden body.

        The theme's search index forgets an exclusion at the next end tag of the same name. `section` stands
        nowhere else, and only around the outermost hidden body.
        """
        nested = any(getattr(entry.block, "hides", False) for entry in self._block_mgr.stack)
        if nested:
            self.body = ElementTree.SubElement(parent, "div", {"class": css_class})
        else:
            self.body = ElementTree.SubElement(
                parent, "section", {"class": css_class, "data-search-exclude": ""}
            )
        return self.body


class Part(OwnBlock):
    """`clarify`, `followup`, `hint`: a title that opens its body."""

    hides = True

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Build the collapsed part."""
        css_class = "dr-hint" if self.NAME == "hint" else f"dr-part dr-{self.NAME}"
        details = ElementTree.SubElement(parent, "details", {"class": css_class})
        ElementTree.SubElement(details, "summary").text = self.argument
        self.add_body(details, "dr-part__body")
        return details


class StepPart(OwnBlock):
    """`step`: one step of the answer, with its minutes and a box for the reader's own."""

    hides = True

    def on_validate(self, parent: ElementTree.Element) -> bool:
        """Refuse a step that is none of the six."""
        return self.argument in STEP_BY_SLUG and super().on_validate(parent)

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Build the collapsed step."""
        step = STEP_BY_SLUG[self.argument]
        details = ElementTree.SubElement(
            parent,
            "details",
            {"class": "dr-part dr-step", "data-step": step.slug, "id": f"step-{step.slug}"},
        )
        summary = ElementTree.SubElement(details, "summary")
        summary.text = f"{step.title} "
        when = ElementTree.SubElement(summary, "span", {"class": "dr-part__when"})
        when.text = AtomicString(f"{step.minutes} min · until {step.end}:00")
        body = self.add_body(details, "dr-part__body")
        if self.scene.page.problem:
            add_draft(body, self.scene.page.problem, step.slug)
        return details


class ExerciseBlock(OwnBlock):
    """`exercise`: the exercise of that folder, rendered elsewhere."""

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Put the exercise in, or a link to it where the host knows no exercises."""
        page = self.scene.page
        rendered = self.scene.exercise(self.argument, page)
        element = ElementTree.SubElement(parent, "p")
        if rendered is None:
            address = links.relative(links.page_of_exercise(self.argument), page.address)
            ElementTree.SubElement(element, "a", {"href": address}).text = f"Exercise: {self.argument}"
        else:
            element.text = AtomicString(self.md.htmlStash.store(rendered))
        self.body = element
        return element


class Card(OwnBlock):
    """`card`: a question whose answer is on the back."""

    hides = True

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Build the card."""
        card = ElementTree.SubElement(
            parent, "study-card", {"class": "dr-card", "data-id": self.options["id"]}
        )
        details = ElementTree.SubElement(card, "details")
        ElementTree.SubElement(details, "summary", {"class": "dr-card__question"}).text = self.argument
        self.add_body(details, "dr-card__answer")
        return card


class Quiz(OwnBlock):
    """`quiz`: a question with choices, each with its reason."""

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Build the question; its choices are arranged when they have been read."""
        quiz = ElementTree.SubElement(
            parent, "study-quiz", {"class": "dr-quiz", "data-id": self.options["id"]}
        )
        ElementTree.SubElement(quiz, "p", {"class": "dr-quiz__question"}).text = self.argument
        self.body = ElementTree.SubElement(quiz, "div")
        return quiz

    def on_end(self, block: ElementTree.Element) -> None:
        """Turn the task list into choices."""
        nested = any(getattr(entry.block, "hides", False) for entry in self._block_mgr.stack)
        block.remove(self.body)
        block.append(arrange_choices(self.body, nested=nested))


class Clock(OwnBlock):
    """`clock`: the 45 minutes."""

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        """Draw the clock."""
        self.body = add_clock(parent, self.scene.page)
        return self.body


RENDERERS: dict[str, type[OwnBlock]] = {
    "clarify": Part,
    "hint": Part,
    "step": StepPart,
    "followup": Part,
    "exercise": ExerciseBlock,
    "card": Card,
    "quiz": Quiz,
    "clock": Clock,
}


def _from_spec(renderer: type[OwnBlock], spec: BlockSpec) -> type[OwnBlock]:
    options = {option.name: (option.default, option.parse) for option in spec.options.values()}
    attributes = {"NAME": spec.name, "ARGUMENT": ARGUMENT[spec.argument], "OPTIONS": options, "spec": spec}
    return type(renderer.__name__, (renderer,), attributes)


class BlockRender(BlocksExtension):  # type: ignore[misc]
    """The extension; its one setting, `scene`, is filled in by the host."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.config = {"scene": [Scene(), "The page being converted and the site around it"]}
        super().__init__(*args, **kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register the blocks, and what is done to a page as a whole."""
        super().extendMarkdown(md)
        md.registerExtension(self)
        md.block_level_elements.extend(("study-exercise", "study-card", "study-quiz", "study-draft"))
        self.md = md
        # Inline Markdown runs at 20: before it a title is plain text, after it a cell is; contents come at 5.
        md.treeprocessors.register(PageFinish(md, self.getConfig("scene")), "design_round_page", 30)
        md.treeprocessors.register(TableLabels(md), "design_round_tables", 10)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: N802
        """Register one class for each of our blocks."""
        for name, renderer in RENDERERS.items():
            block_mgr.register(_from_spec(renderer, BLOCK_SPECS[name]), self.getConfigs())

    def reset(self) -> None:
        """Forget the estimates of the page before."""
        self.md.estimates = []  # type: ignore[attr-defined]


def makeExtension(**kwargs: Any) -> BlockRender:  # noqa: N802
    """Make the extension; Python-Markdown looks for this name."""
    return BlockRender(**kwargs)
