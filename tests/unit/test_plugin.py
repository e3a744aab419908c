"""The plugin in mypy: its place among others, mypy's modes and cache, and what a failure does."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
from mypy.options import Options
from mypy.plugin import ReportConfigContext

from mypy_async_validator.hooks import AsyncValidatorPlugin

ROOT = Path(__file__).parents[2]

SOURCE = """\
import time
async def fetch() -> int:
    return 1
async def main() -> None:
    fetch()
    time.sleep(1)
    reveal_type(special())
def special() -> str:
    return ""
"""
# Takes every call that it can, as a plugin listed first would.
GREEDY = """\
from mypy.plugin import Plugin
from mypy.types import LiteralType, NoneType
class Greedy(Plugin):
    def get_function_hook(self, fullname):
        def hook(ctx):
            if fullname.endswith(".special"):
                return ctx.api.named_generic_type("builtins.int", [])
            return ctx.default_return_type
        return hook
    def get_method_hook(self, fullname):
        return lambda ctx: ctx.default_return_type
def plugin(version):
    return Greedy
"""
REPORTS = [
    'main.py:5: error: Coroutine "fetch" is never awaited  [unused-coroutine]',
    'main.py:5: note: Use "await fetch()"',
    'main.py:6: error: "time.sleep" blocks the event loop in coroutine "main"  [blocking-call]',
    'main.py:6: note: Use "asyncio.sleep" instead',
]


def run(folder: Path, *args: str, plugins: str = "mypy_async_validator", section: str = "") -> str:
    ini = f"[mypy]\nplugins = {plugins}\ncheck_untyped_defs = True\n{section}"
    (folder / "mypy.ini").write_text(ini)
    command = [sys.executable, "-m", "mypy", "--no-error-summary", *(args or ("main.py",))]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "main.py").write_text(SOURCE)
    (tmp_path / "greedy.py").write_text(GREEDY)
    return tmp_path


@pytest.mark.parametrize(
    "plugins", ["mypy_async_validator, greedy.py", "greedy.py, mypy_async_validator"]
)
def test_order_of_plugins_does_not_matter(project: Path, plugins: str) -> None:
    revealed = 'main.py:7: note: Revealed type is "int"'
    assert run(project, plugins=plugins).splitlines() == [*REPORTS, revealed]


def test_other_plugin_alone_gives_the_same_type(project: Path) -> None:
    assert 'Revealed type is "int"' in run(project, plugins="greedy.py")


def test_same_reports_in_all_modes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "docs" / "example" / "wrong", tmp_path / "wrong")
    folder = tmp_path / "wrong"
    cold = sorted(run(folder, "shop").splitlines())
    assert len([line for line in cold if ": error: " in line]) > 50
    modes = {
        "warm": ["shop"],
        "workers": ["-n", "2", "--cache-dir", "workers", "shop"],
        "no cache": ["--cache-dir", "/dev/null", "shop"],
        "not incremental": ["--no-incremental", "shop"],
        "files in cache": ["--no-sqlite-cache", "--cache-dir", "files", "shop"],
    }
    for mode, args in modes.items():
        assert sorted(run(folder, *args).splitlines()) == cold, mode


def test_edit_in_a_warm_run(project: Path) -> None:
    assert REPORTS[0] in run(project)
    (project / "main.py").write_text(SOURCE.replace("    fetch()", "    await fetch()"))
    assert "unused-coroutine" not in run(project)
    (project / "main.py").write_text(SOURCE)
    assert REPORTS[0] in run(project)


def test_ignore_at_the_beginning_of_a_definition_is_kept(project: Path) -> None:
    """mypy reports a parameter at its own line; the ignore stands at that of the function."""
    (project / "main.py").write_text(
        "class Base:\n    def send(self, key: object) -> None: ...\n"
        "class Child(Base):\n    def send(  # type: ignore[override]\n"
        "        self,\n        key: str,\n    ) -> None: ...\n"
    )
    assert run(project) == ""
    text = (project / "main.py").read_text()
    (project / "main.py").write_text(text.replace("  # type: ignore[override]", ""))
    assert "[override]" in run(project)
    assert run(project, section="disable_error_code = override\n") == ""


def test_edit_in_the_daemon(project: Path) -> None:
    run(project)  # writes the configuration
    dmypy = [sys.executable, "-m", "mypy.dmypy", "--status-file", str(project / "status.json")]

    def check() -> list[str]:
        done = subprocess.run(
            [*dmypy, "run", "--", "--no-error-summary", "main.py"],
            cwd=project,
            capture_output=True,
            text=True,
            check=False,
        )
        return [line for line in done.stdout.splitlines() if line.startswith("main.py")]

    revealed = 'main.py:7: note: Revealed type is "str"'
    try:
        assert check() == [*REPORTS, revealed]
        assert check() == [*REPORTS, revealed]
        (project / "main.py").write_text(SOURCE.replace("    fetch()", "    await fetch()"))
        assert check() == [*REPORTS[2:], revealed]
        (project / "main.py").write_text(SOURCE.replace("async def fetch", "def fetch"))
        assert check() == [*REPORTS[2:], revealed]
        (project / "main.py").write_text(SOURCE)
        assert check() == [*REPORTS, revealed]
    finally:
        subprocess.run([*dmypy, "stop"], cwd=project, capture_output=True, check=False)


def test_changed_option_is_seen_by_a_warm_run(project: Path) -> None:
    assert "blocking-call" in run(project)
    off = "[mypy_async_validator]\nnonblocking = time.sleep\n"
    assert "blocking-call" not in run(project, section=off)
    assert "blocking-call" in run(project)


def test_changed_overlay_is_seen_by_a_warm_run(project: Path) -> None:
    folder = project / "overlays" / "mine"
    folder.mkdir(parents=True)
    (folder / "METADATA.toml").write_text('distribution = "mine"\ndescription = "Mine"\n')
    (project / "lib.py").write_text("def load() -> None: ...\n")
    (project / "main.py").write_text("import lib\nasync def main() -> None:\n    lib.load()\n")
    section = "[mypy_async_validator]\nstub_paths = overlays\n"
    overlay = folder / "lib.pyi"
    overlay.write_text("def load() -> None: ...\n")
    assert "blocking-call" not in run(project, section=section)
    marked = "from mypy_async_validator.markers import blocking\n@blocking('file')\n"
    overlay.write_text(marked + "def load() -> None: ...\n")
    assert '"lib.load" blocks the event loop in coroutine "main"' in run(project, section=section)


LIBRARY = """\
from mypy_async_validator.markers import blocking, nonblocking
#function
def load() -> None: ...
#class
class Users:
    #method
    def all(self) -> None: ...
    @property
    #property
    def count(self) -> int:
        return 0
