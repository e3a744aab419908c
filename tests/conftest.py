"""What all tests share."""

import os
import sys
from pathlib import Path

# pytest-mypy-plugins looks for mypy on the path, even where it runs it in its own process.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
