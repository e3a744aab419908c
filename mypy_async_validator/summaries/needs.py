"""What a function does only if its caller passes, or does not pass, certain arguments.

Of ``def save(data, copy_to=None)``, what stands below ``if copy_to:`` is not run by ``save(data)``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple

from mypy import nodes
from mypy.nodes import (
    ARG_NAMED_OPT,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    FuncItem,
    MemberExpr,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    SuperExpr,
    SymbolNode,
    TypeAlias,
    TypeInfo,
)

from mypy_async_validator.analysis.conditions import held
from mypy_async_validator.bridge.walk import Walk

_BY_NAME: Final = -1


class Need(NamedTuple):
    """A parameter that must be true, or only not ``None``."""

    name: str
    position: int
    """Among the arguments of a call; ``-1`` if it is passed by name only."""
    is_met: bool
    """By the default value?"""
    is_true: bool
    """Must it be true, and not only be something else than ``None``?"""


Given = Literal["something", "false", "none"] | Need
"""What is passed; a need if the caller passes on a parameter of its own."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a call passes; nothing is unseen."""

    positional: tuple[Given, ...]
    named: tuple[tuple[str, Given], ...]

    def meet(self, need: Need) -> bool | Need:
        """Is a need of the function that is called met? If a need of the caller decides, that."""
        given = dict(self.named).get(need.name)
        if given is None and 0 <= need.position < len(self.positional):
            given = self.positional[need.position]
        match given:
            case None:
                return need.is_met
            case "something":
                return True
            case "false":
                return not need.is_true
            case "none":
                return False
            case passed_on if passed_on.is_true and not need.is_true:
                return True  # what it may be by default is not ``None``
            case passed_on:
                return passed_on._replace(is_true=need.is_true)


class Parameters:
    """The parameters of a function that say by their defaults whether they are passed."""

    def __init__(self, function: FuncItem, rebound: set[SymbolNode], *, has_self: bool) -> None:
        self._needs: dict[SymbolNode, Need] = {}
        for position, argument in enumerate(function.arguments):
            default = argument.initializer
            given = "something" if default is None else _literal(default)
            is_on = isinstance(default, NameExpr) and default.fullname == "builtins.True"
            if argument.variable in rebound or (given == "something" and not is_on):
                continue
            at = _BY_NAME if argument.kind == ARG_NAMED_OPT else position - has_self
            # (``False`` is not ``None``: what is asked decides.)
            need = Need(argument.variable.name, at, is_on, given != "none")
            self._needs[argument.variable] = need

    @property
    def is_empty(self) -> bool:
        return not self._needs

    def needs(self, node: Node, walk: Walk) -> tuple[Need, ...]:
        """What must be passed so that a node of the function is evaluated."""
        found: dict[Need, None] = {}
        for name, is_true in held(node, walk):
            need = self.of(name)
            if need is not None and (is_true or not need.is_true):
                found[need._replace(is_true=is_true)] = None
        return tuple(found)

    def of(self, expr: Expression) -> Need | None:
        node = expr.node if isinstance(expr, NameExpr) else None
        return None if node is None else self._needs.get(node)


def arguments_of(
    call: CallExpr, own: Callable[[Expression], Need | None] = lambda _: None
) -> Arguments | None:
    """What a call of a function passes; ``None`` where that is not all seen."""
    if not _is_direct(call.callee) or any(kind.is_star() for kind in call.arg_kinds):
        return None
    positional: list[Given] = []
    named: list[tuple[str, Given]] = []
    for argument, name in zip(call.args, call.arg_names, strict=True):
        given: Given = own(argument) or _literal(argument)
        if name is None:
            positional.append(given)
        else:
            named.append((name, given))
    return Arguments(tuple(positional), tuple(named))


def _is_direct(callee: Expression) -> bool:
    """Is the function itself called, and not an alias or a ``partial`` of it?"""
    match callee:
        case SuperExpr() | MemberExpr(node=None):
            return True
        case RefExpr(node=FuncDef() | Decorator() | OverloadedFuncDef() | TypeAlias() | TypeInfo()):
            return True
        case _:
            return False


def _literal(expr: Expression) -> Literal["something", "false", "none"]:
    match expr:
        case NameExpr(fullname="builtins.None"):
            return "none"
        case NameExpr(fullname="builtins.False"):
            return "false"
        case nodes.IntExpr(value=0) | nodes.StrExpr(value="") | nodes.BytesExpr(value=""):
            return "false"
        case nodes.ListExpr(items=[]) | nodes.TupleExpr(items=[]) | nodes.DictExpr(items=[]):
            return "false"
        case _:
            return "something"
