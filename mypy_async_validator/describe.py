"""From one of mypy's hook contexts to the description of a call site."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from mypy.checker import TypeChecker
from mypy.errors import ErrorInfo
from mypy.nodes import (
    GDEF,
    NOT_ABSTRACT,
    AssignmentStmt,
    AwaitExpr,
    CallExpr,
    ClassDef,
    Context,
    Decorator,
    DelStmt,
    DictionaryComprehension,
    ForStmt,
    FuncDef,
    FuncItem,
    GeneratorExpr,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    StarExpr,
    SuperExpr,
    SymbolNode,
    TypeAlias,
    TypeInfo,
    Var,
    WithStmt,
)
from mypy.plugin import AttributeContext, FunctionContext, MethodContext
from mypy.types import AnyType, CallableType, Instance, NoneType, ProperType, Type, get_proper_type

from mypy_async_validator.analysis.awaitables import Kind, called_type, kind_of, lost_kind
from mypy_async_validator.analysis.awaiting import may_await_arguments
from mypy_async_validator.analysis.callbacks import passes_coroutine_function
from mypy_async_validator.analysis.callers import MAKES_CALLER
from mypy_async_validator.analysis.closing import CLOSING
from mypy_async_validator.analysis.definitions import aliased_class, classes_of, definition
from mypy_async_validator.analysis.event_loops import may_run_event_loop
from mypy_async_validator.analysis.held_locks import ENTERS_CONTEXT
from mypy_async_validator.analysis.lambdas import is_called_at_once
from mypy_async_validator.analysis.loop_callbacks import TAKES_LOOP_CALLBACK
from mypy_async_validator.analysis.protocols import (
    is_async_iterable,
    is_one_sided,
    is_one_sided_manager,
    only_raises,
)
from mypy_async_validator.analysis.variables import is_store
from mypy_async_validator.bridge.checker import CheckerView
from mypy_async_validator.bridge.contexts import HookContext, checker_of, is_implicit, is_made_up
from mypy_async_validator.bridge.scan import ITERATES, constructor
from mypy_async_validator.bridge.walk import Walk
from mypy_async_validator.catalog.resolve import Catalog
from mypy_async_validator.codes import ASYNC_ALTERNATIVE, BLOCKING_CALL
from mypy_async_validator.config import Config
from mypy_async_validator.decorated import (
    KEEPS_COROUTINE,
    is_making_decorator,
    type_once_kept,
    type_under_decorator,
)
from mypy_async_validator.site import CallSite, ClassSite, Concern, ErrorSite
from mypy_async_validator.summaries.awaitables import Awaitables
from mypy_async_validator.summaries.daemon import LiveSummaries
from mypy_async_validator.summaries.returned import Returned
from mypy_async_validator.summaries.store import Summaries


class Concerned(NamedTuple):
    """A call site, and what about it may be wrong."""

    site: CallSite
    concerns: list[Concern]


class SiteFactory:
    """Describes the calls worth a look; keeps the walk of the function that mypy is in.

    Most calls concern no check, so this asks the cheapest questions first.
    """

    def __init__(
        self, config: Config, catalog: Catalog, summaries: Summaries, awaitables: Awaitables
    ) -> None:
        self._config = config
        self._catalog = catalog
        self._summaries = summaries
        # (In the daemon, a name may still be bound to what it was before it was decorated.)
        self._may_be_marked = (
            (*_MAY_BE_MARKED, FuncDef) if isinstance(summaries, LiveSummaries) else _MAY_BE_MARKED
        )
        self._awaitables = awaitables
        self._has_patterns = bool(config.blocking)
        self._views: dict[bool, CheckerView] = {}
        self._walk: Walk | None = None

    def is_of_interest(self, attribute: str, *, in_daemon: bool) -> bool:
        """May this attribute of a class (by the full names of both) be a property that blocks?

        In the daemon it may be marked while what reads it is not checked again, so that all
        properties are of interest.
        """
        catalog, summaries = self._catalog, self._summaries
        owner, _, name = attribute.rpartition(".")
        module = summaries.defining_module(owner)
        if in_daemon or not summaries.is_settled(module):
            return catalog.is_property(attribute)
        return summaries.may_run(name, module) or catalog.may_block_when_read(attribute)

    def describe(self, fullname: str, context: HookContext, result: Type) -> Concerned | None:
        """Describe a call, or return ``None`` where no check could have anything to say."""
        checker = self._view_of(checker_of(context))
        if checker.is_silent():
            return None
        function = checker.current_function()
        if isinstance(function, LambdaExpr):
            function = self._caller(function, checker)
        in_coroutine = function is not None and function.is_coroutine
        proper = get_proper_type(result)
        if checker.is_in_daemon:
            # (mypy itself looks only at what is defined under another name elsewhere.)
            for name in _imported_names(context.context, checker.module):
                checker.depend_on(name)
            for module in _modules_of(context) if in_coroutine else ():
                checker.depend_on_facts(module)
            for name in self._deciding(context, proper):
                checker.depend_on(name)
        concerns = self._concerns(fullname, context, proper, checker, in_coroutine=in_coroutine)
        is_ignored = not in_coroutine and checker.has_ignore(context.context, BLOCKING_CALL)
        if is_ignored:
            concerns += ["blocking", "indirect"]
        if not concerns:
            return None
        walk = self._walk_of(checker.walk_root())
        node = context.context
        place = walk.find(node)
        if place is None or is_made_up(fullname, context):
            return None  # mypy makes up nodes, and other plugins make up calls
        if in_coroutine:
            parent = walk.parent(place)
            concerns = [c for c in concerns if _is_in_question(c, parent, fullname, proper)]
            if not concerns:
                return None
        if isinstance(context, AttributeContext) and _is_assigned(place, walk):
            return None
        if isinstance(node, CallExpr) and checker.is_failed_trial(node.callee):
            return None
        site = CallSite(
            fullname=fullname,
            node=node,
            place=place,
            implicit=is_implicit(fullname, node),
            result=proper,
            receiver=None if isinstance(context, FunctionContext) else context.type,
            actuals=()
            if isinstance(context, AttributeContext)
            else tuple(map(tuple, context.args)),
            formals=()
            if isinstance(context, AttributeContext)
            else tuple(context.callee_arg_names),
            function=function,
            walk=walk,
            checker=checker,
            summaries=self._summaries,
            is_ignored_as_blocking=is_ignored,
            catalog=self._catalog,
            awaitables=self._awaitables,
            config=self._config,
        )
        return Concerned(site, concerns)

    def retype(self, fullname: str, context: HookContext, result: Type) -> Type:
        """The type that a decorator without annotations gives, where more than ``Any`` is known."""
        if isinstance(context, AttributeContext) or not isinstance(
            get_proper_type(result), AnyType
        ):
            return result
        checker, node = self._view_of(checker_of(context)), context.context
        found: Type | None = None
        if isinstance(node, Decorator):
            if fullname == KEEPS_COROUTINE:
                found = type_once_kept(context, node, checker)
            else:
                found = type_under_decorator(fullname, context, node, checker, self._awaitables)
        elif isinstance(node, CallExpr) and is_making_decorator(
            context, node, checker, self._awaitables
        ):
            parent = self._walk_of(checker.walk_root()).parent(node)
            if isinstance(parent, Decorator) and node in parent.decorators:
                found = checker.callable_named(KEEPS_COROUTINE)
        return result if found is None else found

    def describe_error(self, checker: TypeChecker, info: ErrorInfo) -> ErrorSite | None:
        """Describe the place of an error of mypy's own; ``None`` where nothing is said."""
        view = self._view_of(checker, infers_names=True)
        if not view.has_reports or info.code is None:
            return None
        walk = self._walk_of(view.walk_root())
        place = walk.at(info.line, info.column, info.end_line, info.end_column)
        if place is None:
            return None
        return ErrorSite(
            place=place,
            # mypy may report what it kept from a trial when it has left a lambda.
            function=walk.enclosing_function(place),
            walk=walk,
            checker=view,
            catalog=self._catalog,
            config=self._config,
            code=info.code.code,
            message=info.message,
        )

    def describe_class(self, context: MethodContext) -> ClassSite | None:
        """Describe the class at whose end mypy calls ``__init_subclass__`` of its bases."""
        view, call = self._view_of(checker_of(context)), context.context
        if not view.has_reports or not isinstance(call, CallExpr):
            return None
        callee = call.callee
        owner = callee.expr if isinstance(callee, MemberExpr) else None
        if not isinstance(owner, NameExpr) or owner.line > 0:
            return None  # such a call in the code itself
        defn = self._class_at(call, view)
        return None if defn is None else ClassSite(defn, view, self._config)

    def _class_at(self, node: Context, view: CheckerView) -> ClassDef | None:
        """The class that begins where ``node`` is said to stand."""
        info = view.current_class()
        if info is not None and info.defn.line == node.line:
            return info.defn
        root = view.walk_root()
        if isinstance(root, MypyFile):
            return None
        place = (node.line, node.column)  # in a function, where mypy does not keep the class
        classes = (n for n in self._walk_of(root).nodes() if isinstance(n, ClassDef))
        return next((c for c in classes if (c.line, c.column) == place), None)

    def _view_of(self, checker: TypeChecker, *, infers_names: bool = False) -> CheckerView:
        view = self._views.get(infers_names)
        if view is None or not view.is_of(checker):
            view = self._views[infers_names] = CheckerView(checker, infers_names=infers_names)
        return view

    def _caller(self, function: FuncItem | None, checker: CheckerView) -> FuncItem | None:
        """The function that calls a lambda where it stands; otherwise the lambda itself."""
        walk = self._walk_of(checker.walk_root())
        while function is not None and is_called_at_once(function, walk):
            call = walk.parent(function)
            function = None if call is None else walk.enclosing_function(call)
        return function

    def _concerns(
        self,
        fullname: str,
        context: HookContext,
        result: ProperType,
        checker: CheckerView,
        *,
        in_coroutine: bool,
    ) -> list[Concern]:
        if isinstance(context, AttributeContext):
            return ["blocking", "indirect"] if in_coroutine else []
        concerns: list[Concern] = []
        if fullname in MAKES_CALLER or passes_coroutine_function(context.arg_types):
            concerns.append("callback")
        if (
            _may_be_awaitable(result, in_coroutine)
            or fullname.endswith(".__await__")
            or self._hands_awaitable_on(context, result)
        ):
            concerns.append("awaitable")
        elif in_coroutine or may_await_arguments(fullname):
            concerns.append("awaited")
        if (in_coroutine and self._may_block(fullname, context)) or fullname in TAKES_LOOP_CALLBACK:
            concerns.append("blocking")
        if in_coroutine and self._may_run(fullname, context, checker.module):
            concerns.append("indirect")
        if (
            (in_coroutine and isinstance(result, Instance) and is_one_sided(result.type))
            or fullname == CLOSING
            or only_raises(fullname, result)
        ):
            concerns.append("item")
        if in_coroutine:
            if may_run_event_loop(fullname):
                concerns.append("loop")
            if checker.is_enabled(ASYNC_ALTERNATIVE):
                concerns.append("alternative")
        return concerns

    def _hands_awaitable_on(
        self, context: FunctionContext | MethodContext, result: ProperType
    ) -> bool:
        """Does a function without annotations return what its caller has to await?"""
        if not isinstance(result, AnyType):
            return False
        return self._awaitables.returned(_callee(context)) not in (None, Returned.PLAIN)

    def _deciding(self, context: HookContext, result: ProperType) -> set[str]:
        """The names of what decides what a function hands on that it has not made itself."""
        asked: set[str] = set()
        if isinstance(result, AnyType) or lost_kind(result) is Kind.RUNNING:
            self._awaitables.returned(_callee(context), asked)
        return asked

    def _may_block(self, fullname: str, context: HookContext) -> bool:
        """May an overlay or the configuration know what is called?"""
        if self._has_patterns or fullname in ENTERS_CONTEXT:
            return True
        if isinstance(context, MethodContext):
            name = fullname[fullname.rfind(".") + 1 :]
            if name == "__call__":
                return True  # ``partial(time.sleep, 1)()``
            receiver = context.type
            if isinstance(receiver, Instance):
                names = ("__next__", "__iter__") if name == "__iter__" else (name,)
                if any(self._catalog.method(receiver.type, name) for name in names):
                    return True
                owner = _owner(context.context)
                return owner is not None and self._catalog.has_package(owner.fullname)
            return True
        if self._catalog.has_package(fullname):
            return True
        node = context.context
        return (
            isinstance(node, CallExpr)
            and isinstance(node.callee, RefExpr)
            and isinstance(node.callee.node, self._may_be_marked)
        ) or (isinstance(node, CallExpr) and isinstance(node.callee, SuperExpr))

    def _may_run(self, fullname: str, context: HookContext, module: str) -> bool:
        """May this call run a function of the checked code that blocks?

        What is known of the module that defines the callee is enough, unless that is overridden.
        (All that this module could reach may not be known yet, and takes time to find out.)
        """
        node, name = context.context, fullname[fullname.rfind(".") + 1 :]
        may_run = self._summaries.may_run
        if name == "__call__" or fullname in ITERATES or fullname in ENTERS_CONTEXT:
            return True
        if isinstance(context, MethodContext):
            if may_run(name, _module_of_method(context.type, name) or module):
                return True
            # Entered or iterated over is what a function has made.
            return name in ("__enter__", "__iter__")
        if isinstance(node, CallExpr) and isinstance(node.callee, RefExpr):
            callee = node.callee.node
            callee = aliased_class(callee) if isinstance(callee, TypeAlias) else callee
            if isinstance(callee, TypeInfo):
                return any(
                    may_run(constructor(base.name), base.module_name) for base in callee.mro[:-1]
                )
            is_in_module = isinstance(callee, FuncDef) and not callee.info
            defined_in = callee.fullname.rpartition(".")[0] if is_in_module and callee else module
            return isinstance(callee, Var) or may_run(name, defined_in)
        return isinstance(node, CallExpr)

    def _walk_of(self, root: FuncItem | MypyFile) -> Walk:
        # mypy goes function by function, so one walk is kept.
        if self._walk is None or not self._walk.is_of(root):
            self._walk = Walk(root)
        return self._walk


