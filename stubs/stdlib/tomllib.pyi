from io import BufferedRandom, BufferedReader, FileIO
from tempfile import _TemporaryFileWrapper
from typing import Any

from mypy_async_validator.markers import blocking

# Only from a file that was opened; `IO` and protocols may stand for one in memory.

@blocking("file")
def load(
    fp: BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
    /,
    *,
    parse_float: Any = ...,
) -> Any: ...
