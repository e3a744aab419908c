"""Decorators that say whether a function blocks the event loop; they do nothing at run time."""

from typing import Literal, TypeVar

_Decorated = TypeVar("_Decorated")

Kind = Literal[
    "sleep",
    "network",
    "dns",
    "database",
    "process",
    "file",
    "filesystem",
    "lock",
    "queue",
    "thread",
    "input",
    "compress",
    "cpu",
    "metadata",
]


class _Marker:
    """What ``@blocking(...)`` applies; a class, so that the plugin sees what it is applied to."""

    def __call__(self, decorated: _Decorated) -> _Decorated:
        return decorated


def blocking(
    kind: Kind,
    *,
    asyncio: str | None = None,
    anyio: str | None = None,
    trio: str | None = None,
    lazy: bool = False,
) -> _Marker:
    """Mark a function as one that blocks its thread while it runs.

    The keywords name what to use instead under each async library. A lazy function returns at once;
    iterating over what it returns blocks. On a class, the marker holds for
    the methods and properties that the class itself defines, but not for making an object of it.
    """
    return _Marker()


def nonblocking(decorated: _Decorated) -> _Decorated:
    """Mark a function as one that is safe to call in a coroutine, whatever its body calls."""
    return decorated
