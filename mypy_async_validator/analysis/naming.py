"""How messages name the calls and functions of the user's code."""

import re

from mypy import nodes
from mypy.nodes import Expression, FuncItem

from mypy_async_validator.analysis.definitions import classes_of, has_union_receiver
from mypy_async_validator.site import CallSite


def source_text(expr: Expression) -> str:
    """An expression much as it was written, arguments left out."""
    match expr:
        case nodes.NameExpr():
            return expr.name.rstrip("'")
        case nodes.MemberExpr():
            return f"{source_text(expr.expr)}.{expr.name}"
        case nodes.CallExpr(callee=callee, args=args):
            return f"{source_text(callee)}({'...' if args else ''})"
        case nodes.IndexExpr(base=base):
            return f"{source_text(base)}[...]"
        case nodes.SuperExpr():
            return f"super().{expr.name}"
        case nodes.AwaitExpr(expr=inner):
            return f"(await {source_text(inner)})"
        case nodes.LambdaExpr():
            return "(lambda: ...)"
        case nodes.AssignmentExpr(target=target, value=value):
            return f"({source_text(target)} := {source_text(value)})"
        case nodes.GeneratorExpr():
            keyword = "async for" if any(expr.is_async) else "for"
            return f"(... {keyword} ... in {source_text(expr.sequences[0])})"
        case nodes.ListExpr() | nodes.ListComprehension():
            return "[...]"
        case nodes.StrExpr():
            return '"..."'
        case _:
            return "(...)"


def callee_name(site: CallSite) -> str:
    """What is called: ``Class.method`` by the receiver, or the function as it was written."""
    call = site.call
    if call is None:
        return site.fullname
    callee = call.callee
    if isinstance(callee, nodes.SuperExpr):
        return f"super().{callee.name}"
    if isinstance(callee, nodes.MemberExpr):
        classes = [] if has_union_receiver(site) else classes_of(site.receiver)
        return f"{classes[0].name}.{callee.name}" if classes else source_text(callee)
    return source_text(callee)


def function_name(function: FuncItem) -> str:
    """A function as its file names it: ``function`` or ``Class.method``."""
    name = function.name or "<lambda>"
    return f"{function.info.name}.{name}" if function.info else name


def class_name(info: nodes.TypeInfo) -> str:
    """The full name of a class; mypy adds lines to those of classes in functions."""
    return re.sub(r"@\d+", "", info.fullname)
