"""What binds a local variable, and is what it holds ever read?"""

from collections.abc import Iterator
from typing import Final

from mypy import nodes, patterns
from mypy.nodes import GDEF, LDEF, Block, FuncItem, NameExpr, Node, Statement, SymbolNode, Var

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.walk import Walk

# Their callers may read any local variable.
_READS_ALL: Final = ("locals", "vars", "eval", "exec")


def is_read(name: NameExpr, walk: Walk) -> bool:
    """May anything read the variable that ``name`` binds?

    Only variables of functions are followed, and ``_`` at the top level of a module.
    """
    if not _is_followed(name) or any(walk.names(reader) for reader in _READS_ALL):
        return True
    if name.kind == GDEF and _appears_elsewhere(name, walk.root, walk):
        return True
    return any(not is_store(other, walk) for other in appearances(name, walk))


def is_overwritten_unread(name: NameExpr, binding: Node, walk: Walk) -> bool:
    """Is the variable bound again, further down in the same block, before anything can read it?"""
    statement = walk.statement(binding)
    block = None if statement is None else walk.parent(statement)
    if statement is None or not isinstance(block, Block) or not _is_followed(name):
        return False
    others = [other for other in appearances(name, walk) if other is not name]
    if _is_captured(name, others, walk) or _is_seen_on_error(others, statement, walk):
        return False
    position = block.body.index(statement)
    for later in block.body[position + 1 :]:
        inside = [other for other in others if _is_below(other, later, walk)]
        if inside:
            return all(_is_plain_target(other, later) for other in inside)
        if _may_jump(later, walk):
            return False
    return False


def single_value(name: NameExpr, walk: Walk) -> nodes.Expression | None:
    """The value of a local variable that is bound once, by a plain assignment."""
    stores = bindings(name, walk)
    if len(stores) != 1 or not isinstance(name.node, Var):
        return None
    return assigned_value(stores[0], walk)


def bindings(name: NameExpr, walk: Walk) -> list[NameExpr]:
    """The places that bind a variable; none for a parameter, which callers bind."""
    functions = [parent for parent in walk.ancestors(name) if isinstance(parent, FuncItem)]
    if any(argument.variable is name.node for f in functions for argument in f.arguments):
        return []
    return _stores(name, walk)


def bound_name(value: Node, walk: Walk) -> NameExpr | None:
    """The local variable that this value is bound to, if it is bound nowhere else."""
    match walk.parent(value):
        case nodes.AssignmentStmt(lvalues=[NameExpr() as name], rvalue=bound) if bound is value:
            pass
        case _:
            return None
    is_single = _is_followed(name) and bindings(name, walk) == [name]
    return name if is_single and not any(walk.names(reader) for reader in _READS_ALL) else None


def assigned_value(target: NameExpr, walk: Walk) -> nodes.Expression | None:
    """What a plain assignment binds its target to; ``None`` for another binding."""
    match walk.parent(target):
        case nodes.AssignmentStmt(lvalues=[NameExpr()], rvalue=value):
            return value
        case nodes.AssignmentExpr(value=value):
            return value
        case _:
            return None


def uses(value: Node, walk: Walk) -> list[Node]:
    """The value itself, and the appearances of the name that an assignment binds it to."""
    match walk.parent(value):
        case (
            nodes.AssignmentStmt(lvalues=[NameExpr() as name])
            | nodes.AssignmentExpr(target=NameExpr() as name)
        ):
            return [value, *appearances(name, walk)]
        case _:
            return [value]


def _is_followed(name: NameExpr) -> bool:
    if not isinstance(name.node, Var):
        return False
    return name.kind == LDEF or (name.kind == GDEF and name.name == "_")


def appearances(name: NameExpr, walk: Walk) -> Iterator[NameExpr]:
    """Every place where this variable may be meant; mypy binds nothing in unreachable code."""
    variable: SymbolNode | None = name.node
    return (other for other in walk.names(name.name) if other.node in (variable, None))


def _stores(name: NameExpr, walk: Walk) -> list[NameExpr]:
    """Every place where this variable may be bound.

    A function may name a lock of the module a thousand times, and each time this is asked.
    """
    found = walk.stores.get(name.name)
    if found is None:
        found = [other for other in walk.names(name.name) if is_store(other, walk)]
        walk.stores[name.name] = found
    return [other for other in found if other.node in (name.node, None)]


def _appears_elsewhere(name: NameExpr, node: Node, walk: Walk) -> bool:
    """Does the name stand in a function, into which the walk of a module does not go?"""
    return any(
        child.name == name.name and walk.parent(child) is None
        if isinstance(child, NameExpr)
        else _appears_elsewhere(name, child, walk)
        for child in children(node)
        if child is not None
    )


def is_store(name: Node, walk: Walk) -> bool:
    """Is this the target of an assignment, a loop, ``with``, or the like?"""
    child: Node = name
    for parent in walk.ancestors(name):
        match parent:
            case nodes.TupleExpr() | nodes.ListExpr() | nodes.StarExpr():
                child = parent
            case nodes.AssignmentStmt():
                return child is not parent.rvalue
            case nodes.AssignmentExpr():
                return child is parent.target
            case nodes.ForStmt():
                return child is parent.index
            case nodes.WithStmt():
                return child in parent.target
            case nodes.TryStmt():
                return child in parent.vars
            case nodes.GeneratorExpr() | nodes.DictionaryComprehension():
                return child in parent.indices
            case patterns.AsPattern() | patterns.StarredPattern() | patterns.MappingPattern():
                return True
            case _:
                return False
    return False


def _is_plain_target(name: NameExpr, statement: Statement) -> bool:
    return isinstance(statement, nodes.AssignmentStmt) and any(
        lvalue is name for lvalue in statement.lvalues
    )


def _is_below(node: Node, statement: Node, walk: Walk) -> bool:
    return any(parent is statement for parent in walk.ancestors(node))


def _is_captured(name: NameExpr, others: list[NameExpr], walk: Walk) -> bool:
    home = walk.enclosing_function(name)
    return any(walk.enclosing_function(other) is not home for other in others)


def _is_seen_on_error(others: list[NameExpr], statement: Statement, walk: Walk) -> bool:
    """May what stands around a ``try`` or ``with`` read the variable after an error in it?"""
    child: Node = statement
    for parent in walk.ancestors(statement):
        if isinstance(parent, FuncItem):
            return False
        around: Node | None = None
        if isinstance(parent, nodes.TryStmt):
            around = parent
        elif isinstance(parent, nodes.WithStmt):
            around = walk.parent(parent)  # ``with suppress(...)``: what follows comes next
        if around is not None and any(
            _is_below(other, around, walk) and not _is_below(other, child, walk) for other in others
        ):
            return True
        child = parent
    return False


def _may_jump(statement: Statement, walk: Walk) -> bool:
    """May control leave the block here for a place that reads the variable after all?"""
    return any(jump is statement or _is_below(jump, statement, walk) for jump in walk.jumps())
