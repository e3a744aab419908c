"""Read one overlay stub into entries, for a given Python version and platform."""

import ast
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, get_args

from mypy_async_validator.catalog.entry import (
    Condition,
    Entry,
    LiteralValue,
    Marker,
    OverlayModule,
    Overload,
    Parameter,
    ParameterKind,
)
from mypy_async_validator.catalog.target import Target
from mypy_async_validator.markers import Kind

KINDS: Final[tuple[str, ...]] = get_args(Kind)
LIBRARIES: Final = ("asyncio", "anyio", "trio")

_MARKERS: Final = frozenset({"mypy_async_validator.markers.blocking"})
_PLAIN_DECORATORS: Final = frozenset(
    {
        "abc.abstractmethod",
        "builtins.classmethod",
        "builtins.property",
        "builtins.staticmethod",
        "typing.final",
        "typing.overload",
        "typing.override",
        "typing_extensions.deprecated",
        "typing_extensions.override",
        "warnings.deprecated",
        "mypy_async_validator.markers.nonblocking",
    }
)
# Their names describe a type; none of them is a class that singles out a form of the call.
_NO_CONDITION: Final = frozenset(
    {"_typeshed", "builtins", "collections.abc", "typing", "typing_extensions"}
)
# The classes among them: every file object is one of these.
_FILE_CLASSES: Final = frozenset({"typing.IO", "typing.BinaryIO", "typing.TextIO"})


# The method that stands for those that a class in an overlay does not list.
ANY_METHOD: Final = "__getattr__"
ANY_ARGUMENTS: Final = (
    Parameter("args", "var_positional", False, None),
    Parameter("kwargs", "var_keyword", False, None),
)

# Paths that are no ``os.PathLike``: conditions only beside another class.
_TEXT_CLASSES: Final = frozenset({"builtins.bytes", "builtins.str"})


