import bcrypt


async def computes(password: bytes, hashed: bytes) -> bool:
    bcrypt.hashpw(password, bcrypt.gensalt(rounds=4))
    bcrypt.kdf(password, b"salt", 32, 100)
    return bcrypt.checkpw(password, hashed)
