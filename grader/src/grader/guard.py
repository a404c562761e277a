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
tracing, `ctypes`, a replacement that claims to equal what it replaces, changing an object of the standard
library without replacing a name (`decimal.getcontext().prec = 3`), threads that outlive a call. On CPython a
child process with a limit (`grader.child`) contains those; in the page the worker does, and the page ends it
when the limit is over.
"""

from __future__ import annotations

import builtins
import os
import random
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import chain
from operator import methodcaller
from types import FunctionType, ModuleType

SEED = 20_240_229
_MISSING = object()
_builtins: dict[str, object] = vars(builtins)
_list = list  # not looked up among the builtins, which learner code may just have replaced
_values = methodcaller("values")
_ODDITIES = frozenset({"antigravity", "this", "turtle", "idlelib"})  # importing them does something
_METHODS = (FunctionType, property, classmethod, staticmethod)
_CONSTANTS = (int, float, str, tuple, frozenset, type, ModuleType)


class _Names:
    """The names of modules and classes as they were, to be put back. `owners` by the title that a report gives them."""

    def __init__(
        self, owners: Mapping[str, ModuleType | type], watched: Callable[[str, object], bool]
    ) -> None:
        self.owners = owners
        self.watched = watched
        self.now = [vars(owner) for owner in owners.values()]
        self.saved = list(map(dict, self.now))
        self.values = self._values()

    def restore(self) -> list[str]:
        """Put back what was replaced or deleted and name it."""
        # Made after every call, over thousands of values: a list compares identity first, and all of it in C.
        if _same(self._values(), self.values):
            return []
        changed = []
        for (title, owner), now, saved in zip(self.owners.items(), self.now, self.saved, strict=True):
            if not _same(list(now.values()), list(saved.values())):
                changed += [f"{title}.{name}" for name in self._restore(owner, saved)]
        return changed

    def _values(self) -> list[object]:
        return list(chain.from_iterable(map(_values, self.now)))

    def _restore(self, owner: ModuleType | type, saved: Mapping[str, object]) -> list[str]:
        now = owner.__dict__
        changed = [
            name
            for name, value in saved.items()
            if now.get(name, _MISSING) is not value and self.watched(name, value)
        ]
        for name in changed:
            _put_back(owner, name, saved[name])
        if isinstance(owner, type):  # a new method hides the one that was inherited
            for name in [name for name in now if name not in saved and not name.startswith("_")]:
                type.__delattr__(owner, name)
                changed.append(name)
        return changed


class Guard:
    """Watches until `close`; the modules `near` the checks, and their classes, after every call."""

    def __init__(self, near: Iterable[ModuleType]) -> None:
        self._builtins = dict(vars(builtins))
        self._builtin_values = list(self._builtins.values())
        self._path = list(sys.path)
        self._limit = sys.getrecursionlimit()
        self._exits = [(module, name, getattr(module, name)) for module, name in _exits()]
        for module, name, _ in self._exits:
            setattr(module, name, _refuse_to_exit)
        self._modules = _standard_modules()
        # `sys` apart: its streams are redirected while code runs, and so it always differs.
        others = {name: module for name, module in self._modules.items() if module is not sys}
        self._all = _Names({"sys": sys}, _is_public_value), _Names(others, _is_public_value)
        modules = {module.__name__: module for module in near}
        classes = {f"{title}.{each.__name__}": each for title in modules for each in _classes(modules[title])}
        self._near = _Names(modules, _is_public_value), _Names(classes, _is_method)

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
        if _same(_list(now.values()), self._builtin_values) and now.keys() == saved.keys():
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


def _same(now: list[object], saved: list[object]) -> bool:
    try:
        return now == saved
    except BaseException:  # raised by what learner code put there
        return False


def _put_back(owner: ModuleType | type, name: str, value: object) -> None:
    if isinstance(owner, type):
        type.__setattr__(owner, name, value)
    else:
        setattr(owner, name, value)


def _refuse_to_exit(*_: object) -> None:
    raise SystemExit("the process would have ended here")
