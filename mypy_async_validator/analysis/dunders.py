"""Special methods that Python calls by itself: which does it await, and which not?

https://docs.python.org/3/reference/datamodel.html. Not listed are those whose result goes to the
code that makes the call, which may await it: ``__call__``, ``__getitem__``, ``__getattr__``,
``__get__``, ``__new__``, ``__reversed__``, and the operators that ``object`` does not define.
"""

from collections.abc import Mapping
from typing import Final

from mypy_async_validator.analysis.colours import (
    Colour,
    Definition,
    may_become_iteration,
)
from mypy_async_validator.bridge.checker import CheckerView

_WITH: Final = 'For "async with", name it "{}"'
_MAKING: Final = 'Use "def {}", and await in an async class method that makes the object'
_OTHERWISE: Final = 'Use "def {}", and await in a method of another name'

_CALLED_WITHOUT_AWAIT: Final[Mapping[str, str]] = {
    "__aiter__": 'Use "def __aiter__", or "yield" the items in it',
    "__await__": 'Use "def __await__", and return "....__await__()" of a coroutine',
    "__del__": 'Use "def __del__", and await in a method that is called before, such as "aclose"',
    "__enter__": _WITH.format("__aenter__"),
    "__exit__": _WITH.format("__aexit__"),
    "__init__": _MAKING,
    "__iter__": 'Use "def __iter__", or for "async for" define "__aiter__"',
    "__next__": 'For "async for", name it "__anext__"',
} | dict.fromkeys(
    (
        "__bool__",
        "__bytes__",
        "__complex__",
        "__contains__",
        "__delattr__",
        "__delete__",
        "__delitem__",
        "__dir__",
        "__eq__",
        "__float__",
        "__format__",
        "__fspath__",
        "__hash__",
        "__index__",
        "__init_subclass__",
        "__instancecheck__",
        "__int__",
        "__len__",
        "__length_hint__",
        "__ne__",
        "__reduce__",
        "__reduce_ex__",
        "__repr__",
        "__set__",
        "__set_name__",
        "__setattr__",
        "__setitem__",
        "__sizeof__",
        "__str__",
        "__subclasscheck__",
    ),
    _OTHERWISE,
)
# Called by the ``__init__`` that a decorator of the class has made.
_CALLED_BY_MADE_INIT: Final = {"__attrs_post_init__": "attrs", "__post_init__": "dataclass"}

_AWAITED_BY: Final = {
    "__aenter__": "async with",
    "__aexit__": "async with",
    "__anext__": "async for",
}


def note_on_call_without_await(method: Definition, checker: CheckerView) -> str | None:
    """How to mend a coroutine function where Python calls this method and awaits no result.

    Only ``async def`` is in question: an iterator may well hand out awaitables that it has.
    """
    function, name = method.function, method.name
    if function is None or not function.is_coroutine or method.is_value or method.colour is None:
        return None
    if name == "__aiter__" and (
        method.colour is Colour.ITERATION or may_become_iteration(method, checker)
    ):
        return None
    if name in _CALLED_BY_MADE_INIT:
        is_called = _CALLED_BY_MADE_INIT[name] in method.owner.metadata
        return _MAKING.format(name) if is_called else None
    note = _CALLED_WITHOUT_AWAIT.get(name)
    return None if note is None else note.format(name)


def awaiting_syntax(method: Definition) -> str | None:
    """The syntax that awaits the result of this method, which is no awaitable."""
    if method.colour in (Colour.SYNC, Colour.ITERATION) and not method.is_value:
        return _AWAITED_BY.get(method.name)
    return None


def is_judged_by_itself(name: str) -> bool:
    """Does Python decide the colour of this method, and not a base class?"""
    return name in _CALLED_WITHOUT_AWAIT or name in _AWAITED_BY
