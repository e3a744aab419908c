"""What becomes of a value: is it visibly lost?

Whatever is not visibly lost counts as used: an unknown consumer is a consumer.
"""

from dataclasses import dataclass, replace
from typing import Literal

from mypy import nodes
from mypy.nodes import Expression, NameExpr, Node

from mypy_async_validator.analysis.lambdas import is_called_at_once
from mypy_async_validator.analysis.variables import is_overwritten_unread, is_read
from mypy_async_validator.bridge.walk import Walk

How = Literal["discarded", "unread", "overwritten"]


@dataclass(frozen=True, slots=True)
class Loss:
    """How a value is lost, and the name that it was bound to, if any."""

    how: How
    name: str | None = None
    is_statement: bool = False
    """Does the value become that of an expression statement, so that mypy looks at it, too?"""


def find_loss(expr: Node, walk: Walk) -> Loss | None:
    """Follow the value of ``expr`` upwards; ``None`` if it is used or if that cannot be told."""
    child, is_whole, bound = expr, True, None
    for parent in walk.ancestors(expr):
        match parent:
            case nodes.ExpressionStmt():
                return replace(bound or Loss("discarded"), is_statement=is_whole)
            case nodes.AssignmentStmt(rvalue=value) if value is child:
                return _lost_in_assignment(parent, expr, walk)
            case nodes.AssignmentExpr():
                bound = _lost_in_name(parent.target, parent, walk)
                if child is not parent.value or bound is None:
                    return None
            case nodes.ConditionalExpr():
                if child is parent.cond:
                    return None
            case nodes.CallExpr(analyzed=nodes.CastExpr() as cast) if cast is child:
                pass
            case nodes.OpExpr(op="and" | "or"):
                if child is parent.left:
                    return None  # tested
            case nodes.CastExpr() | nodes.AssertTypeExpr():
                pass
            case nodes.TupleExpr() | nodes.ListExpr() | nodes.SetExpr():
                is_whole = False
            case nodes.DictExpr():
                if any(key is child for key, _ in parent.items):
                    return None
                is_whole = False
            case nodes.GeneratorExpr():
                if child is not parent.left_expr or not _is_eager(parent, walk):
                    return None
                is_whole = False
            case nodes.DictionaryComprehension():
                if child is not parent.value:
                    return None
                is_whole = False
            case nodes.ListComprehension() | nodes.SetComprehension():
                pass
            case nodes.ReturnStmt() | nodes.Block() | nodes.LambdaExpr() | nodes.CallExpr():
                if not _is_lambda_called_at_once(parent, child, walk):
                    return None
            case _:
                return None
        child = parent
    return None


def _is_eager(generator: nodes.GeneratorExpr, walk: Walk) -> bool:
    """A list or set comprehension makes its elements; a generator that is dropped makes none."""
    return isinstance(walk.parent(generator), (nodes.ListComprehension, nodes.SetComprehension))


def _is_lambda_called_at_once(parent: Node, child: Node, walk: Walk) -> bool:
    """Are ``child`` and ``parent`` steps from the body of a lambda to the call of that lambda?"""
    match parent:
        case nodes.ReturnStmt():
            block = walk.parent(parent)
            return block is not None and isinstance(walk.parent(block), nodes.LambdaExpr)
        case nodes.Block():
            return isinstance(walk.parent(parent), nodes.LambdaExpr)
        case nodes.LambdaExpr():
            return is_called_at_once(parent, walk)
        case _:
            return isinstance(child, nodes.LambdaExpr)


def _lost_in_assignment(statement: nodes.AssignmentStmt, expr: Node, walk: Walk) -> Loss | None:
    path = {expr, *walk.ancestors(expr)}
    losses = [
        _lost_in_target(lvalue, statement.rvalue, path, statement, walk)
        for lvalue in statement.lvalues
    ]
    return losses[0] if all(losses) else None


def _lost_in_target(
    target: Expression, value: Expression, path: set[Node], statement: Node, walk: Walk
) -> Loss | None:
    if isinstance(target, NameExpr):
        return _lost_in_name(target, statement, walk)
    match target, value:
        case (
            (nodes.TupleExpr(items=targets) | nodes.ListExpr(items=targets)),
            (nodes.TupleExpr(items=values) | nodes.ListExpr(items=values)),
        ) if len(targets) == len(values) and not _has_star([*targets, *values]):
            for inner_target, inner_value in zip(targets, values, strict=True):
                if inner_value in path:
                    return _lost_in_target(inner_target, inner_value, path, statement, walk)
    return None


def _has_star(items: list[Expression]) -> bool:
    return any(isinstance(item, nodes.StarExpr) for item in items)


def _lost_in_name(name: NameExpr, binding: Node, walk: Walk) -> Loss | None:
    if not is_read(name, walk):
        return Loss("unread", name.name.rstrip("'"))
    if is_overwritten_unread(name, binding, walk):
        return Loss("overwritten", name.name.rstrip("'"))
    return None
