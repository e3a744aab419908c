"""From a definition as mypy names it to the overlay entry of its public name."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, SymbolNode, TypeInfo

from mypy_async_validator.bridge.symbols import Symbols, is_coroutine_function, is_property
from mypy_async_validator.catalog.entry import Entry
from mypy_async_validator.catalog.locate import Distribution
from mypy_async_validator.catalog.marked import MarkedCode
from mypy_async_validator.catalog.names import listed_names
from mypy_async_validator.catalog.read import ANY_METHOD, read_overlay
from mypy_async_validator.catalog.target import Target

_Methods = Mapping[str, Entry]


class _Overlay(NamedTuple):
    """The entries of one public module, by their names in it."""

    functions: dict[str, Entry]
    classes: dict[str, dict[str, Entry]]
    variables: dict[str, str]


class _Resolved(NamedTuple):
    """The entries of one overlay, keyed by the full names of mypy's definitions."""

    functions: Mapping[str, Entry]
    classes: Mapping[str, _Methods]
    variables: Mapping[str, _Methods]
    is_final: bool
    """Were the names of the public module bound, so that they could be followed?"""


class Catalog:
    """The overlays, each read when the first call into one of its packages is seen."""

    def __init__(
        self, distributions: Sequence[Distribution], target: Target, symbols: Symbols
    ) -> None:
        self._target = target
        self._symbols = symbols
        self._marked = MarkedCode(symbols)
        self._owners = _by_module(distributions)
        self._public = _by_package(distributions)
        self._overlays: dict[str, _Overlay] = {}
        self._resolved: dict[str, _Resolved] = {}
        self._of_class: dict[str, _Methods] = {}
        self._with_properties: dict[str, bool] = {}

    def has_package(self, definition: str) -> bool:
        """May the overlays know anything of the package in which a name is defined?"""
        return definition.partition(".")[0] in self._public

    def function(self, node: SymbolNode) -> Entry | None:
        """The entry of a function, by its definition."""
        for module in self._candidates(node.fullname):
            functions = self._resolve(module).functions
            names = (node.fullname, self._guess(module, node.fullname))
            entry = next((functions[name] for name in names if name in functions), None)
            if entry is not None:
                return entry
        return self._marked.function(node)

    def method(self, info: TypeInfo, name: str) -> Entry | None:
        """The entry of a method or property, by the class of its receiver.

        The receiver decides: ``io.StringIO`` shares the definition of ``read`` with files. A class
        that overrides the method hides the entries of its bases. But what stands for all methods of
        a library's class also stands for those of its subclasses in that library.
        """
        if info.module_name == "builtins":
            return None  # none of those is listed
        known = self._of_class
        overriding: TypeInfo | None = None
        for base in info.mro[:-1]:  # (no overlay lists methods of ``object``)
            class_ = base.fullname
            methods = known[class_] if class_ in known else self._methods(class_)
            any_method = methods.get(ANY_METHOD)
            if any_method is not None and overriding is None and base.get(name) is None:
                any_method = None  # a class beside this one defines it
            if overriding is None or (any_method and self._is_of_library(overriding, any_method)):
                if name in methods:
                    return methods[name]
                if any_method is not None:
                    return _as_method(any_method, info, name, listed=class_)
            if overriding is None and name in base.names:
                marked = self._marked.method(base, name)
                if marked is not None:
                    return marked
                overriding = base
        return None

    def variable_method(self, variable: str, name: str) -> Entry | None:
        """The entry of a method of a variable (``sys.stdin.read``), by the variable's full name."""
        for module in self._candidates(variable):
            methods = self._resolve(module).variables.get(variable)
            if methods is not None:
                return methods.get(name)
        return None

    def names(self, package: str) -> set[str]:
        """The names that the overlays list of a top-level package; see ``names.listed_names``."""
        files = {
            distribution.modules[module]
            for module in self._public.get(package, ())
            for distribution in self._owners[module]
        }
        found: set[str] = set()
        for file in files:
            found |= listed_names(file.read_text(encoding="utf-8"))
        return found

    def may_block_when_read(self, attribute: str) -> bool:
        """May this attribute, of the class that defines it, be a property that is marked?

        Overlays are not read for this question, which is asked for every attribute of all code.
        """
        package = attribute.partition(".")[0]
        if package in self._public and self._lists_properties(package):
            return True
        owner, _, name = attribute.rpartition(".")
        info = self._symbols.find(owner)
        entry = self._marked.method(info, name) if isinstance(info, TypeInfo) else None
        return entry is not None and entry.is_property and entry.blocks

    def _lists_properties(self, package: str) -> bool:
        if package not in self._with_properties:
            files = [
                distribution.modules[module]
                for module in self._public[package]
                for distribution in self._owners[module]
            ]
            self._with_properties[package] = any(b"@property" in p.read_bytes() for p in files)
        return self._with_properties[package]

    def is_property(self, attribute: str) -> bool:
        """Is this attribute of a class (by the full names of both) a property?"""
        node = self._symbols.find(attribute)
        return isinstance(node, (Decorator, OverloadedFuncDef)) and is_property(node)

    def definition(self, public: str) -> str:
        """The full name of the definition that a public name stands for."""
        node = self._symbols.find(public)
        return public if node is None else node.fullname

    def _is_of_library(self, info: TypeInfo, entry: Entry) -> bool:
        """Does a class belong to the library of whose overlay an entry is?"""
        module = entry.name.rpartition(".")[0]
        while module not in self._owners:
            module = module.rpartition(".")[0]
        package = info.module_name.partition(".")[0]
        return any(owner.covers(package) for owner in self._owners[module])

    def _methods(self, class_: str) -> _Methods:
        methods: _Methods = {}
        is_final = True
        for module in self._candidates(class_):
            resolved = self._resolve(module)
            is_final = is_final and resolved.is_final
            for name in (class_, self._guess(module, class_)):
                methods = methods or resolved.classes.get(name, {})
        if is_final:
            self._of_class[class_] = methods
        return methods

    def _guess(self, module: str, definition: str) -> str:
        """The public name in a module that a definition probably has, where mypy cannot tell.

        With a warm cache, mypy does not load a module that only passes on a name, unless it is
        imported by what is checked.
        """
        if self._resolve(module).is_final:
            return definition
        package, _, name = definition.rpartition(".")
        homes = {home for o in self._owners[module] for home in o.defined_in.get(module, ())}
        is_near = f"{package}.".startswith(f"{module}.") or package.partition(".")[0] in homes
        return f"{module}.{name}" if is_near else definition

    def _candidates(self, definition: str) -> tuple[str, ...]:
        return self._public.get(definition.partition(".")[0], ())

    def _resolve(self, module: str) -> _Resolved:
        resolved = self._resolved.get(module)
        is_analyzed = self._symbols.is_analyzed(module)
        if resolved is None or (is_analyzed and not resolved.is_final):
            overlay = self._overlay(module)
            resolved = self._resolved[module] = _Resolved(
                {self.definition(e.name): e for e in overlay.functions.values()},
                {
                    self.definition(f"{module}.{name}"): methods
                    for name, methods in overlay.classes.items()
                },
                {
                    self.definition(f"{module}.{name}"): _renamed(
                        overlay.classes[class_], f"{module}.{name}"
                    )
                    for name, class_ in overlay.variables.items()
                },
                is_analyzed,
            )
        return resolved

    def _overlay(self, module: str) -> _Overlay:
        """Read all overlays of a module; a later one has the last word on a name."""
        overlay = self._overlays.get(module)
        if overlay is None:
            overlay = self._overlays[module] = _Overlay({}, {}, {})
            for owner in self._owners[module]:
                found = read_overlay(
                    owner.modules[module],
                    module,
                    version=self._target.version,
                    platform=self._target.platform,
                )
                overlay.functions.update(found.functions)
                overlay.variables.update(found.variables)
                for name, methods in found.classes.items():
                    overlay.classes.setdefault(name, {}).update(methods)
        return overlay


