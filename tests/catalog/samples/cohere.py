import asyncio

import cohere


async def requests(client: cohere.Client, second: cohere.ClientV2) -> None:
    client.chat(message="")  # blocks: cohere.base_client.BaseCohere.chat
    client.embed(texts=[""])  # blocks: cohere.Client.embed
    client.rerank(query="", documents=[""])  # blocks: cohere.base_client.BaseCohere.rerank
    second.chat(model="m", messages=[])  # blocks: cohere.ClientV2.chat
    for _ in second.chat_stream(model="m", messages=[]):  # blocks: cohere.ClientV2.chat_stream
        pass
    second.rerank(model="m", query="", documents=[""])  # blocks: cohere.ClientV2.rerank
    await asyncio.to_thread(second.chat, model="m", messages=[])


async def asynchronous(client: cohere.AsyncClient, second: cohere.AsyncClientV2) -> None:
    cohere.ClientV2("key")
    await client.chat(message="")
    await asyncio.gather(second.chat(model="m", messages=[]), client.rerank(query="", documents=[]))
    async for _ in second.chat_stream(model="m", messages=[]):
        pass
