"""The shortest way from each function to a call that blocks."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

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

    def as_fact(self) -> list[str]:
        """As values of JSON, for mypy's cache."""
        return [self.how, self.kind, *self.names]


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


def find_chains(
    functions: Mapping[Key, Steps], known: Callable[[Target], Chain | None]
) -> dict[Key, Chain]:
    """The chains of those functions that block.

    The shortest one, and of several the first in source order. ``known`` tells of the functions
    that are not among these. Where one of several functions runs, all have to block, and the
    longest of their chains counts.
    """
    finder = _Finder(functions, known)
    return finder.find()


class _Finder:
    """Dijkstra's algorithm, from the calls that block towards their callers."""

    def __init__(
        self, functions: Mapping[Key, Steps], known: Callable[[Target], Chain | None]
    ) -> None:
        self._functions = functions
        self._known = known
        self._order = {key: position for position, key in enumerate(functions)}
        self._settled: dict[Key, int] = {}
        self._callers: dict[Key, list[Key]] = {}
        for key, function in functions.items():
            for target in _targets(function.steps):
                if target.key in functions:
                    self._callers.setdefault(target.key, []).append(key)

    def find(self) -> dict[Key, Chain]:
        waiting: list[tuple[int, int, Key]] = []
        for key in self._functions:
            self._push(waiting, key)
        found: dict[Key, Chain] = {}
        while waiting:
            length, _, key = heappop(waiting)
            if key in self._settled:
                continue
            self._settled[key] = length
            found[key] = self._chain(key, length, found)
            for caller in self._callers.get(key, ()):
                if caller not in self._settled:
                    self._push(waiting, caller)
        return found

    def _push(self, waiting: list[tuple[int, int, Key]], key: Key) -> None:
        lengths = [self._length(step) for step in self._functions[key].steps]
        known = [length for length in lengths if length is not None]
        if known:
            heappush(waiting, (min(known), self._order[key], key))

    def _length(self, step: Step) -> int | None:
        if isinstance(step, Blocks):
            return len(step.names)
        lengths = [self._length_of(target) for target in step]
        known = [length for length in lengths if length is not None]
        return 1 + max(known) if len(known) == len(lengths) else None

    def _length_of(self, target: Target) -> int | None:
        function = self._functions.get(target.key)
        if function is not None:
            return self._settled.get(target.key) if function.how == target.how else None
        chain = self._known(target)
        return None if chain is None else len(chain.names)

    def _chain(self, key: Key, length: int, found: Mapping[Key, Chain]) -> Chain:
        function = self._functions[key]
        step = next(step for step in function.steps if self._length(step) == length)
        if isinstance(step, Blocks):
            return Chain(function.how, step.kind, step.names)
        target = next(t for t in step if self._length_of(t) == length - 1)
        rest = found.get(target.key) or self._known(target)
        assert rest is not None, "its length is known"
        return Chain(function.how, rest.kind, (target.name, *rest.names))


def _targets(steps: Sequence[Step]) -> Iterator[Target]:
    for step in steps:
        if not isinstance(step, Blocks):
            yield from step
