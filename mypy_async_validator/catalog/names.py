"""The names that an overlay lists, without reading what it says of them."""

import re
from typing import Final

from mypy_async_validator.bridge.scan import constructor
from mypy_async_validator.catalog.read import ANY_METHOD

_DEFINITION: Final = re.compile(r"^( *)(class|(?:async )?def) +(\w+)", re.MULTILINE)

ANY: Final = "*"
"""Stands for every method: a class lists those that its library makes at run time."""


def listed_names(text: str) -> set[str]:
    """The functions and methods of an overlay, and its classes whose constructors it lists."""
    found: set[str] = set()
    classes: list[tuple[int, str]] = []
    for indent, kind, name in _DEFINITION.findall(text):
        while classes and classes[-1][0] >= len(indent):
            classes.pop()
        if kind == "class":
            classes.append((len(indent), name))
        elif name == ANY_METHOD:
            found.add(ANY)
        elif name in ("__init__", "__new__") and classes:
            found.add(constructor(classes[-1][1]))
        else:
            found.add(name)
    return found
