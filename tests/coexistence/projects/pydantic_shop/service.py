"""Takes orders."""

import asyncio
import time

from .models import Address, Item, Order, Receipt


async def stored(order: Order) -> Order:
    await asyncio.sleep(0.1)
    return order


async def take(text: str) -> Receipt:
    order = Order.model_validate_json(text)
    reveal_type(order.items)
    reveal_type(order.total)
    stored(order)  # ours: unused-coroutine
    await stored(order)
    order.send()  # ours: unused-coroutine
    await order.send()
    time.sleep(1)  # ours: blocking-call
    await asyncio.sleep(1)
    order.label()  # ours: blocking-call-indirect
    await asyncio.to_thread(order.label)
    return Receipt(order=order)


async def corrected(order: Order) -> Order:
    Address(street=1)
    Address(street="Main street", town="Berlin")
    reveal_type(Address(street="Main street"))
    order.address.city = "Potsdam"  # other
    Item(sku="a", price=1, quantity=2)
    Item(sku="a", price=1, count=2)
    Order.model_construct(id="first")  # other
    return order.model_copy(update={"note": "corrected"})


async def both(order: Order) -> tuple[Order, Order]:
    first = asyncio.create_task(stored(order))
    asyncio.create_task(stored(order))  # ours: unused-task
    second = stored(order)
    await second
    return await first, await second  # ours: coroutine-reuse


async def counted(orders: list[Order]) -> int:
    return sum([(await stored(order)).total for order in orders])


async def addressed(order: Order) -> Address:
    if stored(order):  # ours: coroutine-value
        return (await stored(order)).address
    return Address(street=open("street.txt").read())  # ours: blocking-call
