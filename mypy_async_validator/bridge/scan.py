"""One quick look over a module whose names are bound: its functions, and what each one does.

Facts about functions are needed of every function before mypy checks any, so this looks only at
what can matter for them, and asks nothing of types.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple

from mypy import nodes
from mypy.nodes import (
    ARG_STAR,
    Block,
    CallExpr,
    ClassDef,
    Decorator,
    Expression,
    FuncDef,
    FuncItem,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    SymbolNode,
    TypeInfo,
)
from mypy.operators import op_methods, unary_op_methods
from mypy.types import CallableType, Instance, get_proper_type

from mypy_async_validator.bridge.children import children
from mypy_async_validator.bridge.symbols import is_property
from mypy_async_validator.bridge.walk import JUMPS

How = Literal["call", "enter", "iterate", "read", "operator"]
"""A function is called; a context manager is entered; something is iterated over; an attribute is
read; an operator calls a method of its operand."""


class Binding(NamedTuple):
    """What a name is bound to."""

    how: Literal["value", "enter", "item", "other"]
    value: Expression | None


Key = str | FuncItem
"""The full name of a function that other modules can name; the node of any other function."""


@dataclass(slots=True, eq=False)
class Body:
    """One function as its module's tree shows it."""

    function: FuncItem
    root: FuncItem
    """The outermost function around it."""
    decorators: list[Expression]
    decorated: Decorator | None
    actions: list["Action"] = field(default_factory=list)
    bindings: dict[SymbolNode, list[Binding]] = field(default_factory=dict)
    returns: list[Expression | None] = field(default_factory=list)
    narrowed: set[SymbolNode | str] = field(default_factory=set)
    """Variables, and names of attributes, that the function asks for their type."""
    asks_for_loop: bool = False
    """Does the function ask whether an event loop runs?"""


@dataclass(slots=True, eq=False)
class Action:
    """What a function does that may run another function."""

    body: Body
    position: int
    """Which of the function's actions it is."""
    how: How
    node: Expression
    """The call, the context manager, what is iterated over, the attribute, or the operand."""
    method: str
    """The method that an operator calls; otherwise empty."""
    is_lazy: bool
    """Is it inside a generator expression, which may be iterated over elsewhere?"""


@dataclass(slots=True, eq=False)
class Scan:
    """All functions of one module."""

    tree: MypyFile
    bodies: list[Body] = field(default_factory=list)
    by_name: dict[str, list[Action]] = field(default_factory=dict)
    """Where functions of certain names may run."""
    attributes: dict[tuple[TypeInfo, str], list[tuple[Expression, Body | None]]] = field(
        default_factory=dict
    )
    """What assignments to ``self.name``, or in the body of a class, bind attributes to."""
    decorated: list[TypeInfo] = field(default_factory=list)
    """The classes with decorators."""
    variables: dict[SymbolNode, list[Expression]] = field(default_factory=dict)
    """What the module's top level binds variables to."""


@dataclass(frozen=True, slots=True)
class Names:
    """Names of methods in the checked code, where those of other code have nothing to say."""

    properties: set[str] = field(default_factory=set)
    methods: set[str] = field(default_factory=set)
    guards: set[str] = field(default_factory=set)
    """Methods that tell the type of their argument (``TypeIs``)."""
    functions: set[str] = field(default_factory=set)
    """All functions, on whatever level."""

    def add(self, statements: Iterable[Node]) -> None:
        """Add those of the classes among a module's (or a class's) statements."""
        for statement in statements:
            if isinstance(statement, ClassDef):
                for name, symbol in statement.info.names.items():
                    node = symbol.node
                    if isinstance(node, (Decorator, OverloadedFuncDef)) and is_property(node):
                        self.properties.add(name)
                    elif name in PLAIN_METHODS and not isinstance(node, nodes.Var):
                        self.methods.add(name)
                    if isinstance(node, (Decorator, FuncDef)) and is_type_guard(node):
                        self.guards.add(name)
                self.add(statement.defs.body)


def scan(tree: MypyFile, names: Names) -> Scan:
    """Look over a module, whose own names are in ``names`` already."""
    found = Scan(tree)
    _Scanner(found, names).visit_top_level(tree)
    return found


def is_type_guard(node: FuncDef | Decorator) -> bool:
    """Does a call tell the type of its first argument?"""
    type_ = node.func.type if isinstance(node, Decorator) else node.type
    return isinstance(type_, CallableType) and bool(type_.type_guard or type_.type_is)


