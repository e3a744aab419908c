"""Which methods of test cases does ``unittest`` call as plain functions?

https://docs.python.org/3/library/unittest.html#unittest.IsolatedAsyncioTestCase
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import CallExpr, Decorator, Expression, FuncDef, MemberExpr, RefExpr, TypeInfo

_TEST_CASE: Final = "unittest.case.TestCase"
_ASYNC_TEST_CASE: Final = "unittest.async_case.IsolatedAsyncioTestCase"
ASYNC_FIXTURES: Final = {"setUp": "asyncSetUp", "tearDown": "asyncTearDown"}
"""What ``IsolatedAsyncioTestCase`` awaits in place of the plain methods."""

RUNS_TESTS: Final = (
    "__call__",
    "__getattribute__",
    "__init__",
    "__init_subclass__",
    "__new__",
    "_callSetUp",
    "_callTearDown",
    "_callTestMethod",
    "debug",
    "run",
)
"""A class with one of these may run its tests in another way, as those of Django and Twisted do."""
_STANDARD: Final = (_TEST_CASE, _ASYNC_TEST_CASE, "builtins.object")


def find_unawaited_tests(test_case: TypeInfo) -> Iterator[FuncDef]:
    """The coroutine functions of a class that its base calls and does not await."""
    for symbol in test_case.names.values():
        function = _plainly_decorated(symbol.node)
        if function is not None and is_unawaited_test(function):
            yield function


def is_unawaited_test(function: FuncDef) -> bool:
    """Is this a test or fixture that is a coroutine function, in a class that calls it plainly?"""
    info = function.info
    if not info or not function.is_coroutine or not info.has_base(_TEST_CASE):
        return False
    is_test = function.name.startswith("test") and not is_async_test_case(info)
    return (is_test or function.name in ASYNC_FIXTURES) and _is_run_as_usual(info)


def is_async_test_case(info: TypeInfo) -> bool:
    """Does the class await its tests?"""
    return info.has_base(_ASYNC_TEST_CASE)


def _is_run_as_usual(info: TypeInfo) -> bool:
    own = [base for base in info.mro if base.fullname not in _STANDARD]
    is_changed = any(name in base.names for base in own for name in RUNS_TESTS)
    decorators = info.defn.decorators
    return not info.fallback_to_any and not is_changed and all(map(_is_unittests, decorators))


def _plainly_decorated(node: object) -> FuncDef | None:
    """A function that has no decorator, or none that could run it."""
    match node:
        case FuncDef():
            return node
        case Decorator() if all(map(_is_unittests, node.original_decorators)):
            return node.func
        case _:
            return None


def _is_unittests(decorator: Expression) -> bool:
    """``@unittest.skip("...")``, ``@patch.object(...)``"""
    if isinstance(decorator, CallExpr):
        return _is_unittests(decorator.callee)
    if isinstance(decorator, RefExpr) and decorator.fullname.startswith("unittest."):
        return True
    return isinstance(decorator, MemberExpr) and _is_unittests(decorator.expr)