def _as_method(any_method: Entry, info: TypeInfo, name: str, *, listed: str) -> Entry | None:
    """The entry for all methods as that of one, unless that is a property or a coroutine."""
    definers = [base for base in info.mro if name in base.names]
    if name.startswith("_") or not definers or not _is_plain_method(definers[0].names[name].node):
        return None
    classes = [base.fullname for base in info.mro]
    owner = definers[0].fullname
    if classes.index(owner) >= classes.index(listed):
        # Inherited by the listed class, which has a public name.
        owner = any_method.name.removesuffix(f".{ANY_METHOD}")
    return replace(any_method, name=f"{owner}.{name}")


def _is_plain_method(node: SymbolNode | None) -> bool:
    if not isinstance(node, (Decorator, FuncDef, OverloadedFuncDef)):
        return False
    return not is_property(node) and not is_coroutine_function(node)


def _renamed(methods: _Methods, owner: str) -> _Methods:
    return {name: replace(entry, name=f"{owner}.{name}") for name, entry in methods.items()}


def _by_module(distributions: Sequence[Distribution]) -> dict[str, list[Distribution]]:
    owners: dict[str, list[Distribution]] = {}
    for distribution in distributions:
        for module in distribution.modules:
            owners.setdefault(module, []).append(distribution)
    return owners


def _by_package(distributions: Sequence[Distribution]) -> dict[str, tuple[str, ...]]:
    """Which public modules may name the definitions of a top-level package."""
    packages: dict[str, set[str]] = {}
    for distribution in distributions:
        for module in distribution.modules:
            # (Patterns only tell which classes belong to the library.)
            homes = [h for h in distribution.defined_in.get(module, ()) if not h.endswith("*")]
            for source in (module, *homes):
                packages.setdefault(source.partition(".")[0], set()).add(module)
    return {package: tuple(sorted(modules)) for package, modules in packages.items()}
