"""How does the code around a coroutine use it as if it were its result?

Whatever is not visibly such a use counts as right: an unknown consumer may await.
"""

from dataclasses import dataclass
from typing import Final

from mypy import nodes
from mypy.nodes import CallExpr, Expression, MemberExpr, NameExpr, Node, RefExpr
from mypy.patterns import AsPattern
from mypy.types import AnyType, Instance, get_proper_type

from mypy_async_validator.analysis.awaitables import (
    Kind,
    class_names,
    is_bare_awaitable,
    lost_kind,
)
from mypy_async_validator.analysis.naming import source_text
from mypy_async_validator.analysis.variables import appearances, is_read, is_store
from mypy_async_validator.site import Site

# They test, print, format, measure, compare or serialize what they are given.
_TESTING: Final = frozenset({"builtins.all", "builtins.any", "builtins.bool"})
_BUILTINS: Final = (
    *("abs", "ascii", "bytes", "complex", "dict", "enumerate", "float", "format", "frozenset"),
    *("hash", "int", "iter", "len", "list", "max", "min", "pow", "print", "repr", "reversed"),
    *("round", "set", "sorted", "str", "sum", "tuple", "zip"),
)
_READING: Final = frozenset(
    {
        *(f"builtins.{name}" for name in _BUILTINS),
        "json.dump",
        "json.dumps",
        "logging.critical",
        "logging.debug",
        "logging.error",
        "logging.exception",
        "logging.info",
        "logging.log",
        "logging.warning",
        "orjson.dumps",
        "pickle.dump",
        "pickle.dumps",
        "pprint.pformat",
        "pprint.pp",
        "pprint.pprint",
        "simplejson.dump",
        "simplejson.dumps",
        "ujson.dumps",
        "warnings.warn",
        "yaml.dump",
        "yaml.safe_dump",
    }
)
_ITERATING: Final = frozenset({"builtins.max", "builtins.min", "builtins.sum", *_TESTING})
_SHOWING: Final = ("dump", "dumps", "pformat", "pp", "pprint", "print", "repr", "str")
_LOGGERS: Final = ("logging.Logger", "logging.LoggerAdapter", "loguru.Logger")
_LOGGING: Final = frozenset(
    {"critical", "debug", "error", "exception", "info", "log", "success", "trace", "warning"}
)
_COMPARED: Final = {"in": "looked up", "not in": "looked up"}
_PLAIN_MODULES: Final = ("builtins", "datetime", "decimal", "fractions", "typing")
_TEST_CASE: Final = ("unittest.case.TestCase",)
_OTHER_ASSERTIONS: Final = (
    *("assertIs", "assertIsInstance", "assertIsNot", "assertLogs", "assertNoLogs"),
    *("assertNotIsInstance", "assertRaises", "assertRaisesRegex", "assertWarns"),
    "assertWarnsRegex",
)
_DISPLAYS: Final = (nodes.DictExpr, nodes.ListExpr, nodes.SetExpr, nodes.TupleExpr)


@dataclass(frozen=True, slots=True)
class Use:
    """What is done with a coroutine: the end of `Coroutine "x" is ... instead of its result`."""

    how: str
    node: Node
    """The expression that has the coroutine as its value."""
    in_generator: bool = False
    """Is it the element of a generator expression (in which ``await`` makes it asynchronous)?"""


def find_use(site: Site, expr: Node) -> Use | None:
    """The use of the value of ``expr`` in place of its result, by what stands around it."""
    walk, child = site.walk, expr
    for parent in walk.ancestors(expr):
        how = _how_used(site, parent, child)
        if how is not None:
            return Use(how, expr)
        match parent:
            case nodes.ConditionalExpr() | nodes.OpExpr(op="and" | "or"):
                pass
            case nodes.AssignmentExpr() if child is parent.value:
                if is_read(parent.target, walk) and find_use_of_name(site, parent.target) is None:
                    return None
            case nodes.CastExpr() | nodes.AssertTypeExpr():
                pass
            case nodes.CallExpr(analyzed=nodes.CastExpr() as cast) if cast is child:
                pass
            case nodes.GeneratorExpr() | nodes.ListComprehension() | nodes.SetComprehension():
                how = _how_iterated(parent, child, site)
                return None if how is None else Use(how, expr, _is_lazy(parent, site))
            case nodes.ListExpr() | nodes.TupleExpr() | nodes.SetExpr() | nodes.DictExpr():
                how = _how_read_in_display(parent, site)
                return None if how is None else Use(how, expr)
            case _:
                return None
        child = parent
    return None


