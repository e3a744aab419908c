import sys
from io import BufferedRandom, BufferedReader, BufferedWriter, FileIO
from tempfile import _TemporaryFileWrapper
from typing import Any

from mypy_async_validator.markers import blocking

# Only from and to a file that was opened; `IO` may stand for one in memory.

if sys.version_info >= (3, 13):
    @blocking("file")
    def load(
        fp: BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
        *,
        fmt: Any = None,
        dict_type: Any = ...,
        aware_datetime: bool = False,
    ) -> Any: ...
    @blocking("file")
    def dump(
        value: Any,
        fp: BufferedWriter | BufferedRandom | FileIO | _TemporaryFileWrapper,
        *,
        fmt: Any = ...,
        sort_keys: bool = True,
        skipkeys: bool = False,
        aware_datetime: bool = False,
    ) -> None: ...
else:
    @blocking("file")
    def load(
        fp: BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
        *,
        fmt: Any = None,
        dict_type: Any = ...,
    ) -> Any: ...
    @blocking("file")
    def dump(
        value: Any,
        fp: BufferedWriter | BufferedRandom | FileIO | _TemporaryFileWrapper,
        *,
        fmt: Any = ...,
        sort_keys: bool = True,
        skipkeys: bool = False,
    ) -> None: ...
