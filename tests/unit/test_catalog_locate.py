"""Finding overlay stubs: distributions, their metadata, and the digest of all of them."""

import os
import shutil
from pathlib import Path

import pytest

from mypy_async_validator.catalog.locate import digest, find_distributions
from mypy_async_validator.catalog.read import OverlayError

METADATA = 'distribution = "api"\ndescription = "An API"\n'


def write(directory: Path, files: dict[str, str]) -> Path:
    for name, text in files.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return directory


def error_of(directory: Path) -> str:
    """The message with its place, relative to the directory."""
    with pytest.raises(OverlayError) as caught:
        find_distributions([directory])
    error = caught.value
    return f"{error.path.relative_to(directory).as_posix()}:{error.line}: {error.message}"


def test_modules_of_a_distribution(tmp_path: Path) -> None:
    stubs = write(
        tmp_path,
        {
            "README.md": "",
            ".hidden/x.pyi": "",
            "__pycache__/x.pyi": "",
            "api/METADATA.toml": METADATA,
            "api/notes.txt": "",
            "api/api/__init__.pyi": "",
            "api/api/path.pyi": "",
            "api/namespace/deep/one.pyi": "",
            "api/single.pyi": "",
        },
    )
    (distribution,) = find_distributions([stubs])
    assert distribution.name == "api"
    assert distribution.path == stubs / "api"
    assert distribution.defined_in == {}
    assert distribution.modules == {
        "api": stubs / "api/api/__init__.pyi",
        "api.path": stubs / "api/api/path.pyi",
        "namespace.deep.one": stubs / "api/namespace/deep/one.pyi",
        "single": stubs / "api/single.pyi",
    }


def test_contents_are_not_read(tmp_path: Path) -> None:
    stubs = write(tmp_path, {"api/METADATA.toml": METADATA, "api/api.pyi": "def ("})
    assert list(find_distributions([stubs])[0].modules) == ["api"]


def test_all_keys_of_the_metadata(tmp_path: Path) -> None:
    more = 'types = "inline"\nproved-against = ["1.0"]\n[defined-in]\n"api" = ["_api", "_b"]\n'
    stubs = write(tmp_path, {"api/METADATA.toml": METADATA + more, "api/api.pyi": ""})
    assert find_distributions([stubs])[0].defined_in == {"api": ("_api", "_b")}


def test_distributions_are_sorted_within_each_directory(tmp_path: Path) -> None:
    for directory, name in [("second", "b"), ("second", "a"), ("first", "c")]:
        metadata = METADATA.replace('"api"', f'"{name}"')
        write(tmp_path / directory, {f"{name}/METADATA.toml": metadata})
    found = find_distributions([tmp_path / "second", tmp_path / "first"])
    assert [distribution.name for distribution in found] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("files", "error"),
    [
        (
            {"api/api.pyi": ""},
            "api/METADATA.toml:1: Missing file; "
            'write into it: distribution = "api" and description = "..."',
        ),
        (
            {"api.pyi": ""},
            "api.pyi:1: An overlay lies in the folder of its distribution: <distribution>/api.pyi",
        ),
        (
            {"api/METADATA.toml": METADATA, "api/x.pyi": "", "api/x/__init__.pyi": ""},
            'api/x/__init__.pyi:1: Module "x" has another overlay: x.pyi',
        ),
        (
            {"api/METADATA.toml": 'description = "An API"\n'},
            'api/METADATA.toml:1: Missing key "distribution"',
        ),
        (
            {"api/METADATA.toml": 'distribution = "api"\n'},
            'api/METADATA.toml:1: Missing key "description"',
        ),
        (
            {"api/METADATA.toml": METADATA + 'homepage = "x"\n'},
            'api/METADATA.toml:3: Unknown key "homepage"; known are: '
            "defined-in, description, distribution, installed-as, proved-against, types",
        ),
        (
            {"api/METADATA.toml": 'description = "An API"\ndistribution = 1\n'},
            'api/METADATA.toml:2: "distribution" must be a text',
        ),
        (
            {"api/METADATA.toml": METADATA + 'types = ""\n'},
            'api/METADATA.toml:3: "types" must be a text',
        ),
        (
            {"api/METADATA.toml": METADATA + "proved-against = [1.0]\n"},
            'api/METADATA.toml:3: "proved-against" must be a list of versions',
        ),
        (
            {"api/METADATA.toml": METADATA + 'defined-in = ["_api"]\n'},
            'api/METADATA.toml:3: "defined-in" must map public modules to lists of modules',
        ),
        (
            {"api/METADATA.toml": METADATA + '[defined-in]\napi = "_api"\n'},
            'api/METADATA.toml:3: "defined-in" must map public modules to lists of modules',
        ),
        (
            {"api/METADATA.toml": METADATA + '[defined-in]\n"a.b" = ["_api"]\n'},
            'api/METADATA.toml:4: "defined-in" names "a.b", which has no overlay',
        ),
    ],
)
def test_mistakes(tmp_path: Path, files: dict[str, str], error: str) -> None:
    assert error_of(write(tmp_path, files)) == error


