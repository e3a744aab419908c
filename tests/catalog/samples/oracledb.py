import asyncio

import oracledb
from oracledb import AsyncConnection, AsyncConnectionPool, ConnectionPool, Cursor

# The decorators of `commit`, `execute` and `fetchone` have no types, which hides them from mypy.


async def use(pool: ConnectionPool, cursor: Cursor) -> None:
    oracledb.connect(user="x", dsn="y")  # blocks: oracledb.connect
    oracledb.create_pool(user="x", dsn="y")
    connection = pool.acquire()  # blocks: oracledb.ConnectionPool.acquire
    connection.cursor()
    for row in cursor:  # blocks: oracledb.Cursor
        print(row)
    await asyncio.to_thread(pool.acquire)


async def asynchronous(pool: AsyncConnectionPool, connection: AsyncConnection) -> None:
    await oracledb.connect_async(user="x", dsn="y")
    async with pool.acquire() as acquired:
        await acquired.commit()
    with connection.cursor() as cursor:
        await cursor.execute("select 1 from dual")
        async for row in cursor:
            print(row)
