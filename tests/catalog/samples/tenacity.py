import asyncio
from collections.abc import Callable

import tenacity
import tenacity.nap
from tenacity import AsyncRetrying, RetryCallState, Retrying, retry, stop_after_attempt, wait_fixed


async def waits(retrying: Retrying, function: Callable[[], int]) -> None:
    for attempt in Retrying(stop=stop_after_attempt(3)):  # blocks: tenacity.Retrying
        with attempt:
            function()
    for attempt in retrying:  # blocks: tenacity.Retrying
        print(attempt)
    retrying(function)  # blocks: tenacity.Retrying.__call__
    Retrying(wait=wait_fixed(1))(function)  # blocks: tenacity.Retrying.__call__
    tenacity.nap.sleep(1)  # blocks: tenacity.nap.sleep
    tenacity.sleep(1)  # blocks: tenacity.nap.sleep


@retry(stop=stop_after_attempt(3), wait=wait_fixed(1))
async def decorated() -> int:
    await asyncio.sleep(1)
    return 1


async def twins(retrying: Retrying, function: Callable[[], int]) -> None:
    await decorated()
    async for attempt in AsyncRetrying(wait=wait_fixed(1)):
        with attempt:
            await decorated()
    await AsyncRetrying()(decorated)
    retrying.copy(stop=stop_after_attempt(2))
    await asyncio.to_thread(retrying, function)


async def hook(state: RetryCallState) -> None:
    if state.outcome is not None:
        state.outcome.exception()
        state.outcome.result()
