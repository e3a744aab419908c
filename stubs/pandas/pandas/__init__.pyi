from os import PathLike
from typing import Any

from mypy_async_validator.markers import blocking

# A buffer that is handed in was opened elsewhere, or lies in memory; so does what an `ExcelWriter` or
# an `ExcelFile` holds. Without a path, `to_csv` and the like return what they make: their path has no
# default here. The iterators that `chunksize` gives do not show what they read from, so their methods
# are left out; the call that makes one opens the file, or sends the query.

@blocking("file")
def read_csv(
    filepath_or_buffer: str | PathLike[str],
    *,
    sep: Any = ...,
    delimiter: Any = ...,
    header: Any = "infer",
    names: Any = ...,
    index_col: Any = None,
    usecols: Any = None,
    dtype: Any = None,
    engine: Any = None,
    converters: Any = None,
    true_values: Any = None,
    false_values: Any = None,
    skipinitialspace: bool = False,
    skiprows: Any = None,
    skipfooter: Any = 0,
    nrows: Any = None,
    na_values: Any = None,
    keep_default_na: bool = True,
    na_filter: bool = True,
    skip_blank_lines: bool = True,
    parse_dates: Any = None,
    date_format: Any = None,
    dayfirst: bool = False,
    cache_dates: bool = True,
    iterator: bool = False,
    chunksize: Any = None,
    compression: Any = "infer",
    thousands: Any = None,
    decimal: Any = ".",
    lineterminator: Any = None,
    quotechar: Any = '"',
    quoting: Any = 0,
    doublequote: bool = True,
    escapechar: Any = None,
    comment: Any = None,
    encoding: Any = None,
    encoding_errors: Any = "strict",
    dialect: Any = None,
    on_bad_lines: Any = "error",
    low_memory: bool = True,
    memory_map: bool = False,
    float_precision: Any = None,
    storage_options: Any = None,
    dtype_backend: Any = ...,
) -> Any: ...
@blocking("file")
def read_table(
    filepath_or_buffer: str | PathLike[str],
    *,
    sep: Any = ...,
    delimiter: Any = ...,
    header: Any = "infer",
    names: Any = ...,
    index_col: Any = None,
    usecols: Any = None,
    dtype: Any = None,
    engine: Any = None,
    converters: Any = None,
    true_values: Any = None,
    false_values: Any = None,
    skipinitialspace: bool = False,
    skiprows: Any = None,
    skipfooter: Any = 0,
    nrows: Any = None,
    na_values: Any = None,
    keep_default_na: bool = True,
    na_filter: bool = True,
    skip_blank_lines: bool = True,
    parse_dates: Any = None,
    date_format: Any = None,
    dayfirst: bool = False,
    cache_dates: bool = True,
    iterator: bool = False,
    chunksize: Any = None,
    compression: Any = "infer",
    thousands: Any = None,
    decimal: Any = ".",
    lineterminator: Any = None,
    quotechar: Any = '"',
    quoting: Any = 0,
    doublequote: bool = True,
    escapechar: Any = None,
    comment: Any = None,
    encoding: Any = None,
    encoding_errors: Any = "strict",
    dialect: Any = None,
    on_bad_lines: Any = "error",
    low_memory: bool = True,
    memory_map: bool = False,
    float_precision: Any = None,
    storage_options: Any = None,
    dtype_backend: Any = ...,
) -> Any: ...
@blocking("file")
def read_fwf(
    filepath_or_buffer: str | PathLike[str],
    *,
    colspecs: Any = "infer",
    widths: Any = None,
    infer_nrows: Any = 100,
    iterator: bool = False,
    chunksize: Any = None,
    **kwds: Any,
) -> Any: ...
@blocking("file")
def read_json(
    path_or_buf: str | PathLike[str],
    *,
    orient: Any = None,
    typ: Any = "frame",
    dtype: Any = None,
    convert_axes: Any = None,
    convert_dates: Any = ...,
    keep_default_dates: Any = ...,
    precise_float: bool = False,
    date_unit: Any = None,
    encoding: Any = None,
    encoding_errors: Any = "strict",
    lines: bool = False,
    chunksize: Any = None,
    compression: Any = "infer",
    nrows: Any = None,
    storage_options: Any = None,
    dtype_backend: Any = ...,
    engine: Any = "ujson",
) -> Any: ...
@blocking("file")
def read_parquet(
    path: str | PathLike[str],
    engine: Any = ...,
    columns: Any = None,
    storage_options: Any = None,
    dtype_backend: Any = ...,
    filesystem: Any = None,
    filters: Any = None,
    to_pandas_kwargs: Any = None,
    **kwargs: Any,
) -> Any: ...
@blocking("file")
def read_feather(
    path: str | PathLike[str],
    columns: Any = None,
    use_threads: bool = True,
    storage_options: Any = None,
    dtype_backend: Any = ...,
) -> Any: ...
@blocking("file")
def read_orc(
    path: str | PathLike[str],
    columns: Any = None,
    dtype_backend: Any = ...,
    filesystem: Any = None,
    **kwargs: Any,
) -> Any: ...
@blocking("file")
def read_pickle(
    filepath_or_buffer: str | PathLike[str], compression: Any = "infer", storage_options: Any = None
) -> Any: ...
@blocking("file")
def read_stata(
    filepath_or_buffer: str | PathLike[str],
    *,
    convert_dates: bool = True,
    convert_categoricals: bool = True,
    index_col: Any = None,
    convert_missing: bool = False,
    preserve_dtypes: bool = True,
    columns: Any = None,
    order_categoricals: bool = True,
    chunksize: Any = None,
    iterator: bool = False,
    compression: Any = "infer",
    storage_options: Any = None,
) -> Any: ...
@blocking("file")
def read_sas(
    filepath_or_buffer: str | PathLike[str],
    *,
    format: Any = None,
    index: Any = None,
    encoding: Any = ...,
    chunksize: Any = None,
    iterator: bool = False,
    compression: Any = "infer",
) -> Any: ...
@blocking("file")
def read_html(
    io: str | PathLike[str],
    *,
    match: Any = ".+",
    flavor: Any = None,
    header: Any = None,
    index_col: Any = None,
    skiprows: Any = None,
    attrs: Any = None,
    parse_dates: bool = False,
    thousands: Any = ",",
    encoding: Any = None,
    decimal: Any = ".",
    converters: Any = None,
    na_values: Any = None,
    keep_default_na: bool = True,
    displayed_only: bool = True,
    extract_links: Any = None,
    dtype_backend: Any = ...,
    storage_options: Any = None,
) -> Any: ...
@blocking("file")
def read_xml(
    path_or_buffer: str | PathLike[str],
    *,
    xpath: Any = "./*",
    namespaces: Any = None,
    elems_only: bool = False,
    attrs_only: bool = False,
    names: Any = None,
    dtype: Any = None,
    converters: Any = None,
    parse_dates: Any = None,
    encoding: Any = "utf-8",
    parser: Any = "lxml",
    stylesheet: Any = None,
    iterparse: Any = None,
    compression: Any = "infer",
    storage_options: Any = None,
    dtype_backend: Any = ...,
) -> Any: ...
@blocking("file")
def read_excel(
    io: str | PathLike[str],
    sheet_name: Any = 0,
    *,
    header: Any = 0,
    names: Any = None,
    index_col: Any = None,
    usecols: Any = None,
    dtype: Any = None,
    engine: Any = None,
    converters: Any = None,
    true_values: Any = None,
    false_values: Any = None,
    skiprows: Any = None,
    nrows: Any = None,
    na_values: Any = None,
    keep_default_na: bool = True,
    na_filter: bool = True,
    verbose: bool = False,
    parse_dates: Any = False,
    date_format: Any = None,
    thousands: Any = None,
    decimal: Any = ".",
    comment: Any = None,
    skipfooter: Any = 0,
    storage_options: Any = None,
    dtype_backend: Any = ...,
    engine_kwargs: Any = None,
) -> Any: ...
@blocking("file")
def read_hdf(
    path_or_buf: Any,
    key: Any = None,
    mode: Any = "r",
    errors: Any = "strict",
    where: Any = None,
    start: Any = None,
    stop: Any = None,
    columns: Any = None,
    iterator: bool = False,
    chunksize: Any = None,
    **kwargs: Any,
) -> Any: ...
@blocking("file")
def read_spss(
    path: Any,
    usecols: Any = None,
    convert_categoricals: bool = True,
    dtype_backend: Any = ...,
    **kwargs: Any,
) -> Any: ...
@blocking("database")
def read_sql(
    sql: Any,
    con: Any,
    index_col: Any = None,
    coerce_float: bool = True,
    params: Any = None,
    parse_dates: Any = None,
    columns: Any = None,
    chunksize: Any = None,
    dtype_backend: Any = ...,
) -> Any: ...
@blocking("database")
def read_sql_query(
    sql: Any,
    con: Any,
    index_col: Any = None,
    coerce_float: bool = True,
    params: Any = None,
    parse_dates: Any = None,
    chunksize: Any = None,
    dtype: Any = None,
    dtype_backend: Any = ...,
) -> Any: ...
@blocking("database")
def read_sql_table(
    table_name: Any,
    con: Any,
    schema: Any = None,
    index_col: Any = None,
    coerce_float: bool = True,
    parse_dates: Any = None,
    columns: Any = None,
    chunksize: Any = None,
    dtype_backend: Any = ...,
) -> Any: ...

