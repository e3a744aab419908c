"""The facts that an overlay stub states, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

LiteralValue: TypeAlias = bool | int | str | bytes | None
ParameterKind: TypeAlias = Literal["positional", "keyword", "var_positional", "var_keyword"]


@dataclass(frozen=True, slots=True)
class Marker:
    """What ``@blocking(...)`` says: the kind of wait, and what to use instead."""

    kind: str
    asyncio: str | None
    anyio: str | None
    trio: str | None
    is_lazy: bool = False
    """Is it the iteration over the result that waits?"""

    def replacement(self, library: str) -> str | None:
        """Name what to use instead under an async library, if there is such a thing."""
        match library:
            case "asyncio":
                return self.asyncio
            case "anyio":
                return self.anyio
            case "trio":
                return self.trio
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Condition:
    """The arguments for which an overload is meant: any of these values, or of these classes."""

    values: tuple[LiteralValue, ...]
    classes: tuple[str, ...]

    def accepts_value(self, value: object) -> bool:
        """Tell whether a value known from the call is one of those listed."""
        return any(_same_literal(listed, value) for listed in self.values)


def _same_literal(listed: LiteralValue, value: object) -> bool:
    if listed is None or isinstance(listed, bool) or isinstance(value, bool):
        return listed is value
    if isinstance(listed, int):
        # 0 and 0.0 ask for the same timeout.
        return isinstance(value, (int, float)) and listed == value
    return type(listed) is type(value) and listed == value


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an overload; without a condition it takes any argument."""

    name: str
    kind: ParameterKind
    has_default: bool
    condition: Condition | None


@dataclass(frozen=True, slots=True)
class Overload:
    """One form of a call, without ``self`` or ``cls``; it blocks if it has a marker."""

    parameters: tuple[Parameter, ...]
    marker: Marker | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A function or method by its public full name; its first fitting overload decides."""

    name: str
    overloads: tuple[Overload, ...]
    line: int
    is_property: bool = False
    is_from_code: bool = False
    """Does a marker on the function itself say it, and not an overlay?"""

    @property
    def blocks(self) -> bool:
        """Is there a form that blocks?"""
        return any(overload.marker is not None for overload in self.overloads)


@dataclass(frozen=True, slots=True)
class OverlayModule:
    """All entries of one overlay file; a nested class is listed as ``Outer.Inner``.

    The entry ``__getattr__`` of a class stands for the methods that are not listed.
    """

    module: str
    path: Path
    functions: Mapping[str, Entry]
    classes: Mapping[str, Mapping[str, Entry]]
    variables: Mapping[str, str]
    """Variables of the module, with the class of this file that lists their methods."""
