"""What mypy's hooks come to: calls are described, checks are asked, findings are reported."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import TypeVar

from mypy.build import BuildManager
from mypy.checker import TypeChecker
from mypy.errors import ErrorInfo
from mypy.nodes import Context, MypyFile, Statement
from mypy.plugin import AttributeContext, FunctionContext, MethodContext, Plugin
from mypy.types import Type, get_proper_type

from mypy_async_validator.analysis.test_cases import RUNS_TESTS
from mypy_async_validator.bridge.build import Build
from mypy_async_validator.bridge.chain import LaterPlugins
from mypy_async_validator.bridge.contexts import HookContext, checker_of
from mypy_async_validator.bridge.interest import CLASS_CHECKED, is_of_interest
from mypy_async_validator.bridge.own_errors import OwnErrors
from mypy_async_validator.bridge.place import Place, Places
from mypy_async_validator.bridge.report import report, report_crash, report_crash_in
from mypy_async_validator.bridge.symbols import Symbols
from mypy_async_validator.bridge.unnoticed import Unnoticed, modules_of_bases
from mypy_async_validator.bridge.versions import SAYS_WHAT_IS_CHECKED
from mypy_async_validator.catalog.marked import MARKER_CALL, NONBLOCKING, record_mark
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.codes import BLOCKING_CALL
from mypy_async_validator.describe import Concerned, SiteFactory
from mypy_async_validator.registry import load_checks
from mypy_async_validator.relevance import is_plain_function, is_plain_method
from mypy_async_validator.settings import Settings
from mypy_async_validator.site import Finding, Retype
from mypy_async_validator.summaries.awaitables import Awaitables
from mypy_async_validator.summaries.daemon import LiveSummaries
from mypy_async_validator.summaries.store import Summaries
from mypy_async_validator.unrelated import is_unrelated, may_be_unrelated

_ContextT = TypeVar("_ContextT")
_AnyContextT = TypeVar("_AnyContextT", AttributeContext, FunctionContext, MethodContext)
_Hook = Callable[[_ContextT], Type]
_Special = Mapping[str, _Hook[_ContextT]]


class Checking:
    """Everything that checks code; made when mypy is about to check some."""

    def __init__(
        self,
        plugin: Plugin,
        settings: Settings,
        modules: dict[str, MypyFile],
        manager: BuildManager | None,
    ) -> None:
        """``manager``: mypy's build, if it is known already."""
        options = plugin.options
        self._plugin = plugin
        self._modules = modules
        self._shows_failures = options.show_traceback or options.raise_exceptions
        self._in_daemon = options.fine_grained_incremental
        self._checks = load_checks()
        self._symbols = Symbols(modules)
        catalog = Catalog(settings.distributions(), settings.target, self._symbols)
        self._build = Build(modules, manager)
        self._awaitables = Awaitables(self._symbols, in_daemon=self._in_daemon)
        kind = LiveSummaries if self._in_daemon else Summaries
        self._summaries = kind(modules, catalog, settings.config, self._build)
        self._sites = SiteFactory(settings.config, catalog, self._summaries, self._awaitables)
        self._own_errors = OwnErrors(
            self._build,
            self._replaces,
            self._begin,
            shows_failures=self._shows_failures,
        )
        self._asked_by_other: Context | None = None
        # Otherwise, mypy would have freed the trees when it writes the interfaces.
        self._keeps_early = not SAYS_WHAT_IS_CHECKED and not options.num_workers
        self._visited: list[Statement] | None = None
        """The statements of the module that was checked last."""
        self._unnoticed = Unnoticed(RUNS_TESTS)
        self._rechecked: dict[str, MypyFile] = {}
        # Each hook tells these which function or module mypy has come to.
        self._needs_all_hooks = self._in_daemon or self._keeps_early
        self._places = Places()
        self._later = LaterPlugins(plugin)
        marked_functions: _Special[FunctionContext] = {NONBLOCKING: self._on_marker}
        marked_methods: _Special[MethodContext] = {MARKER_CALL: self._on_marker}
        self._function_hooks = {
            Place.ANY: _Hooks(self._hook_of_function, marked_functions),
            Place.PLAIN: _Hooks(self._hook_of_function_if_plain, marked_functions),
            Place.SILENT: _Hooks(_no_hook, marked_functions),
        }
        self._method_hooks = {
            Place.ANY: _Hooks(self._hook_of_method, marked_methods),
            Place.PLAIN: _Hooks(self._hook_of_method_if_plain, marked_methods),
            Place.SILENT: _Hooks(_no_hook, marked_methods),
        }
        self._attribute_hooks: dict[str, _Hook[AttributeContext] | None] = {}

    # What mypy tells

    def watch_errors(self) -> None:
        self._own_errors.watch()

    def parsed(self, file: MypyFile) -> None:
        self._summaries.parsed(file.fullname)
        self._own_errors.watch()

    def checked(self, tree: MypyFile) -> set[str]:
        """Mypy has checked a module and is about to free its tree; which modules decide too?"""
        if self._in_daemon:
            self._guarded(self._look_at, tree.fullname)
        self._guarded(self._awaitables.record, tree.fullname)
        self._guarded(self._summaries.checked, tree.fullname)
        return modules_of_bases(tree)

    def _look_at(self, module: str) -> None:
        self._unnoticed.look_at(self._modules[module], self._modules)

    def _begin(self) -> None:
        """Mypy begins to look at a change."""
        # Of a function that mypy checks again by itself, it does not ask what plugins depend on.
        for tree in self._rechecked.values():
            for trigger, targets in tree.plugin_deps.items():
                self._build.add_dependents(trigger, targets)
        self._rechecked.clear()
        self._build.begin()
        self._summaries.begin()

    def keep_facts(self, module: str) -> None:
        """Let what is known of a module's functions become part of its interface."""
        self._guarded(self._awaitables.record, module)
        self._guarded(self._summaries.settle, module)

    # Hooks

    def function_hook(self, fullname: str) -> _Hook[FunctionContext] | None:
        return self._function_hooks[self._place()][fullname]

    def method_hook(self, fullname: str) -> _Hook[MethodContext] | None:
        return self._method_hooks[self._place()][fullname]

    def attribute_hook(self, fullname: str) -> _Hook[AttributeContext] | None:
        hooks = self._attribute_hooks
        if fullname in hooks:
            hook = hooks[fullname]
            return hook if hook is not None and self._place() is Place.ANY else None
        if self._place() is not Place.ANY:
            return None
        is_of_interest = self._may_block_when_read(fullname)
        hooks[fullname] = partial(self._on_attribute, fullname) if is_of_interest else None
        return hooks[fullname]

    def _place(self) -> Place:
        return Place.ANY if self._needs_all_hooks else self._places.current()

    def _hook_of_function(self, fullname: str) -> _Hook[FunctionContext] | None:
        return partial(self._on_function, fullname) if is_of_interest(fullname) else None

    def _hook_of_method(self, fullname: str) -> _Hook[MethodContext] | None:
        if fullname.endswith(f".{CLASS_CHECKED}"):
            return partial(self._on_class, fullname)
        return partial(self._on_method, fullname) if is_of_interest(fullname) else None

    def _hook_of_function_if_plain(self, fullname: str) -> _Hook[FunctionContext] | None:
        hook = self._function_hooks[Place.ANY][fullname]
        if hook is None or not is_plain_function(fullname, self._symbols):
            return hook
        is_hooked = any(
            other.get_function_hook(fullname) or other.get_function_signature_hook(fullname)
            for other in self._others()
        )
        return hook if is_hooked else None

    def _hook_of_method_if_plain(self, fullname: str) -> _Hook[MethodContext] | None:
        hook = self._method_hooks[Place.ANY][fullname]
        if hook is None or not is_plain_method(fullname, self._symbols):
            return hook
        is_hooked = any(
            other.get_method_hook(fullname) or other.get_method_signature_hook(fullname)
            for other in self._others()
        )
        return hook if is_hooked else None

    def _may_block_when_read(self, attribute: str) -> bool:
        try:
            return self._sites.is_of_interest(attribute, in_daemon=self._in_daemon)
        except Exception:
            if self._shows_failures:
                raise
            return True  # there is no place to report at here; the hook will have one

    def _on_attribute(self, fullname: str, ctx: AttributeContext) -> Type:
        result = ctx.default_attr_type
        for other in self._others():
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
        for other in self._others():
            hook = other.get_function_hook(fullname)
            if hook is not None:
                result = self._run(hook, ctx)
                break
        return self._check(fullname, ctx, result)

    def _on_method(self, fullname: str, ctx: MethodContext) -> Type:
        result = ctx.default_return_type
        for other in self._others():
            hook = other.get_method_hook(fullname)
            if hook is not None:
                result = self._run(hook, ctx)
                break
        return self._check(fullname, ctx, result)

    def _on_class(self, fullname: str, ctx: MethodContext) -> Type:
        """Mypy has checked the body of a class."""
        result = self._on_method(fullname, ctx)
        try:
            site = self._sites.describe_class(ctx)
            if site is not None:
                for finding in chain.from_iterable(c(site) for c in self._checks.of_classes):
                    report(checker_of(ctx), finding)
        except Exception as error:
            self._on_failure(checker_of(ctx), ctx.context, error)
        return result

    # Checks

    def _check(self, fullname: str, ctx: HookContext, result: Type) -> Type:
        if ctx.context is self._asked_by_other:
            return result
        checker = checker_of(ctx)
        try:
            self._own_errors.watch()
            self._visit(checker)
            result = self._sites.retype(fullname, ctx, result)
            concerned = self._sites.describe(fullname, ctx, result)
            return result if concerned is None else self._report(concerned, ctx, result)
        except Exception as error:
            self._on_failure(checker, ctx.context, error)
            return result

    def _visit(self, checker: TypeChecker) -> None:
        """Mypy checks a function."""
        tree = checker.tree
        if self._keeps_early and tree.defs is not self._visited:
            self._visited = tree.defs  # (the daemon keeps the tree of an edited module)
            if self._in_daemon:
                self._awaitables.record(tree.fullname)
                self._look_at(tree.fullname)
            else:
                self.keep_facts(tree.fullname)
        if self._in_daemon:
            self._rechecked[tree.fullname] = tree
            self._summaries.visit(tree.fullname, checker.tscope.current_target())

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

    def _replaces(self, checker: TypeChecker, info: ErrorInfo) -> bool:
        """Has a check a better report of what mypy is about to report, or is there nothing?"""
        if info.code is None:
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

    def _others(self) -> list[Plugin]:
        """Those whose hooks this plugin's hooks hide, and which therefore run from here."""
        return self._later.current()

    def _run(self, hook: Callable[[_AnyContextT], Type], ctx: _AnyContextT) -> Type:
        """Run the hook of another plugin, which may ask mypy what some other call gives here."""
        outer, self._asked_by_other = self._asked_by_other, ctx.context
        try:
            return hook(ctx)
        finally:
            self._asked_by_other = outer

    # Failures

    def _guarded(self, function: Callable[[str], None], module: str) -> None:
        try:
            function(module)
        except Exception as error:
            tree, errors = self._modules.get(module), self._build.errors
            if self._shows_failures or tree is None or errors is None:
                raise
            report_crash_in(errors, tree, self._plugin.options, error)

    def _on_failure(self, checker: TypeChecker, node: Context, error: Exception) -> None:
        """The user's run goes on; whoever debugs mypy wants the traceback."""
        if self._shows_failures:
            raise error
        report_crash(checker, node, error)


def _no_hook(_: str) -> None:
    return None


class _Hooks(dict[str, _Hook[_ContextT] | None]):
    """A hook for each name that is of interest, made when mypy first asks for it."""

    def __init__(
        self, make: Callable[[str], _Hook[_ContextT] | None], special: _Special[_ContextT]
    ) -> None:
        super().__init__(special)
        self._make = make

    def __missing__(self, fullname: str) -> _Hook[_ContextT] | None:
        hook = self[fullname] = self._make(fullname)
        return hook
