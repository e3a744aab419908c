"""The links of a chain of sync calls: how a link is defined, and how the one before it calls it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Final, Literal

from .filler import NOUNS
from .source import PLACE, Module, block

Form = Literal[
    "function", "async", "constructor", "method", "static", "value", "with", "for", "item"
]
_Write = Callable[["Names", "Body"], str]
IN_FUNCTION: Final = "import in the function"
VERBS: Final = ("load", "read", "find", "sync", "send", "check", "build", "store", "export", "pull")


@dataclass(frozen=True)
class Link:
    """Something that can be called with ``key: str`` and gives a ``str``."""

    module: Module
    name: str
    """The function or class that a caller imports."""
    form: Form
    labels: tuple[str, ...]
    """How a chain names it, and what it defines and calls within."""
    method: str = ""
    argument: "Link | None" = None
    """An object of this class is a further argument."""


@dataclass
class Body:
    """The calling part of a function: its lines, whose last assigns ``result``."""

    lines: list[str] = field(default_factory=list)
    before: list[str] = field(default_factory=list)
    """What stands before the definition, at the module's top level."""
    fields: list[str] = field(default_factory=list)
    """What ``__init__`` does, where the definition is a method."""
    base: str = ""
    """The class that the definition's class has to inherit from."""
    parameter: str = ""
    argument: Link | None = None

    @property
    def is_local(self) -> bool:
        """Is all of it within one function?"""
        return not (self.before or self.fields or self.base or self.parameter)


@dataclass(frozen=True)
class Names:
    """The names of one definition; all of them are new in the project."""

    function: str
    class_: str
    number: int
    verb: str

    @classmethod
    def draw(cls, rng: Random, numbers: Iterator[int]) -> "Names":
        verb, noun, number = rng.choice(VERBS), rng.choice(NOUNS), next(numbers)
        return cls(f"{verb}_{noun}_{number}", f"{noun.title()}Store{number}", number, verb)


# How the one before calls the next.


def refer(caller: Module, link: Link, rng: Random) -> tuple[str, str]:
    """An expression for the link's function or class, and how it was imported.

    Within a package, nothing is imported through the package: that would make a cycle of it all.
    """
    target = link.module
    if caller is target:
        return link.name, "here"
    if target.types_from is caller:
        return link.name, IN_FUNCTION
    ways = ["name", "name", "module", "package"] if caller.package > target.package else ["name"]
    way = rng.choice(ways)
    if way == "module":
        alias = target.name.removeprefix("acme.").replace(".", "_")
        caller.imports.add(f"import {target.name} as {alias}")
        return f"{alias}.{link.name}", "module attribute"
    if way == "package":
        target.exports.append(link.name)
        caller.imports.add(f"from {target.name.rpartition('.')[0]} import {link.name}")
        return link.name, "re-export"
    caller.imports.add(f"from {target.name} import {link.name}")
    return link.name, "import"


def use(
    caller: Module, definition: "Definition", names: Names, link: Link, rng: Random
) -> tuple[Body, str]:
    """How the caller, defined as ``definition``, calls the link; and the words for this way."""
    reference, way = refer(caller, link, rng)
    body, how = _use(caller, definition, names, link, reference, rng)
    if way == IN_FUNCTION:
        while not body.is_local:
            body, how = _use(caller, definition, names, link, reference, rng)
        body.lines.insert(0, f"from {link.module.name} import {link.name}")
    return body, f"{how}, {way}"


def _use(
    caller: Module, definition: "Definition", names: Names, link: Link, reference: str, rng: Random
) -> tuple[Body, str]:
    arguments = "key"
    if link.argument is not None:
        arguments += f", {refer(caller, link.argument, rng)[0]}()"
    match link.form:
        case "method":
            body, how = _use_method(reference, link.method, names, definition, rng)
            if how == "parameter":
                body.argument = link
        case "function":
            body, how = _use_function(caller, reference, arguments, names, rng)
        case "async":
            body, how = _lines(f"result = await {reference}({arguments})"), "await"
        case "with":
            lines = [f"with {reference}(key) as entered:{PLACE}", "    result = str(entered)"]
            body, how = Body(lines), "with"
        case "for":
            body, how = _use_iterable(f"{reference}(key)", rng)
        case "item":
            body, how = _lines(f"result = {reference}()[key]"), "item"
        case "static":
            body, how = _lines(f"result = {reference}.{link.method}(key)"), "through the class"
        case "value":
            body, how = _lines(f"result = {reference}(key).{link.method}"), "property"
        case "constructor":
            body, how = _lines(f"result = {reference}(key).value"), "constructor"
    return body, how


def _lines(last: str, *before: str) -> Body:
    return Body([*before, last + PLACE])


