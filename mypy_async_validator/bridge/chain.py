"""mypy's chain of plugins: the hooks of those that this one hides still run."""

import gc
from typing import cast

from mypy.checker import TypeChecker
from mypy.checker_state import checker_state
from mypy.plugin import ChainedPlugin, Plugin


def later_plugins(plugin: Plugin) -> tuple[Plugin, ...]:
    """The plugins that mypy asks for a hook if ``plugin`` has none; while it checks code."""
    checker = checker_state.type_checker
    assert isinstance(checker, TypeChecker), "mypy asks for hooks while it checks code"
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
