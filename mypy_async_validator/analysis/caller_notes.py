"""What to write in place of a coroutine function that is given to what calls a plain function."""

from typing import Final

from mypy_async_validator.analysis.async_library import library_of
from mypy_async_validator.analysis.callers import Purpose
from mypy_async_validator.site import CheckedSite

CACHE_NOTE: Final = "A coroutine can be awaited only once: cache the value that it returns"


def caller_note(purpose: Purpose, function: str, caller: str, site: CheckedSite) -> str:
    """How to mend the call of ``caller``, which is known to call a plain ``function``."""
    match purpose:
        case "loop":
            task = f'"tasks.add(asyncio.create_task({function}(...)))"'
            return f"Pass a plain function that starts a task and keeps it: {task}"
        case "start":
            return f'Pass a plain function that calls "{_run(function, site)}"'
        case "thread":
            if site.coroutine is not None:
                return f'Use "await {function}(...)" instead'
            return f'Pass a plain function that calls "{_run(function, site)}"'
        case "loop thread":
            return f'Use "{caller.removesuffix("_sync")}" instead'
        case "context":
            return f'Use "asyncio.create_task({function}(...), context=...)" instead'
        case "signal":
            return 'Use "loop.add_signal_handler" with a plain function that starts a task'
        case "weak reference":
            return "Pass a plain function: nothing awaits the coroutine"
        case "values" | "fold":
            return (
                f'Await "{function}(...)" first, and pass a plain function that looks the result up'
            )
        case "cache":
            return CACHE_NOTE
        case "cleanup":
            return 'Use "addAsyncCleanup" of "unittest.IsolatedAsyncioTestCase" instead'
        case "exit callback":
            return 'Use "push_async_callback" of "contextlib.AsyncExitStack" instead'
        case "exit method":
            return 'Use "push_async_exit" of "contextlib.AsyncExitStack" instead'
        case "context manager":
            return 'Use "contextlib.asynccontextmanager" instead'


def _run(function: str, site: CheckedSite) -> str:
    library = library_of(site)
    arguments = f"{function}(...)" if library == "asyncio" else f"{function}, ..."
    return f"{library}.run({arguments})"
