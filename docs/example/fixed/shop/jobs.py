"""A queue of jobs and the workers that do them."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Job:
    name: str
    run: Callable[[], Awaitable[None]]
    seconds: float = 60.0


class JobQueue:
    def __init__(self, workers: int) -> None:
        self._queue: asyncio.Queue[Job] = asyncio.Queue()
        self._count = workers
        self._workers: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        for _ in range(self._count):
            self._workers.append(asyncio.create_task(self._work()))

    async def stop(self) -> None:
        """Let the workers finish what is queued, then end them."""
        await self._queue.join()
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)

    async def submit(self, job: Job) -> None:
        await self._queue.put(job)

    async def _work(self) -> None:
        while True:
            job = await self._queue.get()
            try:
                async with asyncio.timeout(job.seconds):
                    await job.run()
            except Exception:
                logger.exception("Job %s failed", job.name)
            finally:
                self._queue.task_done()
