"""Mail to customers."""

import asyncio
import smtplib
from email.message import EmailMessage


def compose(to: str, subject: str, text: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "shop@shop.example"
    message["To"] = to
    message["Subject"] = subject
    message.set_content(text)
    return message


class Mailer:
    def __init__(self, host: str) -> None:
        self._host = host

    async def send(self, message: EmailMessage) -> None:
        await asyncio.to_thread(self._deliver, message)

    async def confirm(self, to: str, order: int) -> None:
        await self.send(compose(to, f"Order {order}", "Thank you for it."))

    async def warn(self, to: str, sku: str, stock: int) -> None:
        await self.send(compose(to, f"{sku} runs out", f"Only {stock} left."))

    def _deliver(self, message: EmailMessage) -> None:
        with smtplib.SMTP(self._host) as server:
            server.send_message(message)
