"""In which order is a function's code evaluated, as far as its text shows?"""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Final

from mypy import nodes
from mypy.nodes import Node, Statement

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.walk import Walk

JUMPS: Final = (nodes.ReturnStmt, nodes.RaiseStmt, nodes.BreakStmt, nodes.ContinueStmt)


def evaluated(node: Node) -> Iterator[Node]:
    """``node`` and the nodes below it that are evaluated with it, in the order of the source.

    Not the bodies of functions, nor what a generator expression makes for whoever iterates over it.
    """
    yield node
    below: Iterable[Node | None] = children(node)
    match node:
        case nodes.FuncItem():
            return
        case nodes.GeneratorExpr():
            below = node.sequences[:1]
        case nodes.ListComprehension() | nodes.SetComprehension():
            below = children(node.generator)
    for child in below:
        if child is not None:
            yield from evaluated(child)


def is_suspension(node: Node) -> bool:
    """May other code of the event loop run here, before the function goes on?"""
    match node:
        case nodes.AwaitExpr() | nodes.YieldExpr():
            return True
        case nodes.ForStmt() | nodes.WithStmt():
            return node.is_async
        case nodes.ListComprehension() | nodes.SetComprehension():
            return any(node.generator.is_async)
        case nodes.DictionaryComprehension():
            return any(node.is_async)
        case _:
            return False


def following(
    statement: Statement, walk: Walk, *, until: Node | None = None
) -> Iterator[Statement | nodes.Block]:
    """What runs after a statement that has raised nothing: up to the end of the innermost loop, of
    the function, or of the statement ``until`` that is around it.
    """
    child: Node = statement
    has_jumped = isinstance(statement, JUMPS)
    for parent in walk.ancestors(statement):
        match parent:
            case nodes.Block():
                position = next(i for i, inner in enumerate(parent.body) if inner is child)
                for later in parent.body[position + 1 :]:
                    if has_jumped:
                        break
                    yield later
                    has_jumped = isinstance(later, JUMPS)
            case nodes.TryStmt():
                if child is parent.body and parent.else_body is not None and not has_jumped:
                    yield parent.else_body
                if child is not parent.finally_body and parent.finally_body is not None:
                    yield parent.finally_body
            case nodes.IfStmt() | nodes.MatchStmt() | nodes.WithStmt() if parent is not until:
                pass
            case _:
                return
        child = parent


def is_certain(child: Node, parent: Node) -> bool:
    """Is ``child`` evaluated whenever ``parent`` is (if nothing raises before)?"""
    match parent:
        case nodes.ConditionalExpr():
            return child is parent.cond
        case nodes.OpExpr(op="and" | "or"):
            return child is parent.left
        case nodes.GeneratorExpr() | nodes.DictionaryComprehension():
            return child is parent.sequences[0]
        case nodes.ComparisonExpr():
            return child in parent.operands[:2]
        case nodes.IfStmt():
            return child is parent.expr[0]
        case nodes.WhileStmt() | nodes.ForStmt() | nodes.AssertStmt():
            return child is parent.expr
        case nodes.MatchStmt():
            return child is parent.subject
        case nodes.TryStmt():
            return child is parent.body or child is parent.finally_body
        case nodes.FuncItem() | nodes.ClassDef():
            return False
        case _:
            return True


def path_below(top: Node, node: Node, walk: Walk) -> list[Node]:
    """``node`` and its parents up to the one directly below ``top``."""
    return [node, *takewhile(lambda parent: parent is not top, walk.ancestors(node))]
