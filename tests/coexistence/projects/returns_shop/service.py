"""Prices, by functions that are put together."""

import asyncio
import time

from returns.curry import curry, partial
from returns.future import Future, future, future_safe
from returns.io import IOResult, impure_safe
from returns.maybe import Maybe, maybe
from returns.pipeline import flow, pipe
from returns.pointfree import bind, map_
from returns.result import Failure, Result, Success, safe


@safe
def parsed(text: str) -> int:
    return int(text)


@maybe
def discount(sku: str) -> int | None:
    return 10 if sku.startswith("A") else None


@impure_safe
def read_price(path: str) -> str:
    with open(path) as file:
        return file.read()


def slowly(price: int) -> int:
    time.sleep(0.1)
    return price


@curry
def with_tax(rate: float, shipping: int, price: int) -> float:
    return price * rate + shipping


def positive(price: int) -> Result[int, Exception]:
    return Success(price) if price > 0 else Failure(ValueError(price))


async def fetched(sku: str) -> int:
    await asyncio.sleep(0.1)
    return len(sku)


@future_safe
async def looked_up(sku: str) -> int:
    time.sleep(1)  # ours: blocking-call
    await asyncio.sleep(1)
    return await fetched(sku)


@future
async def told(price: int) -> str:
    fetched("A1")  # ours: unused-coroutine
    return str(await fetched("A1") + price)


def started() -> None:
    flow("A1", fetched, asyncio.run)
    pipe(fetched, asyncio.run)("A1")  # other
    print(flow("A1", fetched, asyncio.run))


def types() -> None:
    reveal_type(with_tax)  # other
    reveal_type(with_tax(1.19))  # other
    reveal_type(with_tax(1.19, 5, 100))
    with_tax("much")  # other
    reveal_type(partial(positive, 1))  # other
    reveal_type(partial(slowly))  # other
    reveal_type(flow("1", parsed, bind(positive)))  # other
    reveal_type(flow(1, slowly, str))  # other
    flow(1, len)  # other
    reveal_type(pipe(parsed, bind(positive)))  # other
    reveal_type(pipe(slowly, str, len)(1))  # other
    pipe(slowly, len)(1)  # other
    reveal_type(discount("A1").map(lambda rate: rate / 2))
    reveal_type(Maybe.do(a + b for a in discount("A1") for b in discount("A2")))
    reveal_type(Result.do(a + b for a in parsed("1") for b in positive(2)))  # other
    reveal_type(looked_up)
    reveal_type(told(1))


async def priced(sku: str) -> IOResult[float, Exception]:
    looked_up(sku)  # ours: unused-awaitable
    found = await looked_up(sku)
    await looked_up(sku).map(with_tax(1.19, 5)).awaitable()  # other
    reveal_type(found)
    reveal_type(await looked_up(sku).map(with_tax(1.19, 5)))  # other
    reveal_type(await told(1))
    return await looked_up(sku).map(with_tax(1.19, 5))  # other


async def read(path: str) -> float:
    read_price(path)
    price = await asyncio.to_thread(read_price, path)
    reveal_type(price)
    slowly(1)  # ours: blocking-call-indirect
    await asyncio.to_thread(slowly, 1)
    flow(1, slowly, str)
    slow = partial(slowly)
    slow(1)
    return 1.0


async def dropped(prices: list[str]) -> Result[int, Exception]:
    fetched("A1")  # ours: unused-coroutine
    flow("A1", fetched)  # with: unused-coroutine
    flow("A1", fetched, slowly)  # other
    flow("A1", len, slowly)
    await flow("A1", fetched, Future)
    flow("A1", fetched, asyncio.ensure_future, asyncio.Task.cancel)
    await flow("A1", fetched)
    one = partial(fetched, "A1")
    one()  # ours: unused-coroutine
    await one()
    if fetched("A1"):  # ours: coroutine-value
        print(await fetched("A1"))
    return flow(prices[0], parsed, bind(positive), map_(slowly))


@curry
async def both(left: str, right: str) -> int:
    return await fetched(left) + await fetched(right)


async def curried() -> int:
    both("A1", "A2")  # ours: unused-coroutine
    both("A1")("A2")  # with: unused-coroutine
    await both("A1", "A2")
    return await both("A1")("A2")  # other
