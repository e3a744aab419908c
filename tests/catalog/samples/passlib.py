from passlib.context import CryptContext
from passlib.hash import argon2, bcrypt


async def computes(context: CryptContext, password: str) -> bool:
    hashed = context.hash(password)
    bcrypt.verify(password, hashed)
    argon2.hash(password)
    context.needs_update(hashed)
    return context.verify(password, hashed)
