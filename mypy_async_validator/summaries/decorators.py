"""What runs a function once its decorators are applied, if anything is known of that?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    NameExpr,
    RefExpr,
    SymbolNode,
    TypeInfo,
    Var,
)
from mypy.types import CallableType, Instance, get_proper_type

from mypy_async_validator.analysis.awaitables import Kind, lost_kind
from mypy_async_validator.bridge.scan import Body, How
from mypy_async_validator.catalog.marked import BLOCKING, NONBLOCKING

_READ: Final = frozenset(
    {
        "abc.abstractproperty",
        "builtins.property",
        "functools.cached_property",
        "django.utils.functional.cached_property",
    }
)
_KEEPS: Final = frozenset(
    {
        "abc.abstractmethod",
        "atexit.register",
        "builtins.classmethod",
        "builtins.staticmethod",
        "functools.singledispatch",
        "functools.wraps",
        "typing.final",
        "typing.no_type_check",
        "typing.override",
        "typing.runtime_checkable",
        "typing_extensions.deprecated",
        "typing_extensions.final",
        "typing_extensions.override",
        "warnings.deprecated",
    }
)
_KEPT: Final = frozenset({"functools.cache", "functools.lru_cache"})
_ENTERED: Final = "contextlib.contextmanager"


@dataclass(frozen=True, slots=True)
class Wrapping:
    """What a decorator of the checked code makes of a plain function."""

    wrapper: FuncDef | None
    """The function inside the decorator that calls it; ``None`` if the function itself is kept."""
    is_kept: bool = True
    """Does a plain call still run the function, and does not hand it to a thread or the like?"""


HANDED_ON: Final = Wrapping(None, is_kept=False)


@dataclass(frozen=True, slots=True)
class Decorated:
    """What makes a function run, and the wrappers that run around it, with their decorators."""

    how: How
    is_once: bool = False
    """Is it run once in a process? (It takes nothing, and its result is kept.)"""
    wrappers: tuple[tuple[FuncDef, FuncDef], ...] = ()


def decorated(body: Body, wrapping: Callable[[FuncDef], Wrapping | None]) -> Decorated | None:
    """How a function runs; ``None`` if that is not known, or no plain call runs it.

    ``wrapping`` tells what a decorator of the checked code does.
    """
    function = body.function
    if function.is_coroutine:
        return None
    how: How = "iterate" if function.is_generator else "call"
    wrappers: list[tuple[FuncDef, FuncDef]] = []
    is_known, is_kept = True, False
    for decorator in reversed(body.decorators):
        name = _name(decorator)
        if name in (BLOCKING, NONBLOCKING):
            return None  # the marker has the last word
        if name in _READ or name.endswith((".setter", ".deleter")):
            how = "read"
        elif name == _ENTERED:
            how = "enter" if function.is_generator else how
        elif name in _KEPT:
            is_kept = True
        elif name not in _KEEPS:
            applied = _applied(decorator)
            found = None if applied is None else wrapping(applied)
            if applied is None or found is None:
                is_known = False
            elif not found.is_kept:
                return None
            elif found.wrapper is not None:
                wrappers.append((applied, found.wrapper))
    if not is_known and not _keeps_type(body):
        return None
    if function.is_property:
        how = "read"
    return Decorated(how, is_kept and not function.arguments, tuple(wrappers))


def is_marker(decorator: Expression) -> bool:
    """``@blocking(...)`` or ``@nonblocking``"""
    return _name(decorator) in (BLOCKING, NONBLOCKING)


def find_wrapping(decorator: Body, bodies: Callable[[FuncDef], Body | None]) -> Wrapping | None:
    """What a decorator does with a plain function, as its body shows; ``None`` if it does not."""
    found: Wrapping | None = None
    is_async = False
    for value in decorator.returns:
        inner = _inner(value)
        body = None if inner is None else bodies(inner)
        if value is not None and _names_argument(value, decorator):
            found = found or Wrapping(None)
        elif inner is None or body is None:
            return None
        elif inner.is_coroutine:  # that is what coroutine functions get, at least
            is_async = True
        elif _calls_argument(body, decorator):
            found = Wrapping(inner)
        else:  # ``@retry(times=3)``, or a wrapper that does something else with the function
            found = find_wrapping(body, bodies) or HANDED_ON
    return HANDED_ON if found is None and is_async else found


def _inner(value: Expression | None) -> FuncDef | None:
    """The function that a decorator returns: ``wrapper``, or ``wraps(f)(wrapper)``."""
    if isinstance(value, CallExpr) and value.args:
        is_wraps = isinstance(value.callee, CallExpr) or _name(value).endswith("update_wrapper")
        return _inner(value.args[0]) if is_wraps else None
    if not isinstance(value, NameExpr):
        return None
    node = value.node
    if isinstance(node, Decorator):
        return node.func if all(_name(d) in _KEEPS for d in node.decorators) else None
    return node if isinstance(node, FuncDef) else None


def _is_argument(node: SymbolNode | None, body: Body) -> bool:
    return any(argument.variable is node for argument in body.function.arguments)


def _calls_argument(body: Body, decorator: Body) -> bool:
    """Does the wrapper itself call the function that it is given, and nothing else with it?"""
    calls = [action.node for action in body.actions if isinstance(action.node, CallExpr)]
    given = (argument for call in calls for argument in call.args)
    is_handed_on = any(_names_argument(argument, decorator) for argument in given)
    is_called = any(_names_argument(call.callee, decorator) for call in calls)
    return is_called and not is_handed_on and not body.asks_for_loop


def _names_argument(expr: Expression, decorator: Body) -> bool:
    return isinstance(expr, NameExpr) and _is_argument(expr.node, decorator)


def _applied(decorator: Expression) -> FuncDef | None:
    """The function of the checked code that is the decorator, or makes it."""
    is_made = isinstance(decorator, CallExpr)
    if isinstance(decorator, CallExpr):
        decorator = decorator.callee
    node = decorator.node if isinstance(decorator, RefExpr) else None
    if is_made and isinstance(node, TypeInfo):  # ``@Retry(times=3)``
        node = _method(node, "__call__")
    elif isinstance(decorator, MemberExpr) and node is None:  # ``@jobs.task``
        node = _method(_class_of(decorator.expr), decorator.name)
    if isinstance(node, Decorator):
        node = node.func
    return node if isinstance(node, FuncDef) else None


def _class_of(owner: Expression) -> TypeInfo | None:
    """The class of a variable of a module."""
    type_ = owner.node.type if isinstance(owner, RefExpr) and isinstance(owner.node, Var) else None
    found = None if type_ is None else get_proper_type(type_)
    return found.type if isinstance(found, Instance) else None


def _method(info: TypeInfo | None, name: str) -> SymbolNode | None:
    symbol = None if info is None else info.get(name)
    return None if symbol is None else symbol.node


def _name(decorator: Expression) -> str:
    if isinstance(decorator, CallExpr):
        decorator = decorator.callee
    if not isinstance(decorator, (MemberExpr, NameExpr)):
        return ""
    # ``@name.setter`` is bound to nothing.
    return decorator.fullname or f".{decorator.name}"


def _keeps_type(body: Body) -> bool:
    """Does a decorator of which only the type is known give back what the function was?"""
    function = body.function
    type_ = None if body.decorated is None else body.decorated.var.type
    result = None if type_ is None else get_proper_type(type_)
    declared = function.type
    if not isinstance(result, CallableType) or not isinstance(declared, CallableType):
        return False
    if declared.implicit or result.is_type_obj():
        return False
    returns = get_proper_type(result.ret_type)
    return returns == get_proper_type(declared.ret_type) and not (
        isinstance(returns, Instance) and lost_kind(returns) is not Kind.PLAIN
    )
