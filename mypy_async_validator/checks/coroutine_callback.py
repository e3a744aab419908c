"""A coroutine function is given to what calls it as a plain function, so that nothing awaits it.

Where a result is declared that is no awaitable, mypy reports the mismatch of two types itself. It
accepts the function where the result may be anything (``object``, a type variable).
"""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import (
    AwaitExpr,
    Context,
    Decorator,
    Expression,
    FuncDef,
    LambdaExpr,
    RefExpr,
    SymbolNode,
)
from mypy.types import AnyType, Instance, ProperType, TypeOfAny

from mypy_async_validator.analysis.awaitables import without_coroutine
from mypy_async_validator.analysis.awaiting import may_be_awaited
from mypy_async_validator.analysis.callbacks import (
    function_text,
    is_asynchronous,
    makes_coroutine,
    result_of_call,
    with_any_result,
)
from mypy_async_validator.analysis.caller_notes import CACHE_NOTE, caller_note
from mypy_async_validator.analysis.callers import Caller, find_caller
from mypy_async_validator.analysis.fate import find_loss
from mypy_async_validator.analysis.given import Given, find_given, find_passed, functions_of
from mypy_async_validator.analysis.guards import is_guarded
from mypy_async_validator.analysis.naming import function_name, source_text
from mypy_async_validator.analysis.plain_callables import (
    declares_plain_result,
    ignores_result,
    is_of_same_package,
)
from mypy_async_validator.analysis.test_cases import (
    ASYNC_FIXTURES,
    find_unawaited_tests,
    is_async_test_case,
    is_unawaited_test,
)
from mypy_async_validator.analysis.variables import uses
from mypy_async_validator.codes import COROUTINE_CALLBACK
from mypy_async_validator.patterns import any_matches
from mypy_async_validator.site import (
    CallSite,
    CheckedSite,
    ClassSite,
    Concern,
    ErrorSite,
    Finding,
    Outcome,
    Retype,
)

CONCERNS: Final[tuple[Concern, ...]] = ("callback",)
REPLACES: Final = frozenset(
    {
        "arg-type",
        "assignment",
        "call-overload",
        "dict-item",
        "list-item",
        "misc",
        "override",
        "return-value",
        "type-var",
    }
)


def check(site: CallSite) -> Iterator[Outcome]:
    """What mypy accepts."""
    if not site.checker.is_enabled(COROUTINE_CALLBACK):
        return
    for given in find_passed(site):
        caller = find_caller(given, site)
        if caller is not None and caller.purpose == "context manager":
            yield from _retype_context_manager(given)
        elif _is_called_plainly(given, caller, site):
            functions = [
                (f, type_) for f, type_ in functions_of(given, site) if makes_coroutine(type_)
            ]
            for function, type_ in functions:
                yield _finding(given, function, type_, caller, site)
            if caller is None or caller.purpose != "cache":
                yield from _retype(site, functions[0][1])


def replace(error: ErrorSite) -> Iterator[Finding]:
    """What mypy reports as a mismatch, if nothing but the coroutine is wrong."""
    if not error.checker.is_enabled(COROUTINE_CALLBACK):
        return
    if isinstance(error.place, FuncDef):
        if error.code == "override" and is_unawaited_test(error.place):
            yield _test_finding(error.place)
        return
    for given in find_given(error):
        caller = find_caller(given, error)
        if caller is not None or declares_plain_result(given.declared):
            misfits = _misfits(given, caller, error)
            for function, type_ in misfits:
                yield _finding(given, function, type_, caller, error)
            if misfits:
                return  # the other overloads are about the same function


def check_class(site: ClassSite) -> Iterator[Finding]:
    """What mypy accepts, and no call shows."""
    if site.checker.is_enabled(COROUTINE_CALLBACK):
        info = site.definition.info
        yield from map(_test_finding, find_unawaited_tests(info))
        for symbol in info.names.values():
            yield from _check_cached_property(symbol.node)


_CACHES: Final = "caches the coroutine, not its value"


def _check_cached_property(node: SymbolNode | None) -> Iterator[Finding]:
    """Mypy takes ``@cached_property`` away before it checks the decorators."""
    match node:
        case Decorator(
            func=FuncDef(is_coroutine=True, is_async_generator=False, name=name),
            original_decorators=[*_, RefExpr(fullname="functools.cached_property") as decorator],
        ):
            what = f'Coroutine function "{name}" is passed to "{source_text(decorator)}"'
            message = f"{what}, which {_CACHES}"
            yield Finding(COROUTINE_CALLBACK, decorator, message, (CACHE_NOTE,))


