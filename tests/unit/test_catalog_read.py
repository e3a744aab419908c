"""Reading overlay stubs: the forms of a call, their conditions, and branches for a target."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mypy_async_validator.catalog.entry import (
    Condition,
    Entry,
    LiteralValue,
    Marker,
    OverlayModule,
    Overload,
    Parameter,
)
from mypy_async_validator.catalog.read import read_overlay

HEADER = "from mypy_async_validator.markers import blocking, nonblocking\n"
MARKER = Marker("sleep", None, None, None)

Read = Callable[..., OverlayModule]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a text, behind the usual imports, as the overlay of the module ``api``."""

    def read_text(
        text: str, version: tuple[int, int] = (3, 13), platform: str = "linux"
    ) -> OverlayModule:
        path = tmp_path / "api.pyi"
        path.write_text(
            HEADER + "import sys\nfrom typing import Any, Literal, overload\n" + text,
            encoding="utf-8",
        )
        return read_overlay(path, "api", version=version, platform=platform)

    return read_text


def condition_of(read: Read, annotation: str, imports: str = "") -> Condition | None:
    overlay = read(f"{imports}\nclass Own: ...\ndef f(x: {annotation}) -> None: ...\n")
    (overload,) = overlay.functions["f"].overloads
    (parameter,) = overload.parameters
    return parameter.condition


def test_function_with_replacements(read: Read) -> None:
    overlay = read(
        '@blocking("sleep", asyncio="asyncio.sleep", trio="trio.sleep")\n'
        "def nap(seconds: float, /, *, why: str = ...) -> None: ...\n"
    )
    marker = Marker("sleep", "asyncio.sleep", None, "trio.sleep")
    parameters = (
        Parameter("seconds", "positional", has_default=False, condition=None),
        Parameter("why", "keyword", has_default=True, condition=None),
    )
    assert overlay.module == "api"
    assert overlay.functions == {"nap": Entry("api.nap", (Overload(parameters, marker),), 5)}
    assert [marker.replacement(library) for library in ("asyncio", "anyio", "trio", "curio")] == [
        "asyncio.sleep",
        None,
        "trio.sleep",
        None,
    ]


def test_kinds_of_parameters(read: Read) -> None:
    overlay = read("def f(a, /, b, c=1, *d, e, f=2, **g): ...\n")
    (overload,) = overlay.functions["f"].overloads
    assert [(p.name, p.kind, p.has_default) for p in overload.parameters] == [
        ("a", "positional", False),
        ("b", "positional", False),
        ("c", "positional", True),
        ("d", "var_positional", False),
        ("e", "keyword", False),
        ("f", "keyword", True),
        ("g", "var_keyword", False),
    ]


def test_methods_lose_their_first_parameter(read: Read) -> None:
    overlay = read(
        "class A:\n"
        '    @blocking("file")\n'
        "    def __init__(self, path: str) -> None: ...\n"
        "    @classmethod\n"
        "    def make(cls, path: str) -> A: ...\n"
        "    @staticmethod\n"
        "    def check(path: str) -> bool: ...\n"
        "    class B:\n"
        '        @blocking("lock")\n'
        "        def __enter__(self) -> None: ...\n"
    )
    methods = overlay.classes["A"]
    for method in methods.values():
        assert [p.name for o in method.overloads for p in o.parameters] == ["path"]
    assert overlay.classes["A.B"]["__enter__"].name == "api.A.B.__enter__"
    assert overlay.functions == {}


def test_overloads_keep_their_order(read: Read) -> None:
    overlay = read(
        "@overload\n"
        "def get(block: Literal[False]) -> Any: ...\n"
        "@overload\n"
        '@blocking("sleep")\n'
        "def get(block: bool = True) -> Any: ...\n"
    )
    entry = overlay.functions["get"]
    assert [overload.marker for overload in entry.overloads] == [None, MARKER]
    assert entry.line == 5


