"""Can the result of a function be seen to be no awaitable, from its declaration or its body?"""

from collections.abc import Iterator
from typing import Final

from mypy import nodes
from mypy.nodes import (
    Expression,
    FuncDef,
    FuncItem,
    Node,
    TypeInfo,
)
from mypy.types import AnyType, CallableType, TypeVarType, get_proper_type

from mypy_async_validator.analysis.awaitables import is_never_awaitable, members
from mypy_async_validator.analysis.repetition import always_leaves
from mypy_async_validator.bridge.children import children


def makes_its_objects(info: TypeInfo) -> bool:
    """Has the class a ``__new__`` that is declared to give back anything?"""
    symbol = info.get("__new__")
    type_ = get_proper_type(symbol.type) if symbol is not None else None
    return isinstance(type_, CallableType) and isinstance(get_proper_type(type_.ret_type), AnyType)


def declares_no_awaitable(type_: CallableType) -> bool:
    result = get_proper_type(type_.ret_type)
    if any(isinstance(member, TypeVarType) for member in members(result)):
        return False
    return not type_.implicit and is_never_awaitable(result)


def visibly_returns_no_awaitable(function: FuncDef) -> bool:
    """Does the body of a plain function show that it returns nothing awaitable?"""
    if function.is_generator or is_placeholder(function):
        return False
    returned = list(returned_values(function.body))
    if not returned and always_leaves(function.body):
        return False  # it only raises, in the end
    return all(expr is None or is_no_awaitable(expr) for expr in returned)


def is_placeholder(function: FuncDef) -> bool:
    """Does the body leave the work to an override?"""
    return all(_is_no_work(statement) for statement in function.body.body)


def _is_no_work(statement: nodes.Statement) -> bool:
    match statement:
        case nodes.PassStmt() | nodes.RaiseStmt():
            return True
        case nodes.ExpressionStmt(expr=nodes.EllipsisExpr() | nodes.StrExpr()):
            return True
        case _:
            return False


def returned_values(node: Node) -> Iterator[Expression | None]:
    for child in children(node):
        if isinstance(child, nodes.ReturnStmt):
            yield child.expr
        elif isinstance(child, (nodes.Statement, nodes.Block)) and not isinstance(
            child, (FuncItem, nodes.ClassDef)
        ):
            yield from returned_values(child)  # (no expression holds a ``return``)


_PLAIN_EXPRESSIONS: Final = (
    nodes.BytesExpr,
    nodes.ComparisonExpr,
    nodes.ComplexExpr,
    nodes.DictExpr,
    nodes.DictionaryComprehension,
    nodes.FloatExpr,
    nodes.IntExpr,
    nodes.ListComprehension,
    nodes.ListExpr,
    nodes.SetComprehension,
    nodes.SetExpr,
    nodes.StrExpr,
    nodes.TupleExpr,
)


def is_no_awaitable(expr: Expression) -> bool:
    match expr:
        case nodes.NameExpr(fullname="builtins.None" | "builtins.True" | "builtins.False"):
            return True
        case nodes.UnaryExpr(op="not"):
            return True
        case nodes.CallExpr(callee=nodes.MemberExpr(expr=nodes.StrExpr())):
            return True  # mypy's form of an f-string, and the methods of a string
        case nodes.ConditionalExpr():
            return is_no_awaitable(expr.if_expr) and is_no_awaitable(expr.else_expr)
        case nodes.OpExpr(op="and" | "or"):
            return is_no_awaitable(expr.left) and is_no_awaitable(expr.right)
        case _:
            return isinstance(expr, _PLAIN_EXPRESSIONS)
