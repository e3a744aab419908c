"""What mypy does not notice of an edit.

The daemon rechecks what a type tells. The checks also ask whether a function is an async generator,
and whether a class has ``__await__``.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import Decorator, FuncDef, MypyFile, SymbolTable, TypeInfo
from mypy.server.trigger import make_trigger

from mypy_async_validator.bridge.facts import holder, record_fact

_KINDS: Final = "kinds"
# What objects are used for, as the checks and mypy's protocols ask, is part of what a class is.
_METHODS: Final = (
    *("__aenter__", "__aexit__", "__aiter__", "__anext__", "__await__", "__call__", "__enter__"),
    *("__exit__", "__getattr__", "__getitem__", "__iter__", "__new__", "__next__", "done"),
)


class Unnoticed:
    """Lets the daemon recheck what refers to a function or class that has become another kind."""

    def __init__(self, methods_of_tests: tuple[str, ...]) -> None:
        """``methods_of_tests``: what decides how a test case is run."""
        self._methods_of_tests = methods_of_tests
        self._kinds: dict[str, dict[str, str]] = {}

    def look_at(self, tree: MypyFile, modules: dict[str, MypyFile]) -> None:
        """Mypy has checked a module, and is about to ask what its parts depend on."""
        if tree.is_stub:
            return
        found: dict[str, str] = {}
        for node in _definitions(tree.names, tree.fullname):
            if isinstance(node, FuncDef):
                if node.is_async_generator:
                    found[node.fullname] = "async generator"
                elif node.is_coroutine and node.type is None:
                    found[node.fullname] = "coroutine function"
            else:
                for name in self._deciding(node):
                    _link(tree, f"{node.fullname}.{name}", node.fullname)
                for base in node.bases:
                    _link(tree, base.type.fullname, node.fullname)
        before = self._kinds.get(tree.fullname, found)
        self._kinds[tree.fullname] = found
        if found or before:
            record_fact(modules, tree, _KINDS, found)
        for name, _ in before.items() ^ found.items():
            _link(tree, holder(tree.fullname), name)

    def _deciding(self, info: TypeInfo) -> tuple[str, ...]:
        is_test = info.has_base("unittest.case.TestCase")
        return (*_METHODS, *self._methods_of_tests) if is_test else _METHODS


def modules_of_bases(tree: MypyFile) -> set[str]:
    """The modules with bases of the classes of a module; mypy takes only those it can see there."""
    if tree.is_stub:
        return set()
    classes = _definitions(tree.names, tree.fullname)
    return {
        base.module_name
        for node in classes
        if isinstance(node, TypeInfo)
        for base in node.mro[1:-1]
    }


def _link(tree: MypyFile, cause: str, effect: str) -> None:
    """Let a change of one definition count as one of another."""
    tree.plugin_deps.setdefault(make_trigger(cause), set()).add(make_trigger(effect))


def _definitions(names: SymbolTable, owner: str) -> Iterator[FuncDef | TypeInfo]:
    """The functions and classes that a module defines, outside functions."""
    for name, symbol in names.items():
        node = symbol.node
        if node is None or symbol.plugin_generated or node.fullname != f"{owner}.{name}":
            continue
        if isinstance(node, Decorator):
            node = node.func
        if isinstance(node, FuncDef):
            yield node
        elif isinstance(node, TypeInfo):
            yield node
            yield from _definitions(node.names, node.fullname)
