"""Sessions, of both kinds."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import create_engine, func, select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session, selectinload

from .models import Customer, Order

engine = create_async_engine("sqlite+aiosqlite://")
sync_engine = create_engine("sqlite://")
sessions = async_sessionmaker(engine, expire_on_commit=False)


@asynccontextmanager
async def transaction() -> AsyncIterator[AsyncSession]:
    async with sessions() as session, session.begin():
        yield session


async def place(session: AsyncSession, customer: int, total: int) -> Order:
    order = Order(total=total, customer_id=customer)
    session.add(order)
    session.flush()  # ours: unused-coroutine
    await session.flush()
    session.commit()  # ours: unused-coroutine
    await session.commit()
    with sessions() as other:  # ours: async-protocol
        pass
    async with sessions() as another:
        await another.refresh(order)
    return order


async def listed(session: AsyncSession, name: str) -> list[Order]:
    query = select(Order).join(Order.customer).where(Customer.name == name)
    result = await session.execute(query.options(selectinload(Order.customer)))
    reveal_type(result)
    reveal_type(result.scalars().all())
    if session.scalar(select(func.count(Order.id))):  # ours: coroutine-value
        reveal_type(await session.scalar(select(func.count(Order.id))))
    orders = await session.scalars(query)
    return [order for order in orders if order.note is None]


async def mixed(session: Session, customer: Customer) -> int:
    orders = session.scalars(select(Order)).all()  # ours: blocking-call
    session.get(Order, 1)  # ours: blocking-call
    with sync_engine.connect() as connection:  # ours: blocking-call
        connection.execute(select(Order.total))  # ours: blocking-call
    reveal_type(orders[0].customer.name)
    reveal_type(await customer.awaitable_attrs.orders)
    customer.awaitable_attrs.orders
    return len(orders)


def total_of(session: Session) -> int:
    return sum(session.scalars(select(Order.total)))


async def total() -> int:
    async with transaction() as session:
        return await session.run_sync(total_of)
