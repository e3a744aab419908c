import asyncio

from elasticsearch import AsyncElasticsearch, Elasticsearch, dsl, helpers


async def requests(client: Elasticsearch) -> None:
    client.search(index="i")  # blocks: elasticsearch.Elasticsearch.search
    client.index(index="i", document={})  # blocks: elasticsearch.Elasticsearch.index
    client.ping()  # blocks: elasticsearch.Elasticsearch.ping
    client.options(request_timeout=5).info()  # blocks: elasticsearch.Elasticsearch.info
    indices = client.indices
    indices.create(index="i")  # blocks: elasticsearch._sync.client.indices.IndicesClient.create
    client.cluster.health()  # blocks: elasticsearch._sync.client.cluster.ClusterClient.health
    helpers.bulk(client, [])  # blocks: elasticsearch.helpers.bulk
    for _ in helpers.scan(client):  # blocks: elasticsearch.helpers.scan
        pass
    await asyncio.to_thread(client.search, index="i")
    Elasticsearch("http://localhost").close()


async def queries(search: dsl.Search, document: dsl.Document) -> None:
    search.filter("term", a=1).execute()  # blocks: elasticsearch.dsl.Search.execute
    search.sort("a").to_dict()
    document.save()  # blocks: elasticsearch.dsl.Document.save
    document.to_dict()


async def asynchronous(client: AsyncElasticsearch, search: dsl.AsyncSearch) -> None:
    await client.search(index="i")
    await asyncio.gather(client.indices.get(index="i"), client.ping())
    await helpers.async_bulk(client, [])
    await search.execute()
