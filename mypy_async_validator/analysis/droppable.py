"""May the awaitable that this call returns be dropped on purpose?"""

from typing import Final

from mypy.nodes import RefExpr
from mypy.types import Instance

from mypy_async_validator.analysis.awaitables import (
    Kind,
    class_names,
    is_mixed,
    lost_kind,
    members,
)
from mypy_async_validator.patterns import any_matches
from mypy_async_validator.site import CallSite

# Their commands are queued by the call and sent by a later ``await pipeline.execute()``.
_PIPELINES: Final = (
    "coredis.pipeline.Pipeline",
    "coredis.pipeline.ClusterPipeline",
    "redis.asyncio.client.Pipeline",
    "redis.asyncio.cluster.ClusterPipeline",
)


def is_droppable(site: CallSite) -> bool:
    """Is dropping the result no mistake, by configuration, by library, or by its shape?"""
    return (
        any_matches(_names(site), site.config.droppable)
        or _is_queued_command(site)
        or _returns_its_receiver(site)
        or (is_mixed(site.result) and not _is_async_by_context(site))
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
    return site.receiver is not None and not set(_PIPELINES).isdisjoint(class_names(site.receiver))


def _returns_its_receiver(site: CallSite) -> bool:
    """A builder whose methods return itself is awaited at the end of its chain."""
    receiver, result = site.receiver, site.result
    return (
        isinstance(receiver, Instance)
        and isinstance(result, Instance)
        and lost_kind(result) is Kind.AWAITABLE
        and receiver.type.has_base(result.type.fullname)
    )


def _is_async_by_context(site: CallSite) -> bool:
    """Does a result that may be plain (``Awaitable[T] | T``) mean the awaitable here?

    Clients for both worlds declare one type for both; only in a coroutine, and not on a client
    that is a plain context manager, does it stand for the awaitable.
    """
    if site.coroutine is None:
        return False
    for receiver in () if site.receiver is None else members(site.receiver):
        if isinstance(receiver, Instance):
            is_sync = receiver.type.get("__enter__") is not None
            if is_sync and receiver.type.get("__aenter__") is None:
                return False
    return True

