"""Is a method sync or async: what must a caller do with what it returns?"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from mypy.nodes import (
    NOT_ABSTRACT,
    AssignmentStmt,
    ClassDef,
    Decorator,
    FuncDef,
    NameExpr,
    Node,
    OverloadedFuncDef,
    TypeInfo,
    Var,
)
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    ProperType,
    Type,
    TypeOfAny,
    TypeVarType,
    UninhabitedType,
    get_proper_type,
)

from mypy_async_validator.analysis.awaitables import (
    Kind,
    awaited_type,
    is_never_awaitable,
    kind_of,
    members,
)
from mypy_async_validator.analysis.guards import is_test
from mypy_async_validator.analysis.visible_returns import (
    is_placeholder,
    visibly_returns_no_awaitable,
)
from mypy_async_validator.bridge.checker import CheckerView
from mypy_async_validator.bridge.children import children


class Colour(Enum):
    """What callers do with the result of a function, or with the value of a property."""

    ASYNC = "async"
    """They await it."""
    ITERATION = "iteration"
    """They iterate over it with ``async for``."""
    SYNC = "sync"
    """They use it as it is."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A method, property or attribute as one class defines it."""

    owner: TypeInfo
    name: str
    node: FuncDef | Decorator | OverloadedFuncDef | Var
    colour: Colour | None
    """``None`` where it is open: ``Any``, unions of both colours, bodies left to an override."""

    @property
    def function(self) -> FuncDef | None:
        """The function, of several forms the first; of a property the getter."""
        return _function(self.node)

    @property
    def is_value(self) -> bool:
        """Is this read, not called?"""
        function = self.function
        return function is None or function.is_property

    @property
    def place(self) -> FuncDef | OverloadedFuncDef | Var:
        """The node that mypy reports at."""
        return self.node.func if isinstance(self.node, Decorator) else self.node


def find_definition(owner: TypeInfo, name: str, checker: CheckerView) -> Definition | None:
    """What this very class binds to ``name``, if it is written there."""
    symbol = owner.names.get(name)
    if symbol is None or symbol.plugin_generated:
        return None
    node = symbol.node
    if not isinstance(node, (FuncDef, Decorator, OverloadedFuncDef, Var)):
        return None
    return Definition(owner, name, node, _colour(node, owner, checker))


def bound_names(defn: ClassDef) -> set[str]:
    """The names that assignments in the class bind, some after a ``def`` (``f = wrap(f)``)."""
    return {
        target.name
        for statement in defn.defs.body
        if isinstance(statement, AssignmentStmt)
        for target in statement.lvalues
        if isinstance(target, NameExpr)
    }


def gives_async_iterator(definition: Definition) -> bool:
    """Is it declared to give an async iterator (or perhaps one) to whoever awaits its result?"""
    function = definition.function
    result = None if function is None else _declared(function.type)
    awaited = None if result is None else awaited_type(result)
    found = [] if awaited is None else members(get_proper_type(awaited))
    return any(_of_member(member) is Colour.ITERATION for member in found)


def may_become_iteration(definition: Definition, checker: CheckerView) -> bool:
    """May this be a coroutine function only because an abstract body needs no ``yield``?"""
    function = definition.function
    if definition.colour is not Colour.ASYNC or function is None or not _is_open(function):
        return False
    return definition.owner.module_name != checker.module or is_placeholder(function)


def record_colours(owner: TypeInfo, checker: CheckerView) -> None:
    """Keep with the interface what only the bodies of a class tell of the colours of its methods.

    Coroutine functions are kept for the daemon, which does not notice that a function without
    annotations has become one.
    """
    found = {}
    bound = bound_names(owner.defn)
    for name, symbol in owner.names.items():
        node = None if name in bound else symbol.node
        function = _function(node) if isinstance(node, (FuncDef, Decorator)) else None
        if function is None or symbol.plugin_generated or not _is_open(function):
            continue
        if not isinstance(node, Decorator) or not node.decorators:
            colour = _of_function(function, owner, checker)
            if colour is not None:
                found[name] = colour.value
    if found:
        checker.record_fact(_key(owner), found)


def _key(owner: TypeInfo) -> str:
    return f"{owner.fullname}()"


def _recorded(owner: TypeInfo, name: str, checker: CheckerView) -> Colour | None:
    facts = checker.recall_fact(owner.module_name, _key(owner))
    colour = facts.get(name) if isinstance(facts, Mapping) else None
    return None if colour is None else Colour(colour)


def _function(node: object) -> FuncDef | None:
    if isinstance(node, OverloadedFuncDef):
        node = node.items[0] if node.items else node.impl
    function = node.func if isinstance(node, Decorator) else node
    return function if isinstance(function, FuncDef) else None


