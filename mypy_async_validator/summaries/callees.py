"""Which functions of the checked code does an expression run, by their names?"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from mypy import nodes
from mypy.nodes import (
    NOT_ABSTRACT,
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    FuncItem,
    Import,
    ImportAll,
    ImportFrom,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    OverloadedFuncDef,
    RefExpr,
    SuperExpr,
    SymbolNode,
    TypeAlias,
    TypeInfo,
    Var,
)
from mypy.types import NoneType, ProperType

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.analysis.definitions import aliased_class, bases_after, class_of
from mypy_async_validator.analysis.naming import function_name
from mypy_async_validator.bridge.scan import How, Key
from mypy_async_validator.summaries.needs import Arguments, Need, arguments_of

CONSTRUCTORS: Final = ("__new__", "__init__", "__post_init__")
"""The methods that making an object of a class may run."""
_NOT_CHECKED: Final = frozenset({"_typeshed", "builtins", "typing"})
# ``f = partial(g, 1)`` and ``f = g`` are followed this many times.
_MAX_ALIASES: Final = 4


@dataclass(frozen=True, slots=True)
class Target:
    """A function that may run, and what makes it run."""

    key: Key
    how: How
    names: tuple[str, ...]
    """As a chain names it: ``function``, ``Class.method``, or ``Class`` for a constructor.

    Of an abstract method, also what runs in its place. A variable that stands for another function
    has no name: that function is named instead.
    """
    owner: TypeInfo | None = None
    """The class of the object that the method is called on."""
    is_on_self: bool = False
    """Is the method called on ``self``, so that another class may override it?"""
    is_super: bool = False
    """Is it called by ``super()``, on the same object?"""
    arguments: Arguments | None = None
    """What the call passes, if that is known."""
    needs: tuple[Need, ...] = ()
    """What must be passed to the caller so that it comes to the call."""


Choice = tuple[Target, ...]
"""Any of these may run, and which one is not known: all of them have to block."""


@dataclass(frozen=True, slots=True)
class Resolver:
    """Finds what an expression runs, given what is known of types."""

    type_of: Callable[[Expression], ProperType | None]
    value_of: Callable[[NameExpr], Expression | None]
    """What a local variable is bound to, if that is one thing."""
    implementations: Callable[[FuncDef], list[FuncDef]]
    """What may run where an abstract method is called, as far as is known."""
    modules: Container[str]
    is_self: Callable[[Expression], bool] = lambda _: False

    def called(self, callee: Expression, depth: int = 0) -> Iterator[Choice]:
        """What a call of ``callee`` runs."""
        match callee:
            case _ if depth > _MAX_ALIASES:
                return
            case CallExpr(callee=RefExpr(fullname="functools.partial"), args=[function, *_]):
                yield from self.called(function, depth + 1)
            case nodes.IndexExpr(base=RefExpr(node=TypeInfo()) as class_):
                yield from self.called(class_, depth)
            case LambdaExpr():
                yield (Target(callee, "call", ("<lambda>",)),)
            case SuperExpr():
                yield from self._of_super(callee, "call")
            case RefExpr(node=TypeInfo() as info):
                yield from self._constructors(info)
            case RefExpr(node=TypeAlias() as alias):
                info_ = aliased_class(alias)
                if info_ is not None:
                    yield from self._constructors(info_)
            case RefExpr(node=(FuncDef() | Decorator() | OverloadedFuncDef()) as node):
                yield from self._of_function(node, "call", _class_named(callee))
            case RefExpr(node=Var() as variable):
                value = self.value_of(callee) if isinstance(callee, NameExpr) else None
                if value is not None:
                    yield from self.called(value, depth + 1)
                else:
                    yield (Target(variable.fullname, "call", ()),)
                    yield from self._of_object(callee, "__call__", "call")
            case MemberExpr(expr=owner):
                yield from self._of_object(owner, callee.name, "call")
            case _:
                yield from self._of_object(callee, "__call__", "call")

    def entered(self, manager: Expression, depth: int = 0) -> Iterator[Choice]:
        """What entering a context manager runs, and leaving it."""
        yield from self._made_by(manager, "enter", depth)
        for method in ("__enter__", "__exit__"):
            yield from self._of_object(manager, method, "call")

    def iterated(self, iterable: Expression, depth: int = 0) -> Iterator[Choice]:
        """What iterating over something runs."""
        yield from self._made_by(iterable, "iterate", depth)
        for how in ("call", "iterate"):
            yield from self._of_object(iterable, "__iter__", how)
        yield from self._of_object(iterable, "__next__", "call")

    def read(self, attribute: MemberExpr) -> Iterator[Choice]:
        """What reading an attribute runs."""
        yield from self._of_object(attribute.expr, attribute.name, "read")

    def operated(self, operand: Expression, method: str) -> Iterator[Choice]:
        """What an operator runs."""
        yield from self._of_object(operand, method, "call")

    def of_classes(self, classes: list[TypeInfo], method: str, how: How) -> Iterator[Choice]:
        """What a method call on an object of one of these classes runs."""
        yield from self._of_methods(classes, method, how)

    def classes(self, owner: Expression) -> list[TypeInfo]:
        """The classes that an object may be of; none if any of them is not known."""
        type_ = self.type_of(owner)
        found: list[TypeInfo] = []
        for member in members(type_) if type_ is not None else []:
            info = class_of(member)
            if info is not None:
                found.append(info)
            elif not isinstance(member, NoneType):
                return []
        return found

    def _made_by(self, expr: Expression, how: How, depth: int) -> Iterator[Choice]:
        """The function whose call gives a generator or context manager."""
        match expr:
            case CallExpr(callee=RefExpr(node=SymbolNode() as node) as callee):
                yield from self._of_function(node, how, _class_named(callee))
            case CallExpr(callee=MemberExpr(expr=owner, name=name)):
                yield from self._of_object(owner, name, how)
            case CallExpr(callee=SuperExpr() as callee):
                yield from self._of_super(callee, how)
            case NameExpr(node=Var()) if depth <= _MAX_ALIASES:
                value = self.value_of(expr)
                if value is not None:
                    yield from self._made_by(value, how, depth + 1)

    def _of_object(self, owner: Expression, name: str, how: How) -> Iterator[Choice]:
        is_on_self = self.is_self(owner)
        for choice in self._of_methods(self.classes(owner), name, how):
            yield tuple(replace(target, is_on_self=is_on_self) for target in choice)

    def _of_super(self, callee: SuperExpr, how: How) -> Iterator[Choice]:
        base = next((b for b in bases_after(callee) if callee.name in b.names), None)
        node = None if base is None else base.names[callee.name].node
        if node is not None:
            for choice in self._of_function(node, how, callee.info, is_final=True):
                yield tuple(replace(target, is_super=True) for target in choice)

    def _of_methods(self, classes: list[TypeInfo], name: str, how: How) -> Iterator[Choice]:
        targets: list[Target] = []
        for info in classes:
            if info.module_name in _NOT_CHECKED:
                return
            symbol = info.get(name)
            node = None if symbol is None else symbol.node
            choices = [] if node is None else list(self._of_function(node, how, info))
            if not choices:
                return
            targets.extend(target for choice in choices for target in choice)
        if targets:
            yield tuple(dict.fromkeys(targets))

    def _of_function(
        self, node: SymbolNode, how: How, owner: TypeInfo | None = None, *, is_final: bool = False
    ) -> Iterator[Choice]:
        """``is_final``: not what overrides it, even if it is abstract"""
        match node:
            case OverloadedFuncDef(items=[first, *_]) if node.is_property:
                yield from self._of_function(first, how, owner, is_final=is_final)
            case OverloadedFuncDef(impl=impl) if impl is not None:
                yield from self._of_function(impl, how, owner, is_final=is_final)
            case Decorator(func=function) | (FuncDef() as function):
                name = function_name(function)
                if function.is_coroutine:
                    return
                if not is_left_to_others(function) or is_final:
                    yield (self._target(function, how, (name,), owner),)
                elif found := self.implementations(function):
                    yield tuple(
                        self._target(f, how, (name, function_name(f)), f.info) for f in found
                    )

    def _target(
        self, function: FuncDef, how: How, names: tuple[str, ...], owner: TypeInfo | None
    ) -> Target:
        return Target(key_of(function, self.modules), how, names, owner)

    def _constructors(self, info: TypeInfo) -> Iterator[Choice]:
        for method in CONSTRUCTORS:
            symbol = info.get(method)
            node = None if symbol is None else symbol.node
            if isinstance(node, Decorator):
                node = node.func
            if isinstance(node, FuncDef) and node.info.fullname != "builtins.object":
                yield (self._target(node, "call", (info.name,), info),)


def with_arguments(
    choices: Iterable[Choice],
    node: Expression,
    how: How,
    own: Callable[[Expression], Need | None] = lambda _: None,
) -> Iterator[Choice]:
    """Add what is passed to the function that is called, or that has made what is used."""
    arguments = arguments_of(node, own) if isinstance(node, CallExpr) else None
    for choice in choices:
        yield tuple(
            replace(target, arguments=arguments) if target.how == how else target
            for target in choice
        )


def _class_named(callee: RefExpr) -> TypeInfo | None:
    """``Class`` in ``Class.method()``"""
    owner = callee.expr if isinstance(callee, MemberExpr) else None
    node = owner.node if isinstance(owner, RefExpr) else None
    return node if isinstance(node, TypeInfo) else None


def key_of(function: FuncItem, modules: Container[str]) -> Key:
    """The full name, but of a function (or of a method of a class) in a function, its node.

    mypy names those in methods as if they were methods themselves.
    """
    if not isinstance(function, FuncDef):
        return function
    prefix = function.fullname.rpartition(".")[0]
    is_named = "@" not in prefix if function.info else prefix in modules
    return function.fullname if is_named else function


def is_left_to_others(function: FuncDef) -> bool:
    """Has an abstract method, or one of a protocol, no body of its own?"""
    return function.abstract_status != NOT_ABSTRACT and bool(function.info)


def subclasses(base: TypeInfo, trees: Iterable[MypyFile]) -> list[TypeInfo]:
    """The classes at the top levels of modules that derive from ``base``, by their names."""
    found = {
        symbol.node.fullname: symbol.node
        for tree in trees
        for symbol in tree.names.values()
        if isinstance(symbol.node, TypeInfo)
        and symbol.node.module_name == tree.fullname
        and base in symbol.node.mro[1:]
    }
    return [found[name] for name in sorted(found)]


def imported_modules(tree: MypyFile, modules: Mapping[str, MypyFile]) -> list[str]:
    """The modules that a module names in its imports, also in functions."""
    found: dict[str, None] = {}
    package = tree.fullname if tree.is_package_init_file() else tree.fullname.rpartition(".")[0]
    for statement in tree.imports:
        match statement:
            case Import(ids=ids):
                names = [name for name, _ in ids]
            case ImportFrom(id=id_, relative=level) | ImportAll(id=id_, relative=level):
                names = [_absolute(id_, level, package)]
                if isinstance(statement, ImportFrom):
                    names += [f"{names[0]}.{name}" for name, _ in statement.names]
            case _:
                names = []
        for name in names:
            parts = name.split(".")
            for end in range(len(parts), 0, -1):
                module = ".".join(parts[:end])
                if module in modules:
                    found.setdefault(module)
    return list(found)


def _absolute(module: str, level: int, package: str) -> str:
    if not level:
        return module
    parts = package.split(".")
    base = ".".join(parts[: len(parts) - level + 1])
    return f"{base}.{module}" if module else base