# fmt: off
PLAIN_METHODS: Final = frozenset(
    {
        "capitalize", "casefold", "discard", "encode", "endswith", "isdigit", "isoformat",
        "items", "keys", "lower", "lstrip", "partition", "rpartition", "rsplit", "rstrip",
        "split", "splitlines", "startswith", "strftime", "strip", "timestamp", "title", "union",
        "upper", "zfill",
    }
)
"""Methods of builtin objects that run nothing else, unless the checked code has them, too."""
ITERATES: Final = frozenset(
    {
        "builtins.all", "builtins.any", "builtins.dict", "builtins.frozenset", "builtins.list",
        "builtins.max", "builtins.min", "builtins.next", "builtins.set", "builtins.sorted",
        "builtins.sum", "builtins.tuple", "collections.Counter", "collections.OrderedDict",
        "collections.deque",
    }
)
"""Functions that iterate over their first argument at once."""
ITERATES_LATER: Final = frozenset(
    {
        "builtins.enumerate", "builtins.filter", "builtins.map", "builtins.zip",
        "itertools.chain", "itertools.islice",
    }
)
"""Functions that iterate over their arguments when something iterates over their result."""
# fmt: on
_ASKS_FOR_TYPE: Final = frozenset(
    {"builtins.isinstance", "builtins.issubclass", "builtins.callable"}
)
# Of an event loop, of a thread that may be its own, and of the functions that fail where none runs.
_ASKS_FOR_LOOP: Final = frozenset(
    {"_get_running_loop", "get_ident", "in_trio_run", "is_running", "main_thread"}
)
_FAILS_WITHOUT_LOOP: Final = frozenset(
    {"current_async_library", "current_task", "get_running_loop"}
)


