"""A coroutine is used as if it were its result: it is tested, compared, formatted, or the like.

Of these, mypy reports truth tests only under a code that is off by default
(https://github.com/python/mypy/issues/16069), and formatting not at all.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import (
    AssertStmt,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    RefExpr,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    NoneType,
    ProperType,
    Type,
    TypeOfAny,
    UninhabitedType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import (
    Kind,
    awaited_type,
    class_names,
    is_bare_awaitable,
    kind_of,
    lost_kind,
)
from mypy_async_validator.analysis.callbacks import makes_coroutine
from mypy_async_validator.analysis.definitions import definition_at, may_call_plain_function
from mypy_async_validator.analysis.escapes import (
    block_left_behind,
    escape_through_any,
    returns_awaitable,
)
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
        or not (is_bare_awaitable(site.result) or _is_unpacked_future(site))
        or not site.checker.is_enabled(COROUTINE_VALUE)
        or is_guarded(site.place, site.walk)
        or may_call_plain_function(site)
    ):
        return
    name = f'{_what(site.result)} "{callee_name(site)}"'
    if (block := block_left_behind(site)) is not None:
        message = f'{name} leaves the "{block}" block before it runs'
        yield Finding(COROUTINE_VALUE, call, message, (await_note(site, call),))
        if not returns_awaitable(site):
            yield Retype(_mended(site.result))
        return
    use = find_use(site, site.place)
    if use is None and (escape := escape_through_any(site)) is not None:
        use = Use(escape, site.place)
    variable = bound_name(site.place, site.walk)
    if use is None and variable is not None and kind_of(site.result) is Kind.COROUTINE:
        use = find_use_of_name(site, variable)
        if use is not None and isinstance(use.node, NameExpr):
            message = (
                f'{name}, bound to "{source_text(use.node)}", is {use.how} instead of its result'
            )
            yield Finding(COROUTINE_VALUE, use.node, message, (await_note(site, call),))
            yield Retype(_mended(site.result, use))
        return
    if use is not None:
        message = f"{name} is {use.how} instead of its result"
        yield Finding(COROUTINE_VALUE, call, message, (_note(site, call, use),))
        # In plain code, what is declared as awaitable may be so only for the async form of a class.
        is_certain = site.coroutine is not None or kind_of(site.result) is Kind.COROUTINE
        yield Retype(_mended(site.result, use) if is_certain else AnyType(TypeOfAny.special_form))


def replace(error: ErrorSite) -> Iterator[Finding]:
    """``if user.is_admin:``, where no call shows that a coroutine (function) is tested."""
    tested = error.place
    if not isinstance(tested, Expression) or not error.checker.is_enabled(COROUTINE_VALUE):
        return
    type_ = error.checker.type_of(tested)
    if type_ is None or is_guarded(tested, error.walk):
        return
    if is_bare_awaitable(type_):
        if not _is_made_here(error, tested):
            return
        what = f'{_what(type_)} "{source_text(tested)}"'
        note = await_note(error, tested)
    elif isinstance(tested, RefExpr) and makes_coroutine(type_) and _is_function(error, tested):
        what = f'Coroutine function "{source_text(tested)}"'
        note = await_note(error, _called(tested, type_))
    else:
        return
    if find_use(error, tested) and not _is_meant(error, tested):
        message = f"{what} is tested instead of its result"
        yield Finding(COROUTINE_VALUE, tested, message, (note,))


def _is_made_here(error: ErrorSite, tested: Expression) -> bool:
    """Is the coroutine made by what is tested, or a local variable that need not be tested?

    An attribute may be awaited elsewhere, and ``assert job`` says what the types cannot.
    """
    if isinstance(tested, MemberExpr):
        return isinstance(definition_at(tested, error), Decorator)  # a property
    is_asserted = isinstance(error.walk.parent(tested), AssertStmt)
    return isinstance(tested, CallExpr) or (isinstance(tested, NameExpr) and not is_asserted)


def _what(type_: ProperType) -> str:
    return "Coroutine" if lost_kind(type_) is Kind.COROUTINE else "Awaitable"


def _is_unpacked_future(site: CallSite) -> bool:
    """``a, b = asyncio.gather(...)``: futures have an ``__iter__``, for ``await`` alone to use."""
    use = find_use(site, site.place) if "_asyncio.Future" in class_names(site.result) else None
    return use is not None and use.how in ("unpacked", *(f'passed to "{n}"' for n in _COLLECTING))


_COLLECTING: Final = ("enumerate", "list", "set", "sorted", "tuple", "zip")


def _note(site: CallSite, call: CallExpr, use: Use) -> str:
    if use.in_generator and site.coroutine is not None:
        return f'Use "[await {source_text(call)} for ...]"'
    return await_note(site, call)


def _mended(result: ProperType, use: Use | None = None) -> Type:
    """The type of the awaited call, unless what follows would be reported in its turn."""
    awaited = get_proper_type(awaited_type(result))
    is_stream = isinstance(awaited, Instance) and awaited.type.get("__aiter__") is not None
    if awaited is None or is_stream or isinstance(awaited, (NoneType, UninhabitedType)):
        return AnyType(TypeOfAny.special_form)
    decides = use is not None and use.how in ("compared", "looked up", "matched", "tested")
    if decides and not (awaited.can_be_true and awaited.can_be_false):
        return AnyType(TypeOfAny.special_form)  # what cannot come next is not checked
    return awaited


def _is_function(site: Site, tested: RefExpr) -> bool:
    """Is this a coroutine function by its definition, and no variable that may hold none?"""
    node = definition_at(tested, site)
    return isinstance(node, (FuncDef, Decorator)) and is_coroutine_function(node)


def _called(function: RefExpr, type_: ProperType) -> CallExpr:
    """The call that is missing."""
    needs_arguments = isinstance(type_, CallableType) and type_.min_args > 0
    arguments: list[Expression] = [function] if needs_arguments else []
    return CallExpr(function, arguments, [], [])


def _is_meant(error: ErrorSite, tested: Expression) -> bool:
    """``if job: await job``: is it called, awaited or passed on, and so meant itself?"""
    text = source_text(tested)
    return any(
        isinstance(node, RefExpr) and source_text(node) == text and find_use(error, node) is None
        for node in error.walk.nodes()
    )
