"""Lays out the project: packages, chains, their twins, and much else; and what must be reported."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import count
from pathlib import Path
from random import Random
from typing import Final

from .chains import (
    BLOCKING_LEAVES,
    HARMLESS_LEAVES,
    IGNORED_LEAF,
    build,
    call_in_coroutine,
    evade_in_coroutine,
    wrap,
)
from .filler import NOUNS, add_cycle, fill
from .source import Module

PACKAGE_SIZE: Final = 20
MODULES_PER_PLANT: Final = 8
DEPTHS: Final = (1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 10, 12)
LEAST_MODULES: Final = 2 * PACKAGE_SIZE
MANIFEST: Final = "manifest.json"
CYCLES: Final = 0.25
"""The share of chains that make an import cycle."""
NEAR: Final = 40
"""A module imports from this many before it."""

CORE: Final = '''\
"""What all parts share."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
CALLBACKS: list[object] = []


def logged(function: Callable[P, T]) -> Callable[P, T]:
    """Remembers the name of what is called."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        CALLBACKS.append(function.__name__)
        return function(*args, **kwargs)

    return wrapper


def threaded(function: Callable[P, T]) -> Callable[P, Awaitable[T]]:
    """Lets a thread do the work."""

    @wraps(function)
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> Awaitable[T]:
        return asyncio.to_thread(function, *args, **kwargs)

    return wrapper


def register(callback: Callable[..., object]) -> str:
    CALLBACKS.append(callback)
    return callback.__name__


def keep(value: object) -> str:
    CALLBACKS.append(value)
    return str(len(CALLBACKS))
'''


@dataclass(frozen=True, order=True)
class Planted:
    """A call that must be reported, with the chain as the note shows it."""

    file: str
    line: int
    chain: tuple[str, ...]
    files: tuple[str, ...]
    """Where the links are defined, from the head on."""
    shapes: tuple[str, ...]
    """How each link is called and defined, from the coroutine on."""


@dataclass(frozen=True, order=True)
class Twin:
    """A call that must not be reported, and why."""

    file: str
    line: int
    reason: str


@dataclass(frozen=True)
class Manifest:
    planted: tuple[Planted, ...]
    twins: tuple[Twin, ...]


def generate(folder: Path, modules: int, seed: int = 0) -> Manifest:
    """Write a project of so many modules (and ``__init__`` files), and the manifest beside it.

    A project that was generated there before is replaced.
    """
    if (folder / MANIFEST).exists():
        shutil.rmtree(folder)
    files, manifest = compose(modules, seed)
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / MANIFEST).write_text(json.dumps(asdict(manifest), indent=1), encoding="utf-8")
    return manifest


def compose(size: int, seed: int = 0) -> tuple[dict[str, str], Manifest]:
    """The text of each file, and what must be reported; the same for the same arguments."""
    if size < LEAST_MODULES:
        raise ValueError(f"fewer than {LEAST_MODULES} modules")
    rng, numbers = Random(seed), count(1)
    modules, packages = _lay_out(size, rng)
    chains: dict[str, tuple[tuple[str, ...], ...]] = {}
    reasons: dict[str, str] = {}
    for number in range(size // MODULES_PER_PLANT):
        _plant(f"p{number}", modules, rng, numbers, chains, reasons)
    _fill(modules, rng, numbers)
    for package in packages:
        _export(package, modules)
    files, places = {"acme/__init__.py": "", "acme/core.py": CORE}, {}
    for module in (*modules, *packages):
        files[module.path], found = module.render()
        places.update({place: (module.path, line) for place, line in found.items()})
    planted = [Planted(*places[place], *told) for place, told in chains.items()]
    twins = [Twin(*places[place], reason) for place, reason in reasons.items()]
    return files, Manifest(tuple(sorted(planted)), tuple(sorted(twins)))


def _lay_out(size: int, rng: Random) -> tuple[list[Module], list[Module]]:
    modules, packages = [], []
    for start in range(0, size, PACKAGE_SIZE):
        number = start // PACKAGE_SIZE
        package = f"{rng.choice(NOUNS)}_{number}"
        packages.append(Module(f"acme.{package}", f"acme/{package}/__init__.py", number))
        for noun in rng.sample(NOUNS, min(PACKAGE_SIZE, size - start)):
            path = f"acme/{package}/{noun}.py"
            modules.append(Module(f"acme.{package}.{noun}", path, number))
    return modules, packages


def _plant(
    name: str,
    modules: list[Module],
    rng: Random,
    numbers: Iterator[int],
    chains: dict[str, tuple[tuple[str, ...], ...]],
    reasons: dict[str, str],
) -> None:
    """Write a chain that blocks and its twin, and a coroutine that calls each."""
    depth = rng.choice(DEPTHS)
    top = rng.randrange(depth + 1, len(modules))
    below = range(max(0, top - NEAR), top)
    indexes = sorted(rng.sample(below, depth), reverse=True)
    way = [modules[index] for index in indexes]
    if depth > 1 and rng.random() < CYCLES:
        _close_cycle(way, indexes, modules)
    chain = build(way, rng.choice(BLOCKING_LEAVES), rng, numbers)
    shape = call_in_coroutine(modules[top], chain, name, rng, numbers)
    files = tuple(module.path for module in way)
    chains[name] = chain.labels, files, (shape, *chain.shapes)
    twin = f"{name}twin"
    match rng.choice(["evaded", "evaded", "harmless", "harmless", "marked", "ignored", "wrapped"]):
        case "evaded":
            reasons[twin] = evade_in_coroutine(modules[top], chain, twin, rng, numbers)
            return
        case "harmless":
            reason = "nothing blocks"
            chain = build(way, rng.choice(HARMLESS_LEAVES), rng, numbers)
        case "marked":
            reason = "@nonblocking"
            at = rng.randrange(depth)
            chain = build(way, rng.choice(BLOCKING_LEAVES), rng, numbers, silent_at=at)
        case "ignored":
            reason = "the call is ignored"
            chain = build(way, IGNORED_LEAF, rng, numbers)
        case _:
            reason = "awaitable wrapper"
            chain = wrap(chain, modules[top], rng, numbers)
    call_in_coroutine(modules[top], chain, twin, rng, numbers)
    reasons[twin] = reason


def _close_cycle(way: list[Module], indexes: list[int], modules: list[Module]) -> None:
    """Let the second link stand in the module after that of the first, which it imports, too."""
    after = modules[indexes[0] + 1]
    if after.package == way[0].package:
        after.types_from = way[0]
        way[1] = after


def _fill(modules: list[Module], rng: Random, numbers: Iterator[int]) -> None:
    classes: dict[str, list[str]] = {}
    for module in modules:
        others = [(name, each) for name in list(classes)[-NEAR:] for each in classes[name]]
        made = fill(module, others, rng.randrange(45, 80), rng, numbers)
        if module.types_from is not None and (known := classes[module.types_from.name]):
            add_cycle(module, module.types_from, known[0], next(numbers))
        classes[module.name] = made
        module.exports.extend(rng.sample(made, min(1, len(made))))


def _export(package: Module, modules: list[Module]) -> None:
    """Let the package re-export what its modules say."""
    names = []
    for module in modules:
        if module.package == package.package and module.exports:
            exported = sorted(set(module.exports))
            package.imports.add(f"from {module.name} import {', '.join(exported)}")
            names += exported
    package.add("\n".join(["__all__ = [", *(f'    "{name}",' for name in sorted(names)), "]"]))
