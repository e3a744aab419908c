"""How much interest is in the calls of a name?

A hook costs mypy more than nearly all that is done in it, so it is offered only where some check
may have something to say. Most calls are of other people's functions that return something plain.
"""

from enum import Enum, auto
from pathlib import PurePath
from typing import Final

from mypy.checker import TypeChecker
from mypy.checker_state import checker_state
from mypy.nodes import Decorator, FuncDef, LambdaExpr, OverloadedFuncDef, SymbolNode, TypeInfo
from mypy.types import (
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    Type,
    UnionType,
    get_proper_type,
)

from mypy_async_validator.bridge.symbols import Symbols


class Interest(Enum):
    """How much a name has."""

    NONE = auto()
    PLAIN = auto()
    """The result is plain and will stay so: of interest only where a coroutine awaits it."""
    FULL = auto()


CALLED_BY_SYNTAX: Final = frozenset(
    f"__{name}__" for name in ("await", "call", "enter", "exit", "getitem", "iter", "next")
)
# What they return may be called, or be a coroutine that was put there.
_ACCESSORS: Final = frozenset(
    f"builtins.{name}"
    for name in (
        "dict.__getitem__",
        "dict.get",
        "dict.pop",
        "dict.setdefault",
        "list.__getitem__",
        "list.pop",
    )
)
_LIBRARIES: Final = frozenset({"site-packages", "dist-packages"})


def is_in_coroutine() -> bool:
    """Is mypy in a coroutine, or in a lambda, which may be called in one?"""
    checker = checker_state.type_checker
    if not isinstance(checker, TypeChecker):
        return True
    function = checker.scope.current_function()
    return function is not None and (function.is_coroutine or isinstance(function, LambdaExpr))


def interest_in(fullname: str, symbols: Symbols) -> Interest:
    """The interest in a name, which may be kept: no edit of the checked code changes it.

    None is in displays (``<list>``), operators, and the methods of builtin containers.
    """
    owner, _, name = fullname.rpartition(".")
    if fullname in _ACCESSORS:
        return Interest.FULL
    if name.startswith("__"):
        is_used = name in CALLED_BY_SYNTAX and not owner.startswith(("builtins.", "typing.Iter"))
        return Interest.FULL if is_used else Interest.NONE
    if owner.startswith(("builtins.dict", "builtins.list", "builtins.set", "<")):
        return Interest.NONE
    return Interest.PLAIN if _stays_plain(fullname, symbols) else Interest.FULL


def _stays_plain(fullname: str, symbols: Symbols) -> bool:
    """Is this declared to return something plain, in a file that nobody edits?"""
    found = symbols.find_member(fullname)
    if found is None:
        return False
    node, module = found
    if not module.is_stub and _LIBRARIES.isdisjoint(PurePath(module.path).parts):
        return False
    return _returns_plain(node)


def _returns_plain(node: SymbolNode) -> bool:
    if isinstance(node, Decorator):
        return _is_plain_callable(node.var.type)
    if isinstance(node, (FuncDef, OverloadedFuncDef)):
        return _is_plain_callable(node.type)
    return isinstance(node, TypeInfo) and _is_plain_class(node)


def _is_plain_callable(type_: Type | None) -> bool:
    proper = get_proper_type(type_)
    if isinstance(proper, Overloaded):
        return all(_is_plain(item.ret_type) for item in proper.items)
    return isinstance(proper, CallableType) and _is_plain(proper.ret_type)


def _is_plain(type_: Type) -> bool:
    proper = get_proper_type(type_)
    if isinstance(proper, UnionType):
        return all(_is_plain(item) for item in proper.items)
    if isinstance(proper, Instance):
        return _is_plain_class(proper.type)
    return isinstance(proper, (NoneType, LiteralType))


def _is_plain_class(info: TypeInfo) -> bool:
    # What is called, awaited or iterated over asynchronously may be lost.
    names = ("__await__", "__aiter__", "__call__", "__getattr__")
    return not info.fallback_to_any and all(info.get(name) is None for name in names)
