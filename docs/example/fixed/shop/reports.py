"""Reports for the owner: sums over orders, written to different places."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

from shop.repositories import Orders, Products

logger = logging.getLogger(__name__)


class Sink:
    """Where a report goes."""

    async def write(self, text: str) -> None:
        raise NotImplementedError

    def __len__(self) -> int:
        raise NotImplementedError


class Memory(Sink):
    def __init__(self) -> None:
        self.texts: list[str] = []

    async def write(self, text: str) -> None:
        self.texts.append(text)

    def __len__(self) -> int:
        return len(self.texts)

    def last(self) -> str:
        return self.texts[-1]

    async def last_async(self) -> str:
        """The same, once there is one."""
        while not self.texts:
            await asyncio.sleep(1)
        return self.last()

    def first(self) -> str:
        return self.texts[0]

    async def afirst(self) -> str:
        await self.last_async()
        return self.first()


async def retry(work: Callable[[], Coroutine[Any, Any, str]], times: int = 3) -> str:
    for _ in range(times):
        try:
            return await work()
        except OSError:
            logger.warning("Trying again")
    raise TimeoutError


class Reports:
    def __init__(self, orders: Orders, products: Products, sink: Sink) -> None:
        self._orders = orders
        self._products = products
        self._sink = sink

    async def pieces(self) -> int:
        return sum([order.pieces async for order in self._orders.each()])

    async def sales(self) -> str:
        pieces, products = await asyncio.gather(self.pieces(), self._products.all())
        return f"{pieces} pieces of {len(products)} products"

    async def send(self) -> None:
        sales = await retry(self.sales)
        await self._sink.write(sales)
        logger.info(sales)

    async def show(self, memory: Memory) -> str:
        return await memory.afirst() + await memory.last_async()
