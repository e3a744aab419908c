"""Does a coroutine leave the function, or the block, that was to await it?"""

from typing import Final, Literal

from mypy import nodes
from mypy.nodes import CallExpr, Expression, FuncDef, MemberExpr, NameExpr, Node, RefExpr
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    ProperType,
    TypeOfAny,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.analysis.definitions import callee_definition
from mypy_async_validator.site import CallSite

# What looking up a function and calling it may raise.
_LOOKUP_ERRORS: Final = frozenset(
    f"builtins.{name}"
    for name in (
        "AttributeError",
        "ImportError",
        "IndexError",
        "KeyError",
        "LookupError",
        "ModuleNotFoundError",
        "NameError",
        "TypeError",
    )
)


def escape_through_any(site: CallSite) -> Literal["returned", "yielded"] | None:
    """Does a coroutine (function) hand the coroutine out as a value of type ``Any`` or ``object``?

    Who awaits the call then gets a coroutine, and no type says so.
    """
    function = site.coroutine
    if function is None or function.unanalyzed_type is None:
        return None  # what is not annotated may be meant to return a coroutine
    match _consumer(site):
        case nodes.ReturnStmt() if not function.is_generator:
            return "returned" if _declares_anything(function, -1) else None
        case nodes.YieldExpr():
            return "yielded" if _declares_anything(function, 0) else None
        case _:
            return None


def block_left_behind(site: CallSite) -> Literal["try", "with"] | None:
    """``try: return fetch()`` in a plain function: nothing of ``fetch`` runs in that block.

    Only where the block holds nothing else that could fail or need it.
    """
    function, call = site.function, site.call
    if not isinstance(function, FuncDef) or function.is_coroutine or function.is_generator:
        return None
    if call is None or not _is_simple(call) or not isinstance(_consumer(site), nodes.ReturnStmt):
        return None
    callee = callee_definition(site)
    statement = site.walk.statement(site.place)
    if not isinstance(callee, FuncDef) or not callee.is_coroutine or statement is None:
        return None
    block = site.walk.parent(statement)
    around = None if block is None else site.walk.parent(block)
    if not isinstance(block, nodes.Block) or len(block.body) > 1:
        return None
    match around:
        case nodes.TryStmt() if around.body is block and _covers_calls(around):
            return "try"
        case nodes.WithStmt(is_async=False) if not all(map(_suppresses_lookup, around.expr)):
            return "with"
        case _:
            return None


def returns_awaitable(site: CallSite) -> bool:
    """May the function return a coroutine, by what it declares?"""
    function = site.function
    type_ = function.type if isinstance(function, FuncDef) else None
    return not isinstance(type_, CallableType) or site.checker.accepts(type_.ret_type, site.result)


def _consumer(site: CallSite) -> Node | None:
    """What the value goes to, through conditional expressions."""
    child = site.place
    for parent in site.walk.ancestors(site.place):
        match parent:
            case nodes.ConditionalExpr() if child is not parent.cond:
                child = parent
            case nodes.OpExpr(op="and" | "or") if child is parent.right:
                child = parent
            case _:
                return parent
    return None


def _declares_anything(function: FuncDef, position: int) -> bool:
    """Is the result (or element) that a coroutine function declares ``Any`` or ``object``?"""
    type_ = function.type
    result = get_proper_type(type_.ret_type) if isinstance(type_, CallableType) else None
    if not isinstance(result, Instance) or not result.args:
        return False
    return any(map(_is_anything, members(get_proper_type(result.args[position]))))


def _is_anything(declared: ProperType) -> bool:
    if isinstance(declared, AnyType):
        return declared.type_of_any == TypeOfAny.explicit
    return isinstance(declared, Instance) and declared.type.fullname == "builtins.object"


def _is_simple(call: CallExpr) -> bool:
    """Can evaluating the callee and the arguments hardly fail?"""
    return all(_is_plain_value(part) for part in (call.callee, *call.args))


def _is_plain_value(expr: Expression) -> bool:
    if isinstance(expr, MemberExpr):
        return _is_plain_value(expr.expr)
    plain = (NameExpr, nodes.StrExpr, nodes.BytesExpr, nodes.IntExpr, nodes.FloatExpr)
    return isinstance(expr, plain)


def _covers_calls(statement: nodes.TryStmt) -> bool:
    """Is the ``try`` there for more than errors of the lookup?"""
    if statement.finally_body is not None:
        return True
    return any(not _is_lookup_error(caught) for caught in statement.types)


def _suppresses_lookup(context_manager: Expression) -> bool:
    """``with suppress(KeyError):``"""
    match context_manager:
        case CallExpr(callee=RefExpr(fullname="contextlib.suppress"), args=caught):
            return all(map(_is_lookup_error, caught))
        case _:
            return False


def _is_lookup_error(caught: Expression | None) -> bool:
    if isinstance(caught, nodes.TupleExpr):
        return all(_is_lookup_error(item) for item in caught.items)
    return isinstance(caught, RefExpr) and caught.fullname in _LOOKUP_ERRORS
