"""mypy's hooks: what their contexts hold, and the hooks of other plugins, which still run."""

import gc
from typing import Final, cast

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Context, MemberExpr
from mypy.options import Options
from mypy.plugin import AttributeContext, ChainedPlugin, FunctionContext, MethodContext, Plugin
from mypy.plugins.default import DefaultPlugin

from mypy_async_validator.bridge.interest import CALLED_BY_SYNTAX

HookContext = AttributeContext | FunctionContext | MethodContext


def checker_of(context: HookContext) -> TypeChecker:
    """The checker behind the plugin interface; mypy has no other implementation of it."""
    return cast("TypeChecker", context.api)


def later_plugins(plugin: Plugin, checker: TypeChecker) -> list[Plugin]:
    """The plugins that mypy would ask for a hook if ``plugin`` had none."""
    plugins = cast("ChainedPlugin", checker.plugin)._plugins
    return plugins[plugins.index(plugin) + 1 :]


def earlier_plugins(options: Options) -> list[Plugin]:
    """The very list to which mypy adds each plugin that it has made for a run, so far.

    mypy gives plugins no way to it, so it is found through the garbage collector.
    """
    if len(options.plugins) < 2:
        return []
    found = [each for each in gc.get_objects() if type(each) is list and _are_of(options, each)]
    if len(found) > 1:  # a plugin that is made of others has a list of these
        found = [each for each in found if len(gc.get_referrers(each)) == 1]  # (by ``found``)
    return found[0] if found else []


def _are_of(options: Options, objects: list[object]) -> bool:
    """Are these plugins of a run? (Once it has all of them, the last one is mypy's own.)"""
    # An object may pretend to have another class, and find out which when it is asked for it.
    are_plugins = bool(objects) and all(issubclass(type(each), Plugin) for each in objects)
    plugins = cast("list[Plugin]", objects)
    return (
        are_plugins
        and not isinstance(plugins[-1], DefaultPlugin)
        and all(plugin.options is options for plugin in plugins)
    )


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


def is_made_up(fullname: str, context: HookContext) -> bool:
    """Does another plugin ask mypy, in the name of a call of the source, what another one gives?

    For ``flow(1, fetch)`` the plugin of returns calls ``fetch`` with an argument it has made.
    """
    node = context.context
    if isinstance(context, AttributeContext) or not isinstance(node, CallExpr):
        return False
    given = (argument for arguments in context.args for argument in arguments)
    return any(argument not in node.args for argument in given) and not is_implicit(fullname, node)
