"""The error codes that this plugin reports; their names are a public interface."""

from typing import Final

from mypy import errorcodes
from mypy.errorcodes import ATTR_DEFINED, MISC, OVERRIDE, ErrorCode

UNUSED_COROUTINE: Final = errorcodes.UNUSED_COROUTINE
MYPYS_UNUSED_AWAITABLE: Final = errorcodes.UNUSED_AWAITABLE

# mypy compares codes by name. A second object under mypy's own name is therefore switched by the
# same options, yet on by default, while mypy's own (and much wider) check of that name stays off.
UNUSED_AWAITABLE: Final = ErrorCode(
    MYPYS_UNUSED_AWAITABLE.code,
    "Report lazy awaitables that are made and then lost",
    "General",
)
UNUSED_TASK: Final = ErrorCode(
    "unused-task", "Report tasks and gathered futures that nothing refers to", "General"
)
AWAIT_NON_AWAITABLE: Final = ErrorCode(
    "await-non-awaitable",
    'Report "await" on a value that is not awaitable',
    "General",
    sub_code_of=MISC,
)
COROUTINE_VALUE: Final = ErrorCode(
    "coroutine-value", "Report coroutines that are used in place of their result", "General"
)
COROUTINE_CALLBACK: Final = ErrorCode(
    "coroutine-callback",
    "Report coroutine functions that are passed where a plain function is called",
    "General",
)
COROUTINE_REUSE: Final = ErrorCode(
    "coroutine-reuse", "Report coroutines that are awaited more than once", "General"
)
ASYNC_PROTOCOL: Final = ErrorCode(
    "async-protocol",
    'Report "with" and "for" on asynchronous objects, and the reverse',
    "General",
    sub_code_of=ATTR_DEFINED,
)
BLOCKING_CALL: Final = ErrorCode(
    "blocking-call", "Report calls in coroutines that block the event loop", "General"
)
BLOCKING_CALL_INDIRECT: Final = ErrorCode(
    "blocking-call-indirect",
    "Report calls in coroutines of functions that come to block the event loop",
    "General",
    sub_code_of=BLOCKING_CALL,
)
LOCK_ACROSS_AWAIT: Final = ErrorCode(
    "lock-across-await",
    "Report locks of threads or processes that are held by awaiting code",
    "General",
)
NESTED_EVENT_LOOP: Final = ErrorCode(
    "nested-event-loop", "Report coroutines that run another event loop", "General"
)
ASYNC_OVERRIDE: Final = ErrorCode(
    "async-override",
    "Report overrides that change sync to async or back",
    "General",
    sub_code_of=OVERRIDE,
)
ASYNC_ALTERNATIVE: Final = ErrorCode(
    "async-alternative",
    "Report sync methods called in coroutines where the object has an async one",
    "General",
    default_enabled=False,
)

ALL_CODES: Final = tuple(
    sorted(
        code.code
        for code in (
            UNUSED_COROUTINE,
            UNUSED_AWAITABLE,
            UNUSED_TASK,
            AWAIT_NON_AWAITABLE,
            COROUTINE_VALUE,
            COROUTINE_CALLBACK,
            COROUTINE_REUSE,
            ASYNC_PROTOCOL,
            BLOCKING_CALL,
            BLOCKING_CALL_INDIRECT,
            LOCK_ACROSS_AWAIT,
            NESTED_EVENT_LOOP,
            ASYNC_OVERRIDE,
            ASYNC_ALTERNATIVE,
        )
    )
)
