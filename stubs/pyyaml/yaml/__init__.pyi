from io import BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOWrapper
from typing import Any, overload

from mypy_async_validator.markers import blocking

# A real file is read, or written, before the call returns; text, bytes and what lies in memory cost
# computation alone. `load_all` and the like are generators: what they are iterated over by waits.

@overload
@blocking("file")
def load(stream: TextIOWrapper | BufferedReader | BufferedRandom | FileIO, Loader: Any) -> Any: ...
@overload
@blocking("cpu")
def load(stream: Any, Loader: Any) -> Any: ...
@overload
@blocking("file")
def full_load(stream: TextIOWrapper | BufferedReader | BufferedRandom | FileIO) -> Any: ...
@overload
@blocking("cpu")
def full_load(stream: Any) -> Any: ...
@overload
@blocking("file")
def safe_load(stream: TextIOWrapper | BufferedReader | BufferedRandom | FileIO) -> Any: ...
@overload
@blocking("cpu")
def safe_load(stream: Any) -> Any: ...
@overload
@blocking("file")
def unsafe_load(stream: TextIOWrapper | BufferedReader | BufferedRandom | FileIO) -> Any: ...
@overload
@blocking("cpu")
def unsafe_load(stream: Any) -> Any: ...
@overload
@blocking("file")
def compose(
    stream: TextIOWrapper | BufferedReader | BufferedRandom | FileIO, Loader: Any = ...
) -> Any: ...
@overload
@blocking("cpu")
def compose(stream: Any, Loader: Any = ...) -> Any: ...
@overload
@blocking("file")
def dump(
    data: Any,
    stream: TextIOWrapper | BufferedWriter | BufferedRandom | FileIO,
    Dumper: Any = ...,
    **kwds: Any,
) -> Any: ...
@overload
@blocking("cpu")
def dump(data: Any, stream: Any = None, Dumper: Any = ..., **kwds: Any) -> Any: ...
@overload
@blocking("file")
def safe_dump(
    data: Any, stream: TextIOWrapper | BufferedWriter | BufferedRandom | FileIO, **kwds: Any
) -> Any: ...
@overload
@blocking("cpu")
def safe_dump(data: Any, stream: Any = None, **kwds: Any) -> Any: ...
@overload
@blocking("file")
def dump_all(
    documents: Any,
    stream: TextIOWrapper | BufferedWriter | BufferedRandom | FileIO,
    Dumper: Any = ...,
    default_style: Any = None,
    default_flow_style: Any = False,
    canonical: Any = None,
    indent: Any = None,
    width: Any = None,
    allow_unicode: Any = None,
    line_break: Any = None,
    encoding: Any = None,
    explicit_start: Any = None,
    explicit_end: Any = None,
    version: Any = None,
    tags: Any = None,
    sort_keys: Any = True,
) -> Any: ...
@overload
@blocking("cpu")
def dump_all(
    documents: Any,
    stream: Any = None,
    Dumper: Any = ...,
    default_style: Any = None,
    default_flow_style: Any = False,
    canonical: Any = None,
    indent: Any = None,
    width: Any = None,
    allow_unicode: Any = None,
    line_break: Any = None,
    encoding: Any = None,
    explicit_start: Any = None,
    explicit_end: Any = None,
    version: Any = None,
    tags: Any = None,
    sort_keys: Any = True,
) -> Any: ...
@overload
@blocking("file")
def safe_dump_all(
    documents: Any, stream: TextIOWrapper | BufferedWriter | BufferedRandom | FileIO, **kwds: Any
) -> Any: ...
@overload
@blocking("cpu")
def safe_dump_all(documents: Any, stream: Any = None, **kwds: Any) -> Any: ...
