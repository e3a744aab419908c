"""What kind of awaitable is a type, if any?"""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final

from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    ProperType,
    TupleType,
    Type,
    TypeOfAny,
    TypeVarType,
    UninhabitedType,
    UnionType,
    get_proper_type,
    get_proper_types,
)


class Kind(Enum):
    """How an object relates to ``await``; what is lost for certain comes first."""

    COROUTINE = auto()
    """Nothing of it runs before it is awaited."""
    AWAITABLE = auto()
    """Some other object with ``__await__``; as a rule nothing of it runs before it is awaited."""
    RUNNING = auto()
    """A task or future: it goes on whether it is awaited or not."""
    ASYNC_GENERATOR = auto()
    """Nothing of it runs before it is iterated."""
    PLAIN = auto()
    """Not awaitable."""


_CERTAINTY: Final = tuple(Kind)


_COROUTINES: Final = ("typing.Coroutine", "typing.AwaitableGenerator")
_BARE_AWAITABLES: Final = (
    "types.CoroutineType",
    "typing.Awaitable",
    "typing.AwaitableGenerator",
    "typing.Coroutine",
)
_ASYNC_GENERATORS: Final = (
    "types.AsyncGeneratorType",
    "typing.AsyncGenerator",
    "typing.AsyncIterator",
)
# Awaitables of libraries whose work is under way, or is done anyway, when one has the object.
_RUNNING: Final = (
    "_asyncio.Future",
    "anyio._core._tasks.TaskHandle",
    "asyncio.futures.Future",
    "distributed.client.Client",
    "distributed.client.Future",
    "ray._raylet.ObjectRef",
    # https://textual.textualize.io/guide/widgets/: mounting and removing may be awaited.
    "textual.await_complete.AwaitComplete",
    "textual.await_remove.AwaitRemove",
    "textual.widget.AwaitMount",
    "twisted.internet.defer.Deferred",
)


def kind_of(type_: Type) -> Kind:
    """The kind of a type that is no union."""
    proper = _instance_of(get_proper_type(type_))
    if proper is None:
        return Kind.PLAIN
    info = proper.type
    if info.get("__await__") is None:
        return Kind.ASYNC_GENERATOR if info.fullname in _ASYNC_GENERATORS else Kind.PLAIN
    if any(info.has_base(name) for name in _COROUTINES):
        return Kind.COROUTINE
    if info.get("done") is not None or any(info.has_base(name) for name in _RUNNING):
        return Kind.RUNNING  # what can be asked whether it is done goes on by itself
    return Kind.AWAITABLE


def _instance_of(proper: ProperType) -> Instance | None:
    if isinstance(proper, TypeVarType):
        proper = get_proper_type(proper.upper_bound)
    if isinstance(proper, TupleType):
        return proper.partial_fallback
    return proper if isinstance(proper, Instance) else None


def members(proper: ProperType) -> list[ProperType]:
    """The members of a union, or the type itself."""
    if isinstance(proper, UnionType):
        return get_proper_types(proper.relevant_items())
    return [proper]


def lost_kind(proper: ProperType) -> Kind:
    """What is lost when a value of this type is: the kind of any member, the most certain first."""
    if not isinstance(proper, UnionType):
        return kind_of(proper)
    kinds = [kind_of(member) for member in members(proper)]
    return min(kinds, key=_CERTAINTY.index)


def is_mixed(proper: ProperType) -> bool:
    """Does a union hold awaitables and plain values (``Awaitable[T] | T``)?"""
    kinds = [kind_of(member) is Kind.PLAIN for member in members(proper)]
    return any(kinds) and not all(kinds)


def called_type(callee: CallableType) -> ProperType:
    return get_proper_type(callee.ret_type)


def is_never_awaitable(proper: ProperType) -> bool:
    """Can no value of this type be awaited, as far as the type says?"""
    return all(_is_known_plain(member) for member in members(proper))


def _is_known_plain(proper: ProperType) -> bool:
    if isinstance(proper, (AnyType, UninhabitedType, TypeVarType)):
        return False
    if isinstance(proper, Instance):
        info = proper.type
        if info.fallback_to_any or info.is_protocol or info.fullname == "builtins.object":
            return False  # declared wide: there may be more to the value
    return kind_of(proper) in (Kind.PLAIN, Kind.ASYNC_GENERATOR)


def awaited_type(proper: ProperType) -> Type | None:
    """``T`` of a coroutine ``Coroutine[Any, Any, T]`` or of an ``Awaitable[T]``."""
    if not isinstance(proper, Instance):
        return None
    match proper.type.fullname, proper.args:
        case ("typing.Coroutine" | "types.CoroutineType", (_, _, result)):
            return result
        case ("typing.Awaitable", (result,)):
            return result
        case _:
            return None


def is_bare_awaitable(proper: ProperType) -> bool:
    """Can an object only be awaited, so that any other use of it means its result?

    Subclasses may be more than that: what ``aiohttp.ClientSession.get`` returns is a coroutine and
    a context manager.
    """
    return all(
        isinstance(member, Instance) and member.type.fullname in _BARE_AWAITABLES
        for member in members(proper)
    )


def class_names(proper: ProperType) -> Iterator[str]:
    """The full names of the classes of the members, with their bases."""
    for member in members(proper):
        if isinstance(member, Instance):
            yield from (base.fullname for base in member.type.mro)


def without_coroutine(type_: Type, coroutine: ProperType) -> Type:
    """The type with what ``coroutine`` gives in place of every such coroutine in it.

    Not in a callable that makes it: that one is the coroutine function itself.
    """
    proper = get_proper_type(type_)
    if proper == coroutine:
        awaited = get_proper_type(awaited_type(coroutine))
        is_plain = awaited is not None and lost_kind(awaited) is Kind.PLAIN
        if awaited is None or not is_plain or isinstance(awaited, (NoneType, UninhabitedType)):
            return AnyType(TypeOfAny.special_form)  # so that nothing is reported of it
        return awaited
    if isinstance(proper, Instance):
        return proper.copy_modified(args=[without_coroutine(arg, coroutine) for arg in proper.args])
    if isinstance(proper, CallableType) and get_proper_type(proper.ret_type) != coroutine:
        return proper.copy_modified(ret_type=without_coroutine(proper.ret_type, coroutine))
    return proper
