import asyncio

from celery import Celery, chain, chord, group
from celery.app.control import Inspect
from celery.app.task import Task
from celery.result import AsyncResult, EagerResult, GroupResult

app = Celery("sample")


@app.task
def add(x: int, y: int) -> int:
    return x + y


async def tasks(task: Task[[int, int], int]) -> None:
    add.delay(1, 2)  # blocks: celery.app.task.Task.delay
    add.apply_async((1, 2), countdown=5)  # blocks: celery.app.task.Task.apply_async
    task.delay(1, 2)  # blocks: celery.app.task.Task.delay
    app.send_task("sample.add", (1, 2))  # blocks: celery.app.base.Celery.send_task
    add(1, 2)
    add.apply((1, 2))
    add.s(1, 2).set(countdown=5)
    await asyncio.to_thread(add.delay, 1, 2)


async def results(result: AsyncResult[int], eager: EagerResult[int], results: GroupResult) -> None:
    result.get()  # blocks: celery.result.AsyncResult.get
    result.get(timeout=5)  # blocks: celery.result.AsyncResult.get
    result.get(timeout=0)
    result.wait()  # blocks: celery.result.AsyncResult.wait
    result.wait(timeout=0)
    while not result.ready():
        await asyncio.sleep(1)
    print(result.state, result.id)
    eager.get()
    eager.wait()
    results.get()  # blocks: celery.result.ResultSet.get
    results.get(timeout=0)
    results.join()  # blocks: celery.result.ResultSet.join
    results.join(0)
    results.join_native()  # blocks: celery.result.ResultSet.join_native
    results.join_native(timeout=0)
    await asyncio.to_thread(result.get)


async def canvas() -> None:
    add.s(1, 2).delay()  # blocks: celery.canvas.Signature.delay
    add.s(1, 2).apply_async()  # blocks: celery.canvas.Signature.apply_async
    group([add.s(1, 2)]).apply_async()  # blocks: celery.canvas.group.apply_async
    chord([add.s(1, 2)], add.s(3)).apply_async()  # blocks: celery.canvas.chord.apply_async
    print(group([add.s(1, 2)]), chain)


async def workers(inspect: Inspect) -> None:
    inspect.active()  # blocks: celery.app.control.Inspect.active
    app.control.ping()  # blocks: celery.app.control.Control.ping
    app.control.revoke("a")  # blocks: celery.app.control.Control.revoke
