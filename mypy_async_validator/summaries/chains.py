"""The shortest way from each function to a call that blocks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import heappop, heappush
from typing import Any, Final

from mypy.nodes import NOT_ABSTRACT, Decorator, FuncDef, FuncItem, OverloadedFuncDef, TypeInfo

from mypy_async_validator.bridge.scan import How, Key
from mypy_async_validator.summaries.callees import Choice, Target
from mypy_async_validator.summaries.needs import Need


@dataclass(frozen=True, slots=True)
class Chain:
    """How a function comes to block."""

    how: How
    """What makes the function run: a call, iteration over what it gives, entering that, reading."""
    kind: str
    """The kind of the blocking call."""
    names: tuple[str, ...]
    """What the function calls, what that calls, and so on; the last one blocks."""
    on_self: tuple[Key, ...] = ()
    """The methods at the beginning of the chain that are called on ``self``."""
    needs: tuple[Need, ...] = ()
    """What must be passed to the function so that it comes to block."""
    otherwise: "Chain | None" = None
    """The next longer one that needs other arguments, or nothing."""

    def as_fact(self) -> list[object]:
        """As values of JSON, for mypy's cache."""
        on_self = [key for key in self.on_self if isinstance(key, str)]
        needs = [list(need) for need in self.needs]
        otherwise = None if self.otherwise is None else self.otherwise.as_fact()
        return [self.how, self.kind, on_self, needs, otherwise, *self.names]

    @classmethod
    def from_fact(cls, fact: list[Any]) -> "Chain":
        how, kind, on_self, needs, otherwise, *names = fact
        needed = tuple(Need.from_fact(need) for need in needs)
        other = None if otherwise is None else cls.from_fact(otherwise)
        return cls(how, kind, tuple(names), tuple(on_self), needed, other)

    def holding(self, target: Target) -> "list[Chain]":
        """Those by which such a call blocks, the shorter one first."""
        found = [self] if self.holds_for(target) else []
        return found if self.otherwise is None else [*found, *self.otherwise.holding(target)]

    def holds_for(self, target: Target) -> bool:
        """Does it run so when called in this way, on an object of this class?

        A subclass may override what the function calls on ``self``.
        """
        owner = target.owner
        return (
            self.how == target.how
            and self.needs_of_caller(target) is not None
            and not (owner is not None and any(_is_overridden(key, owner) for key in self.on_self))
        )

    def needs_of_caller(self, target: Target) -> list[Need] | None:
        """What must be passed to the caller so that it passes on what this chain needs.

        ``None`` if it never does.
        """
        found: list[Need] = []
        if target.arguments is None:
            return found
        for need in self.needs:
            is_met = target.arguments.meet(need)
            if is_met is False:
                return None
            if is_met is not True:
                found.append(is_met)
        return found


def _is_overridden(method: Key, owner: TypeInfo) -> bool:
    name = method.rpartition(".")[2] if isinstance(method, str) else method.name
    symbol = owner.get(name)
    node = None if symbol is None else symbol.node
    if isinstance(node, OverloadedFuncDef):
        node = node.items[0] if node.is_property else node.impl
    function = node.func if isinstance(node, Decorator) else node
    if isinstance(function, FuncDef) and function.abstract_status != NOT_ABSTRACT:
        return False  # the method of the chain is what stands in for it
    if isinstance(method, str):
        return not isinstance(function, FuncDef) or function.fullname != method
    return not (isinstance(function, FuncItem) and function is method)


@dataclass(frozen=True, slots=True)
class Blocks:
    """A call that blocks, or a chain that is known from elsewhere."""

    kind: str
    names: tuple[str, ...]
    needs: tuple[Need, ...] = ()


Step = Blocks | Choice
"""One thing that a function does: what blocks by itself, or functions of which one runs."""


@dataclass(frozen=True, slots=True)
class Steps:
    """What a function does, in source order, and what makes it run."""

    how: How
    steps: tuple[Step, ...]
    is_once: bool = False
    """Is it done once in a process, as its result is kept?"""


BRIEF: Final = frozenset({"file", "filesystem"})
"""Kinds of calls that do not matter if they are made once: they end, and soon."""


