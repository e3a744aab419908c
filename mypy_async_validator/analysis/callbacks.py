"""Which functions are passed to what calls them, and what comes of calling them?"""

from collections.abc import Mapping, Sequence
from typing import Final

from mypy.types import (
    CallableType,
    Instance,
    Overloaded,
    ProperType,
    Type,
    TypeType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import Kind, kind_of

KNOWN_CALLERS: Final[Mapping[str, str]] = {
    "_asyncio.Future.add_done_callback": "fn",
    "asyncio.threads.to_thread": "func",
    "threading.Thread": "target",
    "threading.Timer": "function",
}
"""Function, as mypy names it, to the name of the parameter that it calls as a plain function."""


def passes_coroutine_function(arguments: Sequence[Sequence[Type]]) -> bool:
    """Is any of these (the types of the actual arguments of each formal) a coroutine function?"""
    for actuals in arguments:
        for actual in actuals:
            proper = get_proper_type(actual)
            if isinstance(proper, (CallableType, Overloaded)) and makes_coroutine(proper):
                return True
    return False


def makes_coroutine(function: ProperType) -> bool:
    """Does calling an object of this type make a coroutine?"""
    result = result_of_call(function)
    return result is not None and kind_of(result) is Kind.COROUTINE


def result_of_call(function: ProperType) -> ProperType | None:
    """The type that calling an object gives; ``None`` if it cannot be called, or not in one way."""
    if isinstance(function, CallableType):
        return None if function.is_type_obj() else get_proper_type(function.ret_type)
    if isinstance(function, Overloaded):
        results = {result_of_call(item) for item in function.items}
        return results.pop() if len(results) == 1 else None
    if isinstance(function, TypeType) or not isinstance(function, Instance):
        return None
    if function.type.fullname == "functools.partial" and function.args:
        return get_proper_type(function.args[0])
    method = function.type.get("__call__")
    type_ = None if method is None else get_proper_type(method.type)
    return result_of_call(type_) if isinstance(type_, (CallableType, Overloaded)) else None
