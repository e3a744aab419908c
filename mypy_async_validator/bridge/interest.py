"""Which calls need a hook at all?

A hook costs mypy more than nearly all that is done in it, so none is offered for the names that are
called most and can hardly matter. (To ask more than the name, such as what the function declares,
costs more than the hooks that it would save.)
"""

from typing import Final

CALLED_BY_SYNTAX: Final = frozenset(
    f"__{name}__" for name in ("await", "call", "enter", "exit", "getitem", "iter", "next")
)
# What they return may be called, or be a coroutine that was put there.
_ACCESSORS: Final = frozenset(
    f"builtins.{name}"
    for name in (
        "dict.__getitem__",
        "dict.get",
        "dict.pop",
        "dict.setdefault",
        "list.__getitem__",
        "list.pop",
    )
)


def is_of_interest(fullname: str) -> bool:
    """May a call of this name matter?

    Not displays (``<list>``), operators, and the methods of builtin containers.
    """
    package, _, name = fullname.rpartition(".")
    if fullname in _ACCESSORS:
        return True
    if name.startswith("__"):
        return name in CALLED_BY_SYNTAX and not package.startswith(("builtins.", "typing.Iter"))
    return not package.startswith(("builtins.dict", "builtins.list", "builtins.set", "<"))
