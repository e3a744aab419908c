import asyncio

import duckdb
from duckdb import DuckDBPyConnection, DuckDBPyRelation


async def connect() -> None:
    duckdb.connect()
    duckdb.connect(":memory:")
    duckdb.connect(database=":memory:")
    duckdb.connect("file.db")  # blocks: duckdb.connect
    await asyncio.to_thread(duckdb.connect, "file.db")


async def use(connection: DuckDBPyConnection) -> None:
    duckdb.execute("create table x (y int)")  # blocks: duckdb.execute
    rows = connection.execute("select 1")  # blocks: duckdb.DuckDBPyConnection.execute
    rows.fetchall()  # blocks: duckdb.DuckDBPyConnection.fetchall
    connection.executemany("insert", [])  # blocks: duckdb.DuckDBPyConnection.executemany
    connection.commit()  # blocks: duckdb.DuckDBPyConnection.commit
    connection.sql("select 1").filter("x > 1")
    connection.cursor()


async def relations(relation: DuckDBPyRelation) -> None:
    relation.filter("x > 1").limit(3)
    relation.fetchall()  # blocks: duckdb.DuckDBPyRelation.fetchall
    relation.df()  # blocks: duckdb.DuckDBPyRelation.df
    relation.write_parquet("x")  # blocks: duckdb.DuckDBPyRelation.write_parquet
    await asyncio.to_thread(relation.fetchall)
