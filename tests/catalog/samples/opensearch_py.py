from opensearchpy import AsyncOpenSearch, OpenSearch, helpers


async def requests(client: OpenSearch) -> None:
    helpers.bulk(client, [])  # blocks: opensearchpy.helpers.bulk
    for _ in helpers.scan(client):  # blocks: opensearchpy.helpers.scan
        pass
    OpenSearch().close()


async def asynchronous(client: AsyncOpenSearch) -> None:
    await client.search(index="i")
    await helpers.async_bulk(client, [])
