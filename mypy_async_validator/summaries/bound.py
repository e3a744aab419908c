"""What bound names and declared types alone tell of an expression.

mypy has not inferred any type where this is asked, or not the same in every run. So inferred types
are left alone.
"""

from functools import cached_property
from typing import Final

from mypy.nodes import (
    CallExpr,
    Expression,
    FuncDef,
    FuncItem,
    MemberExpr,
    NameExpr,
    RefExpr,
    SymbolNode,
    TypeInfo,
    Var,
)
from mypy.types import AnyType, CallableType, NoneType, ProperType, TypeOfAny, get_proper_type

from mypy_async_validator.analysis.awaitables import members
from mypy_async_validator.analysis.definitions import class_of, definition
from mypy_async_validator.analysis.variables import single_value
from mypy_async_validator.bridge.walk import Walk

_DEPTH: Final = 5


class Body:
    """The body of one function, with its names bound."""

    def __init__(self, function: FuncItem) -> None:
        self.function = function

    @cached_property
    def walk(self) -> Walk:
        return Walk(self.function)

    def callee(self, call: CallExpr) -> SymbolNode | None:
        """The function or class that is called, or the method on the class of its receiver."""
        return self._callee(call.callee, _DEPTH)

    def class_of(self, expr: Expression) -> TypeInfo | None:
        """The class of the object that an expression gives."""
        return self._class_of(expr, _DEPTH)

    def is_own(self, expr: Expression) -> bool:
        """Is this ``self`` or ``cls``?"""
        variable = expr.node if isinstance(expr, NameExpr) else None
        return isinstance(variable, Var) and (variable.is_self or variable.is_cls)

    def _callee(self, callee: Expression, depth: int) -> SymbolNode | None:
        if isinstance(callee, MemberExpr) and callee.node is None:
            owner = callee.expr
            node = owner.node if isinstance(owner, RefExpr) else None
            info = node if isinstance(node, TypeInfo) else self._class_of(owner, depth)
            symbol = None if info is None or info.fallback_to_any else info.get(callee.name)
            return None if symbol is None else symbol.node
        return definition(callee, None)

    def _class_of(self, expr: Expression, depth: int) -> TypeInfo | None:
        if depth == 0:
            return None
        match expr:
            case NameExpr(node=Var()) if self.is_own(expr):
                return self.function.info or None
            case RefExpr(node=Var() as variable):
                declared = _declared_class(variable)
                if declared is not None or not isinstance(expr, NameExpr):
                    return declared
                value = single_value(expr, self.walk)
                return None if value is None else self._class_of(value, depth - 1)
            case MemberExpr():
                info = self._class_of(expr.expr, depth - 1)
                symbol = None if info is None else info.get(expr.name)
                attribute = None if symbol is None else symbol.node
                return _declared_class(attribute) if isinstance(attribute, Var) else None
            case CallExpr():
                made = self._callee(expr.callee, depth - 1)
                if isinstance(made, TypeInfo):
                    return made
                if isinstance(made, FuncDef) and not made.is_coroutine:
                    return _class_of_type(declared_result(made))
        return None


def _declared_class(variable: Var) -> TypeInfo | None:
    if variable.is_inferred or variable.is_property:
        return None
    return _class_of_type(get_proper_type(variable.type))


def _class_of_type(type_: ProperType | None) -> TypeInfo | None:
    """The class of a type, ``None`` left out; not of a union of several."""
    found = [] if type_ is None else [m for m in members(type_) if not isinstance(m, NoneType)]
    return class_of(found[0]) if len(found) == 1 else None


def declared_result(function: FuncDef) -> ProperType | None:
    """What a function is declared to return; ``None`` where it is not annotated."""
    type_ = function.type
    result = get_proper_type(type_.ret_type) if isinstance(type_, CallableType) else None
    is_open = isinstance(result, AnyType) and result.type_of_any == TypeOfAny.unannotated
    return None if is_open else result
