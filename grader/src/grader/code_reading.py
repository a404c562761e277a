"""Reads source without running it: what it defines and imports, and which builtins it gives a new meaning."""

from __future__ import annotations

import ast
import builtins
import warnings
from collections.abc import Iterator
from typing import NamedTuple

_BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))


class Definition(NamedTuple):
    """A function, class or assigned name. `parameters` is None for what is not a plain function."""

    name: str
    line: int
    parameters: str | None = None
    inside: str | None = None


def definitions(source: str) -> dict[str, Definition]:
    """Find what is defined at the left margin, methods as `Class.method`; the last definition counts."""
    found: dict[str, Definition] = {}
    for node in _tree(source).body:
        for definition in _defined_by(node):
            found[definition.name] = definition
    return found


def nested_definition(source: str, name: str) -> Definition | None:
    """Find a function or class that is defined inside another one, as by one indentation too many."""
    for outer in ast.walk(_tree(source)):
        if isinstance(outer, (ast.FunctionDef, ast.ClassDef)):
            for node in ast.walk(outer):
                if (
                    node is not outer
                    and isinstance(node, (ast.FunctionDef, ast.ClassDef))
                    and node.name == name
                ):
                    return Definition(name, node.lineno, inside=outer.name)
    return None


def shadowed_builtin(source: str, line: int) -> Definition | None:
    """Find a builtin used at `line` although the source gives its name another meaning elsewhere."""
    tree = _tree(source)
    used = {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load) and node.lineno == line
    }
    for node in ast.walk(tree):
        for name in _bound_by(node):
            if name in _BUILTINS and name in used:
                return Definition(name, getattr(node, "lineno", line))
    return None


def returns_a_value(source: str, name: str) -> bool:
    """Whether the function at the left margin has a `return` with something behind it."""
    for node in _tree(source).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.name == name:
            return any(isinstance(each, ast.Return) and each.value is not None for each in ast.walk(node))
    return True


def imported_modules(source: str) -> set[str]:
    """Name every module that an `import` asks for; a line of a text that looks like one counts, too.

    Read before every run, so by lines: a syntax tree would be a fifth of a short one.
    """
    names: set[str] = set()
    for line in source.splitlines():
        word, *rest = line.split(maxsplit=1)[:2] or [""]
        if word == "import" and rest:
            names |= {part.split()[0] for part in rest[0].split(",") if part.strip()}
        elif word == "from" and rest:
            names.add(rest[0].split()[0])
    return names


def _tree(source: str) -> ast.Module:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], [])


def _defined_by(node: ast.stmt) -> Iterator[Definition]:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
        yield Definition(node.name, node.lineno, f"({ast.unparse(node.args)})")
    elif isinstance(node, ast.ClassDef):
        yield Definition(node.name, node.lineno)
        for inner in node.body:
            for method in _defined_by(inner):
                yield Definition(f"{node.name}.{method.name}", method.line, method.parameters)
    elif isinstance(node, (ast.If, ast.Try)):
        for inner in node.body:
            yield from _defined_by(inner)
    else:
        for name in _bound_by(node):
            yield Definition(name, node.lineno)


def _bound_by(node: ast.AST) -> Iterator[str]:
    """Names to which this one node gives a value."""
    if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.For, ast.NamedExpr)):
        targets = node.targets if isinstance(node, ast.Assign) else [node.target]
        for target in targets:
            yield from (each.id for each in ast.walk(target) if isinstance(each, ast.Name) and _stores(each))
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, ast.arg):
        yield node.arg
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        yield from (alias.asname or alias.name.split(".")[0] for alias in node.names)
    elif isinstance(node, ast.withitem) and isinstance(node.optional_vars, ast.Name):
        yield node.optional_vars.id


def _stores(name: ast.Name) -> bool:
    return isinstance(name.ctx, ast.Store)
