"""The plugin that mypy loads: which of mypy's hooks feeds which part; no logic of its own.

Most runs find nothing to check, so that nothing is loaded here that only checking needs.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from mypy.build import BuildManager
from mypy.errors import CompileError
from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import (
    AnalyzeTypeContext,
    AttributeContext,
    FunctionContext,
    MethodContext,
    Plugin,
    ReportConfigContext,
)
from mypy.types import Type

from mypy_async_validator import codes  # noqa: F401  # (mypy must know them to read options)
from mypy_async_validator.bridge.build import find_manager
from mypy_async_validator.bridge.chain import earlier_plugins
from mypy_async_validator.bridge.versions import starting
from mypy_async_validator.settings import SettingsError, load_settings

if TYPE_CHECKING:
    from mypy_async_validator.checking import Checking


class AsyncValidatorPlugin(Plugin):
    """Looks at every call that mypy checks; changes a type only where a mistake is reported."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._loaded: Checking | None = None
        self._has_parsed = False
        self._manager: BuildManager | None = None
        self._problem: str | None = None
        try:
            self._settings = load_settings(options)
        except SettingsError as error:
            # mypy prints a traceback for what is raised here, but not in ``set_modules``.
            self._problem = str(error)

    def set_modules(self, modules: dict[str, MypyFile]) -> None:
        """Called once mypy knows all files, before it checks any of them."""
        super().set_modules(modules)
        if self._problem is not None:
            raise CompileError([self._problem], use_stdout=False)
        with starting(self.options):
            if self._loaded is not None:
                self._loaded.watch_errors()
                return  # the daemon, loading more files into the same dictionary
            if self._has_parsed or self.options.num_workers:
                # (A worker parses later, when its build is hidden from the garbage collector.)
                self._checking.watch_errors()

    @property
    def _checking(self) -> "Checking":
        """What looks at the code, once there is code to check."""
        if self._loaded is None:
            with starting(self.options):
                from mypy_async_validator.checking import Checking

                assert self._modules is not None, "mypy calls set_modules before it checks anything"
                self._loaded = Checking(self, self._settings, self._modules, self._manager)
        return self._loaded

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        """Called for each file that mypy parses, also in the daemon."""
        if not self._has_parsed and self._modules is None:
            with starting(self.options):
                self._manager = find_manager(self)
        self._has_parsed = True
        if self._modules is not None:
            with starting(self.options):
                self._checking.parsed(file)
        return super().get_additional_deps(file)

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """Make mypy recheck what depends on the settings; stub files have no reports."""
        if self._problem is not None or ctx.path.endswith(".pyi"):
            return None
        if not ctx.is_check and self._modules is not None:
            self._checking.keep_facts(ctx.id)
        return self._settings.fingerprint

    def get_additional_indirect_deps(self, tree: MypyFile) -> set[str]:
        """Called when mypy has checked a module and is about to free its tree."""
        return self._checking.checked(tree)

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return self._checking.function_hook(fullname)

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        return self._checking.method_hook(fullname)

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return self._checking.attribute_hook(fullname)


class DaemonPlugin(AsyncValidatorPlugin):
    """In mypy's daemon, which forgets at each update that its errors are watched."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        # A cache holds no bodies of functions, and the daemon would never read those it has there.
        options.use_fine_grained_cache = False

    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        """Called before the daemon checks what depended on a deleted file, when it parses none.

        (mypy asks for this hook very often, so that it is not asked elsewhere.)
        """
        if self._loaded is not None:
            self._loaded.watch_errors()
        return super().get_type_analyze_hook(fullname)


class Entry(Plugin):
    """What mypy makes where the user's list names this plugin; the order of that list is no matter.

    A plugin listed before this one would otherwise hide the calls that it has hooks for. (Places
    are not changed once mypy has all plugins: it compares what they tell of their configuration,
    in their order, with what they told before.)
    """

    def __new__(cls, options: Options) -> Plugin:  # type: ignore[misc]
        earlier = earlier_plugins(options)
        if any(isinstance(plugin, AsyncValidatorPlugin) for plugin in earlier):
            return Plugin(options)  # listed twice
        kind = DaemonPlugin if options.fine_grained_incremental else AsyncValidatorPlugin
        if not earlier:
            return kind(options)
        earlier.insert(0, kind(options))
        return Plugin(options)
