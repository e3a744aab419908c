import asyncio

from neo4j import (
    AsyncGraphDatabase,
    AsyncSession,
    Driver,
    GraphDatabase,
    ManagedTransaction,
    Result,
    Session,
    Transaction,
)


def count(transaction: ManagedTransaction) -> int:
    return len(transaction.run("match (n) return n").data())


async def drivers(driver: Driver) -> None:
    GraphDatabase.driver("neo4j://x")
    driver.verify_connectivity()  # blocks: neo4j.Driver.verify_connectivity
    driver.execute_query("return 1")  # blocks: neo4j.Driver.execute_query
    with driver.session() as session:
        session.run("return 1")  # blocks: neo4j.Session.run
    driver.close()  # blocks: neo4j.Driver.close
    await asyncio.to_thread(driver.verify_connectivity)


async def use(session: Session, transaction: Transaction, result: Result) -> None:
    session.execute_read(count)  # blocks: neo4j.Session.execute_read
    session.begin_transaction()  # blocks: neo4j.Session.begin_transaction
    transaction.run("return 1")  # blocks: neo4j.Transaction.run
    transaction.commit()  # blocks: neo4j.Transaction.commit
    result.single()  # blocks: neo4j.Result.single
    result.keys()
    for record in result:  # blocks: neo4j.Result
        print(record)


async def asynchronous(session: AsyncSession) -> None:
    async with AsyncGraphDatabase.driver("neo4j://x") as driver:
        await driver.verify_connectivity()
    result = await session.run("return 1")
    async for record in result:
        print(record)
