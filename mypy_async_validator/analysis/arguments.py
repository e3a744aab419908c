"""Does a call meet one form (overload) of an overlay entry?"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from mypy import nodes
from mypy.nodes import ARG_NAMED, ARG_POS, ARG_STAR, ARG_STAR2, CallExpr, Expression
from mypy.types import Instance, LiteralType, NoneType, ProperType, get_proper_type

from mypy_async_validator.analysis.awaitables import class_names, members
from mypy_async_validator.catalog.entry import Condition, Entry, Overload, Parameter
from mypy_async_validator.site import BoundCall


@dataclass(frozen=True, slots=True)
class Actuals:
    """The arguments of a call: by position, by name, and whether more are hidden in ``*``."""

    positional: tuple[Expression, ...] = ()
    named: tuple[tuple[str, Expression], ...] = ()
    is_open: bool = False

    def then(self, other: "Actuals") -> "Actuals":
        """These arguments, bound by ``functools.partial``, and those of the later call."""
        return Actuals(
            self.positional + other.positional,
            self.named + other.named,
            self.is_open or other.is_open,
        )


def actuals_of(call: CallExpr) -> Actuals:
    positional = [a for a, kind in zip(call.args, call.arg_kinds, strict=True) if kind == ARG_POS]
    named = [
        (name, arg)
        for arg, kind, name in zip(call.args, call.arg_kinds, call.arg_names, strict=True)
        if kind == ARG_NAMED and name is not None
    ]
    is_open = any(kind in (ARG_STAR, ARG_STAR2) for kind in call.arg_kinds)
    return Actuals(tuple(positional), tuple(named), is_open)


def find_overload(entry: Entry, actuals: Actuals, site: BoundCall) -> Overload | None:
    """The first form that these arguments meet."""
    for overload in entry.overloads:
        if _meets(overload, actuals, site):
            return overload
    return None


def _meets(overload: Overload, actuals: Actuals, site: BoundCall) -> bool:
    given = _assign(overload.parameters, actuals)
    if given is None:
        return False
    for parameter in overload.parameters:
        actual = given.get(parameter.name)
        if actual is None:
            is_optional = parameter.has_default or parameter.kind.startswith("var_")
            # Something unseen may be passed: it meets no condition, but fills a plain parameter.
            if actuals.is_open:
                if parameter.condition is not None:
                    return False
            elif not is_optional:
                return False
        elif parameter.condition is not None and not _fits(parameter.condition, actual, site):
            return False
    return True


def _assign(parameters: Sequence[Parameter], actuals: Actuals) -> dict[str, Expression] | None:
    """Parameter name to actual; ``None`` if the overload does not take these arguments."""
    by_position = [p.name for p in parameters if p.kind == "positional"]
    takes_more = any(p.kind == "var_positional" for p in parameters)
    takes_any_name = any(p.kind == "var_keyword" for p in parameters)
    if len(actuals.positional) > len(by_position) and not takes_more:
        return None
    given = dict(zip(by_position, actuals.positional, strict=False))
    known = {p.name for p in parameters}
    for name, actual in actuals.named:
        if name in known:
            given[name] = actual
        elif not takes_any_name:
            return None
    return given


def _fits(condition: Condition, actual: Expression, site: BoundCall) -> bool:
    value = _value_of(actual, site)
    if value is not _UNKNOWN and condition.accepts_value(value):
        return True
    type_ = site.checker.type_of(actual)
    if type_ is None or not condition.classes:
        return False
    wanted = {site.catalog.definition(name) for name in condition.classes}
    return all(
        not wanted.isdisjoint(class_names(member)) and not is_in_memory(member)
        for member in members(type_)
    )


def is_in_memory(type_: ProperType | None) -> bool:
    """``TextIOWrapper[BytesIO]``: does a file object wrap a buffer in memory?"""
    if not isinstance(type_, Instance) or not type_.type.has_base("io.IOBase"):
        return False
    return any("_io.BytesIO" in class_names(get_proper_type(argument)) for argument in type_.args)


_UNKNOWN: Final = object()


def _value_of(expr: Expression, site: BoundCall) -> object:
    """The value of a literal, or of an expression whose type is one literal."""
    match expr:
        case nodes.IntExpr() | nodes.FloatExpr() | nodes.StrExpr():
            return expr.value
        case nodes.UnaryExpr(op="-", expr=nodes.IntExpr(value=value)):
            return -value
    type_ = site.checker.type_of(expr)
    if isinstance(type_, Instance) and type_.last_known_value is not None:
        type_ = type_.last_known_value
    if isinstance(type_, NoneType):
        return None
    if isinstance(type_, LiteralType):
        return type_.value
    return _UNKNOWN
