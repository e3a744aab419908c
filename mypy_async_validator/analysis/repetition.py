"""Does a loop or comprehension evaluate the same place several times, as far as its text shows?"""

from typing import Final

from mypy import nodes
from mypy.nodes import CallExpr, Node
from mypy.types import CallableType, UninhabitedType, get_proper_type

from mypy_async_validator.analysis.evaluation import is_certain, path_below
from mypy_async_validator.bridge.walk import Walk

Comprehension = nodes.GeneratorExpr | nodes.DictionaryComprehension
_REPEATS: Final = (
    nodes.ForStmt,
    nodes.WhileStmt,
    nodes.GeneratorExpr,
    nodes.DictionaryComprehension,
)


def repeating_loop(place: Node, walk: Walk, *, may_fail: bool) -> Node | None:
    """The innermost loop or comprehension around ``place``, if it comes back to it.

    Not where that hangs on a condition, such as that of an ``if`` around ``place``. ``may_fail``:
    is what the place does also done once it has raised something, so that a retry does it again?
    """
    if not any(isinstance(parent, _REPEATS) for parent in walk.ancestors(place)):
        return None
    child = place
    is_left = False  # Does what follows leave the loop?
    is_retried: bool | None = None  # Does what handles an error of ``place`` stay in the loop?
    for parent in walk.ancestors(place):
        match parent:
            case nodes.ForStmt() | nodes.WhileStmt() if child is parent.body:
                # What is done once may well be what ends a loop with a condition.
                is_passed = isinstance(parent, nodes.ForStmt) or is_endless(parent)
                return parent if is_retried or (is_passed and not is_left) else None
            case nodes.GeneratorExpr() | nodes.DictionaryComprehension() if (
                child is not parent.sequences[0]
            ):
                is_each = makes_each(parent, child) and is_consumed_here(parent, walk)
                return parent if is_each else None
            case nodes.Block():
                position = next(i for i, inner in enumerate(parent.body) if inner is child)
                if _may_be_passed_over(position, parent, walk):
                    return None
                if isinstance(child, nodes.ReturnStmt) or any(
                    map(always_leaves, parent.body[position + 1 :])
                ):
                    is_left, is_retried = True, False if is_retried else is_retried
            case nodes.TryStmt() if child is parent.body:
                if is_retried is None and parent.handlers:
                    is_retried = may_fail and not all(map(always_leaves, parent.handlers))
                is_left = is_left or _leaves(parent.else_body)
                if _leaves(parent.finally_body):
                    return None
            case _ if not is_certain(child, parent):
                return None
        child = parent
    return None


def _may_be_passed_over(position: int, block: nodes.Block, walk: Walk) -> bool:
    """May what stands before a statement keep it from running in some passes of a loop?"""
    before = block.body[:position]
    for jump in walk.jumps():
        if isinstance(jump, nodes.ContinueStmt):
            path = path_below(block, jump, walk)
            is_inside = not any(isinstance(part, nodes.FuncItem) for part in path)
            if is_inside and any(path[-1] is statement for statement in before):
                return True
    owner = walk.parent(block)
    return bool(before) and isinstance(owner, nodes.TryStmt) and bool(owner.handlers)


def makes_each(comprehension: Comprehension, child: Node) -> bool:
    """Is ``child`` what the comprehension makes for each element, without any condition?"""
    if any(comprehension.condlists):
        return False
    if isinstance(comprehension, nodes.GeneratorExpr):
        return child is comprehension.left_expr
    return child is comprehension.key or child is comprehension.value


def is_consumed_here(comprehension: Comprehension, walk: Walk) -> bool:
    """Is this no generator, or one that is unpacked where it stands (``gather(*(...))``)?"""
    parent = walk.parent(comprehension)
    if isinstance(parent, CallExpr) and isinstance(comprehension, nodes.GeneratorExpr):
        pairs = zip(parent.args, parent.arg_kinds, strict=True)
        return any(arg is comprehension and kind == nodes.ARG_STAR for arg, kind in pairs)
    return isinstance(comprehension, nodes.DictionaryComprehension) or isinstance(
        parent, (nodes.ListComprehension, nodes.SetComprehension)
    )


def _leaves(block: nodes.Block | None) -> bool:
    return block is not None and always_leaves(block)


_MAY_LEAVE: Final = frozenset({"_exit", "abort", "die", "error", "exit", "fail", "skip", "xfail"})


def always_leaves(statement: Node) -> bool:
    """Does control never get past this statement or block to a next pass of the loop around it?"""
    match statement:
        case nodes.ReturnStmt() | nodes.RaiseStmt() | nodes.BreakStmt():
            return True
        case nodes.Block():
            return any(map(always_leaves, statement.body))
        case nodes.IfStmt():
            arms = [*statement.body, statement.else_body]
            return all(arm is not None and always_leaves(arm) for arm in arms)
        case nodes.MatchStmt():
            return all(map(always_leaves, statement.bodies))
        case nodes.WithStmt():
            return always_leaves(statement.body)
        case nodes.WhileStmt():
            return is_endless(statement)
        case nodes.TryStmt():
            if statement.finally_body is not None and always_leaves(statement.finally_body):
                return True
            ends = statement.body if statement.else_body is None else statement.else_body
            is_left = always_leaves(statement.body) or always_leaves(ends)
            return is_left and all(map(always_leaves, statement.handlers))
        case nodes.AssertStmt(expr=nodes.NameExpr(fullname="builtins.False")):
            return True
        # mypy has not come to what handles errors, so that the methods it calls are not known.
        case nodes.ExpressionStmt(expr=nodes.CallExpr(callee=nodes.MemberExpr(name=name))) if (
            name in _MAY_LEAVE
        ):
            return True
        case nodes.ExpressionStmt(expr=nodes.CallExpr(callee=nodes.RefExpr(node=function))):
            type_ = function.type if isinstance(function, nodes.FuncDef) else None
            return isinstance(type_, CallableType) and isinstance(
                get_proper_type(type_.ret_type), UninhabitedType
            )
        case _:
            return False


def is_endless(loop: nodes.WhileStmt) -> bool:
    """``while True:``"""
    match loop.expr:
        case nodes.NameExpr(fullname="builtins.True") | nodes.IntExpr(value=1):
            return True
        case _:
            return False
