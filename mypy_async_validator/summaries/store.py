"""Facts about the functions of all modules: computed once, kept by mypy with each interface."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from mypy.nodes import FuncDef, MypyFile

from mypy_async_validator.bridge.build import Build
from mypy_async_validator.bridge.facts import names_with_facts, recall_fact, record_fact
from mypy_async_validator.bridge.scan import PLAIN_METHODS, Names, Scan, scan
from mypy_async_validator.catalog.names import ANY
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.config import Config
from mypy_async_validator.summaries.callees import Target, imported_modules
from mypy_async_validator.summaries.chains import Chain
from mypy_async_validator.summaries.computation import (
    Computation,
    Facts,
    defining_module,
    find_implementations,
    marked_names,
    names_of_key,
)

_BLOCKS = "blocks"
_WRAPS = "wraps"
_TELLS_LOOP = "tells loop"


@dataclass(slots=True)
class _Listed:
    """The names that overlays, markers or the configuration know something of."""

    names: set[str]
    has_any: bool
    """May any name be one of them?"""

    def __contains__(self, name: object) -> bool:
        return self.has_any or name in self.names or ANY in self.names


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
        self._facts: dict[str, Facts] = {}
        self._provisional: dict[str, Facts] = {}
        """Of the import cycle that mypy is in, while it infers the types of attributes."""
        self._underway: tuple[frozenset[str], Computation] | None = None
        """What these came from, by the modules of that cycle."""
        self._scans: dict[str, Scan] = {}
        self._seen = 0
        self._blocking: set[str] = set()
        """The names of functions of the checked code that block."""
        self._listed = _Listed(set(), has_any=bool(config.blocking or config.nonblocking))
        self._packages: set[str] = set()

    def settle(self, module: str) -> None:
        """Compute and keep the facts of a module, and of those in one import cycle with it.

        mypy has bound their names and inferred the types of attributes, and is about to write the
        module's interface.
        """
        self._load()
        if module in self._facts:
            return
        self._provisional = {}
        batch = self._pending(module)
        if module not in batch:
            self._facts[module] = Facts()  # of a stub or library
            return
        found = self._compute(batch)
        self._scans, self._underway = {}, None
        for name, facts in found.items():
            self._facts[name] = facts
            self._add_names(facts)
            self._keep(batch[name], facts)

    def chain(self, target: Target, module: str, asker: str) -> Chain | None:  # noqa: ARG002
        """How a function of a module blocks; ``None`` if it does not.

        ``asker`` is mypy's name for the function in which that is to be known.
        """
        self._load()
        facts = self._facts.get(module)
        if facts is None:
            facts = self._now(module)
        chain = facts.chains.get(target.key)
        return next(iter(chain.holding(target)), None) if chain is not None else None

    def _now(self, module: str) -> Facts:
        """The facts of a module that mypy has not settled: as far as its types are known."""
        if self._build.is_interface_done(module):
            self.settle(module)
            return self._facts.get(module, Facts())
        if module not in self._provisional:
            batch = self._pending(module)
            self._provisional = self._compute(batch)
            for facts in self._provisional.values():
                self._add_names(facts)
            self._provisional.setdefault(module, Facts())
        return self._provisional[module]

    def parsed(self, module: str) -> None:
        """Mypy has parsed a module."""

    def begin(self) -> None:
        """Mypy begins to look at a change, in the daemon."""

    def visit(self, module: str, target: str) -> None:
        """Mypy checks a function of a module."""

    def checked(self, module: str) -> None:
        """Mypy has checked a module, and may be about to free its tree."""
        self.settle(module)

    def is_settled(self, module: str) -> bool:
        """Is all known that will be known of a module, or is it a stub or library?"""
        self._load()
        if module not in self._facts:
            tree = self._modules.get(module)
            if tree is not None and tree.defs and self._build.is_checked(tree):
                return False
            self._facts[module] = Facts()
        return True

    def may_run(self, name: str, module: str) -> bool:
        """May a function of this name block, as far as a module can know?"""
        self._load()
        if module not in self._facts:
            self._now(module)
        return name in self._blocking

    def implementations(self, function: FuncDef, module: str) -> list[FuncDef]:
        """What may run where an abstract method is called in a module, as far as that knows."""
        return find_implementations(function, self._modules[module], self._modules)

    def defining_module(self, fullname: str) -> str:
        """The module in which a function, method or class is defined."""
        return defining_module(f"{fullname}.", self._modules)

    @property
    def modules(self) -> Mapping[str, MypyFile]:
        return self._modules

    def _keep(self, tree: MypyFile, facts: Facts) -> None:
        """Let facts become part of a module's interface."""
        start = len(tree.fullname) + 1
        named = sorted((key, c) for key, c in facts.chains.items() if isinstance(key, str))
        found = {
            _BLOCKS: {key[start:]: chain.as_fact() for key, chain in named},
            _WRAPS: {name[start:]: chain for name, chain in sorted(facts.wraps.items())},
            _TELLS_LOOP: [name[start:] for name in sorted(facts.tells_loop)],
        }
        for key, fact in found.items():
            if fact:
                record_fact(self._modules, tree, key, fact)

    def _load(self) -> None:
        """Take in the modules that mypy has loaded from its cache since the last time."""
        modules = self._modules
        if len(modules) == self._seen:
            return
        for module, tree in list(islice(modules.items(), self._seen, None)):
            package = module.partition(".")[0]
            if package not in self._packages:
                self._packages.add(package)
                self._listed.names |= self._catalog.names(package)
            self._listed.names |= names_with_facts(tree)
            facts = _recorded(tree)
            if facts is not None and module not in self._facts:
                self._facts[module] = facts
                self._add_names(facts)
        self._seen = len(modules)

    def _add_names(self, facts: Facts) -> None:
        for key, chain in facts.chains.items():
            for name in names_of_key(key):
                self._blocking.add(name)
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

    def _compute(self, batch: Mapping[str, MypyFile]) -> dict[str, Facts]:
        modules = frozenset(batch)
        if self._underway is None or self._underway[0] != modules:
            self._underway = modules, self._computation(batch, self._facts)
            for found in self._scans.values():
                self._listed.names |= marked_names(found)
        computation = self._underway[1]
        return computation.facts(self._blocking, self._listed)

    def _scan(self, tree: MypyFile) -> Scan:
        """One look at a module, also where its facts are provisional before they are settled."""
        found = self._scans.get(tree.fullname)
        if found is None or found.tree is not tree:
            found = self._scans[tree.fullname] = scan(tree, self._names)
        return found

    def _computation(
        self, trees: Mapping[str, MypyFile], known: Mapping[str, Facts]
    ) -> Computation:
        for tree in trees.values():
            self._names.add(tree.defs)
        scans = {name: self._scan(tree) for name, tree in trees.items()}
        return Computation(self._modules, self._catalog, self._config, known, scans)


def _recorded(tree: MypyFile) -> Facts | None:
    """The facts that mypy's cache holds of a module."""
    chains, wraps = recall_fact(tree, _BLOCKS), recall_fact(tree, _WRAPS)
    tells_loop = recall_fact(tree, _TELLS_LOOP)
    if chains is None and wraps is None and tells_loop is None:
        return None
    prefix, facts = f"{tree.fullname}.", Facts()
    if isinstance(chains, dict):
        facts.chains = {prefix + name: Chain.from_fact(fact) for name, fact in chains.items()}
    if isinstance(wraps, dict):
        facts.wraps = {prefix + name: chain for name, chain in wraps.items()}
    if isinstance(tells_loop, list):
        facts.tells_loop = frozenset(prefix + name for name in tells_loop)
    return facts
