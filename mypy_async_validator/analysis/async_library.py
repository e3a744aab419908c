"""Which async library is this code written for, and how does it leave the event loop?"""

from typing import Final

from mypy_async_validator.site import CheckedSite

_THREADS: Final = {
    "asyncio": "asyncio.to_thread",
    "anyio": "anyio.to_thread.run_sync",
    "trio": "trio.to_thread.run_sync",
}

HANDS_TO_THREAD: Final = frozenset(
    {
        "asyncio.threads.to_thread",
        "anyio.to_thread.run_sync",
        "asgiref.sync.sync_to_async",
        "starlette.concurrency.run_in_threadpool",
        "trio._threads.to_thread_run_sync",
    }
)
"""Functions that run a callable (and the iterables it is given) in a thread."""


def library_of(site: CheckedSite) -> str:
    """The configured library, or what the module imports; anyio where it is one of several."""
    if site.config.async_library != "auto":
        return site.config.async_library
    imported = [name for name in _THREADS if name in site.checker.imported_packages()]
    if len(imported) == 1:
        return imported[0]
    return "anyio" if "anyio" in imported else "asyncio"


def thread_function(library: str) -> str:
    """The function of a library that runs a plain function in a thread."""
    return _THREADS[library]
