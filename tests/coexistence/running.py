"""Run mypy with some plugins on the projects beside this file, and compare what it says."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from mypy_async_validator.codes import ALL_CODES

PROJECTS: Final = Path(__file__).parent / "projects"
OURS: Final = "mypy_async_validator"
# The package, and the plugin of the library that it uses (SQLAlchemy has had none since 2.1).
PLUGIN_OF: Final = {
    "pydantic_shop": "pydantic.mypy",
    "django_shop": "mypy_django_plugin.main",
    "returns_shop": "returns.contrib.mypy.returns_plugin",
    "sqlalchemy_shop": None,
    "proper_lint": "mypy.plugins.proper_plugin",
}
_INI: Final = """\
[mypy]
{plugins}
strict = True
show_traceback = True

[pydantic-mypy]
init_forbid_extra = True
init_typed = True

[mypy.plugins.django-stubs]
django_settings_module = django_shop.settings
"""
_MARK: Final = re.compile(r"  # (?:(?P<other>other)|(?P<whose>ours|with): (?P<code>[a-z-]+))$")
# mypy says it of what it knows from the cache, or from another worker.
_DEFINED: Final = re.compile(r'^".*" defined in ".*"$', re.MULTILINE)
_SECONDS: Final = 300


class Place(NamedTuple):
    """A line of a project."""

    file: str
    line: int


Messages = Mapping[Place, tuple[str, ...]]
"""What is said of each line, with the codes: of an error also its notes."""


@dataclass(frozen=True)
class Said:
    """What one run said, sorted by who says it; a code of ours may also be mypy's own."""

    of_ours: Messages
    of_others: Messages

    def of_package(self, package: str) -> "Said":
        ours, others = (
            {place: texts for place, texts in said.items() if place.file.startswith(f"{package}/")}
            for said in (self.of_ours, self.of_others)
        )
        return Said(ours, others)


@dataclass(frozen=True)
class Marked:
    """What the comments of a project say must be said of its lines."""

    ours: Mapping[Place, str]
    """Reported whatever other plugins there are."""
    with_other: Mapping[Place, str]
    """Reported with the library's plugin, without which mypy does not know the types."""
    other: frozenset[Place]
    """The library's plugin makes a difference."""


def marks(packages: Sequence[str]) -> Marked:
    found: dict[str, dict[Place, str]] = {"ours": {}, "with": {}}
    other = set()
    for package in packages:
        for path in (PROJECTS / package).rglob("*.py"):
            for number, line in enumerate(path.read_text().splitlines(), start=1):
                place = Place(path.relative_to(PROJECTS).as_posix(), number)
                match = _MARK.search(line)
                assert match or not re.search("# (other|ours|with)\\b", line), (place, line)
                if match and match["other"]:
                    other.add(place)
                elif match:
                    found[match["whose"]][place] = match["code"]
    return Marked(found["ours"], found["with"], frozenset(other))


def set_up(folder: Path, packages: Sequence[str]) -> None:
    for package in packages:
        shutil.copytree(PROJECTS / package, folder / package)


def check(
    folder: Path, plugins: Sequence[str], packages: Sequence[str], *options: str
) -> tuple[Said, str]:
    """What mypy says, and what it logs."""
    _write_ini(folder, plugins)
    command = [sys.executable, "-m", "mypy", "-v", *_options(packages), *options]
    output, log = _run(folder, command)
    return _sorted_out(output), log


@contextmanager
def daemon(folder: Path, plugins: Sequence[str], packages: Sequence[str]) -> Iterator["Daemon"]:
    _write_ini(folder, plugins)
    running = Daemon(folder, packages)
    try:
        yield running
    finally:
        _run(folder, [sys.executable, "-m", "mypy.dmypy", "kill"])
        (folder / ".dmypy.json").unlink()  # the next one must not take this one to be alive


@dataclass(frozen=True)
class Daemon:
    folder: Path
    packages: Sequence[str]

    def check(self) -> Said:
        # It ends by itself if this process is killed.
        command = [sys.executable, "-m", "mypy.dmypy", "run", "--timeout", str(_SECONDS), "--"]
        output, _ = _run(self.folder, [*command, *_options(self.packages)])
        return _sorted_out("".join(line for line in output.splitlines(True) if line[0] == "{"))


def _options(packages: Sequence[str]) -> list[str]:
    return ["--output=json", "--no-error-summary", *(f"-p{package}" for package in packages)]


def _write_ini(folder: Path, plugins: Sequence[str]) -> None:
    line = f"plugins = {', '.join(plugins)}" if plugins else ""
    (folder / "mypy.ini").write_text(_INI.format(plugins=line))


def _run(folder: Path, command: Sequence[str]) -> tuple[str, str]:
    for _ in range(3):
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, check=False, timeout=_SECONDS
        )
        if "Cannot connect to build worker" not in done.stderr:  # (on a machine that is too busy)
            break
    # (``2`` is a failure of mypy's, or of a plugin's.)
    assert done.returncode in (0, 1), done.stdout + done.stderr[-5000:]
    return done.stdout, done.stderr


def _sorted_out(output: str) -> Said:
    ours: dict[Place, list[str]] = {}
    others: dict[Place, list[str]] = {}
    for line in output.splitlines():
        told = json.loads(line)
        place = Place(Path(told["file"]).as_posix(), told["line"])
        whose = ours if told["code"] in ALL_CODES else others
        notes = _DEFINED.sub("", told["hint"] or "")
        text = f"{told['severity']}: {told['message']}  [{told['code']}]\n{notes}".rstrip()
        whose.setdefault(place, []).append(text)
    return Said(_frozen(ours), _frozen(others))


def _frozen(found: Mapping[Place, Sequence[str]]) -> Messages:
    return {place: tuple(sorted(texts)) for place, texts in found.items()}


def code_of(text: str) -> str:
    return text.partition("\n")[0].rpartition("[")[2].rstrip("]")