class _Scanner:
    """Visits the nodes of one module; most kinds of nodes have nothing to say."""

    def __init__(self, found: Scan, names: Names) -> None:
        self._found = found
        self._names = names
        self._body: Body | None = None
        self._class: list[ClassDef] = []
        self._lazy = False
        self._in_try = False
        self._visits = _ALL

    def visit_top_level(self, tree: MypyFile) -> None:
        self._each(tree.defs)

    def visit(self, node: Node | None) -> None:
        visit = self._visits.get(type(node))  # type: ignore[arg-type]  # (``None`` has none)
        if visit is not None:
            visit(self, node)

    def _each(self, found: Iterable[Node | None]) -> None:
        visits = self._visits
        for node in found:
            visit = visits.get(type(node))  # type: ignore[arg-type]
            if visit is not None:
                visit(self, node)

    def _block(self, block: Block) -> None:
        if block.is_unreachable:
            return
        visits = self._visits
        for statement in block.body:
            kind = type(statement)
            node: Node = statement
            if isinstance(statement, nodes.ExpressionStmt):
                node = statement.expr
            visit = visits.get(type(node))
            if visit is not None:
                visit(self, node)
            if kind in JUMPS or _is_exit(node):
                return  # what follows is never run

    # Definitions

    def _class_def(self, definition: ClassDef) -> None:
        if definition.decorators:
            self._found.decorated.append(definition.info)
        self._class.append(definition)
        # What stands in the class runs where the class stands.
        self._each(definition.defs.body)
        self._class.pop()

    def _func_def(self, function: FuncDef) -> None:
        self._function(function, [], None)

    def _decorator(self, decorated: Decorator) -> None:
        self._each(decorated.original_decorators)
        self._function(decorated.func, decorated.original_decorators, decorated)

    def _overloaded(self, function: OverloadedFuncDef) -> None:
        # Of a property, the first item is the getter; other items are its setter and deleter.
        found = [function.items[0]] if function.is_property else [function.impl]
        self._each(found)

    def _lambda(self, function: LambdaExpr) -> None:
        self._function(function, [], None)

    def _function(
        self, function: FuncItem, decorators: list[Expression], decorated: Decorator | None
    ) -> None:
        outer, was_lazy, visits = self._body, self._lazy, self._visits
        was_in_try, self._in_try = self._in_try, False
        for argument in function.arguments:
            self.visit(argument.initializer)  # evaluated where the function is defined
        body = Body(
            function,
            function if outer is None else outer.root,
            decorators,
            decorated,
        )
        self._found.bodies.append(body)
        self._names.functions.add(function.name)
        self._body, self._lazy = body, False
        # Of a coroutine, only the functions inside matter.
        self._visits = _STATEMENTS if function.is_coroutine else _ALL
        self._block(function.body)
        if function.is_coroutine and outer is None and self._found.bodies[-1] is body:
            body.bindings.clear()  # (only functions inside would ask for them)
        self._body, self._lazy, self._visits = outer, was_lazy, visits
        self._in_try = was_in_try

    # What matters in a function

    def _act(self, how: How, node: Expression, names: tuple[str, ...], method: str = "") -> None:
        body = self._body
        if body is not None and not body.function.is_coroutine:
            action = Action(body, len(body.actions), how, node, method, self._lazy)
            body.actions.append(action)
            by_name = self._found.by_name
            for name in names:
                if name in by_name:
                    by_name[name].append(action)
                else:
                    by_name[name] = [action]

    def _operate(self, operand: Expression, method: str) -> None:
        self._act("operator", operand, (method,), method)

    def _enter(self, manager: Expression) -> None:
        self._act("enter", manager, (*_names_of_maker(manager), "__enter__", "__exit__"))

    def _iterate(self, iterable: Expression) -> None:
        if isinstance(iterable, _NEVER_BLOCK):
            return
        if isinstance(iterable, CallExpr) and isinstance(callee := iterable.callee, RefExpr):
            if callee.fullname in ITERATES_LATER:
                for argument in iterable.args:
                    self._iterate(argument)
            is_view = isinstance(callee, MemberExpr) and callee.name in _VIEWS
            if callee.fullname.startswith("builtins.") or (is_view and callee.node is None):
                return  # what iterates over its own arguments, or over a dictionary
        self._act("iterate", iterable, (*_names_of_maker(iterable), "__iter__", "__next__"))

    def _bind(
        self,
        target: Node,
        how: Literal["value", "enter", "item", "other"],
        value: Expression | None,
    ) -> None:
        if isinstance(target, NameExpr):
            if target.node is None:
                return
            if self._body is not None:
                self._body.bindings.setdefault(target.node, []).append(Binding(how, value))
                if target.kind == nodes.GDEF and value is not None:  # ``global name``
                    self._found.variables.setdefault(target.node, []).append(value)
            elif self._class:
                self._bind_attribute(self._class[-1].info, target.name, value)
            elif value is not None and how == "value":
                self._found.variables.setdefault(target.node, []).append(value)
        elif isinstance(target, (nodes.TupleExpr, nodes.ListExpr)):
            for item in target.items:
                self._bind(item, "other", None)
        elif isinstance(target, nodes.StarExpr):
            self._bind(target.expr, "other", None)
        elif isinstance(target, MemberExpr):
            owner = self._body.function.info if self._body is not None else None
            if owner and how == "value" and _is_self(target.expr, self._body):
                self._bind_attribute(owner, target.name, value)
            self.visit(target.expr)
        elif isinstance(target, nodes.IndexExpr):
            self._operate(target.base, "__setitem__")
            self._each((target.base, target.index))

    def _bind_attribute(self, owner: TypeInfo, name: str, value: Expression | None) -> None:
        if value is not None and not isinstance(value, nodes.TempNode):
            found = self._found.attributes.setdefault((owner, name), [])
            found.append((value, self._body))

    def _assignment(self, statement: nodes.AssignmentStmt) -> None:
        self.visit(statement.rvalue)
        for target in statement.lvalues:
            self._bind(target, "value", statement.rvalue)
            if isinstance(target, _DISPLAYS) and not isinstance(statement.rvalue, _DISPLAYS):
                self._iterate(statement.rvalue)

    def _walrus(self, expr: nodes.AssignmentExpr) -> None:
        self.visit(expr.value)
        self._bind(expr.target, "value", expr.value)

    def _op_assignment(self, statement: nodes.OperatorAssignmentStmt) -> None:
        self._each((statement.rvalue, statement.lvalue))
        for method in (f"__i{op_methods[statement.op][2:]}", op_methods[statement.op]):
            self._operate(statement.lvalue, method)

    def _del(self, statement: nodes.DelStmt) -> None:
        if isinstance(statement.expr, nodes.IndexExpr):
            self._operate(statement.expr.base, "__delitem__")
            self._each((statement.expr.base, statement.expr.index))

    def _with(self, statement: nodes.WithStmt) -> None:
        for expr, target in zip(statement.expr, statement.target, strict=True):
            self.visit(expr)
            if not statement.is_async:
                self._enter(expr)
            if target is not None:
                how: Literal["enter", "other"] = "other" if statement.is_async else "enter"
                self._bind(target, how, expr)
        self._block(statement.body)

    def _for(self, statement: nodes.ForStmt) -> None:
        self.visit(statement.expr)
        if not statement.is_async:
            self._iterate(statement.expr)
        self._bind(statement.index, "other" if statement.is_async else "item", statement.expr)
        self._each((statement.body, statement.else_body))

    def _try(self, statement: nodes.TryStmt) -> None:
        was_in_try, self._in_try = self._in_try, self._in_try or bool(statement.handlers)
        self._block(statement.body)
        self._in_try = was_in_try
        for variable in statement.vars:
            if variable is not None:
                self._bind(variable, "other", None)
        self._each((*statement.handlers, statement.else_body, statement.finally_body))

    def _match(self, statement: nodes.MatchStmt) -> None:
        self._narrow(statement.subject)
        self.visit(statement.subject)
        for pattern, guard, body in zip(
            statement.patterns, statement.guards, statement.bodies, strict=True
        ):
            self._pattern(pattern)
            self.visit(guard)
            self._block(body)

    def _pattern(self, pattern: Node) -> None:
        if isinstance(pattern, NameExpr):
            self._bind(pattern, "other", None)
        for child in children(pattern):
            if child is not None and not isinstance(child, RefExpr):
                self._pattern(child)
            elif isinstance(child, NameExpr) and isinstance(child.node, nodes.Var):
                self._bind(child, "other", None)

    def _star(self, expr: nodes.StarExpr) -> None:
        self.visit(expr.expr)
        self._iterate(expr.expr)

    def _yield_from(self, expr: nodes.YieldFromExpr) -> None:
        self.visit(expr.expr)
        self._iterate(expr.expr)

    def _call(self, call: CallExpr) -> None:
        if call.analyzed is not None:
            self.visit(call.analyzed)
            return
        callee = call.callee
        if isinstance(callee, (MemberExpr, NameExpr)):
            self._ask(callee, call)
        if isinstance(callee, MemberExpr):
            self.visit(callee.expr)
        elif not isinstance(callee, NameExpr):
            self.visit(callee)
        for argument, kind in zip(call.args, call.arg_kinds, strict=True):
            self.visit(argument)
            if kind == ARG_STAR:
                self._iterate(argument)
        # What is evaluated first comes first.
        self._act_by_call(call, callee)

    def _act_by_call(self, call: CallExpr, callee: Expression) -> None:
        first = call.args[0] if call.args else None
        name = callee.fullname if isinstance(callee, NameExpr) else ""
        if first is not None and name in ITERATES:
            self._iterate(first)
        elif first is not None and name in _ASKS_FOR_TYPE:
            self._narrow(first)
        if name.startswith("builtins.") and name not in _ACTS:
            return
        if isinstance(callee, MemberExpr):
            method = callee.name
            if first is not None and method == "enter_context":
                self._enter(first)
            elif first is not None and method == "join" and isinstance(callee.expr, nodes.StrExpr):
                self._iterate(first)
            if method in PLAIN_METHODS and method not in self._names.methods:
                return
        self._act("call", call, _names_of_callee(callee))

    def _ask(self, callee: MemberExpr | NameExpr, call: CallExpr) -> None:
        """Note what a call tells the function: the type of something, or that a loop runs."""
        node, name = callee.node, callee.name
        is_method = node is None and name in self._names.guards
        if is_method or (isinstance(node, (Decorator, FuncDef)) and is_type_guard(node)):
            self._narrow(call.args[0] if call.args else None)
        asks = name in _ASKS_FOR_LOOP or (self._in_try and name in _FAILS_WITHOUT_LOOP)
        if asks and self._body is not None:
            self._body.asks_for_loop = True

    def _member(self, expr: MemberExpr) -> None:
        if expr.name in self._names.properties and expr.node is None:
            self._act("read", expr, (expr.name,))
        self.visit(expr.expr)

    def _index(self, expr: nodes.IndexExpr) -> None:
        if expr.analyzed is None:
            self._operate(expr.base, "__getitem__")
            self._each((expr.base, expr.index))

    def _op(self, expr: nodes.OpExpr) -> None:
        if expr.analyzed is None:
            self._each((expr.left, expr.right))
            if expr.op in op_methods and not isinstance(expr.left, _LITERALS):
                self._operate(expr.left, op_methods[expr.op])

    def _unary(self, expr: nodes.UnaryExpr) -> None:
        self.visit(expr.expr)
        if expr.op in unary_op_methods and not isinstance(expr.expr, _LITERALS):
            self._operate(expr.expr, unary_op_methods[expr.op])

    def _comparison(self, expr: nodes.ComparisonExpr) -> None:
        self._each(expr.operands)
        for operand in expr.operands:
            match operand:
                case CallExpr(callee=RefExpr(fullname="builtins.type"), args=[asked]):
                    self._narrow(asked)
                case MemberExpr(name="__class__", expr=asked):
                    self._narrow(asked)
        for position, operator in enumerate(expr.operators):
            if operator in ("in", "not in"):
                self._operate(expr.operands[position + 1], "__contains__")
            elif operator in op_methods:
                operand = expr.operands[position]
                if not isinstance(operand, _LITERALS):
                    self._operate(operand, op_methods[operator])

    def _return(self, statement: nodes.ReturnStmt) -> None:
        if self._body is not None:
            self._body.returns.append(statement.expr)
        self.visit(statement.expr)

    def _if(self, statement: nodes.IfStmt) -> None:
        for condition, body in zip(statement.expr, statement.body, strict=True):
            self.visit(condition)
            if not (isinstance(condition, RefExpr) and condition.fullname in _NEVER_TRUE):
                self._block(body)
        self.visit(statement.else_body)

    # Comprehensions

    def _comprehension(self, generator: nodes.GeneratorExpr) -> None:
        """One that is evaluated where it stands."""
        self._clauses(generator)
        self.visit(generator.left_expr)

    def _dict_comprehension(self, expr: nodes.DictionaryComprehension) -> None:
        self._clauses(expr)
        self._each((expr.key, expr.value))

    def _generator(self, expr: nodes.GeneratorExpr) -> None:
        # The first sequence is evaluated at once, but iterated over with the rest.
        was_lazy = self._lazy
        self.visit(expr.sequences[0])
        self._lazy = True
        self._clauses(expr, is_first_evaluated=True)
        self.visit(expr.left_expr)
        self._lazy = was_lazy

    def _clauses(
        self,
        expr: nodes.GeneratorExpr | nodes.DictionaryComprehension,
        *,
        is_first_evaluated: bool = False,
    ) -> None:
        clauses = zip(expr.sequences, expr.indices, expr.condlists, expr.is_async, strict=True)
        for position, (sequence, index, conditions, is_async) in enumerate(clauses):
            if position or not is_first_evaluated:
                self.visit(sequence)
            if not is_async:
                self._iterate(sequence)
            self._bind(index, "other" if is_async else "item", sequence)
            self._each(conditions)

    def _narrow(self, expr: Expression | None) -> None:
        match expr:
            case _ if self._body is None:
                return
            case NameExpr(node=SymbolNode() as node) | MemberExpr(node=SymbolNode() as node):
                self._body.narrowed.add(node)
            case MemberExpr(name=name):
                self._body.narrowed.add(name)
            case nodes.IndexExpr(base=base):
                self._narrow(base)
            case nodes.AssignmentExpr(target=target):
                self._narrow(target)


