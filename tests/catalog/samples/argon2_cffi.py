from argon2 import PasswordHasher, low_level


async def computes(hasher: PasswordHasher, password: str) -> bool:
    hashed = hasher.hash(password)
    low_level.hash_secret_raw(b"a", b"saltsalt", 1, 8, 1, 16, low_level.Type.ID)
    hasher.check_needs_rehash(hashed)
    return hasher.verify(hashed, password)
