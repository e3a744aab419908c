import asyncio

import urllib3
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, ProxyManager


async def function(url: str) -> None:
    urllib3.request("GET", url)  # blocks: urllib3.request
    urllib3.request("GET", url, preload_content=False)  # blocks: urllib3.request
    await asyncio.to_thread(urllib3.request, "GET", url)


async def pools(pools: PoolManager, url: str) -> None:
    pools.request("GET", url, timeout=5)  # blocks: urllib3.PoolManager.request
    pools.request_encode_url("GET", url)  # blocks: urllib3.PoolManager.request_encode_url
    pools.request_encode_body("POST", url)  # blocks: urllib3.PoolManager.request_encode_body
    pools.urlopen("GET", url)  # blocks: urllib3.PoolManager.urlopen
    pools.connection_from_url(url)
    pools.clear()


async def proxy(url: str) -> None:
    with ProxyManager("http://localhost:3128", num_pools=2) as proxy:
        proxy.request("GET", url)  # blocks: urllib3.ProxyManager.request
        proxy.urlopen("GET", url)  # blocks: urllib3.ProxyManager.urlopen


async def one_host(pool: HTTPConnectionPool, tls: HTTPSConnectionPool) -> None:
    pool.request("GET", "/")  # blocks: urllib3.HTTPConnectionPool.request
    pool.urlopen("GET", "/", retries=False)  # blocks: urllib3.HTTPConnectionPool.urlopen
    tls.request("GET", "/")  # blocks: urllib3.HTTPConnectionPool.request
    tls.close()


async def building() -> None:
    PoolManager(num_pools=3, retries=urllib3.Retry(2), timeout=urllib3.Timeout(5))
    HTTPConnectionPool("localhost", 80)


async def what_has_arrived(response: urllib3.BaseHTTPResponse) -> bytes:
    response.json()
    response.release_conn()
    return response.data
