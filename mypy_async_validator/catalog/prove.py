"""Prove overlays: against the types that mypy has for the library, and against the library itself.

``python -m mypy_async_validator.catalog.prove DIRECTORY...``, where a directory is that of one
distribution (it holds ``METADATA.toml``), prints what is wrong and exits with 1 if anything is.
"""

import argparse
import asyncio
import importlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, packages_distributions, version
from pathlib import Path
from pkgutil import resolve_name
from typing import Final

from mypy import build
from mypy.modulefinder import BuildSource
from mypy.nodes import (
    ARG_STAR2,
    Argument,
    Decorator,
    FuncDef,
    MypyFile,
    OverloadedFuncDef,
    SymbolNode,
    TypeAlias,
    TypeInfo,
    Var,
)
from mypy.options import Options
from mypy.types import FunctionLike, Instance, get_proper_type

from mypy_async_validator.bridge.symbols import is_coroutine_function
from mypy_async_validator.catalog.entry import Entry, OverlayModule, Overload
from mypy_async_validator.catalog.locate import METADATA, Distribution, read_distribution
from mypy_async_validator.catalog.read import (
    ANY_METHOD,
    LIBRARIES,
    OverlayError,
    read_overlay,
)

Library = Mapping[str, MypyFile]

# Classes whose methods are attributes that ``__init__`` sets, and what makes an instance of them.
_MADE_BY: Final[Mapping[str, str]] = {
    "multiprocessing.synchronize.Condition": "multiprocessing.Condition",
    "multiprocessing.synchronize.SemLock": "multiprocessing.Lock",
    "tempfile._TemporaryFileWrapper": "tempfile.NamedTemporaryFile",
    "threading.Condition": "threading.Condition",
}


@dataclass(frozen=True, slots=True)
class Python:
    """A Python for which the types are read."""

    version: tuple[int, int]
    platform: str

    def __str__(self) -> str:
        return f"{self.version[0]}.{self.version[1]}-{self.platform}"


