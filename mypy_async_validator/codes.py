"""The error codes that this plugin reports; their names are a public interface."""

from typing import Final

from mypy import errorcodes
from mypy.errorcodes import MISC, ErrorCode

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
BLOCKING_CALL: Final = ErrorCode(
    "blocking-call", "Report calls in coroutines that block the event loop", "General"
)

ALL_CODES: Final = tuple(
    sorted(
        code.code
        for code in (
            UNUSED_COROUTINE,
            UNUSED_AWAITABLE,
            UNUSED_TASK,
            AWAIT_NON_AWAITABLE,
            BLOCKING_CALL,
        )
    )
)
