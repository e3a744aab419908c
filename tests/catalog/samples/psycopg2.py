import asyncio

import psycopg2
from psycopg2.extensions import connection, cursor, lobject
from psycopg2.extras import DictCursor, NamedTupleCursor, RealDictCursor, execute_values
from psycopg2.pool import SimpleConnectionPool, ThreadedConnectionPool


async def connect() -> None:
    psycopg2.connect("dbname=x")  # blocks: psycopg2.connect
    psycopg2.connect("dbname=x", cursor_factory=RealDictCursor)  # blocks: psycopg2.connect
    psycopg2.connect("dbname=x", async_=True)
    psycopg2.connect("dbname=x", async_=1)
    await asyncio.to_thread(psycopg2.connect, "dbname=x")


async def use(conn: connection, cur: cursor) -> None:
    with conn, conn.cursor() as opened:  # blocks: psycopg2.extensions.connection
        opened.execute("select 1")  # blocks: psycopg2.extensions.cursor.execute
        opened.fetchone()
    cur.executemany("insert", [()])  # blocks: psycopg2.extensions.cursor.executemany
    cur.callproc("f")  # blocks: psycopg2.extensions.cursor.callproc
    for row in cur:
        print(row)
    cur.mogrify("select 1")
    execute_values(cur, "insert", [()])  # blocks: psycopg2.extras.execute_values
    conn.commit()  # blocks: psycopg2.extensions.connection.commit
    conn.rollback()  # blocks: psycopg2.extensions.connection.rollback
    conn.close()


async def extras(first: DictCursor, second: RealDictCursor, third: NamedTupleCursor) -> None:
    first.execute("select 1")  # blocks: psycopg2.extras.DictCursor.execute
    second.execute("select 1")  # blocks: psycopg2.extras.RealDictCursor.execute
    second.executemany("insert", [()])  # blocks: psycopg2.extensions.cursor.executemany
    third.executemany("insert", [()])  # blocks: psycopg2.extras.NamedTupleCursor.executemany
    third.fetchall()


async def large(large_object: lobject) -> None:
    large_object.read()  # blocks: psycopg2.extensions.lobject.read


async def pool() -> None:
    SimpleConnectionPool(0, 5, "dbname=x")
    SimpleConnectionPool(1, 5, "x")  # blocks: psycopg2.pool.AbstractConnectionPool
    made = ThreadedConnectionPool(1, 5)  # blocks: psycopg2.pool.AbstractConnectionPool
    conn = made.getconn()  # blocks: psycopg2.pool.ThreadedConnectionPool.getconn
    made.putconn(conn)
