from typing import Any

from mypy_async_validator.markers import blocking

class PopenSpawn:
    @blocking("process")
    def __init__(
        self,
        cmd: Any,
        timeout: Any = 30,
        maxread: Any = 2000,
        searchwindowsize: Any = None,
        logfile: Any = None,
        cwd: Any = None,
        env: Any = None,
        encoding: Any = None,
        codec_errors: Any = "strict",
        preexec_fn: Any = None,
    ) -> None: ...
    @blocking("process")
    def wait(self) -> Any: ...
