"""Does an object fit the place it stands in, and if not, what would it be if it did?"""

from dataclasses import dataclass
from typing import Final

from mypy.nodes import NOT_ABSTRACT, AwaitExpr, CallExpr, Decorator, Expression, FuncDef, NameExpr
from mypy.types import AnyType, Instance, NoneType, ProperType, UnionType

from mypy_async_validator.analysis.async_library import library_of
from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.analysis.definitions import definition_at
from mypy_async_validator.analysis.guards import is_guarded
from mypy_async_validator.analysis.protocols import Mend, find_mend
from mypy_async_validator.analysis.uses import Use, use_of
from mypy_async_validator.analysis.variables import single_value
from mypy_async_validator.bridge.symbols import instance_of
from mypy_async_validator.site import CheckedSite

# What the functions of asynchronous generators are declared to return.
_GIVEN_BY_GENERATORS: Final = (
    "typing.AsyncGenerator",
    "typing.AsyncIterable",
    "typing.AsyncIterator",
)


@dataclass(frozen=True, slots=True)
class Misfit:
    """An object that does not fit the place it stands in, and what would help."""

    expr: Expression
    type: ProperType
    use: Use
    mend: Mend


def find_misfit(expr: Expression, type_: ProperType, site: CheckedSite) -> Misfit | None:
    use = use_of(expr, site)
    if use is None:
        return None
    mend = find_mend(type_, use.protocol, is_async=use.is_async, checker=site.checker)
    if (
        mend is None
        or use.form(is_async=mend.is_async) is None
        or is_guarded(expr, site.walk)
        or _is_misdeclared(expr, type_, mend, site)
    ):
        return None
    return Misfit(expr, type_, use, mend)


def _is_misdeclared(expr: Expression, type_: ProperType, mend: Mend, site: CheckedSite) -> bool:
    """Is it the declaration of what is called that is wrong (or may be), and not the place?

    An ``async def`` without ``yield`` is no generator, even where all that override it are:
    https://mypy.readthedocs.io/en/stable/more_types.html#asynchronous-iterators
    """
    value = single_value(expr, site.walk) if isinstance(expr, NameExpr) else expr
    node = definition_at(value.callee, site) if isinstance(value, CallExpr) else None
    if not mend.awaits:
        return (
            isinstance(node, FuncDef)
            and node.is_generator
            and node.is_async_generator != mend.is_async
        )
    function = node.func if isinstance(node, Decorator) else node
    if not mend.is_async or (isinstance(function, FuncDef) and not function.info):
        return False
    if isinstance(function, FuncDef) and function.abstract_status != NOT_ABSTRACT:
        return True
    awaited = [site.checker.awaited(member) for member in members(type_)]
    return any(
        isinstance(result, AnyType)
        or (isinstance(result, Instance) and result.type.fullname in _GIVEN_BY_GENERATORS)
        for result in awaited
    )


def mended_type(misfit: Misfit, site: CheckedSite) -> ProperType:
    """The type with which what follows is checked as if the mistake were mended.

    In place of an object of the other colour it is one that gives the same in this colour.
    """
    awaited = site.checker.awaited(misfit.type) if misfit.mend.awaits else misfit.type
    assert awaited is not None
    if misfit.mend.is_async == misfit.use.is_async:
        return awaited
    instances = [
        instance_of(member) for member in members(awaited) if not isinstance(member, NoneType)
    ]
    recoloured = [_recoloured(i, misfit, site) for i in instances if i is not None]
    return UnionType.make_union(recoloured)


def async_twin(misfit: Misfit, site: CheckedSite) -> str | None:
    """What the async library has in place of an object (a lock) that blocks when it is entered."""
    type_, mend = misfit.type, misfit.mend
    if not isinstance(type_, Instance) or mend.awaits or mend.is_async:
        return None
    entry = site.catalog.method(type_.type, "__enter__")
    markers = [] if entry is None else [overload.marker for overload in entry.overloads]
    library = library_of(site)
    return next((m.replacement(library) for m in markers if m is not None), None)


def _recoloured(instance: Instance, misfit: Misfit, site: CheckedSite) -> Instance:
    checker, protocol, is_async = site.checker, misfit.use.protocol, misfit.use.is_async

    def result_of(owner: ProperType, plain_name: str) -> ProperType:
        name = plain_name if is_async else plain_name.replace("__", "__a", 1)
        result = checker.result_of(owner, name)
        return result if is_async else checker.awaited(result) or result

    owner: ProperType = instance
    if protocol == "iterable":
        owner = checker.result_of(instance, "__iter__" if is_async else "__aiter__")
    given = result_of(owner, "__enter__" if protocol == "context manager" else "__next__")
    if _is_awaited(misfit, site):
        given = checker.coroutine_of(given)
    if protocol == "context manager":
        left = result_of(instance, "__exit__")
        return checker.context_manager_of(given, left, is_async=is_async)
    return checker.iterator_of(given, is_async=is_async)


def _is_awaited(misfit: Misfit, site: CheckedSite) -> bool:
    """``await next(agen())``: is the call for which the object stands awaited, as it should be?"""
    call = site.walk.parent(misfit.expr)
    return (
        isinstance(call, CallExpr)
        and not misfit.use.is_async
        and misfit.use.asynchronous.startswith('"await ')
        and isinstance(site.walk.parent(call), AwaitExpr)
    )
