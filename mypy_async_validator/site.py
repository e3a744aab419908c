"""What a check is given (the description of a place in the code) and what it may answer."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from mypy.errorcodes import ErrorCode
from mypy.nodes import (
    CallExpr,
    ClassDef,
    Context,
    Expression,
    FuncDef,
    FuncItem,
    NameExpr,
    Node,
    TypeInfo,
)
from mypy.types import ProperType, Type

from mypy_async_validator.bridge.checker import CheckerView
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.config import Config

if TYPE_CHECKING:  # (summaries describe calls, too)
    from mypy_async_validator.summaries.awaitables import Awaitables
    from mypy_async_validator.summaries.store import Summaries


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

Concern = Literal[
    "awaitable", "awaited", "blocking", "indirect", "callback", "item", "loop", "alternative"
]
"""Why a call is looked at: what it returns is awaitable, or is awaited; it may block, or come to
block through other functions; it is given a coroutine function; it stands in ``with`` or ``for``;
it runs an event loop; it may have a twin."""


class TypeView(Protocol):
    """What is known of the types in a function, which mypy may not have checked yet."""

    @property
    def module(self) -> str: ...

    def type_of(self, expr: Expression) -> ProperType | None:
        """The type of an expression, if it is known."""

    def module_value(self, name: NameExpr) -> Expression | None:
        """The value of a variable that this module's top level binds once, by an assignment."""

    def attribute_value(self, info: TypeInfo, name: str) -> Expression | None:
        """The value of an attribute that a class of this module binds once, by an assignment."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place in the code."""

    place: Node
    """The node as it stands in ``walk``."""
    function: FuncItem | None
    """The innermost function or lambda; ``None`` at the top level of a module or class."""
    walk: Walk
    checker: TypeView
    catalog: Catalog
    config: Config

    @property
    def coroutine(self) -> FuncDef | None:
        """The coroutine function (or async generator) whose body this place stands in."""
        function = self.function
        return function if isinstance(function, FuncDef) and function.is_coroutine else None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundCall(Site):
    """One call in a function whose names are bound.

    A call that syntax makes (``with``, ``for``, ``await``, an operator) is ``implicit``: ``node``
    is then the expression that mypy reports at, not a call expression of that method.
    """

    fullname: str
    """The callee as mypy names it: its definition, or ``Class.method`` of the receiver's class."""
    node: Context
    implicit: bool
    receiver: ProperType | None
    """What the method is called on; ``None`` for functions and constructors."""

    @property
    def call(self) -> CallExpr | None:
        """The call expression, unless syntax makes the call."""
        return self.node if isinstance(self.node, CallExpr) and not self.implicit else None


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSite(BoundCall):
    """One call as mypy has just checked it, before anything that depends on its result."""

    checker: CheckerView
    summaries: "Summaries"
    awaitables: "Awaitables"
    result: ProperType
    actuals: tuple[tuple[Expression, ...], ...] = ()
    """The actual arguments of each formal parameter."""
    formals: tuple[str | None, ...] = ()
    """The names of the formal parameters."""
    is_ignored_as_blocking: bool = False
    """Says a ``# type: ignore`` in a plain function that this may block its callers?"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorSite(Site):
    """An error of mypy's own, which is not recorded if a check has a better report of it."""

    checker: CheckerView
    code: str
    """mypy's code of the error."""
    message: str


CheckedSite = CallSite | ErrorSite
"""A place in the code that mypy is checking."""


@dataclass(frozen=True, slots=True)
class ClassSite:
    """A class that mypy has just checked."""

    definition: ClassDef
    checker: CheckerView
    config: Config
