import sys
from typing import Any, Literal

from _typeshed import FileDescriptorLike, FileDescriptorOrPath, StrOrBytesPath, StrPath

from mypy_async_validator.markers import blocking

# `read`, `write` and their kin are left out: descriptors of pipes and terminals are often
# non-blocking, which an `int` does not show. `pread` and `pwrite` work on files alone.
# The options of `waitpid` and the mode of `spawnv` are plain integers to mypy (`os.WNOHANG` is an
# `int`), so `waitpid` counts only with a 0 written out, and the `spawn` family, `waitid` and `lockf`
# not at all. `fdopen` opens nothing, and `fork` returns at once.

@blocking("file")
def open(
    path: StrOrBytesPath, flags: int, mode: int = 511, *, dir_fd: int | None = None
) -> int: ...
@blocking("file")
def fsync(fd: FileDescriptorLike) -> None: ...
@blocking("filesystem")
def truncate(path: FileDescriptorOrPath, length: int) -> None: ...
@blocking("filesystem")
def ftruncate(fd: int, length: int, /) -> None: ...
@blocking("metadata", anyio="anyio.Path.mkdir", trio="trio.Path.mkdir")
def mkdir(path: StrOrBytesPath, mode: int = 511, *, dir_fd: int | None = None) -> None: ...
@blocking("filesystem")  # `Path.mkdir` has other defaults
def makedirs(name: StrOrBytesPath, mode: int = 511, exist_ok: bool = False) -> None: ...
@blocking("metadata", anyio="anyio.Path.rmdir", trio="trio.Path.rmdir")
def rmdir(path: StrOrBytesPath, *, dir_fd: int | None = None) -> None: ...
@blocking("filesystem")
def removedirs(name: StrOrBytesPath) -> None: ...
@blocking("filesystem", anyio="anyio.Path.unlink", trio="trio.Path.unlink")
def remove(path: StrOrBytesPath, *, dir_fd: int | None = None) -> None: ...
@blocking("filesystem", anyio="anyio.Path.unlink", trio="trio.Path.unlink")
def unlink(path: StrOrBytesPath, *, dir_fd: int | None = None) -> None: ...
@blocking("metadata", anyio="anyio.Path.rename", trio="trio.Path.rename")
def rename(
    src: StrOrBytesPath,
    dst: StrOrBytesPath,
    *,
    src_dir_fd: int | None = None,
    dst_dir_fd: int | None = None,
) -> None: ...
@blocking("filesystem")
def renames(old: StrOrBytesPath, new: StrOrBytesPath) -> None: ...
@blocking("metadata", anyio="anyio.Path.replace", trio="trio.Path.replace")
def replace(
    src: StrOrBytesPath,
    dst: StrOrBytesPath,
    *,
    src_dir_fd: int | None = None,
    dst_dir_fd: int | None = None,
) -> None: ...
@blocking("metadata", anyio="anyio.Path.hardlink_to", trio="trio.Path.hardlink_to")
def link(
    src: StrOrBytesPath,
    dst: StrOrBytesPath,
    *,
    src_dir_fd: int | None = None,
    dst_dir_fd: int | None = None,
    follow_symlinks: bool = True,
) -> None: ...
@blocking("metadata", anyio="anyio.Path.symlink_to", trio="trio.Path.symlink_to")
def symlink(
    src: StrOrBytesPath,
    dst: StrOrBytesPath,
    target_is_directory: bool = False,
    *,
    dir_fd: int | None = None,
) -> None: ...
@blocking("filesystem")  # `Path.iterdir` gives paths, not names
def listdir(path: StrPath | None = None) -> Any: ...
@blocking("filesystem", anyio="anyio.Path.iterdir", trio="trio.Path.iterdir")
def scandir(path: Any = None) -> Any: ...
@blocking("filesystem", lazy=True)
def walk(top: Any, topdown: bool = True, onerror: Any = None, followlinks: bool = False) -> Any: ...
@blocking("metadata", anyio="anyio.Path.stat", trio="trio.Path.stat")
def stat(
    path: FileDescriptorOrPath, *, dir_fd: int | None = None, follow_symlinks: bool = True
) -> Any: ...
@blocking("metadata", anyio="anyio.Path.lstat", trio="trio.Path.lstat")
def lstat(path: StrOrBytesPath, *, dir_fd: int | None = None) -> Any: ...
@blocking("metadata")
def fstat(fd: int) -> Any: ...
@blocking("metadata")
def access(
    path: FileDescriptorOrPath,
    mode: int,
    *,
    dir_fd: int | None = None,
    effective_ids: bool = False,
    follow_symlinks: bool = True,
) -> bool: ...
@blocking("metadata", anyio="anyio.Path.readlink", trio="trio.Path.readlink")
def readlink(path: Any, *, dir_fd: int | None = None) -> Any: ...
@blocking("metadata", anyio="anyio.Path.cwd", trio="trio.Path.cwd")
def getcwd() -> str: ...
@blocking("metadata", anyio="anyio.Path.cwd", trio="trio.Path.cwd")
def getcwdb() -> bytes: ...
@blocking("metadata")
def chdir(path: FileDescriptorOrPath) -> None: ...
@blocking("metadata")
def utime(
    path: FileDescriptorOrPath,
    times: Any = None,
    *,
    ns: Any = ...,
    dir_fd: int | None = None,
    follow_symlinks: bool = True,
) -> None: ...
@blocking("metadata", anyio="anyio.Path.chmod", trio="trio.Path.chmod")
def chmod(
    path: FileDescriptorOrPath,
    mode: int,
    *,
    dir_fd: int | None = None,
    follow_symlinks: bool = True,
) -> None: ...