def test_no_marked_overload_is_fine(read: Read) -> None:
    overlay = read("@nonblocking\ndef quick() -> None: ...\n")
    assert overlay.functions["quick"].overloads == (Overload((), None),)


@pytest.mark.parametrize(
    ("annotation", "values"),
    [
        ("Literal[0]", (0,)),
        ("Literal[-1, 0]", (-1, 0)),
        ("Literal[True]", (True,)),
        ('Literal["r", b"w", None]', ("r", b"w", None)),
        ("None", (None,)),
        ("Literal[0] | None", (0, None)),
    ],
)
def test_values_are_a_condition(
    read: Read, annotation: str, values: tuple[LiteralValue, ...]
) -> None:
    condition = condition_of(read, annotation)
    assert condition == Condition(values, ())
    # 0 == False, so equality alone would not tell them apart.
    assert condition is not None
    assert [type(value) for value in condition.values] == [type(value) for value in values]


@pytest.mark.parametrize(
    ("imports", "annotation", "classes"),
    [
        ("from io import BytesIO", "BytesIO", ("io.BytesIO",)),
        ("from io import BytesIO as Memory", "Memory", ("io.BytesIO",)),
        ("import io", "io.BytesIO", ("io.BytesIO",)),
        ("import os.path", "os.PathLike", ("os.PathLike",)),
        ("import xml.dom as dom", "dom.Node", ("xml.dom.Node",)),
        ("from io import BytesIO, StringIO", "BytesIO | StringIO", ("io.BytesIO", "io.StringIO")),
        ("", "Own", ("api.Own",)),
        ("from typing import IO", "IO", ("typing.IO",)),
    ],
)
def test_classes_are_a_condition(
    read: Read, imports: str, annotation: str, classes: tuple[str, ...]
) -> None:
    assert condition_of(read, annotation, imports) == Condition((), classes)


def test_condition_of_values_and_classes(read: Read) -> None:
    condition = condition_of(read, "BytesIO | Literal[0] | None", "from io import BytesIO")
    assert condition == Condition((0, None), ("io.BytesIO",))


@pytest.mark.parametrize(
    ("imports", "annotation"),
    [
        ("", "int"),
        ("", "float | None"),
        ("", "Literal[0] | str"),
        ("", "Any"),
        ("", "object"),
        ("", "list[Own]"),
        ("from typing import SupportsInt", "SupportsInt"),
        ("from _typeshed import Incomplete", "Incomplete"),
        ("from collections.abc import Sized", "Sized"),
        ("import builtins", "builtins.bytes"),
    ],
)
def test_other_annotations_are_no_condition(read: Read, imports: str, annotation: str) -> None:
    assert condition_of(read, annotation, imports) is None


@pytest.mark.parametrize(
    ("listed", "value", "accepted"),
    [
        (0, 0, True),
        (0, 0.0, True),
        (0, False, False),
        (False, False, True),
        (False, 0, False),
        (False, 0.0, False),
        (1, True, False),
        (-1, -1.0, True),
        (0, 0.5, False),
        (0, None, False),
        (None, None, True),
        (None, 0, False),
        ("r", "r", True),
        ("r", "w", False),
        ("r", b"r", False),
        (b"r", b"r", True),
        (0, "0", False),
    ],
)
def test_condition_accepts_value(listed: LiteralValue, value: object, accepted: bool) -> None:
    assert Condition((listed,), ()).accepts_value(value) is accepted


