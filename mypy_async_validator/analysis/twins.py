"""Has what is called an async twin, which does the same for the same arguments?

By the names that libraries give to twins: ``aget`` (Django, LangChain), ``a_get`` (AG2),
``async_get`` (slack_sdk), ``get_async`` (stripe, twilio, mistralai). A name alone proves nothing
(``add`` is no twin of ``dd``), so mypy is asked what the twin would make of this very call.
"""

from dataclasses import dataclass
from typing import Final

from mypy.nodes import (
    ARG_NAMED,
    ARG_NAMED_OPT,
    ARG_OPT,
    ARG_POS,
    ARG_STAR,
    ArgKind,
    CallExpr,
    Decorator,
    Expression,
    MemberExpr,
    TypeInfo,
)
from mypy.types import CallableType, NoneType, ProperType, get_proper_type

from mypy_async_validator.analysis.awaitables import Kind, kind_of, lost_kind
from mypy_async_validator.analysis.definitions import (
    callee_definition,
    classes_of,
    has_union_receiver,
)
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.analysis.twin_bodies import (
    Function,
    calls_sync_twin,
    is_made_of_caller,
    twin_names,
)
from mypy_async_validator.bridge.symbols import is_coroutine_function, is_property
from mypy_async_validator.bridge.trial import Accepted, as_base, is_assignable
from mypy_async_validator.site import CallSite

# The twins of these are for an object in another state, not for this object in a coroutine.
_FOR_OTHER_OBJECTS: Final = (
    # ``next`` and ``anext`` take different iterators.
    "builtins.",
    # One class for what sync and async clients return; each object has the methods of one colour.
    "anthropic._legacy_response.",
    "httpcore.",
    "httpcore2.",
    "httpx.",
    "httpx2.",
    "httpx_sse.",
    "openai._legacy_response.",
    # For environments made for it: https://jinja.palletsprojects.com/en/stable/api/#async-support
    "jinja2.",
    # ``close`` waits for nothing: https://anyio.readthedocs.io/en/stable/streams.html
    "anyio.",
    "trio.",
)


@dataclass(frozen=True, slots=True)
class Twin:
    """The async twin of the function that a call calls."""

    of: str
    """The function that is called: ``Client.get``."""
    name: str
    """``Client.aget``"""
    code: str
    """What to write in place of the call: ``await client.aget(...)``."""


@dataclass(frozen=True, slots=True)
class _Callee:
    """The plain function that is called, and where a twin of it would stand."""

    function: Function
    info: TypeInfo | None
    """The class of the object it is called on; ``None`` for a function of a module."""
    owner: Expression | None
    """The object or module, where the code names one."""


def find_twin(site: CallSite) -> Twin | None:
    """The async twin of the plain function or method that a call expression calls."""
    call, callee = site.call, _callee(site)
    if call is None or callee is None or lost_kind(site.result) is not Kind.PLAIN:
        return None
    for name, is_strict in twin_names(callee.function.name):
        function = _find(name, callee, site)
        if function is None:
            continue
        result = _result_instead(function, callee, call, site, is_strict=is_strict)
        if (
            result is not None
            and not is_made_of_caller(function, site)
            and not calls_sync_twin(function, callee.function.name, site)
        ):
            code = _code(name, callee.owner, call, result)
            return Twin(_public(callee, callee.function.name), _public(callee, name), code)
    return None


def _callee(site: CallSite) -> _Callee | None:
    """What is called, unless it is no plain function, or may be one of several."""
    call = site.call
    if call is None or has_union_receiver(site):
        return None
    callee, info = call.callee, None
    owner = callee.expr if isinstance(callee, MemberExpr) else None
    if site.receiver is None:
        function = callee_definition(site)
    else:
        name = callee.name if isinstance(callee, MemberExpr) else ""
        if site.fullname.endswith(".__call__") and name != "__call__":
            owner, name = callee, "__call__"  # an object is called
        classes = classes_of(site.receiver)
        info = classes[0] if len(classes) == 1 else None
        if info is None or info.has_base("unittest.mock.NonCallableMock"):
            return None
        symbol = info.get(name)
        function = None if symbol is None else symbol.node
    if not isinstance(function, Function) or is_property(function):
        return None
    is_of_place = bool(function.info) == (info is not None)  # not ``super().get()``
    is_plain = not is_coroutine_function(function)
    return _Callee(function, info, owner) if is_of_place and is_plain else None


def _public(callee: _Callee, name: str) -> str:
    if callee.info is not None:
        return f"{callee.info.name}.{name}"
    return name if callee.owner is None else f"{source_text(callee.owner)}.{name}"


