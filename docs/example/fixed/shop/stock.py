"""What is in stock: taken for orders, counted, and waited for."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

from shop.repositories import Products


class Stock:
    def __init__(self, products: Products) -> None:
        self._products = products
        self._lock = asyncio.Lock()
        self._watchers: list[Callable[[str], Awaitable[None]]] = []
        self._warnings: set[asyncio.Task[None]] = set()

    async def has(self, sku: str, pieces: int = 1) -> bool:
        product = await self._products.find(sku)
        return product is not None and product.stock >= pieces

    async def take(self, sku: str, pieces: int) -> bool:
        """Take so many pieces, unless there are less."""
        async with self._lock:
            if not await self.has(sku, pieces):
                return False
            await self._products.take(sku, pieces)
        return True

    async def put_back(self, sku: str, pieces: int) -> None:
        async with self._lock:
            await self._products.take(sku, -pieces)

    async def missing(self, skus: list[str]) -> list[str]:
        return [sku for sku in skus if not await self.has(sku)]

    async def levels(self, sku: str) -> AsyncIterator[int]:
        """The pieces in stock, now and every minute."""
        while (product := await self._products.find(sku)) is not None:
            yield product.stock
            await asyncio.sleep(60)

    async def until(self, sku: str, pieces: int) -> None:
        """Wait until there are so many."""
        async for level in self.levels(sku):
            if level >= pieces:
                return

    async def total(self) -> int:
        for product in await self._products.all():
            print(product.name)
        return sum([product.stock for product in await self._products.all()])

    def watch(self, watcher: Callable[[str], Awaitable[None]]) -> None:
        self._watchers.append(watcher)

    async def warn(self, sku: str, seconds: float = 0) -> None:
        """Tell the watchers, unless it is back by then."""
        await asyncio.sleep(seconds)
        if not await self.has(sku):
            for watcher in self._watchers:
                await watcher(sku)

    def warn_later(self, sku: str) -> None:
        task = asyncio.create_task(self.warn(sku, 60))
        self._warnings.add(task)
        task.add_done_callback(self._warnings.discard)

    def chain(self, other: "Stock") -> None:
        self.watch(other.warn)
