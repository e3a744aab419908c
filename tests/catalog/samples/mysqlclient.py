import asyncio

import MySQLdb
from MySQLdb.connections import Connection
from MySQLdb.cursors import DictCursor, SSCursor


async def connect() -> None:
    MySQLdb.connect(host="x")  # blocks: MySQLdb.connect
    Connection(host="x")  # blocks: MySQLdb.connections.Connection
    await asyncio.to_thread(lambda: MySQLdb.connect(host="x"))


async def use(connection: Connection, cursor: DictCursor, unbuffered: SSCursor) -> None:
    connection.query("select 1")  # blocks: MySQLdb.connections.Connection.query
    connection.commit()  # blocks: MySQLdb.connections.Connection.commit
    connection.rollback()  # blocks: MySQLdb.connections.Connection.rollback
    connection.escape_string("x")
    cursor.execute("select 1")  # blocks: MySQLdb.cursors.BaseCursor.execute
    cursor.fetchone()
    unbuffered.fetchone()  # blocks: MySQLdb.cursors.SSCursor.fetchone
