from mypy_async_validator.markers import blocking

class BaseServer:
    @blocking(
        "network",
        asyncio="asyncio.start_server",
        anyio="anyio.create_tcp_listener",
        trio="trio.serve_tcp",
    )
    def serve_forever(self, poll_interval: float = 0.5) -> None: ...
    @blocking(
        "network",
        asyncio="asyncio.start_server",
        anyio="anyio.create_tcp_listener",
        trio="trio.serve_tcp",
    )
    def handle_request(self) -> None: ...
    @blocking("thread")
    def shutdown(self) -> None: ...  # waits until another thread has left `serve_forever`
