import asyncio
from contextlib import ExitStack

import httpx


async def functions(url: str) -> None:
    httpx.get(url)  # blocks: httpx.get
    httpx.post(url, json={"a": 1}, timeout=5)  # blocks: httpx.post
    httpx.put(url, content=b"")  # blocks: httpx.put
    httpx.patch(url, content=b"")  # blocks: httpx.patch
    httpx.delete(url)  # blocks: httpx.delete
    httpx.head(url)  # blocks: httpx.head
    httpx.options(url)  # blocks: httpx.options
    httpx.request("GET", url)  # blocks: httpx.request
    with httpx.stream("GET", url) as response:  # blocks: httpx.stream
        response.raise_for_status()
    await asyncio.to_thread(httpx.get, url)


async def client(client: httpx.Client, url: str) -> None:
    client.get(url, follow_redirects=True)  # blocks: httpx.Client.get
    client.post(url, json={"a": 1})  # blocks: httpx.Client.post
    client.put(url)  # blocks: httpx.Client.put
    client.patch(url)  # blocks: httpx.Client.patch
    client.delete(url)  # blocks: httpx.Client.delete
    client.head(url)  # blocks: httpx.Client.head
    client.options(url)  # blocks: httpx.Client.options
    client.request("GET", url)  # blocks: httpx.Client.request
    client.send(client.build_request("GET", url), stream=True)  # blocks: httpx.Client.send
    with client.stream("GET", url):  # blocks: httpx.Client.stream
        pass
    with ExitStack() as stack:
        stack.enter_context(client.stream("GET", url))  # blocks: httpx.Client.stream
    await asyncio.to_thread(client.get, url)


async def opened_and_closed(url: str) -> None:
    with httpx.Client(base_url=url, timeout=httpx.Timeout(5)) as client:
        client.get("/")  # blocks: httpx.Client.get
    client.close()


async def async_client(url: str) -> bytes:
    async with httpx.AsyncClient(http2=True) as client:
        response = await client.get(url)
        await client.send(client.build_request("GET", url))
        async with client.stream("GET", url) as streamed:
            await streamed.aread()
            streamed.read()
    response.iter_bytes()
    response.json()
    return response.read()
