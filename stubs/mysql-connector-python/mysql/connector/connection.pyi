from typing import Any, overload

from mypy_async_validator.markers import blocking

class MySQLConnection:
    @overload
    def __init__(self) -> None: ...
    @overload
    @blocking("database", asyncio="mysql.connector.aio.connect")
    def __init__(self, **kwargs: Any) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.ping")
    def ping(self, reconnect: bool = False, attempts: int = 1, delay: int = 0) -> None: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.is_connected"
    )
    def is_connected(self) -> bool: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.reset_session"
    )
    def reset_session(self, user_variables: Any = None, session_variables: Any = None) -> None: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.info_query"
    )
    def info_query(self, query: str) -> Any: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.get_row")
    def get_row(
        self,
        binary: bool = False,
        columns: Any = None,
        raw: bool | None = None,
        prep_stmt: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.get_rows")
    def get_rows(
        self,
        count: int | None = None,
        binary: bool = False,
        columns: Any = None,
        raw: bool | None = None,
        prep_stmt: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_query")
    def cmd_query(
        self,
        query: Any,
        raw: bool = False,
        buffered: bool = False,
        raw_as_string: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_query_iter"
    )
    def cmd_query_iter(self, statements: Any, **kwargs: Any) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_init_db"
    )
    def cmd_init_db(self, database: str) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_refresh"
    )
    def cmd_refresh(self, options: int) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_statistics"
    )
    def cmd_statistics(self) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_process_kill"
    )
    def cmd_process_kill(self, mysql_pid: int) -> Any: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_debug")
    def cmd_debug(self) -> Any: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_ping")
    def cmd_ping(self) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_change_user"
    )
    def cmd_change_user(
        self,
        username: str = "",
        password: str = "",
        database: str = "",
        charset: int | None = None,
        password1: str = "",
        password2: str = "",
        password3: str = "",
        oci_config_file: str = "",
        oci_config_profile: str = "",
        openid_token_file: str = "",
    ) -> Any: ...
    @blocking(
        "database",
        asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_reset_connection",
    )
    def cmd_reset_connection(self) -> bool: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_stmt_prepare"
    )
    def cmd_stmt_prepare(self, statement: bytes, **kwargs: Any) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_stmt_execute"
    )
    def cmd_stmt_execute(
        self, statement_id: int, data: Any = (), parameters: Any = (), flags: int = 0, **kwargs: Any
    ) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_stmt_reset"
    )
    def cmd_stmt_reset(self, statement_id: int, **kwargs: Any) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.shutdown")
    def shutdown(self) -> None: ...