# So many chains of a function that depend on what is passed are kept.
_MAX_CONDITIONAL: Final = 4


def find_chains(
    functions: Mapping[Key, Steps], known: Callable[[Target], list[Chain]]
) -> dict[Key, Chain]:
    """The chains of those functions that block.

    The shortest one, and of several the first in source order; if that one depends on what is
    passed, also others that do not, or on something else. ``known`` tells of the functions that
    are not among these. Where one of several functions runs, all have to block, and the
    longest of their chains counts.
    """
    return _Finder(functions, known).find()


class _Finder:
    """Dijkstra's algorithm, from the calls that block towards their callers."""

    def __init__(
        self, functions: Mapping[Key, Steps], known: Callable[[Target], list[Chain]]
    ) -> None:
        self._functions = functions
        self._known = known
        self._found: dict[Key, list[Chain]] = {}
        self._callers: dict[Key, list[Key]] = {}
        for key, function in functions.items():
            for target in _targets(function.steps):
                if target.key in functions:
                    self._callers.setdefault(target.key, []).append(key)

    def find(self) -> dict[Key, Chain]:
        order = {key: position for position, key in enumerate(self._functions)}
        waiting: list[tuple[int, int, Key]] = []

        def wait(key: Key) -> None:
            chain = self._shortest(key)
            if chain is not None:
                heappush(waiting, (len(chain.names), order[key], key))

        for key in self._functions:
            wait(key)
        while waiting:
            length, _, key = heappop(waiting)
            chain = self._shortest(key)
            if chain is None or len(chain.names) != length:
                continue  # that one was found
            self._found.setdefault(key, []).append(chain)
            wait(key)
            for caller in self._callers.get(key, ()):
                wait(caller)
        return {key: _linked(chains) for key, chains in self._found.items()}

    def _shortest(self, key: Key) -> Chain | None:
        """The shortest chain that adds to those that were found, and the first of several."""
        found, function = self._found.get(key, []), self._functions[key]
        if found and not found[-1].needs:
            return None
        chains = (
            chain
            for step in function.steps
            for chain in self._chains_by(step, function.how)
            if not (function.is_once and chain.kind in BRIEF)
            and not any(set(other.needs) <= set(chain.needs) for other in found)
            and not (chain.needs and len(found) >= _MAX_CONDITIONAL)
        )
        return min(chains, key=lambda chain: (len(chain.names), len(chain.needs)), default=None)

    def _chains_by(self, step: Step, how: How) -> Iterator[Chain]:
        if isinstance(step, Blocks):
            yield Chain(how, step.kind, step.names, (), step.needs)
            return
        rest = [self._chains_of(target) for target in step]
        if len(step) == 1:
            yield from (_joined(step, [chain], how) for chain in rest[0])
        elif all(rest):
            yield _joined(step, [chains[0] for chains in rest], how)
            yield _joined(step, [chains[-1] for chains in rest], how)

    def _chains_of(self, target: Target) -> list[Chain]:
        if target.key not in self._functions:
            return self._known(target)
        return [chain for chain in self._found.get(target.key, ()) if chain.holds_for(target)]


def _linked(chains: list[Chain]) -> Chain:
    first, *others = chains
    return replace(first, otherwise=_linked(others)) if others else first


def _joined(choice: Choice, rest: Sequence[Chain], how: How) -> Chain:
    """The longest of the chains of what a function calls; it needs what any of them needs."""
    pairs = list(zip(choice, rest, strict=True))
    target, chain = max(pairs, key=lambda pair: len(pair[0].names) + len(pair[1].names))
    first = (target.key,) if target.is_on_self else ()
    on_self = (*first, *chain.on_self) if target.is_on_self or target.is_super else ()
    needs = dict.fromkeys(
        need
        for called, reason in pairs
        for need in (*called.needs, *(reason.needs_of_caller(called) or ()))
    )
    return Chain(how, chain.kind, (*target.names, *chain.names), on_self, tuple(needs))


def _targets(steps: Sequence[Step]) -> Iterator[Target]:
    for step in steps:
        if not isinstance(step, Blocks):
            yield from step
