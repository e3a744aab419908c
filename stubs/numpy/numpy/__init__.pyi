from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A file object that is handed in was opened elsewhere, or lies in memory; and so do the lines that
# `loadtxt` and `genfromtxt` take. `memmap` reads when its elements are used.

@blocking("file")
def load(
    file: str | bytes | PathLike[Any],
    mmap_mode: Any = None,
    allow_pickle: Any = False,
    fix_imports: Any = True,
    encoding: Any = "ASCII",
    *,
    max_header_size: Any = 10000,
) -> Any: ...
@blocking("file")
def save(file: str | PathLike[str], arr: Any, allow_pickle: Any = True) -> Any: ...
@blocking("file")
def savez(file: str | PathLike[str], *args: Any, allow_pickle: Any = True, **kwds: Any) -> Any: ...
@blocking("file")
def savez_compressed(
    file: str | PathLike[str], *args: Any, allow_pickle: Any = True, **kwds: Any
) -> Any: ...
@blocking("file")
def loadtxt(
    fname: str | PathLike[str],
    dtype: Any = ...,
    comments: Any = "#",
    delimiter: Any = None,
    converters: Any = None,
    skiprows: Any = 0,
    usecols: Any = None,
    unpack: Any = False,
    ndmin: Any = 0,
    encoding: Any = None,
    max_rows: Any = None,
    *,
    quotechar: Any = None,
    like: Any = None,
) -> Any: ...
@blocking("file")
def savetxt(
    fname: str | PathLike[str],
    X: Any,
    fmt: Any = "%.18e",
    delimiter: Any = " ",
    newline: Any = "\n",
    header: Any = "",
    footer: Any = "",
    comments: Any = "# ",
    encoding: Any = None,
) -> Any: ...
@blocking("file")
def genfromtxt(
    fname: str | PathLike[str],
    dtype: Any = ...,
    comments: Any = "#",
    delimiter: Any = None,
    skip_header: Any = 0,
    skip_footer: Any = 0,
    converters: Any = None,
    missing_values: Any = None,
    filling_values: Any = None,
    usecols: Any = None,
    names: Any = None,
    excludelist: Any = None,
    deletechars: Any = " !#$%&'()*+,-./:;<=>?@[\\]^{|}~",
    replace_space: Any = "_",
    autostrip: Any = False,
    case_sensitive: Any = True,
    defaultfmt: Any = "f%i",
    unpack: Any = None,
    usemask: Any = False,
    loose: Any = True,
    invalid_raise: Any = True,
    max_rows: Any = None,
    encoding: Any = None,
    *,
    ndmin: Any = 0,
    like: Any = None,
) -> Any: ...
@blocking("file")
def fromfile(
    file: str | bytes | PathLike[Any],
    dtype: Any = None,
    count: Any = -1,
    sep: Any = "",
    offset: Any = 0,
    *,
    like: Any = None,
) -> Any: ...
@blocking("file")
def fromregex(file: str | PathLike[str], regexp: Any, dtype: Any, encoding: Any = None) -> Any: ...
