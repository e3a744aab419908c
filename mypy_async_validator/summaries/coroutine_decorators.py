"""What does a decorator without annotations make of a coroutine function, as far as it shows?

A decorator may choose by ``inspect.iscoroutinefunction(function)``, so its body is followed as it
runs when it is given a coroutine function.
"""

from collections.abc import Callable, Iterator
from enum import Enum, auto
from typing import Final, Literal

from mypy import nodes
from mypy.nodes import (
    ARG_NAMED,
    Block,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    FuncItem,
    LambdaExpr,
    NameExpr,
    Node,
    RefExpr,
    SymbolNode,
)

from mypy_async_validator.analysis.guards import is_test
from mypy_async_validator.analysis.variables import appearances, is_store
from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.walk import Walk

Effect = Literal["keeps", "makes", "makes by name"]
"""A decorator of coroutine functions that gives coroutine functions; what is called to make one,
perhaps only without positional arguments (``def cached(function=None, *, ttl=60)``)."""
Effects = frozenset[Effect]

Lookup = Callable[[SymbolNode | None], Effects]


class _Thing(Enum):
    FUNCTION = auto()
    """The decorated coroutine function, or another."""
    COROUTINE = auto()
    """What a call of it gives."""
    DECORATOR = auto()
    """What makes a coroutine function of one."""
    NONE = auto()


_Value = _Thing | FuncItem | None
"""``None``: not known."""
_Names = dict[str, frozenset[_Value]]

_UNKNOWN: Final[frozenset[_Value]] = frozenset({None})
_WRAPS: Final = "functools.wraps"


def effects_of(decorator: FuncDef, lookup: Lookup) -> Effects:
    """What calls of a function make, where its body shows it."""
    found: set[Effect] = set()
    if _keeps(decorator, {}, lookup):
        found.add("keeps")
    # ``return partial(cached, ttl=ttl)`` gives the decorator itself.
    itself = frozenset(found)
    omitted = {a.variable.name for a in _parameters(decorator)[:1] if _is_none(a.initializer)}
    if _makes(decorator, omitted, lambda n: itself if n is decorator else lookup(n)):
        found.add("makes by name" if omitted else "makes")
    return frozenset(found)


def _parameters(function: FuncDef) -> list[nodes.Argument]:
    """The parameters, without ``self``."""
    arguments = function.arguments
    is_bound = bool(arguments) and arguments[0].variable.name in ("self", "cls")
    return arguments[1:] if is_bound else arguments


def _is_none(expr: Expression | None) -> bool:
    return isinstance(expr, NameExpr) and expr.fullname == "builtins.None"


def _keeps(decorator: FuncItem, names: _Names, lookup: Lookup) -> bool:
    """Does it return a coroutine function when it is given one?"""
    if decorator.is_coroutine or decorator.is_generator:
        return False
    parameters = _parameters(decorator) if isinstance(decorator, FuncDef) else decorator.arguments
    if not parameters or not parameters[0].kind.is_positional():
        return False
    given: _Names = {parameters[0].variable.name: frozenset({_Thing.FUNCTION})}
    run = _Run(decorator, names, given, lookup)
    return bool(run.returned) and all(map(run.is_coroutine_function, run.returned))


def _makes(factory: FuncDef, omitted: set[str], lookup: Lookup) -> bool:
    """Does it return a decorator that keeps coroutine functions?"""
    if factory.is_coroutine or factory.is_generator:
        return False
    given: _Names = {name: frozenset({_Thing.NONE}) for name in omitted}
    run = _Run(factory, {}, given, lookup)
    return bool(run.returned) and all(map(run.is_decorator, run.returned))


