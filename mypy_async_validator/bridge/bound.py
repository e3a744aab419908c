"""Types in functions whose names are bound, but which mypy has not checked yet.

What callers need to know of a function must be known before mypy checks any function. So this goes
by what is declared, and by what mypy has inferred for attributes and module variables; of a local
variable, by what it is first bound to. Where more would be needed, the type is unknown.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from mypy import nodes
from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    FuncItem,
    IndexExpr,
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
from mypy.subtypes import find_member_simple
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    PartialType,
    ProperType,
    TupleType,
    Type,
    TypeType,
    TypeVarType,
    UnionType,
    get_proper_type,
)
from mypy.typevars import fill_typevars_with_any

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.bridge.scan import Binding, Body, Scan

_MAX_DEPTH: Final = 12
_LITERALS: Final[Mapping[type[Expression], str]] = {
    nodes.BytesExpr: "builtins.bytes",
    nodes.DictExpr: "builtins.dict",
    nodes.FloatExpr: "builtins.float",
    nodes.IntExpr: "builtins.int",
    nodes.ListComprehension: "builtins.list",
    nodes.ListExpr: "builtins.list",
    nodes.SetExpr: "builtins.set",
    nodes.StrExpr: "builtins.str",
    nodes.TupleExpr: "builtins.tuple",
}
_CONTAINERS: Final = frozenset({"builtins.dict", "builtins.list", "builtins.tuple"})


class BoundTypes:
    """The types of expressions in the functions of one module."""

    def __init__(
        self, scan: Scan, scans: Mapping[str, Scan], modules: Mapping[str, MypyFile]
    ) -> None:
        """``scans``: the modules whose attributes mypy may not have inferred yet, by name."""
        self._scan = scan
        self._scans = scans
        self._modules = modules
        self._bodies = {body.function: body for body in scan.bodies}
        self._variables: dict[SymbolNode, ProperType | None] = {}
        self._open: set[SymbolNode] = set()
        """Variables whose types depend on some that mypy has still to infer."""
        self.times_open = 0
        """How often a type was asked for that depends on one which mypy has still to infer."""

    def forget_open(self) -> None:
        """Mypy has inferred all types."""
        for node in self._open:
            del self._variables[node]
        self._open.clear()

    def of(self, expr: Expression, body: Body | None, depth: int = 0) -> ProperType | None:
        """The type of an expression in a function; ``None`` if it is not known."""
        found = self._of(expr, body, depth + 1) if depth < _MAX_DEPTH else None
        return None if isinstance(found, AnyType) else found

    def _of(self, expr: Expression, body: Body | None, depth: int) -> ProperType | None:
        match expr:
            case NameExpr(node=node) if node is not None:
                return self._of_name(expr, node, body, depth)
            case MemberExpr():
                if expr.node is not None and not isinstance(expr.node, MypyFile):
                    return self._of_symbol(expr.node, body, depth)
                if body is not None and any(expr.name in b.narrowed for b in self._around(body)):
                    return None
                return self._of_attribute(self.of(expr.expr, body, depth), expr.name, depth)
            case SuperExpr(info=TypeInfo() as info):
                base = next((b for b in info.mro[1:] if expr.name in b.names), None)
                if base is None:
                    return None
                return self._of_attribute(_instance(base), expr.name, depth)
            case CallExpr(analyzed=analyzed) if analyzed is not None:
                return self.of(analyzed, body, depth)
            case CallExpr():
                return self._result(self._of_callee(expr.callee, body, depth), expr, body, depth)
            case nodes.CastExpr(type=type_) | nodes.AssertTypeExpr(type=type_):
                return get_proper_type(type_)
            case IndexExpr(analyzed=None, index=index):
                return self._item(self.of(expr.base, body, depth), index, depth)
            case nodes.AssignmentExpr(value=value):
                return self.of(value, body, depth)
            case nodes.ConditionalExpr(if_expr=first, else_expr=second):
                return self._either(first, second, body, depth)
            case nodes.OpExpr(op="or" | "and", left=first, right=second):
                return self._either(first, second, body, depth)
            case _:
                name = _LITERALS.get(type(expr))
                return None if name is None else self.named(name)

    def named(self, fullname: str) -> Instance | None:
        """An instance of a class of the standard library that every run has."""
        module, _, name = fullname.rpartition(".")
        tree = self._modules.get(module)
        symbol = None if tree is None else tree.names.get(name)
        node = None if symbol is None else symbol.node
        return _instance(node) if isinstance(node, TypeInfo) else None

    def _of_name(
        self, expr: NameExpr, node: SymbolNode, body: Body | None, depth: int
    ) -> ProperType | None:
        match expr.fullname:
            case "builtins.None":
                return NoneType()
            case "builtins.True" | "builtins.False" as name:
                boolean = self.named("builtins.bool")
                return None if boolean is None else LiteralType(name.endswith("True"), boolean)
        return self._of_symbol(node, body, depth)

    def _of_symbol(self, node: SymbolNode, body: Body | None, depth: int) -> ProperType | None:
        match node:
            case Var():
                return self._of_variable(node, body, depth)
            case TypeInfo():
                return TypeType(_instance(node))
            case TypeAlias(target=target):
                aliased = get_proper_type(target)
                return TypeType(aliased) if isinstance(aliased, Instance) else None
            case FuncDef() | OverloadedFuncDef():
                self.times_open += _is_open(node)
                return node.type
            case Decorator(var=Var(type=type_)):
                self.times_open += type_ is None
                return None if type_ is None else get_proper_type(type_)
            case _:
                return None

    # Variables

    def _of_variable(self, node: Var, body: Body | None, depth: int) -> ProperType | None:
        if node in self._variables:
            self.times_open += node in self._open
            return self._variables[node]
        if body is not None and any(node in b.narrowed for b in self._around(body)):
            return None
        self._variables[node] = None  # (it may be bound to itself)
        times_open = self.times_open
        found = self._find_variable(node, body, depth)
        self._variables[node] = found
        if self.times_open != times_open:
            self._open.add(node)
        return found

    def _find_variable(self, node: Var, body: Body | None, depth: int) -> ProperType | None:
        if not node.is_inferred and node.type is not None:
            declared = get_proper_type(node.type)
            for around in self._around(body):
                if not self._are_of(around.bindings.get(node, ()), declared, around, depth):
                    return None
            return declared
        for around in self._around(body):
            for position, argument in enumerate(around.function.arguments):
                if argument.variable is node:
                    return self._parameter(around.function, position)
            if node in around.bindings:
                return self._bound(around.bindings[node], around, depth)
        self.times_open += _is_open(node)
        if node.type is not None:
            return get_proper_type(node.type)
        values = self._values_of_module(node)
        return self._bound([Binding("value", v) for v in values], None, depth) if values else None

    def _values_of_module(self, node: Var) -> Sequence[Expression]:
        if node in self._scan.variables:
            return self._scan.variables[node]
        other = self._scans.get(node.fullname.rpartition(".")[0])
        return () if other is None else other.variables.get(node, ())

    def _around(self, body: Body | None) -> list[Body]:
        """A function, and those that it is defined in."""
        if body is None or body.function is body.root:
            return [] if body is None else [body]
        outer = [b for b in self._scan.bodies if b.root is body.root and b is not body]
        return [body, *reversed(outer)]

    def _parameter(self, function: FuncItem, position: int) -> ProperType | None:
        if position == 0 and function.info and not function.is_static:
            itself = _instance(function.info)
            return TypeType(itself) if function.is_class or function.name == "__new__" else itself
        declared = function.type
        if not isinstance(declared, CallableType) or declared.implicit:
            return None
        if declared.arg_kinds[position].is_star():
            return None
        return get_proper_type(declared.arg_types[position])

    def _bound(
        self, bindings: Sequence[Binding], body: Body | None, depth: int
    ) -> ProperType | None:
        """The type of the first thing that a variable is bound to, ``None`` left out."""
        for how, value in bindings:
            if how == "other" or value is None:
                return None
            type_ = self.of(value, body, depth)
            if isinstance(type_, NoneType):
                continue
            if how == "value":
                is_kept = type_ is None or self._are_of(bindings, type_, body, depth)
                return type_ if is_kept else None
            if how == "item":
                return self._iterated(type_, depth)
            return self.result_of_method(type_, "__enter__", depth)
        return None

    def _are_of(
        self, bindings: Sequence[Binding], declared: ProperType, body: Body | None, depth: int
    ) -> bool:
        """Are the values of a variable of the very classes that it is declared with?

        mypy takes a value of a subclass for what it is.
        """
        allowed = {*map(_class, members(declared)), None}
        values = [b.value for b in bindings if b.how == "value" and b.value is not None]
        if None in map(_class, members(declared)) or not values:
            return True
        types = [self.of(value, body, depth) for value in values]
        return all(
            _class(member) in allowed for t in types if t is not None for member in members(t)
        )

    # Attributes and calls

    def _of_attribute(self, owner: ProperType | None, name: str, depth: int) -> ProperType | None:
        match owner:
            case Instance():
                return self._of_member(owner, name, depth, is_class=False)
            case TypeType(item=Instance() as instance):
                return self._of_member(instance, name, depth, is_class=True)
            case TypeVarType(upper_bound=bound):
                return self._of_attribute(get_proper_type(bound), name, depth)
            case TupleType(partial_fallback=instance):
                return self._of_member(instance, name, depth, is_class=False)
            case LiteralType(fallback=instance):
                return self._of_member(instance, name, depth, is_class=False)
            case UnionType(items=items):
                known = [get_proper_type(item) for item in items]
                some = [item for item in known if not isinstance(item, NoneType)]
                return self._of_attribute(some[0], name, depth) if len(some) == 1 else None
            case _:
                return None

    def _of_member(
        self, owner: Instance, name: str, depth: int, *, is_class: bool
    ) -> ProperType | None:
        symbol = owner.type.get(name)
        node = None if symbol is None else symbol.node
        if isinstance(node, TypeInfo):
            return TypeType(_instance(node))
        self.times_open += _is_open(node)
        if isinstance(node, Var) and node.type is None and node.info:
            return self._assigned_attribute(node.info, name, depth)
        if node is None:
            return None
        found = find_member_simple(name, owner, owner, class_obj=is_class)
        return None if found is None else get_proper_type(found)

    def _assigned_attribute(self, owner: TypeInfo, name: str, depth: int) -> ProperType | None:
        """That of an attribute whose type mypy has still to infer."""
        scan = self._scans.get(owner.module_name)
        values = () if scan is None else scan.attributes.get((owner, name), ())
        for value, body in values:
            found = self.of(value, body, depth)
            if not isinstance(found, NoneType):
                return found
        return None

    def _of_callee(self, callee: Expression, body: Body | None, depth: int) -> ProperType | None:
        if isinstance(callee, IndexExpr) and isinstance(callee.base, RefExpr):
            callee = callee.base  # ``Queue[int](...)``
        return self.of(callee, body, depth)

    def _result(
        self, callee: ProperType | None, call: CallExpr, body: Body | None, depth: int
    ) -> ProperType | None:
        match callee:
            case TypeType(item=Instance() as made):
                return made
            case CallableType():
                return self._returned(callee, call, body, depth)
            case Overloaded(items=items):
                results = [self._returned(item, call, body, depth) for item in items]
                return results[0] if all(r == results[0] for r in results) else None
            case Instance():
                return self.result_of_method(callee, "__call__", depth)
            case _:
                return None

    def _returned(
        self, callee: CallableType, call: CallExpr, body: Body | None, depth: int
    ) -> ProperType | None:
        if callee.implicit:
            return None
        result = get_proper_type(callee.ret_type)
        if isinstance(result, TypeVarType):
            return self._solved(result, callee, call, body, depth)
        return result

    def _solved(
        self,
        wanted: TypeVarType,
        callee: CallableType,
        call: CallExpr,
        body: Body | None,
        depth: int,
    ) -> ProperType | None:
        """``T`` of ``(item: T) -> T`` or ``(class_: type[T]) -> T``, from the argument."""
        for declared, given in zip(callee.arg_types, call.args, strict=False):
            proper = get_proper_type(declared)
            if proper == wanted:
                return self.of(given, body, depth)
            if isinstance(proper, TypeType) and proper.item == wanted:
                found = self.of(given, body, depth)
                return found.item if isinstance(found, TypeType) else None
        return None

    def result_of_method(
        self, owner: ProperType | None, name: str, depth: int = 0
    ) -> ProperType | None:
        """What a method without arguments returns."""
        method = self._of_attribute(owner, name, depth)
        if not isinstance(method, CallableType) or method.implicit:
            return None
        result = get_proper_type(method.ret_type)
        if isinstance(result, TypeVarType):
            return owner if name in ("__enter__", "__iter__") else None
        return result

    def _item(self, owner: ProperType | None, index: Expression, depth: int) -> ProperType | None:
        if isinstance(owner, TupleType):
            position = index.value if isinstance(index, nodes.IntExpr) else len(owner.items)
            return get_proper_type(owner.items[position]) if position < len(owner.items) else None
        if isinstance(owner, Instance) and owner.type.fullname in _CONTAINERS and owner.args:
            return get_proper_type(owner.args[-1])
        return self.result_of_method(owner, "__getitem__", depth)

    def _iterated(self, iterable: ProperType | None, depth: int) -> ProperType | None:
        if isinstance(iterable, Instance) and iterable.type.fullname in _CONTAINERS:
            return get_proper_type(iterable.args[0]) if iterable.args else None
        iterator = self.result_of_method(iterable, "__iter__", depth)
        return self.result_of_method(iterator, "__next__", depth)

    def _either(
        self, first: Expression, second: Expression, body: Body | None, depth: int
    ) -> ProperType | None:
        types: list[Type] = []
        for expr in (first, second):
            found = self.of(expr, body, depth)
            if found is None:
                return None
            types.append(found)
        return get_proper_type(UnionType.make_union(types))


def _is_open(node: SymbolNode | None) -> bool:
    """Has mypy still to infer the type of a variable, or of what a decorator makes?"""
    match node:
        case Var(type=type_):
            return type_ is None or isinstance(type_, PartialType)
        case Decorator(var=variable):
            return variable.type is None
        case OverloadedFuncDef(items=[first, *_]) if node.is_property:
            return _is_open(first)
        case OverloadedFuncDef(type=type_):
            return type_ is None
        case _:
            return False


def _class(type_: ProperType) -> TypeInfo | None:
    return type_.type if isinstance(type_, Instance) else None


def _instance(info: TypeInfo) -> Instance:
    filled = fill_typevars_with_any(info)
    return filled if isinstance(filled, Instance) else filled.partial_fallback
