"""mypy's hooks: what their contexts hold, and the hooks of other plugins, which still run."""

import gc
from typing import Final, cast

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Context, MemberExpr
from mypy.plugin import ChainedPlugin, FunctionContext, MethodContext, Plugin
from mypy.types import Type

HookContext = FunctionContext | MethodContext


def checker_of(context: HookContext) -> TypeChecker:
    """The checker behind the plugin interface; mypy has no other implementation of it."""
    return cast(TypeChecker, context.api)


def shadowed_type(plugin: Plugin, fullname: str, context: HookContext) -> Type:
    """Run the hook that would have run without ``plugin`` and return the type it gives the call.

    mypy takes the first hook that any plugin offers for a name; ``plugin`` offers one for each.
    """
    for other in _later_plugins(plugin, context):
        if isinstance(context, MethodContext):
            method_hook = other.get_method_hook(fullname)
            if method_hook is not None:
                return method_hook(context)
        else:
            function_hook = other.get_function_hook(fullname)
            if function_hook is not None:
                return function_hook(context)
    return context.default_return_type


def _later_plugins(plugin: Plugin, context: HookContext) -> list[Plugin]:
    plugins = cast(ChainedPlugin, checker_of(context).plugin)._plugins
    return plugins[plugins.index(plugin) + 1 :]


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


def is_implicit(fullname: str, node: Context) -> bool:
    """Does syntax make this call, and not the call expression that mypy reports it at?

    For ``with open(p):`` mypy calls ``__enter__`` in the name of the very expression ``open(p)``.
    """
    if not isinstance(node, CallExpr):
        return True
    name = fullname.rpartition(".")[2]
    if name not in _CALLED_BY_SYNTAX:
        return False
    return not (isinstance(node.callee, MemberExpr) and node.callee.name == name)


_CALLED_BY_SYNTAX: Final = frozenset(
    "__enter__ __exit__ __aenter__ __aexit__ __iter__ __next__ __aiter__ __anext__ __await__".split()
)
