import asyncio

import mysql.connector
from mysql.connector import aio
from mysql.connector.abstracts import MySQLConnectionAbstract, MySQLCursorAbstract
from mysql.connector.connection import MySQLConnection
from mysql.connector.cursor import MySQLCursor, MySQLCursorBuffered, MySQLCursorDict
from mysql.connector.pooling import MySQLConnectionPool


async def connect() -> None:
    connection = mysql.connector.connect(host="x")  # blocks: mysql.connector.connect
    connection.commit()  # blocks: mysql.connector.abstracts.MySQLConnectionAbstract.commit
    cursor = connection.cursor()
    cursor.execute("select 1")  # blocks: mysql.connector.abstracts.MySQLCursorAbstract.execute
    MySQLConnection()
    MySQLConnection(host="x")  # blocks: mysql.connector.connection.MySQLConnection
    await asyncio.to_thread(mysql.connector.connect, host="x")


async def abstract(connection: MySQLConnectionAbstract, cursor: MySQLCursorAbstract) -> None:
    connection.rollback()  # blocks: mysql.connector.abstracts.MySQLConnectionAbstract.rollback
    connection.ping()  # blocks: mysql.connector.abstracts.MySQLConnectionAbstract.ping
    connection.close()
    cursor.callproc("f")  # blocks: mysql.connector.abstracts.MySQLCursorAbstract.callproc
    cursor.fetchone()


async def concrete(
    connection: MySQLConnection,
    cursor: MySQLCursor,
    buffered: MySQLCursorBuffered,
    dictionary: MySQLCursorDict,
) -> None:
    connection.commit()  # blocks: mysql.connector.connection.MySQLConnection.commit
    cursor.execute("select 1")  # blocks: mysql.connector.cursor.MySQLCursor.execute
    cursor.fetchall()  # blocks: mysql.connector.cursor.MySQLCursor.fetchall
    buffered.execute("select 1")  # blocks: mysql.connector.cursor.MySQLCursor.execute
    buffered.fetchall()
    for row in buffered:
        print(row)
    dictionary.fetchone()  # blocks: mysql.connector.cursor.MySQLCursorDict.fetchone


async def pool() -> None:
    MySQLConnectionPool(pool_size=2)
    made = MySQLConnectionPool(host="x")  # blocks: mysql.connector.pooling.MySQLConnectionPool
    made.get_connection()  # blocks: mysql.connector.pooling.MySQLConnectionPool.get_connection


async def asynchronous() -> None:
    async with await aio.connect(host="x") as connection:
        cursor = await connection.cursor()
        await cursor.execute("select 1")
        await cursor.fetchall()
        await connection.commit()