def _find(name: str, callee: _Callee, site: CallSite) -> Function | None:
    """The function of this name beside the one that is called."""
    if callee.info is None:
        module = callee.function.fullname.rpartition(".")[0]
        site.checker.depend_on(f"{module}.{name}")
        node = site.checker.defined_in(module, name)
        places = [f"{module}.{name}"]
    else:
        bases = callee.info.mro[:-1]
        for base in bases:
            site.checker.depend_on(f"{base.fullname}.{name}")
        places = [base.fullname for base in bases if name in base.names]
        symbol = callee.info.get(name)
        node = None if symbol is None else symbol.node
    if not isinstance(node, Function) or is_property(node) or _is_deprecated(node):
        return None
    return None if any(place.startswith(_FOR_OTHER_OBJECTS) for place in places) else node


def _is_deprecated(function: Function) -> bool:
    definition = function.func if isinstance(function, Decorator) else function
    return definition.deprecated is not None


def _result_instead(
    function: Function, callee: _Callee, call: CallExpr, site: CallSite, *, is_strict: bool
) -> ProperType | None:
    """What the call would give with ``function`` in place of its callee, if that is the same."""
    present, instead = (_call_instead(site, call, each) for each in (callee.function, function))
    if present is None or instead is None:
        return None
    if is_strict and kind_of(instead.result) not in (Kind.COROUTINE, Kind.ASYNC_GENERATOR):
        return None
    is_same = _gives_the_same(site.result, instead.result) and _takes_the_same(
        present.form, instead.form, call, is_strict=is_strict
    )
    return instead.result if is_same else None


def _call_instead(site: CallSite, call: CallExpr, function: Function) -> Accepted | None:
    """What a function makes of the arguments of this call, on the same object."""
    if site.receiver is None:
        type_ = site.checker.decorated_type(function)
    else:
        type_ = site.checker.bound_type(site.receiver, function.name)
    return None if type_ is None else site.checker.call_instead(type_, call)


def _takes_the_same(
    present: CallableType, instead: CallableType, call: CallExpr, *, is_strict: bool
) -> bool:
    """Do the arguments mean the same to both? (That both take them is known.)

    A twin with parameters of its own is there for more than the same without waiting.
    """
    if is_strict:
        return _parameters(present) == _parameters(instead)
    if not set(_parameters(instead)) <= set(_parameters(present)):
        return False
    count = None if ARG_STAR in call.arg_kinds else call.arg_kinds.count(ARG_POS)
    pairs = zip(_positional(present)[:count], _positional(instead)[:count], strict=False)
    return all(one == other for one, other in pairs if one and other)


def _parameters(form: CallableType) -> list[tuple[ArgKind, str | None]]:
    """The kinds (whether with a default or not) and names of the parameters."""
    kinds = {ARG_OPT: ARG_POS, ARG_NAMED_OPT: ARG_NAMED}
    return [
        (kinds.get(kind, kind), name)
        for kind, name in zip(form.arg_kinds, form.arg_names, strict=True)
    ]


def _positional(form: CallableType) -> list[str | None]:
    """The names of the positional parameters; ``None`` for one that no caller can name."""
    pairs = zip(form.arg_kinds, form.arg_names, strict=True)
    return [name for kind, name in pairs if kind.is_positional()]


def _gives_the_same(result: ProperType, instead: ProperType) -> bool:
    """Does a twin that gives ``instead`` provide, once awaited or iterated over, the result?"""
    awaitable = as_base(instead, "typing.Awaitable")
    if awaitable is None:
        return _iterates_over_the_same(result, instead)
    awaited = get_proper_type(awaitable.args[0])
    if isinstance(awaited, NoneType):
        return isinstance(result, NoneType)
    return is_assignable(awaited, result) or _iterates_over_the_same(result, awaited)


def _iterates_over_the_same(result: ProperType, instead: ProperType) -> bool:
    iterator = as_base(result, "typing.Iterator") or as_base(result, "typing.Iterable")
    items = as_base(instead, "typing.AsyncIterator") or as_base(instead, "typing.AsyncIterable")
    if iterator is None or items is None:
        return False
    return is_assignable(get_proper_type(items.args[0]), get_proper_type(iterator.args[0]))


def _code(name: str, owner: Expression | None, call: CallExpr, result: ProperType) -> str:
    text = name if owner is None else f"{source_text(owner)}.{name}"
    keyword = "async for ... in" if kind_of(result) is Kind.ASYNC_GENERATOR else "await"
    return f"{keyword} {text}({'...' if call.args else ''})"