def _colour(
    node: FuncDef | Decorator | OverloadedFuncDef | Var, owner: TypeInfo, checker: CheckerView
) -> Colour | None:
    match node:
        case FuncDef():
            return _of_function(node, owner, checker)
        case Decorator():
            return _of_decorated(node, owner, checker)
        case OverloadedFuncDef(is_property=True):
            getter = node.items[0]
            return _of_decorated(getter, owner, checker) if isinstance(getter, Decorator) else None
        case OverloadedFuncDef():
            forms = [item for item in node.items if isinstance(item, Decorator)]
            colours = {_of_type(_declared(item.var.type)) for item in forms}
            return colours.pop() if len(colours) == 1 else None
        case Var():
            return None if node.is_inferred else _of_type(get_proper_type(node.type))


def _of_function(function: FuncDef, owner: TypeInfo, checker: CheckerView) -> Colour | None:
    if function.is_conditional:
        return None  # there may be another of this name
    if not _is_open(function):
        return _of_type(_declared(function.type))
    if function.is_async_generator:
        return Colour.ITERATION
    if function.is_coroutine:
        return Colour.ASYNC
    if owner.module_name != checker.module:
        # mypy's cache keeps no bodies.
        return _recorded(owner, function.name, checker)
    if not visibly_returns_no_awaitable(function) or _asks_for_coroutine(owner, checker):
        return None
    return Colour.SYNC


def _asks_for_coroutine(owner: TypeInfo, checker: CheckerView) -> bool:
    """Does the class tell coroutines from other values, as one that takes overrides of both?"""
    if checker.imported_packages().isdisjoint(("asyncio", "inspect")):
        return False
    stack: list[Node] = [owner.defn]
    while stack:
        node = stack.pop()
        if is_test(node):
            return True
        stack.extend(child for child in children(node) if child is not None)
    return False


def _of_decorated(node: Decorator, owner: TypeInfo, checker: CheckerView) -> Colour | None:
    """A decorator may make anything of a function; mypy's cache does not say which ones there were.

    (mypy itself takes ``staticmethod``, ``abstractmethod`` and their like out of the list.)
    """
    function = node.func
    if function.is_conditional:
        return None
    if owner.module_name == checker.module and not node.decorators:
        return _of_function(function, owner, checker)
    result = _declared(node.var.type)
    if _tells_nothing(result):
        return _recorded(owner, node.name, checker) if _is_open(function) else None
    colour = _of_type(result)
    is_known = (
        function.is_property
        or function.is_static
        or function.is_class
        or function.abstract_status != NOT_ABSTRACT
    )
    # Decorators that make one function serve sync and async callers often keep its type.
    return colour if is_known or colour is not Colour.SYNC else None


def _declared(type_: Type | None) -> ProperType | None:
    """The declared (or, of a decorated function, inferred) result."""
    proper = get_proper_type(type_)
    return get_proper_type(proper.ret_type) if isinstance(proper, CallableType) else None


def _is_open(function: FuncDef) -> bool:
    """Does the body have to say what the function returns, as no declaration does?"""
    return _tells_nothing(_declared(function.type))


def _tells_nothing(result: ProperType | None) -> bool:
    """Is nothing declared? (``object`` is declared: it is how a base leaves the colour open.)"""
    if isinstance(result, AnyType):
        return result.type_of_any == TypeOfAny.unannotated
    return result is None


def _is_object(proper: ProperType) -> bool:
    return isinstance(proper, Instance) and proper.type.fullname == "builtins.object"


def _of_type(proper: ProperType | None) -> Colour | None:
    colours = set() if proper is None else {_of_member(member) for member in members(proper)}
    return colours.pop() if len(colours) == 1 else None


_ASYNC_ITERATORS: Final = frozenset(
    {
        "types.AsyncGeneratorType",
        "typing.AsyncGenerator",
        "typing.AsyncIterable",
        "typing.AsyncIterator",
    }
)
_METHODS_OF_COROUTINES: Final = frozenset({"close", "send", "throw"})


def _of_member(proper: ProperType) -> Colour | None:
    if isinstance(proper, TypeVarType) and proper.id.is_self():
        bound = get_proper_type(proper.upper_bound)
        return Colour.SYNC if is_never_awaitable(bound) else None
    if isinstance(proper, (AnyType, TypeVarType, UninhabitedType)):
        return None
    kind = kind_of(proper)
    if not isinstance(proper, Instance):
        return Colour.SYNC if kind is Kind.PLAIN else None
    info = proper.type
    if info.fallback_to_any or _is_object(proper):
        return None
    if info.fullname in _ASYNC_ITERATORS:
        return Colour.ITERATION
    if kind is Kind.COROUTINE or info.fullname == "typing.Awaitable":
        return Colour.ASYNC
    if kind is not Kind.PLAIN or info.get("__aiter__") is not None:
        return None  # tasks, clients, cursors: to await or iterate over them is one use of several
    if info.is_protocol and _METHODS_OF_COROUTINES.issuperset(info.protocol_members):
        return None  # a coroutine is one, too
    return Colour.SYNC
