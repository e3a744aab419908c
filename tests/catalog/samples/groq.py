import asyncio

from groq import AsyncGroq, Groq


async def requests(client: Groq) -> None:
    client.chat.completions.create(  # blocks: groq.resources.chat.completions.Completions.create
        messages=[], model="m"
    )
    chat = client.chat.completions
    stream = chat.create(  # blocks: groq.resources.chat.completions.Completions.create
        messages=[], model="m", stream=True
    )
    for _ in stream:  # blocks: groq.Stream
        pass
    client.models.list()  # blocks: groq.resources.models.Models.list
    client.with_options(timeout=5).close()
    await asyncio.to_thread(client.models.list)


async def asynchronous(client: AsyncGroq) -> None:
    await client.chat.completions.create(messages=[], model="m")
    await asyncio.gather(client.models.list(), client.models.retrieve("m"))
