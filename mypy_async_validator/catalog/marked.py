"""The markers on functions and classes of the checked code itself, as entries of the catalog."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from mypy.checker import TypeChecker
from mypy.nodes import (
    ARG_STAR,
    ARG_STAR2,
    CallExpr,
    ClassDef,
    Context,
    Decorator,
    Expression,
    FuncDef,
    MypyFile,
    NameExpr,
    OverloadedFuncDef,
    OverloadPart,
    RefExpr,
    StrExpr,
    SymbolNode,
    TypeInfo,
)
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

from mypy_async_validator.bridge.facts import record_fact
from mypy_async_validator.bridge.symbols import (
    Symbols,
    is_coroutine_function,
    is_property,
    module_of,
)
from mypy_async_validator.catalog.entry import Condition, Entry, Marker, Overload, Parameter
from mypy_async_validator.catalog.read import ANY_ARGUMENTS, KINDS, LIBRARIES

BLOCKING: Final = "mypy_async_validator.markers.blocking"
NONBLOCKING: Final = "mypy_async_validator.markers.nonblocking"
MARKER_CALL: Final = "mypy_async_validator.markers._Marker.__call__"
# A marker on a class does not mean making an object of it.
_NOT_OF_CLASS: Final = frozenset({"__init__", "__new__"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker as it was found: ``None`` stands for ``@nonblocking``."""

    marker: Marker | None

    def as_fact(self) -> list[str | bool | None]:
        """As values of JSON, for mypy's cache."""
        if self.marker is None:
            return []
        replacements = [self.marker.replacement(name) for name in LIBRARIES]
        return [self.marker.kind, *replacements, self.marker.is_lazy]


def find_mark(decorators: Sequence[Expression]) -> Mark | None:
    """The outermost marker among decorators; ``None`` without one, or if it cannot be read."""
    for decorator in decorators:
        match decorator:
            case RefExpr(fullname=fullname) if fullname == NONBLOCKING:
                return Mark(None)
            case CallExpr(callee=RefExpr(fullname=fullname)) if fullname == BLOCKING:
                return _read_call(decorator)
    return None


def _read_call(call: CallExpr) -> Mark | None:
    arguments = [(n or "kind", a) for n, a in zip(call.arg_names, call.args, strict=True)]
    given = {name: value.value for name, value in arguments if isinstance(value, StrExpr)}
    is_lazy = any(
        name == "lazy" and isinstance(value, NameExpr) and value.fullname == "builtins.True"
        for name, value in arguments
    )
    kind = given.get("kind")
    if kind is None:
        return None
    if kind not in KINDS:
        return Mark(None)  # mypy rejects the argument
    asyncio, anyio, trio = (given.get(name) for name in LIBRARIES)
    return Mark(Marker(kind, asyncio, anyio, trio, is_lazy))


def record_mark(checker: TypeChecker, node: Context) -> bool:
    """Keep the mark of a function or class with the interface of its module.

    Returns whether the mark could be read.
    """
    if isinstance(node, ClassDef):
        mark, name = find_mark(node.decorators), node.fullname
    elif isinstance(node, Decorator):
        mark, name = find_mark(node.original_decorators), _full_name(checker.tree, node)
    else:
        return False
    if mark is None:
        return False
    # A function that is defined in a function is used there, where its decorators are at hand.
    if isinstance(node, ClassDef) or checker.scope.top_level_function() is None:
        record_fact(checker.modules, checker.tree, name, mark.as_fact())
    return True


def _full_name(tree: MypyFile, node: Decorator) -> str:
    """The full name, with the number of the form for one of several overloads."""
    names = node.func.info.names if node.func.info else tree.names
    symbol = names.get(node.name)
    whole = None if symbol is None else symbol.node
    if not isinstance(whole, OverloadedFuncDef):
        return node.fullname
    forms = [*whole.items, whole.impl]
    return f"{whole.fullname}#{forms.index(node)}" if node in forms else node.fullname


