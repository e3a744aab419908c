# What user code sees when it imports the markers: without this file, mypy would read the whole
# plugin, and with it mypy's own sources.
from typing import Any

__version__: str

def plugin(version: str) -> type[Any]: ...