class _Run:
    """Follows the statements of one function, with what is known of its names."""

    def __init__(self, function: FuncItem, outer: _Names, given: _Names, lookup: Lookup) -> None:
        self.returned: set[_Value] = set()
        self._lookup = lookup
        self._function = function
        self._tests: set[str] = set()
        own = {argument.variable.name: _UNKNOWN for argument in function.arguments}
        self._names: _Names = {**outer, **own, **given}
        if self._falls_through(function.body):
            self.returned.add(_Thing.NONE)

    def is_coroutine_function(self, value: _Value) -> bool:
        """Does the value, when it is called, give a coroutine?"""
        if value is _Thing.FUNCTION:
            return True
        if not isinstance(value, FuncItem) or value.is_async_generator:
            return False
        if value.is_coroutine:
            return True
        if value.is_generator:
            return False
        bound = _bound_in(value)
        # (It may call itself, of which nothing is known yet.)
        names = {
            name: _UNKNOWN if value in values else values
            for name, values in self._names.items()
            if name not in bound
        }
        run = _Run(value, names, {}, self._lookup)
        return run.returned == {_Thing.COROUTINE}

    def is_decorator(self, value: _Value) -> bool:
        if value is _Thing.DECORATOR:
            return True
        return isinstance(value, FuncItem) and _keeps(value, self._names, self._lookup)

    def _falls_through(self, block: Block) -> bool:
        return all(map(self._passes, block.body)) if not block.is_unreachable else True

    def _passes(self, statement: nodes.Statement) -> bool:
        """Follow a statement; does control get past it?"""
        match statement:
            case FuncDef():
                self._names[statement.name] = frozenset({statement})
            case Decorator():
                self._names[statement.name] = frozenset({self._decorated(statement)})
            case nodes.AssignmentStmt():
                self._assign(statement)
            case nodes.ReturnStmt():
                value = statement.expr
                self.returned |= {_Thing.NONE} if value is None else self._evaluate(value)
                return False
            case nodes.RaiseStmt():
                return False
            case nodes.IfStmt():
                return self._passes_if(statement)
            case nodes.ExpressionStmt():
                pass
            case _:
                return self._passes_other(statement)
        return True

    def _passes_if(self, statement: nodes.IfStmt) -> bool:
        branches: list[Block] = []
        is_decided = False
        for condition, block in zip(statement.expr, statement.body, strict=True):
            decided = self._decide(condition)
            if decided is not False:
                branches.append(block)
            if decided:
                is_decided = True
                break
        if not is_decided and statement.else_body is not None:
            branches.append(statement.else_body)
        may_skip = not is_decided and statement.else_body is None
        return self._passes_any(branches, may_skip=may_skip)

    def _passes_other(self, statement: nodes.Statement) -> bool:
        """Of a loop, ``with`` or ``try``, any block may run, or none."""
        blocks = [child for child in children(statement) if isinstance(child, Block)]
        for name in _stored_below(statement):
            self._names[name] = _UNKNOWN
        if isinstance(statement, nodes.WithStmt):
            return self._passes_any(blocks, may_skip=False)
        if isinstance(statement, nodes.TryStmt) and statement.else_body is None:
            return self._passes_any(blocks, may_skip=False)
        self._passes_any(blocks, may_skip=True)
        return True

    def _passes_any(self, branches: list[Block], *, may_skip: bool) -> bool:
        before, ends = self._names, []
        for block in branches:
            self._names = dict(before)
            if self._falls_through(block):
                ends.append(self._names)
        if may_skip:
            ends.append(before)
        known = {name for names in ends for name in names}
        self._names = {
            name: frozenset().union(*(names.get(name, frozenset()) for names in ends))
            for name in known
        }
        return bool(ends)

    def _assign(self, statement: nodes.AssignmentStmt) -> None:
        for target in statement.lvalues:
            if isinstance(target, NameExpr):
                self._names[target.name] = self._evaluate(statement.rvalue)
                self._tests.discard(target.name)
                if self._decide(statement.rvalue):
                    self._tests.add(target.name)
            else:
                for name in _bound_by(target):
                    self._names[name] = _UNKNOWN

    def _decorated(self, decorated: Decorator) -> _Value:
        """A nested function, if its decorators leave it what it is."""
        function: _Value = decorated.func
        for decorator in reversed(decorated.decorators):
            if isinstance(decorator, CallExpr) and _is_named(decorator.callee, _WRAPS):
                continue
            if not self.is_coroutine_function(function) or not self._is_keeping(decorator):
                return None
            function = _Thing.FUNCTION
        return function

    def _is_keeping(self, decorator: Expression) -> bool:
        return all(map(self.is_decorator, self._evaluate(decorator)))

    def _evaluate(self, expr: Expression) -> frozenset[_Value]:
        match expr:
            case NameExpr() if expr.name in self._names:
                values = self._names[expr.name]
                if _Thing.COROUTINE in values and self._is_used_twice(expr):
                    return _UNKNOWN
                return values
            case RefExpr():
                is_keeping = "keeps" in self._lookup(expr.node)
                return frozenset({_Thing.DECORATOR}) if is_keeping else _UNKNOWN
            case LambdaExpr():
                return frozenset({expr})
            case nodes.ConditionalExpr():
                decided = self._decide(expr.cond)
                if decided is not None:
                    return self._evaluate(expr.if_expr if decided else expr.else_expr)
                return self._evaluate(expr.if_expr) | self._evaluate(expr.else_expr)
            case CallExpr(analyzed=nodes.CastExpr() as cast):
                return self._evaluate(cast.expr)
            case CallExpr():
                return self._call(expr)
            case _:
                return _UNKNOWN

    def _is_used_twice(self, name: NameExpr) -> bool:
        """Is a coroutine used for more than to be returned?"""
        walk = Walk(self._function)
        uses = [use for use in appearances(name, walk) if not is_store(use, walk)]
        return any(not isinstance(walk.parent(use), nodes.ReturnStmt) for use in uses)

    def _call(self, call: CallExpr) -> frozenset[_Value]:
        callee, first = call.callee, call.args[0] if call.args else None
        if first is not None:
            is_wrapping = isinstance(callee, CallExpr) and _is_named(callee.callee, _WRAPS)
            if is_wrapping or _is_named(callee, "functools.update_wrapper"):
                return self._evaluate(first)
            if _is_named(callee, "functools.partial"):
                # ``partial(decorator, ttl=60)``
                is_named = all(kind == ARG_NAMED for kind in call.arg_kinds[1:])
                values = self._evaluate(first) if is_named else _UNKNOWN
                return values if all(map(self.is_decorator, values)) else _UNKNOWN
        called = self._names.get(callee.name) if isinstance(callee, NameExpr) else None
        if called is None and not isinstance(callee, RefExpr):
            called = self._evaluate(callee)
        is_given = first is not None and all(map(self.is_coroutine_function, self._evaluate(first)))
        if called is not None:
            if is_given and all(map(self.is_decorator, called)):
                return frozenset({_Thing.FUNCTION})
            if all(map(self.is_coroutine_function, called)):
                return frozenset({_Thing.COROUTINE})
            return _UNKNOWN
        effects = self._lookup(callee.node) if isinstance(callee, RefExpr) else frozenset()
        if is_given and "keeps" in effects:
            return frozenset({_Thing.FUNCTION})
        return frozenset({_Thing.DECORATOR}) if makes_decorator(call, effects) else _UNKNOWN

    def _decide(self, condition: Expression) -> bool | None:
        """Is a condition true or false of a coroutine function? ``None``: it may be either."""
        match condition:
            case nodes.UnaryExpr(op="not"):
                inner = self._decide(condition.expr)
                return None if inner is None else not inner
            case NameExpr() if condition.name in self._tests:
                return True
            case NameExpr():
                return self._decide_value(condition)
            case nodes.ComparisonExpr(operators=["is" | "is not" as operator]) if _is_none(
                condition.operands[1]
            ):
                is_there = self._decide_value(condition.operands[0])
                return None if is_there is None else is_there is (operator == "is not")
            case nodes.OpExpr(op="and" | "or" as op):
                arms = {self._decide(condition.left), self._decide(condition.right)}
                if (op == "or") in arms:
                    return op == "or"
                return None if None in arms else op == "and"
            case CallExpr(callee=RefExpr() as callee, args=[NameExpr() as argument]):
                if self._evaluate(argument) == {_Thing.FUNCTION}:
                    return _answer(callee)
        return None

    def _decide_value(self, expr: Expression) -> bool | None:
        values = self._evaluate(expr)
        if values == {_Thing.NONE}:
            return False
        is_there = all(v is _Thing.FUNCTION or isinstance(v, FuncItem) for v in values)
        return True if is_there and values else None