def _callee(context: HookContext) -> SymbolNode | None:
    """The definition that a call expression names."""
    if isinstance(context, AttributeContext) or not isinstance(context.context, CallExpr):
        return None
    receiver = None if isinstance(context, FunctionContext) else context.type
    return definition(context.context.callee, receiver)


def _module_of_method(receiver: Type, name: str) -> str | None:
    """The module that defines a method, if an object of this type has no other of the name."""
    proper = get_proper_type(receiver)
    symbol = proper.type.get(name) if isinstance(proper, Instance) else None
    node = None if symbol is None else symbol.node
    if not isinstance(node, FuncDef) or not node.info or node.info.is_protocol:
        return None
    return None if node.abstract_status != NOT_ABSTRACT else node.info.module_name


def _modules_of(context: HookContext) -> set[str]:
    """The modules whose markers decide whether this call blocks."""
    node: SymbolNode | None = None
    classes: list[TypeInfo] = []
    if not isinstance(context, FunctionContext):
        classes = classes_of(context.type)
    elif isinstance(context.context, CallExpr) and isinstance(context.context.callee, RefExpr):
        node = context.context.callee.node
    if isinstance(node, TypeInfo):
        classes = [node]
    if classes:
        return {base.module_name for info in classes for base in info.mro[:-1]}
    if isinstance(node, (FuncDef, Decorator, OverloadedFuncDef)):
        return {node.info.module_name if node.info else node.fullname.rpartition(".")[0]}
    return set()