class MarkedCode:
    """Looks up the marks that code has put on its own functions."""

    def __init__(self, symbols: Symbols) -> None:
        self._symbols = symbols

    def function(self, node: SymbolNode) -> Entry | None:
        """The entry of a marked function or method, unless only its class is marked."""
        if is_coroutine_function(node):
            return None
        overloads: tuple[Overload, ...]
        match node:
            case FuncDef():
                # (In the daemon, a caller may still refer to what the function was before.)
                mark = self._recall(module_of(node), node.fullname)
                overloads = () if mark is None else (Overload(ANY_ARGUMENTS, mark.marker),)
            case Decorator():
                mark = self._mark_of(node, node.fullname)
                overloads = () if mark is None else (Overload(ANY_ARGUMENTS, mark.marker),)
            case OverloadedFuncDef():
                overloads = tuple(self._overloads(node))
            case _:
                return None
        if not overloads:
            return None
        return _entry(node, overloads)

    def method(self, info: TypeInfo, name: str) -> Entry | None:
        """The entry of a method that this very class defines."""
        symbol = info.names.get(name)
        node = None if symbol is None else symbol.node
        if not isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
            return None
        if is_coroutine_function(node):
            return None
        entry = self.function(node)
        if entry is not None or name in _NOT_OF_CLASS:
            return entry
        # (The daemon keeps the decorators that a class once had.)
        mark = self._recall(info.module_name, info.fullname)
        if mark is None:
            return None
        overload = Overload(ANY_ARGUMENTS, mark.marker)
        return _entry(node, (overload,))

    def _mark_of(self, node: Decorator, name: str) -> Mark | None:
        # Read from mypy's cache, it has no decorators.
        if node.original_decorators:
            return find_mark(node.original_decorators)
        return self._recall(module_of(node.func), name)

    def _recall(self, module: str, name: str) -> Mark | None:
        fact = self._symbols.fact(module, name)
        if not isinstance(fact, list):
            return None
        return Mark(Marker(*fact) if fact else None)

    def _overloads(self, node: OverloadedFuncDef) -> Iterator[Overload]:
        """The forms of a function, where any of them or its implementation has a mark."""
        marks = [self._form(node, item, place) for place, item in enumerate(node.items)]
        whole = self._form(node, node.impl, len(node.items)) if node.impl else None
        if whole is None and not any(marks):
            return
        if node.is_property:
            found = marks[0]
            if found is not None:
                yield Overload(ANY_ARGUMENTS, found.marker)
            return
        signatures = node.type.items if isinstance(node.type, Overloaded) else []
        bound = bool(node.info) and not node.is_static
        for signature, mark in zip(signatures, marks, strict=False):
            chosen = mark or whole
            marker = None if chosen is None else chosen.marker
            yield Overload(tuple(_parameters(signature, skip=int(bound))), marker)

    def _form(self, node: OverloadedFuncDef, item: OverloadPart, place: int) -> Mark | None:
        if not isinstance(item, Decorator):
            return None
        return self._mark_of(item, f"{node.fullname}#{place}")


def _entry(node: FuncDef | Decorator | OverloadedFuncDef, overloads: tuple[Overload, ...]) -> Entry:
    # mypy adds lines to the names of classes in functions; no message holds a line.
    name = re.sub(r"@\d+", "", node.fullname)
    return Entry(name, overloads, node.line, is_property(node), is_from_code=True)


def _parameters(signature: CallableType, *, skip: int) -> Iterator[Parameter]:
    rows = list(zip(signature.arg_names, signature.arg_kinds, signature.arg_types, strict=True))[
        skip:
    ]
    for place, (name, kind, type_) in enumerate(rows):
        condition = _condition(type_)
        if kind in (ARG_STAR, ARG_STAR2):
            is_named = kind == ARG_STAR2
            yield Parameter(
                name or f"*{place}", "var_keyword" if is_named else "var_positional", False, None
            )
        else:
            yield Parameter(
                name or f"{place}",
                "keyword" if kind.is_named() else "positional",
                kind.is_optional(),
                condition,
            )


def _condition(type_: Type) -> Condition | None:
    """What a formal parameter's type asks for; ``None`` where that is more than can be told."""
    proper = get_proper_type(type_)
    match proper:
        case NoneType():
            return Condition((None,), ())
        case LiteralType(value=bool() | int() | str() as value):
            return Condition((value,), ())
        case Instance(type=info) if info.fullname == "builtins.float":
            return Condition((), (info.fullname, "builtins.int"))
        case Instance(type=info) if not info.is_protocol and info.fullname != "builtins.object":
            return Condition((), (info.fullname,))
        case UnionType(items=items):
            parts = [_condition(item) for item in items]
            if None in parts:
                return None
            known = [part for part in parts if part is not None]
            return Condition(
                tuple(value for part in known for value in part.values),
                tuple(name for part in known for name in part.classes),
            )
        case _:
            return None
