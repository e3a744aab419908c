from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# Of what `list_*` returns, pages are asked for as they are iterated over.

class Client:
    # Without credentials, they are looked for on disk and on the network.
    @overload
    @blocking("network")
    def __init__(
        self,
        project: str | None = None,
        credentials: None = None,
        _http: Any = None,
        location: str | None = None,
        default_query_job_config: Any = None,
        default_load_job_config: Any = None,
        client_info: Any = None,
        client_options: Any = None,
        default_job_creation_mode: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        project: str | None = None,
        credentials: Any = None,
        _http: Any = None,
        location: str | None = None,
        default_query_job_config: Any = None,
        default_load_job_config: Any = None,
        client_info: Any = None,
        client_options: Any = None,
        default_job_creation_mode: str | None = None,
    ) -> None: ...
    @classmethod
    @blocking("file")
    def from_service_account_json(
        cls, json_credentials_path: Any, *args: Any, **kwargs: Any
    ) -> Any: ...
    @blocking("network")
    def get_service_account_email(
        self, project: str | None = None, retry: Any = ..., timeout: Any = ...
    ) -> str: ...
    @blocking("network")
    def create_dataset(
        self, dataset: Any, exists_ok: bool = False, retry: Any = ..., timeout: Any = ...
    ) -> Any: ...
    @blocking("network")
    def create_routine(
        self, routine: Any, exists_ok: bool = False, retry: Any = ..., timeout: Any = ...
    ) -> Any: ...
    @blocking("network")
    def create_table(
        self, table: Any, exists_ok: bool = False, retry: Any = ..., timeout: Any = ...
    ) -> Any: ...
    @blocking("network")
    def get_dataset(
        self, dataset_ref: Any, retry: Any = ..., timeout: Any = ..., dataset_view: Any = None
    ) -> Any: ...
    @blocking("network")
    def get_iam_policy(
        self, table: Any, requested_policy_version: int = 1, retry: Any = ..., timeout: Any = ...
    ) -> Any: ...
    @blocking("network")
    def set_iam_policy(
        self,
        table: Any,
        policy: Any,
        updateMask: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        *,
        fields: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def test_iam_permissions(
        self, table: Any, permissions: Any, retry: Any = ..., timeout: Any = ...
    ) -> Any: ...
    @blocking("network")
    def get_model(self, model_ref: Any, retry: Any = ..., timeout: Any = ...) -> Any: ...
    @blocking("network")
    def get_routine(self, routine_ref: Any, retry: Any = ..., timeout: Any = ...) -> Any: ...
    @blocking("network")
    def get_table(self, table: Any, retry: Any = ..., timeout: Any = ...) -> Any: ...
    @blocking("network")
    def update_dataset(
        self,
        dataset: Any,
        fields: Any,
        retry: Any = ...,
        timeout: Any = ...,
        update_mode: Any = None,
    ) -> Any: ...
    @blocking("network")
    def update_model(
        self, model: Any, fields: Any, retry: Any = ..., timeout: Any = ...
    ) -> Any: ...
    @blocking("network")
    def update_routine(
        self, routine: Any, fields: Any, retry: Any = ..., timeout: Any = ...
    ) -> Any: ...
    @blocking("network")
    def update_table(
        self,
        table: Any,
        fields: Any,
        autodetect_schema: bool = False,
        retry: Any = ...,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def delete_dataset(
        self,
        dataset: Any,
        delete_contents: bool = False,
        retry: Any = ...,
        timeout: Any = ...,
        not_found_ok: bool = False,
    ) -> None: ...
    @blocking("network")
    def delete_model(
        self, model: Any, retry: Any = ..., timeout: Any = ..., not_found_ok: bool = False
    ) -> None: ...
    @blocking("network")
    def delete_job_metadata(
        self,
        job_id: Any,
        project: str | None = None,
        location: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        not_found_ok: bool = False,
    ) -> Any: ...
    @blocking("network")
    def delete_routine(
        self, routine: Any, retry: Any = ..., timeout: Any = ..., not_found_ok: bool = False
    ) -> None: ...
    @blocking("network")
    def delete_table(
        self, table: Any, retry: Any = ..., timeout: Any = ..., not_found_ok: bool = False
    ) -> None: ...
    @blocking("network")
    def create_job(self, job_config: Any, retry: Any = ..., timeout: Any = ...) -> Any: ...
    @blocking("network")
    def get_job(
        self,
        job_id: Any,
        project: str | None = None,
        location: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def cancel_job(
        self,
        job_id: str,
        project: str | None = None,
        location: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def load_table_from_uri(
        self,
        source_uris: Any,
        destination: Any,
        job_id: str | None = None,
        job_id_prefix: str | None = None,
        location: str | None = None,
        project: str | None = None,
        job_config: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def load_table_from_file(
        self,
        file_obj: Any,
        destination: Any,
        rewind: bool = False,
        size: int | None = None,
        num_retries: int = ...,
        job_id: str | None = None,
        job_id_prefix: str | None = None,
        location: str | None = None,
        project: str | None = None,
        job_config: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def load_table_from_dataframe(
        self,
        dataframe: Any,
        destination: Any,
        num_retries: int = ...,
        job_id: str | None = None,
        job_id_prefix: str | None = None,
        location: str | None = None,
        project: str | None = None,
        job_config: Any = None,
        parquet_compression: str = "snappy",
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def load_table_from_json(
        self,
        json_rows: Any,
        destination: Any,
        num_retries: int = ...,
        job_id: str | None = None,
        job_id_prefix: str | None = None,
        location: str | None = None,
        project: str | None = None,
        job_config: Any = None,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def copy_table(
        self,
        sources: Any,
        destination: Any,
        job_id: str | None = None,
        job_id_prefix: str | None = None,
        location: str | None = None,
        project: str | None = None,
        job_config: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def extract_table(
        self,
        source: Any,
        destination_uris: Any,
        job_id: str | None = None,
        job_id_prefix: str | None = None,
        location: str | None = None,
        project: str | None = None,
        job_config: Any = None,
        retry: Any = ...,
        timeout: Any = ...,
        source_type: str = "Table",
    ) -> Any: ...
    @blocking("network")
    def query(
        self,
        query: str,
        job_config: Any = None,
        job_id: str | None = None,
        job_id_prefix: str | None = None,
        location: str | None = None,
        project: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        job_retry: Any = ...,
        api_method: Any = ...,
        *,
        timestamp_precision: Any = None,
    ) -> Any: ...
    @blocking("network")
    def query_and_wait(
        self,
        query: Any,
        *,
        job_config: Any = None,
        location: str | None = None,
        project: str | None = None,
        api_timeout: Any = ...,
        wait_timeout: Any = ...,
        retry: Any = ...,
        job_retry: Any = ...,
        page_size: int | None = None,
        max_results: int | None = None,
        query_results_format: str | None = None,
        compression_codec: str | None = None,
        timestamp_precision: Any = None,
    ) -> Any: ...
    @blocking("network")
    def insert_rows(
        self, table: Any, rows: Any, selected_fields: Any = None, **kwargs: Any
    ) -> Any: ...
    @blocking("network")
    def insert_rows_from_dataframe(
        self,
        table: Any,
        dataframe: Any,
        selected_fields: Any = None,
        chunk_size: int = 500,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def insert_rows_json(
        self,
        table: Any,
        json_rows: Any,
        row_ids: Any = ...,
        skip_invalid_rows: bool | None = None,
        ignore_unknown_values: bool | None = None,
        template_suffix: str | None = None,
        retry: Any = ...,
        timeout: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def list_partitions(self, table: Any, retry: Any = ..., timeout: Any = ...) -> Any: ...

class QueryJob:
    @blocking("network")
    def result(
        self,
        page_size: int | None = None,
        max_results: int | None = None,
        retry: Any = ...,
        timeout: Any = ...,
        start_index: int | None = None,
        job_retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def to_arrow(
        self,
        progress_bar_type: str | None = None,
        bqstorage_client: Any = None,
        create_bqstorage_client: bool = True,
        max_results: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network")
    def to_dataframe(
        self,
        bqstorage_client: Any = None,
        dtypes: Any = None,
        progress_bar_type: str | None = None,
        create_bqstorage_client: bool = True,
        max_results: int | None = None,
        geography_as_object: bool = False,
        bool_dtype: Any = ...,
        int_dtype: Any = ...,
        float_dtype: Any = None,
        string_dtype: Any = None,
        date_dtype: Any = ...,
        datetime_dtype: Any = None,
        time_dtype: Any = ...,
        timestamp_dtype: Any = None,
        range_date_dtype: Any = ...,
        range_datetime_dtype: Any = ...,
        range_timestamp_dtype: Any = ...,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network")
    def to_geodataframe(
        self,
        bqstorage_client: Any = None,
        dtypes: Any = None,
        progress_bar_type: str | None = None,
        create_bqstorage_client: bool = True,
        max_results: int | None = None,
        geography_column: str | None = None,
        bool_dtype: Any = ...,
        int_dtype: Any = ...,
        float_dtype: Any = None,
        string_dtype: Any = None,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network")
    def __iter__(self) -> Any: ...
    @blocking("network")
    def exception(self, timeout: Any = ...) -> Any: ...
    @overload
    def done(self, retry: Any = ..., timeout: Any = 128, *, reload: Literal[False]) -> bool: ...
    @overload
    def done(self, retry: Any, timeout: Any, reload: Literal[False]) -> bool: ...
    @overload
    @blocking("network")
    def done(self, retry: Any = ..., timeout: Any = 128, reload: bool = True) -> bool: ...
    @blocking("network")
    def exists(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...
    @blocking("network")
    def reload(self, client: Any = None, retry: Any = ..., timeout: float | None = ...) -> Any: ...
    @blocking("network")
    def cancel(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...

class LoadJob:
    @blocking("network")
    def result(self, retry: Any = ..., timeout: float | None = None) -> Any: ...
    @blocking("network")
    def exception(self, timeout: Any = ...) -> Any: ...
    @overload
    def done(self, retry: Any = ..., timeout: Any = 128, *, reload: Literal[False]) -> bool: ...
    @overload
    def done(self, retry: Any, timeout: Any, reload: Literal[False]) -> bool: ...
    @overload
    @blocking("network")
    def done(self, retry: Any = ..., timeout: Any = 128, reload: bool = True) -> bool: ...
    @blocking("network")
    def exists(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...
    @blocking("network")
    def reload(self, client: Any = None, retry: Any = ..., timeout: float | None = ...) -> Any: ...
    @blocking("network")
    def cancel(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...

class ExtractJob:
    @blocking("network")
    def result(self, retry: Any = ..., timeout: float | None = None) -> Any: ...
    @blocking("network")
    def exception(self, timeout: Any = ...) -> Any: ...
    @overload
    def done(self, retry: Any = ..., timeout: Any = 128, *, reload: Literal[False]) -> bool: ...
    @overload
    def done(self, retry: Any, timeout: Any, reload: Literal[False]) -> bool: ...
    @overload
    @blocking("network")
    def done(self, retry: Any = ..., timeout: Any = 128, reload: bool = True) -> bool: ...
    @blocking("network")
    def exists(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...
    @blocking("network")
    def reload(self, client: Any = None, retry: Any = ..., timeout: float | None = ...) -> Any: ...
    @blocking("network")
    def cancel(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...

class CopyJob:
    @blocking("network")
    def result(self, retry: Any = ..., timeout: float | None = None) -> Any: ...
    @blocking("network")
    def exception(self, timeout: Any = ...) -> Any: ...
    @overload
    def done(self, retry: Any = ..., timeout: Any = 128, *, reload: Literal[False]) -> bool: ...
    @overload
    def done(self, retry: Any, timeout: Any, reload: Literal[False]) -> bool: ...
    @overload
    @blocking("network")
    def done(self, retry: Any = ..., timeout: Any = 128, reload: bool = True) -> bool: ...
    @blocking("network")
    def exists(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...
    @blocking("network")
    def reload(self, client: Any = None, retry: Any = ..., timeout: float | None = ...) -> Any: ...
    @blocking("network")
    def cancel(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...

class UnknownJob:
    @blocking("network")
    def result(self, retry: Any = ..., timeout: float | None = None) -> Any: ...
    @blocking("network")
    def exception(self, timeout: Any = ...) -> Any: ...
    @overload
    def done(self, retry: Any = ..., timeout: Any = 128, *, reload: Literal[False]) -> bool: ...
    @overload
    def done(self, retry: Any, timeout: Any, reload: Literal[False]) -> bool: ...
    @overload
    @blocking("network")
    def done(self, retry: Any = ..., timeout: Any = 128, reload: bool = True) -> bool: ...
    @blocking("network")
    def exists(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...
    @blocking("network")
    def reload(self, client: Any = None, retry: Any = ..., timeout: float | None = ...) -> Any: ...
    @blocking("network")
    def cancel(
        self, client: Any = None, retry: Any = ..., timeout: float | None = None
    ) -> bool: ...
