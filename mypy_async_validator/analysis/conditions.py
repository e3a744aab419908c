"""What must hold of names where a node is evaluated?"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from mypy import nodes
from mypy.nodes import Block, Expression, FuncItem, NameExpr, Node

from mypy_async_validator.bridge.walk import Walk

_JUMPS: Final = (nodes.BreakStmt, nodes.ContinueStmt, nodes.RaiseStmt, nodes.ReturnStmt)


class Held(NamedTuple):
    """A name that is true where a node is evaluated, or that is only not ``None``."""

    name: NameExpr
    is_true: bool


def held(node: Node, walk: Walk) -> Iterator[Held]:
    """What the code around a node, in its function, asks of names before it comes to the node."""
    child = node
    for parent in walk.ancestors(node):
        match parent:
            case FuncItem():
                return
            case nodes.IfStmt(expr=conditions, body=bodies):
                if child in bodies:
                    position = bodies.index(child)
                    yield from _if_true(conditions[position])
                elif child is parent.else_body:
                    position = len(conditions)
                else:
                    position = conditions.index(child)  # type: ignore[arg-type]
                for earlier in conditions[:position]:
                    yield from _if_false(earlier)
            case nodes.WhileStmt(expr=condition) if child is parent.body:
                yield from _if_true(condition)
            case nodes.ConditionalExpr(cond=condition) if child is parent.if_expr:
                yield from _if_true(condition)
            case nodes.ConditionalExpr(cond=condition) if child is parent.else_expr:
                yield from _if_false(condition)
            case nodes.OpExpr(op="and", left=left) if child is parent.right:
                yield from _if_true(left)
            case nodes.OpExpr(op="or", left=left) if child is parent.right:
                yield from _if_false(left)
            case Block(body=statements):
                yield from _after(statements[: statements.index(child)])  # type: ignore[arg-type]
        child = parent


def _after(statements: list[nodes.Statement]) -> Iterator[Held]:
    """What holds behind ``if not name: return`` and ``assert name``."""
    for statement in statements:
        match statement:
            case nodes.IfStmt(expr=[condition], body=[Block(body=[*_, last])], else_body=None):
                if isinstance(last, _JUMPS):
                    yield from _if_false(condition)
            case nodes.AssertStmt(expr=condition):
                yield from _if_true(condition)


def _if_true(condition: Expression) -> Iterator[Held]:
    match condition:
        case NameExpr():
            yield Held(condition, is_true=True)
        case nodes.UnaryExpr(op="not", expr=denied):
            yield from _if_false(denied)
        case nodes.OpExpr(op="and", left=left, right=right):
            yield from _if_true(left)
            yield from _if_true(right)
        case nodes.ComparisonExpr(operators=["is not"], operands=[NameExpr() as name, other]):
            if _is_none(other):
                yield Held(name, is_true=False)


def _if_false(condition: Expression) -> Iterator[Held]:
    match condition:
        case nodes.UnaryExpr(op="not", expr=denied):
            yield from _if_true(denied)
        case nodes.OpExpr(op="or", left=left, right=right):
            yield from _if_false(left)
            yield from _if_false(right)
        case nodes.ComparisonExpr(operators=["is"], operands=[NameExpr() as name, other]):
            if _is_none(other):
                yield Held(name, is_true=False)


def _is_none(expr: Expression) -> bool:
    return isinstance(expr, NameExpr) and expr.fullname == "builtins.None"
