from typing import Any

from mypy_async_validator.markers import blocking

# The types of `__iter__` and `__next__` are lost in an untyped decorator.

class RowIterator:
    @blocking("network", lazy=True)
    def to_arrow_iterable(
        self,
        bqstorage_client: Any = None,
        max_queue_size: int = ...,
        max_stream_count: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network")
    def to_arrow(
        self,
        progress_bar_type: str | None = None,
        bqstorage_client: Any = None,
        create_bqstorage_client: bool = True,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network", lazy=True)
    def to_dataframe_iterable(
        self,
        bqstorage_client: Any = None,
        dtypes: Any = None,
        max_queue_size: int = ...,
        max_stream_count: int | None = None,
        timeout: float | None = None,
    ) -> Any: ...
    @blocking("network")
    def to_dataframe(
        self,
        bqstorage_client: Any = None,
        dtypes: Any = None,
        progress_bar_type: str | None = None,
        create_bqstorage_client: bool = True,
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
        geography_column: str | None = None,
        bool_dtype: Any = ...,
        int_dtype: Any = ...,
        float_dtype: Any = None,
        string_dtype: Any = None,
        timeout: float | None = None,
    ) -> Any: ...
