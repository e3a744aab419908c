"""What is in stock: taken for orders, counted, and waited for."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable

from shop.repositories import Products


class Stock:
    def __init__(self, products: Products) -> None:
        self._products = products
        self._lock = threading.Lock()
        self._watchers: list[Callable[[str], None]] = []

    async def has(self, sku: str, pieces: int = 1) -> bool:
        product = await self._products.find(sku)
        return product is not None and product.stock >= pieces

    async def take(self, sku: str, pieces: int) -> bool:
        """Take so many pieces, unless there are less."""
        with self._lock:  # <- lock-across-await
            if not self.has(sku, pieces):  # <- coroutine-value
                return False
            await self._products.take(sku, pieces)
        return True

    async def put_back(self, sku: str, pieces: int) -> None:
        self._lock.acquire()  # <- lock-across-await
        await self._products.take(sku, -pieces)
        self._lock.release()

    async def missing(self, skus: list[str]) -> list[str]:
        return [sku for sku in skus if not self.has(sku)]  # <- coroutine-value

    async def levels(self, sku: str) -> AsyncIterator[int]:
        """The pieces in stock, now and every minute."""
        while (product := await self._products.find(sku)) is not None:
            yield product.stock
            await asyncio.sleep(60)

    async def until(self, sku: str, pieces: int) -> None:
        """Wait until there are so many."""
        for level in self.levels(sku):  # <- async-protocol
            if level >= pieces:
                return

    async def total(self) -> int:
        async for product in self._products.all():  # <- async-protocol
            print(product.name)
        return sum([product.stock for product in await self._products.all()])

    def watch(self, watcher: Callable[[str], None]) -> None:
        self._watchers.append(watcher)

    async def warn(self, sku: str) -> None:
        """Tell the watchers, unless it is back by then."""
        if not await self.has(sku):
            for watcher in self._watchers:
                watcher(sku)

    def warn_later(self, sku: str) -> None:
        asyncio.get_running_loop().call_later(60, self.warn, sku)  # <- coroutine-callback

    def chain(self, other: "Stock") -> None:
        self.watch(other.warn)  # <- coroutine-callback
