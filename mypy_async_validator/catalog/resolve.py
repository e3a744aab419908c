"""From a definition as mypy names it to the overlay entry of its public name."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from mypy.nodes import TypeInfo

from mypy_async_validator.bridge.symbols import Symbols
from mypy_async_validator.catalog.entry import Entry
from mypy_async_validator.catalog.locate import Distribution
from mypy_async_validator.catalog.read import read_overlay
from mypy_async_validator.catalog.target import Target


class _Overlay(NamedTuple):
    """The entries of one public module, by their names in it."""

    functions: dict[str, Entry]
    classes: dict[str, dict[str, Entry]]


class _Resolved(NamedTuple):
    """The entries of one overlay, keyed by the full names of mypy's definitions."""

    functions: Mapping[str, Entry]
    classes: Mapping[str, Mapping[str, Entry]]
    is_final: bool
    """Was the public module loaded, so that its names could be followed?"""


class Catalog:
    """The overlays, each read when the first call into one of its packages is seen."""

    def __init__(
        self, distributions: Sequence[Distribution], target: Target, symbols: Symbols
    ) -> None:
        self._target = target
        self._symbols = symbols
        self._paths = _paths(distributions)
        self._public = _by_package(distributions)
        self._overlays: dict[str, _Overlay] = {}
        self._resolved: dict[str, _Resolved] = {}
        self._of_class: dict[str, Mapping[str, Entry]] = {}

    def has_package(self, definition: str) -> bool:
        """May the overlays know anything of the package in which a name is defined?"""
        return definition.partition(".")[0] in self._public

    def function(self, definition: str) -> Entry | None:
        """The entry of a function, by the full name of its definition."""
        for module in self._candidates(definition):
            entry = self._resolve(module).functions.get(definition)
            if entry is not None:
                return entry
        return None

    def method(self, info: TypeInfo, name: str) -> Entry | None:
        """The entry of a method, by the class of its receiver.

        The receiver decides: ``io.StringIO`` shares the definition of ``read`` with files. A class
        that overrides the method hides the entries of its bases.
        """
        known = self._of_class
        for base in info.mro:
            class_ = base.fullname
            methods = known[class_] if class_ in known else self._methods(class_)
            if name in methods:
                return methods[name]
            if name in base.names:
                return None
        return None

    def _methods(self, class_: str) -> Mapping[str, Entry]:
        candidates = [self._resolve(module) for module in self._candidates(class_)]
        methods = next((c.classes[class_] for c in candidates if class_ in c.classes), {})
        if all(candidate.is_final for candidate in candidates):
            self._of_class[class_] = methods
        return methods

    def definition(self, public: str) -> str:
        """The full name of the definition that a public name stands for."""
        node = self._symbols.find(public)
        return public if node is None else node.fullname

    def _candidates(self, definition: str) -> tuple[str, ...]:
        return self._public.get(definition.partition(".")[0], ())

    def _resolve(self, module: str) -> _Resolved:
        resolved = self._resolved.get(module)
        is_loaded = self._symbols.is_loaded(module)
        if resolved is None or (is_loaded and not resolved.is_final):
            overlay = self._overlay(module)
            resolved = self._resolved[module] = _Resolved(
                {self.definition(e.name): e for e in overlay.functions.values()},
                {
                    self.definition(f"{module}.{name}"): methods
                    for name, methods in overlay.classes.items()
                },
                is_loaded,
            )
        return resolved

    def _overlay(self, module: str) -> _Overlay:
        """Read all overlays of a module; a later one has the last word on a name."""
        overlay = self._overlays.get(module)
        if overlay is None:
            overlay = self._overlays[module] = _Overlay({}, {})
            for path in self._paths[module]:
                found = read_overlay(
                    path, module, version=self._target.version, platform=self._target.platform
                )
                overlay.functions.update(found.functions)
                for name, methods in found.classes.items():
                    overlay.classes.setdefault(name, {}).update(methods)
        return overlay


def _paths(distributions: Sequence[Distribution]) -> dict[str, list[Path]]:
    paths: dict[str, list[Path]] = {}
    for distribution in distributions:
        for module, path in distribution.modules.items():
            paths.setdefault(module, []).append(path)
    return paths


def _by_package(distributions: Sequence[Distribution]) -> dict[str, tuple[str, ...]]:
    """Which public modules may name the definitions of a top-level package."""
    packages: dict[str, set[str]] = {}
    for distribution in distributions:
        for module in distribution.modules:
            for source in (module, *distribution.defined_in.get(module, ())):
                packages.setdefault(source.partition(".")[0], set()).add(module)
    return {package: tuple(sorted(modules)) for package, modules in packages.items()}
