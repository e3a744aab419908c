from typing import Any

from mypy_async_validator.markers import blocking

class WebClient:
    @blocking("network", asyncio="slack_sdk.web.async_client.AsyncWebClient")
    def __getattr__(self, name: str) -> Any: ...
    def chat_stream(
        self,
        *,
        buffer_size: int = 256,
        channel: str,
        thread_ts: str,
        recipient_team_id: str | None = None,
        recipient_user_id: str | None = None,
        task_display_mode: str | None = None,
        icon_emoji: str | None = None,
        icon_url: str | None = None,
        username: str | None = None,
        **kwargs: Any,
    ) -> Any: ...
    @staticmethod
    def validate_slack_signature(
        *, signing_secret: str, data: str, timestamp: str, signature: str
    ) -> Any: ...

class WebhookClient:
    @blocking("network", asyncio="slack_sdk.webhook.async_client.AsyncWebhookClient.send")
    def send(
        self,
        *,
        text: str | None = None,
        attachments: Any = None,
        blocks: Any = None,
        response_type: str | None = None,
        replace_original: bool | None = None,
        delete_original: bool | None = None,
        unfurl_links: bool | None = None,
        unfurl_media: bool | None = None,
        metadata: Any = None,
        headers: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="slack_sdk.webhook.async_client.AsyncWebhookClient.send_dict")
    def send_dict(self, body: Any, headers: Any = None) -> Any: ...
