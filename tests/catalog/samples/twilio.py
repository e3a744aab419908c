import asyncio

from twilio.rest import Client
from twilio.rest.api.v2010.account.call import CallList
from twilio.rest.api.v2010.account.message import MessageInstance, MessageList
from twilio.rest.verify.v2.service import ServiceContext


async def client(client: Client) -> None:
    client.messages.create(  # blocks: twilio.rest.api.v2010.account.message.MessageList.create
        to="1", from_="2", body="a"
    )
    message = client.messages("m")
    message.fetch()  # blocks: twilio.rest.api.v2010.account.message.MessageContext.fetch
    client.messages.get("m")
    await client.messages.create_async(to="1", from_="2", body="a")
    await asyncio.to_thread(client.messages.create, to="1", from_="2", body="a")


async def lists(messages: MessageList, calls: CallList) -> None:
    messages.list(limit=5)  # blocks: twilio.rest.api.v2010.account.message.MessageList.list
    messages.stream(limit=5)  # blocks: twilio.rest.api.v2010.account.message.MessageList.stream
    messages.page()  # blocks: twilio.rest.api.v2010.account.message.MessageList.page
    calls.create(to="1", from_="2")  # blocks: twilio.rest.api.v2010.account.call.CallList.create
    calls.get("c")
    await messages.list_async(limit=5)


async def one(message: MessageInstance) -> None:
    message.update(body="")  # blocks: twilio.rest.api.v2010.account.message.MessageInstance.update
    message.delete()  # blocks: twilio.rest.api.v2010.account.message.MessageInstance.delete
    message.media
    await message.delete_async()


async def verify(service: ServiceContext) -> None:
    service.verifications.create(  # blocks: twilio.rest.verify.v2.service.verification.VerificationList.create
        to="1", channel="sms"
    )
    service.verification_checks.create(  # blocks: twilio.rest.verify.v2.service.verification_check.VerificationCheckList.create
        to="1", code="2"
    )
    service.fetch()  # blocks: twilio.rest.verify.v2.service.ServiceContext.fetch
    await service.verifications.create_async(to="1", channel="sms")
