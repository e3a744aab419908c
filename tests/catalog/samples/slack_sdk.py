import asyncio

from slack_sdk import WebClient, WebhookClient
from slack_sdk.audit_logs import AuditLogsClient
from slack_sdk.scim import SCIMClient
from slack_sdk.socket_mode import SocketModeClient
from slack_sdk.socket_mode.response import SocketModeResponse
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.chat_stream import ChatStream
from slack_sdk.webhook.async_client import AsyncWebhookClient


class Notifier(WebClient):
    def greeting(self) -> str:
        return "hello"


async def web(client: WebClient, notifier: Notifier) -> None:
    client.chat_postMessage(channel="c", text="a")  # blocks: slack_sdk.WebClient.chat_postMessage
    client.users_list(limit=5)  # blocks: slack_sdk.WebClient.users_list
    client.files_upload_v2(file="f")  # blocks: slack_sdk.WebClient.files_upload_v2
    client.api_call("api.test")  # blocks: slack_sdk.WebClient.api_call
    client.token
    client.chat_stream(channel="c", thread_ts="1")
    WebClient.validate_slack_signature(signing_secret="", data="", timestamp="", signature="")
    notifier.greeting()
    await asyncio.to_thread(client.users_list, limit=5)


async def text(stream: ChatStream) -> None:
    stream.append(markdown_text="a")  # blocks: slack_sdk.web.chat_stream.ChatStream.append
    stream.stop()  # blocks: slack_sdk.web.chat_stream.ChatStream.stop


async def webhook(client: WebhookClient) -> None:
    client.send(text="a")  # blocks: slack_sdk.WebhookClient.send
    client.send_dict({"text": "a"})  # blocks: slack_sdk.WebhookClient.send_dict


async def socket_mode(client: SocketModeClient, response: SocketModeResponse) -> None:
    client.connect()  # blocks: slack_sdk.socket_mode.SocketModeClient.connect
    client.send_message("a")  # blocks: slack_sdk.socket_mode.SocketModeClient.send_message
    client.send_socket_mode_response(  # blocks: slack_sdk.socket_mode.SocketModeClient.send_socket_mode_response
        response
    )
    client.is_connected()
    client.disconnect()  # blocks: slack_sdk.socket_mode.SocketModeClient.disconnect
    client.close()  # blocks: slack_sdk.socket_mode.SocketModeClient.close


async def others(scim: SCIMClient, audit: AuditLogsClient) -> None:
    scim.read_user("u")  # blocks: slack_sdk.scim.SCIMClient.read_user
    audit.logs(limit=1)  # blocks: slack_sdk.audit_logs.AuditLogsClient.logs


async def async_clients(client: AsyncWebClient, hook: AsyncWebhookClient) -> None:
    await client.chat_postMessage(channel="c", text="a")
    await client.api_call("api.test")
    await hook.send(text="a")
