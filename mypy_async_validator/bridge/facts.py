"""Facts about the functions of a module, kept by mypy with the module's interface.

mypy's cache holds no decorators, and a parallel run checks the bodies of one module with only the
interfaces of others. So what is known of a module's functions is stored in a class made up for it.
It becomes part of the interface: mypy rechecks what depends on the module when a fact changes.
"""

import json
from collections.abc import Mapping
from typing import Final

from mypy.checker import TypeChecker
from mypy.nodes import GDEF, Block, ClassDef, MypyFile, SymbolTable, SymbolTableNode, TypeInfo
from mypy.server.trigger import make_trigger
from mypy.types import Instance

from mypy_async_validator.bridge.versions import KEEPS_FLOATS

_FLOAT: Final = "float"
_HOLDER: Final = "__mypy_async_validator__"
_CHANGES: Final = "__mypy_async_validator_changes__"


def record_fact(modules: Mapping[str, MypyFile], tree: MypyFile, key: str, fact: object) -> None:
    """Store a fact (of JSON's types) about a function or class of a module."""
    symbol = tree.names.get(_HOLDER)
    if symbol is None or not isinstance(symbol.node, TypeInfo):
        symbol = tree.names[_HOLDER] = _symbol(tree, modules["builtins"], _HOLDER)
    assert isinstance(symbol.node, TypeInfo)
    symbol.node.metadata[key] = {"fact": fact if KEEPS_FLOATS else _with_texts(fact)}
    # Of all that this class holds, the daemon compares only this text (nobody uses the class).
    symbol.node.deprecated = json.dumps(symbol.node.metadata, sort_keys=True)


def recall_fact(tree: MypyFile, key: str) -> object:
    """The fact stored under ``key``, from this run or from mypy's cache; otherwise ``None``."""
    symbol = tree.names.get(_HOLDER)
    if symbol is None or not isinstance(symbol.node, TypeInfo):
        return None
    stored = symbol.node.metadata.get(key)
    if stored is None:
        return None
    fact: object = stored["fact"]
    return fact if KEEPS_FLOATS else _with_floats(fact)


def _with_texts(fact: object) -> object:
    """The fact with a text in place of each float."""
    match fact:
        case float():
            return {_FLOAT: repr(fact)}
        case list() | tuple():
            return [_with_texts(item) for item in fact]
        case dict():
            return {key: _with_texts(value) for key, value in fact.items()}
    return fact


def _with_floats(fact: object) -> object:
    """The fact as it was before ``_with_texts``."""
    match fact:
        case list():
            return [_with_floats(item) for item in fact]
        case dict() if isinstance(fact.get(_FLOAT), str):
            return float(fact[_FLOAT])
        case dict():
            return {key: _with_floats(value) for key, value in fact.items()}
    return fact


def names_with_facts(tree: MypyFile) -> set[str]:
    """The names of functions of which something is stored, and of the methods of such classes."""
    symbol = tree.names.get(_HOLDER)
    if symbol is None or not isinstance(symbol.node, TypeInfo):
        return set()
    found: set[str] = set()
    for key in symbol.node.metadata:
        owner, _, name = key.partition("#")[0].rpartition(".")
        found.add(name)
        definition = tree.names.get(name) if owner == tree.fullname else None
        if definition is not None and isinstance(definition.node, TypeInfo):
            found.update(definition.node.names)
    return found


def record_change(modules: Mapping[str, MypyFile], tree: MypyFile, count: int) -> str:
    """Let the daemon see a change in a module; returns the name of what has changed."""
    symbol = tree.names.get(_CHANGES)
    if symbol is None or not isinstance(symbol.node, TypeInfo):
        symbol = tree.names[_CHANGES] = _symbol(tree, modules["builtins"], _CHANGES)
    assert isinstance(symbol.node, TypeInfo)
    symbol.node.deprecated = str(count)
    return make_trigger(symbol.node.fullname)


def text_of_facts(tree: MypyFile) -> str | None:
    """All facts about a module."""
    symbol = tree.names.get(_HOLDER)
    return symbol.node.deprecated if symbol and isinstance(symbol.node, TypeInfo) else None


def holder(module: str) -> str:
    """The full name of what holds the facts about a module."""
    return f"{module}.{_HOLDER}"


def depend_on_facts(checker: TypeChecker, module: str) -> None:
    """Let the daemon recheck the present function when a fact about ``module`` changes.

    (In other runs, mypy rechecks a module when the interface of one that it imports has changed.)
    """
    depend_on(checker, holder(module))


def depend_on(checker: TypeChecker, definition: str) -> None:
    """Let the daemon recheck the present function when a definition comes, goes or changes."""
    target = checker.tscope.current_target()
    checker.tree.plugin_deps.setdefault(f"<{definition}>", set()).add(target)


def depend_on_bases(checker: TypeChecker, info: TypeInfo) -> None:
    """Let the daemon recheck a class when what its bases define under its names changes.

    mypy itself would only recheck the methods of the class.
    """
    module, target, deps = (
        checker.tree.fullname,
        checker.tscope.current_target(),
        checker.tree.plugin_deps,
    )
    names = set(info.names)
    if len(info.bases) > 1:
        names.update(name for base in info.mro[1:-1] for name in base.names)
    for base in info.mro[1:-1]:
        if base.module_name == module:
            continue
        depend_on_facts(checker, base.module_name)
        for name in names:
            deps.setdefault(make_trigger(f"{base.fullname}.{name}"), set()).add(target)


def _symbol(tree: MypyFile, builtins: MypyFile, name: str) -> SymbolTableNode:
    """A class that nobody can name."""
    module = tree.fullname
    definition = ClassDef(name, Block([]))
    definition.fullname = f"{module}.{name}"
    info = TypeInfo(SymbolTable(), definition, module)
    definition.info = info
    base = builtins.names["object"].node
    assert isinstance(base, TypeInfo)
    info.bases = [Instance(base, [])]
    info.mro = [info, base]
    return SymbolTableNode(
        GDEF, info, module_public=False, module_hidden=True, plugin_generated=True
    )
