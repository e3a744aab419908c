import asyncio

import websockets
from websockets.sync.client import ClientConnection, connect, reconnect, unix_connect
from websockets.sync.connection import Connection
from websockets.sync.server import Server, serve


async def opening(url: str) -> None:
    connect(url, open_timeout=5)  # blocks: websockets.sync.client.connect
    connect(url, legacy=True)  # blocks: websockets.sync.client.connect
    connect(url, legacy=False)
    unix_connect("path")  # blocks: websockets.sync.client.unix_connect
    unix_connect("path", legacy=False)
    with connect(url) as ws:  # blocks: websockets.sync.client.connect
        ws.recv()  # blocks: websockets.sync.connection.Connection.recv
    with reconnect(url) as ws:  # blocks: websockets.sync.client.reconnect
        ws.send("a")  # blocks: websockets.sync.connection.Connection.send
    for ws in reconnect(url):  # blocks: websockets.sync.client.reconnect
        break
    reconnect(url).connect()  # blocks: websockets.sync.client.reconnect.connect
    await asyncio.to_thread(connect, url)


async def connection(ws: Connection, client: ClientConnection) -> None:
    ws.recv()  # blocks: websockets.sync.connection.Connection.recv
    ws.recv(5)  # blocks: websockets.sync.connection.Connection.recv
    ws.recv(timeout=0)
    ws.recv(0, decode=False)
    client.recv(decode=True)  # blocks: websockets.sync.connection.Connection.recv
    client.send(b"a")  # blocks: websockets.sync.connection.Connection.send
    client.ping()  # blocks: websockets.sync.connection.Connection.ping
    client.pong()  # blocks: websockets.sync.connection.Connection.pong
    client.close()  # blocks: websockets.sync.connection.Connection.close
    client.wait_closed()  # blocks: websockets.sync.connection.Connection.wait_closed
    client.wait_closed(timeout=0)
    client.recv_streaming()
    for message in client:  # blocks: websockets.sync.connection.Connection
        print(message)
    for message in ws:  # blocks: websockets.sync.connection.Connection
        print(message)


async def server(server: Server) -> None:
    serve(print, "localhost", 0)
    server.serve_forever()  # blocks: websockets.sync.server.Server.serve_forever
    server.shutdown()  # blocks: websockets.sync.server.Server.shutdown


async def async_connection(url: str) -> None:
    async with websockets.connect(url) as ws:
        await ws.send("a")
        await ws.recv()
        async for message in ws:
            print(message)
        await ws.close()
