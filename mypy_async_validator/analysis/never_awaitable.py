"""Does a definition say that what it returns can never be awaited?"""

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, RefExpr, SymbolNode, TypeInfo
from mypy.types import CallableType, Overloaded, ProperType

from mypy_async_validator.analysis.awaitables import is_never_awaitable
from mypy_async_validator.analysis.visible_returns import declares_no_awaitable, makes_its_objects
from mypy_async_validator.bridge.symbols import module_of
from mypy_async_validator.site import CallSite
from mypy_async_validator.summaries.bound import declared_result
from mypy_async_validator.summaries.returned import Returned


def never_returns_awaitable(callee: SymbolNode | None, result: ProperType, site: CallSite) -> bool:
    """Does this definition say that it returns nothing awaitable?

    What is declared may be wider than what a trial inference of mypy's gives, so the declaration
    decides. A decorated function is left alone: decorators that make one function serve sync and
    async callers often keep its type.
    """
    match callee:
        case TypeInfo():
            return is_never_awaitable(result) and not makes_its_objects(callee)
        case Decorator(func=function) if module_of(function) == site.checker.module:
            return _is_only_static(callee) and never_returns_awaitable(function, result, site)
        case FuncDef(is_coroutine=True):
            return False
        case FuncDef() if declared_result(callee) is not None:
            return isinstance(callee.type, CallableType) and declares_no_awaitable(callee.type)
        case FuncDef() | Decorator():
            return site.awaitables.returned(callee) is Returned.PLAIN
        case OverloadedFuncDef(type=Overloaded() as type_):
            return all(declares_no_awaitable(item) for item in type_.items)
        case _:
            return False


def _is_only_static(decorated: Decorator) -> bool:
    return all(
        isinstance(decorator, RefExpr)
        and decorator.fullname in ("builtins.staticmethod", "builtins.classmethod")
        for decorator in decorated.original_decorators
    )
