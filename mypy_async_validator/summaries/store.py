"""Facts about the functions of all modules: computed once, kept by mypy with each interface."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import islice

from mypy.nodes import Decorator, FuncDef, FuncItem, MypyFile

from mypy_async_validator.bridge.build import Build
from mypy_async_validator.bridge.facts import recall_fact, record_fact
from mypy_async_validator.bridge.scan import PLAIN_METHODS, Body, Key, Names, Scan, scan
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.config import Config
from mypy_async_validator.summaries.callees import (
    Target,
    imported_modules,
    is_left_to_others,
    key_of,
    subclasses,
)
from mypy_async_validator.summaries.chains import Blocks, Chain, Step, Steps, find_chains
from mypy_async_validator.summaries.decorators import Decorated, Wrapping, decorated, find_wrapping
from mypy_async_validator.summaries.steps import Surroundings, steps_of

_BLOCKS = "blocks"
_WRAPS = "wraps"


@dataclass(slots=True)
class _Facts:
    """What is known of the functions of one module."""

    chains: dict[Key, Chain] = field(default_factory=dict)
    wraps: dict[str, list[str]] = field(default_factory=dict)
    """Decorators that keep a plain function running when it is called: by their full names, the
    kind and the names of the chain by which their wrapper blocks, or nothing."""


class Summaries:
    """Which functions of the checked code block, and through which calls."""

    def __init__(
        self, modules: dict[str, MypyFile], catalog: Catalog, config: Config, build: Build
    ) -> None:
        self._build = build
        self._modules = modules
        self._catalog = catalog
        self._config = config
        self._names = Names()
        self._facts: dict[str, _Facts] = {}
        self._provisional: dict[str, _Facts] = {}
        """Of the import cycle that mypy is in, while it infers the types of attributes."""
        self._seen = 0
        self._last: list[str] = []
        self._hot: set[str] = set()
        """The names of functions that block."""

    def settle(self, module: str) -> None:
        """Compute and keep the facts of a module, and of those in one import cycle with it.

        mypy has bound their names and inferred the types of attributes, and is about to write the
        module's interface.
        """
        if module in self._facts:
            return
        self._load()
        self._provisional = {}
        batch = self._pending(module)
        if module not in batch:
            self._facts[module] = _Facts()  # of a stub or library
            return
        self._forget_inner_functions()
        self._last = list(batch)
        for name, facts in self._compute(batch).items():
            self._facts[name] = facts
            _keep(self._modules, batch[name], facts)

    def chain(self, target: Target, module: str) -> Chain | None:
        """How a function of a module blocks; ``None`` if it does not."""
        self._load()
        facts = self._facts.get(module)
        if facts is None:
            facts = self._now(module)
        chain = facts.chains.get(target.key)
        return chain if chain is not None and chain.how == target.how else None

    def _now(self, module: str) -> _Facts:
        """The facts of a module that mypy has not settled: as far as its types are known."""
        if self._build.is_interface_done(module):
            self.settle(module)
            return self._facts.get(module, _Facts())
        if module not in self._provisional:
            self._provisional = self._compute(self._pending(module))
            self._provisional.setdefault(module, _Facts())
        return self._provisional[module]

    def _forget_inner_functions(self) -> None:
        """Free the trees of the modules before: only their own functions refer to those inside."""
        for module in self._last:
            chains = self._facts[module].chains
            self._facts[module].chains = {k: c for k, c in chains.items() if isinstance(k, str)}

    @property
    def is_provisional(self) -> bool:
        """May more be known of the present import cycle later?"""
        return bool(self._provisional)

    def may_run(self, name: str, module: str) -> bool:
        """May a function of this name block, as far as a module can know?"""
        self._load()
        if module not in self._facts:
            self._now(module)
        return name in self._hot

    def implementations(self, function: FuncDef, module: str) -> list[FuncDef]:
        """What may run where an abstract method is called in a module, as far as that knows."""
        return find_implementations(function, self._modules[module], self._modules)

    def module_of(self, fullname: str) -> str:
        """The module in which a function, method or class is defined."""
        return module_of(f"{fullname}.", self._modules)

    @property
    def modules(self) -> Mapping[str, MypyFile]:
        return self._modules

    def _load(self) -> None:
        """Take in the modules that mypy has loaded from its cache since the last time."""
        modules = self._modules
        if len(modules) == self._seen:
            return
        for module, tree in islice(list(modules.items()), self._seen, None):
            facts = _recorded(tree)
            if facts is not None and module not in self._facts:
                self._facts[module] = facts
                self._add_names(facts)
        self._seen = len(modules)

    def _add_names(self, facts: _Facts) -> None:
        for key, chain in facts.chains.items():
            name = key.rpartition(".")[2] if isinstance(key, str) else key.name
            self._hot.add(name)
            if chain.how == "read":
                self._names.properties.add(name)
            elif name in PLAIN_METHODS:
                self._names.methods.add(name)

    def _pending(self, module: str) -> dict[str, MypyFile]:
        """The module, and those that it imports, that have no facts yet."""
        found: dict[str, MypyFile] = {}
        waiting = [module]
        while waiting:
            name = waiting.pop()
            tree = self._modules.get(name)
            if name in self._facts or name in found or tree is None:
                continue
            if not tree.defs or not tree.names or not self._build.is_checked(tree):
                continue
            found[name] = tree
            waiting.extend(imported_modules(tree, self._modules))
        return {name: found[name] for name in sorted(found)}

    def _compute(self, batch: Mapping[str, MypyFile]) -> dict[str, _Facts]:
        for tree in batch.values():
            self._names.add(tree.defs)
        computing = _Computing(
            self._modules,
            self._catalog,
            self._config,
            self._facts,
            {name: scan(tree, self._names) for name, tree in batch.items()},
        )
        found = computing.facts()
        for facts in found.values():
            self._add_names(facts)
        return found


class _Computing:
    """Computes the facts of modules that may import each other."""

    def __init__(
        self,
        modules: Mapping[str, MypyFile],
        catalog: Catalog,
        config: Config,
        known: Mapping[str, _Facts],
        scans: Mapping[str, Scan],
    ) -> None:
        self._modules = modules
        self._known = known
        self._scans = scans
        self._bodies: dict[FuncItem, Body] = {
            body.function: body for found in scans.values() for body in found.bodies
        }
        self._wrappings: dict[FuncDef, Wrapping | None] = {}
        self._subclasses: dict[FuncDef, list[FuncDef]] = {}
        self._surroundings = Surroundings(
            catalog,
            config,
            modules,
            scans,
            self._implementations,
            self._decorated,
            self._around,
        )

    def facts(self) -> dict[str, _Facts]:
        functions: dict[Key, Steps] = {}
        homes: dict[Key, str] = {}
        for module, found in self._scans.items():
            steps = steps_of(found, self._surroundings)
            functions.update(steps)
            homes.update(dict.fromkeys(steps, module))
        chains = find_chains(functions, self._chain_elsewhere)
        facts = {module: _Facts() for module in self._scans}
        for key in functions:
            if key in chains:
                facts[homes[key]].chains[key] = chains[key]
        for module, found in self._scans.items():
            facts[module].wraps = dict(self._wraps(found, chains))
        return facts

    def _chain_elsewhere(self, target: Target) -> Chain | None:
        """The chain of a function of a module that is settled."""
        if not isinstance(target.key, str):
            return None
        module = module_of(target.key, self._modules)
        facts = self._known.get(module)
        chain = None if facts is None else facts.chains.get(target.key)
        return chain if chain is not None and chain.how == target.how else None

    # Decorators

    def _decorated(self, body: Body) -> Decorated | None:
        return decorated(body, self._wrapping)

    def _wrapping(self, decorator: FuncDef) -> Wrapping | None:
        body = self._bodies.get(decorator)
        if body is None:
            known = self._known_wrapping(decorator)
            return None if known is None else Wrapping(decorator if known else None)
        if decorator not in self._wrappings:
            self._wrappings[decorator] = None  # (a decorator may return itself)
            self._wrappings[decorator] = find_wrapping(body, self._bodies.get)
        return self._wrappings[decorator]

    def _known_wrapping(self, decorator: FuncDef) -> list[str] | None:
        fullname = decorator.fullname
        facts = self._known.get(module_of(fullname, self._modules))
        return None if facts is None else facts.wraps.get(fullname)

    def _around(self, decorator: FuncDef, wrapper: FuncDef) -> Step | None:
        if decorator in self._bodies:
            return (Target(key_of(wrapper, self._modules), "call", decorator.name),)
        known = self._known_wrapping(decorator)
        return None if not known else Blocks(known[0], (decorator.name, *known[1:]))

    def _wraps(self, found: Scan, chains: Mapping[Key, Chain]) -> Iterable[tuple[str, list[str]]]:
        for body in found.bodies:
            function = body.function
            if not isinstance(function, FuncDef) or function is not body.root:
                continue
            if function.is_coroutine or not function.arguments:
                continue
            wrapping = self._wrapping(function)
            if wrapping is None:
                continue
            inner = wrapping.wrapper
            chain = None if inner is None else chains.get(key_of(inner, self._modules))
            yield function.fullname, [] if chain is None else [chain.kind, *chain.names]

    # Abstract methods

    def _implementations(self, function: FuncDef, tree: MypyFile) -> list[FuncDef]:
        return find_implementations(function, tree, self._modules)


def find_implementations(
    function: FuncDef, tree: MypyFile, modules: Mapping[str, MypyFile]
) -> list[FuncDef]:
    """What overrides an abstract method, as far as a module knows.

    It knows its own classes, those of the modules that it imports, and those beside the abstract
    one. To look further would make the answer depend on what else is checked in the same run.
    """
    owner = function.info
    names = {tree.fullname, owner.module_name, *imported_modules(tree, modules)}
    trees = [modules[name] for name in sorted(names) if name in modules]
    found: list[FuncDef] = []
    for info in subclasses(owner, trees):
        symbol = info.get(function.name)
        node = None if symbol is None else symbol.node
        implementation = node.func if isinstance(node, Decorator) else node
        if not isinstance(implementation, FuncDef):
            return []
        if not is_left_to_others(implementation) and implementation not in found:
            found.append(implementation)
    return found


def module_of(fullname: str, modules: Mapping[str, MypyFile]) -> str:
    """The module in which a function or method with a full name is defined."""
    prefix = fullname.rpartition(".")[0]
    while prefix and prefix not in modules:
        prefix = prefix.rpartition(".")[0]
    return prefix


def _keep(modules: Mapping[str, MypyFile], tree: MypyFile, facts: _Facts) -> None:
    start = len(tree.fullname) + 1
    chains = {
        key[start:]: chain.as_fact()
        for key, chain in sorted((k, c) for k, c in facts.chains.items() if isinstance(k, str))
    }
    wraps = {name[start:]: chain for name, chain in sorted(facts.wraps.items())}
    if chains:
        record_fact(modules, tree, _BLOCKS, chains)
    if wraps:
        record_fact(modules, tree, _WRAPS, wraps)


def _recorded(tree: MypyFile) -> _Facts | None:
    """The facts that mypy's cache holds of a module."""
    chains, wraps = recall_fact(tree, _BLOCKS), recall_fact(tree, _WRAPS)
    if not isinstance(chains, dict) and not isinstance(wraps, dict):
        return None
    facts = _Facts()
    if isinstance(chains, dict):
        for name, (how, kind, *names) in chains.items():
            facts.chains[f"{tree.fullname}.{name}"] = Chain(how, kind, tuple(names))
    if isinstance(wraps, dict):
        facts.wraps = {f"{tree.fullname}.{name}": chain for name, chain in wraps.items()}
    return facts
