"""Where does the call of a lambda stand?"""

from mypy.nodes import CallExpr, FuncItem, LambdaExpr

from mypy_async_validator.bridge.walk import Walk


def is_called_at_once(function: FuncItem, walk: Walk) -> bool:
    """``(lambda: ...)()``: does the call of a lambda stand where the lambda does?"""
    call = walk.parent(function)
    return (
        isinstance(function, LambdaExpr) and isinstance(call, CallExpr) and call.callee is function
    )
