import asyncio

import pymysql
from pymysql.connections import Connection
from pymysql.cursors import Cursor, DictCursor, SSCursor, SSDictCursor


async def connect() -> None:
    pymysql.connect(host="x")  # blocks: pymysql.connections.Connection
    pymysql.Connection(host="x", defer_connect=False)  # blocks: pymysql.connections.Connection
    pymysql.connect(host="x", defer_connect=True)
    await asyncio.to_thread(lambda: pymysql.connect(host="x"))


async def use(connection: Connection[Cursor]) -> None:
    connection.connect()  # blocks: pymysql.connections.Connection.connect
    connection.begin()  # blocks: pymysql.connections.Connection.begin
    connection.commit()  # blocks: pymysql.connections.Connection.commit
    connection.rollback()  # blocks: pymysql.connections.Connection.rollback
    connection.ping()  # blocks: pymysql.connections.Connection.ping
    connection.escape("x")
    with connection.cursor(DictCursor) as cursor:
        cursor.execute("select 1")  # blocks: pymysql.cursors.Cursor.execute
        cursor.fetchone()
        for row in cursor:
            print(row)


async def cursors(first: Cursor, second: SSCursor, third: SSDictCursor) -> None:
    first.executemany("insert", [])  # blocks: pymysql.cursors.Cursor.executemany
    first.callproc("f")  # blocks: pymysql.cursors.Cursor.callproc
    first.fetchall()
    first.mogrify("select 1")
    second.execute("select 1")  # blocks: pymysql.cursors.Cursor.execute
    second.fetchone()  # blocks: pymysql.cursors.SSCursor.fetchone
    third.fetchall()  # blocks: pymysql.cursors.SSDictCursor.fetchall
