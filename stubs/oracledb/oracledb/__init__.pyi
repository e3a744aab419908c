from typing import Any

from mypy_async_validator.markers import blocking

# `create_pool` is left out: unless the Oracle client libraries are loaded, which its type does not
# show, a thread opens the connections.

@blocking("database", asyncio="oracledb.connect_async")
def connect(
    dsn: str | None = None,
    *,
    pool: Any = None,
    pool_alias: str | None = None,
    conn_class: Any = ...,
    params: Any = None,
    user: str | None = None,
    proxy_user: str | None = None,
    password: str | None = None,
    newpassword: str | None = None,
    wallet_password: str | None = None,
    access_token: Any = None,
    host: str | None = None,
    port: int | None = None,
    protocol: str | None = None,
    https_proxy: str | None = None,
    https_proxy_port: int | None = None,
    service_name: str | None = None,
    instance_name: str | None = None,
    sid: str | None = None,
    server_type: str | None = None,
    cclass: str | None = None,
    purity: Any = None,
    expire_time: int | None = None,
    retry_count: int | None = None,
    retry_delay: int | None = None,
    tcp_connect_timeout: float | None = None,
    ssl_server_dn_match: bool | None = None,
    ssl_server_cert_dn: str | None = None,
    wallet_location: str | None = None,
    events: bool | None = None,
    externalauth: bool | None = None,
    mode: Any = None,
    disable_oob: bool | None = None,
    stmtcachesize: int | None = None,
    edition: str | None = None,
    tag: str | None = None,
    matchanytag: bool | None = None,
    config_dir: str | None = None,
    appcontext: Any = None,
    shardingkey: Any = None,
    supershardingkey: Any = None,
    debug_jdwp: str | None = None,
    connection_id_prefix: str | None = None,
    ssl_context: Any = None,
    sdu: int | None = None,
    pool_boundary: str | None = None,
    use_tcp_fast_open: bool | None = None,
    ssl_version: Any = None,
    program: str | None = None,
    machine: str | None = None,
    terminal: str | None = None,
    osuser: str | None = None,
    driver_name: str | None = None,
    use_sni: bool | None = None,
    thick_mode_dsn_passthrough: bool | None = None,
    extra_auth_params: Any = None,
    pool_name: str | None = None,
    on_connect_callback: Any = None,
    operation_callback: Any = None,
    round_trip_callback: Any = None,
    transaction_priority: Any = None,
    use_eztls: bool | None = None,
    handle: int | None = None,
) -> Any: ...

class Connection:
    @blocking("database")
    def begin(self, format_id: int = -1, transaction_id: str = "", branch_id: str = "") -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.changepassword")
    def changepassword(self, old_password: str, new_password: str) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.commit")
    def commit(self) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.rollback")
    def rollback(self) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.ping")
    def ping(self) -> None: ...
    @blocking("database")
    def prepare(self) -> bool: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.createlob")
    def createlob(self, lob_type: Any, data: str | bytes | None = None) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.gettype")
    def gettype(self, name: str) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.fetch_df_all")
    def fetch_df_all(
        self,
        statement: str | None = None,
        parameters: Any = None,
        arraysize: int | None = None,
        *,
        fetch_decimals: bool | None = None,
        requested_schema: Any = None,
        handle: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.fetch_df_batches")
    def fetch_df_batches(
        self,
        statement: str | None = None,
        parameters: Any = None,
        size: int | None = None,
        *,
        fetch_decimals: bool | None = None,
        requested_schema: Any = None,
        handle: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.direct_path_load")
    def direct_path_load(
        self,
        schema_name: str,
        table_name: str,
        column_names: Any,
        data: Any,
        *,
        batch_size: int = ...,
    ) -> None: ...
    @blocking("database")
    def startup(
        self, force: bool = False, restrict: bool = False, pfile: str | None = None
    ) -> None: ...
    @blocking("database")
    def shutdown(self, mode: int = 0) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.begin_sessionless_transaction")
    def begin_sessionless_transaction(
        self,
        transaction_id: str | bytes | None = None,
        timeout: int = 60,
        defer_round_trip: bool = False,
    ) -> bytes: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.resume_sessionless_transaction")
    def resume_sessionless_transaction(
        self, transaction_id: str | bytes, timeout: int = 60, defer_round_trip: bool = False
    ) -> bytes: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.suspend_sessionless_transaction")
    def suspend_sessionless_transaction(self) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.tpc_begin")
    def tpc_begin(self, xid: Any, flags: int = ..., timeout: int = 0) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.tpc_commit")
    def tpc_commit(self, xid: Any = None, one_phase: bool = False) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.tpc_end")
    def tpc_end(self, xid: Any = None, flags: int = ...) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.tpc_forget")
    def tpc_forget(self, xid: Any) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.tpc_prepare")
    def tpc_prepare(self, xid: Any = None) -> bool: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.tpc_recover")
    def tpc_recover(self) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncConnection.tpc_rollback")
    def tpc_rollback(self, xid: Any = None) -> None: ...

class Cursor:
    @blocking("database", asyncio="oracledb.AsyncCursor.execute")
    def execute(
        self,
        statement: Any,
        parameters: Any = None,
        *,
        suspend_on_success: bool = False,
        fetch_lobs: bool | None = None,
        fetch_decimals: bool | None = None,
        **keyword_parameters: Any,
    ) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.executemany")
    def executemany(
        self,
        statement: str | None,
        parameters: Any,
        *,
        batcherrors: bool = False,
        arraydmlrowcounts: bool = False,
        suspend_on_success: bool = False,
        batch_size: int = ...,
    ) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.callproc")
    def callproc(
        self,
        name: str,
        parameters: Any = None,
        keyword_parameters: Any = None,
        *,
        keywordParameters: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.callfunc")
    def callfunc(
        self,
        name: str,
        return_type: Any,
        parameters: Any = None,
        keyword_parameters: Any = None,
        *,
        keywordParameters: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.parse")
    def parse(self, statement: str) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.fetchone")
    def fetchone(self) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.fetchmany")
    def fetchmany(self, size: int | None = None, numRows: int | None = None) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.fetchall")
    def fetchall(self) -> Any: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.scroll")
    def scroll(self, value: int = 0, mode: str = "relative") -> None: ...
    @blocking("database", asyncio="oracledb.AsyncCursor.fetchone")
    def __next__(self) -> Any: ...

class ConnectionPool:
    @blocking("database", asyncio="oracledb.AsyncConnectionPool.acquire")
    def acquire(
        self,
        user: str | None = None,
        password: str | None = None,
        cclass: str | None = None,
        purity: int = ...,
        tag: str | None = None,
        matchanytag: bool = False,
        shardingkey: Any = None,
        supershardingkey: Any = None,
    ) -> Any: ...

class LOB:
    @blocking("database", asyncio="oracledb.AsyncLOB.open")
    def open(self) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.read")
    def read(self, offset: int = 1, amount: int | None = None) -> str | bytes: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.write")
    def write(self, data: str | bytes, offset: int = 1) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.size")
    def size(self) -> int: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.trim")
    def trim(self, new_size: int = 0, *, newSize: int | None = None) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.close")
    def close(self) -> None: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.fileexists")
    def fileexists(self) -> bool: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.getchunksize")
    def getchunksize(self) -> int: ...
    @blocking("database", asyncio="oracledb.AsyncLOB.isopen")
    def isopen(self) -> bool: ...
