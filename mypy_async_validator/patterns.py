"""Names and patterns of names, as users write them in the configuration."""

import re
from collections.abc import Iterable
from fnmatch import translate
from functools import lru_cache


def matches(name: str, patterns: tuple[str, ...]) -> bool:
    """Is ``name`` one of ``patterns``? ``*`` stands for any text, dots included."""
    return bool(patterns) and _compile(patterns).match(name) is not None


def any_matches(names: Iterable[str], patterns: tuple[str, ...]) -> bool:
    return bool(patterns) and any(matches(name, patterns) for name in names)


@lru_cache(maxsize=32)
def _compile(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(translate(pattern) for pattern in patterns))
