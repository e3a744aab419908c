"""Does this call block: which overlay entry or configured name is it, and in which form?"""

from dataclasses import dataclass

from mypy import nodes
from mypy.nodes import (
    CallExpr,
    Expression,
    MemberExpr,
    NameExpr,
    Node,
    RefExpr,
    TypeAlias,
    TypeInfo,
)
from mypy.types import CallableType, Instance, ProperType, TypeType

from mypy_async_validator.analysis.arguments import Actuals, actuals_of, find_overload, is_in_memory
from mypy_async_validator.analysis.definitions import (
    aliased_class,
    bases_after,
    classes_of,
    definition,
)
from mypy_async_validator.analysis.variables import assigned_value, bindings, single_value
from mypy_async_validator.catalog.entry import Entry, Marker
from mypy_async_validator.patterns import any_matches
from mypy_async_validator.site import BoundCall

_CONFIGURED = Marker("configured", None, None, None)
# ``f = partial(g, 1)`` and ``f = g`` are followed this many times.
_MAX_ALIASES = 4


@dataclass(frozen=True, slots=True)
class Blocking:
    """A call that blocks: the public name of what is called, and what its overlay says."""

    name: str
    marker: Marker
    is_property: bool = False
    is_from_code: bool = False
    """Is it marked in the checked code, and not by an overlay?"""


@dataclass(frozen=True, slots=True)
class _Target:
    """A function, or a method of a class: its entry, and the arguments it gets."""

    definition: str
    """The full name of the function, or the name of the method."""
    info: TypeInfo | None
    entry: Entry | None
    actuals: Actuals

    def names(self) -> list[str]:
        """The full names by which the configuration may mean it."""
        names = [] if self.entry is None else [self.entry.name]
        if self.info is None:
            return [*names, self.definition]
        if self.definition == "__init__":
            names.append(self.info.fullname)
        return names + [f"{base.fullname}.{self.definition}" for base in self.info.mro[:-1]]


def find_blocking_call(site: BoundCall) -> Blocking | None:
    """What blocks in this call, under the configuration."""
    if is_in_memory(site.receiver):
        return None
    if site.implicit:
        target = _called_by_syntax(site, site.fullname.rpartition(".")[2])
    else:
        target = _called(site)
    return None if target is None else _judge(site, target)


def is_known(site: BoundCall) -> bool:
    """Does anything say of this call whether it blocks: an overlay, a marker, the configuration?"""
    target = _called(site)
    if target is None:
        return False
    patterns = (*site.config.blocking, *site.config.nonblocking)
    return target.entry is not None or any_matches(target.names(), patterns)


def _is_bound_to_another(site: BoundCall) -> bool:
    """``rows = query; rows = rows.all()``: does the variable also hold what its type denies?"""
    name, receiver = site.place, site.receiver
    if not isinstance(name, NameExpr) or not isinstance(receiver, Instance):
        return False
    values = [assigned_value(target, site.walk) for target in bindings(name, site.walk)]
    types = [site.checker.type_of(value) for value in values if value is not None]
    return any(
        isinstance(type_, Instance) and not type_.type.has_base(receiver.type.fullname)
        for type_ in types
    )


def _called_by_syntax(site: BoundCall, name: str) -> _Target | None:
    # The arguments that syntax passes are nowhere in the source.
    actuals = Actuals(is_open=True)
    if not name.startswith("__"):  # an attribute is read
        found = _method(site, site.receiver, name, actuals)
        return found if found and found.entry and found.entry.is_property else None
    if _is_bound_to_another(site):
        return None
    # mypy asks the iterator for ``__next__``; which object is iterated over shows before that.
    for method in ("__next__", "__iter__") if name == "__iter__" else (name,):
        target = _of_variable(site, site.place, method, actuals) or _method(
            site, site.receiver, method, actuals
        )
        if target is not None and target.entry is not None:
            return target
    return target


def find_blocking_function(site: BoundCall, function: Expression) -> Blocking | None:
    """What blocks when a function that is passed on, with unknown arguments, is called."""
    target = _resolve(site, function, Actuals(is_open=True), depth=0)
    return None if target is None else _judge(site, target)


def find_blocking_entry(site: BoundCall, context_manager: Expression) -> Blocking | None:
    """What blocks when something enters a context manager."""
    receiver = site.checker.type_of(context_manager)
    target = _method(site, receiver, "__enter__", Actuals(is_open=True))
    return None if target is None else _judge(site, target)


