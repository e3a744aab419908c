import asyncio
from contextlib import ExitStack

import httpx2


async def functions(url: str) -> None:
    httpx2.get(url)  # blocks: httpx2.get
    httpx2.post(url, json={"a": 1}, timeout=5)  # blocks: httpx2.post
    httpx2.put(url, content=b"")  # blocks: httpx2.put
    httpx2.patch(url, content=b"")  # blocks: httpx2.patch
    httpx2.delete(url)  # blocks: httpx2.delete
    httpx2.head(url)  # blocks: httpx2.head
    httpx2.options(url)  # blocks: httpx2.options
    httpx2.request("GET", url)  # blocks: httpx2.request
    with httpx2.stream("GET", url) as response:  # blocks: httpx2.stream
        response.raise_for_status()
    await asyncio.to_thread(httpx2.get, url)


async def client(client: httpx2.Client, url: str) -> None:
    client.get(url, follow_redirects=True)  # blocks: httpx2.Client.get
    client.post(url, json={"a": 1})  # blocks: httpx2.Client.post
    client.put(url)  # blocks: httpx2.Client.put
    client.patch(url)  # blocks: httpx2.Client.patch
    client.delete(url)  # blocks: httpx2.Client.delete
    client.head(url)  # blocks: httpx2.Client.head
    client.options(url)  # blocks: httpx2.Client.options
    client.request("GET", url)  # blocks: httpx2.Client.request
    client.send(client.build_request("GET", url), stream=True)  # blocks: httpx2.Client.send
    with client.stream("GET", url):  # blocks: httpx2.Client.stream
        pass
    with ExitStack() as stack:
        stack.enter_context(client.stream("GET", url))  # blocks: httpx2.Client.stream
    await asyncio.to_thread(client.get, url)


async def opened_and_closed(url: str) -> None:
    with httpx2.Client(base_url=url, timeout=httpx2.Timeout(5)) as client:
        client.get("/")  # blocks: httpx2.Client.get
    client.close()


async def async_client(url: str) -> bytes:
    async with httpx2.AsyncClient(http2=True) as client:
        response = await client.get(url)
        await client.send(client.build_request("GET", url))
        async with client.stream("GET", url) as streamed:
            await streamed.aread()
            streamed.read()
    response.iter_bytes()
    response.json()
    return response.read()


async def only_here(client: httpx2.Client, aclient: httpx2.AsyncClient, url: str) -> None:
    httpx2.query(url)  # blocks: httpx2.query
    client.query(url)  # blocks: httpx2.Client.query
    with client.sse(url):  # blocks: httpx2.Client.sse
        pass
    with client.websocket(url):  # blocks: httpx2.Client.websocket
        pass
    with httpx2.websocket(url):  # blocks: httpx2.websocket
        pass
    await aclient.query(url)
    async with aclient.sse(url) as events:
        async for event in events:
            event.json()
