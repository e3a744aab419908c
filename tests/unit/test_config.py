"""Every option in TOML and INI, and every mistake with the exact line that the user sees."""

import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Final

import pytest

from mypy_async_validator.config import KINDS, Config, ConfigError, load_config

TOML_OPTIONS: Final = """\
[tool.mypy]
strict = true

[tool.mypy_async_validator]
stub_paths = ["overlays", "more overlays"]
blocking = ["lib.fetch", "lib.db.*"]
nonblocking = ["lib.db.ping"]
kinds = ["network", "cpu"]
async_library = "trio"
droppable = ["lib.Handle"]
warn_unawaited = false
"""
INI_OPTIONS: Final = """\
[mypy]
strict = True

[mypy_async_validator]
stub_paths = overlays, more overlays
blocking = lib.fetch, lib.db.*
nonblocking = lib.db.ping
kinds = network cpu
async_library = trio
droppable =
    lib.Handle
warn_unawaited = off
"""


@pytest.fixture(autouse=True)
def _in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("overlays").mkdir()
    Path("more overlays").mkdir()


def load(name: str, text: str) -> Config:
    Path(name).write_text(text, encoding="utf-8")
    return load_config(name)


def error_of(name: str, text: str) -> str:
    with pytest.raises(ConfigError) as raised:
        load(name, text)
    return str(raised.value)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("pyproject.toml", TOML_OPTIONS),
        ("own.toml", TOML_OPTIONS),
        ("mypy.ini", INI_OPTIONS),
        (".mypy.ini", INI_OPTIONS),
        ("setup.cfg", INI_OPTIONS),
    ],
)
def test_every_option(name: str, text: str) -> None:
    config = load(name, text)
    assert config == Config(
        stub_paths=(Path("overlays"), Path("more overlays")),
        blocking=("lib.fetch", "lib.db.*"),
        nonblocking=("lib.db.ping",),
        kinds=frozenset({"network", "cpu"}),
        async_library="trio",
        droppable=("lib.Handle",),
        warn_unawaited=False,
    )
    for field in fields(Config):
        assert getattr(config, field.name) != getattr(Config(), field.name), "not in the sample"


def test_defaults() -> None:
    assert load_config(None) == Config()
    assert load("pyproject.toml", "[tool.mypy]\nstrict = true\n") == Config()
    assert load("pyproject.toml", "[tool.mypy_async_validator]\n") == Config()
    assert load("mypy.ini", "[mypy]\nstrict = True\n") == Config()
    assert Config().kinds == set(KINDS) - {"cpu", "metadata"}
    assert Config().warn_unawaited


@pytest.mark.parametrize("word", ["true", "True", "yes", "on", "1"])
def test_ini_true(word: str) -> None:
    assert load("mypy.ini", f"[mypy_async_validator]\nwarn_unawaited = {word}\n").warn_unawaited


@pytest.mark.parametrize("word", ["false", "False", "no", "off", "0"])
def test_ini_false(word: str) -> None:
    assert not load("mypy.ini", f"[mypy_async_validator]\nwarn_unawaited: {word}\n").warn_unawaited


@pytest.mark.parametrize(
    "value", ["a.b, c.d", "a.b c.d", "a.b,c.d,", "\n  a.b\n  c.d", "\n  a.b,\n  c.d"]
)
def test_ini_lists(value: str) -> None:
    config = load("mypy.ini", f"[mypy_async_validator]\nblocking = {value}\n")
    assert config.blocking == ("a.b", "c.d")


def test_empty_lists() -> None:
    assert load("mypy.ini", "[mypy_async_validator]\nkinds =\n").kinds == frozenset()
    assert load("own.toml", "[tool.mypy_async_validator]\nkinds = []\n").kinds == frozenset()
    assert load("mypy.ini", "[mypy_async_validator]\nstub_paths =\n").stub_paths == ()


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "conf" / "stubs").mkdir(parents=True)
    config = load("conf/mypy.ini", "[mypy_async_validator]\nstub_paths = stubs\n")
    assert config.stub_paths == (Path("conf/stubs"),)
    absolute = tmp_path / "overlays"
    config = load("conf/own.toml", f"[tool.mypy_async_validator]\nstub_paths = ['{absolute}']\n")
    assert config.stub_paths == (absolute,)


