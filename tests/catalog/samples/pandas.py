import asyncio
import io
import sqlite3
from pathlib import Path
from typing import IO, Any

import pandas as pd


class Download:
    def read(self, n: int = -1) -> bytes:
        return b""

    def seek(self, offset: int, whence: int = 0) -> int:
        return 0

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return 0


async def reads(path: Path, name: str, connection: sqlite3.Connection) -> None:
    pd.read_csv(path)  # blocks: pandas.read_csv
    pd.read_csv(filepath_or_buffer=path)  # blocks: pandas.read_csv
    pd.read_csv("data.csv", sep=";", usecols=["a"])  # blocks: pandas.read_csv
    for chunk in pd.read_csv(name, chunksize=100):  # blocks: pandas.read_csv
        chunk.sum()
    pd.read_table(name)  # blocks: pandas.read_table
    pd.read_fwf(path)  # blocks: pandas.read_fwf
    pd.read_json(path, lines=True)  # blocks: pandas.read_json
    pd.read_parquet(name, columns=["a"])  # blocks: pandas.read_parquet
    pd.read_feather(path)  # blocks: pandas.read_feather
    pd.read_orc(path)  # blocks: pandas.read_orc
    pd.read_pickle(path)  # blocks: pandas.read_pickle
    pd.read_stata(path)  # blocks: pandas.read_stata
    pd.read_sas(path)  # blocks: pandas.read_sas
    pd.read_spss(path)  # blocks: pandas.read_spss
    pd.read_hdf(name, key="a")  # blocks: pandas.read_hdf
    pd.read_html("https://example.org/table")  # blocks: pandas.read_html
    pd.read_xml(path)  # blocks: pandas.read_xml
    pd.read_excel(path, sheet_name="a")  # blocks: pandas.read_excel
    pd.ExcelFile(path)  # blocks: pandas.ExcelFile
    pd.HDFStore(name)  # blocks: pandas.HDFStore
    pd.read_sql("select 1", connection)  # blocks: pandas.read_sql
    pd.read_sql_query("select 1", con=connection)  # blocks: pandas.read_sql_query
    pd.read_sql_table("a", "sqlite:///a.db")  # blocks: pandas.read_sql_table


async def writes(frame: pd.DataFrame, series: pd.Series, connection: sqlite3.Connection) -> None:
    frame.to_csv("out.csv", index=False)  # blocks: pandas.DataFrame.to_csv
    frame.to_json("out.json")  # blocks: pandas.DataFrame.to_json
    frame.to_parquet(Path("out.parquet"))  # blocks: pandas.DataFrame.to_parquet
    frame.to_feather("out.feather")  # blocks: pandas.DataFrame.to_feather
    frame.to_orc("out.orc")  # blocks: pandas.DataFrame.to_orc
    frame.to_pickle("out.pkl")  # blocks: pandas.DataFrame.to_pickle
    frame.to_stata("out.dta")  # blocks: pandas.DataFrame.to_stata
    frame.to_excel("out.xlsx", sheet_name="a")  # blocks: pandas.DataFrame.to_excel
    frame.to_hdf("out.h5", key="a")  # blocks: pandas.DataFrame.to_hdf
    frame.to_html("out.html")  # blocks: pandas.DataFrame.to_html
    frame.to_xml("out.xml")  # blocks: pandas.DataFrame.to_xml
    frame.to_markdown("out.md")  # blocks: pandas.DataFrame.to_markdown
    frame.to_sql("a", connection, if_exists="append")  # blocks: pandas.DataFrame.to_sql
    series.to_csv("out.csv")  # blocks: pandas.Series.to_csv
    series.to_json("out.json")  # blocks: pandas.Series.to_json
    series.to_pickle("out.pkl")  # blocks: pandas.Series.to_pickle
    series.to_excel("out.xlsx")  # blocks: pandas.Series.to_excel
    series.to_hdf("out.h5", key="a")  # blocks: pandas.Series.to_hdf
    series.to_markdown("out.md")  # blocks: pandas.Series.to_markdown
    series.to_sql("a", connection)  # blocks: pandas.Series.to_sql
    pd.ExcelWriter("out.xlsx", engine="openpyxl")  # blocks: pandas.ExcelWriter
    with pd.ExcelWriter(path=Path("out.xlsx")) as writer:  # blocks: pandas.ExcelWriter
        frame.to_excel(writer)
    frame.groupby("a").sum().to_csv("out.csv")  # blocks: pandas.DataFrame.to_csv


async def of_unknown_type(anything: Any, download: Download, frame: pd.DataFrame) -> None:
    pd.read_csv(anything)
    pd.read_feather(download)
    pd.read_sas(download, format="xport")
    pd.ExcelFile(anything)
    pd.ExcelWriter(anything)
    frame.to_csv(anything)
    frame.to_excel(anything)
    frame.to_html(anything)


async def in_memory(data: bytes, upload: IO[bytes], book: pd.ExcelFile) -> pd.DataFrame:
    buffer = io.BytesIO(data)
    pd.read_table(buffer)
    pd.read_fwf(buffer)
    pd.read_json(io.StringIO("[]"))
    pd.read_parquet(buffer)
    pd.read_feather(buffer)
    pd.read_orc(buffer)
    pd.read_pickle(buffer)
    pd.read_stata(buffer)
    pd.read_sas(buffer, format="xport")
    pd.read_html(io.StringIO("<table>"))
    pd.read_xml(buffer)
    pd.read_excel(buffer)
    pd.read_excel(book, sheet_name="a")
    pd.ExcelFile(buffer)
    return pd.read_csv(upload)


async def made_in_memory(frame: pd.DataFrame, series: pd.Series, writer: pd.ExcelWriter) -> str:
    buffer = io.BytesIO()
    text = io.StringIO()
    frame.to_csv(buffer)
    frame.to_json(text)
    frame.to_json()
    frame.to_csv(None)
    frame.to_parquet(buffer)
    frame.to_parquet(None)
    frame.to_feather(buffer)
    frame.to_orc()
    frame.to_orc(buffer)
    frame.to_pickle(buffer)
    frame.to_stata(buffer)
    frame.to_excel(writer, sheet_name="a")
    frame.to_excel(buffer)
    frame.to_html()
    frame.to_html(text)
    frame.to_xml()
    frame.to_markdown()
    pd.ExcelWriter(buffer)
    series.to_csv()
    series.to_json(text)
    series.to_pickle(buffer)
    series.to_excel(writer)
    series.to_markdown()
    return frame.to_csv(index=False)


async def in_a_thread(path: Path) -> pd.DataFrame:
    return await asyncio.to_thread(pd.read_csv, path, sep=";")
