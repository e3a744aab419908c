import sys

from mypy_async_validator.markers import blocking

# What is found out once and remembered (`uname`, `platform`, `processor`, `freedesktop_os_release`
# and so on) is left out.

@blocking("process")
def architecture(executable: str = ..., bits: str = "", linkage: str = "") -> tuple[str, str]: ...
@blocking("file")
def libc_ver(
    executable: str | None = None, lib: str = "", version: str = "", chunksize: int = 16384
) -> tuple[str, str]: ...

if sys.platform == "darwin":
    @blocking("file")
    def mac_ver(
        release: str = "", versioninfo: tuple[str, str, str] = ..., machine: str = ""
    ) -> tuple[str, tuple[str, str, str], str]: ...