def test_pyproject_beside_an_ini() -> None:
    Path("pyproject.toml").write_text(TOML_OPTIONS)
    assert load("mypy.ini", "[mypy]\nstrict = True\n").async_library == "trio"
    own = "[mypy]\n[mypy_async_validator]\nasync_library = anyio\n"
    config = load("mypy.ini", own)
    assert config.async_library == "anyio"
    assert config.blocking == ()
    Path("elsewhere").mkdir()
    assert load("elsewhere/mypy.ini", "[mypy]\nstrict = True\n") == Config()


def test_mistake_in_pyproject_beside_an_ini() -> None:
    Path("pyproject.toml").write_text("[tool.mypy_async_validator]\nasync_libary = 'trio'\n")
    message = "[tool.mypy_async_validator] async_libary: Unknown key; did you mean"
    assert (
        error_of("mypy.ini", "[mypy]\n") == f'pyproject.toml:2: error: {message} "async_library"?'
    )


KNOWN_KEYS: Final = ", ".join(field.name for field in fields(Config))
IN_TOML: Final = "[tool.mypy_async_validator]"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("kind = []", '5: error: {} kind: Unknown key; did you mean "kinds"?'),
        ('"bloking" = []', '5: error: {} bloking: Unknown key; did you mean "blocking"?'),
        ("xyz = 1", f"5: error: {{}} xyz: Unknown key; known are: {KNOWN_KEYS}"),
        ("kinds = 'lock'", '5: error: {} kinds: Must be a list of strings, not "lock"'),
        ("kinds = [1]", "5: error: {} kinds: Must be a list of strings, not [1]"),
        (
            "kinds = {lock = true}",
            "5: error: {} kinds: Must be a list of strings, not {{'lock': True}}",
        ),
        (
            "kinds = ['netwrok']",
            '5: error: {} kinds: Unknown kind "netwrok"; did you mean "network"?',
        ),
        (
            "kinds = [\n  'lock',\n  'zzz',\n]",
            f'5: error: {{}} kinds: Unknown kind "zzz"; known are: {", ".join(KINDS)}',
        ),
        ("blocking = 'a.b'", '5: error: {} blocking: Must be a list of strings, not "a.b"'),
        ("nonblocking = 3", "5: error: {} nonblocking: Must be a list of strings, not 3"),
        ("droppable = true", "5: error: {} droppable: Must be a list of strings, not True"),
        (
            "async_library = 'curio'",
            '5: error: {} async_library: Must be one of auto, asyncio, anyio, trio, not "curio"',
        ),
        (
            "async_library = ['trio']",
            "5: error: {} async_library: Must be one of auto, asyncio, anyio, trio, not ['trio']",
        ),
        ("warn_unawaited = 'no'", '5: error: {} warn_unawaited: Must be true or false, not "no"'),
        ("warn_unawaited = 0", "5: error: {} warn_unawaited: Must be true or false, not 0"),
        (
            "stub_paths = 'overlays'",
            '5: error: {} stub_paths: Must be a list of strings, not "overlays"',
        ),
        ("stub_paths = ['absent']", '5: error: {} stub_paths: No such directory: "absent"'),
        (
            "kinds = []\n\n\nblokcing = []",
            '8: error: {} blokcing: Unknown key; did you mean "blocking"?',
        ),
    ],
)
def test_mistakes_in_toml(lines: str, message: str) -> None:
    # The same key in another section is not the one meant.
    text = f"[tool.other]\nkinds = 1\nkind = 1\n{IN_TOML}\n{lines}\n[tool.last]\nkinds = 1\n"
    assert error_of("pyproject.toml", text) == "pyproject.toml:" + message.format(IN_TOML)


@pytest.mark.parametrize("key", ["blocking", "nonblocking", "droppable"])
@pytest.mark.parametrize(
    "name", ["", "time.sleep()", "shop.db:fetch", "a b", "shop..db", "a-b", "["]
)
def test_what_is_no_name(key: str, name: str) -> None:
    expected = f'pyproject.toml:2: error: {IN_TOML} {key}: Not a full name or a pattern: "{name}"'
    assert error_of("pyproject.toml", f'{IN_TOML}\n{key} = ["a.b", "{name}"]\n') == expected


