"""The forms in which mypy is run and configured, and in which it reports; all say the same."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import pytest

APP = """\
import asyncio
import sys
import time
from pkg.jobs import Base, load, names, work
class Job(Base):
    async def run(self):
        return {}
async def main(job: Job) -> None:
    work()
    load()
    await names()
    asyncio.create_task(work())
    if sys.platform == "win32":
        time.sleep(1)
    if sys.version_info >= (3, 14):
        time.sleep(2)
"""
JOBS = """\
import time
class Base:
    def run(self):
        return {}
async def work() -> None: ...
def load() -> None:
    time.sleep(1)
def names():
    return []
"""
FILES = {"pkg/__init__.py": "", "pkg/app.py": APP, "pkg/jobs.py": JOBS}
REPORTS = [
    '6: error: "Job.run" is a coroutine function, but "run" of base class "Base" is a plain'
    " function  [async-override]",
    '6: note: Callers of "Base.run" do not await it: make this one plain, or both coroutine'
    " functions",
    '9: error: Coroutine "work" is never awaited  [unused-coroutine]',
    '9: note: Use "await work()"',
    '10: error: "load" blocks the event loop in coroutine "main"  [blocking-call-indirect]',
    '10: note: "load" calls "time.sleep"',
    '10: note: Run it in a thread: "await asyncio.to_thread(load, ...)"',
    '11: error: Result of "names" is not awaitable  [await-non-awaitable]',
    '11: note: Remove "await": "names" is a plain function',
    '12: error: Task created by "asyncio.create_task" is not kept: it may be collected while it'
    " runs  [unused-task]",
    '12: note: Keep it in a set until it is done, await it, or use "asyncio.TaskGroup"',
]
ON_WINDOWS = [
    '14: error: "time.sleep" blocks the event loop in coroutine "main"  [blocking-call]',
    '14: note: Use "asyncio.sleep" instead',
]
FROM_3_14 = [
    '16: error: "time.sleep" blocks the event loop in coroutine "main"  [blocking-call]',
    '16: note: Use "asyncio.sleep" instead',
]
INI = "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\nshow_traceback = True\n"
TOML = """\
[tool.mypy]
plugins = ["mypy_async_validator"]
check_untyped_defs = true
show_traceback = true
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(tmp_path / "project", FILES | {"mypy.ini": INI})
    return tmp_path / "project"


