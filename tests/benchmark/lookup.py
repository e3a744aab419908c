"""What do the overlays cost a run that needs none of them? ``python -m tests.benchmark.lookup``.

Measured on the package as it is installed from a wheel, in a folder of its own.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from ..corpus.checking import tool_environment
from .measuring import installed

MEASURE = """
import statistics, sys, time
from mypy.options import Options
from mypy_async_validator.bridge.environment import search_path
from mypy_async_validator.catalog.entry_points import find_shipped_by_libraries
from mypy_async_validator.catalog.shipped import shipped_digest, shipped_distributions

options = Options()
options.python_executable = sys.executable
path = search_path(options)

def milliseconds(function):
    times = []
    for _ in range(int(sys.argv[1])):
        start = time.perf_counter()
        function()
        times.append(1000 * (time.perf_counter() - start))
    return f"median {statistics.median(times):.1f} ms, largest {max(times):.1f} ms"

print("see whether any overlay has changed (all that a run needs that checks nothing):")
print("   ", milliseconds(shipped_digest))
shipped = shipped_distributions()
modules = sum(len(d.modules) for d in shipped)
print(f"list {modules} overlays of {len(shipped)} libraries:")
print("   ", milliseconds(shipped_distributions))
print("look for overlays of installed libraries:")
print("   ", milliseconds(lambda: find_shipped_by_libraries(path)))
"""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmark.lookup")
    parser.add_argument("--times", type=int, default=50, help="measure each this often")
    times = str(parser.parse_args().times)
    with tempfile.TemporaryDirectory() as folder:
        environment = tool_environment(installed(Path(folder)))
        command = [sys.executable, "-P", "-c", MEASURE, times]
        return subprocess.run(command, env=environment, cwd=folder, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
