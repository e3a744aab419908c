"""A module that is being written: its imports, its definitions, and the places to remember."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from textwrap import indent
from typing import Final

PLACE: Final = "  #@"
"""Ends a line that is to be remembered; what follows it is the name of the place."""
_PLACE: Final = re.compile(r"\s*#@(\w*)$")


@dataclass
class Module:
    """``name`` is the full one; ``imports`` are whole statements."""

    name: str
    path: str
    package: int = -1
    imports: set[str] = field(default_factory=set)
    blocks: list[str] = field(default_factory=list)
    exports: list[str] = field(default_factory=list)
    """Names that the package is to re-export."""
    types_from: "Module | None" = None
    """A module that imports this one, and that is imported here for its types only."""

    def add(self, block: str, *imports: str) -> None:
        self.blocks.append(block.strip("\n"))
        self.imports.update(imports)

    def render(self) -> tuple[str, dict[str, int]]:
        """The text, and the lines of its places."""
        plain = sorted(line for line in self.imports if "acme" not in line)
        own = sorted(self.imports.difference(plain))
        head = "\n".join([f'"""Part of {self.name.rpartition(".")[0] or "it all"}."""', ""])
        parts = [head, "\n".join(plain), "\n".join(own), *(f"\n{b}" for b in self.blocks)]
        lines = "\n\n".join(part for part in parts if part).splitlines()
        places = {}
        for number, line in enumerate(lines):
            if found := _PLACE.search(line):
                lines[number] = line[: found.start()]
                if found[1]:
                    places[found[1]] = number + 1
        return "\n".join(lines) + "\n", places


def block(lines: Iterable[str], depth: int = 1) -> str:
    """Lines as the body of something."""
    return indent("\n".join(lines), "    " * depth)