def _use_method(
    reference: str, method: str, names: Names, definition: "Definition", rng: Random
) -> tuple[Body, str]:
    hows = ["variable", "chained", "module variable", "annotated result"]
    hows += ["parameter", "parameter"] if definition.takes_object else []
    hows += ["attribute", "attribute", "inherited", "super"] if definition.is_method else []
    number = names.number
    match how := rng.choice(hows):
        case "variable":
            body = _lines(f"result = store.{method}(key)", f"store = {reference}()")
        case "chained":
            body = _lines(f"result = {reference}().{method}(key)")
        case "module variable":
            body = _lines(f"result = STORE_{number}.{method}(key)")
            body.before = [f"STORE_{number} = {reference}()"]
        case "annotated result":
            body = _lines(f"result = make_{number}().{method}(key)")
            body.before = [f"def make_{number}() -> {reference}:", f"    return {reference}()"]
        case "parameter":
            body = _lines(f"result = store.{method}(key)")
            body.parameter = f", store: {reference}"
        case "attribute":
            body = _lines(f"result = self._store.{method}(key)")
            body.fields = [f"self._store = {reference}()"]
        case "inherited":
            body = _lines(f"result = self.{method}(key)")
            body.base = reference
        case _:
            body = _lines(f"result = super().{method}(key)")
            body.base = reference
    return body, how


def _use_function(
    caller: Module, reference: str, arguments: str, names: Names, rng: Random
) -> tuple[Body, str]:
    if arguments != "key":
        return _lines(f"result = {reference}({arguments})"), "with an object"
    match how := rng.choice(["call", "call", "call", "partial", "alias", "comprehension"]):
        case "call":
            return _lines(f"result = {reference}(key)"), how
        case "partial":
            caller.imports.add("from functools import partial")
            return _lines(f"result = partial({reference}, key)()"), how
        case "alias":
            body = _lines(f"result = call_{names.number}(key)")
            body.before = [f"call_{names.number} = {reference}"]
            return body, how
        case _:
            lines = [f"parts = [{reference}(part) for part in key.split()]{PLACE}"]
            return Body([*lines, 'result = " ".join(parts)']), how


def _use_iterable(made: str, rng: Random) -> tuple[Body, str]:
    if rng.random() < 0.5:
        lines = ['result = ""', f"for part in {made}:{PLACE}", "    result += part"]
        return Body(lines), "loop"
    lines = [f"parts = [part for part in {made}]{PLACE}", 'result = "".join(parts)']
    return Body(lines), "comprehension over it"


# How a link is defined.


@dataclass(frozen=True)
class Definition:
    """``name`` is what callers import and ``label`` what a chain shows, as formats of the names."""

    form: Form
    write: _Write
    name: str
    label: str
    imports: tuple[str, ...] = ()
    takes_object: bool = False
    """Can the function have a further parameter?"""
    is_method: bool = False
    """Can its class have a base class, and attributes?"""


def define(module: Module, definition: Definition, names: Names, body: Body) -> Link:
    """Write the definition into the module."""
    if body.before:
        module.add("\n".join(body.before))
    module.add(definition.write(names, body), *definition.imports)
    return Link(
        module,
        definition.name.format(names),
        definition.form,
        tuple(definition.label.format(names).split()),
        names.function,
        body.argument,
    )


def _function(*decorators: str, word: str = "def") -> _Write:
    def write(names: Names, body: Body) -> str:
        head = f"{word} {names.function}(key: str{body.parameter}) -> str:"
        return "\n".join([*decorators, head, block(body.lines), "    return result"])

    return write


def _untyped(names: Names, body: Body) -> str:
    return f"def {names.function}(key):\n{block(body.lines)}\n    return result"


def _recursive(names: Names, body: Body) -> str:
    return f"""\
def {names.function}(key: str, depth: int = 3) -> str:
    if depth > 0 and "." in key:
        return {names.function}(key.partition(".")[2], depth - 1)
{block(body.lines)}
    return result"""


def _nested(names: Names, body: Body) -> str:
    return f"""\
def {names.function}(key: str) -> str:
    def attempt_{names.number}() -> str:
{block(body.lines, 2)}
        return result

    return attempt_{names.number}()"""


def _class(names: Names, members: str, body: Body, prefix: str = "") -> str:
    base = f"({body.base})" if body.base else ""
    start = ""
    if body.fields:
        lines = ["self.seen = 0", *body.fields]
        start = f"    def __init__(self) -> None:\n{block(lines, 2)}\n\n"
    return f"class {prefix}{names.class_}{base}:\n{start}{members}"


def _method(*decorators: str, first: str = "self", word: str = "def") -> _Write:
    def write(names: Names, body: Body) -> str:
        parameters = ", ".join(filter(None, [first, "key: str"]))
        head = f"{word} {names.function}({parameters}{body.parameter}) -> str:"
        lines = [*decorators, head]
        member = f"{block(lines)}\n{block([*body.lines, 'return result'], 2)}"
        return _class(names, member, body)

    return write


