"""Every entry of every shipped overlay holds: in the types of its library, and at run time."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

import pytest
from mypy import build
from mypy.modulefinder import BuildSource

import mypy_async_validator.markers
from mypy_async_validator.bridge.interest import is_of_interest
from mypy_async_validator.catalog.locate import Distribution, find_distributions
from mypy_async_validator.catalog.prove import (
    HERE,
    Library,
    Python,
    entries_of,
    homes,
    load_library,
    mypy_options,
    prove_metadata,
    prove_replacements,
    prove_run_time,
    prove_types,
)
from mypy_async_validator.catalog.read import ANY_METHOD, read_overlay
from mypy_async_validator.catalog.shipped import shipped_stubs

ROOT: Final = Path(mypy_async_validator.markers.__file__).parent.parent
DISTRIBUTIONS: Final = find_distributions([shipped_stubs()])
STDLIB: Final = tuple(d for d in DISTRIBUTIONS if d.name == "stdlib")
LIBRARIES: Final = tuple(d for d in DISTRIBUTIONS if d.name != "stdlib")

# No wheel of it exists, and to build it takes the headers of a database: its types are proved.
NOT_INSTALLED: Final = frozenset({"mysqlclient"})

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
EVERY_LIBRARY: Final = pytest.mark.parametrize("distribution", LIBRARIES, ids=lambda d: d.name)
EVERY_DISTRIBUTION: Final = pytest.mark.parametrize(
    "distribution", DISTRIBUTIONS, ids=lambda d: d.name
)


@pytest.fixture(scope="module", autouse=True)
def free_the_libraries() -> Iterator[None]:
    """Without this every later collection of garbage walks through all of their trees."""
    yield
    _standard_library.cache_clear()
    _libraries.cache_clear()


@cache
def _standard_library(python: Python) -> Library:
    return load_library(STDLIB, python)


@cache
def _libraries() -> Library:
    return load_library(LIBRARIES)


@EVERY_PYTHON
def test_standard_library_agrees_with_the_types(python: Python) -> None:
    (stdlib,) = STDLIB
    assert list(prove_types(stdlib, _standard_library(python), python)) == []


@EVERY_LIBRARY
def test_library_agrees_with_its_types(distribution: Distribution) -> None:
    assert list(prove_types(distribution, _libraries())) == []


# Importing so many libraries brings out warnings that are not about this project.
IGNORE_WARNINGS: Final = pytest.mark.filterwarnings("ignore")


@IGNORE_WARNINGS
@EVERY_DISTRIBUTION
def test_entries_exist_at_run_time(distribution: Distribution) -> None:
    if distribution.name in NOT_INSTALLED:
        pytest.skip("cannot be installed without a compiler")
    assert list(prove_run_time(distribution)) == []


@IGNORE_WARNINGS
@EVERY_DISTRIBUTION
def test_replacements_exist(distribution: Distribution) -> None:
    assert list(prove_replacements(distribution)) == []


@EVERY_DISTRIBUTION
def test_the_installed_version_is_proved(distribution: Distribution) -> None:
    if distribution.name in NOT_INSTALLED:
        pytest.skip("cannot be installed without a compiler")
    assert list(prove_metadata(distribution)) == []


def test_no_needless_module_is_listed_as_home() -> None:
    (stdlib,) = STDLIB
    found = {
        module: set().union(
            *(
                homes(
                    read_overlay(path, module, version=p.version, platform=p.platform),
                    _standard_library(p)[module],
                )
                for p in PYTHONS
                if module in _standard_library(p)
            )
        )
        for module, path in stdlib.modules.items()
    }
    assert {m: set(listed) - found[m] for m, listed in stdlib.defined_in.items()} == {
        m: set() for m in stdlib.defined_in
    }


@cache
def _blocking_methods() -> frozenset[str]:
    """The names of the methods that block in some class: one of another library may be a base."""
    return frozenset(
        name
        for d in DISTRIBUTIONS
        for m, path in d.modules.items()
        for owner, name, entry in entries_of(
            read_overlay(path, m, version=HERE.version, platform=HERE.platform)
        )
        if owner and entry.blocks and name != ANY_METHOD
    )


@EVERY_DISTRIBUTION
def test_every_entry_says_what_blocks(distribution: Distribution) -> None:
    """One that does not block is listed where it would count otherwise, in a class of this kind."""
    overlays = [
        read_overlay(path, module, version=HERE.version, platform=HERE.platform)
        for module, path in distribution.modules.items()
    ]
    entries = [(owner, name, entry) for o in overlays for owner, name, entry in entries_of(o)]
    blocking = _blocking_methods()
    variables = {f"{o.module}.{name}" for o in overlays for name in o.variables.values()}
    has_any = any(name == ANY_METHOD for _, name, _ in entries)
    assert [
        entry.name
        for owner, name, entry in entries
        if not entry.blocks and not has_any and name not in blocking
        if entry.name.rpartition(".")[0] not in variables
    ] == []


@EVERY_DISTRIBUTION
def test_mypy_offers_a_hook_for_every_entry(distribution: Distribution) -> None:
    """The filter of what is called most must not hide what the overlays list."""
    library = _standard_library(HERE) if distribution.name == "stdlib" else _libraries()
    hidden = []
    for module, path in distribution.modules.items():
        overlay = read_overlay(path, module, version=HERE.version, platform=HERE.platform)
        for name, entry in overlay.functions.items():
            symbol = library[module].names.get(name)
            if symbol and symbol.node and not is_of_interest(symbol.node.fullname):
                hidden.append(entry.name)
        for owner, methods in overlay.classes.items():
            symbol = library[module].names.get(owner)
            class_ = symbol.node.fullname if symbol and symbol.node else f"{module}.{owner}"
            hidden += [
                entry.name
                for name, entry in methods.items()
                if not is_of_interest(class_ if name == "__init__" else f"{class_}.{name}")
                if name != ANY_METHOD
            ]
    assert hidden == []


@EVERY_DISTRIBUTION
def test_every_file_belongs_to_a_module(distribution: Distribution) -> None:
    assert set(distribution.modules.values()) == set(distribution.path.rglob("*.pyi"))
    assert distribution.name == distribution.path.name


def test_overlays_are_valid_stubs() -> None:
    """Under another module name, so that mypy does not take them for the library itself."""
    options = mypy_options(DISTRIBUTIONS)
    options.mypy_path = [str(ROOT)]
    sources = [
        BuildSource(str(path), f"overlay_of_{module.replace('.', '_')}")
        for distribution in DISTRIBUTIONS
        for module, path in distribution.modules.items()
    ]
    assert build.build(sources, options).errors == []