def _judge(site: BoundCall, target: _Target) -> Blocking | None:
    config, entry = site.config, target.entry
    if config.nonblocking and any_matches(target.names(), config.nonblocking):
        return None
    if entry is not None:
        overload = find_overload(entry, target.actuals, site)
        marker = None if overload is None else overload.marker
        if marker is not None and marker.kind in config.kinds:
            name = entry.name.removeprefix("builtins.").removesuffix(".__init__")
            return Blocking(name, marker, entry.is_property, entry.is_from_code)
        if entry.is_from_code and overload is not None and marker is None:
            return None  # ``@nonblocking``
    if config.blocking and any_matches(names := target.names(), config.blocking):
        return Blocking(names[0], _CONFIGURED)
    return None


def _called(site: BoundCall) -> _Target | None:
    call = site.call
    if call is None:
        return None
    actuals = actuals_of(call)
    if (
        isinstance(call.callee, MemberExpr)
        and site.receiver is not None
        and not site.fullname.endswith(".__call__")
    ):
        name = call.callee.name
        if isinstance(site.receiver, (CallableType, TypeType)):
            match definition(call.callee, site.receiver):
                case nodes.FuncDef() | nodes.Decorator() | nodes.OverloadedFuncDef() as function:
                    actuals = actuals if _is_static(function) else _without_receiver(actuals)
        return _of_variable(site, call.callee.expr, name, actuals) or _method(
            site, site.receiver, name, actuals
        )
    target = _resolve(site, call.callee, actuals, depth=0)
    if site.receiver is not None and (target is None or target.entry is None):
        # An object is called; its class may say what that does.
        of_class = _method(site, site.receiver, "__call__", actuals)
        if of_class is not None and (target is None or of_class.entry is not None):
            return of_class
    return target


def _resolve(site: BoundCall, callee: Expression, actuals: Actuals, depth: int) -> _Target | None:
    if depth > _MAX_ALIASES:
        return None
    match callee:
        case CallExpr(callee=RefExpr(fullname="functools.partial"), args=[function, *_]):
            bound = actuals_of(callee)
            bound = Actuals(bound.positional[1:], bound.named, bound.is_open)
            return _resolve(site, function, bound.then(actuals), depth + 1)
        case nodes.IndexExpr(base=RefExpr(node=TypeInfo()) as class_):  # ``Queue[int](...)``
            return _resolve(site, class_, actuals, depth)
        case RefExpr(node=TypeInfo() | TypeAlias() as class_):
            info = class_ if isinstance(class_, TypeInfo) else aliased_class(class_)
            return None if info is None else _of_class(site, info, "__init__", actuals)
        case RefExpr(node=nodes.FuncDef() | nodes.Decorator() | nodes.OverloadedFuncDef() as node):
            if node.info:
                rest = actuals if _is_static(node) else _without_receiver(actuals)
                return _of_class(site, node.info, node.name, rest)
            return _Target(node.fullname, None, site.catalog.function(node), actuals)
        # Some functions are variables in typeshed (``shutil.rmtree``).
        case RefExpr(node=nodes.Var() as node) if (
            entry := site.catalog.function(node)
        ) is not None:
            return _Target(node.fullname, None, entry, actuals)
        case NameExpr(node=nodes.Var()):
            value = single_value(callee, site.walk) or site.checker.module_value(callee)
            return None if value is None else _resolve(site, value, actuals, depth + 1)
        case nodes.SuperExpr():
            for base in bases_after(callee):
                if callee.name in base.names:
                    return _of_class(site, base, callee.name, actuals)
            return None
        case MemberExpr():
            return _of_variable(site, callee.expr, callee.name, actuals) or _method(
                site, site.checker.type_of(callee.expr), callee.name, actuals
            )
        case _:
            return None


def _without_receiver(actuals: Actuals) -> Actuals:
    """``Queue.get(queue, False)``: the first argument is the receiver."""
    return Actuals(actuals.positional[1:], actuals.named, actuals.is_open)


def _is_static(node: nodes.FuncDef | nodes.Decorator | nodes.OverloadedFuncDef) -> bool:
    function = node.func if isinstance(node, nodes.Decorator) else node
    return function.is_static or function.is_class


def _of_variable(site: BoundCall, owner: Node, name: str, actuals: Actuals) -> _Target | None:
    """The method of a variable that an overlay lists, such as ``sys.stdin``."""
    if not isinstance(owner, RefExpr) or not isinstance(owner.node, nodes.Var):
        return None
    entry = site.catalog.variable_method(owner.node.fullname, name)
    return None if entry is None else _Target(entry.name, None, entry, actuals)


def _method(
    site: BoundCall, receiver: ProperType | None, name: str, actuals: Actuals
) -> _Target | None:
    targets = [_of_class(site, info, name, actuals) for info in classes_of(receiver)]
    # Of a union, the first member that has an entry stands for the others.
    return next((t for t in targets if t.entry is not None), targets[0] if targets else None)


def _of_class(site: BoundCall, info: TypeInfo, name: str, actuals: Actuals) -> _Target:
    return _Target(name, info, site.catalog.method(info, name), actuals)
