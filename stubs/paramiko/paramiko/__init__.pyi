from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

class SSHClient:
    @blocking("file")
    def load_system_host_keys(self, filename: Any = None) -> None: ...
    @blocking("file")
    def load_host_keys(self, filename: Any) -> None: ...
    @blocking("file")
    def save_host_keys(self, filename: Any) -> None: ...
    @blocking("network")
    def connect(
        self,
        hostname: str,
        port: int = 22,
        username: str | None = None,
        password: str | None = None,
        pkey: Any = None,
        key_filename: str | None = None,
        timeout: float | None = None,
        allow_agent: bool = True,
        look_for_keys: bool = True,
        compress: bool = False,
        sock: Any = None,
        banner_timeout: float | None = None,
        auth_timeout: float | None = None,
        channel_timeout: float | None = None,
        passphrase: str | None = None,
        disabled_algorithms: Any = None,
        transport_factory: Any = None,
        auth_strategy: Any = None,
    ) -> None: ...
    @blocking("network")
    def exec_command(
        self,
        command: str,
        bufsize: int = -1,
        timeout: float | None = None,
        get_pty: bool = False,
        environment: Any = None,
    ) -> Any: ...
    @blocking("network")
    def invoke_shell(
        self,
        term: str = "vt100",
        width: int = 80,
        height: int = 24,
        width_pixels: int = 0,
        height_pixels: int = 0,
        environment: Any = None,
    ) -> Any: ...
    @blocking("network")
    def open_sftp(self) -> Any: ...

class SFTPClient:
    @classmethod
    @blocking("network")
    def from_transport(
        cls, t: Any, window_size: int | None = None, max_packet_size: int | None = None
    ) -> Any: ...
    @blocking("network")
    def listdir(self, path: str = ".") -> Any: ...
    @blocking("network")
    def listdir_attr(self, path: str = ".") -> Any: ...
    @blocking("network", lazy=True)
    def listdir_iter(self, path: bytes | str = ".", read_aheads: int = 50) -> Any: ...
    @blocking("network")
    def open(self, filename: bytes | str, mode: str = "r", bufsize: int = -1) -> Any: ...
    @blocking("network")
    def remove(self, path: bytes | str) -> None: ...
    @blocking("network")
    def rename(self, oldpath: bytes | str, newpath: bytes | str) -> None: ...
    @blocking("network")
    def posix_rename(self, oldpath: bytes | str, newpath: bytes | str) -> None: ...
    @blocking("network")
    def mkdir(self, path: bytes | str, mode: int = 511) -> None: ...
    @blocking("network")
    def rmdir(self, path: bytes | str) -> None: ...
    @blocking("network")
    def stat(self, path: bytes | str) -> Any: ...
    @blocking("network")
    def lstat(self, path: bytes | str) -> Any: ...
    @blocking("network")
    def symlink(self, source: bytes | str, dest: bytes | str) -> None: ...
    @blocking("network")
    def chmod(self, path: bytes | str, mode: int) -> None: ...
    @blocking("network")
    def chown(self, path: bytes | str, uid: int, gid: int) -> None: ...
    @blocking("network")
    def utime(self, path: bytes | str, times: Any) -> None: ...
    @blocking("network")
    def truncate(self, path: bytes | str, size: int) -> None: ...
    @blocking("network")
    def readlink(self, path: bytes | str) -> str | None: ...
    @blocking("network")
    def normalize(self, path: bytes | str) -> str: ...
    @blocking("network")
    def chdir(self, path: bytes | str | None = None) -> None: ...
    @blocking("network")
    def putfo(
        self,
        fl: Any,
        remotepath: bytes | str,
        file_size: int = 0,
        callback: Any = None,
        confirm: bool = True,
    ) -> Any: ...
    @blocking("network")
    def put(
        self, localpath: Any, remotepath: bytes | str, callback: Any = None, confirm: bool = True
    ) -> Any: ...
    @blocking("network")
    def getfo(
        self,
        remotepath: bytes | str,
        fl: Any,
        callback: Any = None,
        prefetch: bool = True,
        max_concurrent_prefetch_requests: int | None = None,
    ) -> int: ...
    @blocking("network")
    def get(
        self,
        remotepath: bytes | str,
        localpath: Any,
        callback: Any = None,
        prefetch: bool = True,
        max_concurrent_prefetch_requests: int | None = None,
    ) -> None: ...

