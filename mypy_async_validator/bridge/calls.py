"""mypy's hooks: what their contexts hold, and the hooks of other plugins, which still run."""

import gc
from typing import Final, cast

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Context, MemberExpr
from mypy.plugin import AttributeContext, ChainedPlugin, FunctionContext, MethodContext, Plugin

from mypy_async_validator.bridge.interest import CALLED_BY_SYNTAX

HookContext = AttributeContext | FunctionContext | MethodContext


def checker_of(context: HookContext) -> TypeChecker:
    """The checker behind the plugin interface; mypy has no other implementation of it."""
    return cast("TypeChecker", context.api)


def later_plugins(plugin: Plugin, checker: TypeChecker) -> tuple[Plugin, ...]:
    """The plugins that mypy would ask for a hook if ``plugin`` had none."""
    plugins = cast("ChainedPlugin", checker.plugin)._plugins
    return tuple(plugins[plugins.index(plugin) + 1 :])


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


_IMPLICIT: Final = CALLED_BY_SYNTAX - {"__call__"}


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
