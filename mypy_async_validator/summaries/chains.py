"""The shortest way from each function to a call that blocks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from typing import Final

from mypy.nodes import NOT_ABSTRACT, Decorator, FuncDef, FuncItem, OverloadedFuncDef, TypeInfo

from mypy_async_validator.bridge.scan import How, Key
from mypy_async_validator.summaries.callees import Choice, Target


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

    def as_fact(self) -> list[object]:
        """As values of JSON, for mypy's cache."""
        on_self = [key for key in self.on_self if isinstance(key, str)]
        return [self.how, self.kind, on_self, *self.names]

    def holds_for(self, target: Target) -> bool:
        """Does it run so when called in this way, on an object of this class?

        A subclass may override what the function calls on ``self``.
        """
        owner = target.owner
        return self.how == target.how and not (
            owner is not None and any(_is_overridden(key, owner) for key in self.on_self)
        )


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


def find_chains(
    functions: Mapping[Key, Steps], known: Callable[[Target], Chain | None]
) -> dict[Key, Chain]:
    """The chains of those functions that block.

    The shortest one, and of several the first in source order. ``known`` tells of the functions
    that are not among these. Where one of several functions runs, all have to block, and the
    longest of their chains counts.
    """
    return _Finder(functions, known).find()


class _Finder:
    """Dijkstra's algorithm, from the calls that block towards their callers."""

    def __init__(
        self, functions: Mapping[Key, Steps], known: Callable[[Target], Chain | None]
    ) -> None:
        self._functions = functions
        self._known = known
        self._found: dict[Key, Chain] = {}
        self._callers: dict[Key, list[Key]] = {}
        for key, function in functions.items():
            for target in _targets(function.steps):
                if target.key in functions:
                    self._callers.setdefault(target.key, []).append(key)

    def find(self) -> dict[Key, Chain]:
        order = {key: position for position, key in enumerate(self._functions)}
        waiting: list[tuple[int, int, Key]] = []

        def wait(key: Key) -> None:
            chain = self._shortest(self._functions[key])
            if chain is not None:
                heappush(waiting, (len(chain.names), order[key], key))

        for key in self._functions:
            wait(key)
        while waiting:
            _, _, key = heappop(waiting)
            chain = self._shortest(self._functions[key])
            if key in self._found or chain is None:
                continue
            self._found[key] = chain
            for caller in self._callers.get(key, ()):
                if caller not in self._found:
                    wait(caller)
        return self._found

    def _shortest(self, function: Steps) -> Chain | None:
        """The shortest chain of those that are known by now, and the first of several."""
        chains = (self._chain_by(step, function.how) for step in function.steps)
        known = (
            chain
            for chain in chains
            if chain is not None and not (function.is_once and chain.kind in BRIEF)
        )
        return min(known, key=lambda chain: len(chain.names), default=None)

    def _chain_by(self, step: Step, how: How) -> Chain | None:
        if isinstance(step, Blocks):
            return Chain(how, step.kind, step.names)
        longest: Chain | None = None  # (the first of several)
        for target in step:
            rest = self._chain_of(target)
            if rest is None:
                return None
            if longest is None or len(rest.names) >= len(longest.names):
                is_same = target.is_on_self or target.is_super
                first = (target.key,) if target.is_on_self else ()
                on_self = (*first, *rest.on_self) if is_same else ()
                longest = Chain(how, rest.kind, (*target.names, *rest.names), on_self)
        return longest

    def _chain_of(self, target: Target) -> Chain | None:
        is_here = target.key in self._functions
        chain = self._found.get(target.key) if is_here else self._known(target)
        return chain if chain is not None and chain.holds_for(target) else None


def _targets(steps: Sequence[Step]) -> Iterator[Target]:
    for step in steps:
        if not isinstance(step, Blocks):
            yield from step
