"""Users, passwords and sessions."""

import asyncio
import hashlib
import hmac
import secrets
import time
from dataclasses import dataclass
from http import HTTPStatus

from shop.database import Database
from shop.web import HTTPError, Request


@dataclass
class Session:
    email: str
    until: float


def digest(password: str, salt: str) -> str:
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt.encode(), 100_000).hex()


class Auth:
    def __init__(self, database: Database, seconds: float) -> None:
        self._database = database
        self._seconds = seconds
        self._sessions: dict[str, Session] = {}
        self._lock = asyncio.Lock()

    async def register(self, email: str, password: str) -> None:
        salt = secrets.token_hex(8)
        hashed = await asyncio.to_thread(digest, password, salt)
        await self._database.execute("INSERT INTO users VALUES (?, ?, ?)", email, salt, hashed)

    async def login(self, email: str, password: str) -> str:
        rows = await self._database.rows("SELECT salt, digest FROM users WHERE email = ?", email)
        if not rows or not await self._matches(password, rows[0]["salt"], rows[0]["digest"]):
            raise HTTPError(HTTPStatus.UNAUTHORIZED, "Wrong address or password")
        return await self._start(email)

    async def _matches(self, password: str, salt: str, expected: str) -> bool:
        hashed = await asyncio.to_thread(digest, password, salt)
        return hmac.compare_digest(hashed, expected)

    async def _start(self, email: str) -> str:
        token = secrets.token_urlsafe()
        async with self._lock:
            self._sessions[token] = Session(email, time.monotonic() + self._seconds)
        return token

    async def user(self, request: Request) -> str:
        """The address of who asks."""
        token = request.headers.get("authorization", "").removeprefix("Bearer ")
        session = self.find(token)
        if session is None:
            raise HTTPError(HTTPStatus.UNAUTHORIZED, "Log in first")
        await self._extend(session)
        return session.email

    def find(self, token: str) -> Session | None:
        session = self._sessions.get(token)
        return session if session is not None and session.until > time.monotonic() else None

    async def _extend(self, session: Session) -> None:
        async with self._lock:
            session.until = time.monotonic() + self._seconds

    async def sweep(self) -> None:
        """Forget the sessions that have ended."""
        async with self._lock:
            for token in [token for token in self._sessions if self.find(token) is None]:
                del self._sessions[token]
