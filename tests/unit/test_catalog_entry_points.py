"""Overlays that installed libraries ship."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from mypy_async_validator.catalog.entry_points import find_shipped_by_libraries
from mypy_async_validator.catalog.read import OverlayError

GROUP = "[mypy_async_validator.stubs]\n"


def install(site: Path, name: str, entry_points: str, *, folder: str | None = None) -> Path:
    info = site / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "entry_points.txt").write_text(entry_points)
    overlays = site / (folder or f"{name}/_overlays")
    overlays.mkdir(parents=True)
    return overlays


def test_directories_are_sorted_by_name(tmp_path: Path) -> None:
    second = install(tmp_path, "acme", f"{GROUP}two = acme._overlays\n")
    first = install(tmp_path, "web", f"[console_scripts]\nx = y:z\n{GROUP}one = web._overlays\n")
    install(tmp_path, "other", "[console_scripts]\nx = y:z\n")
    (tmp_path / "plain-1.0.dist-info").mkdir()
    missing = str(tmp_path / "missing")
    assert find_shipped_by_libraries([missing, str(tmp_path)]) == (first, second)


def test_first_on_the_search_path_wins(tmp_path: Path) -> None:
    first = install(tmp_path / "a", "acme", f"{GROUP}acme = acme._overlays\n")
    install(tmp_path / "b", "acme", f"{GROUP}acme = acme._overlays\n")
    assert find_shipped_by_libraries([str(tmp_path / "a"), str(tmp_path / "b")]) == (first,)


def test_package_may_lie_elsewhere_on_the_search_path(tmp_path: Path) -> None:
    """As with an editable install, whose source folder is on the path."""
    site, source = tmp_path / "site", tmp_path / "src"
    install(site, "acme", f"{GROUP}acme = acme._overlays\n", folder="unused")
    overlays = source / "acme" / "_overlays"
    overlays.mkdir(parents=True)
    assert find_shipped_by_libraries([str(site), str(source)]) == (overlays,)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            f"{GROUP}acme = acme.missing\n",
            ':2: "acme.missing" in group "mypy_async_validator.stubs" is not a directory of '
            "overlays",
        ),
        (f"{GROUP}acme\n", ":1: Invalid entry points: "),
    ],
)
def test_mistakes(tmp_path: Path, text: str, message: str) -> None:
    install(tmp_path, "acme", text)
    with pytest.raises(OverlayError, match=re.escape("entry_points.txt" + message)):
        find_shipped_by_libraries([str(tmp_path)])


def test_overlay_of_an_installed_library_counts(tmp_path: Path) -> None:
    """In the environment of the checked code, which need not be that of mypy."""
    environment = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(environment)], check=True)
    (site,) = (environment / "lib").glob("python*/site-packages")
    overlays = install(site, "acme", f"{GROUP}acme = acme._overlays\n") / "acme"
    overlays.mkdir()
    (overlays / "METADATA.toml").write_text('distribution = "acme"\ndescription = "Acme"\n')
    (overlays / "acme.pyi").write_text(
        "from mypy_async_validator.markers import blocking\n"
        "@blocking('network')\ndef fetch() -> None: ...\n"
    )
    (site / "acme" / "py.typed").touch()
    (site / "acme" / "__init__.py").write_text("def fetch() -> None: ...\n")
    project = tmp_path / "project"
    project.mkdir()
    (project / "mypy.ini").write_text("[mypy]\nplugins = mypy_async_validator\n")
    (project / "main.py").write_text(
        "from acme import fetch\nasync def main() -> None:\n    fetch()\n"
    )
    command = [sys.executable, "-m", "mypy", f"--python-executable={environment}/bin/python"]
    done = subprocess.run(
        [*command, "main.py"], cwd=project, capture_output=True, text=True, check=False
    )
    assert 'main.py:3: error: "acme.fetch" blocks the event loop' in done.stdout
    (overlays / "acme.pyi").write_text("def fetch(:\n")
    done = subprocess.run(
        [*command, "main.py"], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert re.search(r"_overlays/acme/acme\.pyi:1: error: Invalid syntax", done.stderr)
