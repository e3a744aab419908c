"""Write ``docs/blocking-calls.md``, the page of all that the overlays mark: ``python docs/catalog_page.py``."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from mypy_async_validator.catalog.entry import Condition, Entry, Marker, Overload, Parameter
from mypy_async_validator.catalog.locate import Distribution, find_distributions
from mypy_async_validator.catalog.prove import SUPPORTED, Python, entries_of
from mypy_async_validator.catalog.read import ANY_METHOD, KINDS, read_overlay
from mypy_async_validator.catalog.shipped import shipped_stubs
from mypy_async_validator.config import UNCOUNTED_KINDS

PAGE: Final = Path(__file__).parent / "blocking-calls.md"
UNMARKED: Final = "unmarked.toml"

PLATFORMS: Final = {"linux": "Linux", "darwin": "macOS", "win32": "Windows"}

INTRODUCTION: Final = """\
# What is marked as blocking

Written from the overlays in [`stubs/`](../stubs/README.md) by `python docs/catalog_page.py`: every function and method that
[`blocking-call`](checks/blocking-call.md) reports in a coroutine. Search it for the full name of a function.

A line says of which [kind](configuration.md#kinds) the wait is, which forms of the call do not wait, and what to use instead
under asyncio, anyio and trio. Where nothing is named, hand the call to a thread: `asyncio.to_thread`,
`anyio.to_thread.run_sync`, `trio.to_thread.run_sync`. A method is marked for the class and those that inherit it.
At the end stands [what is not marked, and why](#deliberately-not-marked).
"""

KIND_TEXTS: Final = {
    "sleep": "waits for a time",
    "network": "waits for another machine",
    "dns": "waits for a name to be resolved",
    "database": "waits for a database, which may be a file or a server",
    "process": "starts a process or waits for one",
    "file": "opens, reads or writes a file; takes longer, the larger it is",
    "filesystem": "works on names: lists, copies, moves, deletes; takes longer, the more there are",
    "lock": "waits for a lock that another thread or process may hold",
    "queue": "waits for an item or for room",
    "thread": "waits for a thread, or for what one computes",
    "input": "waits for a person",
    "compress": "compresses or expands data; takes longer, the more there is",
    "cpu": "computes for long on purpose, such as the hash of a password",
    "metadata": "one system call that does not grow with a file or directory, such as `os.stat`",
}


class Row(NamedTuple):
    """One line of a table."""

    name: str
    kind: str
    silent: str
    instead: str


def page() -> str:
    """The whole text."""
    found = find_distributions([shipped_stubs()])
    distributions = sorted(found, key=lambda d: (d.name != "stdlib", d.name))
    parts = [INTRODUCTION, _kinds(), *map(_section, distributions)]
    parts.append(_not_marked(tomllib.loads((shipped_stubs() / UNMARKED).read_text())))
    return "\n".join(parts)


def _kinds() -> str:
    lines = ["## Kinds\n", "| kind | the call | counts by default |", "|---|---|---|"]
    for kind in KINDS:
        counts = "no" if kind in UNCOUNTED_KINDS else "yes"
        lines.append(f"| `{kind}` | {KIND_TEXTS[kind]} | {counts} |")
    return "\n".join(lines) + "\n"


def _section(distribution: Distribution) -> str:
    if distribution.name == "stdlib":
        lines = ["## The standard library\n"]
    else:
        versions = ", ".join(distribution.proved_against)
        types = {"inline": "its own types", "none": "no types"}.get(
            str(distribution.types), f"types from `{distribution.types}`"
        )
        lines = [f"## {distribution.name}\n", f"Proved against {versions}; {types}.\n"]
        if distribution.types == "none":
            lines.append(
                "mypy sees what is called only with `follow_untyped_imports` for this library.\n"
            )
    for module in sorted(distribution.modules):
        rows = list(_rows(distribution, module))
        if rows:
            lines.append(f"### {module}\n" if distribution.name == "stdlib" else "")
            lines += ["| call | kind | does not wait | instead |", "|---|---|---|---|"]
            lines += [f"| `{r.name}` | {r.kind} | {r.silent} | {r.instead} |" for r in rows]
            lines.append("")
    return "\n".join(lines).replace("\n\n\n", "\n\n")


def _rows(distribution: Distribution, module: str) -> Iterator[Row]:
    found: dict[str, tuple[Entry, list[Python]]] = {}
    for python in SUPPORTED:
        overlay = read_overlay(
            distribution.modules[module], module, version=python.version, platform=python.platform
        )
        for owner, name, entry in entries_of(overlay):
            variables = [v for v, class_ in overlay.variables.items() if class_ == owner]
            shown = [f"{module}.{variable}.{name}" for variable in variables] or [entry.name]
            for full_name in shown if entry.blocks else ():
                found.setdefault(full_name, (entry, []))[1].append(python)
    for name, (entry, places) in found.items():
        yield _row(name, entry, _where(places))


def _where(places: Sequence[Python]) -> str:
    """On which versions and platforms an entry exists, if not on all."""
    platforms = [
        text for name, text in PLATFORMS.items() if any(p.platform == name for p in places)
    ]
    versions = sorted({python.version for python in places})
    supported = sorted({python.version for python in SUPPORTED})
    words = []
    if len(platforms) < len(PLATFORMS):
        words.append(" and ".join(platforms))
    if versions[0] != supported[0]:
        words.append(f"from Python {versions[0][0]}.{versions[0][1]}")
    if versions[-1] != supported[-1]:
        words.append(f"up to Python {versions[-1][0]}.{versions[-1][1]}")
    return ", ".join(words)


def _row(name: str, entry: Entry, where: str) -> Row:
    shown = name.removeprefix("builtins.").removesuffix(".__init__")
    if name.endswith(f".{ANY_METHOD}"):
        shown = name.removesuffix(ANY_METHOD) + "*"
    markers = [overload.marker for overload in entry.overloads if overload.marker]
    kinds = ", ".join(dict.fromkeys(marker.kind for marker in markers))
    silent = "; ".join(dict.fromkeys(_silent_forms(entry)))
    return Row(
        shown,
        kinds + (f" ({where})" if where else ""),
        silent,
        " · ".join(dict.fromkeys(text for marker in markers for text in _instead(marker))),
    )


def _silent_forms(entry: Entry) -> Iterator[str]:
    """The arguments with which a call does not wait."""
    for overload in entry.overloads:
        conditions = _conditions(overload)
        if overload.marker is None and conditions:
            yield conditions
    plain = [o for o in entry.overloads if not _conditions(o)]
    if not any(overload.marker for overload in plain):
        forms = [_conditions(o) for o in entry.overloads if o.marker and _conditions(o)]
        yield "unless " + " or ".join(dict.fromkeys(forms))
    if any(overload.marker and overload.marker.is_lazy for overload in entry.overloads):
        yield "until the result is iterated over"


def _conditions(overload: Overload) -> str:
    return ", ".join(
        _condition(parameter, parameter.condition)
        for parameter in overload.parameters
        if parameter.condition is not None
    )


def _condition(parameter: Parameter, condition: Condition) -> str:
    values = [f"`{parameter.name}={value!r}`" for value in condition.values]
    classes = [name.rpartition(".")[2] for name in condition.classes]
    if classes:
        values.append(f"`{parameter.name}` of {' or '.join(f'`{name}`' for name in classes)}")
    return " or ".join(values)


def _instead(marker: Marker) -> list[str]:
    names = (marker.asyncio, marker.anyio, marker.trio)
    return [f"`{name}`" for name in names if name]


def _not_marked(document: Mapping[str, Any]) -> str:
    lines = ["## Deliberately not marked\n", "What other lists name, and why it is not here.\n"]
    lines += ["| name | reason |", "|---|---|"]
    for group in document["unmarked"]:
        lines += [f"| `{name}` | {group['reason']} |" for name in group["names"]]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
