from psycopg_pool import AsyncConnectionPool, ConnectionPool, NullConnectionPool


async def use(pool: ConnectionPool, null: NullConnectionPool) -> None:
    ConnectionPool("dbname=x", open=False)
    with pool.connection() as connection:  # blocks: psycopg_pool.ConnectionPool.connection
        connection.execute("select 1")  # blocks: psycopg.Connection.execute
    connection = pool.getconn()  # blocks: psycopg_pool.ConnectionPool.getconn
    pool.putconn(connection)
    pool.open()
    pool.open(False)
    pool.open(wait=False)
    pool.open(wait=True)  # blocks: psycopg_pool.ConnectionPool.open
    pool.wait()  # blocks: psycopg_pool.ConnectionPool.wait
    pool.check()  # blocks: psycopg_pool.ConnectionPool.check
    pool.close(timeout=0)
    pool.close()  # blocks: psycopg_pool.ConnectionPool.close
    null.wait()  # blocks: psycopg_pool.NullConnectionPool.wait
    null.check()


async def asynchronous(pool: AsyncConnectionPool) -> None:
    await pool.open(wait=True)
    async with pool.connection() as connection:
        await connection.execute("select 1")
    await pool.close()
