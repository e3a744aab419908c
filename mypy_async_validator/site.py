"""What a check is given (the description of one call) and what it may answer."""

from dataclasses import dataclass
from typing import Literal

from mypy.errorcodes import ErrorCode
from mypy.nodes import CallExpr, Context, FuncDef, FuncItem, Node
from mypy.types import ProperType, Type

from mypy_async_validator.bridge.checker import CheckerView
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.config import Config


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake: reported as an error at ``node``, with its notes at the same place."""

    code: ErrorCode
    node: Context
    message: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Retype:
    """The type that the call has from here on, so that mypy adds no report of the same mistake."""

    type: Type


Outcome = Finding | Retype

Concern = Literal["awaited", "blocking", "lost"]
"""What may be wrong with a call: its result is awaited, it blocks, or its result is lost."""


@dataclass(frozen=True, slots=True)
class CallSite:
    """One call as mypy has just checked it, before anything that depends on its result.

    A call that syntax makes (``with``, ``for``, ``await``, an operator) is ``implicit``: ``node``
    is then the expression that mypy reports at, not a call expression of that method.
    """

    fullname: str
    """The callee as mypy names it: its definition, or ``Class.method`` of the receiver's class."""
    node: Context
    place: Node
    """``node`` as it stands in ``walk``."""
    implicit: bool
    result: ProperType
    receiver: ProperType | None
    """What the method is called on; ``None`` for functions and constructors."""
    function: FuncItem | None
    """The innermost function or lambda; ``None`` at the top level of a module or class."""
    walk: Walk
    checker: CheckerView
    catalog: Catalog
    config: Config

    @property
    def coroutine(self) -> FuncDef | None:
        """The coroutine function (or async generator) whose body this call stands in."""
        function = self.function
        return function if isinstance(function, FuncDef) and function.is_coroutine else None

    @property
    def call(self) -> CallExpr | None:
        """The call expression, unless syntax makes the call."""
        return self.node if isinstance(self.node, CallExpr) and not self.implicit else None
