"""Does a declared type say that a function is called as a plain function?"""

import sys
from typing import Final

from mypy import nodes
from mypy.nodes import Decorator, Expression, FuncDef, RefExpr, TypeInfo
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    Overloaded,
    ProperType,
    Type,
    TypeVarType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import Kind, kind_of, lost_kind, members
from mypy_async_validator.analysis.callbacks import result_of_call
from mypy_async_validator.analysis.definitions import definition_at
from mypy_async_validator.analysis.given import Given
from mypy_async_validator.analysis.guards import ASKS_FOR_COROUTINE
from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.symbols import module_of
from mypy_async_validator.site import CheckedSite


def declares_plain_result(declared: Type) -> bool:
    """Is this a callable (or a union with one) of which no form returns an awaitable?"""
    results = _results(declared)
    return bool(results) and not any(
        isinstance(result, (AnyType, TypeVarType)) or kind_of(result) not in _PLAIN
        for result in results
    )


_PLAIN: Final = (Kind.PLAIN, Kind.ASYNC_GENERATOR)


def _results(declared: Type) -> list[ProperType]:
    """What the callables that are members of a type return; nothing if ``Any`` is one."""
    found: list[ProperType] = []
    for member in members(get_proper_type(declared)):
        if isinstance(member, (AnyType, TypeVarType)) or _is_object(member):
            return []
        result = result_of_call(member)
        if result is not None:
            found += members(result)
        elif isinstance(member, Overloaded):
            return []
    return found


def ignores_result(given: Given, site: CheckedSite) -> bool:
    """Is the result declared as ``object``, and does that mean that nothing looks at it?

    ``object`` is how a type says that a result is ignored, but also how a function says that it
    takes callables of any kind, and asks later whether there is something to await. So only the
    standard library counts, and the module being checked, if nothing in it asks.
    """
    results = _results(given.declared)
    if given.callee is None or not results or not all(map(_is_object, results)):
        return False
    node = definition_at(given.callee, site)
    function = node.func if isinstance(node, Decorator) else node
    if not isinstance(function, (FuncDef, TypeInfo)):
        return False
    names_parameters = not any(map(_takes_anything, members(get_proper_type(given.declared))))
    module = module_of(function)
    if module.partition(".")[0] in sys.stdlib_module_names:
        return names_parameters
    # What the functions of other modules do is not known when those come from mypy's cache.
    if module != site.checker.module or _asks_for_coroutine(site):
        return False
    if isinstance(function, TypeInfo):
        return False
    return _drops_result(function, given.formal)


def is_of_same_package(callee: Expression, site: CheckedSite) -> bool:
    """Is what is called defined in the top-level package of the module being checked?"""
    node = definition_at(callee, site)
    function = node.func if isinstance(node, Decorator) else node
    if not isinstance(function, (FuncDef, TypeInfo)):
        return False
    return module_of(function).partition(".")[0] == site.checker.module.partition(".")[0]


def _is_object(type_: ProperType) -> bool:
    return isinstance(type_, Instance) and type_.type.fullname == "builtins.object"


def _takes_anything(callback: ProperType) -> bool:
    """``Callable[..., object]`` is also the type of any function whatever, called or not."""
    return isinstance(callback, CallableType) and (
        callback.is_ellipsis_args or callback.param_spec() is not None
    )


def _asks_for_coroutine(site: CheckedSite) -> bool:
    """Does the module tell coroutines from other values anywhere?"""
    return any(_is_question(node) for node in site.checker.nodes())


def _is_question(node: nodes.Node) -> bool:
    match node:
        case RefExpr(fullname=name):
            return name in ASKS_FOR_COROUTINE or name in _AWAITABLES
        case nodes.CastExpr(type=type_):
            return lost_kind(get_proper_type(type_)) is not Kind.PLAIN
        case nodes.StrExpr(value="__await__"):
            return True
        case _:
            return False


_AWAITABLES: Final = frozenset({"typing.Awaitable", "typing.Coroutine", "types.CoroutineType"})


def _drops_result(function: FuncDef, formal: int) -> bool:
    """Does a function call this parameter in a statement of its own?"""
    position = formal + (1 if function.info and not function.is_static else 0)
    if position >= len(function.arguments):
        return False
    variable, stack = function.arguments[position].variable, [*children(function.body)]
    while stack:
        match stack.pop():
            case nodes.ExpressionStmt(
                expr=nodes.CallExpr(callee=RefExpr(node=nodes.Var() as called))
            ) if called is variable:
                return True
            case nodes.Node() as node:
                stack.extend(children(node))
    return False
