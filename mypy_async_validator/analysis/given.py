"""What is declared where an expression stands, about which mypy is about to report an error?"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mypy import nodes
from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    IndexExpr,
    LambdaExpr,
    Node,
    RefExpr,
    YieldExpr,
)
from mypy.types import (
    CallableType,
    Instance,
    Overloaded,
    ProperType,
    Type,
    TypeVarType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.analysis.callbacks import alternatives, result_of_call
from mypy_async_validator.site import CallSite, CheckedSite, ErrorSite


@dataclass(frozen=True, slots=True)
class Given:
    """A value (or a decorated function), and the type that is declared for it where it stands."""

    value: Expression | FuncDef
    type: ProperType | None
    declared: Type
    callee: Expression | None = None
    """What it is passed to, if it is an argument."""
    formal: int = -1
    """The position of its parameter."""
    parameter: str | None = None
    """The name of its parameter."""


def find_given(error: ErrorSite) -> Iterator[Given]:
    """The values that an error of mypy's may be about, in each form (overload) of what takes them.

    Of a type variable, its bound is what is declared.
    """
    for given in _find_given(error):
        declared = get_proper_type(given.declared)
        if isinstance(declared, TypeVarType):
            declared = get_proper_type(declared.upper_bound)
        yield replace(given, declared=declared)


def find_passed(site: CallSite) -> Iterator[Given]:
    """What is passed in a call, or to a decorator, in each overload of what is called."""
    place = site.place
    if isinstance(place, Decorator):
        decorator = _applied(place, site)
        if decorator is not None:
            type_ = site.checker.type_of(site.actuals[0][0])
            yield from _given_to_decorator(place.func, decorator, site, type_)
    elif site.call is not None:
        for argument in site.call.args:
            yield from _given_to_call(argument, site.call, site)
        yield from _given_to_result(site, site.call)


def _given_to_result(site: CallSite, call: CallExpr) -> Iterator[Given]:
    """What is given to the decorator that a call returns: ``@lru_cache(maxsize=1)``."""
    decorator = site.result
    if not isinstance(decorator, CallableType) or not decorator.arg_types:
        return
    match site.walk.parent(site.place):
        case Decorator(decorators=[*_, last], func=function) if last is site.place:
            value: Expression | FuncDef = function
        case CallExpr(callee=callee, args=[RefExpr(node=FuncDef() as function) as value]) if (
            callee is site.place
        ):
            pass
        case _:
            return
    type_, declared = site.checker.function_type(function), decorator.arg_types[0]
    yield Given(value, type_, declared, call.callee, 0, decorator.arg_names[0])


def _applied(place: Decorator, site: CallSite) -> Expression | None:
    """The decorator that mypy calls; its argument is a node made up at the same position."""
    made_up = site.actuals[0][0] if site.actuals and site.actuals[0] else None
    if made_up is None:
        return None
    position = (made_up.line, made_up.column)
    return next((d for d in place.decorators if (d.line, d.column) == position), None)


def _find_given(error: ErrorSite) -> Iterator[Given]:
    place = error.place
    match place, error.walk.parent(place):
        case CallExpr(), _ if error.code == "type-var":
            for argument in place.args:
                yield from _given_to_call(argument, place, error)
        case CallExpr(), _ if error.code == "call-overload":
            yield from _given_to_overload(place, error)
        case Decorator(decorators=[*_, decorator]), _:
            yield from _given_to_decorator(place.func, decorator, error)
        case YieldExpr(expr=Expression() as value), _ if isinstance(error.function, FuncDef):
            yield from _given(value, error.checker.yielded_type(error.function), error)
        case Expression(), nodes.ReturnStmt() if isinstance(error.function, LambdaExpr):
            yield from _given_lambda(error.function, place, error)
        case Expression(), parent if parent is not None:
            yield from _given_to(place, parent, error)


def _given_lambda(function: LambdaExpr, result: Expression, error: ErrorSite) -> Iterator[Given]:
    """A lambda that has no type yet; mypy reports its result before it reports the lambda."""
    parent, type_ = error.walk.parent(function), error.checker.type_of(result)
    if type_ is None and isinstance(result, CallExpr):
        called = error.checker.type_of(result.callee)
        type_ = None if called is None else result_of_call(called)
    for given in () if parent is None or type_ is None else _given_to(function, parent, error):
        wanted = [
            m for m in members(get_proper_type(given.declared)) if isinstance(m, CallableType)
        ]
        if len(wanted) == 1:
            yield replace(given, type=wanted[0].copy_modified(ret_type=type_))


def _given_to(value: Expression, parent: Node, error: ErrorSite) -> Iterator[Given]:
    checker = error.checker
    match parent:
        case Decorator(decorators=[*_, decorator]) if decorator is value:
            yield from _given_to_decorator(parent.func, decorator, error)
        case CallExpr():
            yield from _given_to_call(value, parent, error)
        case nodes.AssignmentStmt(lvalues=targets):
            for target in targets:
                yield from _given(value, _target_type(target, error), error)
        case nodes.Argument():
            yield from _given(value, parent.variable.type, error)
        case nodes.ReturnStmt():
            function = error.walk.enclosing_function(parent)
            if isinstance(function, FuncDef):
                yield from _given(value, checker.returned_type(function), error)
        case nodes.ListExpr() | nodes.SetExpr():
            for (declared,) in _declared_elements(parent, "typing.Iterable", error):
                yield from _given(value, declared, error)
        case nodes.DictExpr(items=items):
            keys = [checker.type_of(key) for key, of in items if of is value and key is not None]
            for of_key, of_value in _declared_elements(parent, "typing.Mapping", error):
                if all(type_ and checker.accepts(of_key, type_) for type_ in keys):
                    yield from _given(value, of_value, error)


def _declared_elements(
    display: Expression, base: str, error: ErrorSite
) -> Iterator[tuple[Type, ...]]:
    """The type arguments of what is declared where a display stands, as a ``base``."""
    parent = error.walk.parent(display)
    for given in () if parent is None else _given_to(display, parent, error):
        for member in members(get_proper_type(given.declared)):
            arguments = error.checker.type_arguments(member, base)
            if arguments:
                yield arguments


def _given(value: Expression, declared: Type | None, site: CheckedSite) -> Iterator[Given]:
    if declared is not None:
        yield Given(value, _type_of(value, site), declared)


def functions_of(given: Given, site: CheckedSite) -> list[tuple[Expression | FuncDef, ProperType]]:
    """What may be given, one of several in a conditional; nothing if a type is not known."""
    if isinstance(given.value, FuncDef):
        return [] if given.type is None else [(given.value, given.type)]
    known: list[tuple[Expression | FuncDef, ProperType]] = []
    for value in alternatives(given.value):
        type_ = given.type if value is given.value else _type_of(value, site)
        if type_ is None:
            return []
        known.append((value, type_))
    return known


def _type_of(value: Expression, site: CheckedSite) -> ProperType | None:
    """The type of an expression; of a function also where mypy has kept none after a trial."""
    type_ = site.checker.type_of(value)
    if type_ is None and isinstance(value, RefExpr) and isinstance(value.node, FuncDef):
        return site.checker.function_type(value.node)
    return type_


def _target_type(target: Expression, error: ErrorSite) -> Type | None:
    if not isinstance(target, IndexExpr):
        return error.checker.type_of(target)
    container = error.checker.type_of(target.base)
    if not isinstance(container, Instance):
        return None
    setter = error.checker.method_type(container, "__setitem__")
    if not isinstance(setter, CallableType) or len(setter.arg_types) != 2:
        return None
    return setter.arg_types[1]


def _given_to_call(value: Expression, call: CallExpr, site: CheckedSite) -> Iterator[Given]:
    """The parameters that take an argument, in each overload."""
    for form in _forms(call.callee, site):
        given = _given_to_form(value, call, form, site)
        if given is not None:
            yield given


def _given_to_form(
    value: Expression, call: CallExpr, form: CallableType, site: CheckedSite
) -> Given | None:
    formal = site.checker.formal_of(value, call, form)
    if formal is None:
        return None
    type_ = _type_of(value, site)
    return Given(value, type_, form.arg_types[formal], call.callee, formal, form.arg_names[formal])


def _given_to_overload(call: CallExpr, site: CheckedSite) -> Iterator[Given]:
    """The functions that keep a call from fitting one of the overloads."""
    for form in _forms(call.callee, site):
        given = [_given_to_form(argument, call, form, site) for argument in call.args]
        misfits = [
            g for g in given if g and g.type and not site.checker.accepts(g.declared, g.type)
        ]
        if None not in given and len(misfits) == 1:
            yield misfits[0]


def _given_to_decorator(
    function: FuncDef, decorator: Expression, site: CheckedSite, type_: ProperType | None = None
) -> Iterator[Given]:
    """The first parameter of a decorator, in each overload."""
    for form in _forms(decorator, site):
        if form.arg_types:
            given = type_ or site.checker.function_type(function)
            declared, name = form.arg_types[0], form.arg_names[0]
            yield Given(function, given, declared, decorator, 0, name)


def _forms(callee: Expression, site: CheckedSite) -> list[CallableType]:
    """The overloads of what is called."""
    type_ = site.checker.type_of(callee)
    if isinstance(type_, Instance):
        type_ = site.checker.method_type(type_, "__call__")
    match type_:
        case CallableType():
            return [type_]
        case Overloaded():
            return type_.items
        case _:
            return []
