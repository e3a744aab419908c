"""The pages: each Python block says what mypy says, and the pages of the checks are complete.

A ``python`` block is checked by itself; a ``text`` block right after it is mypy's exact output, and
without one there must be none. A block titled ``main.py`` is checked together with the other titled
blocks of its section, which are the files beside it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from itertools import pairwise
from pathlib import Path

import pytest
from mypy import api
from mypy.config_parser import parse_config_file
from mypy.options import Options

from mypy_async_validator.codes import ALL_CODES
from mypy_async_validator.config import Config, load_config

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
CHECKS = DOCS / "checks"
PAGES = (ROOT / "README.md", *sorted(DOCS.rglob("*.md")))
CHECK_PAGES = sorted(
    (page for page in CHECKS.glob("*.md") if page.stem != "index"), key=lambda page: page.stem
)

HEADINGS = [
    "What it finds",
    "Why it hurts",
    "Example",
    "How to mend it",
    "Options",
    "When to ignore it",
    "What it misses",
    "Related",
]
MYPY_INI = "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\n"

# What the blocks need of libraries that the tests do not install.
LIBRARIES = {
    "anyio/__init__.pyi": """
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar
from . import to_thread as to_thread
T = TypeVar("T")
class TaskGroup:
    async def __aenter__(self) -> TaskGroup: ...
    async def __aexit__(self, *args: object) -> None: ...
    def start_soon(self, func: Callable[..., Awaitable[Any]], *args: object) -> None: ...
class Path:
    def __init__(self, *args: object) -> None: ...
    async def read_text(self) -> str: ...
def create_task_group() -> TaskGroup: ...
def run(func: Callable[..., Awaitable[T]], *args: object) -> T: ...
async def sleep(delay: float) -> None: ...
""",
    "anyio/to_thread.pyi": """
from collections.abc import Callable
from typing import TypeVar
T = TypeVar("T")
async def run_sync(func: Callable[..., T], *args: object) -> T: ...
""",
    "trio/__init__.pyi": """
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any, TypeVar
from . import to_thread as to_thread
T = TypeVar("T")
class Nursery:
    def start_soon(self, func: Callable[..., Awaitable[Any]], *args: object) -> None: ...
class Path:
    def __init__(self, *args: object) -> None: ...
    async def read_text(self) -> str: ...
def open_nursery() -> AbstractAsyncContextManager[Nursery]: ...
def run(func: Callable[..., Awaitable[T]], *args: object) -> T: ...
async def sleep(delay: float) -> None: ...
""",
    "trio/to_thread.pyi": """
from collections.abc import Callable
from typing import TypeVar
T = TypeVar("T")
async def run_sync(func: Callable[..., T], *args: object) -> T: ...
""",
}


@dataclass(frozen=True)
class Fence:
    """One fenced block of a page."""

    language: str
    title: str | None
    text: str
    section: int
    start: int
    end: int


@dataclass(frozen=True)
class Example:
    """A block to check, what mypy must say, and the files beside it."""

    page: Path
    line: int
    code: str
    output: str
    files: Mapping[str, str]

    @property
    def id(self) -> str:
        return f"{self.page.relative_to(ROOT).as_posix()}:{self.line}"

    @property
    def module(self) -> str:
        return re.sub(r"\W", "_", self.id)


def find_fences(text: str) -> Iterator[Fence]:
    lines = text.splitlines()
    section, start = 0, None
    for number, line in enumerate(lines):
        if start is None:
            section += line.startswith("#")
            start = number if line.startswith("```") else None
        elif line == "```":
            language, _, rest = lines[start].removeprefix("```").partition(" ")
            title = re.search(r'title="([^"]+)"', rest)
            body = "".join(f"{inside}\n" for inside in lines[start + 1 : number])
            yield Fence(language, title and title[1], body, section, start + 1, number + 1)
            start = None
    assert start is None, "a block is not closed"


def find_examples(page: Path) -> Iterator[Example]:
    lines = page.read_text(encoding="utf-8").splitlines()
    fences = list(find_fences("\n".join(lines)))
    for fence, following in zip(fences, [*fences[1:], None], strict=False):
        if fence.language != "python" or fence.title not in (None, "main.py"):
            continue
        is_shown = (
            following is not None
            and following.language == "text"
            and not "".join(lines[fence.end : following.start - 1]).strip()
        )
        beside = {
            other.title: other.text
            for other in fences
            if fence.title and other.title and other.section == fence.section
        }
        output = following.text if following and is_shown else ""
        yield Example(page, fence.start, fence.text, output, beside)


EXAMPLES = [example for page in PAGES for example in find_examples(page)]


def write_files(folder: Path, files: Mapping[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def run_mypy(folder: Path, paths: list[str], cache: Path) -> list[str]:
    """Run mypy in ``folder`` and return its lines, each beginning with a file name."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.setenv("MYPYPATH", str(cache / "libraries"))
        options = ["--config-file", "mypy.ini", "--cache-dir", str(cache / "mypy")]
        out, err, _ = api.run([*options, "--no-error-summary", "--show-traceback", *paths])
    assert err == ""
    return out.splitlines()


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cache")
    write_files(folder / "libraries", LIBRARIES)
    return folder


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Mapping[str, str]:
    """What mypy says of each block that has no files beside it, all in one run."""
    folder = tmp_path_factory.mktemp("blocks")
    blocks = {f"{e.module}.py": e.code for e in EXAMPLES if not e.files}
    write_files(folder, {"mypy.ini": MYPY_INI, **blocks})
    said = dict.fromkeys(blocks, "")
    for line in run_mypy(folder, list(blocks), cache):
        name, _, rest = line.partition(":")
        said[name] += f"main.py:{rest}\n"
    return said


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_block_says_what_mypy_says(
    example: Example, outputs: Mapping[str, str], cache: Path, tmp_path: Path
) -> None:
    if example.files:
        write_files(tmp_path, {"mypy.ini": MYPY_INI, **example.files})
        said = "".join(f"{line}\n" for line in run_mypy(tmp_path, ["main.py"], cache))
    else:
        said = outputs[f"{example.module}.py"]
    assert said == example.output


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.id)
def test_block_is_valid_python(example: Example) -> None:
    compile(example.code, example.id, "exec")


