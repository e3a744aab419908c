import asyncio

from sqlalchemy import (
    Index,
    Integer,
    MetaData,
    String,
    Table,
    create_engine,
    func,
    inspect,
    select,
    text,
)
from sqlalchemy.engine import Connection, Engine, Inspector, Result, RootTransaction
from sqlalchemy.ext.asyncio import (
    AsyncConnection,
    AsyncEngine,
    AsyncSession,
    async_scoped_session,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    Query,
    Session,
    close_all_sessions,
    mapped_column,
    scoped_session,
    sessionmaker,
)


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    name: Mapped[str] = mapped_column(String(20))


async def core(engine: Engine, connection: Connection) -> None:
    create_engine("sqlite://")
    with engine.connect() as opened:  # blocks: sqlalchemy.engine.Engine.connect
        opened.in_transaction()
    with engine.begin() as begun:  # blocks: sqlalchemy.engine.Engine.begin
        begun.execute(text("select 1"))  # blocks: sqlalchemy.engine.Connection.execute
    rows = connection.execute(select(User))  # blocks: sqlalchemy.engine.Connection.execute
    rows.all()
    connection.scalar(select(User.id))  # blocks: sqlalchemy.engine.Connection.scalar
    connection.exec_driver_sql("pragma x")  # blocks: sqlalchemy.engine.Connection.exec_driver_sql
    connection.commit()  # blocks: sqlalchemy.engine.Connection.commit
    with connection.begin():  # blocks: sqlalchemy.engine.Transaction
        pass
    engine.dispose()  # blocks: sqlalchemy.engine.Engine.dispose
    engine.execution_options(isolation_level="AUTOCOMMIT")


async def transaction(transaction: RootTransaction) -> None:
    transaction.rollback()  # blocks: sqlalchemy.engine.Transaction.rollback


async def orm(session: Session, user: User) -> None:
    session.add(user)
    session.expunge(user)
    session.delete(user)
    session.get(User, 1)  # blocks: sqlalchemy.orm.Session.get
    session.scalars(select(User)).all()  # blocks: sqlalchemy.orm.Session.scalars
    session.execute(text("select 1"))  # blocks: sqlalchemy.orm.Session.execute
    session.scalar(select(func.count(User.id)))  # blocks: sqlalchemy.orm.Session.scalar
    session.flush()  # blocks: sqlalchemy.orm.Session.flush
    session.refresh(user)  # blocks: sqlalchemy.orm.Session.refresh
    session.commit()  # blocks: sqlalchemy.orm.Session.commit
    session.rollback()  # blocks: sqlalchemy.orm.Session.rollback
    with session.begin():  # blocks: sqlalchemy.orm.SessionTransaction
        session.add(user)
    await asyncio.to_thread(session.commit)


async def makers(engine: Engine, user: User) -> None:
    make = sessionmaker(engine)
    with make() as session:  # blocks: sqlalchemy.orm.Session
        session.add(user)
    with make.begin() as session:  # blocks: sqlalchemy.orm.sessionmaker.begin
        session.add(user)
    make().commit()  # blocks: sqlalchemy.orm.Session.commit
    scoped = scoped_session(make)
    scoped.add(user)
    scoped.commit()  # blocks: sqlalchemy.orm.scoped_session.commit
    scoped.remove()  # blocks: sqlalchemy.orm.scoped_session.remove
    close_all_sessions()  # blocks: sqlalchemy.orm.close_all_sessions


async def query(session: Session) -> None:
    users: Query[User] = session.query(User).filter(User.id > 1).order_by(User.name)
    users.all()  # blocks: sqlalchemy.orm.Query.all
    users.first()  # blocks: sqlalchemy.orm.Query.first
    users.limit(1).one_or_none()  # blocks: sqlalchemy.orm.Query.one_or_none
    users.count()  # blocks: sqlalchemy.orm.Query.count
    session.query(User.id).scalar()  # blocks: sqlalchemy.orm.Query.scalar
    users.delete()  # blocks: sqlalchemy.orm.Query.delete
    users.update({"name": "x"})  # blocks: sqlalchemy.orm.Query.update
    users[0]  # blocks: sqlalchemy.orm.Query
    for user in users:  # blocks: sqlalchemy.orm.Query
        print(user)
    users.exists()
    users.subquery()


async def schema(engine: Engine, metadata: MetaData, table: Table, index: Index) -> None:
    Base.metadata.create_all(engine)  # blocks: sqlalchemy.MetaData.create_all
    metadata.reflect(engine)  # blocks: sqlalchemy.MetaData.reflect
    table.drop(engine)  # blocks: sqlalchemy.Table.drop
    index.create(engine)  # blocks: sqlalchemy.Index.create


async def reflection(engine: Engine, user: User, inspector: Inspector) -> None:
    inspect(engine)  # blocks: sqlalchemy.inspect
    inspect(user)
    inspect(User)
    inspector.has_table("user")  # blocks: sqlalchemy.engine.Inspector.has_table


def list_tables(connection: Connection) -> list[str]:
    return inspect(connection).get_table_names()


def rename(session: Session) -> None:
    session.execute(text("select 1"))


async def asynchronous(session: AsyncSession, user: User) -> None:
    session.add(user)
    await session.flush()
    result: Result[tuple[User]] = await session.execute(select(User))
    result.scalars().all()
    for row in result:
        print(row)
    for found in await session.scalars(select(User)):
        print(found)
    await session.run_sync(rename)
    await session.run_sync(lambda inner: inner.commit())
    session.sync_session.add(user)
    session.sync_session.commit()  # blocks: sqlalchemy.orm.Session.commit
    async with session.begin(), session.begin_nested():
        await session.delete(user)
    await session.commit()
    await session.close()


async def asynchronous_core(engine: AsyncEngine, connection: AsyncConnection) -> None:
    async with engine.begin() as begun:
        await begun.run_sync(Base.metadata.create_all)
        await begun.run_sync(list_tables)
        await begun.run_sync(lambda inner: Base.metadata.drop_all(inner, checkfirst=False))
    (await connection.execute(select(User))).all()
    async with connection.stream(select(User)) as rows:
        async for row in rows:
            print(row)
    await connection.commit()
    await engine.dispose()
    create_async_engine("sqlite+aiosqlite://").sync_engine.url.render_as_string()


async def asynchronous_makers(scoped: async_scoped_session[AsyncSession]) -> None:
    make = async_sessionmaker(create_async_engine("sqlite+aiosqlite://"))
    async with make() as session, make.begin():
        await session.get(User, 1)
    await scoped.commit()
    await scoped.remove()
