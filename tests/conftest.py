"""What all tests share."""

import gc
import os
import sys
import zoneinfo  # noqa: F401 (pytest-mypy-plugins would forget half of it, if a run imported it)
from itertools import count
from pathlib import Path

import pytest
from versions.differences import expected_failure

# pytest-mypy-plugins looks for mypy on the path, even where it runs it in its own process.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

_RUNS = count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Other versions of mypy have other outcomes here and there.

    (pytest cannot skip tests that stand in no line of a Python file.)
    """
    for item in items:
        if found := expected_failure(item.nodeid):
            mark = pytest.mark.xfail(reason=found.reason, strict=found.is_certain)
            item.add_marker(mark)


def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """Free what runs of mypy in this process leave: mypy makes garbage collection rare.

    The tests of overlays keep whole libraries as mypy sees them; to look at these again and again
    would take minutes.
    """
    is_last = nextitem is None or nextitem.path != item.path
    if item.path.parent.name == "catalog" and is_last:
        gc.freeze()
    if item.path.suffix == ".yml" and next(_RUNS) % 12 == 0:
        gc.collect()