def _imported_names(node: Context, module: str) -> Iterator[str]:
    """The full names by which a call refers to a function that may be passed on by a module."""
    callee = node.callee if isinstance(node, CallExpr) else None
    if isinstance(callee, NameExpr) and callee.kind == GDEF:
        yield f"{module}.{callee.name}"
    elif isinstance(callee, MemberExpr) and isinstance(callee.expr, RefExpr):
        owner = callee.expr.node
        if isinstance(owner, MypyFile):
            yield f"{owner.fullname}.{callee.name}"
            if isinstance(callee.expr, NameExpr):
                yield f"{module}.{callee.expr.name}"


def _owner(node: Context) -> RefExpr | None:
    """The variable whose method is called, by a call expression or by syntax."""
    if isinstance(node, CallExpr):
        callee = node.callee
        node = callee.expr if isinstance(callee, MemberExpr) else callee
    return node if isinstance(node, RefExpr) and isinstance(node.node, Var) else None


def _is_assigned(place: Node, walk: Walk) -> bool:
    """Is this the target of an assignment? (mypy asks for the type of its value, too.)"""
    return is_store(place, walk) or isinstance(walk.parent(place), DelStmt)


def _may_be_awaitable(result: ProperType, in_coroutine: bool) -> bool:
    """Is the result, or what comes of calling it, something to await or to iterate over?"""
    if isinstance(result, Instance):
        return kind_of(result) is not Kind.PLAIN
    if isinstance(result, NoneType):
        return False
    if isinstance(result, AnyType):
        return in_coroutine  # an unannotated async generator
    if isinstance(result, CallableType):
        return result.name is None and lost_kind(called_type(result)) is not Kind.PLAIN
    return lost_kind(result) is not Kind.PLAIN


def _is_in_question(
    concern: Concern, parent: Node | None, fullname: str, result: ProperType
) -> bool:
    """Does the node above leave it open, in a coroutine, whether the call is as it should be?"""
    match concern:
        case "awaitable":
            is_settled = isinstance(parent, AwaitExpr) and not isinstance(result, AnyType)
            return not is_settled or may_await_arguments(fullname)
        case "awaited":
            return isinstance(parent, (AwaitExpr, CallExpr))
        case "item":
            # (Most of what is passed on, such as a list, can be iterated over and nothing more.)
            return (
                isinstance(parent, _TAKES_ITEMS)
                or fullname == CLOSING
                or (
                    isinstance(parent, _TAKES_ARGUMENTS)
                    and isinstance(result, Instance)
                    and (is_one_sided_manager(result.type) or is_async_iterable(result.type))
                )
            )
        case _:
            return True


_MAY_BE_MARKED: Final = (Decorator, OverloadedFuncDef, TypeInfo, Var)
_TAKES_ITEMS = (WithStmt, ForStmt, GeneratorExpr, DictionaryComprehension)
_TAKES_ARGUMENTS = (AssignmentStmt, CallExpr, StarExpr)
