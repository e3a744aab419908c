import asyncio

from qdrant_client import AsyncQdrantClient, QdrantClient


async def requests(client: QdrantClient) -> None:
    client.get_collections()  # blocks: qdrant_client.QdrantClient.get_collections
    client.query_points("c")  # blocks: qdrant_client.QdrantClient.query_points
    client.upsert("c", points=[])  # blocks: qdrant_client.QdrantClient.upsert
    client.close()
    await asyncio.to_thread(client.query_points, "c")


async def asynchronous(client: AsyncQdrantClient) -> None:
    await client.query_points("c")
    await asyncio.gather(client.get_collections(), client.upsert("c", points=[]))
