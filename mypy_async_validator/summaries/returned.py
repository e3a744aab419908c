"""What does a call of a plain function give its caller to await, as far as its body shows?"""

from collections.abc import Callable
from enum import Enum
from typing import Final

from mypy import nodes
from mypy.nodes import (
    LDEF,
    NOT_ABSTRACT,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    SymbolNode,
    TypeInfo,
)
from mypy.types import CallableType, Instance, Overloaded, ProperType, get_proper_type

from mypy_async_validator.analysis.awaitables import Kind, is_never_awaitable, kind_of
from mypy_async_validator.analysis.repetition import always_leaves
from mypy_async_validator.analysis.variables import appearances, assigned_value, bindings, is_store
from mypy_async_validator.analysis.visible_returns import (
    declares_no_awaitable,
    is_no_awaitable,
    is_placeholder,
    makes_its_objects,
    returned_values,
)
from mypy_async_validator.summaries.bound import Body, declared_result


class Returned(Enum):
    """What a call gives, if that is the same on every path."""

    COROUTINE = "coroutine"
    AWAITABLE = "awaitable"
    TASK = "task"
    """A task that was made for the call and is kept nowhere."""
    GATHERED = "gathered"
    """The future of ``asyncio.gather`` or ``shield``, kept nowhere."""
    PLAIN = "plain"
    """Nothing that can be awaited."""
    OPEN = "open"
    """What a call that is looked at already gives: it says nothing more."""


Lookup = Callable[[SymbolNode | None], Returned | None]
"""What a call of a function or class gives; ``None`` if that is not known."""

_ENSURE_FUTURE: Final = "asyncio.tasks.ensure_future"
TASKS: Final = frozenset({"asyncio.tasks.create_task", _ENSURE_FUTURE})
GATHERED: Final = frozenset({"asyncio.tasks.gather", "asyncio.tasks.shield"})
_LOOP: Final = "asyncio.events.AbstractEventLoop"

# Methods of a task that do not keep it.
_HARMLESS: Final = frozenset(
    {"add_done_callback", "cancelled", "done", "get_name", "set_name", "remove_done_callback"}
)


def returned_by_body(function: FuncDef, lookup: Lookup) -> Returned | None:
    """What the body of a plain function returns on every path."""
    if (
        function.is_generator
        or function.is_coroutine
        or function.abstract_status != NOT_ABSTRACT
        or (function.info and function.info.is_protocol)
        or is_placeholder(function)
    ):
        return None
    values = list(returned_values(function.body))
    if not values and always_leaves(function.body):
        return None  # it only raises, in the end
    body = Body(function)
    found = {_of_value(value, body, lookup) for value in values}
    if not values or not always_leaves(function.body):
        found.add(Returned.PLAIN)  # ``None``, at its end
    return _same(found)


def _same(found: set[Returned | None]) -> Returned | None:
    known = found - {Returned.OPEN}
    if not known:
        return Returned.OPEN
    return known.pop() if len(known) == 1 else None


def _of_value(
    value: Expression | None, body: Body, lookup: Lookup, *, follows_names: bool = True
) -> Returned | None:
    if value is None or is_no_awaitable(value):
        return Returned.PLAIN
    match value:
        case CallExpr():
            return _of_call(value, body, lookup)
        case nodes.ConditionalExpr():
            arms = (value.if_expr, value.else_expr)
            return _same(
                {_of_value(arm, body, lookup, follows_names=follows_names) for arm in arms}
            )
        case NameExpr() if follows_names:
            return _of_variable(value, body, lookup)
        case _:
            return None


def _of_call(call: CallExpr, body: Body, lookup: Lookup) -> Returned | None:
    callee = call.callee
    if isinstance(callee, RefExpr):
        if callee.fullname == _ENSURE_FUTURE:
            return _of_ensured(call, body, lookup)
        if callee.fullname in TASKS:
            return Returned.TASK
        if callee.fullname in GATHERED:
            return Returned.GATHERED
    if isinstance(callee, MemberExpr) and callee.name == "create_task":
        info = body.class_of(callee.expr)
        if info is not None and info.has_base(_LOOP):
            return Returned.TASK
    found = lookup(body.callee(call))
    if isinstance(callee, MemberExpr) and _is_method_of_object(callee):
        # A subclass may override a plain method with a coroutine function, or may be meant where
        # only a class for plain code is declared. (Other awaitables may be queued by the call.)
        is_own = body.is_own(callee.expr)
        if found is Returned.PLAIN or (found is Returned.AWAITABLE and not is_own):
            return None
    return found


