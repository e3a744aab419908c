"""Facts about functions in mypy's daemon, which writes no interfaces and keeps all trees.

There a function is checked again when something changes that it refers to by itself. What it calls
may come to block through functions further away, so this remembers which functions have asked about
which, and lets mypy recheck those whose answer changes.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from mypy.nodes import MypyFile, TypeInfo

from mypy_async_validator.bridge.build import Build
from mypy_async_validator.bridge.facts import record_change, text_of_facts
from mypy_async_validator.bridge.scan import Key, Scan, scan
from mypy_async_validator.bridge.versions import SAYS_WHAT_IS_CHECKED
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.config import Config
from mypy_async_validator.summaries.callees import Target
from mypy_async_validator.summaries.chains import Chain, Steps, find_chains
from mypy_async_validator.summaries.computation import Facts
from mypy_async_validator.summaries.store import Summaries

# mypy may check the functions of a module one after the other, while it infers what is around them.
# How often the module is looked at again then, for one change:
_MAX_VISITS: Final = 20
# In a large import cycle mypy goes through many modules, whose classes are not complete before it
# is done with all of them. How often all modules are looked at again for that, for one change:
_MAX_LOOKS: Final = 12


@dataclass(frozen=True, slots=True)
class _Shape:
    """What decides, also in other modules, which functions a call runs."""

    classes: Mapping[str, tuple[tuple[str, ...], tuple[tuple[str, int], ...], frozenset[str]]]
    """Of each class: its bases, what of it is abstract, and what it overrides."""
    facts: str | None

    def changed_bases(self, later: "_Shape") -> set[str]:
        """The bases of the classes that are not what they were."""
        changed = self.classes.items() ^ later.classes.items()
        return {base for _, (bases, _, _) in changed for base in bases}


@dataclass(slots=True)
class _Module:
    """A module as it was when it was last looked at."""

    steps: Mapping[Key, Steps]
    shape: _Shape
    inferring: frozenset[str]
    """The functions that decide types which others see; mypy may infer these anew in between."""
    changes: int = 0


class LiveSummaries(Summaries):
    """Which functions of the checked code block, kept up to date while the code changes."""

    def __init__(
        self, modules: dict[str, MypyFile], catalog: Catalog, config: Config, build: Build
    ) -> None:
        super().__init__(modules, catalog, config, build)
        self._known: dict[str, _Module] = {}
        self._computed: dict[str, tuple[dict[Key, Steps], frozenset[str]]] = {}
        self._asked: dict[Key, set[str]] = {}
        """The functions that have asked about one, by mypy's names for them."""
        self._checked: set[str] = set()
        self._parsed: set[str] = set()
        self._ignored: dict[str, int] = {}
        """Modules whose errors have come to be ignored, and how often they had changed."""
        self._unignored: set[str] = set()
        """Modules whose errors were ignored, and no longer are."""
        self._editing: set[str] = set()
        """The modules that mypy is checking as a whole."""
        self._visited = ("", "")
        self._visits_left = _MAX_VISITS
        self._looks_left = _MAX_LOOKS
        self._is_behind = False
        """Has a change before the present one used up all looks?"""
        self._size = 0

    def begin(self) -> None:
        """Mypy begins to look at a change."""
        self._visited, self._visits_left = ("", ""), _MAX_VISITS
        self._is_behind = self._looks_left < 0
        self._looks_left = _MAX_LOOKS

    def parsed(self, module: str) -> None:
        """Mypy has parsed a module, and is about to check all of it."""
        self._parsed.add(module)

    def visit(self, module: str, target: str) -> None:
        """Mypy checks a function: it may have changed, or what it refers to."""
        if (module, target) == self._visited:
            return
        if not SAYS_WHAT_IS_CHECKED and self._visited[0] not in ("", module):
            self.checked(self._visited[0])  # mypy has come to another module
        if module not in self._checked:
            if not SAYS_WHAT_IS_CHECKED:
                self._visited = (module, target)
                if module in self._known:
                    self._checked.add(module)
            return
        is_edited = module in self._parsed or module in self._editing
        is_loading = len(self._modules) != self._size
        if not is_edited and not is_loading and not self._build.has_changed():
            self._visited = ("", "")  # (the same function may be checked again after a change)
            return
        is_same = module == self._visited[0] and not is_loading
        known = self._known.get(module)
        may_infer = known is None or self._visited[1] in known.inferring
        self._visited, self._size = (module, target), len(self._modules)
        if is_same and (module in self._editing or not may_infer or not self._visits_left):
            return
        self._visits_left -= is_same
        if module in self._parsed:
            self._parsed.discard(module)
            self._editing.add(module)
        self._refresh(module)

    def settle(self, module: str) -> None:
        """Mypy has checked a module, for the first time or after a change."""
        if module in self._checked:
            self._refresh(module)
            return
        super().settle(module)
        if module in self._known and module in self._unignored:
            self._unignored.discard(module)
            self._known[module].changes = self._ignored.pop(module, 0)
            self._tell(module, self._look_at_all())
        elif module in self._known and self._build.is_added(module):
            self._tell(module, self._find_chains())

    def _follow_setting(self, module: str) -> None:
        """The errors of a module may be ignored, or no longer, by a comment in its file."""
        tree = self._modules[module]
        is_looked_at = bool(tree.defs) and self._build.is_checked(tree)
        if is_looked_at and module in self._facts and module not in self._known:
            del self._facts[module]
            self._unignored.add(module)
        elif not is_looked_at and module in self._known:
            changes = self._ignored[module] = self._known.pop(module).changes + 1
            self._facts[module] = Facts()
            self._checked.discard(module)
            trigger = record_change(self._modules, tree, changes)
            self._build.add_dependents(trigger, self._look_at_all())

    def checked(self, module: str) -> None:
        self._follow_setting(module)
        self.settle(module)
        self._parsed.discard(module)
        self._editing.discard(module)
        if module in self._known:
            self._checked.add(module)

    def chain(self, target: Target, module: str, asker: str) -> Chain | None:
        self._asked.setdefault(target.key, set()).add(asker)
        return super().chain(target, module, asker)

    def may_run(self, name: str, module: str) -> bool:
        super().may_run(name, module)
        # (What does not block now may do so later, while what calls it is not checked again.)
        return name in self._names.functions or name.endswith("()")

    def _compute(self, batch: Mapping[str, MypyFile]) -> dict[str, Facts]:
        computation = self._computation(batch, self._facts)
        steps = computation.steps()
        self._computed = {
            name: (found, computation.inferring(name)) for name, found in steps.items()
        }
        return computation.facts_of(steps)

    def _keep(self, tree: MypyFile, facts: Facts) -> None:  # noqa: ARG002
        """The daemon writes no interfaces; what is provisional is not known."""
        steps, inferring = self._computed[tree.fullname]
        self._known[tree.fullname] = _Module(steps, _shape(tree), inferring)

    def _scan(self, tree: MypyFile) -> Scan:
        return scan(tree, self._names)

    def _refresh(self, module: str) -> None:
        """Look at a module again, and let mypy recheck the functions that a change concerns."""
        gone = [name for name in self._known if name not in self._modules]
        for name in gone:
            del self._known[name]
            self._facts.pop(name, None)
            self._checked.discard(name)
        before, tree = self._known.get(module), self._modules.get(module)
        if before is None or tree is None:
            return
        computation = self._computation({module: tree}, self._facts)
        steps, shape = computation.steps()[module], _shape(tree)
        found, known = computation.facts_of({module: steps})[module], self._facts[module]
        is_same = found.wraps == known.wraps and found.tells_loop == known.tells_loop
        reaches_others = shape != before.shape or not is_same or self._is_behind
        if reaches_others or gone or steps != before.steps:
            inferring = computation.inferring(module)
            self._known[module] = _Module(steps, shape, inferring, before.changes)
            self._looks_left -= reaches_others
            is_looked_at = reaches_others and self._looks_left >= 0
            affected = self._look_at_all() if is_looked_at else self._find_chains()
            affected |= self._askers_of(before.shape.changed_bases(shape))
            self._tell(module, affected)
        elif before.changes:  # (a new tree has not kept it)
            record_change(self._modules, tree, before.changes)

    def _tell(self, module: str, affected: set[str]) -> None:
        """Let mypy recheck functions, by a change in the module that it is in."""
        known = self._known[module]
        known.changes += bool(affected)
        if known.changes:
            trigger = record_change(self._modules, self._modules[module], known.changes)
            self._build.add_dependents(trigger, affected)

    def _look_at_all(self) -> set[str]:
        """Calls in other modules may run other functions than before."""
        self._is_behind = False
        trees = {name: self._modules[name] for name in self._known}
        computation = self._computation(trees, {})
        steps = computation.steps()
        for name, known in self._known.items():
            known.steps = steps[name]
        return self._replace(computation.facts_of(steps))

    def _find_chains(self) -> set[str]:
        """A function runs other functions than before."""
        functions = {k: steps for known in self._known.values() for k, steps in known.steps.items()}
        chains = find_chains(functions, lambda _: [])
        return self._replace(
            {
                name: replace(
                    self._facts[name],
                    chains={key: chains[key] for key in known.steps if key in chains},
                )
                for name, known in self._known.items()
            }
        )

    def _replace(self, facts: Mapping[str, Facts]) -> set[str]:
        """Put new facts in place of all; returns the functions that had another answer."""
        before = _chains(self._facts)
        self._facts.update(facts)
        after = _chains(self._facts)
        changed = (key for key in before | after if before.get(key) != after.get(key))
        return {asker for key in changed for asker in self._asked.get(key, ())}

    def _askers_of(self, classes: set[str]) -> set[str]:
        """The functions that have asked about methods of classes, by the full names of these."""
        return {
            asker
            for key, askers in self._asked.items()
            if isinstance(key, str) and key.rpartition(".")[0] in classes
            for asker in askers
        }


def _chains(facts: Mapping[str, Facts]) -> dict[Key, Chain]:
    return {key: chain for found in facts.values() for key, chain in found.chains.items()}


def _shape(tree: MypyFile) -> _Shape:
    classes = {
        node.fullname: (
            tuple(base.fullname for base in node.mro),
            tuple(node.abstract_attributes),
            frozenset(n for n in node.names for base in node.mro[1:-1] if n in base.names),
        )
        for symbol in tree.names.values()
        if isinstance(node := symbol.node, TypeInfo)
        and node.module_name == tree.fullname
        and not symbol.plugin_generated
    }
    return _Shape(classes, text_of_facts(tree))
