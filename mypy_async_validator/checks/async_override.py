"""An override changes sync to async or back, or a special method has a colour Python cannot use.

Where the results of both are known, mypy reports an override itself (as ``override``, and as
``misc`` what a class inherits twice): that report is replaced. What mypy lets through is reported
at the end of the class. ``CheckerView.verdict`` tells the two apart.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from mypy.nodes import ClassDef, FuncDef, OverloadedFuncDef
from mypy.types import CallableType, NoneType, UninhabitedType, get_proper_type

from mypy_async_validator.analysis.colours import (
    Colour,
    Definition,
    bound_names,
    find_definition,
    gives_async_iterator,
    record_colours,
)
from mypy_async_validator.analysis.dunders import (
    awaiting_syntax,
    is_judged_by_itself,
    note_on_call_without_await,
)
from mypy_async_validator.analysis.naming import class_name
from mypy_async_validator.analysis.overrides import (
    Conflict,
    conflicts,
    contradicted,
    definitions,
    is_inherited,
    is_repeated,
)
from mypy_async_validator.analysis.test_cases import is_unawaited_test
from mypy_async_validator.bridge.checker import CheckerView, Verdict
from mypy_async_validator.codes import ASYNC_OVERRIDE, COROUTINE_CALLBACK
from mypy_async_validator.site import ClassSite, ErrorSite, Finding

REPLACES: Final = frozenset({"override", "misc"})


def replace(error: ErrorSite) -> Iterator[Finding]:
    checker, place = error.checker, error.place
    if not checker.is_enabled(ASYNC_OVERRIDE):
        return
    if isinstance(place, ClassDef):
        for conflict in conflicts(place.info, checker):
            is_meant = error.message == _mypys_message_on(conflict)
            if is_meant and _verdict_on(conflict, place, checker) == "result":
                yield _conflict(conflict, place)
    elif isinstance(place, (FuncDef, OverloadedFuncDef)) and place.info:
        method = find_definition(place.info, place.name, checker)
        is_bound_again = place.name in bound_names(place.info.defn)
        if method is None or _is_of_test(method, checker):
            return
        if method.place is place and not is_bound_again:
            bases = contradicted(method, checker)
            if _is_about_result(error.message, method, bases, checker):
                yield from _special(method, checker) or _change(method, bases)


def check_class(site: ClassSite) -> Iterator[Finding]:
    checker, defn = site.checker, site.definition
    record_colours(defn.info, checker)
    checker.depend_on_bases(defn.info)
    if not checker.is_enabled(ASYNC_OVERRIDE):
        return
    for method in definitions(defn, checker):
        if _is_of_test(method, checker):
            continue
        bases = contradicted(method, checker)
        verdicts = [_verdict(method, base, checker) for base in bases]
        if "result" not in verdicts and _end_of_init_report(method) is None:
            let_through = [
                base
                for base, verdict in zip(bases, verdicts, strict=True)
                if verdict != "fits" and not is_repeated(method, base, checker)
            ]
            yield from _special(method, checker) or _change(method, let_through)
    for conflict in conflicts(defn.info, checker):
        verdict = _verdict_on(conflict, defn, checker)
        if verdict in ("nothing", "signature") and not is_inherited(conflict, defn.info):
            yield _conflict(conflict, defn)


def _is_of_test(method: Definition, checker: CheckerView) -> bool:
    """``async def setUp`` of a test case, whose report is another's."""
    function = method.function
    is_reported = checker.is_enabled(COROUTINE_CALLBACK)
    return is_reported and isinstance(function, FuncDef) and is_unawaited_test(function)


def _verdict(method: Definition, base: Definition, checker: CheckerView) -> Verdict:
    info = method.owner
    return checker.verdict(method.name, info, base.owner, info, method.function)


def _verdict_on(conflict: Conflict, defn: ClassDef, checker: CheckerView) -> Verdict:
    first, second = conflict.first, conflict.second
    return checker.verdict(first.name, first.owner, second.owner, defn.info, None)


def _is_about_result(
    message: str, method: Definition, bases: Sequence[Definition], checker: CheckerView
) -> bool:
    """Is this mypy's report of the method's result, and not of its parameters?"""
    end = _end_of_init_report(method)
    if end is not None:
        return message.endswith(end)
    return any(
        message.endswith((f'supertype "{base.owner.name}"', f'supertype "{base.owner.fullname}"'))
        and _verdict(method, base, checker) == "result"
        for base in bases
    )


def _end_of_init_report(method: Definition) -> str | None:
    """How mypy's report ends of a method that must return ``None``, if mypy makes one."""
    function = method.function
    type_ = None if function is None else function.type
    if not isinstance(type_, CallableType) or isinstance(
        get_proper_type(type_.ret_type), (NoneType, UninhabitedType)
    ):
        return None
    match method.name:
        case "__init__" | "__init_subclass__":
            return f'The return type of "{method.name}" must be None'
        case "__post_init__" if "dataclass" in method.owner.metadata:
            return 'supertype "dataclass"'
        case _:
            return None


