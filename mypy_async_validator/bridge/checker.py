"""What the checks may ask mypy's type checker."""

from collections.abc import Iterator
from typing import Literal

from mypy.argmap import map_actuals_to_formals
from mypy.checker import TypeChecker
from mypy.erasetype import erase_typevars
from mypy.errorcodes import ErrorCode, error_codes
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    ARG_POS,
    ARG_STAR,
    ARG_STAR2,
    AssignmentStmt,
    Block,
    CallExpr,
    Context,
    Decorator,
    Expression,
    FuncBase,
    FuncDef,
    FuncItem,
    IfStmt,
    Import,
    ImportAll,
    ImportFrom,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    Statement,
    SymbolNode,
    TempNode,
    TryStmt,
    TypeInfo,
)
from mypy.plugin import CheckerPluginInterface
from mypy.subtypes import find_member, is_subtype
from mypy.typeops import try_getting_instance_fallback
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
from mypy_async_validator.bridge.facts import (
    depend_on,
    depend_on_bases,
    depend_on_facts,
    recall_fact,
    record_fact,
)
from mypy_async_validator.bridge.own_errors import is_ignored
from mypy_async_validator.bridge.place import is_silent
from mypy_async_validator.bridge.trial import Accepted, bound_type, call_instead

Verdict = Literal["nothing", "fits", "result", "signature"]
"""What mypy says of an override: nothing, as a type is unknown; that it fits; that its result does
not; that its signature does not, of which the result is only a part."""


