"""Does this call run when the function runs that it stands in, and on the event loop?"""

from typing import Final

from mypy import nodes
from mypy.nodes import CallExpr, Node, RefExpr

from mypy_async_validator.analysis.async_library import HANDS_TO_THREAD
from mypy_async_validator.analysis.lambdas import is_called_at_once
from mypy_async_validator.analysis.variables import uses
from mypy_async_validator.bridge.scan import ITERATES, ITERATES_LATER
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
            and not _is_consumed_here(parent, site.walk)
        ):
            return False
        child = parent
    return False


def is_iterated_over(site: BoundCall) -> bool:
    """Does the function itself visibly iterate over the result, and not what it is handed to?"""
    return any(is_iterated_here(use, site.walk) for use in uses(site.place, site.walk))


def is_iterated_here(iterable: Node, walk: Walk) -> bool:
    """Does what stands around an expression iterate over it at once?"""
    match parent := walk.parent(iterable):
        case nodes.ForStmt():
            return iterable is parent.expr
        case nodes.GeneratorExpr():
            return iterable in parent.sequences and _is_consumed_here(parent, walk)
        case nodes.DictionaryComprehension():
            return iterable in parent.sequences
        case CallExpr(args=args) if iterable in args:
            return _call_iterates(parent, args.index(iterable), walk)
        case nodes.AssignmentStmt(lvalues=[*_, nodes.TupleExpr() | nodes.ListExpr()]):
            return iterable is parent.rvalue
        case _:
            return isinstance(parent, (nodes.StarExpr, nodes.YieldFromExpr))


def _is_consumed_here(generator: nodes.GeneratorExpr, walk: Walk) -> bool:
    """A generator's elements are made where it is iterated over: is that visibly here?"""
    parent = walk.parent(generator)
    is_display = isinstance(parent, (nodes.ListComprehension, nodes.SetComprehension))
    return is_display or is_iterated_here(generator, walk)


def _call_iterates(call: CallExpr, position: int, walk: Walk) -> bool:
    """Does a call iterate over its argument at ``position``?"""
    if call.arg_kinds[position] == nodes.ARG_STAR:
        return True
    callee = call.callee
    name = callee.fullname if isinstance(callee, RefExpr) else ""
    if name in ITERATES_LATER:
        return is_iterated_here(call, walk)
    is_method = isinstance(callee, nodes.MemberExpr) and callee.name in _ITERATING_METHODS
    return position == 0 and (is_method or name in ITERATES)


# Methods of builtin objects that iterate over what they are given.
_ITERATING_METHODS: Final = frozenset({"extend", "join"})


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
            if name in ITERATES_LATER or name == "functools.partial":
                return _is_handed_on(parent, site)
            return name in HANDS_TO_THREAD or isinstance(site.walk.parent(parent), nodes.AwaitExpr)
        case _:
            return False


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
