"""A tiny web framework: requests, responses, routes, and a server for them."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""

    def json(self) -> dict[str, str]:
        return dict(json.loads(self.body or b"{}"))


@dataclass(frozen=True)
class Response:
    body: bytes
    status: HTTPStatus = HTTPStatus.OK
    content_type: str = "application/json"

    def encode(self) -> bytes:
        head = (
            f"HTTP/1.1 {self.status} {self.status.phrase}\r\n"
            f"Content-Type: {self.content_type}\r\n"
            f"Content-Length: {len(self.body)}\r\n"
            "Connection: close\r\n\r\n"
        )
        return head.encode() + self.body


class HTTPError(Exception):
    def __init__(self, status: HTTPStatus, detail: str) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail


Endpoint = Callable[[Request], Awaitable[Response]]
Hook = Callable[[], Awaitable[None]]


def to_json(value: object, status: HTTPStatus = HTTPStatus.OK) -> Response:
    return Response(json.dumps(value, default=str).encode(), status)


class AccessLog:
    """One line a request, in a file."""

    def __init__(self, path: Path) -> None:
        self._path = path

    async def record(self, request: Request, response: Response) -> None:
        with self._path.open("a") as file:  # <- blocking-call
            print(request.method, request.path, response.status, file=file)  # <- blocking-call
            file.flush()  # <- blocking-call

    async def recent(self, count: int = 20) -> list[str]:
        with open(self._path) as file:  # <- blocking-call
            lines = [line.rstrip() for line in file]  # <- blocking-call
        return lines[-count:]

    def lines(self) -> Iterator[str]:
        with open(self._path) as file:
            yield from file

    async def failed(self) -> int:
        """How many requests the service could not answer."""
        return sum(line.rstrip().endswith("500") for line in self.lines())  # <- blocking-call-indirect


class App:
    """Routes by method and path; hooks that run before and after serving."""

    def __init__(self, log: AccessLog) -> None:
        self._routes: dict[tuple[str, str], Endpoint] = {}
        self._startup: list[Hook] = []
        self._shutdown: list[Hook] = []
        self._log = log

    def route(self, method: str, path: str, endpoint: Endpoint) -> None:
        self._routes[method, path] = endpoint

    def on_startup(self, hook: Hook) -> None:
        self._startup.append(hook)

    def on_shutdown(self, hook: Hook) -> None:
        self._shutdown.append(hook)

    async def start(self) -> None:
        for hook in self._startup:
            hook()  # <- unused-awaitable

    async def stop(self) -> None:
        for hook in reversed(self._shutdown):
            await hook()

    async def handle(self, request: Request) -> Response:
        response = await self._respond(request)
        self._log.record(request, response)  # <- unused-coroutine
        return response

    async def _respond(self, request: Request) -> Response:
        endpoint = self._routes.get((request.method, request.path))
        if endpoint is None:
            return to_json({"detail": "No such page"}, HTTPStatus.NOT_FOUND)
        try:
            return await endpoint(request)
        except HTTPError as error:
            return to_json({"detail": error.detail}, error.status)

    async def serve(self, host: str, port: int) -> None:
        await self.start()
        try:
            server = await asyncio.start_server(self._connected, host, port)
            async with server:
                await server.serve_forever()
        finally:
            await self.stop()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            response = await self.handle(await read_request(reader))
        except (asyncio.IncompleteReadError, ValueError) as error:
            response = to_json({"detail": str(error)}, HTTPStatus.BAD_REQUEST)
        writer.write(response.encode())
        writer.drain()  # <- unused-coroutine
        await writer.close()  # <- await-non-awaitable


async def read_request(reader: asyncio.StreamReader) -> Request:
    """Read one request from a connection."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip().split("\r\n")
    method, target, _version = first.split(" ")
    headers = {}
    for line in lines:
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    parts = urlsplit(target)
    return Request(method, parts.path, dict(parse_qsl(parts.query)), headers, body)
