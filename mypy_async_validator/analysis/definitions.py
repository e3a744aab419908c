"""Which definition is called, and on which class?"""

from mypy.nodes import (
    Expression,
    MemberExpr,
    RefExpr,
    SuperExpr,
    SymbolNode,
    TypeAlias,
    TypeInfo,
)
from mypy.types import (
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    ProperType,
    TupleType,
    TypeType,
    TypeVarType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.bridge.symbols import is_coroutine_function
from mypy_async_validator.site import CallSite, Site


def class_of(receiver: ProperType) -> TypeInfo | None:
    """The class of an object, or the class that is itself the receiver."""
    if isinstance(receiver, TypeType):
        receiver = receiver.item
    if isinstance(receiver, TypeVarType):
        receiver = get_proper_type(receiver.upper_bound)
    if isinstance(receiver, LiteralType):
        receiver = receiver.fallback
    if isinstance(receiver, TupleType):
        receiver = receiver.partial_fallback
    if isinstance(receiver, CallableType) and receiver.is_type_obj():
        return receiver.type_object()
    return receiver.type if isinstance(receiver, Instance) else None


def classes_of(receiver: ProperType | None) -> list[TypeInfo]:
    """The classes of the members of a union, or the one class."""
    if isinstance(receiver, TypeVarType):
        receiver = get_proper_type(receiver.upper_bound)
    found = [class_of(member) for member in members(receiver)] if receiver is not None else []
    return [info for info in found if info is not None]


def aliased_class(node: TypeAlias) -> TypeInfo | None:
    """The class that an alias stands for (``threading.Lock`` is ``_thread.lock``)."""
    target = get_proper_type(node.target)
    return target.type if isinstance(target, Instance) else None


def bases_after(callee: SuperExpr) -> list[TypeInfo]:
    """The classes in which ``super()`` looks for a method, in their order."""
    return [] if callee.info is None else callee.info.mro[1:]


def has_union_receiver(site: CallSite) -> bool:
    """May the method be that of several classes? mypy runs hooks for each by itself."""
    callee = None if site.call is None else site.call.callee
    type_ = site.checker.type_of(callee.expr) if isinstance(callee, MemberExpr) else None
    return type_ is not None and is_choice(type_)


def is_of_both_colours(site: CallSite) -> bool:
    """Is the method called on a union of a sync and an async class, which the code tells apart?"""
    return any(map(is_coroutine_function, _methods_of_union(site)))


def may_call_plain_function(site: CallSite) -> bool:
    """Is the method called on a union of which one class has it as a plain function?"""
    return not all(map(is_coroutine_function, _methods_of_union(site)))


def _methods_of_union(site: CallSite) -> list[SymbolNode | None]:
    """What a method call may call, by each class of its receiver; nothing if that is no union."""
    callee = None if site.call is None else site.call.callee
    if not isinstance(callee, MemberExpr) or not has_union_receiver(site):
        return []
    symbols = [info.get(callee.name) for info in classes_of(site.checker.type_of(callee.expr))]
    return [None if symbol is None else symbol.node for symbol in symbols]


def is_choice(type_: ProperType) -> bool:
    """Is this a union of several types, ``None`` left out?"""
    return sum(not isinstance(member, NoneType) for member in members(type_)) > 1


def callee_definition(site: CallSite) -> SymbolNode | None:
    """The function, class or variable that the call names; a method on the first class with it."""
    return None if site.call is None else definition(site.call.callee, site.receiver)


def definition_at(callee: Expression, site: Site) -> SymbolNode | None:
    """What an expression names that is called, or is a decorator."""
    receiver = site.checker.type_of(callee.expr) if isinstance(callee, MemberExpr) else None
    return definition(callee, receiver)


def definition(callee: Expression, receiver: ProperType | None) -> SymbolNode | None:
    """What ``callee`` names; ``receiver`` is the type of what its method is taken from."""
    if isinstance(callee, RefExpr) and callee.node is not None:
        node = callee.node
        return aliased_class(node) if isinstance(node, TypeAlias) else node
    if isinstance(callee, SuperExpr):
        symbols = (base.names.get(callee.name) for base in bases_after(callee))
        return next((symbol.node for symbol in symbols if symbol is not None), None)
    if isinstance(callee, MemberExpr):
        symbols = (info.get(callee.name) for info in classes_of(receiver))
        return next((symbol.node for symbol in symbols if symbol is not None), None)
    return None
