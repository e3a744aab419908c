"""Versions of mypy: the branches on them, what is said of those that do not fit, and the matrix."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from mypy.errors import CompileError
from mypy.options import Options
from scenarios.modes import MODES
from versions.differences import named_tests
from versions.matrix import (
    PROJECT,
    Cell,
    Python,
    cells_of,
    in_order,
    last_of_each_minor,
    supported_pythons,
)
from versions.probe import PACKAGE, missing, uses
from versions.running import Result, read_report, table

from mypy_async_validator.bridge import build, facts, versions

ROOT = PACKAGE.parent
TESTS = ROOT / "tests"


def branches_on_versions(source: str) -> Iterator[int]:
    """The lines that ask for a version, or whether something of mypy's is there."""
    tree = ast.parse(source)
    nodes = list(ast.walk(tree))
    of_mypy = {
        alias.asname or alias.name.partition(".")[0]
        for node in nodes
        if isinstance(node, ast.ImportFrom | ast.Import) and imports_mypy(node)
        for alias in node.names
    }
    for node in nodes:
        match node:
            case ast.Compare():
                if any(
                    "sys.version_info" in ast.unparse(n) for n in (node.left, *node.comparators)
                ):
                    yield node.lineno
            case ast.Try():
                if any(imports_mypy(statement) for statement in node.body):
                    yield node.lineno
            case ast.Call(func=ast.Name("hasattr" | "getattr"), args=[ast.Name(name), *_]):
                if name in of_mypy:
                    yield node.lineno
            case ast.ImportFrom(module="mypy.version") | ast.Call(args=[ast.Constant("mypy")]):
                yield node.lineno
            case ast.ImportFrom(module="mypy") if any(a.name == "version" for a in node.names):
                yield node.lineno


def imports_mypy(node: ast.AST) -> bool:
    match node:
        case ast.ImportFrom(module=str(module)):
            return module.partition(".")[0] == "mypy"
        case ast.Import():
            return any(alias.name.partition(".")[0] == "mypy" for alias in node.names)
    return False


@pytest.mark.parametrize(
    "source",
    [
        "import sys\nif sys.version_info >= (3, 12): pass",
        "from mypy.version import __version__",
        "from mypy import version",
        "from mypy.plugin import Plugin\nhasattr(Plugin, 'x')",
        "from mypy import nodes\ngetattr(nodes, 'x', None)",
        "try:\n    from mypy import x\nexcept ImportError:\n    x = None",
        "from importlib.metadata import version\nversion('mypy')",
    ],
)
def test_branches_are_recognized(source: str) -> None:
    assert [*branches_on_versions(source)]


@pytest.mark.parametrize(
    "path", sorted(PACKAGE.rglob("*.py")), ids=lambda p: str(p.relative_to(PACKAGE))
)
def test_versions_are_compared_in_one_module(path: Path) -> None:
    found = [*branches_on_versions(path.read_text())]
    assert bool(found) == (path.relative_to(PACKAGE).as_posix() == "bridge/versions.py"), found


def test_every_page_names_the_tested_versions() -> None:
    oldest, newest = ("{}.{}".format(*version) for version in versions.TESTED)
    pythons = supported_pythons()
    row = f"{oldest} to {newest} | {pythons[0]} to {pythons[-1]} |"
    assert row in (ROOT / "README.md").read_text()
    above = f"{versions.TESTED[1][0]}.{versions.TESTED[1][1] + 1}"
    extra = PROJECT["optional-dependencies"]["compatible-mypy"]
    assert extra == [f"mypy>={oldest},<{above}"]
    assert PROJECT["requires-python"] == f">={pythons[0]}"
    page = (ROOT / "docs" / "getting-started.md").read_text()
    assert f"Python {pythons[0]} to {pythons[-1]}, mypy {oldest} to {newest}" in page


@pytest.mark.parametrize(
    ("mypy", "advice"),
    [
        ("2.4.1", "run mypy with --show-traceback and report it"),
        ("2.5.0+dev.abc", "it was tested with mypy 2.0 to 2.4, and this is mypy 2.5.0+dev.abc"),
        ("3.0.0", "look for a newer mypy-async-validator"),
    ],
)
def test_failure_says_what_to_do(mypy: str, advice: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions.mypy_version, "__version__", mypy)
    said = versions.what_failed(AttributeError("no attribute 'x'"), "here")
    assert "failed here: AttributeError: no attribute 'x'" in said
    assert advice in said


