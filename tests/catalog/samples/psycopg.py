import asyncio

import psycopg
from psycopg import AsyncConnection, ClientCursor, Connection, Copy, Cursor, ServerCursor
from psycopg.rows import dict_row


async def connect() -> None:
    psycopg.connect("dbname=x", autocommit=True)  # blocks: psycopg.connect
    Connection.connect("dbname=x")  # blocks: psycopg.Connection.connect
    with psycopg.connect() as opened:  # blocks: psycopg.connect, psycopg.Connection
        opened.cursor()
    await asyncio.to_thread(lambda: psycopg.connect("dbname=x"))


async def use(connection: Connection) -> None:
    rows = connection.execute("select 1").fetchall()  # blocks: psycopg.Connection.execute
    print(rows)
    connection.commit()  # blocks: psycopg.Connection.commit
    connection.rollback()  # blocks: psycopg.Connection.rollback
    with connection.transaction():  # blocks: psycopg.Connection.transaction
        pass
    with connection.pipeline():  # blocks: psycopg.Connection.pipeline
        pass
    for notify in connection.notifies():  # blocks: psycopg.Connection.notifies
        print(notify)
    with connection.cursor(row_factory=dict_row) as cursor:
        cursor.execute("select 1")  # blocks: psycopg.Cursor.execute
        cursor.fetchone()
        for row in cursor:
            print(row)
    connection.close()


async def cursors(cursor: Cursor, client: ClientCursor, server: ServerCursor, copy: Copy) -> None:
    cursor.executemany("insert", [()])  # blocks: psycopg.Cursor.executemany
    cursor.fetchmany(2)
    client.execute("select 1")  # blocks: psycopg.Cursor.execute
    client.mogrify("select 1")
    server.execute("select 1")  # blocks: psycopg.ServerCursor.execute
    server.fetchone()  # blocks: psycopg.ServerCursor.fetchone
    for row in server:  # blocks: psycopg.ServerCursor
        print(row)
    with cursor.copy("copy x from stdin") as opened:  # blocks: psycopg.Cursor.copy
        opened.write(b"x")  # blocks: psycopg.Copy.write
    copy.read()  # blocks: psycopg.Copy.read


async def asynchronous(connection: AsyncConnection) -> None:
    async with await AsyncConnection.connect("dbname=x") as opened:
        await opened.execute("select 1")
    async with connection.cursor() as cursor, connection.transaction():
        await cursor.execute("select 1")
        await cursor.fetchone()
        async for row in cursor:
            print(row)
    await connection.commit()
    connection.cancel()  # blocks: psycopg.BaseConnection.cancel
    await connection.cancel_safe()