def find_use_of_name(site: Site, name: NameExpr) -> Use | None:
    """The first use of what a local variable holds, if nothing else is done with it."""
    reads = [read for read in appearances(name, site.walk) if not is_store(read, site.walk)]
    uses = [find_use(site, read) or _find_use_as_object(site, read) for read in reads]
    found = [use for use in uses if use is not None]
    if len(found) < len(uses):
        return None
    return min(found, key=_position, default=None)


def _find_use_as_object(site: Site, name: NameExpr) -> Use | None:
    """Uses that mypy reports for what they are, where they are not made of a variable."""
    match site.walk.parent(name):
        case nodes.MemberExpr(name=attribute) if not attribute.startswith(_OF_COROUTINES):
            return Use(f'asked for "{attribute}"', name)
        case nodes.ForStmt(expr=iterable, is_async=False) if iterable is name:
            return Use("iterated over", name)
        case _:
            return None


_OF_COROUTINES: Final = ("__", "close", "cr_", "send", "throw")


def _position(use: Use) -> tuple[int, int]:
    return use.node.line, use.node.column


def _how_used(site: Site, parent: Node, child: Node) -> str | None:
    match parent:
        case nodes.IfStmt():
            return "tested" if child in parent.expr else None
        case nodes.WhileStmt(expr=tested) | nodes.AssertStmt(expr=tested) if tested is child:
            return "tested"
        case nodes.ConditionalExpr(cond=tested) if tested is child:
            return "tested"
        case nodes.OpExpr(op="and" | "or"):
            return "tested" if child is parent.left else None
        case nodes.OpExpr(op="%", left=nodes.StrExpr() | nodes.BytesExpr()):
            return "formatted"
        case nodes.OpExpr(op=operator, left=left, right=right):
            if _may_take_awaitables(site, right if child is left else left):
                return None
            return f'an operand of "{operator}"'
        case nodes.UnaryExpr(op="not"):
            return "tested"
        case nodes.UnaryExpr(op=operator):
            return f'an operand of "{operator}"'
        case nodes.OperatorAssignmentStmt(op=operator, lvalue=left):
            if left is not child and _may_take_awaitables(site, left):
                return None
            return f'an operand of "{operator}="'
        case nodes.AssignmentStmt(lvalues=[nodes.TupleExpr() | nodes.ListExpr()]):
            return "unpacked"
        case nodes.ComparisonExpr():
            return _how_compared(site, parent, child)
        case nodes.MatchStmt():
            if child is not parent.subject:
                return _tested_in(child, parent.guards)
            is_bound = any(isinstance(p, AsPattern) and p.name for p in parent.patterns)
            return None if is_bound else "matched"
        case nodes.GeneratorExpr() | nodes.DictionaryComprehension():
            conditions = [test for tests in parent.condlists for test in tests]
            return _tested_in(child, conditions)
        case nodes.IndexExpr():
            if child is parent.base:
                return "indexed"
            return None if _may_take_awaitables(site, parent.base) else "used as a key"
        case CallExpr():
            return _how_passed(site, parent, child)
        case _:
            return None


def _tested_in(child: Node, conditions: list[Expression | None] | list[Expression]) -> str | None:
    return "tested" if child in conditions else None


def _how_compared(site: Site, comparison: nodes.ComparisonExpr, child: Node) -> str | None:
    operands = comparison.operands
    position = next(i for i, operand in enumerate(operands) if operand is child)
    if isinstance(child, NameExpr) and _is_told_apart(child, comparison):
        return None
    if position < len(comparison.operators):
        if _may_take_awaitables(site, operands[position + 1]):
            return None
        return _COMPARED.get(comparison.operators[position], "compared")
    operator = comparison.operators[position - 1]
    return "searched" if operator in _COMPARED else "compared"


def _is_told_apart(name: NameExpr, comparison: nodes.ComparisonExpr) -> bool:
    """``kept is job``, not ``job is None``: is the object itself meant?"""
    operands = comparison.operands
    return any(
        operator in ("is", "is not")
        and name in (left, right)
        and not any(
            isinstance(o, NameExpr) and o.fullname == "builtins.None" for o in (left, right)
        )
        for operator, left, right in zip(comparison.operators, operands, operands[1:], strict=False)
    )


