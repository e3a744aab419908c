import sys
from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# `PlaySound` waits for the end of the sound unless its flags hold SND_ASYNC (1), which shows only
# where they are one constant: those that wait are listed here.

if sys.platform == "win32":
    @blocking("sleep")
    def Beep(frequency: int, duration: int) -> None: ...
    @overload
    @blocking("sleep")
    def PlaySound(sound: Any, flags: Literal[0, 4, 65536, 131072]) -> None: ...
    @overload
    def PlaySound(sound: Any, flags: int) -> None: ...
