"""What the contexts of mypy's hooks hold."""

from typing import Final, cast

from mypy.checker import TypeChecker
from mypy.nodes import CallExpr, Context, MemberExpr
from mypy.plugin import AttributeContext, FunctionContext, MethodContext

from mypy_async_validator.bridge.interest import CALLED_BY_SYNTAX

HookContext = AttributeContext | FunctionContext | MethodContext


def checker_of(context: HookContext) -> TypeChecker:
    """The checker behind the plugin interface; mypy has no other implementation of it."""
    return cast("TypeChecker", context.api)


_IMPLICIT: Final = CALLED_BY_SYNTAX - {"__call__"}


def is_implicit(fullname: str, node: Context) -> bool:
    """Does syntax make this call, and not the call expression that mypy reports it at?

    For ``with open(p):`` mypy calls ``__enter__`` in the name of the very expression ``open(p)``.
    """
    if not isinstance(node, CallExpr):
        return True
    name = fullname.rpartition(".")[2]
    if name not in _IMPLICIT:
        return False
    return not (isinstance(node.callee, MemberExpr) and node.callee.name == name)


def is_made_up(fullname: str, context: HookContext) -> bool:
    """Does another plugin ask mypy, in the name of a call of the source, what another one gives?

    For ``flow(1, fetch)`` the plugin of returns calls ``fetch`` with an argument it has made.
    """
    node = context.context
    if isinstance(context, AttributeContext) or not isinstance(node, CallExpr):
        return False
    given = (argument for arguments in context.args for argument in arguments)
    return any(argument not in node.args for argument in given) and not is_implicit(fullname, node)
