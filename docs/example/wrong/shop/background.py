"""What runs beside the requests: periodic work, and work at a later time."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from pathlib import Path

logger = logging.getLogger(__name__)


class Background:
    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()
        self._running = True

    def every(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        loop = asyncio.get_running_loop()
        loop.create_task(self._repeat(seconds, work))  # <- unused-task

    def delete_later(self, file: Path, seconds: float) -> None:
        asyncio.get_running_loop().call_later(seconds, file.unlink)  # <- blocking-call

    async def _repeat(self, seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            asyncio.sleep(seconds)  # <- unused-coroutine
            try:
                self._running and work()  # <- unused-awaitable
            except Exception:
                logger.exception("Periodic work failed")

    async def stop(self) -> None:
        self._running = False
        for task in self._tasks:
            task.cancel()
        stopped = asyncio.gather(*self._tasks, return_exceptions=True)  # <- unused-task