SUPPORTED: Final = tuple(
    Python(version, platform)
    for version in ((3, 11), (3, 12), (3, 13), (3, 14))
    for platform in ("linux", "darwin", "win32")
)
HERE: Final = Python((sys.version_info.major, sys.version_info.minor), sys.platform)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with an overlay, and where."""

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: error: {self.message}"


def load_library(distributions: Sequence[Distribution], python: Python = HERE) -> Library:
    """Every module that the distributions list, with its types, as mypy sees it.

    Raises OverlayError where mypy does not find a module.
    """
    modules = {m: d.modules[m] for d in distributions for m in _modules_with_entries(d, python)}
    also = [package for d in distributions for package in _packages_of_types(d)]
    imports = "\n".join(f"import {module}" for module in [*modules, *also])
    result = build.build([BuildSource(None, "probe", imports)], mypy_options(distributions, python))
    for (module, path), number in zip(modules.items(), range(1, len(modules) + 1), strict=True):
        told = [e for e in result.errors if e.startswith(f"<string>:{number}: error:")]
        if told:
            raise OverlayError(path, 1, f'mypy cannot use "{module}": {told[0].split(": ", 2)[2]}')
    if result.errors:
        raise OverlayError(next(iter(modules.values())), 1, result.errors[0])
    return result.files


def _packages_of_types(distribution: Distribution) -> set[str]:
    """The installed packages that ``[defined-in]`` means by a pattern."""
    prefixes = [p[:-1] for ps in distribution.defined_in.values() for p in ps if p.endswith("*")]
    installed = packages_distributions() if prefixes else {}
    return {package for package in installed if package.startswith(tuple(prefixes))}


def mypy_options(distributions: Sequence[Distribution], python: Python = HERE) -> Options:
    """Options with which mypy reads libraries, also those that have no types."""
    options = Options()
    options.python_version = python.version
    options.platform = python.platform
    options.python_executable = sys.executable
    options.incremental = False
    options.cache_dir = "/dev/null"
    for distribution in distributions:
        if distribution.types == "none":
            for package in sorted({module.partition(".")[0] for module in distribution.modules}):
                for pattern in (package, f"{package}.*"):
                    options.per_module_options[pattern] = {"follow_untyped_imports": True}
    return options


def prove_types(
    distribution: Distribution, library: Library, python: Python = HERE
) -> Iterator[Problem]:
    """Does each entry agree with the types, and is it found from where mypy defines it?"""
    for module in _modules_with_entries(distribution, python):
        overlay = _read(distribution, module, python)
        tree = library[module]
        for owner, name, entry in entries_of(overlay):
            if owner in overlay.variables.values():
                continue  # the overlay's own class
            message = _disagreement(tree, owner, name, entry)
            if message and not _is_of_subclass(overlay, owner, name, library):
                yield Problem(overlay.path, entry.line, message)
        yield from _missing_variables(overlay, tree)
        yield from _hidden_entries(overlay, tree)
        listed = distribution.defined_in.get(module, ())
        for home in sorted(homes(overlay, tree) - set(listed)):
            if not any(p.endswith("*") and home.startswith(p[:-1]) for p in listed):
                message = f'{METADATA} lacks "{home}" under [defined-in] for "{module}"'
                yield Problem(overlay.path, 1, message)


def prove_run_time(distribution: Distribution) -> Iterator[Problem]:
    """Does each entry exist in the library as it is installed here?"""
    for module in _modules_with_entries(distribution, HERE):
        overlay = _read(distribution, module, HERE)
        try:
            loaded = importlib.import_module(module)
        except ImportError as error:
            yield Problem(overlay.path, 1, f'Cannot import "{module}": {error}')
            continue
        for variable in overlay.variables:
            if not hasattr(loaded, variable):
                yield Problem(overlay.path, 1, f"{module}.{variable} does not exist at run time")
        for owner, name, entry in entries_of(overlay):
            if owner in overlay.variables.values():
                variables = [v for v, class_ in overlay.variables.items() if class_ == owner]
                holders = [getattr(loaded, v) for v in variables if hasattr(loaded, v)]
            else:
                holders = [_run_time_owner(loaded, module, owner)]
            missing = any(holder is None or not _has(holder, name) for holder in holders)
            # What only subclasses have is found in the types.
            is_exception = owner is not None and ANY_METHOD in overlay.classes[owner]
            if missing and name != ANY_METHOD and (entry.blocks or not is_exception):
                yield Problem(overlay.path, entry.line, f"{entry.name} does not exist at run time")


def prove_replacements(distribution: Distribution) -> Iterator[Problem]:
    """Does each replacement that a marker names exist here?"""
    for module in distribution.modules:
        overlay = _read(distribution, module, HERE)
        for _, _, entry in entries_of(overlay):
            markers = [o.marker for o in entry.overloads if o.marker]
            names = {m.replacement(library) for m in markers for library in LIBRARIES}
            for name in sorted(names - {None}, key=str):
                if name and not _replacement_exists(name):
                    message = f'Replacement "{name}" of {entry.name} does not exist'
                    yield Problem(overlay.path, entry.line, message)


def prove_metadata(distribution: Distribution) -> Iterator[Problem]:
    """Does the overlay mark anything, and is the version installed here among those named?"""
    metadata = distribution.path / METADATA
    if distribution.name != "stdlib":
        name = distribution.installed_as
        try:
            installed = version(name)
        except PackageNotFoundError:
            yield Problem(metadata, 1, f'Distribution "{name}" is not installed')
        else:
            if installed not in distribution.proved_against:
                yield Problem(metadata, 1, f'"proved-against" lacks "{installed}"')
        if not distribution.types:
            yield Problem(metadata, 1, 'Missing key "types"')
    for module, path in distribution.modules.items():
        overlays = [_read(distribution, module, python) for python in SUPPORTED]
        if not any(entry.blocks for overlay in overlays for *_, entry in entries_of(overlay)):
            yield Problem(path, 1, f'"{module}" lists nothing that blocks')


def entries_of(overlay: OverlayModule) -> Iterator[tuple[str | None, str, Entry]]:
    """Each entry with the class that holds it and its name there."""
    for name, entry in overlay.functions.items():
        yield None, name, entry
    for owner, methods in overlay.classes.items():
        for name, entry in methods.items():
            yield owner, name, entry


def homes(overlay: OverlayModule, tree: MypyFile) -> set[str]:
    """The top-level packages, other than that of the overlay, in which mypy defines its names."""
    symbols = [tree.names.get(name) for name in (*overlay.functions, *overlay.variables)]
    nodes = [symbol.node for symbol in symbols if symbol and symbol.node]
    nodes += [info for name in overlay.classes if (info := _class(tree, name))]
    packages = {_home(node).partition(".")[0] for node in nodes}
    return packages - {overlay.module.partition(".")[0]}


def _home(node: SymbolNode) -> str:
    return node.module_name if isinstance(node, TypeInfo) else node.fullname


def _modules_with_entries(distribution: Distribution, python: Python) -> list[str]:
    """Without those that do not exist for a Python, whose overlays are empty there."""
    return [m for m in distribution.modules if any(entries_of(_read(distribution, m, python)))]


def _read(distribution: Distribution, module: str, python: Python) -> OverlayModule:
    path = distribution.modules[module]
    return read_overlay(path, module, version=python.version, platform=python.platform)


def _class(tree: MypyFile, name: str) -> TypeInfo | None:
    names, node = tree.names, None
    for part in name.split("."):
        symbol = names.get(part)
        node = symbol.node if symbol else None
        if isinstance(node, TypeAlias):
            target = get_proper_type(node.target)
            node = target.type if isinstance(target, Instance) else None
        if not isinstance(node, TypeInfo):
            return None
        names = node.names
    return node if isinstance(node, TypeInfo) else None


def _disagreement(tree: MypyFile, owner: str | None, name: str, entry: Entry) -> str | None:
    info = _class(tree, owner) if owner else None
    if owner and info is None:
        return f"mypy does not find class {tree.fullname}.{owner}"
    if name == ANY_METHOD:
        return None
    symbol = info.get(name) if info else tree.names.get(name)
    if info and name == "__init__" and "builtins.object" in getattr(symbol, "fullname", ""):
        symbol = info.get("__new__")
    signatures = _signatures(symbol.node if symbol else None)
    if not signatures:
        return f"mypy does not find {entry.name}"
    for overload in entry.overloads:
        misfits = [_misfit(overload, signature) for signature in signatures]
        if None not in misfits:
            return f"{entry.name}: every form {misfits[0]}"
    return None


def _is_of_subclass(overlay: OverlayModule, owner: str | None, name: str, library: Library) -> bool:
    """Is this an exception from all methods that a subclass in the library has?"""
    if owner is None or ANY_METHOD not in overlay.classes[owner]:
        return False
    base = _class(library[overlay.module], owner)
    if base is None or overlay.classes[owner][name].blocks:
        return False
    infos = (s.node for tree in library.values() for s in tree.names.values())
    return any(isinstance(i, TypeInfo) and base in i.mro and name in i.names for i in infos)


def _missing_variables(overlay: OverlayModule, tree: MypyFile) -> Iterator[Problem]:
    for name in overlay.variables:
        symbol = tree.names.get(name)
        if symbol is None or not isinstance(symbol.node, Var):
            message = f"mypy does not find variable {overlay.module}.{name}"
            yield Problem(overlay.path, 1, message)


def _signatures(node: SymbolNode | None) -> list[list[Argument]]:
    """The parameters of each form of a function, however mypy came to know it."""
    match node:
        case FuncDef():
            return [node.arguments]
        case Decorator():
            return [node.func.arguments]
        case OverloadedFuncDef():
            return [signature for item in node.items for signature in _signatures(item)]
        case Var():
            return _signatures_of_type(node)
        case _:
            return []


def _signatures_of_type(variable: Var) -> list[list[Argument]]:
    kind = get_proper_type(variable.type)
    if isinstance(kind, Instance):
        call = kind.type.get("__call__")
        return _signatures(call.node) if call else []
    items = kind.items if isinstance(kind, FunctionLike) else []
    return [signature for item in items for signature in _signatures(item.definition)]


def _misfit(overload: Overload, signature: list[Argument]) -> str | None:
    """Say in what an overload of an overlay departs from a form of the definition."""
    known = {argument.variable.name: argument for argument in signature}
    takes_any = any(argument.kind == ARG_STAR2 for argument in signature)
    named = [p for p in overload.parameters if not p.kind.startswith("var_")]
    for parameter in named:
        argument = known.get(parameter.name)
        if argument is None and not takes_any:
            return f'has no "{parameter.name}"'
        is_plain = overload.marker is not None and parameter.condition is None
        if argument and is_plain and parameter.has_default != argument.kind.is_optional():
            return f'disagrees on the default of "{parameter.name}"'
    order = [name for name in known if name in {p.name for p in named if p.kind == "positional"}]
    if order != [p.name for p in named if p.kind == "positional" and p.name in known]:
        return "has another order"
    return None


def _hidden_entries(overlay: OverlayModule, tree: MypyFile) -> Iterator[Problem]:
    """A public class that overrides a listed method hides the entry: it must be listed as well."""
    infos = [symbol.node for symbol in tree.names.values() if isinstance(symbol.node, TypeInfo)]
    for owner, methods in overlay.classes.items():
        base = _class(tree, owner)
        for info in infos:
            if info.name.startswith("_") or base is None or base not in info.mro[1:]:
                continue
            listed = overlay.classes.get(info.name, {})
            for name, entry in methods.items():
                is_covered = name in listed or ANY_METHOD in listed or ANY_METHOD in methods
                if is_covered or name not in info.names:
                    continue
                if not is_coroutine_function(info.names[name].node):
                    message = f"{info.fullname}.{name} hides {entry.name}: list it as well"
                    yield Problem(overlay.path, entry.line, message)


def _run_time_owner(loaded: object, module: str, owner: str | None) -> object:
    """The module or class that should hold an entry; ``None`` if there is no such class."""
    if owner is None:
        return loaded
    if f"{module}.{owner}" in _MADE_BY:
        return resolve_name(_MADE_BY[f"{module}.{owner}"])()
    found = loaded
    for part in owner.split("."):
        found = getattr(found, part, None)
    # Some documented classes are functions that make one.
    return found if isinstance(found, type) or not callable(found) else found()


def _has(holder: object, name: str) -> bool:
    return hasattr(holder, name) or name in getattr(holder, "__annotations__", ())


def _replacement_exists(name: str) -> bool:
    if name.startswith("loop."):
        return hasattr(asyncio.AbstractEventLoop, name.removeprefix("loop."))
    try:
        resolve_name(name)
    except (AttributeError, ImportError, ValueError):
        return False
    return True


def main(arguments: Sequence[str] | None = None) -> int:
    """Prove the distributions in the directories given; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m mypy_async_validator.catalog.prove",
        description="Prove overlay stubs against the types and the libraries installed here.",
    )
    parser.add_argument("directories", nargs="+", type=Path, metavar="DIRECTORY")
    parser.add_argument("--no-run-time", action="store_true", help="do not import the library")
    parsed = parser.parse_args(arguments)
    problems: list[object] = []
    count = 0
    for directory in parsed.directories:
        try:
            distribution = read_distribution(directory)
            problems += prove_metadata(distribution)
            problems += prove_types(distribution, load_library([distribution]))
            if not parsed.no_run_time:
                problems += prove_run_time(distribution)
                problems += prove_replacements(distribution)
            count += sum(
                1 for m in distribution.modules for _ in entries_of(_read(distribution, m, HERE))
            )
        except OverlayError as error:
            problems.append(Problem(error.path, error.line, error.message))
    told = f"{count} entries proved" if not problems else f"{len(problems)} problems"
    sys.stdout.write("".join(f"{line}\n" for line in [*problems, told]))
    return 1 if problems else 0


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        sys.exit(main())
