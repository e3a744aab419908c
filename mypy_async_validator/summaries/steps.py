"""What each function of a module does that blocks, or that may: calls of other functions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    MemberExpr,
    MypyFile,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    SuperExpr,
    SymbolNode,
    TypeAlias,
    TypeInfo,
    Var,
)
from mypy.types import CallableType, Instance, ProperType, get_proper_type

from mypy_async_validator.analysis.async_context import (
    is_iterated_over,
    runs_in_function,
)
from mypy_async_validator.analysis.blocking import Blocking, find_blocking_call, is_known
from mypy_async_validator.analysis.definitions import aliased_class, classes_of
from mypy_async_validator.analysis.guards import is_known_ready
from mypy_async_validator.bridge.bound import BoundTypes
from mypy_async_validator.bridge.scan import Action, Body, Key, Scan
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.codes import BLOCKING_CALL, BLOCKING_CALL_INDIRECT
from mypy_async_validator.config import Config
from mypy_async_validator.site import BoundCall
from mypy_async_validator.summaries.callees import Choice, Resolver, key_of, with_arguments
from mypy_async_validator.summaries.chains import Blocks, Step, Steps
from mypy_async_validator.summaries.decorators import Decorated
from mypy_async_validator.summaries.needs import Need, Parameters

_IGNORES = frozenset({BLOCKING_CALL.code, BLOCKING_CALL_INDIRECT.code})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the functions of all modules are looked at with."""

    catalog: Catalog
    config: Config
    modules: Mapping[str, MypyFile]
    scans: Mapping[str, Scan]
    """The modules that mypy has bound but not checked."""
    implementations: Callable[[FuncDef, MypyFile], list[FuncDef]]
    decorated: Callable[[Body], Decorated | None]
    around: Callable[[FuncDef, FuncDef], Step | None]
    """What a decorator's wrapper does besides calling the function."""
    tells_loop: Callable[[SymbolNode], bool]
    """Does a function tell its caller whether an event loop runs?"""


class ModuleSteps:
    """What the functions of one module do, found out for some names after others.

    Most calls are of functions that do not block, which need not be known. So a call is looked at
    when it is known that some function of its name blocks.
    """

    def __init__(self, scan: Scan, surroundings: Surroundings) -> None:
        self._scan = scan
        self._surroundings = surroundings
        self._types = BoundTypes(scan, surroundings.scans, surroundings.modules)
        self._readers: dict[Body, _Reader] = {}
        self._waiting = dict(scan.by_name)
        self._found: dict[Body, dict[int, list[Step]]] = {}
        self._decorated: dict[Body, Decorated | None] = {}
        self._aliases: dict[Key, Steps] = {}
        self._open: list[Action] = []
        """The actions that may be found to run something else once mypy has inferred all types."""
        self._rebound = {variable for body in scan.bodies for variable in body.bindings}
        self._unknown = _knowing_loop(scan, surroundings.tells_loop) | _defined_twice(scan)
        self._look_at_decorators()
        self._look_at_aliases()

    def close(self) -> None:
        """For now, all that matters was looked at; let go of what is quickly made again."""
        self._readers.clear()

    def reopen(self) -> None:
        """Mypy has inferred the types of all attributes and variables: look again where it had not.

        Most of what was found does not depend on them.
        """
        self._types.forget_open()
        actions, self._open = self._open, []
        for action in actions:
            self._look_at_action(action)
        self._decorated.clear()
        self._aliases.clear()
        self._look_at_decorators()
        self._look_at_aliases()

    def _look_at_decorators(self) -> None:
        for body in self._scan.bodies:
            if body.decorators:
                self._found.get(body, {}).pop(len(body.actions), None)
                self._add_wrappers(body)

    def _look_at_aliases(self) -> None:
        for variable, values in self._scan.variables.items():
            choices = _alias(values, self._scan, self._types, self._surroundings)
            if choices:
                self._aliases[variable.fullname] = Steps("call", choices)

    def _add_wrappers(self, body: Body) -> None:
        decorated = self._decorated[body] = self._surroundings.decorated(body)
        for decorator, wrapper in () if decorated is None else decorated.wrappers:
            around = self._surroundings.around(decorator, wrapper)
            if around is not None:
                self._found.setdefault(body, {}).setdefault(len(body.actions), []).append(around)

    @property
    def name(self) -> str:
        return self._scan.tree.fullname

    def look_at(self, matters: Callable[[str], bool]) -> None:
        """Find out what those calls run that are of functions with certain names."""
        for name in [name for name in self._waiting if matters(name)]:
            for action in self._waiting.pop(name):
                if action.position not in self._found.get(action.body, ()):
                    self._look_at_action(action)

    def _look_at_action(self, action: Action) -> None:
        times_open = self._types.times_open
        found = list(self._reader(action.body).steps(action))
        self._found.setdefault(action.body, {})[action.position] = found
        if self._types.times_open != times_open:
            self._open.append(action)

    def _reader(self, body: Body) -> "_Reader":
        reader = self._readers.get(body)
        if reader is None:
            reader = _Reader(body, self._types, self._surroundings, self._scan, self._rebound)
            self._readers[body] = reader
        return reader

    def steps(self) -> dict[Key, Steps]:
        """What the functions do, as far as it was looked at."""
        steps: dict[Key, Steps] = {}
        for body, found in self._found.items():
            in_order = [step for position in sorted(found) for step in found[position]]
            how = self._how(body) if in_order and body not in self._unknown else None
            if how is not None:
                key = key_of(body.function, self._surroundings.modules)
                steps[key] = Steps(how.how, tuple(dict.fromkeys(in_order)), how.is_once)
        return steps | self._aliases

    def _how(self, body: Body) -> Decorated | None:
        if body not in self._decorated:
            self._decorated[body] = self._surroundings.decorated(body)
        return self._decorated[body]


