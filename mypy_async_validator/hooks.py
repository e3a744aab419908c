"""The plugin that mypy loads: which of mypy's hooks feeds which part; no logic of its own."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import Any, TypeVar

from mypy.checker import TypeChecker
from mypy.errors import CompileError, ErrorInfo
from mypy.nodes import Context, MypyFile
from mypy.options import Options
from mypy.plugin import (
    AnalyzeTypeContext,
    AttributeContext,
    FunctionContext,
    MethodContext,
    Plugin,
    ReportConfigContext,
)
from mypy.types import Type, get_proper_type

from mypy_async_validator.bridge.build import SAYS_WHAT_IS_CHECKED, Build
from mypy_async_validator.bridge.calls import (
    HookContext,
    checker_of,
    earlier_plugins,
    later_plugins,
)
from mypy_async_validator.bridge.interest import CLASS_CHECKED, is_of_interest
from mypy_async_validator.bridge.own_errors import OwnErrors
from mypy_async_validator.bridge.report import report, report_crash, report_crash_in
from mypy_async_validator.bridge.symbols import Symbols
from mypy_async_validator.catalog.marked import MARKER_CALL, NONBLOCKING, record_mark
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.codes import BLOCKING_CALL
from mypy_async_validator.describe import Concerned, SiteFactory
from mypy_async_validator.registry import load_checks
from mypy_async_validator.settings import SettingsError, load_settings
from mypy_async_validator.site import Finding, Retype
from mypy_async_validator.summaries.awaitables import Awaitables
from mypy_async_validator.summaries.daemon import LiveSummaries
from mypy_async_validator.summaries.store import Summaries
from mypy_async_validator.unrelated import is_unrelated, may_be_unrelated

_HookT = TypeVar("_HookT")
_ContextT = TypeVar("_ContextT", AttributeContext, FunctionContext, MethodContext)


class AsyncValidatorPlugin(Plugin):
    """Looks at every call that mypy checks; changes a type only where a mistake is reported."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._checks = load_checks()
        self._sites: SiteFactory | None = None
        self._awaitables: Awaitables | None = None
        self._function_hooks = _Hooks(self._on_function)
        self._function_hooks[NONBLOCKING] = self._on_marker
        self._method_hooks = _Hooks(self._on_method, {CLASS_CHECKED: self._on_class})
        self._method_hooks[MARKER_CALL] = self._on_marker
        self._build = Build()
        self._own_errors = OwnErrors(self._build, self._replaces, self._begin)
        self._summaries: Summaries | None = None
        # Otherwise, mypy would have freed the trees when it writes the interfaces.
        self._keeps_early = not SAYS_WHAT_IS_CHECKED and not options.num_workers
        self._visited: MypyFile | None = None
        self._has_parsed = False
        self._attribute_hooks: dict[str, Callable[[AttributeContext], Type] | None] = {}
        self._asked_by_other: Context | None = None
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
            self._own_errors.watch()
            return  # the daemon, loading more files into the same dictionary
        settings = self._settings
        symbols = Symbols(modules)
        catalog = Catalog(settings.distributions, settings.target, symbols)
        in_daemon = self.options.fine_grained_incremental
        self._awaitables = Awaitables(symbols, in_daemon=in_daemon)
        kind = LiveSummaries if in_daemon else Summaries
        self._summaries = kind(modules, catalog, settings.config, self._build)
        self._sites = SiteFactory(settings.config, catalog, self._summaries, self._awaitables)
        self._build.set_modules(modules)
        if self._has_parsed or self.options.num_workers:
            # (A worker parses later, when its build is hidden from the garbage collector.)
            self._own_errors.watch()

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        """Called for each file that mypy parses, also in the daemon."""
        self._has_parsed = True
        if self._summaries is not None:
            self._summaries.parsed(file.fullname)
        self._own_errors.watch()
        return super().get_additional_deps(file)

    def _begin(self) -> None:
        if self._summaries is not None:
            self._summaries.begin()

    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        """Make mypy recheck what depends on the settings; stub files have no reports."""
        if self._problem is not None or ctx.path.endswith(".pyi"):
            return None
        if not ctx.is_check:
            self._keep_facts(ctx.id)
        return self._settings.fingerprint

    def get_additional_indirect_deps(self, tree: MypyFile) -> set[str]:
        """Called when mypy has checked a module and is about to free its tree."""
        if self._summaries is not None and self._awaitables is not None:
            self._guarded(self._awaitables.record, tree.fullname)
            self._guarded(self._summaries.checked, tree.fullname)
        return super().get_additional_indirect_deps(tree)

    def _guarded(self, function: Callable[[str], None], module: str) -> None:
        try:
            function(module)
        except Exception as error:
            tree, errors = self._modules.get(module) if self._modules else None, self._build.errors
            if self._shows_failures or tree is None or errors is None:
                raise
            report_crash_in(errors, tree, self.options, error)

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        return self._function_hooks[fullname]

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        return self._method_hooks[fullname]

    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        hooks = self._attribute_hooks
        if fullname not in hooks:
            is_of_interest = self._may_block_when_read(fullname)
            hooks[fullname] = partial(self._on_attribute, fullname) if is_of_interest else None
        return hooks[fullname]

    def _may_block_when_read(self, attribute: str) -> bool:
        in_daemon = self.options.fine_grained_incremental
        try:
            return self._sites is not None and self._sites.is_of_interest(
                attribute, in_daemon=in_daemon
            )
        except Exception:
            if self._shows_failures:
                raise
            return True  # there is no place to report at here; the hook will have one

    def _on_attribute(self, fullname: str, ctx: AttributeContext) -> Type:
        result = ctx.default_attr_type
        for other in self._others(ctx):
            hook = other.get_attribute_hook(fullname)
            if hook is not None:
                result = self._run(hook, ctx)
                break
        return result if ctx.is_lvalue else self._check(fullname, ctx, result)

    def _on_marker(self, ctx: FunctionContext | MethodContext) -> Type:
        """``@blocking(...)`` or ``@nonblocking`` is applied to a function or class."""
        checker = checker_of(ctx)
        try:
            if not record_mark(checker, ctx.context):
                message = "A marker is used as a decorator, with its kind as a literal"
                report(checker, Finding(BLOCKING_CALL, ctx.context, message))
        except Exception as error:
            self._on_failure(checker, ctx.context, error)
        # Which properties block may have changed.
        self._attribute_hooks.clear()
        return ctx.default_return_type

    def _on_function(self, fullname: str, ctx: FunctionContext) -> Type:
        result = ctx.default_return_type
        for other in self._others(ctx):
            hook = other.get_function_hook(fullname)
            if hook is not None:
                result = self._run(hook, ctx)
                break
        return self._check(fullname, ctx, result)

    def _on_method(self, fullname: str, ctx: MethodContext) -> Type:
        result = ctx.default_return_type
        for other in self._others(ctx):
            hook = other.get_method_hook(fullname)
            if hook is not None:
                result = self._run(hook, ctx)
                break
        return self._check(fullname, ctx, result)

    def _on_class(self, fullname: str, ctx: MethodContext) -> Type:
        """Mypy has checked the body of a class."""
        result = self._on_method(fullname, ctx)
        assert self._sites is not None, "mypy calls set_modules before it checks anything"
        try:
            site = self._sites.describe_class(ctx)
            if site is not None:
                for finding in chain.from_iterable(c(site) for c in self._checks.of_classes):
                    report(checker_of(ctx), finding)
        except Exception as error:
            self._on_failure(checker_of(ctx), ctx.context, error)
        return result

    def _replaces(self, checker: TypeChecker, info: ErrorInfo) -> bool:
        """Has a check a better report of what mypy is about to report, or is there nothing?"""
        if info.code is None or self._sites is None:
            return False
        checks = self._checks.of_errors.get(info.code.code, ())
        is_in_doubt = may_be_unrelated(info.code.code, info.message)
        if not checks and not is_in_doubt:
            return False
        try:
            site = self._sites.describe_error(checker, info)
            if site is None:
                return False
            findings = [f for check in checks for f in check(site)]
            is_dropped = bool(findings) or (is_in_doubt and is_unrelated(site))
        except Exception as error:
            self._on_failure(checker, checker.tree, error)
            return False
        for finding in findings:
            report(checker, finding)
        return is_dropped

    def _visit(self, checker: TypeChecker) -> None:
        """Mypy checks a function."""
        if self._keeps_early and checker.tree is not self._visited:
            self._visited = checker.tree
            self._keep_facts(checker.tree.fullname)

    def _keep_facts(self, module: str) -> None:
        """Let what is known of a module's functions become part of its interface."""
        if self._summaries is not None and self._awaitables is not None:
            self._guarded(self._awaitables.record, module)
            self._guarded(self._summaries.settle, module)

    def _others(self, ctx: HookContext) -> list[Plugin]:
        """Those whose hooks this plugin's hooks hide, and which therefore run from here."""
        return later_plugins(self, checker_of(ctx))

    def _run(self, hook: Callable[[_ContextT], Type], ctx: _ContextT) -> Type:
        """Run the hook of another plugin, which may ask mypy what some other call gives here."""
        outer, self._asked_by_other = self._asked_by_other, ctx.context
        try:
            return hook(ctx)
        finally:
            self._asked_by_other = outer

    def _check(self, fullname: str, ctx: HookContext, result: Type) -> Type:
        if ctx.context is self._asked_by_other:
            return result
        assert self._sites is not None, "mypy calls set_modules before it checks anything"
        assert self._summaries is not None
        self._own_errors.watch()
        checker = checker_of(ctx)
        try:
            self._visit(checker)
            result = self._sites.retype(fullname, ctx, result)
            concerned = self._sites.describe(fullname, ctx, result)
            return result if concerned is None else self._report(concerned, ctx, result)
        except Exception as error:
            self._on_failure(checker, ctx.context, error)
            return result

    @property
    def _shows_failures(self) -> bool:
        return self.options.show_traceback or self.options.raise_exceptions

    def _on_failure(self, checker: TypeChecker, node: Context, error: Exception) -> None:
        """The user's run goes on; whoever debugs mypy wants the traceback."""
        if self._shows_failures:
            raise error
        report_crash(checker, node, error)

    def _report(self, concerned: Concerned, ctx: HookContext, result: Type) -> Type:
        site = concerned.site
        for concern in concerned.concerns:
            for check in self._checks.of_calls[concern]:
                for outcome in check(site):
                    if isinstance(outcome, Retype):
                        result = outcome.type
                    else:
                        report(checker_of(ctx), outcome)
            if concern == "callback":  # what comes of it is no other mistake
                site = replace(site, result=get_proper_type(result))
        return result


class DaemonPlugin(AsyncValidatorPlugin):
    """In mypy's daemon, which forgets at each update that its errors are watched."""

    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        """Called before the daemon checks what depended on a deleted file, when it parses none.

        (mypy asks for this hook very often, so that it is not asked elsewhere.)
        """
        self._own_errors.watch()
        return super().get_type_analyze_hook(fullname)

    def _visit(self, checker: TypeChecker) -> None:
        if self._summaries is not None:
            self._summaries.visit(checker.tree.fullname, checker.tscope.current_target())


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


class _Hooks(dict[str, Callable[[_HookT], Type] | None]):
    """A hook for each name that is of interest, made when mypy first asks for it."""

    def __init__(
        self,
        function: Callable[[str, _HookT], Type],
        special: Mapping[str, Callable[[str, _HookT], Type]] | None = None,
    ) -> None:
        """``special``: the functions of methods with certain names."""
        super().__init__()
        self._function = function
        self._special = special or {}

    def __missing__(self, fullname: str) -> Callable[[_HookT], Type] | None:
        name = fullname[fullname.rfind(".") + 1 :]
        function = self._special.get(name, self._function)
        hook = partial(function, fullname) if is_of_interest(fullname) else None
        self[fullname] = hook
        return hook
