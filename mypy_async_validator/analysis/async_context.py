"""Does this call run when the function runs that it stands in, and on the event loop?"""

from typing import Final

from mypy import nodes
from mypy.nodes import CallExpr, Node, RefExpr

from mypy_async_validator.analysis.async_library import HANDS_TO_THREAD
from mypy_async_validator.analysis.lambdas import is_called_at_once
from mypy_async_validator.analysis.variables import uses
from mypy_async_validator.bridge.scan import ITERATES
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.site import BoundCall


def runs_in_function(site: BoundCall) -> bool:
    """Is the call evaluated in the body of its function, and not somewhere else later?"""
    child = site.place
    for parent in site.walk.ancestors(site.place):
        if parent is site.function:
            return not isinstance(child, nodes.Argument)  # a default value
        if (
            isinstance(parent, nodes.FuncItem)
            and not isinstance(child, nodes.Argument)
            and not is_called_at_once(parent, site.walk)
        ):
            return False
        if (
            isinstance(parent, nodes.GeneratorExpr)
            and (site.implicit or child is not parent.sequences[0])
            and not _is_consumed_here(parent, site)
        ):
            return False
        child = parent
    return False


def _is_consumed_here(generator: nodes.GeneratorExpr, site: BoundCall) -> bool:
    """A generator's elements are made where it is iterated over: is that visibly here?"""
    match site.walk.parent(generator):
        case nodes.ListComprehension() | nodes.SetComprehension():
            return True
        case nodes.ForStmt():
            return True
        case CallExpr() as call:
            callee = call.callee
            return not (
                isinstance(callee, RefExpr)
                and (callee.fullname in HANDS_TO_THREAD or isinstance(callee.node, nodes.TypeInfo))
            ) or _is_builtin_container(callee)
        case _:
            return False


def _is_builtin_container(callee: nodes.Expression) -> bool:
    return isinstance(callee, RefExpr) and callee.fullname in (
        "builtins.dict",
        "builtins.frozenset",
        "builtins.list",
        "builtins.set",
        "builtins.tuple",
    )


def is_iterated_over(site: BoundCall) -> bool:
    """Does the function itself visibly iterate over the result, and not what it is handed to?"""
    return any(_iterates(site.walk.parent(use), use) for use in uses(site.place, site.walk))


def is_iterated_here(iterable: Node, walk: Walk) -> bool:
    """Does what stands around an expression iterate over it at once?"""
    parent = walk.parent(iterable)
    if isinstance(parent, CallExpr):
        is_join = isinstance(parent.callee, nodes.MemberExpr) and parent.callee.name == "join"
        name = parent.callee.fullname if isinstance(parent.callee, RefExpr) else ""
        return (is_join or name in ITERATES) and parent.args[0] is iterable
    return _iterates(parent, iterable)


def _iterates(parent: Node | None, iterator: Node) -> bool:
    match parent:
        case nodes.ForStmt():
            return iterator is parent.expr
        case nodes.GeneratorExpr() | nodes.DictionaryComprehension():
            return iterator in parent.sequences
        case CallExpr(callee=RefExpr(fullname=name)):
            return name.startswith("builtins.")
        case _:
            return isinstance(parent, (nodes.StarExpr, nodes.YieldFromExpr))


def is_handed_to_thread(site: BoundCall) -> bool:
    """``to_thread(list, path.glob("*"))``: is the value handed to what runs in a thread?"""
    parent = site.walk.parent(site.place)
    callee = parent.callee if isinstance(parent, CallExpr) else None
    return isinstance(callee, RefExpr) and callee.fullname in HANDS_TO_THREAD


def may_be_iterated_over_in_thread(site: BoundCall) -> bool:
    """Is the value handed to any call that is awaited, or used by a function inside?

    ``await loop.run_in_executor(None, list, path.glob("*"))``, and many names that projects give to
    such a method.
    """
    walk, here = site.walk, site.walk.enclosing_function(site.place)
    return any(
        walk.enclosing_function(use) is not here or _is_handed_on(use, site)
        for use in uses(site.place, walk)
    )


def _is_handed_on(value: Node, site: BoundCall) -> bool:
    match parent := site.walk.parent(value):
        case nodes.GeneratorExpr(sequences=[first, *_]) if first is value:
            return _is_handed_on(parent, site)
        case CallExpr(callee=callee, args=args) if value in args:
            name = callee.fullname if isinstance(callee, RefExpr) else ""
            if name in _ITERATES_LATER:
                return _is_handed_on(parent, site)
            return name in HANDS_TO_THREAD or isinstance(site.walk.parent(parent), nodes.AwaitExpr)
        case _:
            return False


_ITERATES_LATER: Final = frozenset(
    {
        "builtins.enumerate",
        "builtins.filter",
        "builtins.map",
        "builtins.zip",
        "functools.partial",
    }
)


def is_in_cancellation_handler(site: BoundCall) -> bool:
    """Is an exception handled here that may be a cancellation, so that an ``await`` may be cut off?

    https://docs.python.org/3/library/asyncio-task.html#task-cancellation
    """
    child = site.place
    for parent in site.walk.ancestors(site.place):
        if parent is site.function:
            return False
        if isinstance(parent, nodes.TryStmt) and child in parent.handlers:
            return _catches_cancellation(parent.types[parent.handlers.index(child)])
        child = parent
    return False


def _catches_cancellation(caught: nodes.Expression | None) -> bool:
    if isinstance(caught, nodes.TupleExpr):
        return any(_catches_cancellation(item) for item in caught.items)
    return caught is None or (isinstance(caught, RefExpr) and caught.fullname in _CANCELLATIONS)


_CANCELLATIONS: Final = frozenset(
    {
        "asyncio.exceptions.CancelledError",
        "builtins.BaseException",
        "builtins.GeneratorExit",
        "trio.Cancelled",
        "trio._core._exceptions.Cancelled",
    }
)
