"""The type of a coroutine function under a decorator without annotations, where its body shows it.

To mypy the result of such a decorator is ``Any``, so that calls of the function say nothing. It
becomes ``(*Any, **Any) -> Coroutine[Any, Any, Any]``: enough to tell that it is to be awaited.
"""

from typing import Final

from mypy.nodes import CallExpr, Decorator, MemberExpr, RefExpr, SymbolNode
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import AnyType, CallableType, Type, get_proper_type

from mypy_async_validator.analysis.awaitables import Kind, kind_of
from mypy_async_validator.analysis.definitions import definition
from mypy_async_validator.bridge.checker import CheckerView
from mypy_async_validator.bridge.versions import may_seem_any
from mypy_async_validator.summaries.awaitables import Awaitables
from mypy_async_validator.summaries.coroutine_decorators import Effects, makes_decorator

KEEPS_COROUTINE: Final = "mypy_async_validator.keeps_coroutine"
"""The name of the type of what makes a coroutine function of one, for mypy to ask for its hook."""

_Context = FunctionContext | MethodContext


def type_under_decorator(
    fullname: str,
    context: _Context,
    decorated: Decorator,
    checker: CheckerView,
    awaitables: Awaitables,
) -> Type | None:
    """The type of a function under a decorator whose result is ``Any``; ``None`` to leave it."""
    if not _may_be_typed(decorated) or not _is_coroutine_function(context, decorated):
        return None
    effects = _effects(_applied(fullname, context, decorated), checker, awaitables)
    return checker.callable_of_any(checker.any_coroutine()) if "keeps" in effects else None


def type_once_kept(context: _Context, decorated: Decorator, checker: CheckerView) -> Type | None:
    """The type under what is known to keep coroutine functions."""
    if not _may_be_typed(decorated) or not _is_coroutine_function(context, decorated):
        return None
    return checker.callable_of_any(checker.any_coroutine())


def is_making_decorator(
    context: _Context, call: CallExpr, checker: CheckerView, awaitables: Awaitables
) -> bool:
    """Does a call whose result is ``Any`` make what keeps coroutine functions (``retry(3)``)?"""
    receiver = context.type if isinstance(context, MethodContext) else None
    effects = _effects(definition(call.callee, receiver), checker, awaitables)
    return makes_decorator(call, effects)


def _may_be_typed(decorated: Decorator) -> bool:
    """May a function have another type than ``Any``, so that no other error comes of it?

    Not a property, one of several overloads, or one of several definitions.
    """
    function = decorated.func
    return not (
        function.is_property
        or decorated.is_overload
        or function.is_conditional
        or function.original_def is not None
    )


def _is_coroutine_function(context: _Context, decorated: Decorator) -> bool:
    """Is what the decorator is given a coroutine function still?"""
    given = [type_ for types in context.arg_types[:1] for type_ in types]
    function = get_proper_type(given[0]) if given else None
    if not isinstance(function, CallableType) or decorated.func.is_async_generator:
        return False
    result = get_proper_type(function.ret_type)
    if isinstance(result, AnyType):
        return function.definition is decorated.func and may_seem_any(decorated.func)
    return kind_of(result) is Kind.COROUTINE


def _applied(fullname: str, context: _Context, decorated: Decorator) -> SymbolNode | None:
    """The function that mypy calls by ``fullname`` to decorate another."""
    name = fullname[fullname.rfind(".") + 1 :]
    for decorator in decorated.decorators:
        if isinstance(context, MethodContext):
            if isinstance(decorator, MemberExpr) and decorator.name == name:
                return definition(decorator, context.type)
        elif isinstance(decorator, RefExpr) and decorator.fullname == fullname:
            return decorator.node
    return None


def _effects(node: SymbolNode | None, checker: CheckerView, awaitables: Awaitables) -> Effects:
    asked: set[str] = set()
    effects = awaitables.effects(node, asked)
    if checker.is_in_daemon:
        for name in asked:
            checker.depend_on(name)
    return effects
