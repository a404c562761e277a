"""Small changes to a solution, one at a time: what a test that looks closely must notice.

mutmut and cosmic-ray change a package that pytest imports; here each solution is one file that the grader runs, so the
mutants are made from the syntax tree directly.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_OPERATORS: dict[type[ast.operator], tuple[type[ast.operator], ...]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Div,),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Div,),
    ast.Mod: (ast.FloorDiv,),
    ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr,),
    ast.BitOr: (ast.BitAnd,),
    ast.BitXor: (ast.BitAnd,),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
}
_ONE = ast.Constant(1)


@dataclass(frozen=True)
class Mutant:
    """`before` and `after`: the changed code on one line each; `source`: the whole changed file."""

    line: int
    before: str
    after: str
    source: str

    def __str__(self) -> str:
        return f"`{self.before}` → `{self.after}`"


def mutants(source: str) -> Iterator[Mutant]:
    """Every mutant of `source`, in the order of its lines. Raises SyntaxError."""
    tree = ast.parse(source)
    seen = {source}
    for node in _mutable(tree):
        for changed in _changes(node):
            mutant = _mutant(source, node, changed)
            if mutant.source not in seen:
                seen.add(mutant.source)
                yield mutant


def _mutable(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes that decide what the code does: no docstrings, annotations, imports or messages of exceptions."""
    for name, value in ast.iter_fields(tree):
        if name in ("annotation", "returns", "type_params", "bases", "decorator_list"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or isinstance(
                child, (ast.Import, ast.ImportFrom, ast.JoinedStr)
            ):
                continue
            if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                continue
            yield child
            if not isinstance(child, (ast.Raise, ast.Assert)):
                yield from _mutable(child)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare(ops=ops):
            for index, operator in enumerate(ops):
                for other in _COMPARISONS[type(operator)]:
                    yield ast.Compare(node.left, [*ops[:index], other(), *ops[index + 1 :]], node.comparators)
        case ast.BinOp(op=operator):
            yield from (
                ast.BinOp(node.left, other(), node.right) for other in _OPERATORS.get(type(operator), ())
            )
        case ast.AugAssign(op=operator):
            yield from (
                ast.AugAssign(node.target, other(), node.value)
                for other in _OPERATORS.get(type(operator), ())
            )
            yield ast.Pass()
        case ast.BoolOp():
            yield ast.BoolOp(ast.Or() if isinstance(node.op, ast.And) else ast.And(), node.values)
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield node.operand
        case ast.Constant():
            yield from _constants(node.value)
        case ast.Call(args=[first, second, *rest]) if not isinstance(first, ast.Starred):
            if not isinstance(second, ast.Starred) and ast.dump(first) != ast.dump(second):
                yield ast.Call(node.func, [second, first, *rest], node.keywords)
        case ast.Slice(lower, upper, step):  # a constant bound is changed as such
            if lower is not None and not isinstance(lower, ast.Constant):
                yield ast.Slice(ast.BinOp(lower, ast.Add(), _ONE), upper, step)
            if upper is not None and not isinstance(upper, ast.Constant):
                yield ast.Slice(lower, ast.BinOp(upper, ast.Add(), _ONE), step)
        case ast.If() | ast.While():
            yield from _decided(node, always=isinstance(node, ast.If))
        case ast.IfExp():
            yield node.body
            yield node.orelse
        case ast.comprehension(ifs=[*ifs]) if ifs:
            for index in range(len(ifs)):
                yield ast.comprehension(
                    node.target, node.iter, [*ifs[:index], *ifs[index + 1 :]], node.is_async
                )
        case ast.Break():
            yield ast.Pass()
        case ast.Continue():
            yield ast.Pass()
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range":
        for index, bound in enumerate(node.args[:2]):
            if not isinstance(bound, ast.Constant):
                moved = ast.BinOp(bound, ast.Add(), _ONE)
                yield ast.Call(node.func, [*node.args[:index], moved, *node.args[index + 1 :]], node.keywords)


def _constants(value: object) -> Iterator[ast.Constant]:
    if isinstance(value, bool):
        yield ast.Constant(not value)
    elif isinstance(value, (int, float)):
        yield ast.Constant(value + 1)
        yield ast.Constant(value - 1)
    elif isinstance(value, str):
        yield ast.Constant(f"{value}?" if value else "?")


def _decided(node: ast.If | ast.While, *, always: bool) -> Iterator[ast.AST]:
    """The branch is never taken, or always."""
    for decision in (False, True) if always else (False,):
        yield type(node)(ast.Constant(decision), node.body, node.orelse)


def _mutant(source: str, node: ast.AST, changed: ast.AST) -> Mutant:
    if isinstance(node, (ast.If, ast.While)):
        node, changed = node.test, changed.test  # type: ignore[attr-defined]
    if isinstance(node, ast.comprehension):
        return _unfiltered(source, node, changed)
    text = ast.unparse(ast.fix_missing_locations(changed))
    if (
        isinstance(node, ast.expr)
        and not isinstance(node, ast.Slice)
        and not isinstance(changed, ast.Constant)
    ):
        text = f"({text})"
    return _replaced(source, _start(source, node), _end(source, node), text)


def _unfiltered(source: str, node: ast.comprehension, changed: ast.AST) -> Mutant:
    assert isinstance(changed, ast.comprehension)
    start = _end(source, node.iter)
    while source[start : start + 2] != "if":
        start += 1
    kept = "".join(f"if {ast.unparse(condition)} " for condition in changed.ifs)
    return _replaced(source, start, _end(source, node.ifs[-1]), kept.rstrip())


def _replaced(source: str, start: int, end: int, text: str) -> Mutant:
    whole = source[:start] + text + source[end:]
    first = source.rfind("\n", 0, start) + 1
    last = source.find("\n", end) if "\n" in source[end:] else len(source)
    before, after = source[first:last], source[first:start] + text + source[end:last]
    return Mutant(source.count("\n", 0, start) + 1, " ".join(before.split()), " ".join(after.split()), whole)


def _start(source: str, node: ast.AST) -> int:
    return _offset(source, node.lineno, node.col_offset)  # type: ignore[attr-defined]


def _end(source: str, node: ast.AST) -> int:
    return _offset(source, node.end_lineno, node.end_col_offset)  # type: ignore[attr-defined]


def _offset(source: str, line: int, column: int) -> int:
    """Position in the text of a line (from 1) and a column in bytes, as `ast` counts them."""
    lines = source.splitlines(keepends=True)
    return sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())
