"""Which functions are passed to what calls them, and what comes of calling them?"""

from collections.abc import Iterator, Sequence

from mypy import nodes
from mypy.nodes import CallExpr, Expression, FuncDef, RefExpr
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    Overloaded,
    ProperType,
    Type,
    TypeOfAny,
    TypeType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import Kind, kind_of
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.bridge.checker import CheckerView


def passes_coroutine_function(arguments: Sequence[Sequence[Type]]) -> bool:
    """Is any of these (the types of the actual arguments of each formal) a coroutine function?"""
    for actuals in arguments:
        for actual in actuals:
            proper = get_proper_type(actual)
            if isinstance(proper, (CallableType, Overloaded, Instance)) and is_asynchronous(proper):
                return True
    return False


def makes_coroutine(function: ProperType | None) -> bool:
    """Does calling an object of this type make a coroutine?"""
    result = None if function is None else result_of_call(function)
    return result is not None and kind_of(result) is Kind.COROUTINE


def is_asynchronous(function: ProperType | None) -> bool:
    """Does calling an object of this type make a coroutine, or an async generator?"""
    result = None if function is None else result_of_call(function)
    return result is not None and kind_of(result) in (Kind.COROUTINE, Kind.ASYNC_GENERATOR)


def result_of_call(function: ProperType) -> ProperType | None:
    """The type that calling an object gives; ``None`` if it cannot be called, or not in one way."""
    if isinstance(function, CallableType):
        return None if function.is_type_obj() else get_proper_type(function.ret_type)
    if isinstance(function, Overloaded):
        results = {result_of_call(item) for item in function.items}
        return results.pop() if len(results) == 1 else None
    if isinstance(function, TypeType) or not isinstance(function, Instance):
        return None
    if function.type.fullname == "functools.partial" and function.args:
        return get_proper_type(function.args[0])
    method = function.type.get("__call__")
    type_ = None if method is None else get_proper_type(method.type)
    return result_of_call(type_) if isinstance(type_, (CallableType, Overloaded)) else None


def alternatives(expr: Expression) -> Iterator[Expression]:
    """The expressions one of which is the value: the arms of a conditional or ``or``."""
    match expr:
        case nodes.ConditionalExpr():
            yield from alternatives(expr.if_expr)
            yield from alternatives(expr.else_expr)
        case nodes.OpExpr(op="or"):
            yield from alternatives(expr.left)
            yield from alternatives(expr.right)
        case nodes.AssignmentExpr():
            yield from alternatives(expr.value)
        case _:
            yield expr


def function_text(function: Expression | FuncDef) -> str:
    """A function as it was written; of a lambda or ``functools.partial``, the one that it calls."""
    match function:
        case FuncDef():
            return function.name
        case nodes.LambdaExpr() if isinstance(call := function.expr(), CallExpr):
            return function_text(call.callee)
        case CallExpr(callee=RefExpr(fullname="functools.partial"), args=[inner, *_]):
            return function_text(inner)
        case _:
            return source_text(function)


def with_any_result(function: ProperType, checker: CheckerView) -> ProperType:
    """The same callable, but for what it returns."""
    if isinstance(function, Instance):
        function = checker.method_type(function, "__call__") or function
    if isinstance(function, Overloaded):
        return Overloaded([_with_any_result(item) for item in function.items])
    return _with_any_result(function) if isinstance(function, CallableType) else function


def _with_any_result(function: CallableType) -> CallableType:
    return function.copy_modified(ret_type=AnyType(TypeOfAny.special_form))
