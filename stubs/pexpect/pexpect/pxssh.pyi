from typing import Any

from mypy_async_validator.markers import blocking

class pxssh:
    @blocking("process")
    def login(
        self,
        server: Any,
        username: Any = None,
        password: Any = "",
        terminal_type: Any = "ansi",
        original_prompt: Any = "[#$]",
        login_timeout: Any = 10,
        port: Any = None,
        auto_prompt_reset: Any = True,
        ssh_key: Any = None,
        quiet: Any = True,
        sync_multiplier: Any = 1,
        check_local_ip: Any = True,
        password_regex: Any = "(?i)(?:password:)|(?:passphrase for key)",
        ssh_tunnels: Any = ...,
        spawn_local_ssh: Any = True,
        sync_original_prompt: Any = True,
        ssh_config: Any = None,
        cmd: Any = "ssh",
    ) -> Any: ...
    @blocking("process")
    def logout(self) -> Any: ...
    @blocking("process")
    def prompt(self, timeout: Any = -1) -> Any: ...
    @blocking("process")
    def sync_original_prompt(self, sync_multiplier: Any = 1.0) -> Any: ...
    @blocking("process")
    def set_unique_prompt(self) -> Any: ...
