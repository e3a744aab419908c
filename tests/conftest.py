"""What all tests share."""

import gc
import os
import sys
from itertools import count
from pathlib import Path

# pytest-mypy-plugins looks for mypy on the path, even where it runs it in its own process.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])

_TESTS = count()


def pytest_runtest_teardown() -> None:
    """Free what runs of mypy in this process leave: mypy makes garbage collection rare."""
    if next(_TESTS) % 20 == 0:
        gc.collect()
