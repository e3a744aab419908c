"""Exchange rates from another service, kept in the cache."""

import asyncio
import json
import threading
import time
from decimal import Decimal
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from shop.cache import FileCache


class RateClient:
    attempts = 3

    def __init__(self, url: str, cache: FileCache) -> None:
        self._url = url
        self._cache = cache
        self._lock = threading.Lock()
        self._rates: dict[str, Decimal] = {"EUR": Decimal(1)}

    async def rate(self, currency: str) -> Decimal:
        if currency not in self._rates:
            rate = await self._load(currency)
            self._lock.acquire()  # <- blocking-call
            self._rates[currency] = rate
            self._lock.release()
        return self._rates[currency]

    async def refresh(self) -> None:
        """Ask again for every rate that has been asked for."""
        currencies = [name for name in self._rates if name != "EUR"]
        [self._load(name) for name in currencies]  # <- unused-coroutine

    async def _load(self, currency: str) -> Decimal:
        cached = await self._cache.get(f"rate-{currency}")
        if cached is not None:
            return Decimal(cached.decode())
        return await self._download(currency)

    async def _download(self, currency: str) -> Decimal:
        request = Request(f"{self._url}?{urlencode({'to': currency})}")
        for attempt in range(self.attempts):
            try:
                with urlopen(request, timeout=10) as response:  # <- blocking-call
                    text = bytes(response.read())
                break
            except URLError:
                time.sleep(2**attempt)  # <- blocking-call
        else:
            raise RuntimeError(f"No rate for {currency}")
        rate = await asyncio.wait_for(parse_rate(text), 1)  # <- await-non-awaitable
        _ = self._cache.put(f"rate-{currency}", str(rate).encode())  # <- unused-coroutine
        return rate


def parse_rate(text: bytes) -> Decimal:
    return Decimal(str(json.loads(text)["rate"]))
