"""mypy's hooks: what their contexts hold, and the hooks of other plugins, which still run."""

import gc
from typing import Final, cast

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Context, MemberExpr
from mypy.plugin import ChainedPlugin, FunctionContext, MethodContext, Plugin

HookContext = FunctionContext | MethodContext


def checker_of(context: HookContext) -> TypeChecker:
    """The checker behind the plugin interface; mypy has no other implementation of it."""
    return cast("TypeChecker", context.api)


def later_plugins(plugin: Plugin, checker: TypeChecker) -> tuple[Plugin, ...]:
    """The plugins that mypy would ask for a hook if ``plugin`` had none."""
    plugins = cast("ChainedPlugin", checker.plugin)._plugins
    return tuple(plugins[plugins.index(plugin) + 1 :])


def has_interest(fullname: str) -> bool:
    """Could the call of a function with this name matter to any check?

    A hook costs mypy more than all that is done in it, so it is not offered for what syntax calls
    most: displays (``<list>``), operators, and the methods of builtin values.
    """
    package, _, method = fullname.rpartition(".")
    if method.startswith("__"):
        return (
            method in _CALLED_BY_SYNTAX and not package.startswith(("builtins.", "typing.Iter"))
        ) or fullname in _ACCESSORS
    if package.startswith("builtins."):
        return fullname in _ACCESSORS
    return not fullname.startswith("<")


def move_to_front(plugin: Plugin) -> None:
    """Put ``plugin`` first in mypy's chain, so that the order in the user's list does not matter.

    A plugin listed before this one would otherwise hide the calls that it has hooks for. mypy
    gives plugins no way to the chain before it checks the first call (and that may be such a
    call), so the chain is found through the garbage collector. ``ChainedPlugin`` calls
    ``set_modules`` while it iterates over this list; moving the current element to the front
    makes it skip none.
    """
    for referrer in gc.get_referrers(plugin):
        if isinstance(referrer, list) and all(isinstance(item, Plugin) for item in referrer):
            referrer.remove(plugin)
            referrer.insert(0, plugin)


_CALLED_BY_SYNTAX: Final = frozenset(
    f"__{name}__" for name in ("await", "call", "enter", "exit", "getitem", "iter", "next")
)

# What they return may be called, or be a coroutine that was put there.
_ACCESSORS: Final = frozenset(
    f"builtins.{name}"
    for name in ("dict.__getitem__", "dict.get", "dict.pop", "list.__getitem__", "list.pop")
)
_IMPLICIT: Final = _CALLED_BY_SYNTAX - {"__call__"}


def is_implicit(fullname: str, node: Context) -> bool:
    """Does syntax make this call, and not the call expression that mypy reports it at?

    For ``with open(p):`` mypy calls ``__enter__`` in the name of the very expression ``open(p)``.
    """
    if not isinstance(node, CallExpr):
        return True
    name = fullname.rpartition(".")[2]
    if name not in _IMPLICIT:
        return False
    return not (isinstance(node.callee, MemberExpr) and node.callee.name == name)
