"""Exchange rates from another service, kept in the cache."""

import asyncio
import json
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
        self._lock = asyncio.Lock()
        self._rates: dict[str, Decimal] = {"EUR": Decimal(1)}

    async def rate(self, currency: str) -> Decimal:
        async with self._lock:
            if currency not in self._rates:
                self._rates[currency] = await self._load(currency)
            return self._rates[currency]

    async def refresh(self) -> None:
        """Ask again for every rate that has been asked for."""
        currencies = [name for name in self._rates if name != "EUR"]
        rates = await asyncio.gather(*(self._download(name) for name in currencies))
        self._rates.update(zip(currencies, rates, strict=True))

    async def _load(self, currency: str) -> Decimal:
        cached = await self._cache.get(f"rate-{currency}")
        if cached is not None:
            return Decimal(cached.decode())
        return await self._download(currency)

    async def _download(self, currency: str) -> Decimal:
        request = Request(f"{self._url}?{urlencode({'to': currency})}")
        for attempt in range(self.attempts):
            try:
                text = await asyncio.to_thread(self._fetch, request)
                break
            except URLError:
                await asyncio.sleep(2**attempt)
        else:
            raise RuntimeError(f"No rate for {currency}")
        rate = parse_rate(text)
        await self._cache.put(f"rate-{currency}", str(rate).encode())
        return rate

    def _fetch(self, request: Request) -> bytes:
        with urlopen(request, timeout=10) as response:
            return bytes(response.read())


def parse_rate(text: bytes) -> Decimal:
    return Decimal(str(json.loads(text)["rate"]))