def test_metadata_that_is_not_toml(tmp_path: Path) -> None:
    stubs = write(tmp_path, {"api/METADATA.toml": METADATA + "types =\n"})
    assert error_of(stubs).startswith("api/METADATA.toml:3: Invalid TOML: ")


def test_metadata_that_is_not_utf8(tmp_path: Path) -> None:
    path = write(tmp_path, {"api/METADATA.toml": ""}) / "api/METADATA.toml"
    path.write_bytes(b"# \xff\n")
    assert error_of(tmp_path) == "api/METADATA.toml:1: The file is not UTF-8"


def test_directory_that_is_not_there(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    with pytest.raises(OverlayError) as caught:
        find_distributions([missing])
    assert str(caught.value) == f"{missing}:1: Cannot list the directory: No such file or directory"


def test_digest_depends_on_names_and_contents_alone(tmp_path: Path) -> None:
    files = {"api/METADATA.toml": METADATA, "api/a.pyi": "a", "api/b.pyi": "b"}
    before = write(tmp_path / "here", files)
    after = tmp_path / "there" / "deeper"
    shutil.copytree(before, after)
    os.utime(after / "api/a.pyi", (0, 0))
    write(after, {"README.md": "not an overlay", "api/notes.txt": "nor this"})
    assert digest([before]) == digest([after])


@pytest.mark.parametrize(
    "change",
    [
        {"api/a.pyi": "A"},
        {"api/c.pyi": ""},
        {"api/METADATA.toml": METADATA + "# more\n"},
        {"api/a.pyi": "", "api/b.pyi": "ab"},
        {"other/METADATA.toml": METADATA},
    ],
)
def test_digest_changes_with_every_change(tmp_path: Path, change: dict[str, str]) -> None:
    stubs = write(tmp_path, {"api/METADATA.toml": METADATA, "api/a.pyi": "a", "api/b.pyi": "b"})
    before = digest([stubs])
    assert digest([write(stubs, change)]) != before


def test_digest_tells_one_directory_from_two(tmp_path: Path) -> None:
    first = write(tmp_path / "first", {"a/METADATA.toml": METADATA})
    second = write(tmp_path / "second", {"b/METADATA.toml": METADATA})
    both = tmp_path / "both"
    shutil.copytree(first, both)
    shutil.copytree(second, both, dirs_exist_ok=True)
    assert len({digest([first, second]), digest([second, first]), digest([both])}) == 3


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    stubs = write(tmp_path, {"api/METADATA.toml": METADATA, "api/api.pyi": ""})
    (stubs / "loop").symlink_to("loop")
    (stubs / "api" / "loop").symlink_to("loop")
    assert [found.name for found in find_distributions([stubs])] == ["api"]
    (stubs / "api" / "METADATA.toml").unlink()
    (stubs / "api" / "METADATA.toml").symlink_to("METADATA.toml")
    assert error_of(stubs).startswith("api/METADATA.toml:1: Missing file")


@pytest.mark.parametrize(
    ("metadata", "error"),
    [
        # (More than the limit of recursion that mypy sets once it has run in this process.)
        (f"x = {'[' * 50_000}{']' * 50_000}", "1: Invalid TOML: Nested too deeply"),
        (f'{METADATA}"(" = 1\n', '3: Unknown key "("'),
        (f'{METADATA}[defined-in]\n"[" = []\n', '4: "defined-in" names "[", which has no overlay'),
    ],
)
def test_metadata_that_nobody_writes(tmp_path: Path, metadata: str, error: str) -> None:
    stubs = write(tmp_path, {"api/METADATA.toml": metadata, "api/api.pyi": ""})
    assert error_of(stubs).startswith(f"api/METADATA.toml:{error}")


@pytest.mark.parametrize("name", ["a-b", "1", "a.b-c", "\udcff"])
def test_names_that_no_module_can_have(tmp_path: Path, name: str) -> None:
    stubs = write(tmp_path, {"api/METADATA.toml": METADATA, f"api/{name}.pyi": ""})
    with pytest.raises(OverlayError, match="No module can have the name"):
        find_distributions([stubs])
