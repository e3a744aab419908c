"""Does a call in a coroutine run functions of the checked code that block?"""

from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import LDEF, CallExpr, Context, Expression, MemberExpr, NameExpr, Node, TypeInfo
from mypy.types import ProperType

from mypy_async_validator.analysis.async_context import is_iterated_here
from mypy_async_validator.analysis.definitions import classes_of, is_choice
from mypy_async_validator.analysis.held_locks import ENTERS_CONTEXT
from mypy_async_validator.analysis.variables import single_value
from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.scan import ITERATES, How
from mypy_async_validator.site import CallSite
from mypy_async_validator.summaries.callees import Choice, Resolver, Target, with_arguments
from mypy_async_validator.summaries.computation import defining_module


@dataclass(frozen=True, slots=True)
class Reached:
    """A function that a call runs, and how that comes to block."""

    node: Context
    """What runs it: the call, or what the call iterates over."""
    how: How
    names: tuple[str, ...]
    """The function, what it calls, and so on; the last one blocks."""
    kind: str

    @property
    def subject(self) -> tuple[str, str]:
        """What the report is about, and by which method it is used if syntax does that."""
        name = self.names[0]
        owner, _, method = name.rpartition(".")
        if owner and method.startswith("__"):
            return owner, method
        by_syntax = {"enter": "__enter__", "iterate": "__iter__"}
        return name, by_syntax.get(self.how, "")

    @property
    def text(self) -> str:
        """``"load" calls "Repo._read" calls "open"``"""
        return " calls ".join(f'"{name}"' for name in self.names)


def find_reached(site: CallSite) -> Reached | None:
    """The function by which a call blocks: that with the shortest chain, the first of several."""
    found: list[Reached] = []
    for node, choice in _choices(site, _resolver(site)):
        reached = [_reached(node, target, site) for target in choice]
        known = [r for r in reached if r is not None]
        if known and len(known) == len(reached):
            found.append(max(known, key=lambda r: len(r.names)))
    return min(found, key=lambda r: len(r.names), default=None)


def _reached(node: Context, target: Target, site: CallSite) -> Reached | None:
    key, summaries = target.key, site.summaries
    module = (
        defining_module(key, summaries.modules) if isinstance(key, str) else site.checker.module
    )
    chain = summaries.chain(target, module, site.checker.target)
    if chain is None:
        return None
    return Reached(node, target.how, (*target.names, *chain.names), chain.kind)


def _resolver(site: CallSite) -> Resolver:
    def type_of(expr: Expression) -> ProperType | None:
        return site.checker.type_of(expr)

    def value_of(name: NameExpr) -> Expression | None:
        return single_value(name, site.walk) if name.kind == LDEF else None

    module = site.checker.module
    summaries = site.summaries
    return Resolver(
        type_of,
        value_of,
        lambda function: summaries.implementations(function, module),
        summaries.modules,
    )


def _choices(site: CallSite, resolver: Resolver) -> Iterator[tuple[Context, Choice]]:
    call, place = site.call, site.place
    if call is not None:
        argument = call.args[0] if call.args else None
        if argument is not None and site.fullname in ITERATES:
            choices = with_arguments(resolver.iterated(argument), argument, "iterate")
            yield from ((argument, choice) for choice in choices)
        elif argument is not None and site.fullname in ENTERS_CONTEXT:
            choices = with_arguments(resolver.entered(argument), argument, "enter")
            yield from ((argument, choice) for choice in choices)
        else:
            yield from ((call, choice) for choice in _called(site, call, resolver))
            if is_iterated_here(call, site.walk):
                choices = with_arguments(resolver.iterated(call), call, "iterate")
                yield from ((call, choice) for choice in choices)
    elif isinstance(place, Expression):
        yield from ((site.node, choice) for choice in _by_syntax(site, place, resolver))


def _called(site: CallSite, call: CallExpr, resolver: Resolver) -> Iterator[Choice]:
    yield from with_arguments(resolver.called(call.callee), call, "call")
    if site.fullname.endswith(".__call__"):
        # (mypy has put the type of the method in place of that of the object.)
        yield from resolver.of_classes(_receivers(site, call, resolver), "__call__", "call")


def _by_syntax(site: CallSite, place: Expression, resolver: Resolver) -> Iterator[Choice]:
    match site.fullname.rpartition(".")[2]:
        case "__enter__":
            yield from with_arguments(resolver.entered(place), place, "enter")
        case "__iter__":
            yield from with_arguments(resolver.iterated(place), place, "iterate")
        case "__exit__" | "__next__":
            return  # told of with the other half
        case method if method.startswith("__"):
            yield from resolver.of_classes(_receivers(site, place, resolver), method, "call")
        case _ if isinstance(place, MemberExpr):
            yield from resolver.read(place)


def _receivers(site: CallSite, place: Node, resolver: Resolver) -> list[TypeInfo]:
    """The classes that a special method may be of; mypy tells of those in a union one by one."""
    found = classes_of(site.receiver)
    operands = (child for child in children(place) if isinstance(child, Expression))
    for operand in operands:
        type_ = site.checker.type_of(operand)
        if type_ is not None and is_choice(type_) and set(found) <= set(classes_of(type_)):
            return resolver.classes(operand)
    return found
