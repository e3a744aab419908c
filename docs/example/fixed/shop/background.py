"""What runs beside the requests: periodic work, and work at a later time."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

logger = logging.getLogger(__name__)


class Background:
    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def every(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        self._keep(asyncio.create_task(self._repeat(seconds, work)))

    def delete_later(self, file: Path, seconds: float) -> None:
        self._keep(asyncio.create_task(self._delete(file, seconds)))

    def _keep(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _repeat(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            await asyncio.sleep(seconds)
            try:
                await work()
            except Exception:
                logger.exception("Periodic work failed")

    async def _delete(self, file: Path, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await asyncio.to_thread(file.unlink, missing_ok=True)

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