@pytest.mark.parametrize("name", ["*", "a", "a.*", "*.a_1", "a.b*.*c", "ä.b"])
def test_names_and_patterns(name: str) -> None:
    assert load("pyproject.toml", f'{IN_TOML}\nblocking = ["{name}"]\n').blocking == (name,)


@pytest.mark.parametrize("key", ["kinds", "warn_unawaited", "async_library", "stub_paths", "x" * 9])
def test_errors_stay_short(key: str) -> None:
    """Also of a path that is too long for the system."""
    error = error_of("mypy.ini", f"[mypy_async_validator]\n{key} = {'x' * 1_000_000}\n")
    assert error.startswith(f"mypy.ini:2: error: [mypy_async_validator] {key}: ")
    assert len(error) < 300
    error = error_of("mypy.ini", f"[mypy_async_validator]\n{'x' * 1_000_000} = 1\n")
    assert error.startswith("mypy.ini:2: error: ")
    assert len(error) < 300


IN_INI: Final = "[mypy_async_validator]"


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ("kind = lock", '5: error: {} kind: Unknown key; did you mean "kinds"?'),
        ("bloking : x", '5: error: {} bloking: Unknown key; did you mean "blocking"?'),
        ("xyz = 1", f"5: error: {{}} xyz: Unknown key; known are: {KNOWN_KEYS}"),
        ("kinds = netwrok", '5: error: {} kinds: Unknown kind "netwrok"; did you mean "network"?'),
        (
            "kinds =\n  lock\n  queu",
            '5: error: {} kinds: Unknown kind "queu"; did you mean "queue"?',
        ),
        (
            "async_library = curio",
            '5: error: {} async_library: Must be one of auto, asyncio, anyio, trio, not "curio"',
        ),
        (
            "warn_unawaited = maybe",
            '5: error: {} warn_unawaited: Must be true or false, not "maybe"',
        ),
        ("warn_unawaited =", '5: error: {} warn_unawaited: Must be true or false, not ""'),
        ("stub_paths = overlays, absent", '5: error: {} stub_paths: No such directory: "absent"'),
        ("stub_paths = file", '5: error: {} stub_paths: No such directory: "file"'),
        (
            "kinds = lock\n\nBloking = x",
            '7: error: {} bloking: Unknown key; did you mean "blocking"?',
        ),
    ],
)
def test_mistakes_in_ini(lines: str, message: str) -> None:
    Path("file").touch()
    text = f"[mypy]\nstrict = True\nkind = 1\n{IN_INI}\n{lines}\n[mypy-last]\nkinds = 1\n"
    assert error_of("mypy.ini", text) == "mypy.ini:" + message.format(IN_INI)


@pytest.mark.parametrize(
    "section",
    [
        "mypy-async-validator",
        "mypy-async_validator",
        "Mypy_Async_Validator",
        "mypy.async.validator",
        " mypy_async_validator ",
    ],
)
def test_misspelt_section_in_ini(section: str) -> None:
    message = f'[{section}]: Unknown section; did you mean "[mypy_async_validator]"?'
    assert (
        error_of("mypy.ini", f"[mypy]\n[{section}]\nkinds = lock\n")
        == f"mypy.ini:2: error: {message}"
    )


@pytest.mark.parametrize("section", ["mypy-async-validator", "Mypy_Async_Validator"])
def test_misspelt_section_in_toml(section: str) -> None:
    message = f'[tool.{section}]: Unknown section; did you mean "[tool.mypy_async_validator]"?'
    text = f"[tool.mypy]\n[tool.{section}]\nkinds = ['lock']\n"
    assert error_of("pyproject.toml", text) == f"pyproject.toml:2: error: {message}"


def test_section_named_as_in_the_other_format() -> None:
    message = 'Unknown section; did you mean "[tool.mypy_async_validator]"?'
    text = "[tool.mypy]\n\n[mypy_async_validator]\nkinds = ['lock']\n"
    expected = f"pyproject.toml:3: error: [mypy_async_validator]: {message}"
    assert error_of("pyproject.toml", text) == expected
    message = 'Unknown section; did you mean "[mypy_async_validator]"?'
    expected = f"mypy.ini:2: error: [tool.mypy_async_validator]: {message}"
    assert error_of("mypy.ini", "[mypy]\n[tool.mypy_async_validator]\nkinds = lock\n") == expected