def _may_take_awaitables(site: Site, other: Expression) -> bool:
    """Is the other operand, or the container, one that may have to do with awaitables itself?"""
    type_ = site.checker.type_of(other)
    if type_ is None and isinstance(other, RefExpr) and isinstance(other.node, nodes.Var):
        type_ = get_proper_type(other.node.type)
    if isinstance(type_, Instance) and type_.args:
        parts = [get_proper_type(part) for part in type_.args]
        return any(isinstance(p, AnyType) or lost_kind(p) is not Kind.PLAIN for p in parts)
    if isinstance(type_, Instance) and not is_bare_awaitable(type_):
        return type_.type.module_name not in _PLAIN_MODULES
    return isinstance(type_, AnyType)


def _how_passed(site: Site, call: CallExpr, child: Node) -> str | None:
    """How does what is called use its argument?"""
    callee = call.callee
    if child is callee or not any(argument is child for argument in call.args):
        return None
    if isinstance(callee, MemberExpr) and isinstance(callee.expr, nodes.StrExpr):
        # mypy's form of an f-string, too
        return "formatted" if callee.name in ("format", "format_map") else None
    if isinstance(callee, RefExpr):
        if callee.fullname == "builtins.isinstance":
            return _how_asked(call, child)
        if callee.fullname == "builtins.bool":
            return "tested"
        if callee.fullname in _READING:
            return f'passed to "{source_text(callee)}"'
    if isinstance(callee, MemberExpr) and callee.name in _LOGGING:
        receiver = site.checker.type_of(callee.expr)
        if receiver is not None and not set(_LOGGERS).isdisjoint(class_names(receiver)):
            return f'passed to "{source_text(callee)}"'
    if isinstance(callee, MemberExpr) and callee.name.startswith("assert"):
        receiver = site.checker.type_of(callee.expr)
        if receiver is not None and not set(_TEST_CASE).isdisjoint(class_names(receiver)):
            is_of_values = callee.name not in _OTHER_ASSERTIONS
            return f'passed to "{source_text(callee)}"' if is_of_values else None
    return None


def _how_asked(call: CallExpr, child: Node) -> str | None:
    """``isinstance(fetch(), User)``, but not a test of whether it is an awaitable."""
    if child is not call.args[0] or len(call.args) != 2:
        return None
    classes = call.args[1]
    asked = classes.items if isinstance(classes, nodes.TupleExpr) else [classes]
    infos = [item.node for item in asked if isinstance(item, RefExpr)]
    is_plain = len(infos) == len(asked) and all(
        isinstance(info, nodes.TypeInfo) and _is_plain_class(info) for info in infos
    )
    return 'passed to "isinstance"' if is_plain else None


def _is_plain_class(info: nodes.TypeInfo) -> bool:
    """Can no coroutine be an instance of this class?"""
    return (
        info.get("__await__") is None
        and not info.is_protocol
        and info.fullname not in ("builtins.object", "typing.Generator")
    )


def _how_iterated(parent: Node, child: Node, site: Site) -> str | None:
    """``any(is_ready(x) for x in xs)``, also in a list: how are the elements used?"""
    if isinstance(parent, nodes.GeneratorExpr):
        if child is not parent.left_expr:
            return None
        around = site.walk.parent(parent)
        if isinstance(around, (nodes.ListComprehension, nodes.SetComprehension)):
            return _how_iterated(around, parent, site)
    return _how_elements_used(parent, site)


def _how_elements_used(iterable: Node, site: Site) -> str | None:
    call = site.walk.parent(iterable)
    if not isinstance(call, CallExpr) or not isinstance(call.callee, RefExpr):
        return None
    callee = call.callee.fullname
    if callee not in _ITERATING or call.args[:1] != [iterable]:
        return None
    return "tested" if callee in _TESTING else f'passed to "{source_text(call.callee)}"'


def _is_lazy(parent: Node, site: Site) -> bool:
    return isinstance(parent, nodes.GeneratorExpr) and not isinstance(
        site.walk.parent(parent), (nodes.ListComprehension, nodes.SetComprehension)
    )


def _how_read_in_display(display: Node, site: Site) -> str | None:
    """``any([is_ready()])``, ``json.dumps({"user": fetch()})``, ``"%s" % (fetch(),)``"""
    how = _how_elements_used(display, site)
    while how is None and isinstance(display, _DISPLAYS):
        parent = site.walk.parent(display)
        if isinstance(parent, nodes.OpExpr) and isinstance(display, nodes.TupleExpr):
            is_format = parent.op == "%" and isinstance(parent.left, nodes.StrExpr)
            return "formatted" if is_format else None
        if isinstance(parent, CallExpr):
            reads_elements = not isinstance(parent.callee, NameExpr) or (
                parent.callee.name in _SHOWING
            )
            return _how_passed(site, parent, display) if reads_elements else None
        if not isinstance(parent, _DISPLAYS):
            return None
        display = parent
    return how
