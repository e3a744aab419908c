"""Mail to customers."""

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
        server = await smtplib.SMTP(self._host)  # <- await-non-awaitable
        server.send_message(message)  # <- blocking-call
        server.quit()  # <- blocking-call

    async def confirm(self, to: str, order: int) -> None:
        message = self.send(compose(to, f"Order {order}", "Thank you for it."))  # <- unused-coroutine

    async def warn(self, to: str, sku: str, stock: int) -> None:
        stock == 0 or self.send(compose(to, f"{sku} runs out", f"Only {stock} left."))  # <- unused-coroutine
