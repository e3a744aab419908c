"""What the checks of blocking calls have in common: does it matter here, and how is it said?"""

from typing import Final

from mypy.nodes import AwaitExpr, CallExpr

from mypy_async_validator.analysis.awaitables import Kind, kind_of
from mypy_async_validator.analysis.awaiting import is_awaited_argument
from mypy_async_validator.analysis.naming import function_name
from mypy_async_validator.site import CallSite

_SYNTAX: Final = {
    "": "",
    "__enter__": "Entering ",
    "__exit__": "Leaving ",
    "__iter__": "Iterating over ",
    "__next__": "Iterating over ",
}


def is_made_for_await(site: CallSite) -> bool:
    """Is the result awaited? (What is not awaitable then is the mistake of another check.)"""
    parent = site.walk.parent(site.place)
    if isinstance(parent, AwaitExpr) or kind_of(site.result) is Kind.COROUTINE:
        return True
    return isinstance(parent, CallExpr) and is_awaited_argument(site, parent, site.place)


def message_in_coroutine(site: CallSite, name: str, method: str) -> str:
    """What blocks the event loop: a call, or (with a ``method``) what syntax does to ``name``."""
    where = "" if site.coroutine is None else f' in coroutine "{function_name(site.coroutine)}"'
    return f'{_SYNTAX.get(method, "Using ")}"{name}" blocks the event loop{where}'