"""
USES = """\
from lib import Users, load
async def main(users: Users) -> None:
    load()
    users.all()
    users.count
"""


def marked(**markers: str) -> str:
    text = LIBRARY
    for place, marker in markers.items():
        text = text.replace(f"#{place}", marker)
    return text


def lines_of(output: str) -> list[int]:
    return [int(line.split(":")[1]) for line in output.splitlines() if "[blocking-call]" in line]


@pytest.mark.parametrize("options", [[], ["-n2"], ["--no-incremental"], ["--cache-dir=/dev/null"]])
def test_markers_of_other_modules_in_every_mode(project: Path, options: list[str]) -> None:
    (project / "lib.py").write_text(
        marked(function='@blocking("file")', **{"class": '@blocking("file")'})
    )
    (project / "main.py").write_text(USES)
    assert lines_of(run(project, *options, "main.py")) == [3, 4, 5]
    (project / "main.py").write_text(f"{USES}\n")  # with what mypy has cached of lib
    assert lines_of(run(project, *options, "main.py")) == [3, 4, 5]
    (project / "lib.py").write_text(marked(function="@nonblocking", property='@blocking("file")'))
    assert lines_of(run(project, *options, "main.py")) == [5]


def test_public_name_that_no_checked_module_imports(project: Path) -> None:
    """With a warm cache, mypy does not load the package that passes the class on."""
    files = {
        "lib/__init__.py": "",
        "lib/api/__init__.py": "from lib.api._impl import Client as Client\n",
        "lib/api/_impl.py": "class Client:\n    def send(self) -> None: ...\n",
        "lib/make.py": "from lib.api._impl import Client\ndef make() -> Client: ...\n",
        "overlays/lib/METADATA.toml": 'distribution = "lib"\ndescription = "A library"\n',
        "overlays/lib/lib/api/__init__.pyi": (
            "from mypy_async_validator.markers import blocking\n"
            "class Client:\n    @blocking('network')\n    def send(self) -> None: ...\n"
        ),
        "main.py": "from lib.make import make\nasync def main() -> None:\n    make().send()\n",
    }
    for name, text in files.items():
        (project / name).parent.mkdir(parents=True, exist_ok=True)
        (project / name).write_text(text)
    section = "[mypy_async_validator]\nstub_paths = overlays\n"
    cold = run(project, section=section)
    assert 'main.py:3: error: "lib.api.Client.send" blocks' in cold
    (project / "main.py").write_text(files["main.py"] + "\n")
    assert run(project, section=section) == cold


def test_markers_in_the_daemon(project: Path) -> None:
    """A changed marker changes no type, and yet what calls the function is checked again."""
    (project / "main.py").write_text(USES)
    run(project)  # writes the configuration
    dmypy = [sys.executable, "-m", "mypy.dmypy", "--status-file", str(project / "status.json")]
    moment = time.time()
    try:
        for step, (markers, expected) in enumerate(
            [
                ({}, []),
                ({"function": '@blocking("file")'}, [3]),
                ({"function": "@nonblocking"}, []),
                ({"class": '@blocking("file")'}, [4, 5]),
                ({"method": '@blocking("file")'}, [4]),
                ({"property": '@blocking("file")'}, [5]),
                ({"property": '@blocking("cpu")'}, []),
                ({"class": '@blocking("file")', "method": "@nonblocking"}, [5]),
                ({}, []),
            ]
        ):
            (project / "lib.py").write_text(marked(**markers))
            # The daemon notices a change by its time, which file systems may keep in seconds.
            os.utime(project / "lib.py", (moment + step, moment + step))
            command = [*dmypy, "run", "--", "--no-error-summary", "main.py"]
            done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
            assert lines_of(done.stdout) == expected, markers
    finally:
        subprocess.run([*dmypy, "stop"], cwd=project, capture_output=True, check=False)


def test_only_what_has_reports_is_rechecked() -> None:
    plugin = AsyncValidatorPlugin(Options())
    assert plugin.report_config_data(ReportConfigContext("time", "time.pyi", True)) is None
    data = plugin.report_config_data(ReportConfigContext("main", "main.py", True))
    assert data == plugin.report_config_data(ReportConfigContext("other", "other.py", False))
    assert isinstance(data, str)


def test_failure_in_a_hook_is_one_note(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "sitecustomize.py").write_text(
        "import mypy_async_validator.describe as d\n"
        "def describe(*args):\n"
        "    raise ValueError('surprise')\n"
        "d.SiteFactory.describe = describe\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(project))
    lines = run(project).splitlines()
    notes = [line for line in lines if "mypy_async_validator" in line]
    assert len(notes) == 1
    assert notes[0].startswith("main.py:")
    assert "failed here: ValueError: surprise; run mypy with --show-traceback" in notes[0]
    assert 'main.py:7: note: Revealed type is "str"' in lines

    command = [sys.executable, "-m", "mypy", "--show-traceback", "--no-incremental", "main.py"]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "ValueError: surprise" in done.stdout + done.stderr


@pytest.mark.parametrize("options", [[], ["-n2"], ["--cache-dir=/dev/null"]])
def test_failure_while_facts_are_kept_is_a_note(
    project: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    (project / "sitecustomize.py").write_text(
        "import mypy_async_validator.summaries.store as s\n"
        "def scan(*args):\n"
        "    raise ValueError('surprise')\n"
        "s.scan = scan\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(project))
    lines = run(project, *options, "main.py").splitlines()
    assert any("failed here: ValueError: surprise" in line for line in lines), lines
    assert 'main.py:7: note: Revealed type is "str"' in lines


def test_importing_the_package_or_its_markers_does_not_import_mypy() -> None:
    code = (
        "import sys, mypy_async_validator, mypy_async_validator.markers\n"
        "sys.exit(any(name.partition('.')[0] == 'mypy' for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