def test_not_a_table() -> None:
    expected = "pyproject.toml:1: error: [tool.mypy_async_validator]: Must be a table"
    assert error_of("pyproject.toml", "[tool]\nmypy_async_validator = 3\n") == expected


def test_tool_is_not_a_table() -> None:
    assert "pyproject.toml" in error_of("pyproject.toml", "tool = 3\n")


def test_other_sections_do_not_matter() -> None:
    text = "[DEFAULT]\nname = x\n[mypy]\n[mypy-lib.*]\nignore_errors = True\n[flake8]\nkinds = a\n"
    assert load("setup.cfg", text) == Config()
    assert load("setup.cfg", text + "[mypy_async_validator]\nkinds = lock\n").kinds == {"lock"}


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("pyproject.toml", "[tool\n", "Invalid TOML: "),
        ("mypy.ini", "kinds = lock\n", "Invalid INI file: "),
        ("mypy.ini", "[mypy]\n[mypy]\n", "Invalid INI file: "),
        ("mypy.ini", "[mypy]\na = 1\na = 1\n", "Invalid INI file: "),
        ("mypy.ini", "[mypy]\nno value\n", "Invalid INI file: "),
        ("mypy.ini", "\ufeff[mypy]\n", "Invalid INI file: "),
        ("own.toml", "\ufeff[tool]\n", "Invalid TOML: "),
        ("own.toml", "a = 1\na = 1\n", "Invalid TOML: "),
        ("own.toml", f"a = {'[' * 50_000}{']' * 50_000}\n", "Invalid TOML: "),
    ],
)
def test_not_well_formed(name: str, text: str, message: str) -> None:
    error = error_of(name, text)
    assert error.startswith(f"{name}: error: {message}")
    assert "\n" not in error


@pytest.mark.parametrize("name", ["own.toml", "own.ini"])
def test_unreadable_file(name: str) -> None:
    with pytest.raises(ConfigError) as raised:
        load_config(name)
    assert str(raised.value) == f"{name}: error: Cannot read: No such file or directory"
    Path(name).mkdir()
    with pytest.raises(ConfigError) as raised:
        load_config(name)
    assert str(raised.value) == f"{name}: error: Cannot read: Is a directory"


@pytest.mark.parametrize("name", ["own.toml", "own.ini"])
def test_not_utf_8(name: str) -> None:
    Path(name).write_bytes(b"# \xff\n")
    with pytest.raises(ConfigError) as raised:
        load_config(name)
    assert str(raised.value) == f"{name}: error: The file is not UTF-8"


def test_absolute_path_below_the_current_directory_is_shown_short(tmp_path: Path) -> None:
    expected = 'mypy.ini:2: error: [mypy_async_validator] kind: Unknown key; did you mean "kinds"?'
    assert error_of(str(tmp_path / "mypy.ini"), "[mypy_async_validator]\nkind =\n") == expected


MISTAKE: Final = "[mypy]\nplugins = mypy_async_validator\n[mypy_async_validator]\nkind = lock\n"
SEEN: Final = 'mypy.ini:4: error: [mypy_async_validator] kind: Unknown key; did you mean "kinds"?'


def run(module: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_mypy_stops_without_a_traceback(workers: tuple[str, ...]) -> None:
    Path("mypy.ini").write_text(MISTAKE)
    Path("main.py").write_text("x = 1\n")
    result = run("mypy", *workers, "main.py")
    assert result.returncode == 2
    assert SEEN in (result.stdout + result.stderr).splitlines()
    assert "Traceback" not in result.stdout + result.stderr


def test_daemon_stops_without_a_traceback_and_recovers() -> None:
    Path("mypy.ini").write_text(MISTAKE)
    Path("main.py").write_text("async def f() -> None: ...\nf()\n")
    daemon = ("mypy.dmypy", "--status-file", "status.json")
    try:
        result = run(*daemon, "run", "--", "main.py")
        assert result.returncode == 2
        assert SEEN in (result.stdout + result.stderr).splitlines()
        assert "Traceback" not in result.stdout + result.stderr
        Path("mypy.ini").write_text(MISTAKE.replace("kind =", "kinds ="))
        result = run(*daemon, "run", "--", "main.py")
        assert 'Coroutine "f" is never awaited' in result.stdout
        assert result.returncode == 1
    finally:
        run(*daemon, "stop")