def _mypys_message_on(conflict: Conflict) -> str:
    first, second = conflict.first, conflict.second
    return (
        f'Definition of "{first.name}" in base class "{first.owner.name}" is incompatible with'
        f' definition in base class "{second.owner.name}"'
    )


def _special(method: Definition, checker: CheckerView) -> list[Finding]:
    """Judge a special method by what Python does with its result."""
    name = _name(method)
    if (note := note_on_call_without_await(method, checker)) is not None:
        what = "an async generator" if method.colour is Colour.ITERATION else "a coroutine function"
        message = f'"{name}" is called without "await", so it cannot be {what}'
    elif (syntax := awaiting_syntax(method)) is not None:
        message = f'"{name}" is awaited by "{syntax}", so it must be a coroutine function'
        is_generator = method.colour is Colour.ITERATION
        note = "Return the value instead of yielding it"
        if not is_generator:
            note = f'Use "async def {method.name}"'
    else:
        return []
    return [Finding(ASYNC_OVERRIDE, method.place, message, (note,))]


def _change(method: Definition, bases: Sequence[Definition]) -> list[Finding]:
    """Compare a method with the nearest base that has it in the other colour."""
    if not bases or is_judged_by_itself(method.name):
        return []
    message = f'"{_name(method)}" {_what(method)}, but {_inherited(bases[0], method)}'
    note = _note(method, bases[0])
    return [Finding(ASYNC_OVERRIDE, method.place, message, (note,))]


def _conflict(conflict: Conflict, defn: ClassDef) -> Finding:
    first, second = conflict.first, conflict.second
    use = _use(second, first)
    return Finding(
        ASYNC_OVERRIDE,
        defn,
        f"{_inherited(first, second)}, but {_inherited(second, first)}",
        (f'"{defn.info.name}" has the first, but {use}: rename one of the two',),
    )


def _name(method: Definition) -> str:
    return f"{method.owner.name}.{method.name}"


def _owner(base: Definition, other: Definition) -> str:
    """The class as messages name it, beside another that may have the same name."""
    return base.owner.name if base.owner.name != other.owner.name else class_name(base.owner)


def _inherited(base: Definition, other: Definition) -> str:
    return f'"{base.name}" of base class "{_owner(base, other)}" {_what(base)}'


def _what(definition: Definition) -> str:
    function = definition.function
    is_coroutine = function is not None and function.is_coroutine
    is_generator = function is not None and function.is_async_generator
    match definition.colour:
        case Colour.ASYNC if is_coroutine and not is_generator:
            return "is a coroutine function"
        case Colour.ASYNC:
            return "is awaitable" if function is None else "returns an awaitable"
        case Colour.ITERATION if is_generator:
            return "is an async generator"
        case Colour.ITERATION:
            return "is an async iterator" if function is None else "returns an async iterator"
        case _ if function is None:
            return "is a plain attribute"
        case _:
            return f"is a plain {'property' if function.is_property else 'function'}"


def _use(base: Definition, override: Definition) -> str:
    """What the code does that knows only the base."""
    who = f'{"readers" if base.is_value else "callers"} of "{_owner(base, override)}.{base.name}"'
    if base.colour is Colour.ASYNC:
        return f"{who} await it"
    if base.colour is Colour.ITERATION:
        return f'{who} use "async for"'
    is_generator = override.colour is Colour.ITERATION
    return f'{who} do not use "async for"' if is_generator else f"{who} do not await it"


def _note(override: Definition, base: Definition) -> str:
    name = override.name
    if override.colour is Colour.ITERATION and gives_async_iterator(base):
        # https://mypy.readthedocs.io/en/stable/more_types.html#asynchronous-iterators
        return (
            f'Without "yield", "async def {name}" is a coroutine function:'
            f' declare "def {name}" in "{_owner(base, override)}"'
        )
    use = _use(base, override)
    return f"{use[0].upper()}{use[1:]}: {_mending(override, base)}"


def _mending(override: Definition, base: Definition) -> str:
    match override.colour, base.colour:
        case Colour.ASYNC, Colour.SYNC:
            return "make this one plain, or both coroutine functions"
        case Colour.ITERATION, Colour.SYNC:
            return "make this one plain, or both async generators"
        case Colour.SYNC, Colour.ASYNC:
            return f'use "async def {override.name}"'
        case Colour.ITERATION, Colour.ASYNC:
            return "return the items instead of yielding them"
        case Colour.ASYNC, Colour.ITERATION:
            return f'use "def {override.name}", or "yield" in "async def {override.name}"'
        case _:
            return f'use "async def {override.name}" with "yield"'
