from typing import Any

from mypy_async_validator.markers import blocking

class RealtimeConnectionManager:
    @blocking(
        "network", asyncio="openai.resources.realtime.realtime.AsyncRealtimeConnectionManager"
    )
    def __enter__(self) -> Any: ...
    @blocking(
        "network", asyncio="openai.resources.realtime.realtime.AsyncRealtimeConnectionManager.enter"
    )
    def enter(self) -> Any: ...

class RealtimeConnection:
    @blocking("network", asyncio="openai.resources.realtime.realtime.AsyncRealtimeConnection.recv")
    def recv(self) -> Any: ...
    @blocking(
        "network", asyncio="openai.resources.realtime.realtime.AsyncRealtimeConnection.recv_bytes"
    )
    def recv_bytes(self) -> bytes: ...
    @blocking("network", asyncio="openai.resources.realtime.realtime.AsyncRealtimeConnection.send")
    def send(self, event: Any) -> None: ...
