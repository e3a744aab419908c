"""Does a call in a coroutine run functions of the checked code that block?"""

from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import LDEF, CallExpr, Expression, MemberExpr, NameExpr
from mypy.types import ProperType

from mypy_async_validator.analysis.async_context import is_iterated_here
from mypy_async_validator.analysis.definitions import classes_of
from mypy_async_validator.analysis.held_locks import ENTERS_CONTEXT
from mypy_async_validator.analysis.variables import single_value
from mypy_async_validator.bridge.scan import ITERATES
from mypy_async_validator.site import CallSite
from mypy_async_validator.summaries.callees import Choice, Resolver, Target
from mypy_async_validator.summaries.chains import Chain
from mypy_async_validator.summaries.store import Summaries, module_of


@dataclass(frozen=True, slots=True)
class Reached:
    """A function that a call runs, and how that comes to block."""

    target: Target
    chain: Chain

    @property
    def subject(self) -> tuple[str, str]:
        """What the report is about, and by which method it is used if syntax does that."""
        name, how = self.target.name, self.target.how
        owner, _, method = name.rpartition(".")
        if how in ("enter", "iterate"):
            return name, "__enter__" if how == "enter" else "__iter__"
        return (owner, method) if owner and method.startswith("__") else (name, "")

    @property
    def text(self) -> str:
        """``"load" calls "Repo._read" calls "open"``"""
        return " calls ".join(f'"{name}"' for name in (self.target.name, *self.chain.names))


def find_reached(site: CallSite) -> Reached | None:
    """The function by which a call blocks: that with the shortest chain, the first of several."""
    summaries = site.summaries
    found: list[Reached] = []
    for choice in _choices(site, _resolver(site)):
        reached = [_reached(target, site, summaries) for target in choice]
        known = [r for r in reached if r is not None]
        if known and len(known) == len(reached):
            found.append(max(known, key=lambda r: len(r.chain.names)))
    return min(found, key=lambda r: len(r.chain.names), default=None)


def _reached(target: Target, site: CallSite, summaries: Summaries) -> Reached | None:
    key = target.key
    module = module_of(key, summaries.modules) if isinstance(key, str) else site.checker.module
    chain = summaries.chain(target, module)
    return None if chain is None else Reached(target, chain)


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


def _choices(site: CallSite, resolver: Resolver) -> Iterator[Choice]:
    call, method = site.call, site.fullname.rpartition(".")[2]
    if call is not None:
        if site.fullname in ITERATES and call.args:
            if not isinstance(call.args[0], CallExpr):  # (which has a report of its own)
                yield from resolver.iterated(call.args[0])
        elif site.fullname in ENTERS_CONTEXT and call.args:
            yield from resolver.entered(call.args[0])
        else:
            yield from resolver.called(call.callee)
            if is_iterated_here(call, site.walk):
                yield from resolver.iterated(call)
        return
    place = site.place
    if not isinstance(place, Expression):
        return
    match method:
        case "__enter__":
            yield from resolver.entered(place)
        case "__iter__":
            if not isinstance(place, CallExpr):
                yield from resolver.iterated(place)
        case "__exit__" | "__next__":
            return  # told of with the other half
        case _ if method.startswith("__"):
            yield from resolver.of_classes(classes_of(site.receiver), method, "call")
        case _ if isinstance(place, MemberExpr):
            yield from resolver.read(place)
