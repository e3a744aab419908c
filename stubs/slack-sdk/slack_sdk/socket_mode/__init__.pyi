from typing import Any

from mypy_async_validator.markers import blocking

# Messages that arrive are handled in threads of the client's own.

class SocketModeClient:
    @blocking("network", asyncio="slack_sdk.socket_mode.aiohttp.SocketModeClient.connect")
    def connect(self) -> Any: ...
    @blocking("network", asyncio="slack_sdk.socket_mode.aiohttp.SocketModeClient.disconnect")
    def disconnect(self) -> Any: ...
    @blocking("network", asyncio="slack_sdk.socket_mode.aiohttp.SocketModeClient.close")
    def close(self) -> Any: ...
    @blocking("network", asyncio="slack_sdk.socket_mode.aiohttp.SocketModeClient.send_message")
    def send_message(self, message: str) -> Any: ...
    @blocking(
        "network", asyncio="slack_sdk.socket_mode.aiohttp.SocketModeClient.connect_to_new_endpoint"
    )
    def connect_to_new_endpoint(self, force: bool = False) -> Any: ...
    @blocking("network", asyncio="slack_sdk.socket_mode.aiohttp.SocketModeClient.issue_new_wss_url")
    def issue_new_wss_url(self) -> Any: ...
    @blocking(
        "network",
        asyncio="slack_sdk.socket_mode.aiohttp.SocketModeClient.send_socket_mode_response",
    )
    def send_socket_mode_response(self, response: Any) -> Any: ...