_DISPLAYS: Final = (nodes.ListExpr, nodes.TupleExpr)
_ALL: Final[dict[type[Node], Callable[["_Scanner", Any], None]]] = {
    Block: _Scanner._block,
    ClassDef: _Scanner._class_def,
    CallExpr: _Scanner._call,
    Decorator: _Scanner._decorator,
    FuncDef: _Scanner._func_def,
    LambdaExpr: _Scanner._lambda,
    MemberExpr: _Scanner._member,
    OverloadedFuncDef: _Scanner._overloaded,
    nodes.AssertStmt: lambda s, n: s._each((n.expr, n.msg)),
    nodes.AssignmentExpr: _Scanner._walrus,
    nodes.AssignmentStmt: _Scanner._assignment,
    nodes.AwaitExpr: lambda s, n: s.visit(n.expr),
    nodes.CastExpr: lambda s, n: s.visit(n.expr),
    nodes.ComparisonExpr: _Scanner._comparison,
    nodes.ConditionalExpr: lambda s, n: s._each((n.cond, n.if_expr, n.else_expr)),
    nodes.DelStmt: _Scanner._del,
    nodes.DictExpr: lambda s, n: s._each(part for item in n.items for part in item),
    nodes.DictionaryComprehension: _Scanner._dict_comprehension,
    nodes.ExpressionStmt: lambda s, n: s.visit(n.expr),
    nodes.ForStmt: _Scanner._for,
    nodes.GeneratorExpr: _Scanner._generator,
    nodes.IfStmt: _Scanner._if,
    nodes.IndexExpr: _Scanner._index,
    nodes.ListComprehension: lambda s, n: s._comprehension(n.generator),
    nodes.ListExpr: lambda s, n: s._each(n.items),
    nodes.MatchStmt: _Scanner._match,
    nodes.OpExpr: _Scanner._op,
    nodes.OperatorAssignmentStmt: _Scanner._op_assignment,
    nodes.RaiseStmt: lambda s, n: s._each((n.expr, n.from_expr)),
    nodes.ReturnStmt: _Scanner._return,
    nodes.SetComprehension: lambda s, n: s._comprehension(n.generator),
    nodes.SetExpr: lambda s, n: s._each(n.items),
    nodes.SliceExpr: lambda s, n: s._each((n.begin_index, n.end_index, n.stride)),
    nodes.StarExpr: _Scanner._star,
    nodes.TryStmt: _Scanner._try,
    nodes.TupleExpr: lambda s, n: s._each(n.items),
    nodes.UnaryExpr: _Scanner._unary,
    nodes.WhileStmt: lambda s, n: s._each((n.expr, n.body, n.else_body)),
    nodes.WithStmt: _Scanner._with,
    nodes.YieldExpr: lambda s, n: s.visit(n.expr),
    nodes.YieldFromExpr: _Scanner._yield_from,
}
_STATEMENTS: Final[dict[type[Node], Callable[["_Scanner", Any], None]]] = {
    kind: visit for kind, visit in _ALL.items() if issubclass(kind, (nodes.Statement, Block))
}
_VIEWS: Final = frozenset({"items", "keys", "split", "splitlines", "values"})
_LITERALS: Final = (nodes.BytesExpr, nodes.FloatExpr, nodes.IntExpr, nodes.StrExpr)
_NEVER_BLOCK: Final = (
    *_LITERALS,
    nodes.DictExpr,
    nodes.DictionaryComprehension,
    nodes.ListComprehension,
    nodes.ListExpr,
    nodes.SetComprehension,
    nodes.SetExpr,
    nodes.TupleExpr,
)
# Of the builtin functions, those that are listed as blocking.
_ACTS: Final = frozenset({"builtins.input", "builtins.open"})


