import asyncio

from anthropic import Anthropic, AsyncAnthropic, Stream
from anthropic.types import RawMessageStreamEvent


async def requests(client: Anthropic) -> None:
    client.messages.create(  # blocks: anthropic.resources.messages.Messages.create
        max_tokens=1, messages=[], model="m"
    )
    client.messages.count_tokens(  # blocks: anthropic.resources.messages.Messages.count_tokens
        messages=[], model="m"
    )
    client.models.list()  # blocks: anthropic.resources.models.Models.list
    batches = client.messages.batches
    batches.retrieve("id")  # blocks: anthropic.resources.messages.batches.Batches.retrieve
    client.beta.messages.create(  # blocks: anthropic.resources.beta.messages.Messages.create
        max_tokens=1, messages=[], model="m"
    )
    await asyncio.to_thread(client.models.list)


async def made_without_waiting() -> None:
    client = Anthropic(api_key="")
    client.with_options(timeout=5).copy()
    client.messages.stream(max_tokens=1, messages=[], model="m")
    client.close()


async def streams(client: Anthropic, events: Stream[RawMessageStreamEvent]) -> None:
    for _ in events:  # blocks: anthropic.Stream
        pass
    with client.messages.stream(  # blocks: anthropic.lib.streaming.MessageStreamManager
        max_tokens=1, messages=[], model="m"
    ) as stream:
        for _ in stream:  # blocks: anthropic.lib.streaming.MessageStream
            pass
        stream.get_final_text()  # blocks: anthropic.lib.streaming.MessageStream.get_final_text


async def asynchronous(client: AsyncAnthropic) -> None:
    await client.messages.create(max_tokens=1, messages=[], model="m")
    await asyncio.gather(client.models.retrieve("m"), client.models.retrieve("n"))
    async for _ in client.models.list():
        pass
    async with client.messages.stream(max_tokens=1, messages=[], model="m") as stream:
        async for _ in stream:
            pass
