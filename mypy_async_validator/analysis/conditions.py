"""What must hold of names where a node is evaluated?"""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from mypy import nodes
from mypy.nodes import Block, Expression, FuncItem, NameExpr, Node

from mypy_async_validator.analysis.repetition import always_leaves
from mypy_async_validator.bridge.walk import Walk

Plain = None | bool | int | float | str
"""The value of a literal."""
Question = Literal[
    "true", "false", "is", "is not", "==", "!=", "<", "<=", ">", ">=", "in", "not in"
]

_OPPOSITES: Final[dict[str, Question]] = {
    "true": "false",
    "false": "true",
    "is": "is not",
    "is not": "is",
    "==": "!=",
    "!=": "==",
    "<": ">=",
    ">=": "<",
    ">": "<=",
    "<=": ">",
    "in": "not in",
    "not in": "in",
}
_MIRRORED: Final[dict[str, str]] = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}


class Test(NamedTuple):
    """What is asked of a value, and with what it is compared."""

    question: Question
    other: Plain | tuple[Plain, ...] = None

    def passes(self, value: Plain) -> bool:
        """Does a value pass the test? (If it cannot be compared, nothing is known: it may.)"""
        other = self.other
        try:
            match self.question:
                case "true":
                    return bool(value)
                case "false":
                    return not value
                case "is":
                    return value is other or (value is not None and value == other)
                case "is not":
                    return not Test("is", other).passes(value)
                case "==":
                    return value == other
                case "!=":
                    return value != other
                case "in":
                    return not isinstance(other, tuple) or value in other
                case "not in":
                    return not isinstance(other, tuple) or value not in other
                case "<":
                    return value < other  # type: ignore[operator]
                case "<=":
                    return value <= other  # type: ignore[operator]
                case ">":
                    return value > other  # type: ignore[operator]
                case ">=":
                    return value >= other  # type: ignore[operator]
        except TypeError:
            return True


class Held(NamedTuple):
    """A name, and the test that its value has passed where a node is evaluated."""

    name: NameExpr
    test: Test


class NotPlainError(Exception):
    """An expression is not a literal."""


def plain(expr: Expression) -> Plain:
    """The value of a literal.

    Raises ``NotPlainError``.
    """
    match expr:
        case NameExpr(fullname="builtins.None"):
            return None
        case NameExpr(fullname="builtins.True"):
            return True
        case NameExpr(fullname="builtins.False"):
            return False
        case nodes.IntExpr() | nodes.FloatExpr() | nodes.StrExpr():
            return expr.value
        case nodes.UnaryExpr(op="-", expr=nodes.IntExpr() | nodes.FloatExpr() as number):
            return -number.value
        case _:
            raise NotPlainError


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
            case nodes.IfStmt(expr=[condition], body=[body], else_body=None):
                if always_leaves(body) or isinstance(body.body[-1], nodes.ContinueStmt):
                    yield from _if_false(condition)
            case nodes.AssertStmt(expr=condition):
                yield from _if_true(condition)


def _if_true(condition: Expression) -> Iterator[Held]:
    match condition:
        case nodes.UnaryExpr(op="not", expr=denied):
            yield from _if_false(denied)
        case nodes.OpExpr(op="and", left=left, right=right):
            yield from _if_true(left)
            yield from _if_true(right)
        case _:
            yield from _asked(condition)


def _if_false(condition: Expression) -> Iterator[Held]:
    match condition:
        case nodes.UnaryExpr(op="not", expr=denied):
            yield from _if_true(denied)
        case nodes.OpExpr(op="or", left=left, right=right):
            yield from _if_false(left)
            yield from _if_false(right)
        case _:
            for name, (question, other) in _asked(condition):
                yield Held(name, Test(_OPPOSITES[question], other))


def _asked(condition: Expression) -> Iterator[Held]:
    """The one question that a condition asks of a name."""
    match condition:
        case NameExpr():
            yield Held(condition, Test("true"))
        case nodes.ComparisonExpr(operators=[operator], operands=[left, right]):
            if isinstance(right, NameExpr) and not isinstance(left, NameExpr):
                left, right, operator = right, left, _MIRRORED.get(operator, operator)
                if operator in ("in", "not in"):
                    return
            if isinstance(left, NameExpr) and operator in _OPPOSITES:
                try:
                    yield Held(left, Test(operator, _compared(right)))  # type: ignore[arg-type]
                except NotPlainError:
                    return


def _compared(expr: Expression) -> Plain | tuple[Plain, ...]:
    if isinstance(expr, (nodes.ListExpr, nodes.SetExpr, nodes.TupleExpr)):
        return tuple(plain(item) for item in expr.items)
    return plain(expr)
