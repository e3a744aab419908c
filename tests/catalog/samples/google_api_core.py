import asyncio
from typing import Any

from google.api_core.operation import Operation
from google.api_core.operation_async import AsyncOperation
from google.api_core.page_iterator import Iterator
from google.api_core.page_iterator_async import AsyncIterator


async def operations(operation: Operation, twin: AsyncOperation) -> None:
    operation.result()  # blocks: google.api_core.operation.Operation.result
    operation.exception(timeout=5)  # blocks: google.api_core.operation.Operation.exception
    operation.done()  # blocks: google.api_core.operation.Operation.done
    operation.cancel()  # blocks: google.api_core.operation.Operation.cancel
    operation.add_done_callback(print)
    await asyncio.to_thread(operation.result)
    await twin.result()


async def pages(found: Iterator, twin: AsyncIterator) -> list[Any]:
    for item in found:  # blocks: google.api_core.page_iterator.Iterator
        print(item)
    async for item in twin:
        print(item)
    return await asyncio.to_thread(list, found)
