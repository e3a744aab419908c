"""What a function does only if its caller passes, or does not pass, certain arguments.

Of ``def save(data, copy_to=None)``, what stands below ``if copy_to:`` is not run by ``save(data)``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from mypy.nodes import (
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

from mypy_async_validator.analysis.conditions import NotPlainError, Plain, Test, held, plain
from mypy_async_validator.bridge.walk import Walk

_BY_NAME: Final = -1


class Need(NamedTuple):
    """What must be passed for a parameter."""

    name: str
    position: int
    """Among the arguments of a call; ``-1`` if it is passed by name only."""
    default: Plain | None
    has_default: bool
    """Is the default value a literal? (Otherwise, one that is not passed may be anything.)"""
    test: Test

    @classmethod
    def from_fact(cls, fact: list[Any]) -> "Need":
        name, position, default, has_default, (question, other) = fact
        compared = tuple(other) if isinstance(other, list) else other
        return cls(name, position, default, has_default, Test(question, compared))

    def is_met_by_default(self) -> bool:
        return not self.has_default or self.test.passes(self.default)


class Passed(NamedTuple):
    """A literal."""

    value: Plain


Given = Passed | Need | None
"""What is passed; a need if the caller passes on a parameter of its own; ``None`` for all else."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a call passes; nothing is unseen."""

    positional: tuple[Given, ...]
    named: tuple[tuple[str, Given], ...]

    def meet(self, need: Need) -> bool | Need:
        """Is a need of the function that is called met? If a need of the caller decides, that."""
        named = dict(self.named)
        if need.name in named:
            given = named[need.name]
        elif 0 <= need.position < len(self.positional):
            given = self.positional[need.position]
        else:
            return need.is_met_by_default()
        match given:
            case Passed(value=value):
                return need.test.passes(value)
            case Need():
                return given._replace(test=need.test)
            case None:
                return True


class Parameters:
    """The parameters of a function that hold what the caller passes, wherever they are asked."""

    def __init__(self, function: FuncItem, rebound: set[SymbolNode], *, has_self: bool) -> None:
        self._needs: dict[SymbolNode, Need] = {}
        for position, argument in enumerate(function.arguments):
            if argument.variable in rebound or argument.kind.is_star():
                continue
            at = position - has_self if argument.kind.is_positional() else _BY_NAME
            given = None if argument.initializer is None else _passed(argument.initializer)
            default = None if given is None else given.value
            name = argument.variable.name
            need = Need(name, at, default, given is not None, Test("true"))
            self._needs[argument.variable] = need

    @property
    def is_empty(self) -> bool:
        return not self._needs

    def needs(self, node: Node, walk: Walk) -> tuple[Need, ...]:
        """What must be passed so that a node of the function is evaluated."""
        found: dict[Need, None] = {}
        for name, test in held(node, walk):
            need = self.of(name)
            if need is not None:
                found[need._replace(test=test)] = None
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
        given = own(argument) or _passed(argument)
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


def _passed(expr: Expression) -> Passed | None:
    try:
        return Passed(plain(expr))
    except NotPlainError:
        return None