UNNAMED: Final = ""
"""The name of what only types can tell: the value of a variable is called, or iterated over."""


def constructor(class_: str) -> str:
    """The name under which the making of objects of a class is known."""
    return f"{class_}()"


def _names_of_maker(expr: Expression) -> tuple[str, ...]:
    """The names of the function that has made a generator or context manager."""
    if isinstance(expr, CallExpr):
        return _names_of_callee(expr.callee)
    return (UNNAMED,) if isinstance(expr, NameExpr) else ()


def _names_of_callee(callee: Expression) -> tuple[str, ...]:
    """The names of the functions that a call may run."""
    if isinstance(callee, (NameExpr, MemberExpr)):
        node, name = callee.node, callee.name
        if node is None or isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
            return (name,) if node is None or node.name == name else (name, node.name)
        if isinstance(node, nodes.TypeAlias):
            target = get_proper_type(node.target)
            node = target.type if isinstance(target, Instance) else node
        if isinstance(node, TypeInfo):
            bases = (base.name for base in node.mro[:-1] if base.name != name)
            return (constructor(name), *map(constructor, bases))
    elif isinstance(callee, nodes.SuperExpr):
        return (callee.name,)
    return (UNNAMED,)


_NEVER_TRUE: Final = frozenset(
    {"builtins.False", "typing.TYPE_CHECKING", "typing_extensions.TYPE_CHECKING"}
)
_EXITS: Final = frozenset({"os._exit", "os.abort", "sys.exit"})


def _is_exit(node: Node) -> bool:
    if not isinstance(node, CallExpr) or not isinstance(node.callee, RefExpr):
        return False
    return node.callee.fullname in _EXITS


def _is_self(expr: Expression, body: Body | None) -> bool:
    if body is None or not isinstance(expr, NameExpr) or not body.function.arguments:
        return False
    return expr.node is body.function.arguments[0].variable
