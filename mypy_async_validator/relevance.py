"""Which calls outside coroutines can no check say anything of, by what their callees declare?

Asked once of each name. Most calls are of this kind, and a hook costs mypy more than most of what
is done in it.
"""

from mypy.nodes import Decorator, FuncBase, FuncDef, OverloadedFuncDef, SymbolNode, TypeInfo
from mypy.types import (
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    TupleType,
    Type,
    TypeType,
    TypeVarType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import Kind, kind_of, members
from mypy_async_validator.analysis.awaiting import may_await_arguments
from mypy_async_validator.analysis.callbacks import result_of_call
from mypy_async_validator.analysis.callers import CALLERS, MAKES_CALLER
from mypy_async_validator.analysis.closing import CLOSING
from mypy_async_validator.analysis.loop_callbacks import TAKES_LOOP_CALLBACK
from mypy_async_validator.bridge.interest import CLASS_CHECKED
from mypy_async_validator.bridge.symbols import Symbols


def is_plain_function(fullname: str, symbols: Symbols) -> bool:
    """Calls nothing that it is given, and gives nothing to await or to be unsure of?"""
    return not _is_special(fullname) and _is_plain(symbols.find(fullname))


def is_plain_method(fullname: str, symbols: Symbols) -> bool:
    """The same of a method, by the name that mypy gives it: that of the receiver's class."""
    owner, _, name = fullname.rpartition(".")
    info = symbols.find(owner)
    symbol = info.get(name) if isinstance(info, TypeInfo) else None
    return symbol is not None and not _is_special(fullname) and _is_plain(symbol.node)


def _is_special(fullname: str) -> bool:
    return (
        fullname == CLOSING
        or fullname.endswith((".__enter__", f".{CLASS_CHECKED}"))  # (may be there only to raise)
        or fullname in MAKES_CALLER
        or fullname in TAKES_LOOP_CALLBACK
        or may_await_arguments(fullname)
    )


def _is_plain(node: SymbolNode | None) -> bool:
    match node:
        case FuncDef() | OverloadedFuncDef():
            return node.type is not None and _is_plain_function(node, node.type)
        case Decorator():
            return node.var.type is not None and _is_plain_function(node, node.var.type)
        case TypeInfo():
            return _makes_plain_objects(node)
        case _:
            return False


def _is_plain_function(node: FuncBase | Decorator, type_: Type) -> bool:
    forms = _forms(type_)
    return (
        bool(forms)
        and node.fullname not in CALLERS
        and all(_takes_no_function(form) and _is_plain_value(form.ret_type) for form in forms)
    )


def _makes_plain_objects(info: TypeInfo) -> bool:
    metaclass = info.metaclass_type
    if info.fallback_to_any or kind_of(Instance(info, [])) is not Kind.PLAIN:
        return False
    if metaclass is not None and not _is_of(metaclass.type, "__call__", "builtins.type"):
        return False
    makers = [info.get("__new__"), info.get("__init__")]
    return all(symbol is not None and _is_plain_maker(symbol.node, info) for symbol in makers)


def _is_of(info: TypeInfo, name: str, owner: str) -> bool:
    symbol = info.get(name)
    return symbol is None or symbol.fullname == f"{owner}.{name}"


def _is_plain_maker(node: SymbolNode | None, info: TypeInfo) -> bool:
    """A constructor: what it returns matters only if that may be something else."""
    if not isinstance(node, (FuncDef, OverloadedFuncDef)) or node.fullname in CALLERS:
        return False
    if node.type is None:
        return node.name == "__init__"  # it takes anything
    forms = _forms(node.type)
    return bool(forms) and all(
        _takes_no_function(form) and (node.name == "__init__" or _makes(form.ret_type, info))
        for form in forms
    )


def _makes(result: Type, info: TypeInfo) -> bool:
    proper = get_proper_type(result)
    if isinstance(proper, TypeVarType):
        return proper.id.is_self()
    return isinstance(proper, Instance) and proper.type is info


def _forms(type_: Type) -> list[CallableType]:
    proper = get_proper_type(type_)
    if isinstance(proper, Overloaded):
        return proper.items
    return [proper] if isinstance(proper, CallableType) else []


def _takes_no_function(form: CallableType) -> bool:
    """Declares no parameter that it is called? (What is declared as anything says nothing.)"""
    return not any(
        isinstance(member, Overloaded) or result_of_call(member) is not None
        for parameter in form.arg_types
        for member in members(get_proper_type(parameter))
    )


def _is_plain_value(type_: Type) -> bool:
    """Is a value of this type nothing to await, and not unknown?"""
    return all(
        isinstance(member, (Instance, LiteralType, NoneType, TupleType, TypeType))
        and kind_of(member) is Kind.PLAIN
        for member in members(get_proper_type(type_))
    )