class CheckerView:
    """A narrow, read-only view of the checker of one module."""

    def __init__(self, checker: TypeChecker, *, infers_names: bool = False) -> None:
        """``infers_names``: mypy is about to report an error.

        Of what is wrong in ``return f(g)``, it does so before it stores the types of the names.
        """
        self._checker = checker
        self._infers_names = infers_names
        self._enabled: dict[tuple[str, bool], bool] = {}
        self._searched: list[Statement] = []
        self._imported: dict[tuple[type[Node], ...], frozenset[str]] = {}
        self._has_reports = not is_silent(checker)

    def is_of(self, checker: CheckerPluginInterface) -> bool:
        return self._checker is checker

    @property
    def module(self) -> str:
        return self._checker.tree.fullname

    @property
    def target(self) -> str:
        """Mypy's name for the function (or module) that it checks now."""
        return self._checker.tscope.current_target()

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
            record_fact(self._checker.modules, self._checker.tree, key, fact)

    def recall_fact(self, module: str, key: str) -> object:
        """The fact that was recorded about a class of ``module``, or ``None``."""
        tree = self._checker.modules.get(module)
        return None if tree is None else recall_fact(tree, key)

    def depend_on_bases(self, info: TypeInfo) -> None:
        """Let mypy recheck this class when what its bases define under its names changes."""
        if self.is_in_daemon:
            depend_on_bases(self._checker, info)
        else:
            # mypy itself only looks at the modules that the class statement names.
            self._checker.module_refs.update(base.module_name for base in info.mro[1:-1])

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
        checker = self._checker
        if checker.has_type(expr):
            return get_proper_type(checker.lookup_type(expr))
        if not self._infers_names or not _is_dotted_name(expr):
            return None
        with checker.msg.filter_errors(filter_deprecated=True), checker.local_type_map:
            return get_proper_type(checker.expr_checker.accept(expr))

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

    def bound_type(self, receiver: ProperType, name: str) -> ProperType:
        """The type of a method as ``receiver.name`` gives it, be that an object or a class."""
        return bound_type(self._checker, receiver, name)

    def decorated_type(self, function: FuncBase | Decorator) -> ProperType | None:
        """The type of a function with its decorators, as far as mypy has come to it."""
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

    def attribute_value(self, info: TypeInfo, name: str) -> Expression | None:
        """The value of an attribute that a class of this module binds once, by an assignment."""
        owner = next((base for base in info.mro if name in base.names), None)
        if owner is None or owner.module_name != self.module:
            return None
        values = [
            statement.rvalue
            for statement in _assignments(owner.defn)
            if not isinstance(statement.rvalue, TempNode)  # ``name: Type``
            and any(
                isinstance(v, (NameExpr, MemberExpr)) and v.name == name for v in statement.lvalues
            )
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

    def any_coroutine(self) -> ProperType:
        """``Coroutine[Any, Any, Any]``"""
        return self.coroutine_of(AnyType(TypeOfAny.unannotated))

    def callable_of_any(self, result: ProperType) -> CallableType:
        """``(*Any, **Any) -> result``"""
        any_type = AnyType(TypeOfAny.unannotated)
        return CallableType(
            [any_type, any_type],
            [ARG_STAR, ARG_STAR2],
            [None, None],
            result,
            self._checker.named_type("builtins.function"),
            is_ellipsis_args=True,
        )

    def callable_named(self, name: str) -> CallableType:
        """``(Any) -> Any``, for whose calls mypy asks for the hook of ``name``."""
        any_type = AnyType(TypeOfAny.unannotated)
        function = self._checker.named_type("builtins.function")
        return CallableType([any_type], [ARG_POS], [None], any_type, function, name=name)

    def awaited(self, type_: ProperType) -> ProperType | None:
        """What ``await`` gives for an object; ``None`` if it is not awaitable, or is a union."""
        instance = try_getting_instance_fallback(type_)
        if instance is None or instance.type.get("__await__") is None:
            return None
        generator = self.result_of(instance, "__await__")
        return get_proper_type(self._checker.get_generator_return_type(generator, False))

    def result_of(self, owner: ProperType, method: str) -> ProperType:
        """What a method without arguments returns; ``Any`` if that is not known."""
        instance = try_getting_instance_fallback(owner)
        found = (
            None
            if instance is None
            else get_proper_type(find_member(method, instance, owner, is_operator=True))
        )
        if isinstance(found, CallableType):
            return get_proper_type(found.ret_type)
        return AnyType(TypeOfAny.special_form)

    def context_manager_of(
        self, entered: ProperType, left: ProperType, *, is_async: bool
    ) -> Instance:
        """A context manager that gives ``entered``, and whose ``__exit__`` returns ``left``.

        These classes are there in every run: ``typing`` imports them.
        """
        name = "AbstractAsyncContextManager" if is_async else "AbstractContextManager"
        return self._checker.named_generic_type(f"contextlib.{name}", [entered, left])

    def iterator_of(self, item: ProperType, *, is_async: bool) -> Instance:
        """``Iterator[item]`` or ``AsyncIterator[item]``"""
        name = "AsyncIterator" if is_async else "Iterator"
        return self._checker.named_generic_type(f"typing.{name}", [item])

    def has_ignore(self, node: Context, code: ErrorCode) -> bool:
        """Does a ``# type: ignore`` at ``node`` name the code, or one that is a part of it?"""
        named = self._checker.tree.ignored_lines.get(node.line)
        return bool(named) and any(
            name == code.code or getattr(error_codes.get(name), "sub_code_of", None) == code
            for name in named or ()
        )

    def is_ignored(self, expr: Expression, code: str) -> bool:
        """Does a ``# type: ignore`` cover an error of mypy's own with this code at ``expr``?"""
        span = range(expr.line, (expr.end_line or expr.line) + 1)
        return is_ignored(self._checker.errors, span, code)

    def imported_packages(self) -> frozenset[str]:
        """The top-level packages that the module imports outside its functions."""
        return self._imported_inside((Block, IfStmt, TryStmt))

    def imports_anywhere(self, package: str) -> bool:
        """Does the module import a top-level package, be it in a function?"""
        return package in self._imported_inside((Block, Statement))

    def _imported_inside(self, inside: tuple[type[Node], ...]) -> frozenset[str]:
        """Found once: calls ask for it, and to look through the module at each is too much."""
        tree = self._checker.tree
        if tree.defs is not self._searched:  # (the daemon changes the tree)
            self._searched = tree.defs
            self._imported.clear()
        if inside not in self._imported:
            names = _imports(tree, inside)
            self._imported[inside] = frozenset(name.partition(".")[0] for name in names)
        return self._imported[inside]


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


def _is_dotted_name(expr: Expression) -> bool:
    while isinstance(expr, MemberExpr):
        expr = expr.expr
    return isinstance(expr, NameExpr)


def _functions(node: Node) -> Iterator[FuncDef]:
    for child in children(node):
        if isinstance(child, FuncDef):
            yield child
        elif isinstance(child, (Statement, Block)):
            yield from _functions(child)


def _assignments(node: Node) -> Iterator[AssignmentStmt]:
    for child in children(node):
        if isinstance(child, AssignmentStmt):
            yield child
        elif child is not None:
            yield from _assignments(child)


def _imports(node: Node, inside: tuple[type[Node], ...]) -> Iterator[str]:
    # mypy empties ``MypyFile.imports`` when it works in parallel; the statements stay.
    for child in children(node):
        if isinstance(child, Import):
            yield from (module for module, _ in child.ids)
        elif isinstance(child, (ImportFrom, ImportAll)):
            if not child.relative:
                yield child.id
        elif isinstance(child, inside):
            yield from _imports(child, inside)
