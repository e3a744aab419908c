"""Which nodes stand directly below a node of mypy's tree.

mypy's own ``TraverserVisitor`` is compiled and cannot be subclassed by interpreted code, and the
attributes that its nodes name in ``__match_args__`` are not reliable, so the table is written out.
A test compares it with every node class of the installed mypy.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from mypy import nodes, patterns
from mypy.nodes import Node

Children = Callable[[Any], Iterable[Node | None]]


def children(node: Node) -> Iterable[Node | None]:
    """Return the nodes below ``node``, in source order where it matters; some may be ``None``."""
    return CHILDREN.get(type(node), _no_children)(node)


def _no_children(_: Node) -> Iterable[Node | None]:
    return ()


def _function(node: nodes.FuncItem) -> Iterator[Node | None]:
    yield from node.arguments
    yield node.body


def _overloaded(node: nodes.OverloadedFuncDef) -> Iterator[Node | None]:
    yield from node.items
    if node.impl is not None and node.impl not in node.items:
        yield node.impl


def _class(node: nodes.ClassDef) -> Iterator[Node | None]:
    yield from node.decorators
    yield from node.base_type_exprs
    yield node.metaclass
    yield from node.keywords.values()
    yield node.defs


def _try(node: nodes.TryStmt) -> Iterator[Node | None]:
    yield node.body
    yield from node.types
    yield from node.vars
    yield from node.handlers
    yield node.else_body
    yield node.finally_body


def _with(node: nodes.WithStmt) -> Iterator[Node | None]:
    for expr, target in zip(node.expr, node.target, strict=True):
        yield expr
        yield target
    yield node.body


def _match(node: nodes.MatchStmt) -> Iterator[Node | None]:
    yield node.subject
    for pattern, guard, body in zip(node.patterns, node.guards, node.bodies, strict=True):
        yield pattern
        yield guard
        yield body


def _call(node: nodes.CallExpr) -> Iterable[Node | None]:
    # A special form (``cast``, ``reveal_type``) holds the very same argument nodes.
    return (node.analyzed,) if node.analyzed is not None else (node.callee, *node.args)


def _dict(node: nodes.DictExpr) -> Iterator[Node | None]:
    for key, value in node.items:
        yield key
        yield value


def _template(node: nodes.TemplateStrExpr) -> Iterator[Node | None]:
    for item in node.items:
        if isinstance(item, tuple):
            yield item[0]
            yield item[3]
        else:
            yield item


def _comprehension(
    node: nodes.GeneratorExpr | nodes.DictionaryComprehension,
) -> Iterator[Node | None]:
    for sequence, index, conditions in zip(
        node.sequences, node.indices, node.condlists, strict=True
    ):
        yield sequence
        yield index
        yield from conditions
    if isinstance(node, nodes.GeneratorExpr):
        yield node.left_expr
    else:
        yield node.key
        yield node.value


CHILDREN: Final[dict[type[Node], Children]] = {
    nodes.MypyFile: lambda n: n.defs,
    nodes.Block: lambda n: n.body,
    nodes.FuncDef: _function,
    nodes.LambdaExpr: _function,
    nodes.OverloadedFuncDef: _overloaded,
    nodes.Decorator: lambda n: (*n.decorators, n.func),
    nodes.Argument: lambda n: (n.initializer,),
    nodes.ClassDef: _class,
    nodes.Import: lambda n: n.assignments,
    nodes.ImportFrom: lambda n: n.assignments,
    nodes.ExpressionStmt: lambda n: (n.expr,),
    nodes.AssignmentStmt: lambda n: (n.rvalue, *n.lvalues),
    nodes.OperatorAssignmentStmt: lambda n: (n.rvalue, n.lvalue),
    nodes.WhileStmt: lambda n: (n.expr, n.body, n.else_body),
    nodes.ForStmt: lambda n: (n.expr, n.index, n.body, n.else_body),
    nodes.ReturnStmt: lambda n: (n.expr,),
    nodes.AssertStmt: lambda n: (n.expr, n.msg),
    nodes.DelStmt: lambda n: (n.expr,),
    nodes.IfStmt: lambda n: (*n.expr, *n.body, n.else_body),
    nodes.RaiseStmt: lambda n: (n.expr, n.from_expr),
    nodes.TryStmt: _try,
    nodes.WithStmt: _with,
    nodes.MatchStmt: _match,
    nodes.TypeAliasStmt: lambda n: (n.name, n.value),
    nodes.MemberExpr: lambda n: (n.expr,),
    nodes.YieldFromExpr: lambda n: (n.expr,),
    nodes.YieldExpr: lambda n: (n.expr,),
    nodes.CallExpr: _call,
    nodes.OpExpr: lambda n: (n.left, n.right),
    nodes.ComparisonExpr: lambda n: n.operands,
    nodes.SliceExpr: lambda n: (n.begin_index, n.end_index, n.stride),
    nodes.CastExpr: lambda n: (n.expr,),
    nodes.AssertTypeExpr: lambda n: (n.expr,),
    nodes.RevealExpr: lambda n: (n.expr,),
    nodes.AssignmentExpr: lambda n: (n.value, n.target),
    nodes.UnaryExpr: lambda n: (n.expr,),
    nodes.ListExpr: lambda n: n.items,
    nodes.TupleExpr: lambda n: n.items,
    nodes.SetExpr: lambda n: n.items,
    nodes.DictExpr: _dict,
    nodes.TemplateStrExpr: _template,
    nodes.IndexExpr: lambda n: (n.base, n.index),
    nodes.GeneratorExpr: _comprehension,
    nodes.DictionaryComprehension: _comprehension,
    nodes.ListComprehension: lambda n: (n.generator,),
    nodes.SetComprehension: lambda n: (n.generator,),
    nodes.ConditionalExpr: lambda n: (n.cond, n.if_expr, n.else_expr),
    nodes.TypeApplication: lambda n: (n.expr,),
    nodes.StarExpr: lambda n: (n.expr,),
    nodes.AwaitExpr: lambda n: (n.expr,),
    nodes.SuperExpr: lambda n: (n.call,),
    patterns.AsPattern: lambda n: (n.pattern, n.name),
    patterns.OrPattern: lambda n: n.patterns,
    patterns.ValuePattern: lambda n: (n.expr,),
    patterns.SequencePattern: lambda n: n.patterns,
    patterns.StarredPattern: lambda n: (n.capture,),
    patterns.MappingPattern: lambda n: (*n.keys, *n.values, n.rest),
    patterns.ClassPattern: lambda n: (n.class_ref, *n.positionals, *n.keyword_values),
}
