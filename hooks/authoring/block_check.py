"""Checks each `///` block against the table of blocks: its name, argument, options and place."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping

from authoring.block_scan import Block, Scan
from authoring.block_specs import BLOCK_SPECS, BlockSpec, Need
from authoring.diagnostics import Diagnostic, did_you_mean
from authoring.yaml_text import YamlProblem, load

_OPTION_LINE = re.compile(r"(?P<indent> *)(?P<key>[A-Za-z_][\w-]*) *:(?: |$)")


def check_blocks(scan: Scan, path: str, page_kind: str, sections: Mapping[int, str]) -> list[Diagnostic]:
    """Report what is wrong with the blocks; `sections` maps a line to the name of its section."""
    found: list[Diagnostic] = []
    for block in scan.blocks:
        spec = BLOCK_SPECS.get(block.name)
        if spec is None:
            message = f'unknown block "{block.name}"{did_you_mean(block.name, BLOCK_SPECS)}'
            found.append(Diagnostic(path, block.line, "unknown-block", message))
            continue
        found += _check_argument(block, spec, path)
        misplaced = _misplaced_options(scan, block, spec, path)
        found += misplaced.values()
        found += [
            diagnostic
            for diagnostic in read_options(block, spec, path)[1]
            if not (diagnostic.code == "missing-option" and misplaced)
        ]
        found += _check_body(scan, block, spec, path)
        found += _check_place(block, spec, path, page_kind, sections.get(block.line))
    return found


def read_options(block: Block, spec: BlockSpec, path: str) -> tuple[dict[str, object], list[Diagnostic]]:
    """Return the options that hold, and what is wrong with the others."""
    options: dict[str, object] = {}
    found: list[Diagnostic] = []
    written: set[str] = set()
    if block.header_lines:
        try:
            mapping = load(textwrap.dedent("\n".join(block.header_lines)))
        except YamlProblem as problem:
            message = (
                f"the options of {block.name} cannot be read: {problem.message}; "
                "put an empty line above text that is indented and no option"
            )
            return {}, [Diagnostic(path, block.line + problem.line, "block-option-syntax", message)]
        for key, value in mapping.values.items():
            line = block.line + mapping.lines[key]
            written.add(key)
            option = spec.options.get(key)
            if option is None:
                advice = (
                    did_you_mean(key, spec.options) if spec.options else "; it takes none, so leave it out"
                )
                message = f'{block.name} has no option "{key}"{advice}'
                found.append(Diagnostic(path, line, "unknown-option", message))
                continue
            try:
                options[key] = option.parse(value)
            except ValueError as error:
                message = f'the option "{key}" of {block.name} needs {option.expects}, and {error}'
                found.append(Diagnostic(path, line, "option-value", message))
    missing = [name for name, option in spec.options.items() if option.required and name not in written]
    for name in missing:
        message = (
            f'{block.name} needs the option "{name}"; write it below, indented four spaces: {name}: some-name'
        )
        found.append(Diagnostic(path, block.line, "missing-option", message))
    return options, found


def _check_argument(block: Block, spec: BlockSpec, path: str) -> list[Diagnostic]:
    if spec.argument is Need.REQUIRED and not block.argument:
        message = f"{block.name} needs {spec.argument_is} behind a bar; write /// {block.name} | …"
    elif spec.argument is Need.FORBIDDEN and block.argument:
        message = f'{block.name} takes nothing behind a bar; take out "{block.argument}"'
    else:
        return []
    return [Diagnostic(path, block.line, "block-argument", message)]


def _misplaced_options(scan: Scan, block: Block, spec: BlockSpec, path: str) -> dict[str, Diagnostic]:
    """Find options that pymdownx takes for text: not indented by four spaces, or below an empty line."""
    found: dict[str, Diagnostic] = {}
    if block.header_lines:
        return found
    after_gap = False
    for offset, line in enumerate(scan.body(block)):
        if not line.strip():
            after_gap = True
            continue
        match = _OPTION_LINE.match(line)
        if match is None:
            break
        known = did_you_mean(match["key"], spec.options).startswith("; did")
        if len(match["indent"]) >= 4 and known:
            cure = "follows an empty line and so counts as text; put it directly below the header"
        elif not after_gap and (known or match["indent"]):
            indent = f"indented by {len(match['indent'])}" if match["indent"] else "not indented"
            cure = f"is {indent} and so counts as text; indent it by four spaces"
        else:
            break
        message = f'the option "{match["key"]}" of {block.name} {cure}'
        found[match["key"]] = Diagnostic(path, block.body_line + offset, "option-indent", message)
    return found


def _check_body(scan: Scan, block: Block, spec: BlockSpec, path: str) -> list[Diagnostic]:
    has_fence = any(block.line < fence.line < block.end_line for fence in scan.fences)
    has_body = has_fence or any(line.strip() for line in scan.body(block))
    if spec.body is Need.REQUIRED and not has_body:
        message = f"{block.name} is empty; write its text between the header and ///"
    elif spec.body is Need.FORBIDDEN and has_body:
        message = f"{block.name} holds no text; close it with /// right below its header"
    else:
        return []
    return [Diagnostic(path, block.line, "block-body", message)]


def _check_place(
    block: Block, spec: BlockSpec, path: str, page_kind: str, section: str | None
) -> list[Diagnostic]:
    if spec.only_on and spec.only_on != page_kind:
        message = f"{block.name} belongs on a {spec.only_on} page; use /// details | … here"
    elif page_kind == "problem" and spec.section and section != spec.section:
        message = f"{block.name} belongs in the section “{spec.section}”; move it there"
    else:
        return []
    return [Diagnostic(path, block.line, "block-place", message)]
