from typing import Any

from mypy_async_validator.markers import blocking

class Chat:
    @blocking("network", asyncio="google.genai.chats.AsyncChat.send_message")
    def send_message(self, message: Any, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.chats.AsyncChat.send_message_stream", lazy=True)
    def send_message_stream(self, message: Any, config: Any = None) -> Any: ...
