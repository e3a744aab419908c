"""What the checks may ask mypy's type checker."""

from collections.abc import Iterator

from mypy.checker import TypeChecker
from mypy.errorcodes import ErrorCode
from mypy.nodes import (
    AssignmentStmt,
    Block,
    CallExpr,
    Decorator,
    Expression,
    FuncBase,
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
    SymbolNode,
    TryStmt,
    TypeInfo,
)
from mypy.plugin import CheckerPluginInterface
from mypy.types import AnyType, Overloaded, ProperType, TypeOfAny, get_proper_type

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.facts import (
    depend_on,
    depend_on_facts,
    recall_fact,
    record_fact,
)
from mypy_async_validator.bridge.trial import Accepted, call_instead, method_type


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
        """Keep a fact about this module with its interface."""
        record_fact(self._checker, key, fact)

    def recall_fact(self, module: str, key: str) -> object:
        """A fact about a module; ``None`` if there is none."""
        tree = self._checker.modules.get(module)
        return None if tree is None else recall_fact(tree, key)

    def depend_on(self, definition: str) -> None:
        """Let the daemon recheck the present function when ``definition`` comes, goes or changes.

        (By its full name. What the function refers to by itself needs no such word.)
        """
        if self.is_in_daemon:
            depend_on(self._checker, definition)

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

    def is_failed_trial(self, callee: Expression) -> bool:
        """Is this an overload that mypy has tried and that does not take the arguments?"""
        # The first watcher is that of ``OwnErrors``, and sees every error.
        watchers = self._checker.errors._watchers[1:]
        return (
            bool(watchers)
            and watchers[-1].has_new_errors()
            and isinstance(self.type_of(callee), Overloaded)
        )

    def method_type(self, receiver: ProperType, name: str) -> ProperType:
        """The type of a method, bound to its receiver."""
        return method_type(self._checker, receiver, name)

    def function_type(self, function: FuncBase | Decorator) -> ProperType | None:
        """The type of a function, as far as mypy has come to it."""
        if isinstance(function, Decorator):
            return None if function.var.type is None else get_proper_type(function.var.type)
        return self._checker.function_type(function)

    def call_instead(self, callee: ProperType, call: CallExpr) -> Accepted | None:
        """What another function makes of the arguments of a call; ``None`` if it refuses them."""
        return call_instead(self._checker, callee, call)

    def defined_in(self, module: str, name: str) -> SymbolNode | None:
        """What a module defines (and does not import) under a name."""
        tree = self._checker.modules.get(module)
        symbol = None if tree is None else tree.names.get(name)
        node = None if symbol is None else symbol.node
        return node if node is not None and node.fullname == f"{module}.{name}" else None

    def functions(self) -> Iterator[FuncDef]:
        """The functions that this module defines, on any level."""
        return _functions(self._checker.tree)

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
