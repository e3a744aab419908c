"""``with`` or ``for`` is given an object of the other colour, or one that must be awaited first.

mypy reports most of these as attributes that are missing, one method at a time, and takes what
follows for ``Any``. Here a call keeps what it gives, so that what follows is still checked.
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    ComparisonExpr,
    Expression,
    ForStmt,
    FuncDef,
    GeneratorExpr,
    Node,
    TypeInfo,
    YieldFromExpr,
)
from mypy.types import AnyType, Instance, UnionType

from mypy_async_validator.analysis.awaitables import Kind, lost_kind
from mypy_async_validator.analysis.closing import CLOSING, find_unclosed
from mypy_async_validator.analysis.definitions import (
    callee_definition,
    definition_at,
    has_union_receiver,
)
from mypy_async_validator.analysis.mending import use_note
from mypy_async_validator.analysis.misfits import Misfit, async_twin, find_misfit, mended_type
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.analysis.protocols import only_raises
from mypy_async_validator.codes import ASYNC_PROTOCOL
from mypy_async_validator.site import (
    CallSite,
    CheckedSite,
    Concern,
    ErrorSite,
    Finding,
    Outcome,
    Retype,
)

CONCERNS: Final[tuple[Concern, ...]] = ("awaitable", "item")
REPLACES: Final = frozenset(
    {
        "arg-type",
        "attr-defined",
        "call-overload",
        "misc",
        "operator",
        "type-var",
        "union-attr",
        "var-annotated",
    }
)


def check(site: CallSite) -> Iterator[Outcome]:
    place = site.place
    if not isinstance(place, Expression) or not site.checker.is_enabled(ASYNC_PROTOCOL):
        return
    if site.fullname == CLOSING:
        yield from _check_closing(place, site)
    elif only_raises(site.fullname, site.result):
        yield from _check_entered(place, site)
    elif site.call is not None:
        yield from _check_result(place, site.call, site)


def replace(error: ErrorSite) -> Iterator[Finding]:
    is_none = error.code == "union-attr" and error.message.startswith('Item "None" of ')
    if is_none or not error.checker.is_enabled(ASYNC_PROTOCOL):
        return  # whether an object may be missing is another question
    for expr in _suspects(error):
        unclosed = list(_check_closing(expr, error))
        yield from unclosed
        type_ = error.checker.type_of(expr)
        misfit = None if type_ is None or unclosed else find_misfit(expr, type_, error)
        if misfit is not None:
            yield _finding(misfit, error)


def _suspects(error: ErrorSite) -> Iterator[Expression]:
    """The expressions that an error of mypy's may be about."""
    place: Node = error.place
    if error.code == "var-annotated":
        # The variable would have its type from an argument that does not fit.
        match error.walk.statement(place):
            case AssignmentStmt(rvalue=value) | ForStmt(expr=value):
                place = value
    match place:
        case CallExpr():
            if error.code in ("call-overload", "type-var", "var-annotated"):
                yield from place.args
        case ComparisonExpr():
            yield from place.operands
        case YieldFromExpr():
            yield place.expr
    if isinstance(place, Expression):
        yield place


def _check_closing(place: Expression, site: CheckedSite) -> Iterator[Finding]:
    unclosed = find_unclosed(place, site)
    if unclosed is not None:
        note = use_note(site, unclosed.form) if unclosed.is_async else f"Use {unclosed.form}"
        yield Finding(ASYNC_PROTOCOL, place, unclosed.message, (note,))


def _check_entered(place: Expression, site: CallSite) -> Iterator[Outcome]:
    """Check an object that mypy enters by a method which only raises an error."""
    type_ = site.checker.type_of(place)
    misfit = None if type_ is None else find_misfit(place, type_, site)
    if misfit is not None:
        yield _finding(misfit, site)
        yield Retype(site.checker.result_of(mended_type(misfit, site), "__enter__"))


def _check_result(place: Expression, call: CallExpr, site: CallSite) -> Iterator[Outcome]:
    """Check what a call gives before mypy enters it or iterates over it."""
    type_ = _type_of_result(site)
    misfit = None if type_ is None else find_misfit(place, type_, site)
    parent = site.walk.parent(place)
    if (
        misfit is None
        # The hook has seen one member of a union; mypy's error will show them all.
        or has_union_receiver(site)
        or isinstance(site.checker.type_of(call.callee), UnionType)
        # An object may have ``__contains__``, so that it is not iterated over.
        or isinstance(parent, ComparisonExpr)
        # The user has decided on mypy's own report, and may rely on the ``Any`` that comes of it.
        or _is_ignored(parent if isinstance(parent, CallExpr) else place, site)
    ):
        return
    yield _finding(misfit, site)
    yield Retype(mended_type(misfit, site))


def _type_of_result(site: CallSite) -> Instance | None:
    if isinstance(site.result, AnyType):
        callee = callee_definition(site)
        if (
            isinstance(callee, FuncDef)
            and callee.is_async_generator  # (without annotations)
            and not site.checker.is_defined_twice(callee)
        ):
            return site.checker.iterator_of(site.result, is_async=True)
    return site.result if isinstance(site.result, Instance) else None


def _is_ignored(reported_at: Expression, site: CheckedSite) -> bool:
    """Is the report that mypy would make ignored?"""
    return any(site.checker.is_ignored(reported_at, code) for code in REPLACES)


def _finding(misfit: Misfit, site: CheckedSite) -> Finding:
    return Finding(ASYNC_PROTOCOL, misfit.expr, _message(misfit, site), (_note(misfit, site),))


def _message(misfit: Misfit, site: CheckedSite) -> str:
    expr, protocol, mend = misfit.expr, misfit.use.protocol, misfit.mend
    callee = expr.callee if isinstance(expr, CallExpr) else None
    name = source_text(callee or expr)
    if mend.awaits:
        noun = "Coroutine" if lost_kind(misfit.type) is Kind.COROUTINE else "Awaitable"
        verb = "entered" if protocol == "context manager" else "iterated over"
        return f'{noun} "{name}" is {verb} before it is awaited'
    is_object = callee is None or isinstance(definition_at(callee, site), TypeInfo)
    colour = "an asynchronous" if mend.is_async else "a synchronous"
    return f'"{name}" {"is" if is_object else "returns"} {colour} {protocol}'


def _note(misfit: Misfit, site: CheckedSite) -> str:
    expr, use, mend = misfit.expr, misfit.use, misfit.mend
    if (twin := async_twin(misfit, site)) is not None:
        return f'Use "{twin}" instead'
    form, text = use.form(is_async=mend.is_async), source_text(expr)
    assert form is not None
    if isinstance(expr, GeneratorExpr) and use.plain is None:
        form = f'"[{text[1:-1]}]"'
    form = form.replace("{}", f"await {text}" if mend.awaits else text)
    if use.is_one_of_several and mend.is_async != use.is_async:
        form = f"a separate {form}"
    return use_note(site, form) if mend.awaits or mend.is_async else f"Use {form}"
