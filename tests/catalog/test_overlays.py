"""Every entry of every shipped overlay holds: in the types of its library, and at run time."""

import asyncio
import importlib
import multiprocessing
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from pkgutil import resolve_name
from typing import Final

import pytest
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

import mypy_async_validator.markers
from mypy_async_validator.catalog.entry import Entry, OverlayModule, Overload
from mypy_async_validator.catalog.locate import Distribution, find_distributions, shipped_stubs
from mypy_async_validator.catalog.read import LIBRARIES, read_overlay

ROOT: Final = Path(mypy_async_validator.markers.__file__).parent.parent
DISTRIBUTIONS: Final = find_distributions([shipped_stubs()])
MODULES: Final = tuple(
    pytest.param(distribution, module, id=module)
    for distribution in DISTRIBUTIONS
    for module in distribution.modules
)

# What the replacements are looked up in; other libraries need not be installed.
KNOWN_ROOTS: Final = ("anyio", "asyncio", "loop", "trio")

# Where the attributes are made by the instance, or the public name is a function.
INSTANCES: Final[Mapping[str, Callable[[], object]]] = {
    "multiprocessing.synchronize.Condition": multiprocessing.Condition,
    "multiprocessing.synchronize.SemLock": multiprocessing.Lock,
    "threading.Condition": threading.Condition,
    "tempfile._TemporaryFileWrapper": tempfile.NamedTemporaryFile,
}


@pytest.fixture(scope="module", autouse=True)
def free_the_libraries() -> Iterator[None]:
    """Without this every later collection of garbage walks through five times the library."""
    yield
    _library.cache_clear()


@dataclass(frozen=True, slots=True)
class Python:
    """A Python for which the types are read."""

    version: tuple[int, int]
    platform: str

    def __str__(self) -> str:
        return f"{self.version[0]}.{self.version[1]}-{self.platform}"


HERE: Final = Python((sys.version_info.major, sys.version_info.minor), sys.platform)
PYTHONS: Final = tuple(
    dict.fromkeys(
        [
            HERE,
            Python((3, 11), "linux"),
            Python((3, 12), "win32"),
            Python((3, 13), "darwin"),
            Python((3, 14), "linux"),
        ]
    )
)
EVERY_PYTHON: Final = pytest.mark.parametrize("python", PYTHONS, ids=str)
EVERY_MODULE: Final = pytest.mark.parametrize(("distribution", "module"), MODULES)


def _options(python: Python) -> Options:
    options = Options()
    options.python_version = python.version
    options.platform = python.platform
    options.python_executable = sys.executable
    options.incremental = False
    options.preserve_asts = True
    options.cache_dir = "/dev/null"
    return options


@cache
def _library(python: Python) -> Mapping[str, MypyFile]:
    """Every listed module, with its types, as mypy sees it for a Python."""
    imports = "\n".join(f"import {m}" for d in DISTRIBUTIONS for m in d.modules)
    result = build.build([BuildSource(None, "probe", imports)], _options(python))
    assert result.errors == []
    return result.files


def _overlay(distribution: Distribution, module: str, python: Python) -> OverlayModule:
    path = distribution.modules[module]
    return read_overlay(path, module, version=python.version, platform=python.platform)


def _entries(overlay: OverlayModule) -> Iterator[tuple[str | None, str, Entry]]:
    for name, entry in overlay.functions.items():
        yield None, name, entry
    for owner, methods in overlay.classes.items():
        for name, entry in methods.items():
            yield owner, name, entry


def _class(module: MypyFile, name: str) -> TypeInfo | None:
    symbol = module.names.get(name)
    node = symbol.node if symbol else None
    if isinstance(node, TypeAlias):
        target = get_proper_type(node.target)
        node = target.type if isinstance(target, Instance) else None
    return node if isinstance(node, TypeInfo) else None


def _definition(module: MypyFile, owner: str | None, name: str) -> SymbolNode | None:
    if owner is None:
        symbol = module.names.get(name)
    else:
        info = _class(module, owner)
        symbol = info.get(name) if info else None
    return symbol.node if symbol else None


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


def _home(node: SymbolNode) -> str:
    """The module that holds a definition."""
    return node.module_name if isinstance(node, TypeInfo) else node.fullname.rpartition(".")[0]


def _needed_home(node: SymbolNode, module: str) -> str | None:
    """The module to list under "defined-in", unless the public name leads to it by itself."""
    home = _home(node)
    return home if home.partition(".")[0] != module.partition(".")[0] else None


def _public_nodes(overlay: OverlayModule, library: MypyFile) -> Iterator[SymbolNode]:
    """What mypy looks an entry up by: a function, or the class of a method."""
    for name in overlay.functions:
        if (symbol := library.names.get(name)) and symbol.node:
            yield symbol.node
    for name in overlay.classes:
        if info := _class(library, name):
            yield info


