"""``await``, or a function of asyncio that awaits, is given what cannot be awaited.

mypy reports the first as ``misc`` and gives the expression the type ``Any``. Here the call keeps
its type, so that what follows is still checked.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import ARG_POS, AwaitExpr, CallExpr, MemberExpr, Node, RefExpr, TypeInfo
from mypy.types import AnyType

from mypy_async_validator.analysis.async_library import library_of, thread_function
from mypy_async_validator.analysis.awaitables import class_names, is_never_awaitable
from mypy_async_validator.analysis.definitions import callee_definition
from mypy_async_validator.analysis.naming import callee_name, source_text
from mypy_async_validator.analysis.visible_returns import never_returns_awaitable
from mypy_async_validator.codes import AWAIT_NON_AWAITABLE
from mypy_async_validator.site import CallSite, Finding, Outcome, Retype

# Function to how many of its leading arguments are awaited (``None``: all without a name).
_AWAITING_FUNCTIONS: Final[dict[str, int | None]] = {
    "asyncio.runners.run": 1,
    "asyncio.tasks.create_task": 1,
    "asyncio.tasks.ensure_future": 1,
    "asyncio.tasks.gather": None,
    "asyncio.tasks.run_coroutine_threadsafe": 1,
    "asyncio.tasks.shield": 1,
    "asyncio.tasks.wait_for": 1,
}
_AWAITING_METHODS: Final = frozenset({"create_task", "run_until_complete"})
_AWAITING_CLASSES: Final = frozenset(
    {"asyncio.events.AbstractEventLoop", "asyncio.runners.Runner", "asyncio.taskgroups.TaskGroup"}
)


def check(site: CallSite) -> Iterator[Outcome]:
    if site.call is None or not site.config.warn_unawaited:
        return
    parent = site.walk.parent(site.place)
    if isinstance(parent, AwaitExpr):
        awaits = None
    elif isinstance(parent, CallExpr) and _awaits_argument(site, parent, site.place):
        awaits = parent
    else:
        return
    definition = callee_definition(site)
    is_any = isinstance(site.result, AnyType)
    if not (is_any or is_never_awaitable(site.result)):
        return
    if not never_returns_awaitable(definition, site.result, site.checker.module):
        return
    if not site.checker.is_enabled(AWAIT_NON_AWAITABLE):
        return
    name, text = callee_name(site), source_text(site.call.callee)
    if awaits is None:
        message = f'Result of "{name}" is not awaitable'
        what = "class" if isinstance(definition, TypeInfo) else "plain function"
        note = f'Remove "await": "{name}" is a {what}'
    else:
        message = f'"{source_text(awaits.callee)}" needs an awaitable, "{name}" returns none'
        in_thread = thread_function(library_of(site))
        note = f'To run it in a thread, pass "{in_thread}({text}, ...)"'
    yield Finding(AWAIT_NON_AWAITABLE, site.call, message, (note,))
    if not is_any:
        yield Retype(site.checker.coroutine_of(site.result))


def _awaits_argument(site: CallSite, call: CallExpr, argument: Node) -> bool:
    """Does ``call`` await this argument, which has no name?"""
    callee = call.callee
    if isinstance(callee, RefExpr) and callee.fullname in _AWAITING_FUNCTIONS:
        count = _AWAITING_FUNCTIONS[callee.fullname]
    elif isinstance(callee, MemberExpr) and callee.name in _AWAITING_METHODS:
        receiver = site.checker.type_of(callee.expr)
        if receiver is None or _AWAITING_CLASSES.isdisjoint(class_names(receiver)):
            return False
        count = 1
    else:
        return False
    awaited = zip(call.args[:count], call.arg_kinds, strict=False)
    return any(actual is argument and kind == ARG_POS for actual, kind in awaited)
