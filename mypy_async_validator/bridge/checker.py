"""What the checks may ask mypy's type checker."""

from collections.abc import Iterator

from mypy.argmap import map_actuals_to_formals
from mypy.checker import TypeChecker
from mypy.erasetype import erase_typevars
from mypy.errorcodes import ErrorCode
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    AssignmentStmt,
    Block,
    CallExpr,
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
from mypy.subtypes import find_member, is_subtype
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    Overloaded,
    ProperType,
    Type,
    TypeOfAny,
    get_proper_type,
)

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.facts import depend_on_facts


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

    def accepts(self, declared: Type, given: Type) -> bool:
        """May a value of the type ``given`` stand where ``declared`` is, as far as is declared?

        A type variable of ``declared`` stands for any type.
        """
        return is_subtype(given, erase_typevars(declared), options=self._checker.options)

    def formal_of(self, argument: Expression, call: CallExpr, callee: CallableType) -> int | None:
        """The position of the parameter of ``callee`` that takes this very argument."""
        any_type = AnyType(TypeOfAny.special_form)
        formals = map_actuals_to_formals(
            call.arg_kinds,
            call.arg_names,
            callee.arg_kinds,
            callee.arg_names,
            lambda index: self.type_of(call.args[index]) or any_type,
        )
        for position, actuals in enumerate(formals):
            if any(call.args[actual] is argument for actual in actuals):
                return position
        return None

    def function_type(self, function: FuncDef) -> ProperType:
        """The type of a function before it is decorated."""
        return self._checker.function_type(function)

    def method_type(self, receiver: Instance, name: str) -> ProperType | None:
        """The type of a bound method."""
        return get_proper_type(find_member(name, receiver, receiver, is_operator=True))

    def returned_type(self, function: FuncDef) -> ProperType | None:
        """What a ``return`` in a function has to give, as declared."""
        declared = self.function_type(function)
        if not isinstance(declared, CallableType):
            return None
        result: Type = declared.ret_type
        if function.is_generator:
            result = self._checker.get_generator_return_type(result, function.is_coroutine)
        elif function.is_coroutine:
            result = self._checker.get_coroutine_return_type(result)
        return get_proper_type(result)

    def yielded_type(self, function: FuncDef) -> ProperType | None:
        """What a ``yield`` in a function has to give, as declared."""
        declared = self.function_type(function)
        if not isinstance(declared, CallableType):
            return None
        return get_proper_type(self._checker.get_generator_yield_type(declared.ret_type, False))

    def type_arguments(self, container: Type, base: str) -> tuple[Type, ...]:
        """``(K, V)`` of a type that derives from ``base``, such as ``typing.Mapping[K, V]``."""
        proper = get_proper_type(container)
        if not isinstance(proper, Instance) or not proper.type.has_base(base):
            return ()
        info = self._checker.named_generic_type(base, []).type
        return tuple(map_instance_to_supertype(proper, info).args)

    def nodes(self) -> Iterator[Node]:
        """All of the module's tree."""
        stack: list[Node] = [self._checker.tree]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(child for child in children(node) if child is not None)

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
