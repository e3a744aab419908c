"""What does the place where an object stands do with it: enter it, or iterate over it?"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mypy import nodes
from mypy.nodes import ARG_NAMED, ARG_POS, ARG_STAR, CallExpr, Expression, MemberExpr, Node
from mypy.types import FunctionLike, Instance, ProperType, get_proper_type

from mypy_async_validator.analysis.definitions import definition_at
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.analysis.protocols import Protocol
from mypy_async_validator.site import ErrorSite, Site


@dataclass(frozen=True, slots=True)
class Use:
    """What a place asks of the object in it, and what to write for each colour of object.

    In the forms ``{}`` stands for the object. Without a plain form, none is to be offered.
    """

    protocol: Protocol
    is_async: bool
    plain: str | None
    asynchronous: str
    is_one_of_several: bool = False
    """Do other objects stand in the same statement, which may be right as they are?"""

    def form(self, *, is_async: bool) -> str | None:
        return self.asynchronous if is_async else self.plain


_WITH: Final = ('"with {}"', '"async with {}"')
_FOR: Final = ('"for ... in {}"', '"async for ... in {}"')
_LIST: Final = (None, '"[... async for ... in {}]"')
_NEXT: Final = ('"next({})"', '"await anext({})"')
_ITER: Final = ('"iter({})"', '"aiter({})"')

# What functions do with their first argument.
_FUNCTIONS: Final = {
    "builtins.next": Use("iterator", False, *_NEXT),
    "builtins.anext": Use("iterator", True, *_NEXT),
    "builtins.iter": Use("iterable", False, *_ITER),
    "builtins.aiter": Use("iterable", True, *_ITER),
}

# (To ``iter``, one may also pass a function.)
_TAKES_ONLY: Final = ("builtins.next", "builtins.anext")

# Methods of exit stacks: are they for asynchronous managers, and what are they in each colour?
_ENTER: Final = ("enter_context({})", "enter_async_context({})")
_PUSH: Final = ("push({})", "push_async_exit({})")
_STACK_METHODS: Final = {
    "contextlib._BaseExitStack.enter_context": (False, _ENTER),
    "contextlib._BaseExitStack.push": (False, _PUSH),
    "contextlib.AsyncExitStack.enter_async_context": (True, _ENTER),
    "contextlib.AsyncExitStack.push_async_exit": (True, _PUSH),
}

# Where another form takes another type (a mapping), it is none that asynchronous objects have.
_OVERLOADED_OF: Final = ("builtins", "collections", "itertools")


def use_of(expr: Node, site: Site) -> Use | None:
    """What is done with ``expr`` where it stands, if it is entered or iterated over there."""
    match parent := site.walk.parent(expr):
        case nodes.WithStmt():
            if any(item is expr for item in parent.expr):
                is_one_of_several = len(parent.expr) > 1
                return Use("context manager", parent.is_async, *_WITH, is_one_of_several)
        case nodes.ForStmt():
            if parent.expr is expr:
                return Use("iterable", parent.is_async, *_FOR)
        case nodes.GeneratorExpr() | nodes.DictionaryComprehension():
            for sequence, is_async in zip(parent.sequences, parent.is_async, strict=True):
                if sequence is expr:
                    return Use("iterable", is_async, *_FOR)
        case nodes.YieldFromExpr():
            return Use("iterable", False, None, _FOR[1])
        case nodes.StarExpr():
            return Use("iterable", False, *_LIST)
        case nodes.AssignmentStmt():
            displays = (nodes.TupleExpr, nodes.ListExpr)
            if parent.rvalue is expr and any(isinstance(v, displays) for v in parent.lvalues):
                return Use("iterable", False, *_LIST)
        case nodes.ComparisonExpr():
            for operator, operand in zip(parent.operators, parent.operands[1:], strict=True):
                if operand is expr and operator in ("in", "not in"):
                    return Use("iterable", False, *_LIST)
        case CallExpr():
            return _use_of_argument(expr, parent, site)
    return None


def _use_of_argument(argument: Node, call: CallExpr, site: Site) -> Use | None:
    index = next((i for i, arg in enumerate(call.args) if arg is argument), None)
    if index is None:
        return None
    if call.arg_kinds[index] is ARG_STAR:
        return Use("iterable", False, *_LIST)
    callee = call.callee
    node = definition_at(callee, site)
    name = "" if node is None else node.fullname
    is_wrong = isinstance(site, ErrorSite)
    if name in _FUNCTIONS and index == 0:
        return _FUNCTIONS[name] if is_wrong or name in _TAKES_ONLY else None
    if name in _STACK_METHODS and isinstance(callee, MemberExpr):
        is_async, forms = _STACK_METHODS[name]
        if is_wrong or forms is _ENTER:
            stack = callee.expr
            return _use_of_exit_stack(stack, site.checker.type_of(stack), forms, is_async=is_async)
        return None
    takes_iterable = [
        isinstance(formal, Instance) and formal.type.fullname == "typing.Iterable"
        for formal in _formals(site.checker.type_of(callee), call, index)
    ]
    is_iterated = any(takes_iterable) and (
        all(takes_iterable) or (is_wrong and name.partition(".")[0] in _OVERLOADED_OF)
    )
    return Use("iterable", False, *_LIST) if is_iterated else None


def _use_of_exit_stack(
    stack: Expression, type_: ProperType | None, forms: tuple[str, str], *, is_async: bool
) -> Use:
    text = source_text(stack)
    plain, asynchronous = (f'"{text}.{form}"' for form in forms)
    if forms is _ENTER:
        asynchronous = asynchronous.replace('"', '"await ', 1)
    if not (isinstance(type_, Instance) and type_.type.has_base("contextlib.AsyncExitStack")):
        asynchronous += ' of an "AsyncExitStack"'
    return Use("context manager", is_async, plain, asynchronous)


def _formals(callee: ProperType | None, call: CallExpr, index: int) -> Iterator[ProperType]:
    """What each form of a function that takes so many arguments declares for that at ``index``."""
    kinds = call.arg_kinds
    if not isinstance(callee, FunctionLike) or any(k not in (ARG_POS, ARG_NAMED) for k in kinds):
        return
    positional = kinds.count(ARG_POS)
    for item in callee.items:
        if len(kinds) < item.min_args or positional > item.max_possible_positional_args():
            continue
        if kinds[index] is ARG_NAMED:
            formal = item.argument_by_name(call.arg_names[index])
        else:
            formal = item.argument_by_position(index)
        if formal is not None:
            yield get_proper_type(formal.typ)
