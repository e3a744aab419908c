"""The plugin that mypy loads: which of mypy's hooks feeds which part; no logic of its own."""

from functools import partial
from typing import Any

from mypy.errors import CompileError
from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import FunctionContext, MethodContext, Plugin, ReportConfigContext
from mypy.types import Type

from mypy_async_validator.bridge.calls import (
    HookContext,
    checker_of,
    move_to_front,
    shadowed_type,
)
from mypy_async_validator.bridge.report import report, report_crash
from mypy_async_validator.bridge.symbols import Symbols
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.describe import SiteFactory
from mypy_async_validator.registry import load_checks
from mypy_async_validator.settings import SettingsError, load_settings
from mypy_async_validator.site import Retype


class AsyncValidatorPlugin(Plugin):
    """Looks at every call that mypy checks; changes a type only where a mistake is reported."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._checks = load_checks()
        self._sites: SiteFactory | None = None
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
        if self._sites is not None:
            return  # the daemon, loading more files into the same dictionary
        if self.options.plugins and self.options.plugins[0].partition(":")[0] != __package__:
            move_to_front(self)
        settings = self._settings
        catalog = Catalog(settings.distributions, settings.target, Symbols(modules))
        self._sites = SiteFactory(settings.config, catalog)

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """Make mypy recheck what depends on the settings; stub files have no reports."""
        if self._problem is not None or ctx.path.endswith(".pyi"):
            return None
        return self._settings.fingerprint

    def get_function_hook(self, fullname: str) -> partial[Type]:
        return partial(self._on_call, fullname)

    def get_method_hook(self, fullname: str) -> partial[Type]:
        return partial(self._on_call, fullname)

    def _on_call(self, fullname: str, ctx: FunctionContext | MethodContext) -> Type:
        result = shadowed_type(self, fullname, ctx)
        try:
            return self._check(fullname, ctx, result)
        except Exception as error:
            # The user's run goes on; whoever debugs mypy wants the traceback.
            if self.options.show_traceback or self.options.raise_exceptions:
                raise
            report_crash(checker_of(ctx), ctx.context, error)
            return result

    def _check(self, fullname: str, ctx: HookContext, result: Type) -> Type:
        assert self._sites is not None, "mypy calls set_modules before it checks anything"
        site = self._sites.describe(fullname, ctx, result)
        if site is None:
            return result
        for check in self._checks:
            for outcome in check(site):
                if isinstance(outcome, Retype):
                    result = outcome.type
                else:
                    report(checker_of(ctx), outcome)
        return result
