import asyncio

from mistralai.client import Mistral


async def requests(client: Mistral) -> None:
    client.chat.complete(model="m", messages=[])  # blocks: mistralai.client.chat.Chat.complete
    client.embeddings.create(  # blocks: mistralai.client.embeddings.Embeddings.create
        model="m", inputs=""
    )
    client.models.list()  # blocks: mistralai.client.models_.Models.list
    await asyncio.to_thread(client.models.list)


async def asynchronous(client: Mistral) -> None:
    Mistral(api_key="")
    await client.chat.complete_async(model="m", messages=[])
    await asyncio.gather(client.models.list_async(), client.models.list_async())
