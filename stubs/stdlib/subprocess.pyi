from typing import Any, Literal, overload

from _typeshed import StrOrBytesPath

from mypy_async_validator.markers import blocking

@blocking(
    "process",
    asyncio="asyncio.create_subprocess_exec",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def run(
    *popenargs: Any,
    input: Any = None,
    capture_output: bool = False,
    timeout: float | None = None,
    check: bool = False,
    **kwargs: Any,
) -> Any: ...
@blocking(
    "process",
    asyncio="asyncio.create_subprocess_exec",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def call(*popenargs: Any, timeout: float | None = None, **kwargs: Any) -> int: ...
@blocking(
    "process",
    asyncio="asyncio.create_subprocess_exec",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def check_call(*popenargs: Any, **kwargs: Any) -> int: ...
@blocking(
    "process",
    asyncio="asyncio.create_subprocess_exec",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def check_output(*popenargs: Any, timeout: float | None = None, **kwargs: Any) -> Any: ...
@blocking(
    "process",
    asyncio="asyncio.create_subprocess_shell",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def getoutput(cmd: Any, *, encoding: str | None = None, errors: str | None = None) -> str: ...
@blocking(
    "process",
    asyncio="asyncio.create_subprocess_shell",
    anyio="anyio.run_process",
    trio="trio.run_process",
)
def getstatusoutput(cmd: Any, *, encoding: str | None = None, errors: str | None = None) -> Any: ...

class Popen:
    @blocking(
        "process",
        asyncio="asyncio.create_subprocess_exec",
        anyio="anyio.open_process",
        trio="trio.lowlevel.open_process",
    )
    def __init__(
        self,
        args: Any,
        bufsize: int = -1,
        executable: StrOrBytesPath | None = None,
        stdin: Any = None,
        stdout: Any = None,
        stderr: Any = None,
        preexec_fn: Any = None,
        close_fds: bool = True,
        shell: bool = False,
        cwd: StrOrBytesPath | None = None,
        env: Any = None,
        universal_newlines: bool | None = None,
        startupinfo: Any = None,
        creationflags: int = 0,
        restore_signals: bool = True,
        start_new_session: bool = False,
        pass_fds: Any = ...,
        *,
        text: bool | None = None,
        encoding: Any = None,
        errors: Any = None,
        user: str | int | None = None,
        group: str | int | None = None,
        extra_groups: Any = None,
        umask: int = -1,
        pipesize: int = -1,
        process_group: int | None = None,
    ) -> None: ...
    @overload
    def wait(self, timeout: Literal[0]) -> int: ...
    @overload
    @blocking(
        "process",
        asyncio="asyncio.subprocess.Process.wait",
        anyio="anyio.abc.Process.wait",
        trio="trio.Process.wait",
    )
    def wait(self, timeout: float | None = None) -> int: ...
    @overload
    def communicate(self, input: Any = None, *, timeout: Literal[0]) -> Any: ...
    @overload
    def communicate(self, input: Any, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking(
        "process",
        asyncio="asyncio.subprocess.Process.communicate",
        anyio="anyio.run_process",
        trio="trio.run_process",
    )
    def communicate(self, input: Any = None, timeout: float | None = None) -> Any: ...
