import asyncio
from collections.abc import Iterator

import grpc
import grpc.aio


class Stub:
    get: grpc.UnaryUnaryMultiCallable[bytes, bytes]
    put: grpc.StreamUnaryMultiCallable[bytes, bytes]
    watch: grpc.UnaryStreamMultiCallable[bytes, bytes]


class AsyncStub:
    get: grpc.aio.UnaryUnaryMultiCallable[bytes, bytes]


async def calls(stub: Stub, requests: Iterator[bytes]) -> None:
    stub.get(b"", timeout=5)  # blocks: grpc.UnaryUnaryMultiCallable.__call__
    stub.get.with_call(b"")  # blocks: grpc.UnaryUnaryMultiCallable.with_call
    stub.put(requests)  # blocks: grpc.StreamUnaryMultiCallable.__call__
    stub.put.with_call(requests)  # blocks: grpc.StreamUnaryMultiCallable.with_call
    stub.watch(b"")
    call = stub.get.future(b"")
    call.add_done_callback(print)
    call.result()  # blocks: grpc.Future.result
    await asyncio.to_thread(stub.get, b"")


async def of_a_channel(channel: grpc.Channel) -> None:
    get: grpc.UnaryUnaryMultiCallable[bytes, bytes] = channel.unary_unary("/a/get")
    get(b"")  # blocks: grpc.UnaryUnaryMultiCallable.__call__
    ready = grpc.channel_ready_future(channel)
    ready.result(timeout=5)  # blocks: grpc.Future.result
    ready.result(timeout=0)
    ready.exception()  # blocks: grpc.Future.exception
    ready.exception(0)
    ready.traceback()  # blocks: grpc.Future.traceback
    ready.traceback(0)


async def server(server: grpc.Server, target: str) -> None:
    server.start()
    server.wait_for_termination()  # blocks: grpc.Server.wait_for_termination
    server.wait_for_termination(timeout=0)
    server.stop(grace=5)
    grpc.insecure_channel(target)


async def async_calls(stub: AsyncStub, channel: grpc.aio.Channel) -> None:
    await stub.get(b"")
    await channel.channel_ready()
