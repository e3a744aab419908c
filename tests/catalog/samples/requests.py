import asyncio

import requests
from requests import Response, Session
from requests.adapters import HTTPAdapter


async def functions(url: str) -> None:
    requests.get(url)  # blocks: requests.get
    requests.get(url, {"page": 1}, timeout=5, stream=True)  # blocks: requests.get
    requests.post(url, json={"a": 1})  # blocks: requests.post
    requests.put(url, data=b"")  # blocks: requests.put
    requests.patch(url, data=b"")  # blocks: requests.patch
    requests.delete(url)  # blocks: requests.delete
    requests.head(url)  # blocks: requests.head
    requests.options(url)  # blocks: requests.options
    requests.request("GET", url, timeout=(1, 2))  # blocks: requests.request
    await asyncio.to_thread(requests.get, url, timeout=5)


async def session(session: Session, url: str) -> None:
    session.get(url)  # blocks: requests.Session.get
    session.post(url, json={"a": 1})  # blocks: requests.Session.post
    session.put(url, data=b"")  # blocks: requests.Session.put
    session.patch(url, data=b"")  # blocks: requests.Session.patch
    session.delete(url)  # blocks: requests.Session.delete
    session.head(url)  # blocks: requests.Session.head
    session.options(url)  # blocks: requests.Session.options
    session.request("GET", url, stream=True)  # blocks: requests.Session.request
    prepared = session.prepare_request(requests.Request("GET", url))
    session.send(prepared, timeout=5)  # blocks: requests.Session.send
    with requests.Session() as own:
        own.mount("https://", HTTPAdapter(max_retries=3))
        own.headers.update({"a": "b"})
        own.get(url)  # blocks: requests.Session.get
    session.close()


class Api(Session):
    pass


async def of_a_subclass(api: Api, url: str) -> None:
    api.get(url)  # blocks: requests.Session.get
    await asyncio.to_thread(api.get, url)


async def what_has_arrived(response: Response) -> bytes:
    response.raise_for_status()
    response.json()
    response.iter_content(1024)
    response.iter_lines()
    response.close()
    return response.content
