"""The errors of mypy's own that come only of a better type of a decorated coroutine function.

To mypy such a function is ``Any``, with which nothing can be wrong. That it is known to give a
coroutine when it is called must not bring to light what is done with it otherwise: attributes that
its decorator has given it, what a test puts in its place, or what a registry keeps beside it.
"""

from collections.abc import Iterator
from typing import Final

from mypy import nodes
from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
    Var,
)
from mypy.types import AnyType, CallableType, Instance, Type, TypeOfAny, get_proper_type

from mypy_async_validator.analysis.awaitables import Kind, kind_of
from mypy_async_validator.analysis.definitions import definition_at
from mypy_async_validator.analysis.variables import bindings
from mypy_async_validator.bridge.children import children
from mypy_async_validator.site import ErrorSite

_NAMING_TYPE: Final = frozenset(
    {
        "arg-type",
        "assignment",
        "attr-defined",
        "dict-item",
        "index",
        "list-item",
        "return-value",
    }
)
_OTHERS: Final = frozenset({"method-assign", "misc", "operator", "override", "truthy-function"})


def may_be_unrelated(code: str, message: str) -> bool:
    """Is an error worth a look? (mypy reports some kinds often, but names the type in them.)"""
    return code in _OTHERS or (code in _NAMING_TYPE and "Coroutine[Any, Any, Any]" in message)


def is_unrelated(site: ErrorSite) -> bool:
    """Is this an error that mypy would not report if the function were ``Any``?"""
    place = site.place
    match place:
        case MemberExpr() if _is_typed_here(place, site) or _is_typed_here(place.expr, site):
            return True
        case IndexExpr():
            return _is_typed_here(place.base, site)
        case NameExpr() if _is_typed_here(place, site):
            return True
        case FuncDef(original_def=Decorator(var=variable)):
            return is_kept_awaitable(variable.type)
        case FuncDef() if site.code == "override":
            parent = site.walk.parent(place)
            return isinstance(parent, Decorator) and is_kept_awaitable(parent.var.type)
        case CallExpr(callee=callee) if site.code == "operator":
            type_ = site.checker.type_of(callee)
            is_any_function = isinstance(type_, Instance) and (
                type_.type.fullname == "builtins.function"
            )
            return is_any_function and any(
                _is_typed_here(part, site)
                for value in _values(callee, site)
                for part in _below(value)
            )
    return _is_put_in_place(place, site)


def is_kept_awaitable(type_: Type | None) -> bool:
    """Is this the type that a decorated coroutine function has been given by this plugin?

    What users write as ``Callable[..., Coroutine[Any, Any, Any]]`` holds another kind of ``Any``.
    """
    callee = get_proper_type(type_)
    if not isinstance(callee, CallableType) or not callee.is_ellipsis_args:
        return False
    first, result = get_proper_type(callee.arg_types[0]), get_proper_type(callee.ret_type)
    return (
        isinstance(first, AnyType)
        and first.type_of_any == TypeOfAny.unannotated
        and kind_of(result) is Kind.COROUTINE
    )


def _is_typed_here(expr: Node, site: ErrorSite) -> bool:
    """Does an expression name such a function?"""
    if not isinstance(expr, (NameExpr, MemberExpr)):
        return False
    if is_kept_awaitable(site.checker.type_of(expr)):
        return True
    node = definition_at(expr, site)
    if isinstance(node, Decorator):
        node = node.var
    return isinstance(node, Var) and is_kept_awaitable(node.type)


def _is_put_in_place(place: Node, site: ErrorSite) -> bool:
    """``client.fetch = lambda: None``: is the error about what takes the function's place?"""
    for parent in site.walk.ancestors(place):
        if isinstance(parent, AssignmentStmt):
            return any(_is_typed_here(target, site) for target in parent.lvalues)
        if not isinstance(parent, (LambdaExpr, nodes.ReturnStmt, nodes.Block)) or (
            isinstance(parent, nodes.Block) and not isinstance(site.walk.parent(parent), LambdaExpr)
        ):
            return False
    return False


def _values(callee: Expression, site: ErrorSite) -> Iterator[Node]:
    """What the variable out of which a function is taken is bound to."""
    while not isinstance(callee, NameExpr):
        match callee:
            case IndexExpr(base=owner) | CallExpr(callee=MemberExpr(expr=owner)):
                callee = owner
            case _:
                return
    value = site.checker.module_value(callee)
    if value is not None:
        yield value
    for target in bindings(callee, site.walk):
        statement = site.walk.statement(target)
        if isinstance(statement, AssignmentStmt):
            yield statement.rvalue
        elif isinstance(statement, nodes.ForStmt):
            yield statement.expr
            if isinstance(statement.expr, (RefExpr, CallExpr)):
                yield from _values(statement.expr, site)


def _below(node: Node) -> Iterator[Node]:
    yield node
    for child in children(node):
        if child is not None:
            yield from _below(child)
