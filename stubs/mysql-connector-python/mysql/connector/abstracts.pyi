from typing import Any

from mypy_async_validator.markers import blocking

# Whether `fetchone` and its other forms wait depends on the option `buffered` of the cursor, which its
# type does not show.

class MySQLConnectionAbstract:
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.connect")
    def connect(self, **kwargs: Any) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.reconnect")
    def reconnect(self, attempts: int = 1, delay: int = 0) -> None: ...
    @blocking(
        "database",
        asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.start_transaction",
    )
    def start_transaction(
        self,
        consistent_snapshot: bool = False,
        isolation_level: str | None = None,
        readonly: bool | None = None,
    ) -> None: ...
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
        query: str,
        raw: bool | None = False,
        buffered: bool = False,
        raw_as_string: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_query_iter"
    )
    def cmd_query_iter(self, statements: str, **kwargs: Any) -> Any: ...
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
        self, statement_id: Any, data: Any = (), parameters: Any = (), flags: int = 0, **kwargs: Any
    ) -> Any: ...
    @blocking(
        "database", asyncio="mysql.connector.aio.abstracts.MySQLConnectionAbstract.cmd_stmt_reset"
    )
    def cmd_stmt_reset(self, statement_id: Any, **kwargs: Any) -> None: ...

class MySQLCursorAbstract:
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLCursorAbstract.execute")
    def execute(self, operation: str, params: Any = (), map_results: bool = False) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLCursorAbstract.executemany")
    def executemany(self, operation: str, seq_params: Any) -> None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLCursorAbstract.nextset")
    def nextset(self) -> bool | None: ...
    @blocking("database", asyncio="mysql.connector.aio.abstracts.MySQLCursorAbstract.fetchsets")
    def fetchsets(self) -> Any: ...
    @blocking("database")
    def callproc(self, procname: str, args: Any = ()) -> Any: ...