def _is_called_plainly(given: Given, caller: Caller | None, site: CallSite) -> bool:
    """Is a coroutine function passed that mypy accepts, and nothing awaits what it makes?"""
    functions = functions_of(given, site)
    if not any(makes_coroutine(type_) for _, type_ in functions):
        return False
    if not all(site.checker.accepts(given.declared, type_) for _, type_ in functions):
        return False
    names = [function.fullname for function, _ in functions if isinstance(function, RefExpr)]
    if any_matches(names, site.config.droppable) or is_guarded(site.place, site.walk):
        return False
    if caller is None:
        return ignores_result(given, site)
    parent = site.walk.parent(site.place)
    match caller.purpose:
        case "fold":  # what is folded may be awaitables: ``reduce(then, steps, start())``
            return False
        case "context":  # ``create_task(context.run(f), context=context)`` is as it should be
            is_awaited = isinstance(parent, AwaitExpr)
            return is_awaited or find_loss(site.place, site.walk) is not None
        case _:  # ``await (await to_thread(f))`` does what it says
            parents = [site.walk.parent(use) for use in uses(site.place, site.walk)]
            return not any(
                isinstance(parent, AwaitExpr) and may_be_awaited(site, parent) for parent in parents
            )


def _misfits(
    given: Given, caller: Caller | None, error: ErrorSite
) -> list[tuple[Expression | FuncDef, ProperType]]:
    """The coroutine functions that would fit if they were plain; none if there is more to mend."""
    purpose = None if caller is None else caller.purpose
    is_misused = is_asynchronous if purpose == "context manager" else makes_coroutine
    misfits = []
    for function, type_ in functions_of(given, error):
        # To mypy, the values that are folded have shown what the type variables stand for.
        if purpose == "fold" or not error.checker.accepts(given.declared, type_):
            plain = with_any_result(type_, error.checker)
            if not is_misused(type_) or not error.checker.accepts(given.declared, plain):
                return []
            misfits.append((function, type_))
    return misfits


def _retype(site: CallSite, function: ProperType) -> Iterator[Retype]:
    """Give the result the type that it has once the function is plain or awaited."""
    coroutine = result_of_call(function)
    if coroutine is None or (site.result == coroutine and find_loss(site.place, site.walk) is None):
        return  # whoever has the coroutine may await it
    result = without_coroutine(site.result, coroutine)
    if result != site.result:
        yield Retype(result)


def _retype_context_manager(given: Given) -> Iterator[Retype]:
    """Mypy has reported the decorator; whoever uses the context manager is not to blame."""
    if is_asynchronous(given.type):
        yield Retype(AnyType(TypeOfAny.special_form))


def _finding(
    given: Given,
    function: Expression | FuncDef,
    type_: ProperType,
    caller: Caller | None,
    site: CheckedSite,
) -> Finding:
    node: Context = function
    if given.callee is not None and isinstance(function, FuncDef):
        node = given.callee  # the decorator
    name = function_text(function)
    if isinstance(function, LambdaExpr):
        what = "Lambda that makes a coroutine"
    elif not makes_coroutine(type_):
        what = f'Async generator function "{name}"'
    elif isinstance(type_, Instance) and type_.type.fullname != "functools.partial":
        what = f'"{name}", whose "__call__" makes a coroutine,'
    else:
        what = f'Coroutine function "{name}"'
    if given.callee is None:
        message = f"{what} is used where a plain function is declared"
        note = "Use a plain function, or declare one that returns an awaitable and await that"
        return Finding(COROUTINE_CALLBACK, node, message, (note,))
    callee = source_text(given.callee)
    if caller is not None:
        does = _CACHES if caller.purpose == "cache" else "calls it as a plain function"
        note = caller_note(caller.purpose, name, callee, site)
    else:
        does, note = "takes a plain function", "Pass a plain function"
        if given.parameter is not None and is_of_same_package(given.callee, site):
            note += f', or declare that "{given.parameter}" returns an awaitable'
    message = f'{what} is passed to "{callee}", which {does}'
    return Finding(COROUTINE_CALLBACK, node, message, (note,))


def _test_finding(function: FuncDef) -> Finding:
    info, renamed = function.info, ASYNC_FIXTURES.get(function.name)
    name = f'Name it "{renamed}"'
    derive = f'Derive "{info.name}" from "unittest.IsolatedAsyncioTestCase"'
    if is_async_test_case(info):
        note = name
    else:
        note = derive if renamed is None else f'{derive} and name it "{renamed}"'
    what = f'Coroutine function "{function_name(function)}"'
    message = f'{what} is called by "unittest.TestCase" as a plain function'
    return Finding(COROUTINE_CALLBACK, function, message, (note,))
