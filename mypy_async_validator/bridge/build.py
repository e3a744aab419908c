"""mypy's build: what plugins are not given, found through the garbage collector."""

import gc
from typing import TYPE_CHECKING, TypeVar

from mypy.build import BuildManager
from mypy.errors import Errors
from mypy.nodes import MypyFile
from mypy.plugin import ChainedPlugin, Plugin

if TYPE_CHECKING:
    from mypy.server.update import FineGrainedBuildManager

_HolderT = TypeVar("_HolderT")


def show_again(errors: Errors, file: str) -> None:
    """Let errors be added to a file whose errors have been shown.

    When the daemon drops a module of the standard library, it checks again what it has shown
    already, and then fails on any error there (mypy 2.4, also without this plugin).
    """
    errors.flushed_files.discard(file)


def find_manager(plugin: Plugin) -> BuildManager | None:
    """The build that a plugin is used in; quick while mypy has read little."""
    for manager in [each for each in gc.get_objects() if type(each) is BuildManager]:
        chain = getattr(manager, "plugin", None)  # (of one whose making failed, none)
        if isinstance(chain, ChainedPlugin) and plugin in chain._plugins:
            return manager
    return None


class Build:
    """The build that this plugin is used in, once it is known."""

    def __init__(self, modules: dict[str, MypyFile], manager: BuildManager | None = None) -> None:
        """``modules``: by which the build is found, when that is asked, unless it is known."""
        self._modules = modules if manager is None else None
        self._manager = manager
        self._updates: FineGrainedBuildManager | None = None
        self._may_have_updates = True
        self._components: dict[str, int] = {}
        self._components_known = 0

    def _found(self) -> BuildManager | None:
        modules, self._modules = self._modules, None  # (one search: it looks at every object)
        if modules is not None:
            self._manager = _holder(modules, BuildManager)
        return self._manager

    def begin(self) -> None:
        """Mypy begins to look at all code, or in the daemon at a change."""
        self._may_have_updates = True

    def has_changed(self) -> bool:
        """In the daemon: does mypy know of a change, in this update, that others can see?

        (It also checks all functions again in which it had found errors, whatever has changed.)
        """
        manager = self._found()
        if self._updates is None and manager is not None and self._may_have_updates:
            from mypy.server.update import FineGrainedBuildManager

            self._may_have_updates = False  # (the daemon makes it once it has looked at all code)
            self._updates = _holder(manager, FineGrainedBuildManager)
        if self._updates is None:
            return True
        return any(trigger.startswith("<") for trigger in self._updates.triggered)

    @property
    def errors(self) -> Errors | None:
        manager = self._found()
        return None if manager is None else manager.errors

    def is_checked(self, tree: MypyFile) -> bool:
        """Does mypy report anything of a module, and so keep the bodies of its functions?"""
        errors = self.errors
        return not tree.is_stub and (errors is None or tree.path not in errors.ignored_files)

    def is_interface_done(self, module: str) -> bool:
        """Has mypy inferred all types that other modules can see of a module?"""
        manager = self._found()
        if manager is None:
            return False
        if len(manager.scc_by_id) != self._components_known:
            self._components_known = len(manager.scc_by_id)
            self._components = {
                name: component.id
                for component in manager.scc_by_id.values()
                for name in component.mod_ids
            }
        component = self._components.get(module)
        return component is None or component in manager.done_sccs

    def is_added(self, module: str) -> bool:
        """Has the daemon loaded the module in an update?"""
        self.is_interface_done(module)
        return module not in self._components

    def add_dependents(self, trigger: str, targets: set[str]) -> None:
        """Let the daemon recheck functions when something changes."""
        manager = self._found()
        if manager is not None:
            manager.fg_deps.setdefault(trigger, set()).update(targets)


def _holder(value: object, kind: type[_HolderT]) -> _HolderT | None:
    """The last object of a class that has a value as an attribute."""
    found: _HolderT | None = None
    for referrer in gc.get_referrers(value):
        # An object of a mypy that is not compiled holds its attributes in a dictionary.
        holders = gc.get_referrers(referrer) if isinstance(referrer, dict) else [referrer]
        found = next((holder for holder in holders if isinstance(holder, kind)), found)
    return found
