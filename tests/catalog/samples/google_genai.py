import asyncio

from google import genai
from google.genai.chats import Chat
from google.genai.models import AsyncModels


async def requests(client: genai.Client, chat: Chat) -> None:
    client.models.generate_content(  # blocks: google.genai.models.Models.generate_content
        model="m", contents=""
    )
    models = client.models
    models.generate_content_stream(  # blocks: google.genai.models.Models.generate_content_stream
        model="m", contents=""
    )
    client.files.upload(file="a")  # blocks: google.genai.files.Files.upload
    chat.send_message("")  # blocks: google.genai.chats.Chat.send_message
    chat.get_history()
    client.chats.create(model="m")
    genai.Client(api_key="").close()
    await asyncio.to_thread(client.models.get, model="m")


async def asynchronous(client: genai.Client, models: AsyncModels) -> None:
    await client.aio.models.generate_content(model="m", contents="")
    await asyncio.gather(models.get(model="m"), client.aio.files.get(name="n"))
    async for _ in await models.generate_content_stream(model="m", contents=""):
        pass
    await client.aio.chats.create(model="m").send_message("")