def _answer(test: RefExpr) -> bool | None:
    """What a test of a coroutine function says."""
    if is_test(test):
        return test.fullname.endswith(".iscoroutinefunction")
    match test.fullname:
        case "builtins.callable" | "inspect.isfunction":
            return True
        case "inspect.isclass" | "inspect.isgeneratorfunction":
            return False
        case _:
            return None


def makes_decorator(call: CallExpr, effects: Effects) -> bool:
    """Does a call make a decorator that keeps coroutine functions?"""
    is_by_name = all(kind == ARG_NAMED for kind in call.arg_kinds)
    return "makes" in effects or (is_by_name and "makes by name" in effects)


def _is_named(expr: Expression, fullname: str) -> bool:
    return isinstance(expr, RefExpr) and expr.fullname == fullname


def _bound_in(function: FuncItem) -> set[str]:
    """The names that a function binds itself."""
    own = {argument.variable.name for argument in function.arguments}
    return own | set(_stored_below(function.body))


def _stored_below(node: Node) -> Iterator[str]:
    for child in _below(node):
        if isinstance(child, nodes.AssignmentStmt):
            for target in child.lvalues:
                yield from _bound_by(target)
        elif isinstance(child, (nodes.ForStmt, nodes.AssignmentExpr)):
            yield from _bound_by(child.index if isinstance(child, nodes.ForStmt) else child.target)
        elif isinstance(child, nodes.WithStmt):
            for bound in child.target:
                if bound is not None:
                    yield from _bound_by(bound)
        elif isinstance(child, (FuncDef, Decorator)):
            yield child.name


def _bound_by(target: Expression) -> Iterator[str]:
    """The names that a target binds (not ``wrapper`` of ``wrapper.calls = 0``)."""
    match target:
        case NameExpr():
            yield target.name
        case nodes.TupleExpr(items=items) | nodes.ListExpr(items=items):
            for item in items:
                yield from _bound_by(item)
        case nodes.StarExpr():
            yield from _bound_by(target.expr)


def _below(node: Node) -> Iterator[Node]:
    for child in children(node):
        if child is not None:
            yield child
            if not isinstance(child, FuncItem):
                yield from _below(child)
