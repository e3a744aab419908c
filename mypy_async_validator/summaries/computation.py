"""What is known of the functions of modules that may import each other, from their trees."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from mypy.nodes import (
    Decorator,
    FuncDef,
    FuncItem,
    MypyFile,
    NameExpr,
    SymbolNode,
    TypeInfo,
    Var,
)

from mypy_async_validator.bridge.scan import UNNAMED, Body, Key, Scan, constructor
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.config import Config
from mypy_async_validator.summaries.callees import (
    CONSTRUCTORS,
    Target,
    imported_modules,
    is_left_to_others,
    key_of,
    subclasses,
)
from mypy_async_validator.summaries.chains import Blocks, Chain, Step, Steps, find_chains
from mypy_async_validator.summaries.decorators import (
    HANDED_ON,
    Decorated,
    Wrapping,
    decorated,
    find_wrapping,
    is_marker,
)
from mypy_async_validator.summaries.steps import ModuleSteps, Surroundings, tells_loop

_ROUNDS: Final = 50
"""In so many rounds, chains become longer by one call each; in the last one, all calls are known.

(A round costs as much as what was looked at so far, and few chains have ten calls.)
"""


@dataclass(slots=True)
class Facts:
    """What is known of the functions of one module."""

    chains: dict[Key, Chain] = field(default_factory=dict)
    wraps: dict[str, list[str] | None] = field(default_factory=dict)
    """Decorators, by their full names: the kind and the names of the chain by which the wrapper of
    a plain function blocks, or nothing; ``None`` if a plain call does not run the function."""
    tells_loop: frozenset[str] = frozenset()
    """Functions, by their full names, that tell whether an event loop runs."""


class Computation:
    """Computes the facts of modules that may import each other."""

    def __init__(
        self,
        modules: Mapping[str, MypyFile],
        catalog: Catalog,
        config: Config,
        known: Mapping[str, Facts],
        scans: Mapping[str, Scan],
    ) -> None:
        self._modules = modules
        self._known = known
        self._scans = scans
        self._bodies: dict[FuncItem, Body] = {
            body.function: body for found in scans.values() for body in found.bodies
        }
        self._looked_at: list[ModuleSteps] = []
        self._wrappings: dict[FuncDef, Wrapping | None] = {}
        self._overriding: dict[tuple[FuncDef, str], list[FuncDef]] = {}
        self._surroundings = Surroundings(
            catalog,
            config,
            modules,
            scans,
            self._implementations,
            self._decorated,
            self._around,
            self._tells_loop,
        )

    def facts(self, blocking: set[str], listed: Container[str]) -> dict[str, Facts]:
        """What is known of the functions, looking only at what can matter.

        ``blocking`` holds the names of functions that are known to block, and gains others;
        ``listed`` are those that overlays list. May be asked again once mypy has inferred more.
        """
        modules = self._looked_at
        if not modules:
            modules += [ModuleSteps(found, self._surroundings) for found in self._scans.values()]
        else:
            self._wrappings.clear()
            for module in modules:
                module.reopen()
        for module in modules:
            module.look_at(lambda name: name == UNNAMED or name in listed or name in blocking)
        for rounds_left in reversed(range(_ROUNDS)):
            steps = {module.name: module.steps() for module in modules}
            chains = self.chains(steps)
            new = {name for key in chains for name in names_of_key(key)} - blocking
            blocking |= new
            if not new:
                break
            for module in modules:
                module.look_at(new.__contains__ if rounds_left > 1 else _any_name)
        for module in modules:
            module.close()
        return self._facts(steps, chains)

    def steps(self) -> dict[str, dict[Key, Steps]]:
        """All that the functions of each module do."""
        found: dict[str, dict[Key, Steps]] = {}
        for name, one in self._scans.items():
            module = ModuleSteps(one, self._surroundings)
            module.look_at(_any_name)
            found[name] = module.steps()
        return found

    def inferring(self, module: str) -> frozenset[str]:
        """The functions of a module in which mypy may infer types that other functions see."""
        return frozenset(
            body.root.fullname
            for (owner, name), values in self._scans[module].attributes.items()
            if _is_inferred(owner, name)
            for _, body in values
            if body is not None
        )

    def facts_of(self, steps: Mapping[str, Mapping[Key, Steps]]) -> dict[str, Facts]:
        """What comes of all that the functions do."""
        return self._facts(steps, self.chains(steps))

    def chains(self, steps: Mapping[str, Mapping[Key, Steps]]) -> dict[Key, Chain]:
        functions = {key: done for found in steps.values() for key, done in found.items()}
        return find_chains(functions, self._chains_elsewhere)

    def _facts(
        self, steps: Mapping[str, Mapping[Key, Steps]], chains: Mapping[Key, Chain]
    ) -> dict[str, Facts]:
        return {
            module: Facts(
                {key: chains[key] for key in steps[module] if key in chains},
                dict(self._wraps(found, chains)),
                frozenset(
                    body.function.fullname
                    for body in found.bodies
                    if body.function is body.root and tells_loop(body)
                ),
            )
            for module, found in self._scans.items()
        }

    def _chains_elsewhere(self, target: Target) -> list[Chain]:
        """The chains of a function of a module that is settled."""
        if not isinstance(target.key, str):
            return []
        module = defining_module(target.key, self._modules)
        facts = self._known.get(module)
        chain = None if facts is None else facts.chains.get(target.key)
        return [] if chain is None else chain.holding(target)

    def _tells_loop(self, node: SymbolNode) -> bool:
        function = node.func if isinstance(node, Decorator) else node
        if not isinstance(function, FuncDef):
            return False
        body = self._bodies.get(function)
        if body is not None:
            return tells_loop(body)
        facts = self._known.get(defining_module(function.fullname, self._modules))
        return facts is not None and function.fullname in facts.tells_loop

    # Decorators

    def _decorated(self, body: Body) -> Decorated | None:
        return decorated(body, self._wrapping)

    def _wrapping(self, decorator: FuncDef) -> Wrapping | None:
        body = self._bodies.get(decorator)
        if body is None:
            return self._known_wrapping(decorator)
        if decorator not in self._wrappings:
            self._wrappings[decorator] = None  # (a decorator may return itself)
            self._wrappings[decorator] = find_wrapping(body, self._bodies.get)
        return self._wrappings[decorator]

    def _known_wrapping(self, decorator: FuncDef) -> Wrapping | None:
        facts = self._known.get(defining_module(decorator.fullname, self._modules))
        if facts is None or decorator.fullname not in facts.wraps:
            return None
        known = facts.wraps[decorator.fullname]
        return HANDED_ON if known is None else Wrapping(decorator if known else None)

    def _around(self, decorator: FuncDef, wrapper: FuncDef) -> Step | None:
        if decorator in self._bodies:
            return (Target(key_of(wrapper, self._modules), "call", (decorator.name,)),)
        facts = self._known.get(defining_module(decorator.fullname, self._modules))
        known = None if facts is None else facts.wraps.get(decorator.fullname)
        return None if not known else Blocks(known[0], (decorator.name, *known[1:]))

    def _wraps(
        self, found: Scan, chains: Mapping[Key, Chain]
    ) -> Iterable[tuple[str, list[str] | None]]:
        hold_others = {body.root for body in found.bodies if body.function is not body.root}
        for body in found.bodies:
            function = body.function
            if not isinstance(function, FuncDef) or function is not body.root:
                continue
            if function.is_coroutine or not function.arguments:
                continue
            # (Most functions return neither a function inside nor what they are given.)
            if function not in hold_others and not any(
                isinstance(value, NameExpr) for value in body.returns
            ):
                continue
            wrapping = self._wrapping(function)
            if wrapping is None:
                continue
            if not wrapping.is_kept:
                yield function.fullname, None
                continue
            inner = wrapping.wrapper
            chain = None if inner is None else chains.get(key_of(inner, self._modules))
            while chain is not None and chain.needs:
                chain = chain.otherwise
            yield function.fullname, [] if chain is None else [chain.kind, *chain.names]

    # Abstract methods

    def _implementations(self, function: FuncDef, tree: MypyFile) -> list[FuncDef]:
        key = (function, tree.fullname)
        if key not in self._overriding:
            self._overriding[key] = find_implementations(function, tree, self._modules)
        return self._overriding[key]


def _is_inferred(owner: TypeInfo, name: str) -> bool:
    symbol = owner.names.get(name)
    node = None if symbol is None else symbol.node
    return not isinstance(node, Var) or node.is_inferred or node.type is None


def _any_name(_: str) -> bool:
    return True


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


def marked_names(found: Scan) -> set[str]:
    """The names of functions that markers may say something of."""
    names = {name for info in found.decorated for name in info.names}
    for body in found.bodies:
        if any(is_marker(decorator) for decorator in body.decorators):
            names.add(body.function.name)
    return names


def names_of_key(key: Key) -> tuple[str, ...]:
    """The names by which calls run a function; see ``Scan.by_name``."""
    if not isinstance(key, str):
        owner = key.info.name if key.info else ""
        return (constructor(owner),) if key.name in CONSTRUCTORS else (key.name,)
    owner, _, name = key.rpartition(".")
    return (constructor(owner.rpartition(".")[2]),) if name in CONSTRUCTORS else (name,)


def defining_module(fullname: str, modules: Mapping[str, MypyFile]) -> str:
    """The module in which a function or method with a full name is defined."""
    prefix = fullname.rpartition(".")[0]
    while prefix and prefix not in modules:
        prefix = prefix.rpartition(".")[0]
    return prefix
