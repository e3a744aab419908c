"""Does ``contextlib.closing`` close this object, or would ``aclosing``?

https://docs.python.org/3/library/contextlib.html#contextlib.aclosing
"""

from dataclasses import dataclass
from typing import Final

from mypy.nodes import CallExpr, Expression, Node
from mypy.types import Instance

from mypy_async_validator.analysis.awaitables import Kind, kind_of
from mypy_async_validator.analysis.definitions import definition_at
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.site import CheckedSite

CLOSING: Final = "contextlib.closing"
_ACLOSING: Final = "contextlib.aclosing"


@dataclass(frozen=True, slots=True)
class Unclosed:
    """An object that is not closed by the context manager it is given to."""

    message: str
    form: str
    """What to use instead, with its quotes."""
    is_async: bool
    """Can only a coroutine use that?"""


def find_unclosed(place: Node, site: CheckedSite) -> Unclosed | None:
    """What is wrong with a call of ``closing`` or ``aclosing``, if anything is."""
    if not isinstance(place, CallExpr) or len(place.args) != 1:
        return None
    callee, argument = place.callee, place.args[0]
    node = definition_at(callee, site)
    type_ = site.checker.type_of(argument)
    if node is None or not isinstance(type_, Instance) or type_.type.fallback_to_any:
        return None
    if type_.type.get("__getattr__") is not None:
        return None
    awaits_close = kind_of(site.checker.result_of(type_, "close")) is Kind.COROUTINE
    has_close, has_aclose = (type_.type.get(name) is not None for name in ("close", "aclose"))
    name, text = source_text(callee), source_text(argument)
    if node.fullname == CLOSING:
        if has_close and awaits_close:
            form = _form(callee, argument, type_, has_aclose=has_aclose)
            return Unclosed(f'"{name}" does not await "{text}.close"', form, is_async=True)
        if has_aclose and not has_close:
            message = f'"{name}" calls "close", but "{text}" has "aclose"'
            form = _form(callee, argument, type_, has_aclose=True)
            return Unclosed(message, form, is_async=True)
    elif node.fullname == _ACLOSING and has_close and not has_aclose:
        message = f'"{name}" awaits "aclose", but "{text}" has "close"'
        if awaits_close:
            form = _form(callee, argument, type_, has_aclose=False)
            return Unclosed(message, form, is_async=True)
        form = f'"with {_sibling(callee, "closing")}({text})"'
        return Unclosed(message, form, is_async=False)
    return None


def _form(callee: Expression, argument: Expression, type_: Instance, *, has_aclose: bool) -> str:
    text = source_text(argument)
    if has_aclose:
        return f'"async with {_sibling(callee, "aclosing")}({text})"'
    if type_.type.get("__aenter__") is not None:
        return f'"async with {text}"'
    return f'"try" and "finally" with "await {text}.close()"'


def _sibling(callee: Expression, name: str) -> str:
    """The other function, from the module that the code takes ``callee`` from."""
    module, dot, _ = source_text(callee).rpartition(".")
    return f"{module}{dot}{name}"
