import asyncio

import openai
from openai import AsyncOpenAI, AzureOpenAI, OpenAI, Stream
from openai._legacy_response import HttpxBinaryResponseContent
from openai.types.chat import ChatCompletionChunk


async def requests(client: OpenAI, azure: AzureOpenAI) -> None:
    client.chat.completions.create(  # blocks: openai.resources.chat.completions.Completions.create
        model="m", messages=[]
    )
    azure.chat.completions.create(  # blocks: openai.resources.chat.completions.Completions.create
        model="m", messages=[]
    )
    client.responses.create(model="m")  # blocks: openai.resources.responses.Responses.create
    client.embeddings.create(  # blocks: openai.resources.embeddings.Embeddings.create
        model="m", input=""
    )
    client.models.list()  # blocks: openai.resources.models.Models.list
    client.files.delete("id")  # blocks: openai.resources.files.Files.delete
    client.images.generate(prompt="")  # blocks: openai.resources.images.Images.generate
    audio = client.audio.transcriptions
    audio.create(  # blocks: openai.resources.audio.transcriptions.Transcriptions.create
        model="m", file=b""
    )
    openai.embeddings.create(  # blocks: openai.resources.embeddings.Embeddings.create
        model="m", input=""
    )
    await asyncio.to_thread(client.models.list)


async def made_without_waiting(payload: str) -> None:
    client = OpenAI(api_key="")
    client.with_options(timeout=5).copy()
    client.webhooks.unwrap(payload, {})
    client.chat.completions.stream(model="m", messages=[])
    client.close()


async def streams(client: OpenAI, stream: Stream[ChatCompletionChunk]) -> None:
    for _ in stream:  # blocks: openai.Stream
        pass
    chats = client.chat.completions.stream(model="m", messages=[])
    with chats as chat:  # blocks: openai.lib.streaming.chat.ChatCompletionStreamManager
        for _ in chat:  # blocks: openai.lib.streaming.chat.ChatCompletionStream
            pass
        chat.until_done()  # blocks: openai.lib.streaming.chat.ChatCompletionStream.until_done
    answers = client.responses.stream(model="m", input="")
    with (
        answers as answer  # blocks: openai.lib.streaming.responses._responses.ResponseStreamManager
    ):
        for _ in answer:  # blocks: openai.lib.streaming.responses._responses.ResponseStream
            pass
    manager = client.realtime.connect()
    with manager as ws:  # blocks: openai.resources.realtime.realtime.RealtimeConnectionManager
        ws.recv()  # blocks: openai.resources.realtime.realtime.RealtimeConnection.recv


async def speech(a: HttpxBinaryResponseContent) -> None:
    a.write_to_file("b")  # blocks: openai._legacy_response.HttpxBinaryResponseContent.write_to_file
    a.read()


async def asynchronous(client: AsyncOpenAI) -> None:
    await client.chat.completions.create(model="m", messages=[])
    await asyncio.gather(client.responses.create(model="m"), client.models.retrieve("m"))
    async for _ in client.models.list():
        pass
    async with client.chat.completions.stream(model="m", messages=[]) as stream:
        async for _ in stream:
            pass
    client.webhooks.unwrap("", {})