if sys.version_info >= (3, 13) or sys.platform != "win32":
    @blocking("metadata")
    def fchmod(fd: int, mode: int) -> None: ...

if sys.platform != "win32":
    @blocking("file")
    def pread(fd: int, length: int, offset: int, /) -> bytes: ...
    @blocking("file")
    def pwrite(fd: int, buffer: Any, offset: int, /) -> int: ...
    @blocking("file")
    def preadv(fd: int, buffers: Any, offset: int, flags: int = 0, /) -> int: ...
    @blocking("file")
    def pwritev(fd: int, buffers: Any, offset: int, flags: int = 0, /) -> int: ...
    @blocking("file")
    def sync() -> None: ...
    @blocking("filesystem", lazy=True)
    def fwalk(
        top: StrPath = ".",
        topdown: bool = True,
        onerror: Any = None,
        *,
        follow_symlinks: bool = False,
        dir_fd: int | None = None,
    ) -> Any: ...
    @blocking("metadata")
    def mkfifo(path: StrOrBytesPath, mode: int = 438, *, dir_fd: int | None = None) -> None: ...
    @blocking("metadata")
    def mknod(
        path: StrOrBytesPath, mode: int = 384, device: int = 0, *, dir_fd: int | None = None
    ) -> None: ...
    @blocking("metadata")
    def statvfs(path: FileDescriptorOrPath) -> Any: ...
    @blocking("metadata")
    def fstatvfs(fd: int, /) -> Any: ...
    @blocking("metadata")
    def fchdir(fd: FileDescriptorLike) -> None: ...
    @blocking("metadata")
    def chown(
        path: FileDescriptorOrPath,
        uid: int,
        gid: int,
        *,
        dir_fd: int | None = None,
        follow_symlinks: bool = True,
    ) -> None: ...
    @blocking("metadata")
    def fchown(fd: int, uid: int, gid: int) -> None: ...
    @blocking("metadata")
    def lchown(path: StrOrBytesPath, uid: int, gid: int) -> None: ...
    @blocking("metadata")
    def chroot(path: StrOrBytesPath) -> None: ...

if sys.platform == "linux":
    @blocking("file")
    def copy_file_range(
        src: int, dst: int, count: int, offset_src: int | None = None, offset_dst: int | None = None
    ) -> int: ...
    @blocking("file")
    def fdatasync(fd: FileDescriptorLike) -> None: ...
    @blocking("file")
    def posix_fallocate(fd: int, offset: int, length: int, /) -> None: ...
    @blocking("metadata")
    def getxattr(
        path: FileDescriptorOrPath, attribute: StrOrBytesPath, *, follow_symlinks: bool = True
    ) -> bytes: ...
    @blocking("metadata")
    def setxattr(
        path: FileDescriptorOrPath,
        attribute: StrOrBytesPath,
        value: Any,
        flags: int = 0,
        *,
        follow_symlinks: bool = True,
    ) -> None: ...
    @blocking("metadata")
    def listxattr(
        path: FileDescriptorOrPath | None = None, *, follow_symlinks: bool = True
    ) -> Any: ...
    @blocking("metadata")
    def removexattr(
        path: FileDescriptorOrPath, attribute: StrOrBytesPath, *, follow_symlinks: bool = True
    ) -> None: ...