def _knowing_loop(scan: Scan, tells_loop: Callable[[SymbolNode], bool]) -> set[Body]:
    """The functions that ask whether an event loop runs, also by a function that tells them.

    They block where none runs, and do something else in a coroutine.
    """
    return {
        body
        for body in scan.bodies
        if body.asks_for_loop
        or any(node is not None and tells_loop(node) for node in _named_calls(body))
    }


def _defined_twice(scan: Scan) -> set[Body]:
    """The functions that are defined in more than one arm of an ``if`` or ``try``."""
    found: dict[str, list[Body]] = {}
    for body in scan.bodies:
        if isinstance(body.function, FuncDef) and body.function is body.root:
            found.setdefault(body.function.fullname, []).append(body)
    return {body for bodies in found.values() if len(bodies) > 1 for body in bodies}


def tells_loop(body: Body) -> bool:
    """Does a function tell its caller whether an event loop runs?"""
    declared = body.function.type
    result = get_proper_type(declared.ret_type) if isinstance(declared, CallableType) else None
    is_answer = isinstance(result, Instance) and result.type.fullname == "builtins.bool"
    return body.asks_for_loop and is_answer


def _named_calls(body: Body) -> Iterator[SymbolNode | None]:
    """The functions, and the methods of its own class, that a function calls."""
    for action in body.actions:
        match action.node:
            case CallExpr(callee=RefExpr(node=SymbolNode() as node)):
                yield node.func if isinstance(node, Decorator) else node
            case CallExpr(callee=MemberExpr(name=name)) if body.function.info:
                symbol = body.function.info.get(name)
                yield None if symbol is None else symbol.node


def _alias(
    values: list[Expression], scan: Scan, types: BoundTypes, surroundings: Surroundings
) -> tuple[Choice, ...]:
    """What runs when a variable of a module is called: ``load = _load``, or a ``partial``."""
    is_alias = len(values) == 1 and isinstance(values[0], (RefExpr, CallExpr))
    if not is_alias or (isinstance(values[0], CallExpr) and not _is_partial(values[0])):
        return ()
    resolver = Resolver(
        lambda expr: types.of(expr, None),
        lambda _: None,
        lambda function: surroundings.implementations(function, scan.tree),
        surroundings.modules,
    )
    return tuple(resolver.called(values[0]))


