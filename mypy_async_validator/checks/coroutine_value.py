"""A coroutine is used as if it were its result: it is tested, compared, formatted, or the like.

Of these, mypy reports truth tests only under a code that is off by default
(https://github.com/python/mypy/issues/16069), and formatting not at all.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    RefExpr,
)
from mypy.types import AnyType, CallableType, ProperType, Type, TypeOfAny

from mypy_async_validator.analysis.awaitables import (
    Kind,
    awaited_type,
    is_bare_awaitable,
    lost_kind,
)
from mypy_async_validator.analysis.callbacks import makes_coroutine
from mypy_async_validator.analysis.definitions import definition
from mypy_async_validator.analysis.escapes import block_left_behind, escape_through_any
from mypy_async_validator.analysis.guards import is_guarded
from mypy_async_validator.analysis.lost import await_note
from mypy_async_validator.analysis.naming import callee_name, source_text
from mypy_async_validator.analysis.values import Use, find_use, find_use_of_name
from mypy_async_validator.analysis.variables import bound_name
from mypy_async_validator.bridge.symbols import is_coroutine_function
from mypy_async_validator.codes import COROUTINE_VALUE
from mypy_async_validator.site import CallSite, Concern, ErrorSite, Finding, Outcome, Retype, Site

CONCERNS: Final[tuple[Concern, ...]] = ("awaitable",)
REPLACES: Final = frozenset({"truthy-bool", "truthy-function"})


def check(site: CallSite) -> Iterator[Outcome]:
    call = site.call
    if (
        call is None
        or not is_bare_awaitable(site.result)
        or not site.checker.is_enabled(COROUTINE_VALUE)
        or is_guarded(site.place, site.walk)
    ):
        return
    name = f'{_what(site.result)} "{callee_name(site)}"'
    if (block := block_left_behind(site)) is not None:
        message = f'{name} leaves the "{block}" block before it runs'
        yield Finding(COROUTINE_VALUE, call, message, (await_note(site, call),))
        return
    use = find_use(site, site.place)
    if use is None and (escape := escape_through_any(site)) is not None:
        use = Use(escape, site.place)
    if use is None and (variable := bound_name(site.place, site.walk)) is not None:
        use = find_use_of_name(site, variable)
        if use is not None and isinstance(use.node, NameExpr):
            message = (
                f'{name}, bound to "{source_text(use.node)}", is {use.how} instead of its result'
            )
            yield Finding(COROUTINE_VALUE, use.node, message, (await_note(site, call),))
            yield Retype(_mended(site.result))
        return
    if use is not None:
        message = f"{name} is {use.how} instead of its result"
        yield Finding(COROUTINE_VALUE, call, message, (_note(site, call, use),))
        yield Retype(_mended(site.result))


def replace(error: ErrorSite) -> Iterator[Finding]:
    """``if user.is_admin:``, where no call shows that a coroutine (function) is tested."""
    tested = error.place
    if not isinstance(tested, Expression) or not error.checker.is_enabled(COROUTINE_VALUE):
        return
    type_ = error.checker.type_of(tested)
    if type_ is None or is_guarded(tested, error.walk):
        return
    is_function = not is_bare_awaitable(type_)
    if not is_function:
        what = f'{_what(type_)} "{source_text(tested)}"'
        note = await_note(error, tested)
    elif isinstance(tested, RefExpr) and makes_coroutine(type_) and _is_function(error, tested):
        what = f'Coroutine function "{source_text(tested)}"'
        note = await_note(error, _called(tested, type_))
    else:
        return
    if find_use(error, tested) and not _is_meant(error, tested, is_function=is_function):
        message = f"{what} is tested instead of its result"
        yield Finding(COROUTINE_VALUE, tested, message, (note,))


def _what(type_: ProperType) -> str:
    return "Coroutine" if lost_kind(type_) is Kind.COROUTINE else "Awaitable"


def _note(site: CallSite, call: CallExpr, use: Use) -> str:
    if use.in_generator and site.coroutine is not None:
        return f'Use "[await {source_text(call)} for ...]"'
    return await_note(site, call)


def _mended(result: ProperType) -> Type:
    return awaited_type(result) or AnyType(TypeOfAny.special_form)


def _is_function(site: Site, tested: RefExpr) -> bool:
    """Is this a coroutine function by its definition, and no variable that may hold none?"""
    receiver = site.checker.type_of(tested.expr) if isinstance(tested, MemberExpr) else None
    node = definition(tested, receiver)
    return isinstance(node, (FuncDef, Decorator)) and is_coroutine_function(node)


def _called(function: RefExpr, type_: ProperType) -> CallExpr:
    """The call that is missing."""
    needs_arguments = isinstance(type_, CallableType) and type_.min_args > 0
    arguments: list[Expression] = [function] if needs_arguments else []
    return CallExpr(function, arguments, [], [])


def _is_meant(error: ErrorSite, tested: Expression, *, is_function: bool) -> bool:
    """``if job: await job``: is it awaited, called or passed on, and so meant itself?

    A function only where the test decides on it.
    """
    walk, text = error.walk, source_text(tested)
    within = walk.statement(tested) if is_function else None
    return any(
        isinstance(node, RefExpr)
        and source_text(node) == text
        and find_use(error, node) is None
        and (within is None or within in walk.ancestors(node))
        for node in walk.nodes()
    )
