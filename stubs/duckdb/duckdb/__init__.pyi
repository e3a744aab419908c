from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# A relation is lazy: what shows, fetches or writes its rows runs the query. The result of `execute` is
# a stream, which runs the rest of the query while it is fetched.

@overload
def connect(
    database: Literal[":memory:"] = ":memory:", read_only: bool = False, config: Any = None
) -> Any: ...
@overload
@blocking("database")
def connect(database: Any = ":memory:", read_only: bool = False, config: Any = None) -> Any: ...
@blocking("database")
def execute(query: Any, parameters: Any = None, *, connection: Any = None) -> Any: ...
@blocking("database")
def executemany(query: Any, parameters: Any = None, *, connection: Any = None) -> Any: ...
@blocking("database")
def fetchone(*, connection: Any = None) -> Any: ...
@blocking("database")
def fetchmany(size: Any = 1, *, connection: Any = None) -> Any: ...
@blocking("database")
def fetchall(*, connection: Any = None) -> Any: ...
@blocking("database")
def fetchdf(*, date_as_object: bool = False, connection: Any = None) -> Any: ...
@blocking("database")
def fetch_df(*, date_as_object: bool = False, connection: Any = None) -> Any: ...
@blocking("database")
def df(*, date_as_object: bool = False, connection: Any = None) -> Any: ...
@blocking("database")
def fetchnumpy(*, connection: Any = None) -> Any: ...
@blocking("database")
def commit(*, connection: Any = None) -> Any: ...
@blocking("database")
def rollback(*, connection: Any = None) -> Any: ...
@blocking("database")
def checkpoint(*, connection: Any = None) -> Any: ...
@blocking("database")
def install_extension(
    extension: str,
    *,
    force_install: bool = False,
    repository: str | None = None,
    repository_url: str | None = None,
    version: str | None = None,
    connection: Any = None,
) -> None: ...

class DuckDBPyConnection:
    @blocking("database")
    def execute(self, query: Any, parameters: Any = None) -> Any: ...
    @blocking("database")
    def executemany(self, query: Any, parameters: Any = None) -> Any: ...
    @blocking("database")
    def fetchone(self) -> Any: ...
    @blocking("database")
    def fetchmany(self, size: Any = 1) -> Any: ...
    @blocking("database")
    def fetchall(self) -> Any: ...
    @blocking("database")
    def fetchdf(self, *, date_as_object: bool = False) -> Any: ...
    @blocking("database")
    def fetch_df(self, *, date_as_object: bool = False) -> Any: ...
    @blocking("database")
    def fetch_df_chunk(
        self, vectors_per_chunk: Any = 1, *, date_as_object: bool = False
    ) -> Any: ...
    @blocking("database")
    def df(self, *, date_as_object: bool = False) -> Any: ...
    @blocking("database")
    def fetchnumpy(self) -> Any: ...
    @blocking("database")
    def to_arrow_table(self, batch_size: Any = 131072) -> Any: ...
    @blocking("database")
    def commit(self) -> Any: ...
    @blocking("database")
    def rollback(self) -> Any: ...
    @blocking("database")
    def checkpoint(self) -> Any: ...
    @blocking("database")
    def append(self, table_name: str, df: Any, *, by_name: bool = False) -> Any: ...
    @blocking("database")
    def install_extension(
        self,
        extension: str,
        *,
        force_install: bool = False,
        repository: str | None = None,
        repository_url: str | None = None,
        version: str | None = None,
    ) -> None: ...
    @blocking("database")
    def load_extension(self, extension: str) -> None: ...

class DuckDBPyRelation:
    @blocking("database")
    def fetchall(self) -> Any: ...
    @blocking("database")
    def fetchnumpy(self) -> Any: ...
    @blocking("database")
    def df(self, *, date_as_object: bool = False) -> Any: ...
    @blocking("database")
    def torch(self) -> Any: ...
    @blocking("database")
    def tf(self) -> Any: ...
    @blocking("database")
    def to_arrow_table(self, batch_size: int = ...) -> Any: ...
    @blocking("database")
    def arrow(self, batch_size: int = ...) -> Any: ...
    @blocking("database")
    def fetch_arrow_table(self, batch_size: int = ...) -> Any: ...
    @blocking("database")
    def pl(self, batch_size: int = ..., *, lazy: bool = False) -> Any: ...
    @blocking("database")
    def to_dicts(self) -> Any: ...
    @blocking("database")
    def show(
        self,
        *,
        max_width: int | None = None,
        max_rows: int | None = None,
        max_col_width: int | None = None,
        null_value: str | None = None,
        render_mode: Any = None,
    ) -> None: ...
    @blocking("database")
    def preview(self, limit: int = 10) -> str: ...
    @blocking("database")
    def materialize(self) -> Any: ...
    @blocking("database")
    def create(self, table_name: str) -> None: ...
    @blocking("database")
    def insert_into(self, table_name: str) -> None: ...
    @blocking("database")
    def insert(self, values: Any) -> None: ...
    @blocking("database")
    def update(self, set: Any, *, condition: Any = None) -> None: ...
    @blocking("database")
    def write_csv(
        self,
        file_name: str,
        *,
        sep: str | None = None,
        na_rep: str | None = None,
        header: bool | None = None,
        quotechar: str | None = None,
        escapechar: str | None = None,
        date_format: str | None = None,
        timestamp_format: str | None = None,
        quoting: str | int | None = None,
        encoding: str | None = None,
        compression: str | None = None,
        overwrite: bool | None = None,
        per_thread_output: bool | None = None,
        use_tmp_file: bool | None = None,
        partition_by: Any = None,
        write_partition_columns: bool | None = None,
    ) -> None: ...
    @blocking("database")
    def write_parquet(
        self,
        file_name: str,
        *,
        compression: str | None = None,
        field_ids: Any = None,
        row_group_size_bytes: int | str | None = None,
        row_group_size: int | None = None,
        overwrite: bool | None = None,
        per_thread_output: bool | None = None,
        use_tmp_file: bool | None = None,
        partition_by: Any = None,
        write_partition_columns: bool | None = None,
        append: bool | None = None,
        filename_pattern: str | None = None,
        file_size_bytes: str | int | None = None,
    ) -> None: ...
