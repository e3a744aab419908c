from io import BufferedRandom, BufferedReader, BufferedWriter, FileIO
from tempfile import _TemporaryFileWrapper
from typing import Any

from mypy_async_validator.markers import blocking

# Only from and to a file that was opened; `IO` and protocols may stand for one in memory. What a
# `Pickler` or `Unpickler` was made for does not show.

@blocking("file")
def load(
    file: BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
    *,
    fix_imports: bool = True,
    encoding: str = "ASCII",
    errors: str = "strict",
    buffers: Any = (),
) -> Any: ...
@blocking("file")
def dump(
    obj: Any,
    file: BufferedWriter | BufferedRandom | FileIO | _TemporaryFileWrapper,
    protocol: int | None = None,
    *,
    fix_imports: bool = True,
    buffer_callback: Any = None,
) -> None: ...
