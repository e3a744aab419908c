from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# `pymysql.connect` is this class.

class Connection:
    @overload
    def __init__(
        self,
        *,
        user: str | bytes | None = None,
        password: str | bytes = "",
        host: str | None = None,
        database: str | bytes | None = None,
        unix_socket: Any = None,
        port: int = 0,
        charset: str = "",
        collation: str | None = None,
        sql_mode: str | None = None,
        read_default_file: str | None = None,
        conv: Any = None,
        use_unicode: bool = True,
        client_flag: int = 0,
        cursorclass: Any = ...,
        init_command: str | None = None,
        connect_timeout: float = 10,
        read_default_group: str | None = None,
        autocommit: bool | None = False,
        local_infile: bool = False,
        max_allowed_packet: int = 16777216,
        defer_connect: Literal[True],
        auth_plugin_map: Any = None,
        read_timeout: float | None = None,
        write_timeout: float | None = None,
        bind_address: str | None = None,
        binary_prefix: bool = False,
        program_name: str | None = None,
        server_public_key: bytes | None = None,
        ssl: Any = None,
        ssl_ca: str | None = None,
        ssl_cert: str | None = None,
        ssl_disabled: bool | None = None,
        ssl_key: str | None = None,
        ssl_key_password: Any = None,
        ssl_verify_cert: bool | None = None,
        ssl_verify_identity: bool | None = None,
        compress: Any = None,
        named_pipe: Any = None,
        passwd: Any = None,
        db: Any = None,
    ) -> None: ...
    @overload
    @blocking("database")
    def __init__(
        self,
        *,
        user: str | bytes | None = None,
        password: str | bytes = "",
        host: str | None = None,
        database: str | bytes | None = None,
        unix_socket: Any = None,
        port: int = 0,
        charset: str = "",
        collation: str | None = None,
        sql_mode: str | None = None,
        read_default_file: str | None = None,
        conv: Any = None,
        use_unicode: bool = True,
        client_flag: int = 0,
        cursorclass: Any = ...,
        init_command: str | None = None,
        connect_timeout: float = 10,
        read_default_group: str | None = None,
        autocommit: bool | None = False,
        local_infile: bool = False,
        max_allowed_packet: int = 16777216,
        defer_connect: bool = False,
        auth_plugin_map: Any = None,
        read_timeout: float | None = None,
        write_timeout: float | None = None,
        bind_address: str | None = None,
        binary_prefix: bool = False,
        program_name: str | None = None,
        server_public_key: bytes | None = None,
        ssl: Any = None,
        ssl_ca: str | None = None,
        ssl_cert: str | None = None,
        ssl_disabled: bool | None = None,
        ssl_key: str | None = None,
        ssl_key_password: Any = None,
        ssl_verify_cert: bool | None = None,
        ssl_verify_identity: bool | None = None,
        compress: Any = None,
        named_pipe: Any = None,
        passwd: Any = None,
        db: Any = None,
    ) -> None: ...
    @blocking("database")
    def connect(self, sock: Any = None) -> None: ...
    @blocking("database")
    def commit(self) -> None: ...
    @blocking("database")
    def begin(self) -> None: ...
    @blocking("database")
    def rollback(self) -> None: ...
    @blocking("database")
    def autocommit(self, value: Any) -> None: ...
    @blocking("database")
    def select_db(self, db: Any) -> None: ...
    @blocking("database")
    def query(self, sql: Any, unbuffered: bool = False) -> int: ...
    @blocking("database")
    def next_result(self, unbuffered: bool = False) -> int: ...
    @blocking("database")
    def kill(self, thread_id: Any) -> Any: ...
    @blocking("database")
    def ping(self, reconnect: Any = False) -> None: ...
    @blocking("database")
    def set_charset(self, charset: str) -> None: ...
    @blocking("database")
    def set_character_set(self, charset: str, collation: str | None = None) -> None: ...
    @blocking("database")
    def show_warnings(self) -> Any: ...
