from io import BufferedRandom, BufferedReader, FileIO, TextIOWrapper
from tempfile import _TemporaryFileWrapper
from typing import Any

from mypy_async_validator.markers import blocking

# Only from and to a file that was opened; `IO` and protocols may stand for one in memory.

@blocking("file")
def load(
    fp: TextIOWrapper | BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
    *,
    cls: Any = None,
    object_hook: Any = None,
    parse_float: Any = None,
    parse_int: Any = None,
    parse_constant: Any = None,
    object_pairs_hook: Any = None,
    **kwds: Any,
) -> Any: ...
@blocking("file")
def dump(
    obj: Any,
    fp: TextIOWrapper | _TemporaryFileWrapper,
    *,
    skipkeys: bool = False,
    ensure_ascii: bool = True,
    check_circular: bool = True,
    allow_nan: bool = True,
    cls: Any = None,
    indent: int | str | None = None,
    separators: Any = None,
    default: Any = None,
    sort_keys: bool = False,
    **kwds: Any,
) -> None: ...
