"""Is an async twin made of its sync twin, as far as its body can be seen?

``async def aget(self): return self.get()`` is one way to give a class what an interface asks for.
"""

from collections.abc import Iterator

from mypy.nodes import (
    CallExpr,
    Decorator,
    Expression,
    FuncDef,
    FuncItem,
    MemberExpr,
    NameExpr,
    Node,
    OverloadedFuncDef,
    Var,
)

from mypy_async_validator.bridge.children import children
from mypy_async_validator.site import CallSite, ClassSite

Function = Decorator | FuncDef | OverloadedFuncDef


def twin_names(name: str) -> Iterator[tuple[str, bool]]:
    """The names that a twin may have, and whether such a name is one by accident easily."""
    core = "call" if name == "__call__" else name.lstrip("_")
    if core.startswith(("async_", "assert")) or core.endswith(("_async", "__")):
        return
    private = "" if name == "__call__" else name.removesuffix(core)
    yield f"{private}{core}_async", False
    yield f"{private}async_{core}", False
    yield f"{private}a{core}", True
    yield f"{private}a_{core}", True
    if name == "__call__":
        yield "__acall__", False


def record_sync_twins(site: ClassSite) -> None:
    """Keep, with the interface of a class, which coroutine methods call their own sync twins.

    Other modules need to know it, and mypy keeps no bodies in its cache. (A class in a function is
    no part of an interface.)
    """
    if site.checker.current_function() is not None:
        return
    info = site.definition.info
    for symbol in info.names.values():
        function = symbol.node.func if isinstance(symbol.node, Decorator) else symbol.node
        if isinstance(function, FuncDef) and function.is_coroutine:
            names = {name for name in _sync_names(function.name) if info.get(name)}
            called = names & set(_called_on_self(function.body)) if names else names
            if called:
                site.checker.record_fact(_key(function), sorted(called))


def _sync_names(twin: str) -> Iterator[str]:
    """The names of which ``twin`` may be a twin's."""
    core = twin.lstrip("_")
    private = twin.removesuffix(core)
    names = [core.removesuffix("_async"), core.removeprefix("async_")]
    names += [core.removeprefix("a"), core.removeprefix("a_")]
    for name in ("__call__", *(f"{private}{name}" for name in names)):
        if twin in dict(twin_names(name)):
            yield name


def calls_sync_twin(twin: Function, name: str, site: CallSite) -> bool:
    """Does the twin itself call the sync one, so that it waits no better?"""
    if twin.info:
        called = site.checker.recall_fact(twin.info.module_name, _key(twin))
        return isinstance(called, list) and name in called
    if not _is_of_module(twin, site):
        return False
    callees = [c for f in site.checker.functions() if f is twin for c in _callees(f.body)]
    return any(isinstance(callee, NameExpr) and callee.name == name for callee in callees)


def _key(method: Function) -> str:
    return f"{method.info.fullname}.{method.name} calls"


def is_made_of_caller(twin: Function, site: CallSite) -> bool:
    """Does the twin call the function in which this call stands?"""
    callers = [node for node in site.walk.ancestors(site.place) if isinstance(node, FuncDef)]
    names = {caller.name for caller in callers}
    if twin.name in names:
        return True
    if _is_of_module(twin, site):
        return _leads_to(twin.name, names, site)
    # The body of the twin is not known: it may call what a subclass overrides.
    return _is_on_self(site) and any(_overrides(caller) for caller in callers)


def _is_of_module(function: Function, site: CallSite) -> bool:
    """Is the function of the module being checked? Of others, mypy keeps no bodies in its cache."""
    info = function.info
    module = info.module_name if info else function.fullname.rpartition(".")[0]
    return module == site.checker.module


def _called_on_self(body: Node) -> Iterator[str]:
    for callee in _callees(body):
        if isinstance(callee, MemberExpr) and isinstance(callee.expr, NameExpr):
            variable = callee.expr.node
            if isinstance(variable, Var) and (variable.is_self or variable.is_cls):
                yield callee.name


def _callees(node: Node) -> Iterator[Expression]:
    """What the code below calls, where it is run itself."""
    for child in children(node):
        if child is None or isinstance(child, FuncItem):
            continue
        if isinstance(child, CallExpr):
            yield child.callee
        yield from _callees(child)


def _leads_to(start: str, names: set[str], site: CallSite) -> bool:
    """Do the functions of this module that have the name ``start`` mention one of ``names``?

    Also through other functions of the module. (By name, which finds too many rather than too few.)
    """
    functions: dict[str, list[FuncDef]] = {}
    for function in site.checker.functions():
        functions.setdefault(function.name, []).append(function)
    seen, waiting = {start}, [start]
    while waiting:
        for function in functions.get(waiting.pop(), ()):
            mentioned = set(_mentioned(function.body))
            if names & mentioned:
                return True
            waiting += sorted(mentioned - seen)
            seen |= mentioned
    return False


def _mentioned(node: Node) -> Iterator[str]:
    for child in children(node):
        if child is not None:
            if isinstance(child, (MemberExpr, NameExpr)):
                yield child.name
            yield from _mentioned(child)


def _is_on_self(site: CallSite) -> bool:
    callee = None if site.call is None else site.call.callee
    owner = callee.expr if isinstance(callee, MemberExpr) else callee
    variable = owner.node if isinstance(owner, NameExpr) else None
    return isinstance(variable, Var) and (variable.is_self or variable.is_cls)


def _overrides(method: FuncDef) -> bool:
    return bool(method.info) and any(method.name in base.names for base in method.info.mro[1:])
