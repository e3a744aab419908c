import sys
from io import BufferedRandom, BufferedReader, BufferedWriter, FileIO
from tempfile import _TemporaryFileWrapper
from typing import Any

from mypy_async_validator.markers import blocking

# Only from and to a file that was opened; `IO` and protocols may stand for one in memory.

if sys.version_info >= (3, 13):
    @blocking("file")
    def load(
        file: BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
        /,
        *,
        allow_code: bool = True,
    ) -> Any: ...
    @blocking("file")
    def dump(
        value: Any,
        file: BufferedWriter | BufferedRandom | FileIO | _TemporaryFileWrapper,
        version: int = 4,
        /,
        *,
        allow_code: bool = True,
    ) -> None: ...
else:
    @blocking("file")
    def load(file: BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper, /) -> Any: ...
    @blocking("file")
    def dump(
        value: Any,
        file: BufferedWriter | BufferedRandom | FileIO | _TemporaryFileWrapper,
        version: int = 4,
        /,
    ) -> None: ...
