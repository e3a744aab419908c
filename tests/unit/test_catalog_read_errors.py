"""Every mistake in an overlay stub is named, with its line."""

import ast
import contextlib
from pathlib import Path

import pytest

from mypy_async_validator.catalog.read import KINDS, OverlayError, read_overlay

HEADER = """\
import sys
from typing import Literal, overload
from mypy_async_validator.markers import blocking
"""
HEADER_LINES = HEADER.count("\n")
KNOWN = ", ".join(KINDS)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("def f(:\n", "1: Invalid syntax: invalid syntax"),
        ("async def f(): ...\n", '1: "f" is a coroutine function; an overlay lists sync functions'),
        ("\nfor x in y: ...\n", "2: Statement is not understood in an overlay"),
        ("from . import y\n", "1: Relative imports are not understood in an overlay"),
        (
            'if sys.byteorder == "big": ...\n',
            "1: Condition \"sys.byteorder == 'big'\" is not understood in an overlay",
        ),
        (
            "if sys.version_info >= (3, 12, 1): ...\n",
            '1: Condition "sys.version_info >= (3, 12, 1)" is not understood in an overlay',
        ),
        (
            "if sys.version_info >= (3, 12) or DEBUG: ...\n",
            '1: Condition "sys.version_info >= (3, 12) or DEBUG" is not understood in an overlay',
        ),
        (
            '@blocking("wait")\ndef f(): ...\n',
            f'1: Unknown kind "wait"; known are: {KNOWN}',
        ),
        (
            "@blocking()\ndef f(): ...\n",
            "1: A marker takes one positional argument, the kind, as a string",
        ),
        (
            '@blocking("file", "lock")\ndef f(): ...\n',
            "1: A marker takes one positional argument, the kind, as a string",
        ),
        (
            "@blocking(1)\ndef f(): ...\n",
            "1: A marker takes one positional argument, the kind, as a string",
        ),
        ("@blocking\ndef f(): ...\n", '1: "blocking" needs a kind'),
        (
            '@blocking("file", lazy="yes")\ndef f(): ...\n',
            '1: Keyword argument "lazy" of a marker must be a bool',
        ),
        (
            "stream: int\n",
            "1: A variable in an overlay is annotated with a class that the overlay defines",
        ),
        ("class C:\n    x: int\n", "2: A class in an overlay has no variables"),
        ("x = 1\n", "1: Statement is not understood in an overlay"),
        (
            '@blocking("file", curio="x")\ndef f(): ...\n',
            '1: Unexpected keyword argument "curio" of a marker; '
            "known are: asyncio, anyio, trio, lazy",
        ),
        (
            '@blocking("file", **more)\ndef f(): ...\n',
            '1: Unexpected keyword argument "**" of a marker; '
            "known are: asyncio, anyio, trio, lazy",
        ),
        (
            '@blocking("file", asyncio=None)\ndef f(): ...\n',
            '1: Keyword argument "asyncio" of a marker must be a string',
        ),
        (
            '@blocking("file")\n@blocking("lock")\ndef f(): ...\n',
            "2: A function has one marker",
        ),
        (
            "@cache\ndef f(): ...\n",
            '1: Decorator "cache" is not understood in an overlay',
        ),
        (
            '@blocking("file")\nclass A: ...\n',
            '1: Mark the methods of class "A", not the class',
        ),
        ("class A: ...\nclass A: ...\n", '2: Class "A" is already defined'),
        ("def f(): ...\ndef f(): ...\n", '2: "f" is already defined'),
        (
            "class A:\n    def f(self): ...\n    def f(self): ...\n",
            '3: "A.f" is already defined',
        ),
        ("class A:\n    def f(): ...\n", '2: Method "f" has no "self"'),
        (
            'def f(x: "Literal[0]"): ...\n',
            "1: Annotations of an overlay are written without quotes",
        ),
        (
            "def f(x: Literal[1 + 1]): ...\n",
            '1: Literal "1 + 1" is not understood in an overlay',
        ),
    ],
)
def test_mistakes(tmp_path: Path, text: str, error: str) -> None:
    path = tmp_path / "api.pyi"
    path.write_text(HEADER + text, encoding="utf-8")
    with pytest.raises(OverlayError) as caught:
        read_overlay(path, "api", version=(3, 13), platform="linux")
    found = caught.value
    assert str(found) == f"{path}:{found.line}: {found.message}"
    assert f"{found.line - HEADER_LINES}: {found.message}" == error


def test_marker_must_be_imported(tmp_path: Path) -> None:
    path = tmp_path / "api.pyi"
    path.write_text('@blocking("file")\ndef f(): ...\n', encoding="utf-8")
    with pytest.raises(OverlayError, match=r'Decorator "blocking" is not understood'):
        read_overlay(path, "api", version=(3, 13), platform="linux")


def test_file_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "api.pyi"
    path.write_bytes(b"import sys\n# \xff\n")
    with pytest.raises(OverlayError) as caught:
        read_overlay(path, "api", version=(3, 13), platform="linux")
    assert str(caught.value) == f"{path}:2: The file is not UTF-8"


def test_file_that_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "api.pyi"
    with pytest.raises(OverlayError) as caught:
        read_overlay(path, "api", version=(3, 13), platform="linux")
    assert str(caught.value) == f"{path}:1: Cannot read the file: No such file or directory"


def test_file_with_a_null_byte(tmp_path: Path) -> None:
    path = tmp_path / "api.pyi"
    path.write_bytes(b"import sys\0\n")
    with pytest.raises(OverlayError) as caught:
        read_overlay(path, "api", version=(3, 13), platform="linux")
    assert caught.value.message.startswith("Invalid syntax: ")


@pytest.mark.parametrize(
    "text",
    [
        f"def f(x: {' | '.join(['int'] * 5_000)}): ...\n",
        f"def f(x: a{'.a' * 5_000}): ...\n",
        f"if {'not ' * 5_000}sys.platform: ...\n",
        "if sys.platform == 'x': ...\n" + "elif sys.platform == 'x': ...\n" * 5_000,
    ],
    ids=["union", "attributes", "condition", "branches"],
)
def test_what_is_nested_too_deeply(tmp_path: Path, text: str) -> None:
    path = tmp_path / "api.pyi"
    path.write_text(f"import sys\n{text}", encoding="utf-8")
    # (How deep is too deep depends on the version of Python.)
    with contextlib.suppress(OverlayError):
        read_overlay(path, "api", version=(3, 13), platform="linux")


def test_the_error_for_what_is_nested_too_deeply(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(_: str) -> ast.Module:
        raise RecursionError

    path = tmp_path / "api.pyi"
    path.touch()
    monkeypatch.setattr(ast, "parse", parse)
    with pytest.raises(OverlayError) as caught:
        read_overlay(path, "api", version=(3, 13), platform="linux")
    assert str(caught.value) == f"{path}:1: The file is nested too deeply"