@pytest.fixture(scope="module")
def standard_library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache of what mypy has read of the standard library, which saves most of the time."""
    folder = tmp_path_factory.mktemp("standard_library")
    write(folder, {"mypy.ini": INI})
    code = (
        "import asyncio, sys, time\nasync def f() -> None: ...\nasync def g() -> None:\n    f()\n"
    )
    run(folder, "cache", "-c", code)
    return folder / "cache"


@pytest.fixture
def cache(standard_library: Path, tmp_path: Path) -> str:
    shutil.copytree(standard_library, tmp_path / "cache")
    return str(tmp_path / "cache")


def write(folder: Path, files: dict[str, str]) -> None:
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)


def run(folder: Path, cache: str, *arguments: str, given: str | None = None) -> str:
    version = () if "--python-version" in arguments else ("--python-version", "3.13")
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--platform", "linux"]
    done = subprocess.run(
        [*command, *version, "--cache-dir", cache, *arguments],
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "MYPY_FORCE_TERMINAL_WIDTH": "400"},
    )
    assert not done.stderr, done.stderr
    assert done.returncode == 1, done.stdout
    return done.stdout


def without_path(output: str, path: str = "pkg/app.py") -> list[str]:
    """The lines about one file, which all lines must be about."""
    lines = [line.replace(os.sep, "/").partition(f"{path}:") for line in output.splitlines()]
    assert all(found for _, found, _ in lines), output
    return [report for _, _, report in lines]


@pytest.mark.parametrize(
    "arguments",
    [
        ["pkg"],
        ["."],
        ["pkg/app.py"],
        ["pkg/jobs.py", "pkg/app.py"],
        ["-p", "pkg"],
        ["-m", "pkg.app"],
        ["-m", "pkg.app", "-m", "pkg.jobs"],
    ],
    ids=" ".join,
)
def test_ways_to_name_what_is_checked(project: Path, cache: str, arguments: list[str]) -> None:
    assert without_path(run(project, cache, *arguments)) == REPORTS


def test_paths_from_another_directory(project: Path, cache: str) -> None:
    elsewhere = project.parent / "elsewhere"
    elsewhere.mkdir()
    for folder, path in [(elsewhere, "../project/pkg"), (elsewhere, str(project / "pkg"))]:
        config = ("--config-file", str(project / "mypy.ini"))
        assert without_path(run(folder, cache, *config, path)) == REPORTS
    assert without_path(run(project, cache, str(project / "pkg" / "app.py"))) == REPORTS


LONE = "import time\nasync def main() -> None:\n    time.sleep(1)\n    main()\n"
LONE_REPORTS = [
    '3: error: "time.sleep" blocks the event loop in coroutine "main"  [blocking-call]',
    '3: note: Use "asyncio.sleep" instead',
    '4: error: Coroutine "main" is never awaited  [unused-coroutine]',
    '4: note: Use "await main()"',
]


def test_code_that_is_in_no_package(project: Path, cache: str) -> None:
    write(project, {"bin/tool": LONE, "bin/other": LONE, "lone.py": LONE})
    assert without_path(run(project, cache, "lone.py"), "lone.py") == LONE_REPORTS
    assert without_path(run(project, cache, "bin/tool"), "bin/tool") == LONE_REPORTS
    assert without_path(run(project, cache, "-c", LONE), "<string>") == LONE_REPORTS
    output = run(project, cache, "--scripts-are-modules", "bin/tool", "bin/other")
    for script in ("bin/tool", "bin/other"):
        lines = [line for line in output.splitlines() if line.startswith(script)]
        assert without_path("\n".join(lines), script) == LONE_REPORTS


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="the system has no such file")
def test_standard_input(project: Path, cache: str) -> None:
    output = run(project, cache, "/dev/stdin", given=LONE)
    assert without_path(output, "/dev/stdin") == LONE_REPORTS


def test_package_without_init(project: Path, cache: str) -> None:
    (project / "pkg" / "__init__.py").unlink()
    assert without_path(run(project, cache, "--explicit-package-bases", "pkg")) == REPORTS
    assert without_path(run(project, cache, "-p", "pkg")) == REPORTS


def test_source_in_a_directory_of_its_own(project: Path, cache: str) -> None:
    (project / "src").mkdir()
    (project / "pkg").rename(project / "src" / "pkg")
    (project / "mypy.ini").write_text(f"{INI}mypy_path = src\nexplicit_package_bases = True\n")
    for arguments in (["src"], ["-p", "pkg"], ["src/pkg/app.py"]):
        assert without_path(run(project, cache, *arguments), "src/pkg/app.py") == REPORTS


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (["--python-version", "3.10"], REPORTS),
        (["--python-version", "3.14"], REPORTS + FROM_3_14),
        (["--platform", "win32"], REPORTS + ON_WINDOWS),
    ],
    ids=["3.10", "3.14", "win32"],
)
def test_version_and_platform_of_the_code(
    project: Path, cache: str, options: list[str], expected: list[str]
) -> None:
    assert without_path(run(project, cache, *options, "pkg")) == expected


@pytest.mark.parametrize("name", [".mypy.ini", "setup.cfg", "pyproject.toml", "given.ini"])
def test_configuration_files(project: Path, cache: str, name: str) -> None:
    (project / "mypy.ini").unlink()
    (project / name).write_text(TOML if name.endswith(".toml") else INI)
    arguments = ["--config-file", name] if name == "given.ini" else []
    assert without_path(run(project, cache, *arguments, "pkg")) == REPORTS


def test_reports_as_json(project: Path, cache: str) -> None:
    output = run(project, cache, "--output", "json", "pkg")
    lines = [json.loads(line) for line in output.splitlines()]
    assert [(line["line"], line["code"], line["severity"]) for line in lines] == [
        (6, "async-override", "error"),
        (9, "unused-coroutine", "error"),
        (10, "blocking-call-indirect", "error"),
        (11, "await-non-awaitable", "error"),
        (12, "unused-task", "error"),
    ]
    told = [text for line in lines for text in (line["message"], *line["hint"].split("\n"))]
    assert told == [text_of(report) for report in REPORTS]


def text_of(report: str) -> str:
    """A report without its line, severity and code."""
    return report.split(": ", 2)[2].partition("  [")[0]


def test_places_of_reports(project: Path, cache: str) -> None:
    """A call is marked as a whole, and so is a method, of which this shows the first line."""
    output = run(project, cache, "--show-error-end", "pkg/app.py")
    reports, marked = [], []
    for line in without_path(output):
        place, _, report = line.partition(": ")
        first, column, last, end = map(int, place.split(":"))
        reports.append(f"{first}: {report}")
        text = APP.splitlines()[first - 1]
        marked.append(text[column - 1 : end if first == last else None])
    assert reports == REPORTS
    assert marked == [
        *["async def run(self):"] * 2,
        *["work()"] * 2,
        *["load()"] * 3,
        *["names()"] * 2,
        *["asyncio.create_task(work())"] * 2,
    ]


def test_reports_with_the_source(project: Path, cache: str) -> None:
    lines = run(project, cache, "--pretty", "pkg").splitlines()
    reports = [line for line in lines if line.startswith("pkg")]
    assert without_path("\n".join(reports)) == REPORTS
    shown = [lines[i + 1].strip() for i, line in enumerate(lines) if ": error: " in line]
    assert shown == [APP.splitlines()[number - 1].strip() for number in (6, 9, 10, 11, 12)]


def test_reports_as_junit_xml(project: Path, cache: str) -> None:
    run(project, cache, "--junit-xml", "reports.xml", "pkg")
    found = [e.text for e in ElementTree.parse(project / "reports.xml").iter("failure")]
    assert without_path("\n".join(filter(None, found)).strip()) == REPORTS


def notebook(*cells: Sequence[str]) -> str:
    def cell(lines: Sequence[str]) -> dict[str, object]:
        source = [f"{line}\n" for line in lines]
        return {
            "cell_type": "code",
            "execution_count": None,
            "metadata": {},
            "outputs": [],
            "source": source,
        }

    metadata = {"language_info": {"name": "python"}}
    content = {"cells": [cell(c) for c in cells], "metadata": metadata}
    return json.dumps({**content, "nbformat": 4, "nbformat_minor": 4})


def test_notebooks(project: Path) -> None:
    """There, ``await`` may stand outside functions. (mypy has a code of its own for that.)"""
    first = ["import asyncio", "import time", "from pkg.jobs import load, work"]
    cells = [["await work()"], ["task = asyncio.create_task(work())", "await task"], ["load()"]]
    cells += [["async def main() -> None:", "    load()"], ["await main()"], ["work()"]]
    (project / "book.ipynb").write_text(notebook(first, *cells))
    options = ["--no-error-summary", "--no-color-output", "--disable-error-code=top-level-await"]
    command = [sys.executable, "-m", "nbqa", "mypy", *options, "book.ipynb"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    assert done.stdout.splitlines() == [
        'book.ipynb:cell_5:2: error: "load" blocks the event loop in coroutine "main"'
        "  [blocking-call-indirect]",
        'book.ipynb:cell_5:2: note: "load" calls "time.sleep"',
        'book.ipynb:cell_5:2: note: Run it in a thread: "await asyncio.to_thread(load, ...)"',
        'book.ipynb:cell_7:1: error: Coroutine "work" is never awaited  [unused-coroutine]',
        'book.ipynb:cell_7:1: note: Use "asyncio.run(work())"',
    ]
