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

    def joined(self) -> str:
        return "\n".join(self.texts)

    async def joined_async(self) -> str:
        """The same, in a thread: there may be many."""
        return await asyncio.to_thread(self.joined)

    def count(self, word: str) -> int:
        return sum(text.count(word) for text in self.texts)

    async def acount(self, word: str) -> int:
        return await asyncio.to_thread(self.count, word)


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
        text = await memory.joined_async()
        return f"{await memory.acount('pieces')} reports: {text}"
