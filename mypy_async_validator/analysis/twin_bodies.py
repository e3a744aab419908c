"""Is an async twin made of its sync twin, as far as its body can be seen?

``async def aget(self): return self.get()`` is one way to give a class what an interface asks for.
"""

from collections.abc import Iterator

from mypy.nodes import (
    CallExpr,
    Decorator,
    FuncDef,
    FuncItem,
    MemberExpr,
    NameExpr,
    Node,
    OverloadedFuncDef,
    Var,
)

from mypy_async_validator.bridge.children import children
from mypy_async_validator.site import CallSite

Function = Decorator | FuncDef | OverloadedFuncDef


def calls_sync_twin(twin: Function, name: str, site: CallSite) -> bool:
    """Does the twin itself call the sync one, so that it waits no better?"""
    bodies = _functions(site).get(twin.name, []) if _is_of_module(twin, site) else []
    return any(_calls(function.body, name) for function in bodies)


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


def _functions(site: CallSite) -> dict[str, list[FuncDef]]:
    functions: dict[str, list[FuncDef]] = {}
    for function in site.checker.functions():
        functions.setdefault(function.name, []).append(function)
    return functions


def _calls(node: Node, name: str) -> bool:
    for child in children(node):
        match child:
            case FuncItem():
                continue
            case CallExpr(callee=MemberExpr(name=called) | NameExpr(name=called)) if called == name:
                return True
        if child is not None and _calls(child, name):
            return True
    return False


def _leads_to(start: str, names: set[str], site: CallSite) -> bool:
    """Do the functions of this module that have the name ``start`` mention one of ``names``?

    Also through other functions of the module. (By name, which finds too many rather than too few.)
    """
    functions = _functions(site)
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