if sys.platform != "linux" and (sys.version_info >= (3, 13) or sys.platform != "win32"):
    @blocking("metadata", anyio="anyio.Path.lchmod", trio="trio.Path.lchmod")
    def lchmod(path: StrOrBytesPath, mode: int) -> None: ...

if sys.platform != "linux" and sys.platform != "win32":
    @blocking("metadata")
    def chflags(path: StrOrBytesPath, flags: int, follow_symlinks: bool = True) -> None: ...
    @blocking("metadata")
    def lchflags(path: StrOrBytesPath, flags: int) -> None: ...

if sys.platform == "win32":
    @blocking("process")
    def startfile(
        filepath: StrOrBytesPath,
        operation: str = ...,
        arguments: str = "",
        cwd: StrOrBytesPath | None = None,
        show_cmd: int = 1,
    ) -> None: ...
    @blocking("metadata")
    def listdrives() -> Any: ...
    @blocking("metadata")
    def listvolumes() -> Any: ...
    @blocking("metadata")
    def listmounts(volume: str) -> Any: ...

class DirEntry:
    @blocking("metadata")
    def stat(self, *, follow_symlinks: bool = True) -> Any: ...
    @blocking("metadata")
    def is_file(self, *, follow_symlinks: bool = True) -> bool: ...
    @blocking("metadata")
    def is_dir(self, *, follow_symlinks: bool = True) -> bool: ...
    @blocking("metadata")
    def is_symlink(self) -> bool: ...
    if sys.version_info >= (3, 12):
        @blocking("metadata")
        def is_junction(self) -> bool: ...

@blocking(
    "process",
    asyncio="asyncio.create_subprocess_shell",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def system(command: StrOrBytesPath) -> int: ...
@blocking(
    "process",
    asyncio="asyncio.create_subprocess_shell",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def popen(cmd: str, mode: str = "r", buffering: int = -1) -> Any: ...
@blocking(
    "process",
    asyncio="asyncio.subprocess.Process.wait",
    anyio="anyio.abc.Process.wait",
    trio="trio.Process.wait",
)
def waitpid(pid: int, options: Literal[0], /) -> Any: ...

if sys.platform != "win32":
    @blocking(
        "process",
        asyncio="asyncio.create_subprocess_exec",
        anyio="anyio.open_process",
        trio="trio.lowlevel.open_process",
    )
    def posix_spawn(
        path: StrOrBytesPath,
        argv: Any,
        env: Any,
        /,
        *,
        file_actions: Any = ...,
        setpgroup: int = ...,
        resetids: bool = False,
        setsid: bool = False,
        setsigmask: Any = ...,
        setsigdef: Any = ...,
        scheduler: Any = ...,
    ) -> int: ...
    @blocking(
        "process",
        asyncio="asyncio.create_subprocess_exec",
        anyio="anyio.open_process",
        trio="trio.lowlevel.open_process",
    )
    def posix_spawnp(
        path: StrOrBytesPath,
        argv: Any,
        env: Any,
        /,
        *,
        file_actions: Any = ...,
        setpgroup: int = ...,
        resetids: bool = False,
        setsid: bool = False,
        setsigmask: Any = ...,
        setsigdef: Any = ...,
        scheduler: Any = ...,
    ) -> int: ...
    @blocking(
        "process",
        asyncio="asyncio.subprocess.Process.wait",
        anyio="anyio.abc.Process.wait",
        trio="trio.Process.wait",
    )
    def wait() -> Any: ...
    @blocking(
        "process",
        asyncio="asyncio.subprocess.Process.wait",
        anyio="anyio.abc.Process.wait",
        trio="trio.Process.wait",
    )
    def wait3(options: Literal[0]) -> Any: ...
    @blocking(
        "process",
        asyncio="asyncio.subprocess.Process.wait",
        anyio="anyio.abc.Process.wait",
        trio="trio.Process.wait",
    )
    def wait4(pid: int, options: Literal[0]) -> Any: ...
