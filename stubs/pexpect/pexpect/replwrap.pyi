from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class REPLWrapper:
    @blocking("process")
    def __init__(
        self,
        cmd_or_spawn: Any,
        orig_prompt: Any,
        prompt_change: Any,
        new_prompt: Any = "[PEXPECT_PROMPT>",
        continuation_prompt: Any = "[PEXPECT_PROMPT+",
        extra_init_cmd: Any = None,
    ) -> None: ...
    @overload
    def run_command(self, command: Any, timeout: Any = -1, *, async_: Literal[True]) -> Any: ...
    @overload
    @blocking("process")
    def run_command(self, command: Any, timeout: Any = -1, async_: bool = False) -> Any: ...
