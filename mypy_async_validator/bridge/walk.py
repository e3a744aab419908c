"""One walk over a function (or over a module's top level): parents and names, for all checks."""

from collections.abc import Iterator
from typing import Final

from mypy.nodes import (
    Block,
    BreakStmt,
    ClassDef,
    Context,
    ContinueStmt,
    Decorator,
    DictExpr,
    Expression,
    ForStmt,
    FuncDef,
    FuncItem,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RaiseStmt,
    ReturnStmt,
    Statement,
)
from mypy.types import CallableType, TypeVarType

from mypy_async_validator.bridge.children import CHILDREN

JUMPS: Final = (BreakStmt, ContinueStmt, RaiseStmt, ReturnStmt)
"""Statements after which control does not come to the next one."""


class Walk:
    """The nodes below one root, each with its parent, and the names that stand there.

    Names are kept by their text, not by the variable mypy bound them to: in the daemon a function
    may be bound anew while its tree stays.
    """

    def __init__(self, root: FuncItem | MypyFile) -> None:
        self.root = root
        self.body = _body(root)
        self._parents: dict[Node, Node] = {}
        self._names: dict[str, list[NameExpr]] = {}
        self._by_span: dict[tuple[int, int, int, int], Node] | None = None
        self._by_position: dict[tuple[object, ...], Node] | None = None
        self._jumps: list[Node] | None = None
        self.stores: dict[str, list[NameExpr]] = {}
        """The appearances that bind a name, where ``analysis.variables`` has looked for them."""
        self._fill(root)

    def _fill(self, root: Node) -> None:
        parents, names = self._parents, self._names
        # Functions inside a module's top level have walks of their own.
        stops_at = FuncDef if isinstance(root, MypyFile) else None
        stack = [root]
        while stack:
            node = stack.pop()
            for child in CHILDREN[type(node)](node):
                if child is None:
                    continue
                parents[child] = node
                if isinstance(child, NameExpr):
                    names.setdefault(child.name, []).append(child)
                elif (kind := type(child)) in CHILDREN and (
                    kind is not Block or type(node) is not stops_at
                ):
                    stack.append(child)

    def is_of(self, root: FuncItem | MypyFile) -> bool:
        """Is this the walk of ``root`` as it stands? The daemon puts new bodies into nodes."""
        return self.root is root and self.body is _body(root)

    def parent(self, node: Node) -> Node | None:
        return self._parents.get(node)

    def ancestors(self, node: Node) -> Iterator[Node]:
        """The parents of ``node``, innermost first."""
        parent = self._parents.get(node)
        while parent is not None:
            yield parent
            parent = self._parents.get(parent)

    def names(self, name: str) -> list[NameExpr]:
        """Every appearance of ``name`` below the root, in no particular order."""
        return self._names.get(name, [])

    def jumps(self) -> list[Node]:
        """Every ``break`` and ``continue`` below the root."""
        if self._jumps is None:
            jumps = (BreakStmt, ContinueStmt)
            self._jumps = [node for node in self._parents if isinstance(node, jumps)]
        return self._jumps

    def enclosing_function(self, node: Node) -> FuncItem | None:
        """The function that evaluates ``node``; default values belong to the scope outside."""
        child = node
        for parent in self.ancestors(node):
            if isinstance(parent, FuncItem) and isinstance(child, Block):
                return parent
            child = parent
        return None

    def statement(self, node: Node) -> Statement | None:
        """The innermost statement that contains ``node``."""
        if isinstance(node, Statement):
            return node
        return next((p for p in self.ancestors(node) if isinstance(p, Statement)), None)

    def at(self, line: int, column: int, end_line: int, end_column: int) -> Node | None:
        """The outermost expression, loop or definition that stands exactly there.

        The entry of a dictionary display is its value. Of what is decorated, mypy knows only where
        the decorator begins.
        """
        if self._by_span is None:
            self._by_span = {}
            for node in (self.root, *self._parents):
                for span, found in _spans(node):
                    self._by_span.setdefault(span, found)
        return self._by_span.get((line, column, end_line, end_column))

    def nodes(self) -> Iterator[Node]:
        """Every node below the root, parents before their children."""
        return iter(self._parents)

    def find(self, node: Context) -> Node | None:
        """Return ``node``, or the node of this walk at its place; ``None`` if mypy made it up.

        mypy checks a function whose type variables have value restrictions on copies of its body.
        """
        if node in self._parents:
            assert isinstance(node, Node)
            return node
        if not _is_checked_on_copies(self.root):
            return None
        if self._by_position is None:
            self._by_position = {_position(known): known for known in self._parents}
        return self._by_position.get(_position(node))


_REPORTED_AT: Final = (Expression, ForStmt, FuncDef, Decorator, OverloadedFuncDef, ClassDef)
_Span = tuple[int, int, int, int]


def _spans(node: Node) -> Iterator[tuple[_Span, Node]]:
    """Where mypy reports what is wrong with ``node``, or with a part of it."""
    if isinstance(node, _REPORTED_AT):
        yield _span(node), node
    if isinstance(node, DictExpr):
        for key, value in node.items:
            if key is not None:
                yield (*_span(key)[:2], *_span(value)[2:]), value
    elif isinstance(node, Decorator):
        for decorator in node.decorators:
            line, column = decorator.line, decorator.column
            yield (line, column, line, column + 1), decorator


def _span(node: Context) -> _Span:
    """Where mypy shows an error about ``node``; it makes up the end of a group of overloads."""
    is_loop = isinstance(node, ForStmt)  # of its variables, mypy reports at its first character
    if is_loop or node.end_line is None or node.end_column is None:
        return (node.line, node.column, node.line, node.column + 1)
    return (node.line, node.column, node.end_line, node.end_column)


def _is_checked_on_copies(root: FuncItem | MypyFile) -> bool:
    if isinstance(root, MypyFile) or not isinstance(root.type, CallableType):
        return False
    in_class = root.info.defn.type_vars if root.info else []
    variables = (*root.type.variables, *in_class)
    return any(isinstance(variable, TypeVarType) and variable.values for variable in variables)


def _position(node: Context) -> tuple[object, ...]:
    return (type(node), node.line, node.column, node.end_line, node.end_column)


def _body(root: FuncItem | MypyFile) -> object:
    return root.defs if isinstance(root, MypyFile) else root.body
