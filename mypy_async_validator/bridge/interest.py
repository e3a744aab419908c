"""Which calls need a hook at all?

A hook costs mypy more than nearly all that is done in it, so none is offered for the names that are
called most and can hardly matter. What is declared of the others is asked in ``relevance``.
"""

from typing import Final

from mypy.operators import op_methods, unary_op_methods

CALLED_BY_SYNTAX: Final = frozenset(
    f"__{name}__"
    for name in (
        "await",
        "call",
        "enter",
        "exit",
        "getitem",
        "iter",
        "next",
        "setitem",
    )
)
_OPERATORS: Final = frozenset(
    {*op_methods.values(), *unary_op_methods.values(), "__contains__", "__delitem__"}
)
CLASS_CHECKED: Final = "__init_subclass__"
"""mypy calls this method, on trial, at the end of each class it checks."""
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

# Generators have these types.
_ITERATED: Final = frozenset(
    {"typing.Generator.__iter__", "typing.Iterable.__iter__", "typing.Iterator.__iter__"}
)

# Standard modules most called, whose functions neither wait nor return anything awaitable.
_PLAIN_PACKAGES: Final = frozenset(
    {
        "collections",
        "copy",
        "dataclasses",
        "datetime",
        "enum",
        "itertools",
        "json",
        "logging",
        "math",
        "operator",
        "random",
        "re",
        "string",
        "textwrap",
        "typing",
        "typing_extensions",
        "uuid",
        "warnings",
    }
)
# What overlays list of the plain modules.
_LISTED: Final = frozenset(
    {
        "json.dump",
        "json.load",
        "logging.FileHandler",
        "logging.basicConfig",
        "logging.config.fileConfig",
    }
)
# What of the plain modules calls a function that it is given.
_CALLS_BACK: Final = frozenset(
    {
        "itertools.dropwhile",
        "itertools.filterfalse",
        "itertools.groupby",
        "itertools.takewhile",
    }
)
_LISTED_OWNERS: Final = frozenset(
    {
        "logging.handlers",
        "logging.handlers.QueueListener",
        "logging.handlers.RotatingFileHandler",
        "logging.handlers.TimedRotatingFileHandler",
        # ``sys.stdin`` has one of these types.
        "typing.BinaryIO",
        "typing.IO",
        "typing.TextIO",
    }
)


def is_of_interest(fullname: str) -> bool:
    """May a call of this name matter?

    Not displays (``<list>``), operators, and the methods of builtin values. (What they return under
    ``await`` remains an error of mypy's own.)
    """
    owner, _, name = fullname.rpartition(".")
    if fullname in _ACCESSORS or name in ("__await__", CLASS_CHECKED):
        return True
    if owner.startswith(("builtins.", "<")) or fullname.startswith("<"):
        return False
    if name.startswith("__") and name not in CALLED_BY_SYNTAX and name not in _OPERATORS:
        return False
    if fullname in _ITERATED:
        return True
    is_plain = owner.partition(".")[0] in _PLAIN_PACKAGES
    return not is_plain or owner in _LISTED_OWNERS or fullname in _LISTED or fullname in _CALLS_BACK
