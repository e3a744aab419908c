import asyncio

import psutil


async def waits(process: psutil.Process, child: psutil.Popen) -> None:
    psutil.cpu_percent(interval=1)  # blocks: psutil.cpu_percent
    psutil.cpu_percent(0.5, percpu=True)  # blocks: psutil.cpu_percent
    psutil.cpu_times_percent(1)  # blocks: psutil.cpu_times_percent
    process.cpu_percent(interval=0.1)  # blocks: psutil.Process.cpu_percent
    process.wait()  # blocks: psutil.Process.wait
    process.wait(timeout=3)  # blocks: psutil.Process.wait
    child.wait()  # blocks: psutil.Process.wait
    psutil.wait_procs([process], timeout=3)  # blocks: psutil.wait_procs
    psutil.wait_procs([process])  # blocks: psutil.wait_procs


async def silent(process: psutil.Process) -> float:
    psutil.cpu_percent()
    psutil.cpu_percent(interval=None, percpu=True)
    psutil.cpu_percent(interval=0)
    psutil.cpu_percent(0.0)
    psutil.cpu_times_percent()
    psutil.cpu_times_percent(None)
    process.cpu_percent()
    process.cpu_percent(interval=0)
    process.wait(timeout=0)
    process.terminate()
    psutil.wait_procs([process], timeout=0)
    psutil.virtual_memory()
    psutil.disk_usage("/")
    for other in psutil.process_iter(["name"]):
        other.memory_info()
    return await asyncio.to_thread(psutil.cpu_percent, 1)
