"""The proof of overlays finds what is wrong with one, and says where."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mypy_async_validator.catalog.prove import main

METADATA = """\
distribution = "{name}"
description = "A library"
types = "inline"
proved-against = ["{version}"]
"""
IMPORTS = """\
from typing import Any
from mypy_async_validator.markers import blocking
"""

Prove = Callable[..., list[str]]


@pytest.fixture
def prove(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Prove:
    """Prove an overlay of a module that typeshed describes; what is said, without the folder."""

    def run(
        text: str, *arguments: str, module: str = "sched", name: str = "nowhere", version: str = "1"
    ) -> list[str]:
        (tmp_path / "METADATA.toml").write_text(METADATA.format(name=name, version=version))
        path = tmp_path / f"{module.replace('.', '/')}.pyi"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(IMPORTS + text)
        status = main([str(tmp_path), *arguments])
        lines = capsys.readouterr().out.replace(f"{tmp_path}/", "").splitlines()
        assert status == (1 if lines[-1].endswith("problems") else 0)
        # The distribution of these tests is never installed.
        return [line for line in lines[:-1] if "is not installed" not in line]

    return run


def marked(definition: str) -> str:
    return f'@blocking("file")\n{definition}\n'


def method(class_: str, definition: str) -> str:
    return f'class {class_}:\n    @blocking("file")\n    {definition}\n'


@pytest.mark.parametrize(
    ("module", "text", "problem"),
    [
        (
            "sched",
            marked("def missing() -> None: ..."),
            "4: error: mypy does not find sched.missing",
        ),
        (
            "shutil",
            marked("def move(source: Any, dst: Any, copy_function: Any = ...) -> Any: ..."),
            '4: error: shutil.move: every form has no "source"',
        ),
        (
            "shutil",
            marked("def move(src: Any, dst: Any = None, copy_function: Any = ...) -> Any: ..."),
            '4: error: shutil.move: every form disagrees on the default of "dst"',
        ),
        (
            "shutil",
            marked("def move(dst: Any, src: Any, copy_function: Any = ...) -> Any: ..."),
            "4: error: shutil.move: every form has another order",
        ),
        (
            "sched",
            method("Missing", "def __init__(self) -> None: ..."),
            "5: error: mypy does not find class sched.Missing",
        ),
        (
            "sched",
            f"stream: _Stream\n{method('_Stream', 'def read(self) -> str: ...')}",
            "1: error: mypy does not find variable sched.stream",
        ),
        (
            "threading",
            method("RLock", "def __enter__(self) -> bool: ..."),
            '1: error: METADATA.toml lacks "_thread" under [defined-in] for "threading"',
        ),
        (
            "sched",
            '@blocking("sleep", asyncio="asyncio.no_such")\ndef scheduler() -> None: ...\n',
            '4: error: Replacement "asyncio.no_such" of sched.scheduler does not exist',
        ),
        ("sched", "def scheduler() -> None: ...\n", '1: error: "sched" lists nothing that blocks'),
    ],
)
def test_problems(prove: Prove, module: str, text: str, problem: str) -> None:
    assert f"{module}.pyi:{problem}" in prove(text, module=module)


def test_subclass_that_hides_an_entry(prove: Prove) -> None:
    definition = "def login(self, user: str = ...) -> str: ..."
    text = method("FTP", definition)
    message = "ftplib.FTP_TLS.login hides ftplib.FTP.login: list it as well"
    assert prove(text, module="ftplib") == [f"ftplib.pyi:5: error: {message}"]
    text += method("FTP_TLS", definition)
    assert prove(text, module="ftplib") == []