def _is_partial(value: CallExpr) -> bool:
    return isinstance(value.callee, RefExpr) and value.callee.fullname == "functools.partial"


@dataclass(slots=True)
class _View:
    """The types in one function, as its names are bound; see ``site.TypeView``."""

    body: Body
    types: BoundTypes
    scan: Scan

    @property
    def module(self) -> str:
        return self.scan.tree.fullname

    def type_of(self, expr: Expression) -> ProperType | None:
        return self.types.of(expr, self.body)

    def module_value(self, name: NameExpr) -> Expression | None:
        values = self.scan.variables.get(name.node, ()) if name.node is not None else ()
        return values[0] if len(values) == 1 else None

    def attribute_value(self, info: TypeInfo, name: str) -> Expression | None:
        owner = next((base for base in info.mro if name in base.names), info)
        values = self.scan.attributes.get((owner, name), ())
        return values[0][0] if len(values) == 1 else None

    def value_of(self, name: NameExpr) -> Expression | None:
        """What a local variable is bound to, if that is one thing."""
        bindings = self.body.bindings.get(name.node, ()) if name.node is not None else ()
        how, value = bindings[0] if len(bindings) == 1 else ("other", None)
        return value if how == "value" else None


class _Reader:
    """Reads what one function does."""

    def __init__(
        self,
        body: Body,
        types: BoundTypes,
        surroundings: Surroundings,
        scan: Scan,
        rebound: set[SymbolNode],
    ) -> None:
        self.body = body
        self._around = surroundings
        self._view = _View(body, types, scan)
        self._tree = scan.tree
        self._walk: Walk | None = None
        self._parameters = Parameters(body.function, rebound, has_self=_has_self(body))
        self._resolver = Resolver(
            self._view.type_of,
            self._view.value_of,
            lambda function: surroundings.implementations(function, scan.tree),
            surroundings.modules,
            self._is_self,
        )

    def _is_self(self, owner: Expression) -> bool:
        function = self.body.root
        if not isinstance(owner, NameExpr) or not function.info or not function.arguments:
            return False
        return owner.node is function.arguments[0].variable

    def steps(self, action: Action) -> Iterator[Step]:
        """What an action blocks by, or the functions that it runs."""
        if self._is_ignored(action):
            return
        if self._may_be_listed(action):
            site = self._site(action)
            blocking = find_blocking_call(site)
            if blocking is not None:
                if self._counts(blocking, site, action):
                    yield Blocks(blocking.marker.kind, (blocking.name,), self._needs(action))
                return
            if action.how == "call" and is_known(site):
                return  # a form that does not block
        choices = list(self._choices(action))
        if choices and (not action.is_lazy or runs_in_function(self._site(action))):
            needs = self._needs(action)
            for choice in with_arguments(choices, action.node, action.how, self._parameters.of):
                yield tuple(replace(target, needs=needs) for target in choice)

    def _needs(self, action: Action) -> tuple[Need, ...]:
        if self._parameters.is_empty:
            return ()
        return self._parameters.needs(action.node, self._walk_of_root())

    def _choices(self, action: Action) -> Iterator[Choice]:
        resolver = self._resolver
        match action.how, action.node:
            case "call", CallExpr(callee=callee):
                yield from resolver.called(callee)
            case "enter", manager:
                yield from resolver.entered(manager)
            case "iterate", iterable:
                yield from resolver.iterated(iterable)
            case "read", MemberExpr() as attribute:
                yield from resolver.read(attribute)
            case "operator", operand:
                yield from resolver.operated(operand, action.method)

    def _is_ignored(self, action: Action) -> bool:
        codes = self._tree.ignored_lines.get(action.node.line)
        return bool(codes) and not _IGNORES.isdisjoint(codes or ())

    # What overlays, markers and the configuration know

    def _may_be_listed(self, action: Action) -> bool:
        config, catalog = self._around.config, self._around.catalog
        if action.how == "operator":
            return False
        if config.blocking or config.nonblocking:
            return True
        if action.how == "call":
            assert isinstance(action.node, CallExpr)
            return self._is_listed(action.node.callee)
        owner: Expression = action.node
        methods = ["__enter__"] if action.how == "enter" else ["__next__", "__iter__"]
        if action.how == "read":
            assert isinstance(owner, MemberExpr)
            methods = [owner.name]
            owner = owner.expr
        classes = classes_of(self._view.type_of(owner))
        if any(catalog.method(info, method) for info in classes for method in methods):
            return True
        return self._is_listed_variable(owner)

    def _is_listed(self, callee: Expression) -> bool:
        catalog = self._around.catalog
        match callee:
            case RefExpr(node=TypeInfo() as info):
                return catalog.method(info, "__init__") is not None
            case RefExpr(node=TypeAlias() as alias):
                aliased = aliased_class(alias)
                return aliased is not None and catalog.method(aliased, "__init__") is not None
            case RefExpr(node=(FuncDef() | Decorator() | OverloadedFuncDef()) as node):
                if node.info:
                    return catalog.method(node.info, node.name) is not None
                return _may_be_listed(node, catalog)
            case NameExpr(node=Var() as node):
                value = self._view.value_of(callee) or self._view.module_value(callee)
                return value is not None or _may_be_listed(node, catalog)
            case MemberExpr(node=Var() as node):
                return _may_be_listed(node, catalog)
            case SuperExpr():
                return True
            case MemberExpr(expr=owner, name=name):
                classes = classes_of(self._view.type_of(owner))
                if any(catalog.method(info, name) for info in classes):
                    return True
                return self._is_listed_variable(owner)
            case _:
                return False

    def _is_listed_variable(self, owner: Expression) -> bool:
        node = owner.node if isinstance(owner, RefExpr) else None
        return isinstance(node, Var) and self._around.catalog.has_package(node.fullname)

    def _walk_of_root(self) -> Walk:
        if self._walk is None:
            self._walk = Walk(self.body.root)
        return self._walk

    def _site(self, action: Action) -> BoundCall:
        walk = self._walk_of_root()
        node, receiver, fullname = action.node, None, action.method
        if action.how == "call":
            assert isinstance(node, CallExpr)
            callee = node.callee
            fullname = callee.fullname if isinstance(callee, RefExpr) else ""
            if isinstance(callee, MemberExpr) and not isinstance(callee.node, _FUNCTIONS):
                receiver = self._view.type_of(callee.expr)
        elif action.how == "read":
            assert isinstance(node, MemberExpr)
            receiver, fullname = self._view.type_of(node.expr), node.name
        else:
            receiver = self._view.type_of(node)
            fullname = {"enter": "__enter__", "iterate": "__iter__"}.get(action.how, fullname)
        return BoundCall(
            place=node,
            function=self.body.function,
            walk=walk,
            checker=self._view,
            catalog=self._around.catalog,
            config=self._around.config,
            fullname=fullname,
            node=node,
            implicit=action.how != "call",
            receiver=receiver,
        )

    def _counts(self, blocking: Blocking, site: BoundCall, action: Action) -> bool:
        """Does the call block whoever calls this function?"""
        if blocking.marker.kind == "lock":
            return False  # taken for a few plain statements, as state is shared with threads
        if site.call is not None and is_known_ready(site.call, site.place, site.walk):
            return False
        if blocking.marker.is_lazy and not is_iterated_over(site):
            return False
        return not action.is_lazy or runs_in_function(site)


def _has_self(body: Body) -> bool:
    """Is the first argument of the function in front of those of a call?"""
    function = body.function
    is_static = isinstance(function, FuncDef) and function.is_static and function.name != "__new__"
    return function is body.root and bool(function.info) and not is_static


_FUNCTIONS = (FuncDef, Decorator, OverloadedFuncDef, TypeInfo)


def _may_be_listed(node: SymbolNode, catalog: Catalog) -> bool:
    if isinstance(node, (Decorator, OverloadedFuncDef)):
        return catalog.function(node) is not None
    return catalog.has_package(node.fullname) and catalog.function(node) is not None