def _run_time_owner(module: str, owner: str | None) -> object:
    if owner is None:
        return importlib.import_module(module)
    if f"{module}.{owner}" in INSTANCES:
        return INSTANCES[f"{module}.{owner}"]()
    found = getattr(importlib.import_module(module), owner)
    # Some documented classes are functions that make one.
    return found if isinstance(found, type) else found()


def _replacement_exists(name: str) -> bool:
    if name.startswith("loop."):
        return hasattr(asyncio.AbstractEventLoop, name.removeprefix("loop."))
    try:
        resolve_name(name)
    except (AttributeError, ImportError):
        return False
    return True


@EVERY_PYTHON
@EVERY_MODULE
def test_entry_agrees_with_the_types(
    distribution: Distribution, module: str, python: Python
) -> None:
    library = _library(python)[module]
    problems = []
    for owner, name, entry in _entries(_overlay(distribution, module, python)):
        signatures = _signatures(_definition(library, owner, name))
        if not signatures:
            problems.append(f"{entry.name} is not found")
        for overload in entry.overloads:
            misfits = [_misfit(overload, signature) for signature in signatures]
            if misfits and None not in misfits:
                problems.append(f"{entry.name}: every form {misfits[0]}")
    assert problems == []


@EVERY_PYTHON
@EVERY_MODULE
def test_definition_is_found_from_its_own_module(
    distribution: Distribution, module: str, python: Python
) -> None:
    overlay = _overlay(distribution, module, python)
    homes = {_needed_home(n, module) for n in _public_nodes(overlay, _library(python)[module])}
    assert homes - {None} <= set(distribution.defined_in.get(module, ()))


@pytest.mark.parametrize("distribution", DISTRIBUTIONS, ids=lambda d: d.name)
def test_no_needless_module_is_listed_as_home(distribution: Distribution) -> None:
    for module, listed in distribution.defined_in.items():
        homes = {
            _needed_home(node, module)
            for python in PYTHONS
            for node in _public_nodes(
                _overlay(distribution, module, python), _library(python)[module]
            )
        }
        assert set(listed) <= homes, module


@EVERY_PYTHON
@EVERY_MODULE
def test_no_subclass_in_the_library_hides_an_entry(
    distribution: Distribution, module: str, python: Python
) -> None:
    """A class that overrides a listed method is no longer seen as blocking: list it as well."""
    overlay = _overlay(distribution, module, python)
    library = _library(python)[module]
    infos = [s.node for s in library.names.values() if isinstance(s.node, TypeInfo)]
    hidden = [
        f"{info.fullname}.{name}"
        for owner, methods in overlay.classes.items()
        for info in infos
        if not info.name.startswith("_")
        if _class(library, owner) in info.mro[1:]
        for name in methods
        if name in info.names and name not in overlay.classes.get(info.name, ())
    ]
    assert hidden == []


@EVERY_MODULE
def test_entry_exists_at_run_time(distribution: Distribution, module: str) -> None:
    missing = [
        entry.name
        for owner, name, entry in _entries(_overlay(distribution, module, HERE))
        if not hasattr(_run_time_owner(module, owner), name)
    ]
    assert missing == []


@EVERY_MODULE
def test_replacement_exists(distribution: Distribution, module: str) -> None:
    markers = [
        overload.marker
        for _, _, entry in _entries(_overlay(distribution, module, HERE))
        for overload in entry.overloads
        if overload.marker
    ]
    names = {
        name
        for marker in markers
        for library in LIBRARIES
        if (name := marker.replacement(library)) and name.partition(".")[0] in KNOWN_ROOTS
    }
    assert [name for name in sorted(names) if not _replacement_exists(name)] == []


@EVERY_MODULE
def test_every_entry_says_what_blocks(distribution: Distribution, module: str) -> None:
    entries = [entry for p in PYTHONS for *_, entry in _entries(_overlay(distribution, module, p))]
    assert entries
    assert [e.name for e in entries if not any(o.marker for o in e.overloads)] == []


@pytest.mark.parametrize("distribution", DISTRIBUTIONS, ids=lambda d: d.name)
def test_every_file_belongs_to_a_module(distribution: Distribution) -> None:
    assert set(distribution.modules.values()) == set(distribution.path.rglob("*.pyi"))
    assert distribution.name == distribution.path.name


def test_overlays_are_valid_stubs() -> None:
    """Under another module name, so that mypy does not take them for the library itself."""
    options = _options(HERE)
    options.mypy_path = [str(ROOT)]
    sources = [
        BuildSource(str(path), f"overlay_of_{module.replace('.', '_')}")
        for distribution in DISTRIBUTIONS
        for module, path in distribution.modules.items()
    ]
    assert build.build(sources, options).errors == []