def _inherited(names: Names, body: Body) -> str:
    base = _method()(names, body)
    return f"{base}\n\n\nclass Sub{names.class_}({names.class_}):\n    limit = {names.number}"


def _constructor(names: Names, body: Body) -> str:
    lines = [*body.lines, "self.value = result"]
    return f"class {names.class_}:\n    def __init__(self, key: str) -> None:\n{block(lines, 2)}"


def _value(decorator: str) -> _Write:
    def write(names: Names, body: Body) -> str:
        return f"""\
class {names.class_}:
    def __init__(self, key: str) -> None:
        self._key = key

    {decorator}
    def {names.function}(self) -> str:
        key = self._key
{block(body.lines, 2)}
        return result"""

    return write


def _entered(names: Names, body: Body) -> str:
    return f"""\
class {names.class_}:
    def __init__(self, key: str) -> None:
        self._key = key

    def __enter__(self) -> str:
        key = self._key
{block(body.lines, 2)}
        return result

    def __exit__(self, *error: object) -> None:
        self._key = \"\""""


def _iterable(names: Names, body: Body) -> str:
    return f"""\
class {names.class_}:
    def __init__(self, key: str) -> None:
        self._key = key

    def __iter__(self) -> Iterator[str]:
        key = self._key
{block(body.lines, 2)}
        yield result"""


def _items(names: Names, body: Body) -> str:
    lines = [*body.lines, "return result"]
    return f"class {names.class_}:\n    def __getitem__(self, key: str) -> str:\n{block(lines, 2)}"


def _yielding(*decorators: str, word: str = "def") -> _Write:
    def write(names: Names, body: Body) -> str:
        result = "AsyncIterator" if word == "async def" else "Iterator"
        head = f"{word} {names.function}(key: str) -> {result}[str]:"
        return "\n".join([*decorators, head, block(body.lines), "    yield result"])

    return write


_FUNCTION: Final = "{0.function}"
_CLASS: Final = "{0.class_}"
_MEMBER: Final = f"{_CLASS}.{_FUNCTION}"
_ITERATOR: Final = "from collections.abc import Iterator"


def _plain(*decorators: str, imports: tuple[str, ...] = (), form: Form = "function") -> Definition:
    write = _function(*decorators)
    return Definition(form, write, _FUNCTION, _FUNCTION, imports, takes_object=form == "function")


STYLES: Final = {
    "function": _plain(),
    "wrapped": _plain("@logged", imports=("from acme.core import logged",)),
    "lru_cache": _plain("@lru_cache", imports=("from functools import lru_cache",)),
    "unannotated": Definition("function", _untyped, _FUNCTION, _FUNCTION),
    "recursive": Definition("function", _recursive, _FUNCTION, _FUNCTION),
    "nested": Definition("function", _nested, _FUNCTION, f"{_FUNCTION} attempt_{{0.number}}"),
    "method": Definition("method", _method(), _CLASS, _MEMBER, is_method=True),
    "inherited": Definition("method", _inherited, f"Sub{_CLASS}", _MEMBER, is_method=True),
    "staticmethod": Definition("static", _method("@staticmethod", first=""), _CLASS, _MEMBER),
    "classmethod": Definition("static", _method("@classmethod", first="cls"), _CLASS, _MEMBER),
    "constructor": Definition("constructor", _constructor, _CLASS, _CLASS),
    "property": Definition("value", _value("@property"), _CLASS, _MEMBER),
    "cached_property": Definition(
        "value",
        _value("@cached_property"),
        _CLASS,
        _MEMBER,
        ("from functools import cached_property",),
    ),
    "contextmanager": Definition(
        "with",
        _yielding("@contextmanager"),
        _FUNCTION,
        _FUNCTION,
        (_ITERATOR, "from contextlib import contextmanager"),
    ),
    "__enter__": Definition("with", _entered, _CLASS, f"{_CLASS}.__enter__"),
    "generator": Definition("for", _yielding(), _FUNCTION, _FUNCTION, (_ITERATOR,)),
    "__iter__": Definition("for", _iterable, _CLASS, f"{_CLASS}.__iter__", (_ITERATOR,)),
    "__getitem__": Definition("item", _items, _CLASS, f"{_CLASS}.__getitem__"),
}
NONBLOCKING: Final = _plain(
    "@nonblocking", imports=("from mypy_async_validator.markers import nonblocking",)
)
THREADED: Final = _plain("@threaded", imports=("from acme.core import threaded",), form="async")
COROUTINE: Final = Definition(
    "async", _function(word="async def"), _FUNCTION, _FUNCTION, takes_object=True
)
COROUTINE_METHOD: Final = Definition(
    "async", _method(word="async def"), _CLASS, _MEMBER, is_method=True, takes_object=True
)
ASYNC_GENERATOR: Final = Definition(
    "async",
    _yielding(word="async def"),
    _FUNCTION,
    _FUNCTION,
    ("from collections.abc import AsyncIterator",),
)
