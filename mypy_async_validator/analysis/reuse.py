"""Is a coroutine object awaited although it has been awaited before?

A place counts only if another one, in the same function, has certainly begun to await the same
object before, or if a loop around it comes back to it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from mypy import nodes
from mypy.nodes import ARG_STAR, CallExpr, NameExpr, Node, Var
from mypy.types import Instance, ProperType, get_proper_type

from mypy_async_validator.analysis.awaiting import awaited_arguments, is_awaited_argument
from mypy_async_validator.analysis.evaluation import is_certain, path_below
from mypy_async_validator.analysis.repetition import makes_each, repeating_loop
from mypy_async_validator.analysis.variables import appearances, assigned_value, is_store
from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.site import CallSite

_COROUTINES: Final = ("typing.Coroutine", "types.CoroutineType")


@dataclass(frozen=True, slots=True)
class Reuse:
    """A variable whose coroutine is awaited at ``name``, though not for the first time."""

    name: NameExpr
    earlier: NameExpr | None
    """Where it is awaited before; ``None`` where a loop comes back to ``name``."""


def is_coroutine_object(type_: ProperType | None) -> bool:
    """Not a subclass, which may be awaited in its own way, nor what only may be a coroutine."""
    return isinstance(type_, Instance) and type_.type.fullname in _COROUTINES


def find_reuse(site: CallSite) -> Iterator[Reuse]:
    """The variables that are awaited here (by ``await``, or by what is called) once too often."""
    for name in _awaited_names(site):
        if _is_followed(name, site):
            earlier = _find_earlier(name, site)
            if earlier is not None:
                yield Reuse(name, earlier)
            elif _is_repeated(name, site.walk):
                yield Reuse(name, None)
    for name in _spread_names(site):
        if _is_followed(name, site):
            yield Reuse(name, None)


def _awaited_names(site: CallSite) -> list[NameExpr]:
    """The names under this ``await``, or among the arguments that the call awaits."""
    if isinstance(site.place, nodes.AwaitExpr):
        awaited = [site.place.expr]
    elif site.call is not None and isinstance(site.place, CallExpr):
        awaited = awaited_arguments(site, site.place)
    else:
        return []
    return [expr for expr in awaited if isinstance(expr, NameExpr)]


def _spread_names(site: CallSite) -> Iterator[NameExpr]:
    """``job`` of ``gather(*[job] * 3)`` and ``gather(*(job for _ in range(3)))``"""
    call, walk = site.call, site.walk
    if call is None or site.fullname != "asyncio.tasks.gather":
        return
    for argument, kind in zip(call.args, call.arg_kinds, strict=True):
        if kind != ARG_STAR:
            continue
        match argument.generator if isinstance(argument, nodes.ListComprehension) else argument:
            case nodes.GeneratorExpr(left_expr=NameExpr() as name) as each:
                if makes_each(each, name) and not _is_bound_in([each], name, walk):
                    yield name
            case nodes.OpExpr(left=left, right=right):
                for item in (*children(left), *children(right)):
                    if isinstance(item, NameExpr) and is_multiplied(item, walk):
                        yield item


def is_multiplied(item: Node, walk: Walk) -> bool:
    """``[item] * n``: does the list hold the same object several times?"""
    display = walk.parent(item)
    operation = None if display is None else walk.parent(display)
    if not isinstance(display, (nodes.ListExpr, nodes.TupleExpr)):
        return False
    if not isinstance(operation, nodes.OpExpr) or operation.op != "*":
        return False
    match operation.right if display is operation.left else operation.left:
        case nodes.IntExpr(value=number):
            return number > 1
        case CallExpr(callee=nodes.RefExpr(fullname="builtins.len")):
            return True
        case nodes.RefExpr(node=Var(type=type_)):  # A ``bool`` would be a condition.
            proper = get_proper_type(type_)
            return isinstance(proper, Instance) and proper.type.fullname == "builtins.int"
        case _:
            return False


def _is_followed(name: NameExpr, site: CallSite) -> bool:
    """Is this a local variable with a coroutine, whose binding and state can be seen here?"""
    walk = site.walk
    if name.kind != nodes.LDEF or not is_coroutine_object(site.checker.type_of(name)):
        return False
    home = walk.enclosing_function(name)
    return not any(
        _asks_for_state(other, walk)
        or _holds_another(other, site)
        or (is_store(other, walk) and walk.enclosing_function(other) is not home)
        for other in appearances(name, walk)
    )


def _holds_another(name: NameExpr, site: CallSite) -> bool:
    """``job = asyncio.create_task(job)``: is the variable bound to what is no coroutine?"""
    value = assigned_value(name, site.walk) if is_store(name, site.walk) else None
    type_ = None if value is None else site.checker.type_of(value)
    return type_ is not None and not is_coroutine_object(type_)


def _asks_for_state(name: NameExpr, walk: Walk) -> bool:
    """``job.cr_frame``, ``inspect.getcoroutinestate(job)``"""
    match walk.parent(name):
        case nodes.MemberExpr(name=attribute):
            return attribute.startswith("cr_")
        case CallExpr(callee=nodes.RefExpr(fullname=function)):
            return function == "inspect.getcoroutinestate"
        case _:
            return False


def _find_earlier(name: NameExpr, site: CallSite) -> NameExpr | None:
    """A place that has certainly begun to await the same object before ``name`` is evaluated."""
    for other in appearances(name, site.walk):
        if other is not name and _is_consumed(other, site) and _runs_before(other, name, site.walk):
            return other
    return None


def _is_consumed(name: NameExpr, site: CallSite) -> bool:
    parent = site.walk.parent(name)
    if isinstance(parent, nodes.AwaitExpr):
        return True
    if not isinstance(parent, CallExpr) or not is_awaited_argument(site, parent, name):
        return False
    # ``wait_for`` is a coroutine function: by itself, its call begins nothing.
    callee = parent.callee
    waits = isinstance(callee, nodes.RefExpr) and callee.fullname == "asyncio.tasks.wait_for"
    return not waits or _is_awaited(name, site.walk)


def _runs_before(earlier: NameExpr, later: NameExpr, walk: Walk) -> bool:
    around = set(walk.ancestors(later))
    common = next((parent for parent in walk.ancestors(earlier) if parent in around), None)
    if common is None:
        return False
    path = path_below(common, earlier, walk)
    if not _is_begun(path, common, walk):
        return False
    below = list(children(common))
    first, last = below.index(path[-1]), below.index(path_below(common, later, walk)[-1])
    between = below[first : last + 1] if isinstance(common, nodes.Block) else [common]
    return first < last and not _is_bound_in(between, later, walk)


def _is_begun(path: list[Node], top: Node, walk: Walk) -> bool:
    """Does what starts ``path`` certainly run when ``top``, which the path leads to, goes on?"""
    for child, parent in pairwise([*path, top]):
        match parent:
            case nodes.Block():
                # What comes before it in a ``try`` or ``with`` may raise, and the error be caught.
                if parent is not top and parent.body[0] is not child:
                    return False
            case nodes.TryStmt() | nodes.WithStmt() if isinstance(child, nodes.Block):
                if not (is_certain(child, parent) and _is_awaited(path[0], walk)):
                    return False
            case _ if not is_certain(child, parent):
                return False
    return True


def _is_awaited(name: Node, walk: Walk) -> bool:
    """``await job``, ``await wait_for(job)``: unlike ``run(job)``, these fail only once begun."""
    parent = walk.parent(name)
    if isinstance(parent, CallExpr):
        parent = walk.parent(parent)
    return isinstance(parent, nodes.AwaitExpr)


def makes_task(name: NameExpr, walk: Walk) -> bool:
    """``create_task(job)``: is it a task that awaits the coroutine?"""
    call = walk.parent(name)
    callee = call.callee if isinstance(call, CallExpr) else None
    return isinstance(callee, (NameExpr, nodes.MemberExpr)) and callee.name in _TASK_MAKERS


_TASK_MAKERS: Final = frozenset({"create_task", "ensure_future"})


def _is_bound_in(places: Sequence[Node | None], name: NameExpr, walk: Walk) -> bool:
    return any(
        is_store(other, walk) and any(parent in places for parent in walk.ancestors(other))
        for other in appearances(name, walk)
    )


def _is_repeated(name: NameExpr, walk: Walk) -> bool:
    """Does a loop come back to ``name`` with the same object?"""
    loop = repeating_loop(name, walk, may_fail=_is_awaited(name, walk))
    return loop is not None and not _is_bound_in([loop], name, walk)
