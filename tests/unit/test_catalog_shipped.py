"""The overlays of the package: from the list of a wheel's files, or from the checkout."""

import shutil
from pathlib import Path

import pytest

from mypy_async_validator import __version__
from mypy_async_validator.catalog.locate import find_distributions
from mypy_async_validator.catalog.shipped import (
    shipped_digest,
    shipped_distributions,
    shipped_stubs,
)

NAME = "mypy_async_validator"
FILES = {
    "__init__.py": "",
    "catalog/read.py": "x = 1\n",
    "_stubs/README.md": "",
    "_stubs/api/METADATA.toml": 'distribution = "api"\ndescription = "An API"\n',
    "_stubs/api/api/__init__.pyi": "def f() -> None: ...\n",
    "_stubs/web/METADATA.toml": (
        'distribution = "web"\ndescription = "The web"\n[defined-in]\nweb = ["_web"]\n'
    ),
    "_stubs/web/web.pyi": "",
}


def install(folder: Path, files: dict[str, str]) -> Path:
    """Write the package and the list of its files, as an installer does."""
    package = folder / NAME
    lines = [f"{NAME}-{__version__}.dist-info/RECORD,,"]
    for name, text in files.items():
        path = package / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        lines.append(f"{NAME}/{name},sha256={hash(text)},{len(text)}")
    lines += [f"{NAME}/__pycache__/__init__.cpython-313.pyc,,", "other/x.py,sha256=1,1"]
    record = folder / f"{NAME}-{__version__}.dist-info" / "RECORD"
    record.parent.mkdir(exist_ok=True)
    record.write_text("\n".join(lines))
    return package


def test_list_of_a_wheel_says_the_same_as_the_folders(tmp_path: Path) -> None:
    package = install(tmp_path, FILES)
    shipped = shipped_distributions(package)
    found = find_distributions([package / "_stubs"])
    assert [d.name for d in shipped] == ["api", "web"]
    assert [d.modules for d in shipped] == [d.modules for d in found]
    assert [d.defined_in for d in shipped] == [d.defined_in for d in found]


def test_overlays_of_a_wheel_are_not_read(tmp_path: Path) -> None:
    package = install(tmp_path, FILES)
    before = shipped_distributions(package), shipped_digest(package)
    (package / "_stubs/web/web.pyi").unlink()
    assert (shipped_distributions(package), shipped_digest(package)) == before


def test_digest_of_a_wheel_is_that_of_its_files_alone(tmp_path: Path) -> None:
    first = shipped_digest(install(tmp_path / "first", FILES))
    package = install(tmp_path / "second", FILES)
    record = tmp_path / "second" / f"{NAME}-{__version__}.dist-info" / "RECORD"
    record.write_text(record.read_text() + "\nelsewhere/direct_url.json,sha256=9,9")
    assert shipped_digest(package) == first
    changed = install(tmp_path / "third", {**FILES, "catalog/read.py": "x = 2\n"})
    assert shipped_digest(changed) != first


def test_without_a_list_the_files_are_read(tmp_path: Path) -> None:
    package = install(tmp_path, FILES)
    shutil.rmtree(tmp_path / f"{NAME}-{__version__}.dist-info")
    before = shipped_digest(package)
    assert [d.name for d in shipped_distributions(package)] == ["api", "web"]
    (package / "_stubs/web/web.pyi").write_text("def g() -> None: ...\n")
    assert shipped_digest(package) != before


@pytest.mark.parametrize("changed", ["mypy_async_validator/catalog/read.py", "stubs/api/api.pyi"])
def test_checkout_is_read(tmp_path: Path, changed: str) -> None:
    for name, text in {
        "mypy_async_validator/catalog/read.py": "x = 1\n",
        "stubs/api/METADATA.toml": FILES["_stubs/api/METADATA.toml"],
        "stubs/api/api.pyi": "",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    before = shipped_digest(tmp_path / NAME)
    assert [list(d.modules) for d in shipped_distributions(tmp_path / NAME)] == [["api"]]
    (tmp_path / changed).write_text("y = 2\n")
    assert shipped_digest(tmp_path / NAME) != before


def test_where_the_overlays_lie(tmp_path: Path) -> None:
    assert (shipped_stubs() / "stdlib" / "time.pyi").is_file()
    assert shipped_stubs(tmp_path / NAME) == tmp_path / "stubs"
    package = install(tmp_path, FILES)
    assert shipped_stubs(package) == package / "_stubs"