def _of_ensured(call: CallExpr, body: Body, lookup: Lookup) -> Returned | None:
    """``ensure_future`` makes a task of a coroutine, and gives back a future as it is."""
    given = call.args[0] if call.args else None
    if isinstance(given, CallExpr) and _of_call(given, body, lookup) is Returned.COROUTINE:
        return Returned.TASK
    return None


def _is_method_of_object(callee: MemberExpr) -> bool:
    owner = callee.expr
    is_class = isinstance(owner, RefExpr) and isinstance(owner.node, TypeInfo)
    return callee.node is None and not is_class


def _of_variable(name: NameExpr, body: Body, lookup: Lookup) -> Returned | None:
    stores = bindings(name, body.walk) if name.kind == LDEF else []
    found = {_of_binding(store, body, lookup) for store in stores}
    returned = _same(found) if found else None
    if returned is Returned.PLAIN:
        return returned
    is_bound_by_statement = all(
        isinstance(body.walk.parent(store), nodes.AssignmentStmt) for store in stores
    )
    if len(stores) != 1 or not is_bound_by_statement or _is_kept(name, body):
        return None
    return returned


def _of_binding(target: NameExpr, body: Body, lookup: Lookup) -> Returned | None:
    value = assigned_value(target, body.walk)
    # (Not through other variables, which may be bound to each other.)
    return None if value is None else _of_value(value, body, lookup, follows_names=False)


def _is_kept(name: NameExpr, body: Body) -> bool:
    """Does the function do more with a variable than return it?"""
    return any(
        not _is_harmless(use, body)
        for use in appearances(name, body.walk)
        if not is_store(use, body.walk)
    )


def _is_harmless(use: NameExpr, body: Body) -> bool:
    walk = body.walk
    if walk.enclosing_function(use) is not body.function:
        return False
    parent = walk.parent(use)
    if isinstance(parent, MemberExpr):
        call = walk.parent(parent)
        return isinstance(call, CallExpr) and call.callee is parent and parent.name in _HARMLESS
    return isinstance(parent, nodes.ReturnStmt)


def returned_as_declared(node: SymbolNode | None) -> Returned | None:
    """What the declaration of a function or class says of a call."""
    match node:
        case TypeInfo():
            return _of_class(node)
        case FuncDef(is_async_generator=True):
            return None
        case FuncDef(is_coroutine=True):
            return Returned.COROUTINE
        case FuncDef(type=CallableType() as type_):
            return _of_callable(type_)
        case Decorator():
            decorated = get_proper_type(node.var.type)
            if node.func.is_property or not isinstance(decorated, CallableType):
                return None
            # Decorators that make one function serve sync and async callers often keep its type.
            found = _of_callable(decorated)
            return None if found is Returned.PLAIN else found
        case OverloadedFuncDef(type=Overloaded() as overloaded, is_property=False):
            return _same({_of_callable(item) for item in overloaded.items})
        case _:
            return None


def _of_callable(type_: CallableType) -> Returned | None:
    result = get_proper_type(type_.ret_type)
    if _is_coroutine(result):
        return Returned.COROUTINE
    if isinstance(result, Instance) and result.type.fullname == "typing.Awaitable":
        return Returned.AWAITABLE
    return Returned.PLAIN if declares_no_awaitable(type_) else None


def _is_coroutine(result: ProperType) -> bool:
    return isinstance(result, Instance) and kind_of(result) is Kind.COROUTINE


def _of_class(info: TypeInfo) -> Returned | None:
    if makes_its_objects(info) or info.fallback_to_any or info.metaclass_type is not None:
        return None
    made = Instance(info, [])
    if info.get("__await__") is not None:
        return Returned.AWAITABLE if kind_of(made) is Kind.AWAITABLE else None
    return Returned.PLAIN if is_never_awaitable(made) else None


def is_open(function: FuncDef) -> bool:
    """Does the body of a plain function have to say what it returns?

    Also where a task or future is declared: not whether the function keeps it.
    """
    if function.is_coroutine or function.is_generator:
        return False
    result = declared_result(function)
    return result is None or kind_of(result) is Kind.RUNNING