class SFTPFile:
    @blocking("network")
    def stat(self) -> Any: ...
    @blocking("network")
    def chmod(self, mode: int) -> None: ...
    @blocking("network")
    def chown(self, uid: int, gid: int) -> None: ...
    @blocking("network")
    def utime(self, times: Any) -> None: ...
    @blocking("network")
    def truncate(self, size: int) -> None: ...
    @blocking("network")
    def check(
        self, hash_algorithm: str, offset: int = 0, length: int = 0, block_size: int = 0
    ) -> bytes: ...
    @blocking("network", lazy=True)
    def readv(self, chunks: Any, max_concurrent_prefetch_requests: int | None = None) -> Any: ...

class Channel:
    # `recv` and `recv_exit_status` are left out: `recv_ready` and `exit_status_ready` tell when they do not
    # wait.
    @blocking("network")
    def get_pty(
        self,
        term: Any = "vt100",
        width: int = 80,
        height: int = 24,
        width_pixels: int = 0,
        height_pixels: int = 0,
    ) -> None: ...
    @blocking("network")
    def invoke_shell(self) -> None: ...
    @blocking("network")
    def exec_command(self, command: Any) -> None: ...
    @blocking("network")
    def invoke_subsystem(self, subsystem: Any) -> None: ...
    @blocking("network")
    def request_x11(
        self,
        screen_number: int = 0,
        auth_protocol: Any = None,
        auth_cookie: Any = None,
        single_connection: bool = False,
        handler: Any = None,
    ) -> bytes: ...

class Transport:
    @blocking("network")
    def connect(
        self, hostkey: Any = None, username: str = "", password: str | None = None, pkey: Any = None
    ) -> None: ...
    @blocking("network")
    def open_session(
        self,
        window_size: int | None = None,
        max_packet_size: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network")
    def open_x11_channel(self, src_addr: Any = None) -> Any: ...
    @blocking("network")
    def open_forward_agent_channel(self) -> Any: ...
    @blocking("network")
    def open_forwarded_tcpip_channel(self, src_addr: Any, dest_addr: Any) -> Any: ...
    @blocking("network")
    def open_channel(
        self,
        kind: str,
        dest_addr: Any = None,
        src_addr: Any = None,
        window_size: int | None = None,
        max_packet_size: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network")
    def request_port_forward(self, address: str, port: int, handler: Any = None) -> int: ...
    @blocking("network")
    def cancel_port_forward(self, address: str, port: int) -> None: ...
    @blocking("network")
    def open_sftp_client(self) -> Any: ...
    @blocking("network")
    def renegotiate_keys(self) -> None: ...
    @blocking("network")
    def auth_interactive(self, username: str, handler: Any, submethods: str = "") -> Any: ...
    @blocking("network")
    def auth_interactive_dumb(
        self, username: str, handler: Any = None, submethods: str = ""
    ) -> Any: ...
    @blocking("network")
    def auth_none(self, username: str) -> Any: ...
    @overload
    @blocking("network")
    def start_client(self, event: None = None, timeout: float | None = None) -> None: ...
    @overload
    def start_client(self, event: Any = None, timeout: float | None = None) -> None: ...
    @overload
    @blocking("network")
    def auth_password(
        self, username: str, password: str, event: None = None, fallback: bool = True
    ) -> Any: ...
    @overload
    def auth_password(
        self, username: str, password: str, event: Any = None, fallback: bool = True
    ) -> Any: ...
    @overload
    @blocking("network")
    def auth_publickey(self, username: str, key: Any, event: None = None) -> Any: ...
    @overload
    def auth_publickey(self, username: str, key: Any, event: Any = None) -> Any: ...
    @overload
    def accept(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("network")
    def accept(self, timeout: float | None = None) -> Any: ...
    @overload
    def global_request(self, kind: str, data: Any, wait: Literal[False]) -> Any: ...
    @overload
    def global_request(self, kind: str, data: Any = None, *, wait: Literal[False]) -> Any: ...
    @overload
    @blocking("network")
    def global_request(self, kind: str, data: Any = None, wait: bool = True) -> Any: ...

class PKey:
    @staticmethod
    @blocking("file")
    def from_path(path: Any, password: str | None = None) -> Any: ...
    @classmethod
    @blocking("file")
    def from_private_key_file(cls, filename: Any, password: str | None = None) -> Any: ...
    @blocking("file")
    def write_private_key_file(
        self, filename: Any, password: str | None = None, file_format: Any = ...
    ) -> None: ...

class RSAKey:
    @staticmethod
    @blocking("cpu")
    def generate(bits: int, progress_func: Any = None) -> Any: ...

class ProxyCommand:
    @blocking("process")
    def __init__(self, command_line: str) -> None: ...

class SSHConfig:
    @classmethod
    @blocking("file")
    def from_path(cls, path: Any) -> Any: ...
