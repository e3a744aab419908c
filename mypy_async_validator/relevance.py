"""Which calls outside coroutines can no check say anything of, by what their callees declare?

Asked once of each name. Most calls are of this kind, and a hook costs mypy more than most of what
is done in it.
"""

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, SymbolNode, TypeInfo
from mypy.types import (
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    ProperType,
    TupleType,
    Type,
    UnionType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import Kind, kind_of
from mypy_async_validator.analysis.awaiting import may_await_arguments
from mypy_async_validator.analysis.callers import MAKES_CALLER
from mypy_async_validator.analysis.closing import CLOSING
from mypy_async_validator.analysis.loop_callbacks import TAKES_LOOP_CALLBACK
from mypy_async_validator.bridge.interest import CLASS_CHECKED
from mypy_async_validator.bridge.symbols import Symbols


def is_plain_function(fullname: str, symbols: Symbols) -> bool:
    """Can what is called take no function and give nothing to await, to call or to be unsure of?"""
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
            is_bound = bool(node.info) and not node.is_static
            return node.type is not None and _is_plain_callable(node.type, is_bound=is_bound)
        case Decorator():
            is_bound = bool(node.func.info) and not node.func.is_static
            type_ = node.var.type
            return type_ is not None and _is_plain_callable(type_, is_bound=is_bound)
        case TypeInfo():
            return _makes_plain_objects(node)
        case _:
            return False


def _makes_plain_objects(info: TypeInfo) -> bool:
    made = Instance(info, [])
    if info.metaclass_type is not None or not _is_plain_value(made) or info.fallback_to_any:
        return False
    makers = [info.get("__new__"), info.get("__init__")]
    return all(symbol is not None and _is_plain_maker(symbol.node) for symbol in makers)


def _is_plain_maker(node: SymbolNode | None) -> bool:
    """A constructor: what it returns does not matter."""
    if not isinstance(node, (FuncDef, OverloadedFuncDef)) or node.type is None:
        return False
    if node.info.fullname == "builtins.object":
        return True
    return node.name == "__init__" and _is_plain_callable(node.type, is_bound=True)


def _is_plain_callable(type_: Type, *, is_bound: bool) -> bool:
    proper = get_proper_type(type_)
    if isinstance(proper, Overloaded):
        return all(_is_plain_callable(item, is_bound=is_bound) for item in proper.items)
    if not isinstance(proper, CallableType):
        return False
    parameters = proper.arg_types[1:] if is_bound else proper.arg_types
    return all(map(_is_plain_type, (*parameters, proper.ret_type)))


def _is_plain_type(type_: Type) -> bool:
    proper = get_proper_type(type_)
    if isinstance(proper, UnionType):
        return all(map(_is_plain_type, proper.items))
    return _is_plain_value(proper)


def _is_plain_value(proper: ProperType) -> bool:
    """Is a value of this type no function, no awaitable, and of no class that could be anything?"""
    if isinstance(proper, (NoneType, LiteralType)):
        return True
    if isinstance(proper, TupleType):
        return _is_plain_value(proper.partial_fallback)
    if not isinstance(proper, Instance):
        return False
    info = proper.type
    is_wide = info.is_protocol or info.fallback_to_any or info.fullname == "builtins.object"
    return not is_wide and info.get("__call__") is None and kind_of(proper) is Kind.PLAIN
