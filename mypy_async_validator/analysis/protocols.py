"""The protocols behind ``with`` and ``for``: which of their two colours has an object?

PEP 492 gives the methods of each a twin for coroutines: https://peps.python.org/pep-0492/
"""

from dataclasses import dataclass
from typing import Final, Literal

from mypy.nodes import Decorator, FuncBase, TypeInfo
from mypy.types import (
    AnyType,
    CallableType,
    NoneType,
    ProperType,
    UninhabitedType,
    UnionType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.bridge.checker import CheckerView
from mypy_async_validator.bridge.symbols import instance_of

Protocol = Literal["context manager", "iterable", "iterator"]

# The methods of each protocol, plain and async.
_METHODS: Final[dict[Protocol, tuple[tuple[str, ...], tuple[str, ...]]]] = {
    "context manager": (("__enter__", "__exit__"), ("__aenter__", "__aexit__")),
    "iterable": (("__iter__",), ("__aiter__",)),
    "iterator": (("__next__",), ("__anext__",)),
}

# Methods of asynchronous classes that are there to raise an error which says so.
_RAISES: Final = frozenset(
    {
        "aiohttp.client.ClientSession.__enter__",
        "aiohttp.test_utils.BaseTestServer.__enter__",
        "aiohttp.test_utils.TestClient.__enter__",
        "aiomysql.pool.Pool.__enter__",
        "aiomysql.sa.engine.Engine.__enter__",
    }
)


@dataclass(frozen=True, slots=True)
class Mend:
    """What must be done before an object fits a place."""

    awaits: bool
    """The object must be awaited first."""
    is_async: bool
    """The colour that the place must then have."""


def is_one_sided(info: TypeInfo) -> bool:
    """Can an object only be entered, or only be iterated over, in one of the two ways?"""
    return _has(info, "__iter__") != _has(info, "__aiter__") or is_one_sided_manager(info)


def is_one_sided_manager(info: TypeInfo) -> bool:
    """Can an object only be entered in one of the two ways?"""
    return _has(info, "__enter__") != _has(info, "__aenter__")


def is_async_iterable(info: TypeInfo) -> bool:
    return _has(info, "__aiter__")


def only_raises(method: str, result: ProperType) -> bool:
    """Is this a method (with that result) which an object has only to say that it has none?"""
    return method in _RAISES or (
        method.endswith(".__enter__") and isinstance(result, UninhabitedType)
    )


def find_mend(
    type_: ProperType, protocol: Protocol, *, is_async: bool, checker: CheckerView
) -> Mend | None:
    """How an object that does not fit would; ``None`` if it fits, or if neither way helps.

    The members of a union (``None`` left out) must all need the same.
    """
    if isinstance(type_, UnionType):
        mends = {
            find_mend(member, protocol, is_async=is_async, checker=checker)
            for member in members(type_)
            if not isinstance(member, NoneType)
        }
        return mends.pop() if len(mends) == 1 else None
    if _fits(type_, protocol, is_async=is_async) or (
        # At run time, ``for`` also takes a sequence of the old kind.
        protocol == "iterable" and not is_async and _has_all(type_, ("__getitem__",))
    ):
        return None
    if _fits(type_, protocol, is_async=not is_async):
        return Mend(awaits=False, is_async=not is_async)
    awaited = checker.awaited(type_)
    for colour in (is_async, not is_async):
        if awaited is not None and _fits(awaited, protocol, is_async=colour):
            return Mend(awaits=True, is_async=colour)
    return None


def _fits(type_: ProperType, protocol: Protocol, *, is_async: bool) -> bool:
    """Has every member of a type, ``None`` left out, all methods of a protocol?"""
    methods = _METHODS[protocol][is_async]
    wanted = [member for member in members(type_) if not isinstance(member, NoneType)]
    return bool(wanted) and all(_has_all(member, methods) for member in wanted)


def _has_all(type_: ProperType, methods: tuple[str, ...]) -> bool:
    if isinstance(type_, AnyType):
        return True
    instance = instance_of(type_)
    return instance is not None and (
        all(_has(instance.type, method) for method in methods)
        # What ``hasattr`` was asked for one of them may well have all.
        or (
            instance.extra_attrs is not None
            and not instance.extra_attrs.attrs.keys().isdisjoint(methods)
        )
    )


# ``Future.__iter__`` is ``__await__``, and fails where no ``await`` drives it.
_OF_FUTURES: Final = ("_asyncio.Future.__iter__", "asyncio.futures.Future.__iter__")


def _has(info: TypeInfo, method: str) -> bool:
    symbol = info.get(method)
    if symbol is None or symbol.node is None:
        return info.fallback_to_any
    if symbol.node.fullname in _OF_FUTURES:
        return False
    node = symbol.node
    type_ = get_proper_type(node.type) if isinstance(node, (FuncBase, Decorator)) else None
    if not isinstance(type_, CallableType):
        return node.fullname not in _RAISES
    return not only_raises(node.fullname, get_proper_type(type_.ret_type))
