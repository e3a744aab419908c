import sys
from io import BufferedRandom, BufferedReader, BufferedWriter, FileIO, TextIOWrapper
from tempfile import _TemporaryFileWrapper
from typing import Any, overload

from _typeshed import FileDescriptorOrPath, StrOrBytesPath, StrPath

from mypy_async_validator.markers import blocking

# One file that was opened is enough; the other may lie in memory. Both may, under `IO`.
@overload
@blocking("file")
def copyfileobj(
    fsrc: TextIOWrapper | BufferedReader | BufferedRandom | FileIO | _TemporaryFileWrapper,
    fdst: Any,
    length: int = 0,
) -> None: ...
@overload
@blocking("file")
def copyfileobj(
    fsrc: Any,
    fdst: TextIOWrapper | BufferedWriter | BufferedRandom | FileIO | _TemporaryFileWrapper,
    length: int = 0,
) -> None: ...
@blocking("filesystem")
def copy(src: StrPath, dst: Any, *, follow_symlinks: bool = True) -> Any: ...
@blocking("filesystem")
def copy2(src: StrPath, dst: Any, *, follow_symlinks: bool = True) -> Any: ...
@blocking("filesystem")
def copyfile(src: StrOrBytesPath, dst: Any, *, follow_symlinks: bool = True) -> Any: ...
@blocking("filesystem")
def copytree(
    src: StrPath,
    dst: Any,
    symlinks: bool = False,
    ignore: Any = None,
    copy_function: Any = ...,
    ignore_dangling_symlinks: bool = False,
    dirs_exist_ok: bool = False,
) -> Any: ...
@blocking("filesystem")
def move(src: StrPath, dst: Any, copy_function: Any = ...) -> Any: ...

if sys.version_info >= (3, 12):
    @overload
    @blocking("filesystem")
    def rmtree(
        path: Any,
        ignore_errors: bool,
        onerror: Any,
        *,
        onexc: Any = None,
        dir_fd: int | None = None,
    ) -> None: ...
    @overload
    @blocking("filesystem")
    def rmtree(
        path: Any, ignore_errors: bool = False, *, onexc: Any = None, dir_fd: int | None = None
    ) -> None: ...
else:
    @blocking("filesystem")
    def rmtree(
        path: Any, ignore_errors: bool = False, onerror: Any = None, *, dir_fd: int | None = None
    ) -> None: ...

@blocking("compress")
def make_archive(
    base_name: str,
    format: str,
    root_dir: StrPath | None = None,
    base_dir: StrPath | None = None,
    verbose: bool = ...,
    dry_run: bool = ...,
    owner: str | None = None,
    group: str | None = None,
    logger: Any = None,
) -> str: ...
@blocking("compress")
def unpack_archive(
    filename: StrPath,
    extract_dir: StrPath | None = None,
    format: str | None = None,
    *,
    filter: Any = None,
) -> None: ...
@blocking("metadata")
def copymode(src: StrOrBytesPath, dst: StrOrBytesPath, *, follow_symlinks: bool = True) -> None: ...
@blocking("metadata")
def copystat(src: StrOrBytesPath, dst: StrOrBytesPath, *, follow_symlinks: bool = True) -> None: ...
@blocking("metadata")
def disk_usage(path: FileDescriptorOrPath) -> Any: ...
@blocking("metadata")
def which(cmd: StrPath, mode: int = 1, path: StrPath | None = None) -> str | None: ...

if sys.version_info >= (3, 13):
    @blocking("metadata")
    def chown(
        path: FileDescriptorOrPath,
        user: str | int,
        group: Any = None,
        *,
        dir_fd: int | None = None,
        follow_symlinks: bool = True,
    ) -> None: ...
else:
    @blocking("metadata")
    def chown(path: FileDescriptorOrPath, user: str | int, group: Any = None) -> None: ...
