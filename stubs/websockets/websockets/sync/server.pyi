from typing import Any

from mypy_async_validator.markers import blocking

class Server:
    @blocking(
        "network",
        asyncio="websockets.asyncio.server.Server.serve_forever",
        trio="websockets.trio.server.Server.serve_forever",
    )
    def serve_forever(self) -> Any: ...
    @blocking("network", trio="websockets.trio.server.Server.aclose")
    def shutdown(
        self, close_connections: bool = True, code: Any = ..., reason: str = ""
    ) -> Any: ...
