"""A coroutine object is awaited more than once: ``RuntimeError: cannot reuse ...``

https://docs.python.org/3/reference/datamodel.html#coroutine-objects
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import CallExpr, Node

from mypy_async_validator.analysis.async_library import library_of
from mypy_async_validator.analysis.guards import is_expected_to_fail
from mypy_async_validator.analysis.naming import callee_name, source_text
from mypy_async_validator.analysis.reuse import (
    Reuse,
    find_reuse,
    is_coroutine_object,
    is_multiplied,
    makes_task,
)
from mypy_async_validator.analysis.variables import single_value
from mypy_async_validator.codes import COROUTINE_REUSE
from mypy_async_validator.site import CallSite, Concern, Finding, Outcome

CONCERNS: Final[tuple[Concern, ...]] = ("awaitable", "awaited")


def check(site: CallSite) -> Iterator[Outcome]:
    if is_coroutine_object(site.result) and is_multiplied(site.place, site.walk):
        yield _repeated(site, site.place, callee_name(site))
    for reuse in find_reuse(site):
        name = reuse.name
        if is_multiplied(name, site.walk):
            yield _repeated(site, single_value(name, site.walk) or name, name.name)
        elif not is_expected_to_fail(name, site.walk):
            how = "made once and awaited" if reuse.earlier is None else "awaited"
            message = f'Coroutine "{name.name}" is {how} more than once'
            yield Finding(COROUTINE_REUSE, name, message, (_note(site, reuse),))


def _repeated(site: CallSite, value: Node, name: str) -> Finding:
    """``[fetch()] * 3``"""
    message = f'The list repeats one coroutine "{name}", which can be awaited only once'
    text = source_text(value) if isinstance(value, CallExpr) else "..."
    note = f'Use a comprehension: "[{text} for _ in range(...)]"'
    return Finding(COROUTINE_REUSE, site.node, message, (note,))


def _note(site: CallSite, reuse: Reuse) -> str:
    name = reuse.name
    if any(n is not None and makes_task(n, site.walk) for n in (name, reuse.earlier)):
        return f'Await the task instead of "{name.name}"'
    function = site.walk.enclosing_function(name)
    if function is not None and any(a.variable is name.node for a in function.arguments):
        return 'Take the function that makes the coroutine, and call it for each "await"'
    value = single_value(name, site.walk)
    maker = f'"{source_text(value)}"' if isinstance(value, CallExpr) else "what makes it"
    if reuse.earlier is None:
        return f"Call {maker} inside the loop"
    note = f'Call {maker} again for each "await"'
    if site.coroutine is not None and library_of(site) == "asyncio":
        note += f', or make a task of it: "asyncio.create_task({name.name})"'
    return note
