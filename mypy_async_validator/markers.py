"""Decorators that say whether a function blocks the event loop; they do nothing at run time."""

from collections.abc import Callable
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


def blocking(
    kind: Kind,
    *,
    asyncio: str | None = None,
    anyio: str | None = None,
    trio: str | None = None,
) -> Callable[[_Decorated], _Decorated]:
    """Mark a function as one that blocks its thread while it runs.

    The keywords name what to use instead under each async library.
    """

    def mark(decorated: _Decorated) -> _Decorated:
        return decorated

    return mark


def nonblocking(decorated: _Decorated) -> _Decorated:
    """Mark a function as one that is safe to call in a coroutine, whatever its body calls."""
    return decorated
