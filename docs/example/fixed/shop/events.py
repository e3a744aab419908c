"""An event bus: who publishes an event does not know who listens."""

import asyncio
from collections import defaultdict
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class OrderPlaced:
    order: int
    customer: str
    sku: str
    pieces: int


@dataclass(frozen=True)
class StockLow:
    sku: str
    stock: int


Event = OrderPlaced | StockLow
Listener = Callable[[Event], Coroutine[Any, Any, None]]
Observer = Callable[[Event], Awaitable[None]]


class EventBus:
    def __init__(self) -> None:
        self._listeners: defaultdict[type[Event], list[Listener]] = defaultdict(list)
        self._observers: list[Observer] = []
        self._running: set[asyncio.Task[None]] = set()

    def listen(self, kind: type[Event], listener: Listener) -> None:
        self._listeners[kind].append(listener)

    def observe(self, observer: Observer) -> None:
        """Call ``observer`` with every event, before its listeners."""
        self._observers.append(observer)

    async def publish(self, event: Event) -> None:
        """Wait until every listener has seen the event."""
        for observer in self._observers:
            await observer(event)
        await asyncio.gather(*[listener(event) for listener in self._listeners[type(event)]])

    def publish_later(self, event: Event) -> None:
        """Publish without waiting; ``drain`` waits for what is still under way."""
        task = asyncio.create_task(self.publish(event))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def drain(self) -> None:
        if self._running:
            await asyncio.wait(self._running)