@pytest.mark.parametrize(
    ("test", "version", "platform", "holds"),
    [
        ("sys.version_info >= (3, 12)", (3, 12), "linux", True),
        ("sys.version_info >= (3, 12)", (3, 11), "linux", False),
        ("sys.version_info < (3, 12)", (3, 11), "linux", True),
        ("sys.version_info > (3, 12)", (3, 12), "linux", False),
        ("sys.version_info <= (3, 12)", (3, 12), "linux", True),
        ("sys.version_info == (3, 12)", (3, 12), "linux", True),
        ("sys.version_info != (3, 12)", (3, 12), "linux", False),
        ("sys.version_info >= (4,)", (3, 12), "linux", False),
        ('sys.platform == "win32"', (3, 12), "win32", True),
        ('sys.platform == "win32"', (3, 12), "linux", False),
        ('sys.platform != "win32"', (3, 12), "linux", True),
        ('sys.platform.startswith("linux")', (3, 12), "linux2", True),
        ('not sys.platform.startswith("linux")', (3, 12), "linux", False),
        ('sys.version_info >= (3, 12) and sys.platform == "win32"', (3, 12), "linux", False),
        ('sys.version_info >= (3, 12) or sys.platform == "win32"', (3, 12), "linux", True),
    ],
)
def test_branches(
    read: Read, test: str, version: tuple[int, int], platform: str, holds: bool
) -> None:
    text = f"if {test}:\n    def yes(): ...\nelse:\n    def no(): ...\n"
    overlay = read(text, version, platform)
    assert list(overlay.functions) == ["yes" if holds else "no"]


def test_branches_hold_imports_classes_and_methods(read: Read) -> None:
    text = (
        "if sys.version_info >= (3, 12):\n"
        "    from io import BytesIO as File\n"
        "elif sys.version_info >= (3, 11):\n"
        "    from io import StringIO as File\n"
        "else:\n"
        "    from io import FileIO as File\n"
        "class A:\n"
        '    if sys.platform == "win32":\n'
        "        def f(self, x: File): ...\n"
        "    else:\n"
        "        def g(self, x: File): ...\n"
    )
    (method,) = read(text, (3, 11), "linux").classes["A"].values()
    assert method.name == "api.A.g"
    assert method.overloads[0].parameters[0].condition == Condition((), ("io.StringIO",))


def test_marker_of_a_lazy_function(read: Read) -> None:
    overlay = read('@blocking("file", lazy=True)\ndef f(): ...\n')
    (overload,) = overlay.functions["f"].overloads
    assert overload.marker == Marker("file", None, None, None, is_lazy=True)


def test_method_that_stands_for_all_takes_any_arguments(read: Read) -> None:
    overlay = read('class C:\n    @blocking("file")\n    def __getattr__(self, name): ...\n')
    entry = overlay.classes["C"]["__getattr__"]
    assert [(p.name, p.kind) for p in entry.overloads[0].parameters] == [
        ("args", "var_positional"),
        ("kwargs", "var_keyword"),
    ]
    assert entry.blocks


def test_property(read: Read) -> None:
    overlay = read('class C:\n    @property\n    @blocking("file")\n    def text(self): ...\n')
    assert overlay.classes["C"]["text"].is_property


def test_variable_of_the_module(read: Read) -> None:
    overlay = read(
        "stream: _Stream\nclass _Stream:\n    @blocking('input')\n    def read(self): ...\n"
    )
    assert overlay.variables == {"stream": "_Stream"}
    assert list(overlay.classes["_Stream"]) == ["read"]


@pytest.mark.parametrize(
    ("annotation", "classes"),
    [
        ("str | PathLike[str]", ("builtins.str", "os.PathLike")),
        ("PathLike | bytes | str", ("os.PathLike", "builtins.bytes", "builtins.str")),
        ("PathLike[Any]", ("os.PathLike",)),
        ("str | Own | None", ("builtins.str", "api.Own")),
    ],
)
def test_paths(read: Read, annotation: str, classes: tuple[str, ...]) -> None:
    condition = condition_of(read, annotation, "from os import PathLike")
    assert condition is not None
    assert condition.classes == classes
    assert condition.values == ((None,) if "None" in annotation else ())


@pytest.mark.parametrize(
    "annotation", ["str", "str | bytes", "str | int", "int | Own", "str | None"]
)
def test_text_alone_is_no_condition(read: Read, annotation: str) -> None:
    assert condition_of(read, annotation) is None