class OverlayError(Exception):
    """An overlay that cannot be used, with the place and the reason."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{path}:{line}: {message}")
        self.path = path
        self.line = line
        self.message = message


@dataclass(frozen=True, slots=True)
class _Source:
    """The file being read, the target it is read for, and what its names stand for."""

    path: Path
    module: str
    target: Target
    names: Mapping[str, str]

    def error(self, node: ast.stmt | ast.expr, message: str) -> OverlayError:
        return OverlayError(self.path, node.lineno, message)

    def full_name(self, node: ast.expr) -> str | None:
        """Resolve a dotted name through the imports and classes of the file."""
        match node:
            case ast.Name(id=name):
                return self.names.get(name, f"builtins.{name}")
            case ast.Attribute(value=value, attr=attribute):
                owner = self.full_name(value)
                return f"{owner.removeprefix('builtins.')}.{attribute}" if owner else None
            case _:
                return None


def read_overlay(
    path: Path, module: str, *, version: tuple[int, int], platform: str
) -> OverlayModule:
    """Read an overlay file; raise ``OverlayError`` if anything in it cannot be understood."""
    try:
        return _read(path, module, Target(version, platform))
    except RecursionError as error:
        raise OverlayError(path, 1, "The file is nested too deeply") from error


def _read(path: Path, module: str, target: Target) -> OverlayModule:
    tree = _parse(path)
    blank = _Source(path, module, target, {})
    source = replace(blank, names=_collect_names(blank, tree.body))
    functions: dict[str, Entry] = {}
    classes: dict[str, dict[str, Entry]] = {}
    variables: dict[str, ast.AnnAssign] = {}
    for statement in _live_statements(source, tree.body):
        match statement:
            case ast.FunctionDef():
                _add_function(source, functions, statement, owner="")
            case ast.ClassDef():
                _add_class(source, classes, statement, prefix="")
            case ast.AnnAssign(target=ast.Name(id=name)):
                variables[name] = statement
    return OverlayModule(
        module,
        path,
        functions,
        classes,
        {name: _class_of_variable(source, node, classes) for name, node in variables.items()},
    )


def _class_of_variable(
    source: _Source, node: ast.AnnAssign, classes: Mapping[str, Mapping[str, Entry]]
) -> str:
    name = (source.full_name(node.annotation) or "").removeprefix(f"{source.module}.")
    if name not in classes:
        raise source.error(
            node, "A variable in an overlay is annotated with a class that the overlay defines"
        )
    return name


def _parse(path: Path) -> ast.Module:
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise OverlayError(path, 1, f"Cannot read the file: {error.strerror}") from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise OverlayError(path, line, "The file is not UTF-8") from error
    try:
        return ast.parse(text)
    except SyntaxError as error:
        raise OverlayError(path, error.lineno or 1, f"Invalid syntax: {error.msg}") from error
    except ValueError as error:
        raise OverlayError(path, 1, f"Invalid syntax: {error}") from error


def _collect_names(source: _Source, body: Sequence[ast.stmt]) -> dict[str, str]:
    names: dict[str, str] = {}
    for statement in _live_statements(source, body):
        match statement:
            case ast.Import(names=aliases):
                for alias in aliases:
                    root = alias.name.partition(".")[0]
                    names[alias.asname or root] = alias.name if alias.asname else root
            case ast.ImportFrom(module=str(module), names=aliases, level=0):
                for alias in aliases:
                    names[alias.asname or alias.name] = f"{module}.{alias.name}"
            case ast.ImportFrom():
                raise source.error(statement, "Relative imports are not understood in an overlay")
            case ast.ClassDef(name=name):
                names[name] = f"{source.module}.{name}"
    return names


def _live_statements(source: _Source, body: Sequence[ast.stmt]) -> Iterator[ast.stmt]:
    """Yield the statements that count for the target, with its branches already taken."""
    for statement in body:
        match statement:
            case ast.If(test=test, body=then, orelse=otherwise):
                yield from _live_statements(source, then if _holds(source, test) else otherwise)
            case (
                ast.FunctionDef()
                | ast.ClassDef()
                | ast.Import()
                | ast.ImportFrom()
                | ast.AnnAssign(target=ast.Name(), value=None)
                | ast.Pass()
                | ast.Expr(value=ast.Constant())
            ):
                yield statement
            case ast.AsyncFunctionDef(name=name):
                raise source.error(
                    statement, f'"{name}" is a coroutine function; an overlay lists sync functions'
                )
            case _:
                raise source.error(statement, "Statement is not understood in an overlay")


def _holds(source: _Source, test: ast.expr) -> bool:
    answer = source.target.decide(test)
    if answer is None:
        raise source.error(test, f'Condition "{ast.unparse(test)}" is not understood in an overlay')
    return answer


def _add_class(
    source: _Source, classes: dict[str, dict[str, Entry]], node: ast.ClassDef, *, prefix: str
) -> None:
    name = f"{prefix}{node.name}"
    if name in classes:
        raise source.error(node, f'Class "{name}" is already defined')
    for decorator in node.decorator_list:
        if _is_marker(source, decorator):
            raise source.error(decorator, f'Mark the methods of class "{name}", not the class')
    methods = classes.setdefault(name, {})
    for statement in _live_statements(source, node.body):
        match statement:
            case ast.FunctionDef():
                _add_function(source, methods, statement, owner=f"{name}.")
            case ast.ClassDef():
                _add_class(source, classes, statement, prefix=f"{name}.")
            case ast.AnnAssign():
                raise source.error(statement, "A class in an overlay has no variables")


def _add_function(
    source: _Source, entries: dict[str, Entry], node: ast.FunctionDef, *, owner: str
) -> None:
    decorators = [_decorator_name(source, decorator) for decorator in node.decorator_list]
    bound = bool(owner) and "builtins.staticmethod" not in decorators
    parameters = _read_parameters(source, node, bound=bound)
    if owner and node.name == ANY_METHOD:
        # Conditions on keyword arguments hold for all methods.
        parameters = (*(p for p in parameters if p.kind == "keyword"), *ANY_ARGUMENTS)
    overload = Overload(parameters, _read_marker(source, node.decorator_list))
    known = entries.get(node.name)
    if known is None:
        full_name = f"{source.module}.{owner}{node.name}"
        is_property = "builtins.property" in decorators
        entries[node.name] = Entry(full_name, (overload,), node.lineno, is_property)
    elif "typing.overload" in decorators:
        overloads = (*known.overloads, overload)
        entries[node.name] = replace(known, overloads=overloads)
    else:
        raise source.error(node, f'"{owner}{node.name}" is already defined')


def _decorator_name(source: _Source, decorator: ast.expr) -> str:
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    name = source.full_name(target) or ""
    if name in _MARKERS and not isinstance(decorator, ast.Call):
        raise source.error(decorator, f'"{ast.unparse(target)}" needs a kind')
    if name not in _PLAIN_DECORATORS and name not in _MARKERS:
        raise source.error(
            decorator, f'Decorator "{ast.unparse(target)}" is not understood in an overlay'
        )
    return name


def _is_marker(source: _Source, decorator: ast.expr) -> bool:
    target = decorator.func if isinstance(decorator, ast.Call) else decorator
    return source.full_name(target) in _MARKERS


def _read_marker(source: _Source, decorators: Sequence[ast.expr]) -> Marker | None:
    calls = [node for node in decorators if isinstance(node, ast.Call) and _is_marker(source, node)]
    match calls:
        case []:
            return None
        case [call]:
            replacements = _read_replacements(source, call)
            return Marker(
                _read_kind(source, call),
                asyncio=replacements.get("asyncio"),
                anyio=replacements.get("anyio"),
                trio=replacements.get("trio"),
                is_lazy=_read_lazy(source, call),
            )
        case [_, second, *_]:
            raise source.error(second, "A function has one marker")
    return None


def _read_kind(source: _Source, call: ast.Call) -> str:
    match call.args:
        case [ast.Constant(value=str(kind))] if kind in KINDS:
            return kind
        case [ast.Constant(value=str(kind))]:
            raise source.error(call, f'Unknown kind "{kind}"; known are: {", ".join(KINDS)}')
        case _:
            raise source.error(
                call, "A marker takes one positional argument, the kind, as a string"
            )


def _read_lazy(source: _Source, call: ast.Call) -> bool:
    for keyword in call.keywords:
        match keyword:
            case ast.keyword(arg="lazy", value=ast.Constant(value=bool(value))):
                return value
            case ast.keyword(arg="lazy", value=value):
                raise source.error(value, 'Keyword argument "lazy" of a marker must be a bool')
    return False


def _read_replacements(source: _Source, call: ast.Call) -> dict[str, str]:
    found: dict[str, str] = {}
    for keyword in call.keywords:
        if keyword.arg == "lazy":
            continue
        if keyword.arg not in LIBRARIES:
            raise source.error(
                keyword.value,
                f'Unexpected keyword argument "{keyword.arg or "**"}" of a marker; '
                f"known are: {', '.join(LIBRARIES)}, lazy",
            )
        if not isinstance(keyword.value, ast.Constant) or not isinstance(keyword.value.value, str):
            raise source.error(
                keyword.value, f'Keyword argument "{keyword.arg}" of a marker must be a string'
            )
        found[keyword.arg] = keyword.value.value
    return found


def _read_parameters(
    source: _Source, node: ast.FunctionDef, *, bound: bool
) -> tuple[Parameter, ...]:
    arguments = node.args
    positional = [*arguments.posonlyargs, *arguments.args]
    required = len(positional) - len(arguments.defaults)
    rows: list[tuple[ast.arg, ParameterKind, bool]] = [
        (argument, "positional", index >= required) for index, argument in enumerate(positional)
    ]
    if bound:
        if not rows:
            raise source.error(node, f'Method "{node.name}" has no "self"')
        del rows[0]
    if arguments.vararg:
        rows.append((arguments.vararg, "var_positional", False))
    rows.extend(
        (argument, "keyword", default is not None)
        for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    )
    if arguments.kwarg:
        rows.append((arguments.kwarg, "var_keyword", False))
    return tuple(
        Parameter(row.arg, kind, has_default, _read_condition(source, row.annotation))
        for row, kind, has_default in rows
    )


def _read_condition(source: _Source, annotation: ast.expr | None) -> Condition | None:
    """Understand an annotation as a condition; ``None`` if it lets every argument through."""
    match annotation:
        case None:
            return None
        case ast.Constant(value=None):
            return Condition((None,), ())
        case ast.Constant(value=str()):
            raise source.error(annotation, "Annotations of an overlay are written without quotes")
        case ast.BinOp(op=ast.BitOr()):
            return _read_union(source, list(_members(annotation)))
        case ast.Subscript(value=value, slice=index):
            if source.full_name(value) not in ("typing.Literal", "typing_extensions.Literal"):
                return _read_condition(source, value)  # ``PathLike[str]``
            members = index.elts if isinstance(index, ast.Tuple) else [index]
            return Condition(tuple(_read_literal(source, member) for member in members), ())
        case _:
            name = source.full_name(annotation)
            if name is None:
                return None
            is_class = name.rpartition(".")[0] not in _NO_CONDITION or name in _FILE_CLASSES
            return Condition((), (name,)) if is_class else None


def _members(annotation: ast.expr) -> Iterator[ast.expr]:
    if isinstance(annotation, ast.BinOp) and isinstance(annotation.op, ast.BitOr):
        yield from _members(annotation.left)
        yield from _members(annotation.right)
    else:
        yield annotation


def _read_union(source: _Source, members: Sequence[ast.expr]) -> Condition | None:
    """Understand a union; in one with a class (``str | PathLike[str]``), text is a class, too."""
    conditions = [_read_condition(source, member) for member in members]
    texts = [source.full_name(member) or "" for member in members]
    if any(condition and condition.classes for condition in conditions):
        conditions = [
            Condition((), (text,)) if text in _TEXT_CLASSES else condition
            for text, condition in zip(texts, conditions, strict=True)
        ]
    known = [condition for condition in conditions if condition is not None]
    if len(known) < len(conditions):
        return None
    return Condition(
        tuple(value for condition in known for value in condition.values),
        tuple(name for condition in known for name in condition.classes),
    )


def _read_literal(source: _Source, node: ast.expr) -> LiteralValue:
    match node:
        case ast.Constant(value=bool() | int() | str() | bytes() | None as value):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int(value))):
            return -value
        case ast.Attribute(attr=member):
            return member  # of an enumeration: mypy's literal types hold the member's name
        case _:
            raise source.error(
                node, f'Literal "{ast.unparse(node)}" is not understood in an overlay'
            )
