"""A queue of jobs and the workers that do them."""

import asyncio
import logging
import queue
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
        self._queue: queue.Queue[Job] = queue.Queue()
        self._count = workers
        self._workers: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        for _ in range(self._count):
            worker = asyncio.create_task(self._work())  # <- unused-task

    async def stop(self) -> None:
        """Let the workers finish what is queued, then end them."""
        self._queue.join()  # <- blocking-call
        for worker in self._workers:
            worker.cancel()
        asyncio.shield(asyncio.gather(*self._workers, return_exceptions=True))  # <- unused-task

    async def submit(self, job: Job) -> None:
        await self._queue.put(job)  # <- await-non-awaitable

    async def _work(self) -> None:
        while True:
            job = self._queue.get()  # <- blocking-call
            try:
                async with asyncio.timeout(job.seconds):
                    job.run()  # <- unused-awaitable
            except Exception:
                logger.exception("Job %s failed", job.name)
            finally:
                self._queue.task_done()
