from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# Calling a method that answers with a stream only starts it. The stream that it gives back has a
# class in the types alone, so iterating over it is left out.

class UnaryUnaryMultiCallable:
    @blocking("network", asyncio="grpc.aio.UnaryUnaryMultiCallable")
    def __call__(
        self,
        request: Any,
        timeout: float | None = None,
        metadata: Any = None,
        credentials: Any = None,
        wait_for_ready: bool | None = None,
        compression: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="grpc.aio.UnaryUnaryMultiCallable")
    def with_call(
        self,
        request: Any,
        timeout: float | None = None,
        metadata: Any = None,
        credentials: Any = None,
        wait_for_ready: bool | None = None,
        compression: Any = None,
    ) -> Any: ...

class StreamUnaryMultiCallable:
    @blocking("network", asyncio="grpc.aio.StreamUnaryMultiCallable")
    def __call__(
        self,
        request_iterator: Any,
        timeout: float | None = None,
        metadata: Any = None,
        credentials: Any = None,
        wait_for_ready: bool | None = None,
        compression: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="grpc.aio.StreamUnaryMultiCallable")
    def with_call(
        self,
        request_iterator: Any,
        timeout: float | None = None,
        metadata: Any = None,
        credentials: Any = None,
        wait_for_ready: bool | None = None,
        compression: Any = None,
    ) -> Any: ...

class Future:
    @overload
    def result(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("network")
    def result(self, timeout: float | None = None) -> Any: ...
    @overload
    def exception(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("network")
    def exception(self, timeout: float | None = None) -> Any: ...
    @overload
    def traceback(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("network")
    def traceback(self, timeout: float | None = None) -> Any: ...

class Server:
    @overload
    def wait_for_termination(self, timeout: Literal[0]) -> Any: ...
    @overload
    @blocking("network", asyncio="grpc.aio.Server.wait_for_termination")
    def wait_for_termination(self, timeout: float | None = None) -> Any: ...
