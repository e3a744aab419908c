"""mypy's chain of plugins: the hooks of those that this one hides still run."""

import gc
from typing import cast

from mypy.checker import TypeChecker
from mypy.checker_state import checker_state
from mypy.options import Options
from mypy.plugin import ChainedPlugin, Plugin
from mypy.plugins.default import DefaultPlugin


class LaterPlugins:
    """The plugins that mypy asks for a hook if one of them has none."""

    def __init__(self, plugin: Plugin) -> None:
        self._plugin = plugin
        self._all: list[Plugin] = []
        self._later: list[Plugin] = []

    def current(self) -> list[Plugin]:
        """Those of the run; only while mypy checks code."""
        checker = checker_state.type_checker
        assert isinstance(checker, TypeChecker), "mypy asks for hooks while it checks code"
        plugins = cast("ChainedPlugin", checker.plugin)._plugins
        if plugins is not self._all:
            self._all, self._later = plugins, plugins[plugins.index(self._plugin) + 1 :]
        return self._later


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
        and all(getattr(plugin, "options", options) is options for plugin in plugins)
    )
