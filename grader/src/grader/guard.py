"""Puts back what learner code changes outside its own module, and says so. Holds the threat model.

The grader runs learner code in its own interpreter (in a page there is no other), so it is built for
**honest mistakes and pasted code**, not for an attacker: whoever opens the developer tools can fool their
own page, and fools nobody else.

What holds by ordinary means (names, imports, attributes of what a function is given):

- Expected values are out of reach. The module with the checks is never in `sys.modules`; its namespace
  lives in local variables. An expected value is looked at only after the call has returned and its result
  has been copied into plain data (`plain.freeze`); comparing and showing runs no method of the learner's
  objects.
- Arguments are deep copies. Who changes them changes neither the next call nor what the table shows.
- A builtin, a function of a module or a method of a class in the standard library that is replaced or
  deleted is put back after loading the code and after each call, before the grader or a check uses it,
  and the report names it. Modules that the checks do not use are put back after loading and at the end.
- `sys.stdin`, `sys.stdout`, `sys.stderr`, `sys.path` and the recursion limit are put back silently. The
  state of `random` is set anew before loading and before each check.
- `input`, `exit`, `os._exit` and `os.abort` become sentences in the report.

What does not hold: walking frames (`sys._getframe`) or the garbage collector's lists (`gc.get_objects`),
tracing, `ctypes`, changing an object of the standard library without replacing a name
(`decimal.getcontext().prec = 3`), threads that outlive a call. On CPython a child process with a limit
(`grader.child`) contains those; in the page the worker does, and the page ends it when the limit is over.
"""

from __future__ import annotations

import builtins
import os
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from operator import is_not
from types import FunctionType, ModuleType

SEED = 20_240_229
_MISSING = object()
_builtins: dict[str, object] = vars(builtins)
_any, _map = any, map  # not looked up among the builtins, which learner code may just have replaced
_ODDITIES = frozenset({"antigravity", "this", "turtle", "idlelib"})  # importing them does something
_METHODS = (FunctionType, property, classmethod, staticmethod)
_CONSTANTS = (int, float, str, tuple, frozenset, type, ModuleType)


class _Names:
    """The names of one module or class as they were, to be put back."""

    def __init__(self, owner: ModuleType | type, title: str, watched: Callable[[str, object], bool]) -> None:
        self.owner = owner
        self.title = title
        self.saved = dict(vars(owner))
        self.watched = watched

    def restore(self) -> list[str]:
        """Put back what was replaced or deleted and name it."""
        now = self.owner.__dict__
        saved = self.saved
        if len(now) == len(saved) and not any(map(is_not, now.values(), saved.values())):
            return []
        changed = [
            name
            for name, value in saved.items()
            if now.get(name, _MISSING) is not value and self.watched(name, value)
        ]
        for name in changed:
            _put_back(self.owner, name, saved[name])
        if isinstance(self.owner, type):  # a new method hides the one that was inherited
            for name in [name for name in now if name not in saved and not name.startswith("_")]:
                type.__delattr__(self.owner, name)
                changed.append(name)
        return [f"{self.title}.{name}" for name in changed]


class Guard:
    """Watches until `close`; the modules `near` the checks, and their classes, after every call."""

    def __init__(self, near: Iterable[ModuleType]) -> None:
        self._builtins = dict(vars(builtins))
        self._path = list(sys.path)
        self._limit = sys.getrecursionlimit()
        self._exits = [(module, name, getattr(module, name)) for module, name in _exits()]
        for module, name, _ in self._exits:
            setattr(module, name, _refuse_to_exit)
        self._modules = _standard_modules()
        self._all = [_Names(module, name, _is_public_value) for name, module in self._modules.items()]
        self._near: list[_Names] = []
        for module in near:
            title = module.__name__
            self._near.append(_Names(module, title, _is_public_value))
            self._near += [_Names(each, f"{title}.{each.__name__}", _is_method) for each in _classes(module)]

    def restore_after_call(self) -> list[str]:
        """Put back builtins and the modules that checks use; the names that were changed."""
        changed = self._restore_builtins()
        for names in self._near:
            changed += names.restore()
        self._restore_interpreter()
        return changed

    def restore_all(self) -> list[str]:
        """Put back every module of the standard library; the names that were changed."""
        changed = self.restore_after_call()
        for name, module in self._modules.items():
            if sys.modules.get(name) is not module:
                sys.modules[name] = module
                changed.append(f'sys.modules["{name}"]')
        for names in self._all:
            changed += names.restore()
        return changed

    def close(self) -> list[str]:
        """Put back everything, for good."""
        changed = self.restore_all()
        for module, name, function in self._exits:
            setattr(module, name, function)
        return changed

    def _restore_builtins(self) -> list[str]:
        now, saved = _builtins, self._builtins
        if not _any(_map(is_not, now.values(), saved.values())) and now.keys() == saved.keys():
            return []
        changed = [
            name for name, value in saved.items() if now.get(name, _MISSING) is not value and name != "_"
        ]
        if changed or now.keys() != saved.keys():
            now.clear()
            now.update(saved)
        return [f"builtins.{name}" for name in changed]

    def _restore_interpreter(self) -> None:
        if sys.path != self._path:
            sys.path[:] = self._path
        if sys.getrecursionlimit() != self._limit:
            sys.setrecursionlimit(self._limit)


def reseed() -> None:
    """Give the global generator the same state before every run and every check."""
    random.seed(SEED)


def modules_used_by(namespace: Mapping[str, object]) -> Iterator[ModuleType]:
    """Find the modules that a checks file imports, whole or by name."""
    seen = set()
    for value in namespace.values():
        module = (
            value if isinstance(value, ModuleType) else sys.modules.get(str(getattr(value, "__module__", "")))
        )
        if module is not None and module is not builtins and id(module) not in seen:
            seen.add(id(module))
            yield module


def load_standard_modules(names: Iterable[str]) -> None:
    """Import what learner code is going to import, so that these modules too are known as they were."""
    for name in names:
        if (
            name.partition(".")[0] in sys.stdlib_module_names
            and name not in sys.modules
            and name not in _ODDITIES
        ):
            with suppress(Exception):  # then learner code will hear of it
                __import__(name)


def _standard_modules() -> dict[str, ModuleType]:
    """Collect the loaded modules of the standard library and of the grader itself."""
    known = sys.stdlib_module_names
    return {
        name: module
        for name, module in sys.modules.copy().items()
        if (top := name.partition(".")[0]) in known or top == "grader"
        if isinstance(module, ModuleType) and name not in ("builtins", "__main__")
    }


def _classes(module: ModuleType) -> list[type]:
    """Classes written in Python, whose methods can be replaced."""
    return [
        value
        for value in vars(module).values()
        if isinstance(value, type)
        and value.__module__ == module.__name__
        and value.__flags__ & (1 << 9)  # heap type
    ]


def _is_public_value(name: str, value: object) -> bool:
    return not name.startswith("_") and (callable(value) or isinstance(value, _CONSTANTS))


def _is_method(name: str, value: object) -> bool:
    return isinstance(value, _METHODS)


def _exits() -> Iterator[tuple[ModuleType, str]]:
    for module in (
        os,
        sys.modules[os.name],
    ):  # os.name is also the name of the module that os takes them from
        yield from ((module, function) for function in ("_exit", "abort") if hasattr(module, function))


def _put_back(owner: ModuleType | type, name: str, value: object) -> None:
    if isinstance(owner, type):
        type.__setattr__(owner, name, value)
    else:
        setattr(owner, name, value)


def _refuse_to_exit(*_: object) -> None:
    raise SystemExit("the process would have ended here")
