from typing import Any

from mypy_async_validator.markers import blocking

class HttpClient:
    @blocking("database")
    def __init__(
        self,
        interface: str,
        host: str,
        port: int,
        username: str,
        password: str,
        database: str | None,
        access_token: str | None = None,
        token_provider: Any = None,
        compress: bool | str = True,
        query_limit: int = 0,
        query_retries: int = 2,
        connect_timeout: int = 10,
        send_receive_timeout: int = 300,
        client_name: str | None = None,
        verify: bool | str = True,
        ca_cert: str | None = None,
        client_cert: str | None = None,
        client_cert_key: str | None = None,
        session_id: str | None = None,
        settings: Any = None,
        pool_mgr: Any = None,
        http_proxy: str | None = None,
        https_proxy: str | None = None,
        server_host_name: str | None = None,
        tz_source: Any = None,
        tz_mode: str | None = None,
        show_clickhouse_errors: bool | str | None = None,
        autogenerate_session_id: bool | None = None,
        autogenerate_query_id: bool | None = None,
        tls_mode: str | None = None,
        proxy_path: str = "",
        form_encode_query_params: bool = False,
        rename_response_column: str | None = None,
        headers: Any = None,
        native_codec: Any = None,
        *,
        dedicated_pool: bool = False,
    ) -> None: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query")
    def query(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        column_oriented: bool | None = None,
        use_numpy: bool | None = None,
        max_str_len: int | None = None,
        context: Any = None,
        query_tz: Any = None,
        column_tzs: Any = None,
        external_data: Any = None,
        transport_settings: Any = None,
        tz_mode: Any = None,
    ) -> Any: ...
    @blocking(
        "database",
        asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_column_block_stream",
    )
    def query_column_block_stream(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        context: Any = None,
        query_tz: Any = None,
        column_tzs: Any = None,
        external_data: Any = None,
        transport_settings: Any = None,
        tz_mode: Any = None,
    ) -> Any: ...
    @blocking(
        "database",
        asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_row_block_stream",
    )
    def query_row_block_stream(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        context: Any = None,
        query_tz: Any = None,
        column_tzs: Any = None,
        external_data: Any = None,
        transport_settings: Any = None,
        tz_mode: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_rows_stream"
    )
    def query_rows_stream(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        context: Any = None,
        query_tz: Any = None,
        column_tzs: Any = None,
        external_data: Any = None,
        transport_settings: Any = None,
        tz_mode: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.raw_query")
    def raw_query(
        self,
        query: str,
        parameters: Any = None,
        settings: Any = None,
        fmt: str | None = None,
        use_database: bool = True,
        external_data: Any = None,
        transport_settings: Any = None,
    ) -> bytes: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.raw_stream")
    def raw_stream(
        self,
        query: str,
        parameters: Any = None,
        settings: Any = None,
        fmt: str | None = None,
        use_database: bool = True,
        external_data: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_np")
    def query_np(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        max_str_len: int | None = None,
        context: Any = None,
        external_data: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_np_stream"
    )
    def query_np_stream(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        max_str_len: int | None = None,
        context: Any = None,
        external_data: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_df")
    def query_df(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        max_str_len: int | None = None,
        use_na_values: bool | None = None,
        query_tz: str | None = None,
        column_tzs: Any = None,
        context: Any = None,
        external_data: Any = None,
        use_extended_dtypes: bool | None = None,
        transport_settings: Any = None,
        tz_mode: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_stream"
    )
    def query_df_stream(
        self,
        query: str | None = None,
        parameters: Any = None,
        settings: Any = None,
        query_formats: Any = None,
        column_formats: Any = None,
        encoding: str | None = None,
        use_none: bool | None = None,
        max_str_len: int | None = None,
        use_na_values: bool | None = None,
        query_tz: str | None = None,
        column_tzs: Any = None,
        context: Any = None,
        external_data: Any = None,
        use_extended_dtypes: bool | None = None,
        transport_settings: Any = None,
        tz_mode: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow")
    def query_arrow(
        self,
        query: str,
        parameters: Any = None,
        settings: Any = None,
        use_strings: bool | None = None,
        external_data: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_arrow_stream"
    )
    def query_arrow_stream(
        self,
        query: str,
        parameters: Any = None,
        settings: Any = None,
        use_strings: bool | None = None,
        external_data: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow"
    )
    def query_df_arrow(
        self,
        query: str,
        parameters: Any = None,
        settings: Any = None,
        use_strings: bool | None = None,
        external_data: Any = None,
        transport_settings: Any = None,
        dataframe_library: str = "pandas",
    ) -> Any: ...
    @blocking(
        "database",
        asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.query_df_arrow_stream",
    )
    def query_df_arrow_stream(
        self,
        query: str,
        parameters: Any = None,
        settings: Any = None,
        use_strings: bool | None = None,
        external_data: Any = None,
        transport_settings: Any = None,
        dataframe_library: str = "pandas",
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.command")
    def command(
        self,
        cmd: str,
        parameters: Any = None,
        data: str | bytes | None = None,
        settings: Any = None,
        use_database: bool = True,
        external_data: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.ping")
    def ping(self, timeout: float | None = None) -> bool: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.insert")
    def insert(
        self,
        table: str | None = None,
        data: Any = None,
        column_names: Any = "*",
        database: str | None = None,
        column_types: Any = None,
        column_type_names: Any = None,
        column_oriented: bool = False,
        settings: Any = None,
        context: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df")
    def insert_df(
        self,
        table: str | None = None,
        df: Any = None,
        database: str | None = None,
        settings: Any = None,
        column_names: Any = None,
        column_types: Any = None,
        column_type_names: Any = None,
        context: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.insert_arrow")
    def insert_arrow(
        self,
        table: str,
        arrow_table: Any,
        database: str | None = None,
        settings: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking(
        "database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.insert_df_arrow"
    )
    def insert_df_arrow(
        self,
        table: str,
        df: Any,
        database: str | None = None,
        settings: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking(
        "database",
        asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.create_insert_context",
    )
    def create_insert_context(
        self,
        table: str,
        column_names: Any = None,
        database: str | None = None,
        column_types: Any = None,
        column_type_names: Any = None,
        column_oriented: bool = False,
        settings: Any = None,
        data: Any = None,
        transport_settings: Any = None,
    ) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.data_insert")
    def data_insert(self, context: Any) -> Any: ...
    @blocking("database", asyncio="clickhouse_connect.driver.asyncclient.AsyncClient.raw_insert")
    def raw_insert(
        self,
        table: str | None = None,
        column_names: Any = None,
        insert_block: Any = None,
        settings: Any = None,
        fmt: str | None = None,
        compression: str | None = None,
        transport_settings: Any = None,
    ) -> Any: ...
