"""The functions known to call what they are given as a plain function."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from mypy.nodes import TypeInfo

from mypy_async_validator.analysis.definitions import definition_at
from mypy_async_validator.analysis.given import Given
from mypy_async_validator.analysis.loop_callbacks import TAKES_LOOP_CALLBACK
from mypy_async_validator.site import Site

Purpose = Literal[
    "cache",
    "cleanup",
    "context",
    "context manager",
    "exit callback",
    "exit method",
    "fold",
    "loop",
    "loop thread",
    "signal",
    "start",
    "thread",
    "values",
    "weak reference",
]
"""What the function is wanted for, which decides how to mend the call."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Which parameter is called (by name, or by position without ``self``), and what for."""

    parameter: int | str
    purpose: Purpose

    def calls(self, given: Given) -> bool:
        """Is this what the caller calls?"""
        return self.parameter in (given.formal, given.parameter)


def _methods(owner: str, names: str, caller: Caller) -> dict[str, Caller]:
    return {f"{owner}.{name}": caller for name in names.split()}


_LOOPS: Final = tuple(
    name.removesuffix(".call_soon") for name in TAKES_LOOP_CALLBACK if name.endswith(".call_soon")
)

CALLERS: Final[Mapping[str, Caller]] = {
    **{name: Caller(position, "loop") for name, position in TAKES_LOOP_CALLBACK.items()},
    "concurrent.futures._base.Future.add_done_callback": Caller(0, "loop"),
    # Threads and processes.
    "threading.Thread.__init__": Caller("target", "start"),
    "threading.Timer.__init__": Caller("function", "start"),
    "multiprocessing.process.BaseProcess.__init__": Caller("target", "start"),
    "_thread.start_new_thread": Caller(0, "start"),
    "_thread.start_new": Caller(0, "start"),
    **_methods(
        "multiprocessing.pool.Pool",
        "apply apply_async map map_async imap imap_unordered starmap starmap_async",
        Caller("func", "start"),
    ),
    "concurrent.futures._base.Executor.submit": Caller(0, "thread"),
    "concurrent.futures._base.Executor.map": Caller(0, "start"),
    **{f"{loop}.run_in_executor": Caller(1, "thread") for loop in _LOOPS},
    "asyncio.threads.to_thread": Caller(0, "thread"),
    "anyio.to_thread.run_sync": Caller(0, "thread"),
    "trio._threads.to_thread_run_sync": Caller(0, "thread"),
    "starlette.concurrency.run_in_threadpool": Caller(0, "thread"),
    "asgiref.sync.sync_to_async": Caller(0, "thread"),
    "anyio.from_thread.run_sync": Caller(0, "loop thread"),
    "trio._threads.from_thread_run_sync": Caller(0, "loop thread"),
    # Called later, by what ignores the result.
    "atexit.register": Caller(0, "start"),
    "sched.scheduler.enter": Caller("action", "start"),
    "sched.scheduler.enterabs": Caller("action", "start"),
    "signal.signal": Caller(1, "signal"),
    "weakref.finalize.__init__": Caller(1, "weak reference"),
    "weakref.ReferenceType.__new__": Caller(1, "weak reference"),
    **{
        f"unittest.case.{name}": Caller(0, "cleanup")
        for name in ("TestCase.addCleanup", "TestCase.addClassCleanup", "addModuleCleanup")
    },
    "contextlib._BaseExitStack.callback": Caller(0, "exit callback"),
    "contextlib._BaseExitStack.push": Caller(0, "exit method"),
    "contextlib.contextmanager": Caller(0, "context manager"),
    "_contextvars.Context.run": Caller(0, "context"),
    # Called for a value.
    "builtins.sorted": Caller("key", "values"),
    "builtins.min": Caller("key", "values"),
    "builtins.max": Caller("key", "values"),
    "builtins.list.sort": Caller("key", "values"),
    "builtins.filter.__new__": Caller(0, "values"),
    "functools.cmp_to_key": Caller(0, "values"),
    "functools.reduce": Caller(0, "fold"),
    "itertools.filterfalse.__new__": Caller(0, "values"),
    "itertools.takewhile.__new__": Caller(0, "values"),
    "itertools.dropwhile.__new__": Caller(0, "values"),
    "itertools.groupby.__new__": Caller("key", "values"),
    **{f"re.{name}": Caller(1, "values") for name in ("sub", "subn")},
    **{f"re.Pattern.{name}": Caller(0, "values") for name in ("sub", "subn")},
    # Called once for all callers: https://docs.python.org/3/library/functools.html says of
    # ``lru_cache`` that it makes no sense for async functions.
    "functools.cache": Caller(0, "cache"),
    "functools.lru_cache": Caller(0, "cache"),
    "functools.cached_property.__init__": Caller(0, "cache"),
}
"""Function, as mypy names its definition, to what it calls."""

MAKES_CALLER: Final = frozenset({"asgiref.sync.sync_to_async", "functools.lru_cache"})
"""Of these, the ones that, without the function, return a decorator that takes it."""


def find_caller(given: Given, site: Site) -> Caller | None:
    """What is known of the function, method or class that is given a function."""
    node = None if given.callee is None else definition_at(given.callee, site)
    if isinstance(node, TypeInfo):
        symbols = [symbol for name in ("__init__", "__new__") if (symbol := node.get(name))]
        nodes = [symbol.node for symbol in symbols]
    else:
        nodes = [node]
    callers = [CALLERS.get(n.fullname) for n in nodes if n is not None]
    return next((c for c in callers if c is not None and c.calls(given)), None)