SITE = """\
import mypy.main
import mypy.version
mypy.version.__version__ = "2.9.0"
{change}
"""


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ("del mypy.errors.ErrorWatcher", "cannot import name 'ErrorWatcher' from 'mypy.errors'"),
        (
            "import mypy_async_validator.bridge.own_errors as o\n"
            "def watch(self): raise AttributeError('_watchers')\n"
            "o.OwnErrors.watch = watch",
            "AttributeError: _watchers",
        ),
    ],
    ids=["when it is loaded", "when it begins"],
)
def test_mypy_that_does_not_fit_is_one_message(tmp_path: Path, change: str, problem: str) -> None:
    (tmp_path / "sitecustomize.py").write_text(SITE.format(change=change))
    (tmp_path / "main.py").write_text("print(1)\n")
    (tmp_path / "mypy.ini").write_text("[mypy]\nplugins = mypy_async_validator\n")
    command = [sys.executable, "-c", "import sitecustomize, mypy.__main__ as m; m.console_entry()"]
    done = subprocess.run(
        [*command, "main.py"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    lines = (done.stdout + done.stderr).splitlines()
    assert len(lines) == 1, lines
    assert problem in lines[0]
    assert "it was tested with mypy 2.0 to 2.4, and this is mypy 2.9.0" in lines[0]
    assert "mypy-async-validator[compatible-mypy]" in lines[0]


def test_traceback_is_shown_to_who_asks_for_it() -> None:
    error = ImportError("x")
    options = Options()
    with pytest.raises(CompileError, match="failed to start"):
        versions.unfit(error)(options).set_modules({})
    options.show_traceback = True
    with pytest.raises(ImportError):
        versions.unfit(error)(options)


def test_probe_names_what_is_missing(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "a.py").write_text(
        "from mypy import nodes\nfrom mypy.errors import Errors, Nothing\n"
        "from mypy.nowhere import thing\nnodes.FuncDef, nodes.NoSuchNode, Errors.anything\n"
    )
    assert [*missing(package)] == [
        'package/a.py:2: "mypy.errors" has no "Nothing"',
        'package/a.py:3: mypy has no "mypy.nowhere", of which "thing" is used',
        'package/a.py:4: "mypy.nodes" has no "NoSuchNode"',
    ]


def test_probe_finds_all_that_is_used() -> None:
    assert [*missing(PACKAGE)] == []
    used = {(use.module, use.name) for use in uses(PACKAGE)}
    assert {("mypy.errors", "ErrorWatcher"), ("mypy.nodes", "TryStmt")} <= used


def test_tests_that_differ_exist() -> None:
    cases = {
        f"{path.name}::{name}"
        for path in TESTS.rglob("test_*.yml")
        for name in re.findall(r"^- case: (\w+)", path.read_text(), re.MULTILINE)
    }
    stories = {path.stem for path in (TESTS / "scenarios" / "stories").glob("*.yml")}
    cases |= {f"test_story[{mode.name}-{story}]" for mode in MODES for story in stories}
    unknown = [name for name in named_tests() if not any(case.endswith(name) for case in cases)]
    assert unknown == []


def test_cells_meet_every_version_and_both_corners() -> None:
    mypys = last_of_each_minor(["2.0.0", "2.1.0", "2.0.1", "2.10.0", "2.9.0", "2.9.1rc1"])
    assert mypys == ["2.0.0", "2.0.1", "2.1.0", "2.9.1rc1", "2.10.0"]
    pythons = [Python(version, version) for version in ("3.11", "3.12", "3.15")]
    pairs = [
        (c.python.version, c.mypy) for c in cells_of(pythons, ["2.0", "2.1", "2.4"], every=False)
    ]
    assert pairs == [
        ("3.11", "2.0"),
        ("3.15", "2.0"),
        ("3.11", "2.1"),
        ("3.11", "2.4"),
        ("3.12", "2.4"),
        ("3.15", "2.4"),
    ]
    assert len(cells_of(pythons, ["2.0", "2.1", "2.4"], every=True)) == 9
    assert in_order(["2.5.0", "2.10.0", "2.5.0rc1", "2.4.9"]) == [
        "2.4.9",
        "2.5.0rc1",
        "2.5.0",
        "2.10.0",
    ]


def test_report_and_table() -> None:
    cell = Cell(Python("3.11", "python"), "2.0.0")
    report = """<testsuites><testsuite>
      <testcase classname="tests.a" name="one"/>
      <testcase classname="tests.a" name="two"><failure message="no">x</failure></testcase>
      <testcase classname="tests.a" name="three"><skipped message="no"/></testcase>
    </testsuite></testsuites>"""
    result = read_report(cell, report, 3.2)
    assert (result.passed, result.skipped, result.failures) == (1, 1, ("tests.a::two",))
    assert not result.is_good
    assert not Result(cell).is_good  # nothing ran
    assert table([result]).splitlines() == [
        "Python  mypy   passed  failed  skipped  seconds",
        "3.11    2.0.0  1       1       1        3",
        "",
        "Python 3.11, mypy 2.0.0:",
        "tests.a::two",
    ]


def test_build_of_a_mypy_that_is_not_compiled_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    class Manager:
        """Python keeps the attributes of such an object in a dictionary."""

    manager, modules = Manager(), {"main": None}
    vars(manager).update(modules=modules, errors="its errors")
    monkeypatch.setattr(build, "BuildManager", Manager)
    found = build.Build(modules)  # type: ignore[arg-type]
    assert found.errors == "its errors"


def test_floats_are_kept_where_mypy_cannot_write_them() -> None:
    fact = {"load": ["call", [[0, 1.5, True], ["timeout", -0.25]], None], "float": [2, "x"]}
    kept = facts._with_texts(fact)
    assert "1.5" in str(kept)
    assert not re.search(r"[^'-]\d+\.\d+[^']", str(kept))  # every one is a text
    assert facts._with_floats(kept) == fact
