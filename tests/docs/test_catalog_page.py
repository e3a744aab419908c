"""The page of all that is marked is what the overlays say now."""

import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_page_is_written_from_the_overlays() -> None:
    script = runpy.run_path(str(ROOT / "docs" / "catalog_page.py"))
    message = "run: python docs/catalog_page.py"
    assert script["PAGE"].read_text(encoding="utf-8") == script["page"](), message
