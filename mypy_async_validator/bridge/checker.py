"""What the checks may ask mypy's type checker."""

from collections.abc import Iterator
from typing import Literal

from mypy.checker import TypeChecker
from mypy.errorcodes import ErrorCode
from mypy.nodes import (
    AssignmentStmt,
    Block,
    Expression,
    FuncDef,
    FuncItem,
    IfStmt,
    Import,
    ImportAll,
    ImportFrom,
    MypyFile,
    NameExpr,
    Node,
    Statement,
    TryStmt,
    TypeInfo,
)
from mypy.plugin import CheckerPluginInterface
from mypy.subtypes import is_subtype
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    Overloaded,
    ProperType,
    TypeOfAny,
    get_proper_type,
)

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.facts import (
    depend_on_bases,
    depend_on_facts,
    recall_fact,
    record_fact,
)

Verdict = Literal["nothing", "fits", "result", "signature"]
"""What mypy says of an override: nothing, as a type is unknown; that it fits; that its result does
not; that its signature does not, of which the result is only a part."""


class CheckerView:
    """A narrow, read-only view of the checker of one module."""

    def __init__(self, checker: TypeChecker) -> None:
        self._checker = checker
        self._enabled: dict[tuple[str, bool], bool] = {}
        # Of a stub, or a module that is only followed, mypy reports nothing.
        self._has_reports = (
            not checker.tree.is_stub and checker.path not in checker.errors.ignored_files
        )

    def is_of(self, checker: CheckerPluginInterface) -> bool:
        return self._checker is checker

    @property
    def module(self) -> str:
        return self._checker.tree.fullname

    @property
    def is_in_daemon(self) -> bool:
        return self._checker.options.fine_grained_incremental

    def depend_on_facts(self, module: str) -> None:
        """Let the daemon recheck the present function when a fact about ``module`` changes."""
        depend_on_facts(self._checker, module)

    def record_fact(self, key: str, fact: object) -> None:
        """Keep a fact about a class with the interface of its module.

        Not of a class in a function: that is used there only, and checked when it is too late.
        """
        if self._checker.scope.top_level_function() is None:
            record_fact(self._checker, key, fact)

    def recall_fact(self, module: str, key: str) -> object:
        """The fact that was recorded about a class of ``module``, or ``None``."""
        tree = self._checker.modules.get(module)
        return None if tree is None else recall_fact(tree, key)

    def depend_on_bases(self, info: TypeInfo) -> None:
        """Let the daemon recheck this class when what its bases define under its names changes."""
        if self.is_in_daemon:
            depend_on_bases(self._checker, info)

    @property
    def has_reports(self) -> bool:
        """Does mypy report anything of this module?"""
        return self._has_reports

    def is_silent(self) -> bool:
        """Is nothing said here anyway, or are the types of this pass provisional?"""
        return not self._has_reports or self._checker.current_node_deferred

    def current_class(self) -> TypeInfo | None:
        """The innermost class whose body mypy is in."""
        classes = self._checker.tscope.classes
        return classes[-1] if classes else None

    def current_function(self) -> FuncItem | None:
        """The innermost function or lambda that mypy is in."""
        return self._checker.scope.current_function()

    def walk_root(self) -> FuncItem | MypyFile:
        """The outermost function that mypy is in, or the module."""
        return self._checker.scope.top_level_function() or self._checker.tree

    def type_of(self, expr: Expression) -> ProperType | None:
        """The type that mypy has given ``expr``, if it has come to it."""
        if not self._checker.has_type(expr):
            return None
        return get_proper_type(self._checker.lookup_type(expr))

    def verdict(
        self, name: str, owner: TypeInfo, base: TypeInfo, info: TypeInfo, function: FuncDef | None
    ) -> Verdict:
        """What mypy says of ``name`` in ``base``, where ``info`` has that of ``owner`` instead.

        ``function`` is the overriding one; ``None`` where ``info`` inherits both.
        """
        checker = self._checker
        if (
            function is not None
            and function.is_dynamic()
            and not checker.options.check_untyped_defs
        ):
            return "nothing"
        found, _ = checker.node_type_from_base(name, owner, info, current_class=info)
        hidden, _ = checker.node_type_from_base(name, base, info, current_class=info)
        if found is None or hidden is None:
            return "nothing"
        return _verdict(get_proper_type(found), get_proper_type(hidden))

    def is_failed_trial(self, callee: Expression) -> bool:
        """Is this an overload that mypy has tried and that does not take the arguments?"""
        # The first watcher is that of ``OwnErrors``, and sees every error.
        watchers = self._checker.errors._watchers[1:]
        return (
            bool(watchers)
            and watchers[-1].has_new_errors()
            and isinstance(self.type_of(callee), Overloaded)
        )

    def is_defined_twice(self, function: FuncDef) -> bool:
        """Does this module define the function again, in the other arm of an ``if`` or ``try``?"""
        found = [f for f in _functions(self._checker.tree) if f.fullname == function.fullname]
        return len(found) > 1

    def module_value(self, name: NameExpr) -> Expression | None:
        """The value of a variable that this module's top level binds once, by an assignment."""
        values = [
            statement.rvalue
            for statement in self._checker.tree.defs
            if isinstance(statement, AssignmentStmt)
            and any(isinstance(v, NameExpr) and v.node is name.node for v in statement.lvalues)
        ]
        return values[0] if len(values) == 1 else None

    def is_enabled(self, code: ErrorCode) -> bool:
        """Is ``code`` switched on in this module?"""
        key = (code.code, code.default_enabled)  # (codes are equal if their names are)
        enabled = self._enabled.get(key)
        if enabled is None:
            enabled = self._enabled[key] = self._checker.errors.is_error_code_enabled(code)
        return enabled

    def coroutine_of(self, result: ProperType) -> ProperType:
        """``Coroutine[Any, Any, result]``"""
        any_type = AnyType(TypeOfAny.special_form)
        return self._checker.named_generic_type("typing.Coroutine", [any_type, any_type, result])

    def imported_packages(self) -> frozenset[str]:
        """The top-level packages that the module imports outside its functions."""
        return frozenset(name.partition(".")[0] for name in _imports(self._checker.tree))


