"""Every code that a diagnostic may carry, with its rule in one sentence; the guide explains each."""

from __future__ import annotations

from authoring.exercise import EXERCISE_CODES

PAGE_CODES: dict[str, str] = {
    # Files and front matter
    "not-utf-8": "A file is UTF-8 text.",
    "unreadable": "A file can be read.",
    "front-matter-missing": "A problem page starts with front matter.",
    "front-matter-unclosed": "Front matter ends with a line ---.",
    "front-matter-syntax": "Front matter is YAML: one `key: value` a line.",
    "unknown-key": "Front matter has no keys but the documented ones.",
    "missing-key": "Front matter has every required key.",
    "wrong-type": "Each key has a value of its type.",
    "unknown-problem": "A problem page is named after one of the problems.",
    "problem-twice": "A problem is a file or a folder, not both.",
    # Blocks
    "block-syntax": "A block header is written `/// name | argument`.",
    "block-indented": "Blocks start at the left margin.",
    "block-unclosed": "Every block is closed by a line with as many slashes.",
    "block-end": "Every line of slashes closes the open block.",
    "unknown-block": "A block's name is one of the documented ones.",
    "block-argument": "A block has an argument where it needs one, and none where it takes none.",
    "block-body": "A block has text where it needs some, and none where it takes none.",
    "block-place": "A block stands on the kind of page, and in the section, in which it belongs.",
    "block-option-syntax": "The indented lines below a header are options in YAML.",
    "unknown-option": "A block takes the documented options only.",
    "missing-option": "A block has every option that it requires.",
    "option-value": "An option has a value of its type.",
    "option-indent": "Options stand directly below the header, indented by four spaces.",
    "fence-unclosed": "Every fence is closed.",
    "unknown-fence": "A fence of ours is spelled `dot` or `estimate`.",
    # Sections
    "section-missing": "A problem page has all twelve sections.",
    "section-unknown": "A problem page has no other sections.",
    "section-repeated": "A section stands once.",
    "section-order": "The sections stand in their order.",
    "section-empty": "A section says something.",
    "too-few": "A section holds as many blocks, rows or items as the table of minimums says.",
    "too-many": "A section holds no more than the table of minimums says.",
    "unfinished": "A page that is no draft has no TODO in it.",
    # What sections say
    "clarify-changes": "Each `clarify` says which design decision its reply changes.",
    "clarify-reply": "Each `clarify` has the interviewer's reply.",
    "unknown-step": "A `step` is one of the six.",
    "step-order": "The steps stand once each, in the order of the clock.",
    "step-decide": "Each `step` opens with the decision that it must reach.",
    "table-missing": "“Failure modes” and “Levels” hold their table.",
    "table-columns": "Their tables have the columns of the schema.",
    "table-cell": "Every cell of their tables is filled.",
    "levels-criterion": "“Levels” has each of the seven criteria once.",
    "source-identifier": "A source has an arXiv number, a DOI or an https address.",
    "source-year": "A source has a year.",
    "source-supports": "A source says what it supports.",
    # Cards, quizzes, exercises
    "card-too-long": "The back of a card has at most 30 words.",
    "duplicate-id": "The id of a card or quiz question is unique on the whole site.",
    "quiz-choice": "A quiz question's choices are a task list.",
    "quiz-right": "Exactly one choice is right.",
    "quiz-wrong": "At least two choices are wrong.",
    "quiz-reason": "Each choice says why.",
    "unknown-exercise": "An `exercise` block names a folder under `exercises/`.",
    "exercise-repeated": "An exercise stands once on a page.",
    # Estimates, figures
    "estimate-empty": "An estimate holds at least one quantity.",
    "estimate-syntax": "A line is `name = value unit [tag]` or `name = expression = result unit`.",
    "estimate-name": "A quantity's name is in lower_case, new on the page, and no unit.",
    "estimate-tag": "A tag is `[assumed]`, `[assumed: why]` or `[source: which]`, at the end of its line.",
    "estimate-untagged": "A number that is not computed says where it comes from.",
    "estimate-no-result": "A computed quantity states its result.",
    "estimate-expression": "An expression can be evaluated.",
    "estimate-wrong-unit": "The stated result has the unit that the expression comes to.",
    "estimate-wrong-result": "The stated result is what the expression comes to, to the digits written.",
    "broken-diagram": "A `dot` fence starts with a description and can be drawn.",
    "broken-formula": "A formula can be set.",
    "lone-dollar": "A dollar sign that is no formula is written `\\$`.",
    "figure-tool": "Node and its packages, which draw figures, are installed.",
}

CODES: dict[str, str] = {**PAGE_CODES, **EXERCISE_CODES}