class DataFrame:
    @blocking("file")
    def to_csv(
        self,
        path_or_buf: str | PathLike[str],
        *,
        sep: Any = ",",
        na_rep: Any = "",
        float_format: Any = None,
        columns: Any = None,
        header: Any = True,
        index: bool = True,
        index_label: Any = None,
        mode: Any = "w",
        encoding: Any = None,
        compression: Any = "infer",
        quoting: Any = None,
        quotechar: Any = '"',
        lineterminator: Any = None,
        chunksize: Any = None,
        date_format: Any = None,
        doublequote: bool = True,
        escapechar: Any = None,
        decimal: Any = ".",
        errors: Any = "strict",
        storage_options: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_json(
        self,
        path_or_buf: str | PathLike[str],
        *,
        orient: Any = None,
        date_format: Any = None,
        double_precision: Any = 10,
        force_ascii: bool = True,
        date_unit: Any = "ms",
        default_handler: Any = None,
        lines: bool = False,
        compression: Any = "infer",
        index: Any = None,
        indent: Any = None,
        storage_options: Any = None,
        mode: Any = "w",
    ) -> Any: ...
    @blocking("file")
    def to_parquet(
        self,
        path: str | PathLike[str],
        *,
        engine: Any = ...,
        compression: Any = "snappy",
        index: Any = None,
        partition_cols: Any = None,
        storage_options: Any = None,
        filesystem: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("file")
    def to_feather(self, path: str | PathLike[str], **kwargs: Any) -> Any: ...
    @blocking("file")
    def to_orc(
        self,
        path: str | PathLike[str],
        *,
        engine: Any = "pyarrow",
        index: Any = None,
        engine_kwargs: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_pickle(
        self,
        path: str | PathLike[str],
        *,
        compression: Any = "infer",
        protocol: Any = 5,
        storage_options: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_stata(
        self,
        path: str | PathLike[str],
        *,
        convert_dates: Any = None,
        write_index: bool = True,
        byteorder: Any = None,
        time_stamp: Any = None,
        data_label: Any = None,
        variable_labels: Any = None,
        version: Any = 114,
        convert_strl: Any = None,
        compression: Any = "infer",
        storage_options: Any = None,
        value_labels: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_excel(
        self,
        excel_writer: str | PathLike[str],
        *,
        sheet_name: Any = "Sheet1",
        na_rep: Any = "",
        float_format: Any = None,
        columns: Any = None,
        header: Any = True,
        index: bool = True,
        index_label: Any = None,
        startrow: Any = 0,
        startcol: Any = 0,
        engine: Any = None,
        merge_cells: bool = True,
        inf_rep: Any = "inf",
        freeze_panes: Any = None,
        storage_options: Any = None,
        engine_kwargs: Any = None,
        autofilter: bool = False,
    ) -> Any: ...
    @blocking("file")
    def to_hdf(
        self,
        path_or_buf: Any,
        *,
        key: Any,
        mode: Any = "a",
        complevel: Any = None,
        complib: Any = None,
        append: bool = False,
        format: Any = None,
        index: bool = True,
        min_itemsize: Any = None,
        nan_rep: Any = None,
        dropna: Any = ...,
        data_columns: Any = None,
        errors: Any = "strict",
        encoding: Any = "UTF-8",
    ) -> Any: ...
    @blocking("database")
    def to_sql(
        self,
        name: Any,
        con: Any,
        *,
        schema: Any = None,
        if_exists: Any = "fail",
        index: bool = True,
        index_label: Any = None,
        chunksize: Any = None,
        dtype: Any = None,
        method: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_html(
        self,
        buf: str | PathLike[str],
        *,
        columns: Any = None,
        col_space: Any = None,
        header: bool = True,
        index: bool = True,
        na_rep: Any = "NaN",
        formatters: Any = None,
        float_format: Any = None,
        sparsify: Any = None,
        index_names: bool = True,
        justify: Any = None,
        max_rows: Any = None,
        max_cols: Any = None,
        show_dimensions: Any = False,
        decimal: Any = ".",
        bold_rows: bool = True,
        classes: Any = None,
        escape: bool = True,
        notebook: bool = False,
        border: Any = None,
        table_id: Any = None,
        render_links: bool = False,
        encoding: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_xml(
        self,
        path_or_buffer: str | PathLike[str],
        *,
        index: bool = True,
        root_name: Any = "data",
        row_name: Any = "row",
        na_rep: Any = None,
        attr_cols: Any = None,
        elem_cols: Any = None,
        namespaces: Any = None,
        prefix: Any = None,
        encoding: Any = "utf-8",
        xml_declaration: Any = True,
        pretty_print: Any = True,
        parser: Any = "lxml",
        stylesheet: Any = None,
        compression: Any = "infer",
        storage_options: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_markdown(
        self,
        buf: str | PathLike[str],
        *,
        mode: Any = "wt",
        index: bool = True,
        storage_options: Any = None,
        **kwargs: Any,
    ) -> Any: ...

class Series:
    @blocking("file")
    def to_csv(
        self,
        path_or_buf: str | PathLike[str],
        *,
        sep: Any = ",",
        na_rep: Any = "",
        float_format: Any = None,
        columns: Any = None,
        header: Any = True,
        index: bool = True,
        index_label: Any = None,
        mode: Any = "w",
        encoding: Any = None,
        compression: Any = "infer",
        quoting: Any = None,
        quotechar: Any = '"',
        lineterminator: Any = None,
        chunksize: Any = None,
        date_format: Any = None,
        doublequote: bool = True,
        escapechar: Any = None,
        decimal: Any = ".",
        errors: Any = "strict",
        storage_options: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_json(
        self,
        path_or_buf: str | PathLike[str],
        *,
        orient: Any = None,
        date_format: Any = None,
        double_precision: Any = 10,
        force_ascii: bool = True,
        date_unit: Any = "ms",
        default_handler: Any = None,
        lines: bool = False,
        compression: Any = "infer",
        index: Any = None,
        indent: Any = None,
        storage_options: Any = None,
        mode: Any = "w",
    ) -> Any: ...
    @blocking("file")
    def to_pickle(
        self,
        path: str | PathLike[str],
        *,
        compression: Any = "infer",
        protocol: Any = 5,
        storage_options: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_excel(
        self,
        excel_writer: str | PathLike[str],
        *,
        sheet_name: Any = "Sheet1",
        na_rep: Any = "",
        float_format: Any = None,
        columns: Any = None,
        header: Any = True,
        index: bool = True,
        index_label: Any = None,
        startrow: Any = 0,
        startcol: Any = 0,
        engine: Any = None,
        merge_cells: bool = True,
        inf_rep: Any = "inf",
        freeze_panes: Any = None,
        storage_options: Any = None,
        engine_kwargs: Any = None,
        autofilter: bool = False,
    ) -> Any: ...
    @blocking("file")
    def to_hdf(
        self,
        path_or_buf: Any,
        *,
        key: Any,
        mode: Any = "a",
        complevel: Any = None,
        complib: Any = None,
        append: bool = False,
        format: Any = None,
        index: bool = True,
        min_itemsize: Any = None,
        nan_rep: Any = None,
        dropna: Any = ...,
        data_columns: Any = None,
        errors: Any = "strict",
        encoding: Any = "UTF-8",
    ) -> Any: ...
    @blocking("database")
    def to_sql(
        self,
        name: Any,
        con: Any,
        *,
        schema: Any = None,
        if_exists: Any = "fail",
        index: bool = True,
        index_label: Any = None,
        chunksize: Any = None,
        dtype: Any = None,
        method: Any = None,
    ) -> Any: ...
    @blocking("file")
    def to_markdown(
        self,
        buf: str | PathLike[str],
        *,
        mode: Any = "wt",
        index: bool = True,
        storage_options: Any = None,
        **kwargs: Any,
    ) -> Any: ...

class ExcelFile:
    @blocking("file")
    def __init__(
        self,
        path_or_buffer: str | PathLike[str],
        engine: Any = None,
        storage_options: Any = None,
        engine_kwargs: Any = None,
    ) -> None: ...

class HDFStore:
    @blocking("file")
    def __init__(
        self,
        path: Any,
        mode: Any = "a",
        complevel: Any = None,
        complib: Any = None,
        fletcher32: bool = False,
        **kwargs: Any,
    ) -> None: ...

class ExcelWriter:
    @blocking("file")
    def __init__(
        self,
        path: str | PathLike[str],
        engine: Any = None,
        date_format: Any = None,
        datetime_format: Any = None,
        mode: Any = "w",
        storage_options: Any = None,
        if_sheet_exists: Any = None,
        engine_kwargs: Any = None,
    ) -> None: ...
