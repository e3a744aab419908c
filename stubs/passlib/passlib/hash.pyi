from typing import Any

from mypy_async_validator.markers import blocking

# Only what is made to be slow; the older digests are quick.

class bcrypt:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class bcrypt_sha256:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class pbkdf2_sha1:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class pbkdf2_sha256:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class pbkdf2_sha512:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class scrypt:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class sha256_crypt:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class sha512_crypt:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any, **kwds: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any, **context: Any) -> bool: ...

class argon2:
    @classmethod
    @blocking("cpu")
    def hash(cls, secret: Any) -> str: ...
    @classmethod
    @blocking("cpu")
    def verify(cls, secret: Any, hash: Any) -> bool: ...
