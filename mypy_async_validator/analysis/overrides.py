"""Which definitions of base classes does a class contradict, and what does mypy say of it?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mypy.nodes import ClassDef, TypeInfo, Var

from mypy_async_validator.analysis.colours import (
    Colour,
    Definition,
    bound_names,
    find_definition,
    may_become_iteration,
)
from mypy_async_validator.bridge.checker import CheckerView

# Only the class itself calls them; mypy does not compare them with those of bases either.
_OF_ONE_CLASS: Final = frozenset(
    {"__init__", "__init_subclass__", "__new__", "__post_init__", "__replace__"}
)


@dataclass(frozen=True, slots=True)
class Conflict:
    """What a class gets from its first base under a name contradicts another of its bases."""

    first: Definition
    second: Definition


def definitions(defn: ClassDef, checker: CheckerView) -> Iterator[Definition]:
    """The methods and properties of a class whose colour a base, or Python itself, decides."""
    bound, bases = bound_names(defn), defn.info.mro[1:]
    for name in defn.info.names:
        is_special = name.startswith("__") and name.endswith("__")
        if name in bound or not (is_special or any(name in base.names for base in bases)):
            continue
        found = find_definition(defn.info, name, checker)
        if found is not None and not isinstance(found.node, Var):
            yield found


def contradicted(override: Definition, checker: CheckerView) -> list[Definition]:
    """What the bases, nearest first, define in the other colour."""
    if override.colour is None or not _is_inherited(override.name):
        return []
    found = (find_definition(base, override.name, checker) for base in override.owner.mro[1:])
    return [base for base in found if base is not None and _differs(override, base, checker)]


def is_repeated(override: Definition, base: Definition, checker: CheckerView) -> bool:
    """Has a class in between, whose colour this one keeps, contradicted the base before?"""
    for info in override.owner.mro[1:]:
        if base.owner in info.mro[1:]:
            between = find_definition(info, override.name, checker)
            if between is not None and between.colour is override.colour:
                return True
    return False


def conflicts(info: TypeInfo, checker: CheckerView) -> Iterator[Conflict]:
    """Compare the definition that a class inherits with those that this one hides, as mypy does."""
    if len(info.bases) < 2:
        return
    mro = info.mro[1:]
    for name in sorted({name for base in mro for name in base.names} - info.names.keys()):
        if not _is_inherited(name):
            continue
        first, *others = (base for base in mro if name in base.names)
        used = find_definition(first, name, checker)
        for other in others:
            hidden = find_definition(other, name, checker)
            if used and hidden and other not in first.mro and _differs(used, hidden, checker):
                yield Conflict(used, hidden)


def is_inherited(conflict: Conflict, info: TypeInfo) -> bool:
    """Has one of the bases this conflict already?"""
    owners = (conflict.first.owner, conflict.second.owner)
    return any(all(owner in base.type.mro for owner in owners) for base in info.bases)


def _is_inherited(name: str) -> bool:
    is_private = name.startswith("__") and not name.endswith("__")
    return not is_private and name not in _OF_ONE_CLASS


def _differs(one: Definition, other: Definition, checker: CheckerView) -> bool:
    if one.colour is None or other.colour is None or one.colour is other.colour:
        return False
    if one.is_value != other.is_value:
        return False
    is_open = may_become_iteration(one, checker) or may_become_iteration(other, checker)
    if is_open and Colour.ITERATION in (one.colour, other.colour):
        return False
    return not any(_is_bound_again(definition, checker) for definition in (one, other))


def _is_bound_again(definition: Definition, checker: CheckerView) -> bool:
    owner = definition.owner
    if definition.function is None or owner.module_name != checker.module:
        return False
    return definition.name in bound_names(owner.defn)
