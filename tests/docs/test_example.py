"""The example application: what is seeded is reported, what is mended is silent, both import."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from mypy_async_validator.codes import ALL_CODES

EXAMPLE = Path(__file__).resolve().parents[2] / "docs" / "example"
PACKAGES = ("fixed", "wrong")

IMPORT_ALL = """
import importlib, pkgutil, shop
for module in pkgutil.iter_modules(shop.__path__):
    importlib.import_module(f"shop.{module.name}")
    print(module.name)
"""


def run(*arguments: str, cwd: Path = EXAMPLE) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-B", "-W", "error", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def modules(package: str) -> set[str]:
    return {path.stem for path in (EXAMPLE / package / "shop").glob("*.py")} - {"__init__"}


def marks(package: str) -> list[str]:
    text = "\n".join(path.read_text() for path in (EXAMPLE / package / "shop").glob("*.py"))
    return re.findall(r"# <- (\S+)", text)


def test_every_seeded_mistake_is_reported_and_nothing_else() -> None:
    finished = run("demo.py")
    lines = finished.stdout.splitlines()
    summary = [line for line in lines if "seeded mistakes reported" in line]
    count = len(marks("wrong"))
    at_odds = [line for line in lines if line.startswith(("  not reported", "  not seeded"))]
    assert at_odds == []
    assert summary == [f"{count} of {count} seeded mistakes reported, 0 other reports"]
    assert "The mended shop is clean" in lines
    assert (finished.returncode, finished.stderr) == (0, "")


def test_every_code_is_seeded_more_than_once() -> None:
    seeded = marks("wrong")
    assert set(seeded) == set(ALL_CODES)
    assert min(seeded.count(code) for code in ALL_CODES) > 1
    assert marks("fixed") == []


def test_the_two_shops_have_the_same_modules() -> None:
    assert modules("wrong") == modules("fixed")
    page = (EXAMPLE / "README.md").read_text()
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == modules("wrong")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_module_imports(package: str) -> None:
    finished = run("-c", IMPORT_ALL, cwd=EXAMPLE / package)
    assert finished.stderr == ""
    assert set(finished.stdout.split()) == modules(package)


def test_the_mended_shop_answers(tmp_path: Path) -> None:
    products = tmp_path / "products.csv"
    products.write_text("sku,name,cents,stock\ntea,Green tea,450,7\n")
    data = ("-m", "shop.cli", "--data", str(tmp_path / "data"))
    imported = run(*data, "import", str(products), cwd=EXAMPLE / "fixed")
    assert (imported.stdout, imported.returncode) == ("1 products\n", 0)
    answer = run(*data, "ask", "/products", cwd=EXAMPLE / "fixed")
    assert answer.returncode == 0
    assert json.loads(answer.stdout) == [
        {"sku": "tea", "name": "Green tea", "cents": 450, "stock": 7, "price": "4.50"}
    ]
