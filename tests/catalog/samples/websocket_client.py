import asyncio

import websocket
from websocket import WebSocket, WebSocketApp


async def opening(url: str) -> None:
    websocket.create_connection(url, timeout=5)  # blocks: websocket.create_connection
    await asyncio.to_thread(websocket.create_connection, url)
    unconnected = WebSocket()
    unconnected.settimeout(5)
    unconnected.connect(url)  # blocks: websocket.WebSocket.connect


async def connection(ws: WebSocket) -> None:
    ws.send("a")  # blocks: websocket.WebSocket.send
    ws.send_text("a")  # blocks: websocket.WebSocket.send_text
    ws.send_bytes(b"a")  # blocks: websocket.WebSocket.send_bytes
    ws.send_binary(b"a")  # blocks: websocket.WebSocket.send_binary
    ws.ping()  # blocks: websocket.WebSocket.ping
    ws.pong("a")  # blocks: websocket.WebSocket.pong
    ws.recv()  # blocks: websocket.WebSocket.recv
    ws.recv_data(True)  # blocks: websocket.WebSocket.recv_data
    for message in ws:  # blocks: websocket.WebSocket
        print(message)
    ws.getstatus()
    ws.close()  # blocks: websocket.WebSocket.close


async def app(app: WebSocketApp) -> None:
    app.run_forever(ping_interval=10)  # blocks: websocket.WebSocketApp.run_forever
    app.send("a")  # blocks: websocket.WebSocketApp.send
    app.send_text("a")  # blocks: websocket.WebSocketApp.send_text
    app.send_bytes(b"a")  # blocks: websocket.WebSocketApp.send_bytes
    app.close()  # blocks: websocket.WebSocketApp.close
    await asyncio.to_thread(app.run_forever)