def front_matter(page: Path) -> dict[str, str]:
    text = page.read_text(encoding="utf-8")
    assert text.startswith("---\n")
    lines = text.removeprefix("---\n").partition("\n---\n")[0].splitlines()
    return dict(line.split(": ", 1) for line in lines)


def headings(page: Path) -> list[str]:
    return re.findall(r"^## (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)


def test_every_code_has_a_page_a_module_and_cases() -> None:
    codes = sorted(ALL_CODES)
    modules = [code.replace("-", "_") for code in codes]
    found = sorted(
        path.stem for path in (ROOT / "mypy_async_validator" / "checks").glob("[a-z]*.py")
    )
    cases = {path.stem for path in (ROOT / "tests" / "checks").glob("test_*.yml")}
    assert [page.stem for page in CHECK_PAGES] == codes
    assert found == modules
    assert {f"test_{module}" for module in modules} - cases == set()


@pytest.mark.parametrize("page", CHECK_PAGES, ids=lambda page: page.stem)
def test_page_is_complete(page: Path) -> None:
    facts = front_matter(page)
    assert list(facts) == ["code", "summary", "default"]
    assert facts["code"] == page.stem
    assert facts["default"] in {"on", "off"}
    assert f"# {page.stem}" in page.read_text(encoding="utf-8").splitlines()
    assert headings(page) == HEADINGS
    assert 40 <= len(page.read_text(encoding="utf-8").splitlines()) <= 150


@pytest.mark.parametrize("page", CHECK_PAGES, ids=lambda page: page.stem)
def test_page_shows_the_mistake_and_the_right_code(page: Path) -> None:
    examples = list(find_examples(page))
    assert any(f"[{page.stem}]" in example.output for example in examples)
    assert any(not example.output for example in examples)


def test_index_agrees_with_the_pages() -> None:
    text = (CHECKS / "index.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| \[`([\w-]+)`\]\(\1\.md\) \| (.+) \| (on|off) \|$", text, re.MULTILINE)
    facts = [front_matter(page) for page in CHECK_PAGES]
    assert rows == [(fact["code"], fact["summary"], fact["default"]) for fact in facts]


CONFIGURATIONS = [
    (f"{page.relative_to(ROOT).as_posix()}:{first.start}", first.text, second.text)
    for page in PAGES
    for first, second in pairwise(find_fences(page.read_text(encoding="utf-8")))
    if (first.language, second.language) == ("toml", "ini") and first.section == second.section
]


def read_both(path: Path, text: str) -> tuple[Config, object, object]:
    """What a configuration says to the plugin, and to mypy for all modules and for some."""
    path.write_text(text)
    options = Options()
    parse_config_file(options, lambda: None, str(path))
    said = (options.plugins, options.check_untyped_defs, options.disable_error_code)
    return load_config(str(path)), said, dict(options.per_module_options)


@pytest.mark.parametrize(
    ("toml", "ini"),
    [pytest.param(toml, ini, id=name) for name, toml, ini in CONFIGURATIONS],
)
def test_both_forms_of_a_configuration_say_the_same(toml: str, ini: str, tmp_path: Path) -> None:
    (tmp_path / "typings" / "overlays").mkdir(parents=True)
    plugin = "[mypy]\nplugins = mypy_async_validator\ncheck_untyped_defs = True\n\n"
    # Shown where the block is checked together with code.
    is_about_mypy = "[tool.mypy]" in toml or "[[tool.mypy" in toml
    ini = ini if is_about_mypy else ini.removeprefix(plugin)
    as_toml = read_both(tmp_path / "pyproject.toml", toml)
    as_ini = read_both(tmp_path / "mypy.ini", ini if "[mypy]" in ini else f"[mypy]\n{ini}")
    assert as_toml == as_ini
    assert as_toml != (Config(), ([], False, []), {})


def test_configuration_page_has_every_option() -> None:
    text = (DOCS / "configuration.md").read_text(encoding="utf-8")
    names = [field.name for field in fields(Config)]
    assert re.findall(r"^### (\w+)$", text, re.MULTILINE) == names
    assert re.findall(r"^\| \[`(\w+)`\]\(#\1\) \|", text, re.MULTILINE) == names


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        assert target.startswith("https://") or (page.parent / target).exists(), target