def _verdict(override: ProperType, base: ProperType) -> Verdict:
    """Follow ``TypeChecker.check_override``, as far as it is about the result."""
    if not isinstance(override, CallableType) or not isinstance(base, CallableType):
        return _fit(override, base) or "result"
    fit = _fit(get_proper_type(override.ret_type), get_proper_type(base.ret_type))
    if fit is not None:
        return fit
    has_report_of_its_own = (
        len(override.arg_types) == len(base.arg_types) and override.min_args == base.min_args
    ) or is_subtype(override.copy_modified(ret_type=base.ret_type), base, ignore_pos_arg_names=True)
    return "result" if has_report_of_its_own else "signature"


def _fit(override: ProperType, base: ProperType) -> Verdict | None:
    if not is_subtype(override, base, ignore_pos_arg_names=True):
        return None
    return "nothing" if _may_be_anything(override) or _may_be_anything(base) else "fits"


def _may_be_anything(type_: ProperType) -> bool:
    return isinstance(type_, AnyType) or (
        isinstance(type_, Instance) and type_.type.fullname == "builtins.object"
    )


def _functions(node: Node) -> Iterator[FuncDef]:
    for child in children(node):
        if isinstance(child, FuncDef):
            yield child
        elif isinstance(child, (Statement, Block)):
            yield from _functions(child)


def _imports(node: Node) -> Iterator[str]:
    # mypy empties ``MypyFile.imports`` when it works in parallel; the statements stay.
    for child in children(node):
        if isinstance(child, Import):
            yield from (module for module, _ in child.ids)
        elif isinstance(child, (ImportFrom, ImportAll)):
            if not child.relative:
                yield child.id
        elif isinstance(child, (Block, IfStmt, TryStmt)):
            yield from _imports(child)
