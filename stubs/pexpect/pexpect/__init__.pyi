from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# `send` sleeps before it writes, `close` and `terminate` after what they do. What all kinds of
# processes have in common is in `spawnbase`.

@blocking("process")
def run(
    command: Any,
    timeout: Any = 30,
    withexitstatus: Any = False,
    events: Any = None,
    extra_args: Any = None,
    logfile: Any = None,
    cwd: Any = None,
    env: Any = None,
    **kwargs: Any,
) -> Any: ...
@blocking("process")
def runu(
    command: Any,
    timeout: Any = 30,
    withexitstatus: Any = False,
    events: Any = None,
    extra_args: Any = None,
    logfile: Any = None,
    cwd: Any = None,
    env: Any = None,
    **kwargs: Any,
) -> Any: ...
@blocking("process")
def spawnu(
    command: Any,
    args: Any = ...,
    timeout: Any = 30,
    maxread: Any = 2000,
    searchwindowsize: Any = None,
    logfile: Any = None,
    cwd: Any = None,
    env: Any = None,
    ignore_sighup: Any = False,
    echo: Any = True,
    preexec_fn: Any = None,
    encoding: Any = "utf-8",
    codec_errors: Any = "strict",
    dimensions: Any = None,
    use_poll: Any = False,
) -> Any: ...

class spawn:
    @blocking("process")
    def __init__(
        self,
        command: Any,
        args: Any = ...,
        timeout: Any = 30,
        maxread: Any = 2000,
        searchwindowsize: Any = None,
        logfile: Any = None,
        cwd: Any = None,
        env: Any = None,
        ignore_sighup: Any = False,
        echo: Any = True,
        preexec_fn: Any = None,
        encoding: Any = None,
        codec_errors: Any = "strict",
        dimensions: Any = None,
        use_poll: Any = False,
    ) -> None: ...
    @overload
    def read_nonblocking(self, size: Any = 1, *, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("process")
    def read_nonblocking(self, size: Any = 1, timeout: Any = -1) -> Any: ...
    @blocking("process")
    def send(self, s: Any) -> Any: ...
    @blocking("process")
    def sendline(self, s: Any = "") -> Any: ...
    @blocking("process")
    def write(self, s: Any) -> Any: ...
    @blocking("process")
    def writelines(self, sequence: Any) -> Any: ...
    @blocking("process")
    def wait(self) -> Any: ...
    @blocking("process")
    def waitnoecho(self, timeout: Any = -1) -> Any: ...
    @blocking("process")
    def terminate(self, force: Any = False) -> Any: ...
    @blocking("process")
    def close(self, force: Any = True) -> Any: ...
    @blocking("process")
    def interact(
        self, escape_character: Any = "\x1d", input_filter: Any = None, output_filter: Any = None
    ) -> Any: ...
