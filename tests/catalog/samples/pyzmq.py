import asyncio
import threading

import zmq
import zmq.asyncio


async def sockets(socket: zmq.Socket[bytes]) -> None:
    socket.connect("tcp://127.0.0.1:5555")
    socket.recv()  # blocks: zmq.Socket.recv
    socket.recv(0)  # blocks: zmq.Socket.recv
    socket.recv(zmq.NOBLOCK)
    socket.recv(flags=zmq.DONTWAIT)
    socket.recv_multipart()  # blocks: zmq.Socket.recv_multipart
    socket.recv_multipart(zmq.NOBLOCK)
    socket.recv_string()  # blocks: zmq.Socket.recv_string
    socket.recv_string(flags=zmq.NOBLOCK)
    socket.recv_json()  # blocks: zmq.Socket.recv_json
    socket.recv_json(zmq.NOBLOCK)
    socket.recv_pyobj()  # blocks: zmq.Socket.recv_pyobj
    socket.recv_pyobj(zmq.NOBLOCK)
    socket.poll()  # blocks: zmq.Socket.poll
    socket.poll(1000)  # blocks: zmq.Socket.poll
    socket.poll(0)
    socket.send(b"a")
    socket.send_json({})
    socket.close()
    await asyncio.to_thread(socket.recv)


async def made_here() -> None:
    socket = zmq.Context().socket(zmq.PULL)
    socket.recv()  # blocks: zmq.Socket.recv


async def pollers(poller: zmq.Poller, tracker: zmq.MessageTracker) -> None:
    poller.poll()  # blocks: zmq.Poller.poll
    poller.poll(0)
    tracker.wait()  # blocks: zmq.MessageTracker.wait
    tracker.wait(0)


async def proxies(front: zmq.Socket[bytes], back: zmq.Socket[bytes]) -> None:
    zmq.proxy(front, back)  # blocks: zmq.proxy
    threading.Thread(target=zmq.proxy, args=(front, back)).start()


async def twins(socket: zmq.asyncio.Socket, poller: zmq.asyncio.Poller) -> None:
    await socket.recv()
    future = socket.recv_json()
    print(await future, await socket.recv_string())
    tasks = [asyncio.ensure_future(socket.recv()), asyncio.ensure_future(socket.poll())]
    await asyncio.gather(*tasks)
    await poller.poll()
    async_socket = zmq.asyncio.Context().socket(zmq.PULL)
    await async_socket.recv_multipart()
