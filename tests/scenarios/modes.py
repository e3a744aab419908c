"""The modes of mypy in which every story is told."""

from dataclasses import dataclass
from typing import Final, Literal

PLUGIN: Final = "mypy_async_validator"
# One of mypy's own, with hooks for functions and none for what the stories do.
_OTHER_PLUGIN: Final = "mypy.plugins.proper_plugin"


@dataclass(frozen=True)
class Mode:
    """How mypy is run after each step."""

    name: str
    options: tuple[str, ...] = ()
    cache: Literal["kept", "fresh", "none"] = "kept"
    """A kept cache holds what the runs after earlier steps have written."""
    daemon: Literal["no", "run", "recheck", "update"] = "no"
    """``dmypy run`` and ``recheck`` find out which files have changed; ``--update`` names them."""
    starts_from_cache: bool = False
    """Does the daemon load what mypy has written before?"""
    plugins: str = PLUGIN
    again: bool = False
    """Is mypy run once more, without a change, after each step?"""
    alone: bool = False
    """Are the stories told that need runs of their own, which take most of the time?"""


MODES: Final = (
    Mode("cold", cache="fresh", alone=True),
    Mode("warm", again=True, alone=True),
    Mode("warm_files", ("--no-sqlite-cache",)),
    Mode("warm_workers", ("-n2",), alone=True),
    Mode("warm_fine_grained", ("--cache-fine-grained",)),
    Mode("warm_python_parser", ("--no-native-parser",)),
    Mode("warm_partial_types", ("--no-local-partial-types",)),
    Mode("warm_first_plugin", plugins=f"{PLUGIN}, {_OTHER_PLUGIN}"),
    Mode("warm_last_plugin", plugins=f"{_OTHER_PLUGIN}, {PLUGIN}"),
    Mode("no_cache", cache="none"),
    Mode("not_incremental", ("--no-incremental",), cache="none"),
    Mode("daemon", daemon="run", again=True, alone=True),
    Mode("daemon_cache", ("--use-fine-grained-cache",), daemon="recheck", starts_from_cache=True),
    # (It takes names of files only where it does not look for further ones.)
    Mode("daemon_update", ("--follow-imports=error",), daemon="update"),
)
