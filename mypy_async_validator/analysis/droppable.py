"""May the awaitable that this call returns be dropped on purpose?"""

from typing import Final

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, RefExpr, SuperExpr
from mypy.types import (
    CallableType,
    FunctionLike,
    Instance,
    Type,
    TypeVarType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import (
    Kind,
    class_names,
    is_mixed,
    lost_kind,
    members,
)
from mypy_async_validator.analysis.definitions import (
    callee_definition,
    has_union_receiver,
    is_choice,
)
from mypy_async_validator.patterns import any_matches
from mypy_async_validator.site import CallSite

# Their commands are queued by the call and sent by a later ``await pipeline.execute()``.
_PIPELINES: Final = (
    "coredis.pipeline.Pipeline",
    "coredis.pipeline.ClusterPipeline",
    "redis.asyncio.client.Pipeline",
    "redis.asyncio.cluster.ClusterPipeline",
    "redis.asyncio.cluster.PipelineStrategy",
)


def is_droppable(site: CallSite) -> bool:
    """Is dropping the result no mistake, by configuration, by library, or by its shape?"""
    return (
        any_matches(_names(site), site.config.droppable)
        or _is_queued_command(site)
        or _returns_its_receiver(site)
        or _hands_argument_through(site)
        or (_may_be_plain(site) and not _is_async_by_context(site))
    )


def _names(site: CallSite) -> list[str]:
    names = [site.fullname, *class_names(site.result)]
    if site.call is not None and isinstance(site.call.callee, RefExpr):
        names.append(site.call.callee.fullname)
    if site.receiver is not None:
        method = site.fullname.rpartition(".")[2]
        names += [f"{base}.{method}" for base in class_names(site.receiver)]
    return names


def _is_queued_command(site: CallSite) -> bool:
    if lost_kind(site.result) is not Kind.AWAITABLE or site.receiver is None:
        return False
    return not set(_PIPELINES).isdisjoint(class_names(site.receiver))


def _returns_its_receiver(site: CallSite) -> bool:
    """A builder whose methods return itself is awaited at the end of its chain."""
    receiver, result = site.receiver, site.result
    return (
        isinstance(receiver, Instance)
        and isinstance(result, Instance)
        and lost_kind(result) is Kind.AWAITABLE
        and receiver.type.has_base(result.type.fullname)
    )


def _hands_argument_through(site: CallSite) -> bool:
    """``def keep(job: T) -> T`` had the value, and may have kept it.

    The awaitable object out of ``asyncio.run(connect())`` or ``sessions.pop()`` was not made here
    either; of a coroutine it is the only one who could await it.
    """
    declared = _declared(site)
    if lost_kind(site.result) is Kind.AWAITABLE:
        return any(isinstance(get_proper_type(d.ret_type), TypeVarType) for d in declared)
    arguments = [] if site.call is None else map(site.checker.type_of, site.call.args)
    if not any(argument == site.result for argument in arguments):
        return False
    return any(_is_identity(function) for function in declared)


def _declared(site: CallSite) -> list[CallableType]:
    """The declared types of the overloads of what is called, before mypy solves anything."""
    node = callee_definition(site)
    type_: Type | None = None
    if isinstance(node, Decorator):
        type_ = node.var.type
    elif isinstance(node, (FuncDef, OverloadedFuncDef)):
        type_ = node.type
    proper = get_proper_type(type_)
    return proper.items if isinstance(proper, FunctionLike) else []


def _is_identity(function: CallableType) -> bool:
    returned = get_proper_type(function.ret_type)
    return isinstance(returned, TypeVarType) and any(
        isinstance(member, TypeVarType) and member.id == returned.id
        for parameter in function.arg_types
        for member in members(get_proper_type(parameter))
    )


def _may_be_plain(site: CallSite) -> bool:
    """May the result be no awaitable: by its own type, or because the callee is a union?

    mypy runs hooks for each member of a union by itself.
    """
    if is_mixed(site.result):
        return True
    callee = None if site.call is None else site.call.callee
    type_ = site.checker.type_of(callee) if isinstance(callee, RefExpr) else None
    return has_union_receiver(site) or (type_ is not None and is_choice(type_))


def _is_async_by_context(site: CallSite) -> bool:
    """Does a result that may be plain (``Awaitable[T] | T``) mean the awaitable here?

    Clients for both worlds declare one type for both; only in a coroutine, and not on a client
    that is a plain context manager, does it stand for the awaitable.
    """
    if site.coroutine is None or _is_super_call(site):
        return False
    for receiver in () if site.receiver is None else members(site.receiver):
        if isinstance(receiver, Instance):
            is_sync = receiver.type.get("__enter__") is not None
            if is_sync and receiver.type.get("__aenter__") is None:
                return False
    return True


def _is_super_call(site: CallSite) -> bool:
    """A base class declares for its subclasses what its own implementation need not return."""
    return site.call is not None and isinstance(site.call.callee, SuperExpr)
