"""Which definition is called, and on which class?"""

from mypy.nodes import MemberExpr, RefExpr, SymbolNode, TypeAlias, TypeInfo
from mypy.types import CallableType, Instance, ProperType, TypeType, get_proper_type

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.site import CallSite


def class_of(receiver: ProperType) -> TypeInfo | None:
    """The class of an object, or the class that is itself the receiver."""
    if isinstance(receiver, TypeType):
        receiver = get_proper_type(receiver.item)
    if isinstance(receiver, CallableType) and receiver.is_type_obj():
        return receiver.type_object()
    return receiver.type if isinstance(receiver, Instance) else None


def classes_of(receiver: ProperType | None) -> list[TypeInfo]:
    """The classes of the members of a union, or the one class."""
    found = [class_of(member) for member in members(receiver)] if receiver is not None else []
    return [info for info in found if info is not None]


def aliased_class(node: TypeAlias) -> TypeInfo | None:
    """The class that an alias stands for (``threading.Lock`` is ``_thread.lock``)."""
    target = get_proper_type(node.target)
    return target.type if isinstance(target, Instance) else None


def callee_definition(site: CallSite) -> SymbolNode | None:
    """The function, class or variable that the call names; a method on the first class with it."""
    callee = None if site.call is None else site.call.callee
    if isinstance(callee, RefExpr) and callee.node is not None:
        node = callee.node
        return aliased_class(node) if isinstance(node, TypeAlias) else node
    if isinstance(callee, MemberExpr):
        symbols = (info.get(callee.name) for info in classes_of(site.receiver))
        return next((symbol.node for symbol in symbols if symbol is not None), None)
    return None
