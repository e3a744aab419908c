"""What functions give their callers to await: from their bodies, or as kept with their modules.

mypy's cache holds no bodies, and a parallel run checks a module with only the interfaces of others.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeVar, get_args

from mypy.nodes import (
    AssignmentStmt,
    Block,
    CallExpr,
    ClassDef,
    ConditionalExpr,
    Decorator,
    Expression,
    FuncDef,
    IfStmt,
    LambdaExpr,
    MatchStmt,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    ReturnStmt,
    Statement,
    SymbolNode,
    TryStmt,
    WithStmt,
)

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.facts import holder
from mypy_async_validator.bridge.symbols import Symbols, module_of
from mypy_async_validator.summaries.bound import declared_result
from mypy_async_validator.summaries.coroutine_decorators import Effect, Effects, effects_of
from mypy_async_validator.summaries.returned import (
    Returned,
    is_open,
    returned_as_declared,
    returned_by_body,
)

_T = TypeVar("_T")

FACTS: Final = "awaitables"
"""The key under which the facts of a module are kept."""
_NO_EFFECTS: Final[Effects] = frozenset()
_DEEPEST: Final = 100
"""So many functions, each of which returns what the next gives, are followed."""
_MOST: Final = 100
"""So often, bodies are looked at once more for one answer: there are many ways through functions
that call each other."""


class Awaitables:
    """Looks up what a function returns, and what a decorator makes of a coroutine function."""

    def __init__(self, symbols: Symbols, *, in_daemon: bool) -> None:
        self._symbols = symbols
        # The daemon keeps all bodies, and does not always say what it has checked again.
        self._prefers_bodies = in_daemon
        self._recorded: dict[str, MypyFile] = {}
        self._once: dict[str, tuple[list[Statement], frozenset[str]]] = {}

    def returned(self, node: SymbolNode | None, asked: set[str] | None = None) -> Returned | None:
        """What a call of a function or class gives; ``asked`` gets the names of what decides it."""
        found = self._search(asked).returned(node)
        return None if found is Returned.OPEN else found

    def effects(self, node: SymbolNode | None, asked: set[str] | None = None) -> Effects:
        """What a decorator, or a function that makes decorators, does to coroutine functions."""
        return self._search(asked).effects(node)

    def _search(self, asked: set[str] | None) -> "_Search":
        names = set() if asked is None else asked
        return _Search(self, prefers_bodies=self._prefers_bodies, asked=names)

    def stored(self, function: FuncDef, module: str) -> list[str] | None:
        """What is kept of a function; ``None`` if nothing is kept of its module."""
        facts = self._symbols.fact(module, FACTS)
        if not isinstance(facts, Mapping):
            return None
        words = facts.get(_key(function))
        return words if isinstance(words, list) else []

    def has_one_body(self, function: FuncDef) -> bool:
        """Is the body there, and the only one that callers of this name may mean?

        (It is empty where mypy has freed it, or has read the function from its cache.)
        """
        if not function.body.body or function.original_def is not None:
            return False
        module = module_of(function)
        tree = self._symbols.tree(module) if module else None
        if tree is None:
            return not function.is_conditional  # it is defined in a function
        known = self._once.get(module)
        if known is None or known[0] is not tree.defs:
            counted = Counter(_bound(tree, tree.fullname))
            once = frozenset(name for name, count in counted.items() if count == 1)
            known = self._once[module] = (tree.defs, once)
        return function.fullname in known[1]

    def record(self, module: str) -> None:
        """Keep the facts of a module with its interface, unless that is done."""
        tree = self._symbols.tree(module)
        if tree is None or tree.is_stub or not tree.defs:
            return
        if self._recorded.get(module) is tree and not self._prefers_bodies:
            return
        self._recorded[module] = tree
        known = self._symbols.fact(module, FACTS)
        facts = self.facts_of(tree)
        if facts or known is not None:
            self._symbols.record(tree, FACTS, facts)

    def facts_of(self, tree: MypyFile) -> dict[str, list[str]]:
        """What other modules have to know of a module whose names are bound."""
        facts = {}
        search = _Search(self, prefers_bodies=True)
        for function in _functions(tree):
            if not is_open(function):
                continue  # its declaration says all
            search.begin()
            returned = search.returned(function)
            words: set[str] = {*search.effects(function)} if _may_decorate(function) else set()
            if returned is not None and returned is not Returned.OPEN:
                words.add(returned.value)
            if words:
                facts[_key(function)] = sorted(words)
        return facts


@dataclass
class _Search:
    """Questions that may lead from function to function."""

    awaitables: Awaitables
    prefers_bodies: bool
    asked: set[str] = field(default_factory=set)
    seen: set[FuncDef] = field(default_factory=set)
    seen_again: int = 0
    active: dict[FuncDef, int] = field(default_factory=dict)
    """The functions on the way to the present one, and how far down each of them is."""
    lowest: int = 0
    """How far down the way an answer depends on: below 0 if the search has ended too early."""
    known_returned: dict[FuncDef, Returned | None] = field(default_factory=dict)
    known_effects: dict[FuncDef, Effects] = field(default_factory=dict)

    def returned(self, node: SymbolNode | None) -> Returned | None:
        function = _plain_function(node)
        if function is None or not is_open(function):
            if node is not None:
                self.asked.add(node.fullname)
            return returned_as_declared(node)
        if self._is_active(function):
            return Returned.OPEN  # recursion adds nothing to what its first call may give
        words = self._stored(function)
        if words is not None:
            return next((r for r in Returned if r.value in words), None)
        if not self.awaitables.has_one_body(function):
            return None
        return self._look_at(function, self._returned, self.known_returned, None)

    def _returned(self, function: FuncDef) -> Returned | None:
        found = returned_by_body(function, self.returned)
        if declared_result(function) is not None and found is not Returned.OPEN:
            # The declaration has said the rest.
            return found if found in (Returned.TASK, Returned.GATHERED) else None
        return found

    def effects(self, node: SymbolNode | None) -> Effects:
        function = _plain_function(node)
        if function is None or declared_result(function) is not None:
            return _NO_EFFECTS
        if self._is_active(function):
            return _NO_EFFECTS
        words = self._stored(function)
        if words is not None:
            return frozenset(effect for effect in get_args(Effect) if effect in words)
        if not self.awaitables.has_one_body(function):
            return _NO_EFFECTS
        return self._look_at(function, self._effects, self.known_effects, _NO_EFFECTS)

    def _effects(self, function: FuncDef) -> Effects:
        return effects_of(function, self.effects)

    def begin(self) -> None:
        """Another question, which may use what is known from those before."""
        self.seen.clear()
        self.seen_again = self.lowest = 0

    def _is_active(self, function: FuncDef) -> bool:
        depth = self.active.get(function)
        if depth is not None:
            self.lowest = min(self.lowest, depth)
        return depth is not None

    def _look_at(
        self,
        function: FuncDef,
        answer: Callable[[FuncDef], _T],
        known: dict[FuncDef, _T],
        unknown: _T,
    ) -> _T:
        """What the body says; kept, unless it depends on a function that asks for it."""
        if function in known:
            return known[function]
        depth = len(self.active)
        self.seen_again += function in self.seen
        self.seen.add(function)
        if depth >= _DEEPEST or self.seen_again > _MOST:
            self.lowest = -1
            return unknown
        outer, self.lowest = self.lowest, depth
        self.active[function] = depth
        found = answer(function)
        del self.active[function]
        if self.lowest >= depth:
            known[function] = found
        self.lowest = min(outer, self.lowest)
        return found

    def _stored(self, function: FuncDef) -> list[str] | None:
        """What is kept of a function; ``None`` where its body is to be asked."""
        module = module_of(function)
        if not module:
            return None
        self.asked.add(holder(module))
        if self.prefers_bodies and function.body.body:
            return None
        return self.awaitables.stored(function, module)


def _may_decorate(function: FuncDef) -> bool:
    """May it end with a function? (Most functions do not, and are not looked at further.)"""
    body = function.body.body
    if any(isinstance(statement, (FuncDef, Decorator)) for statement in body):
        return True
    match body:
        case [*_, ReturnStmt(expr=CallExpr(callee=callee, args=args))]:
            return any(_may_be_function(part, function) for part in (callee, *args))
        case [*_, ReturnStmt(expr=Expression() as value)]:
            return _may_be_function(value, function)
        case [*_, IfStmt() | MatchStmt() | TryStmt() | WithStmt()]:
            return True
        case _:
            return False


def _may_be_function(value: Expression, function: FuncDef) -> bool:
    """Is this a function, or what the function is given?"""
    if isinstance(value, (ConditionalExpr, LambdaExpr, CallExpr)):
        return True
    node = value.node if isinstance(value, RefExpr) else None
    if isinstance(node, (FuncDef, Decorator)):
        return True
    return any(argument.variable is node for argument in function.arguments)


def _plain_function(node: SymbolNode | None) -> FuncDef | None:
    """A function that no decorator makes another."""
    if isinstance(node, Decorator):
        # (mypy takes ``staticmethod`` and its like out of the list. Its cache holds no decorators.)
        is_only_static = not node.decorators and (node.func.is_static or node.func.is_class)
        if not is_only_static or node.func.is_property:
            return None
        node = node.func
    return node if isinstance(node, FuncDef) else None


def _key(function: FuncDef) -> str:
    return function.fullname.removeprefix(f"{module_of(function)}.")


def _functions(node: Node) -> Iterator[FuncDef]:
    """The functions and methods of a module, not those in functions."""
    for child in children(node):
        if isinstance(child, (FuncDef, Decorator)):
            function = _plain_function(child)
            if function is not None:
                yield function
        elif isinstance(child, (Block, Statement)) and not isinstance(child, OverloadedFuncDef):
            yield from _functions(child)


def _bound(node: Node, prefix: str) -> Iterator[str]:
    """What definitions and assignments bind outside functions, by full names."""
    for child in children(node):
        if isinstance(child, (FuncDef, Decorator, OverloadedFuncDef, ClassDef)):
            yield f"{prefix}.{child.name}"
        if isinstance(child, AssignmentStmt):
            names = (target.name for target in child.lvalues if isinstance(target, NameExpr))
            yield from (f"{prefix}.{name}" for name in names)
        elif isinstance(child, ClassDef):
            yield from _bound(child.defs, f"{prefix}.{child.name}")
        elif isinstance(child, (Block, Statement)) and not isinstance(child, (FuncDef, Decorator)):
            yield from _bound(child, prefix)
