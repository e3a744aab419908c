"""What other lists name as blocking is marked here, or is recorded as not marked, with a reason.

``listed_elsewhere.tsv`` holds what linters, run-time detectors, CPython's audit events and the
documentation of libraries name. ``audit_events.toml`` holds CPython's audit events
(https://docs.python.org/3/library/audit_events.html).
"""

import csv
import sys
import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from pkgutil import resolve_name
from typing import Any, Final

from mypy_async_validator.catalog.entry import Entry
from mypy_async_validator.catalog.locate import find_distributions
from mypy_async_validator.catalog.prove import SUPPORTED, entries_of
from mypy_async_validator.catalog.read import ANY_METHOD, read_overlay
from mypy_async_validator.catalog.shipped import shipped_stubs

HERE: Final = Path(__file__).parent


@cache
def _entries() -> Mapping[str, Entry]:
    """Every entry on any Python, by its name; the methods of a variable by the variable."""
    found: dict[str, Entry] = {}
    for distribution in find_distributions([shipped_stubs()]):
        for module, path in distribution.modules.items():
            for python in SUPPORTED:
                overlay = read_overlay(
                    path, module, version=python.version, platform=python.platform
                )
                for owner, name, entry in entries_of(overlay):
                    found[entry.name] = entry
                    for variable, class_ in overlay.variables.items():
                        if class_ == owner:
                            found[f"{module}.{variable}.{name}"] = entry
    return found


def _is_marked(name: str) -> bool:
    entries = _entries()
    owner, _, attribute = name.rpartition(".")
    for full_name in (name, f"{name}.__init__", *_inherited(owner, attribute)):
        if full_name in entries:
            return entries[full_name].blocks
    any_method = entries.get(f"{owner}.{ANY_METHOD}")
    return any_method is not None and any_method.blocks and not attribute.startswith("_")


def _inherited(owner: str, attribute: str) -> list[str]:
    """The full names of a method in the bases of its class, for the standard library."""
    if owner.partition(".")[0] not in sys.stdlib_module_names:
        return []
    try:
        found = resolve_name(owner)
    except (AttributeError, ImportError):
        return []  # of another platform or version
    bases = found.__mro__ if isinstance(found, type) else ()
    return [f"{base.__module__}.{base.__qualname__}.{attribute}" for base in bases]


def _unmarked() -> list[str]:
    document = tomllib.loads((shipped_stubs() / "unmarked.toml").read_text())
    return [name for group in document["unmarked"] for name in group["names"]]


def _listed() -> list[str]:
    with (HERE / "listed_elsewhere.tsv").open(newline="") as file:
        return [row["name"] for row in csv.DictReader(file, delimiter="\t")]


def _events() -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = tomllib.loads((HERE / "audit_events.toml").read_text())["event"]
    return events


def test_every_name_is_decided() -> None:
    listed = _listed()
    assert len(listed) == len(set(listed)) == 821
    unmarked = set(_unmarked())
    assert [name for name in listed if name not in unmarked and not _is_marked(name)] == []


def test_nothing_is_both_marked_and_recorded_as_not_marked() -> None:
    assert [name for name in _unmarked() if _is_marked(name)] == []


def test_every_group_has_a_reason_and_no_name_is_in_two() -> None:
    document = tomllib.loads((shipped_stubs() / "unmarked.toml").read_text())
    assert set(document) == {"unmarked"}
    for group in document["unmarked"]:
        assert set(group) == {"reason", "names"}
        assert len(group["reason"].split()) > 2
        assert group["names"]
    assert [name for name, count in Counter(_unmarked()).items() if count > 1] == []


def test_every_audit_event_has_entries_or_a_reason() -> None:
    names = [event["name"] for event in _events()]
    assert len(names) == len(set(names)) > 150
    for event in _events():
        assert set(event) <= {"name", "entries", "reason"}
        assert event.get("entries") or len(event["reason"].split()) > 2, event["name"]


def test_entries_of_audit_events_are_marked() -> None:
    named = [(event["name"], name) for event in _events() for name in event.get("entries", ())]
    assert [(event, name) for event, name in named if not _is_marked(name)] == []
