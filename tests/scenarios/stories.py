"""Stories: a few modules and how they are edited, in files that people write (see README.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

FOLDER: Final = Path(__file__).with_name("stories")
_OF_STORIES: Final = frozenset({"about", "alone", "not_in", "ini", "files", "reports", "steps"})
_OF_STEPS: Final = frozenset(
    {"does", "ini", "write", "edit", "rename", "delete", "reports", "same"}
)
_NO_REPORTS: Final = "none"


class StoryError(Exception):
    """A story that cannot be told; the text names it, and the step."""


@dataclass(frozen=True)
class Step:
    """What there is after a step, not what the step changes."""

    does: str
    files: Mapping[str, str]
    """The texts of all files of the story, by their paths in its package."""
    ini: str
    """What the story adds to ``mypy.ini``."""
    reports: tuple[str, ...]
    """All that mypy says about the story, sorted."""


@dataclass(frozen=True)
class Story:
    """A package of the name of the story; the first step is how it begins."""

    name: str
    alone: str
    """Why it cannot be told in one run together with others; mostly empty."""
    not_in: Mapping[str, str]
    """The modes in which mypy, without any plugin, goes wrong at this story, and how."""
    steps: tuple[Step, ...]

    def at(self, number: int) -> Step:
        """Where the story is when others are at this step: a shorter one stays at its end."""
        return self.steps[min(number, len(self.steps) - 1)]


def load_stories() -> list[Story]:
    return [parse_story(path.stem, path.read_text()) for path in sorted(FOLDER.glob("*.yml"))]


def parse_story(name: str, text: str) -> Story:
    """Raises StoryError."""
    try:
        # Of this loader all values are text, also those that look like numbers or truth values.
        story = yaml.load(text, yaml.BaseLoader)
        return _story(name, story)
    except (StoryError, yaml.YAMLError) as error:
        raise StoryError(f"{name}: {error}") from error


def _story(name: str, story: dict[str, Any]) -> Story:
    _check_keys(story, _OF_STORIES, required={"about", "files", "reports", "steps"})
    files = {"__init__.py": "", **story["files"]}
    steps = [Step("begins", files, story.get("ini", ""), _lines(story["reports"]))]
    for values in story["steps"]:
        try:
            steps.append(_next_step(steps[-1], values))
        except StoryError as error:
            raise StoryError(f"step {len(steps)}: {error}") from error
    alone = story.get("alone", "")
    if any(step.ini for step in steps) and not alone:
        raise StoryError('A story with an "ini" is told "alone"')
    return Story(name, alone, story.get("not_in", {}), tuple(steps))


def _next_step(before: Step, values: dict[str, Any]) -> Step:
    _check_keys(values, _OF_STEPS, required={"does"})
    if ("reports" in values) == ("same" in values):
        raise StoryError('Needs "reports", or "same" with the reason why they stay')
    reports = before.reports if "same" in values else _lines(values["reports"])
    if reports == before.reports and "same" not in values:
        raise StoryError('The reports stay; "same" gives the reason')
    files = _edited(before.files, values)
    ini = values.get("ini", before.ini)
    if files == before.files and ini == before.ini:
        raise StoryError("Changes nothing")
    return Step(values["does"], files, ini, reports)


def _edited(before: Mapping[str, str], values: dict[str, Any]) -> dict[str, str]:
    """Files are renamed and deleted before others are edited and written."""
    files = dict(before)
    for old, new in values.get("rename", {}).items():
        files[new] = _take(files, old)
    for path in values.get("delete", ()):
        _take(files, path)
    for path, replacements in values.get("edit", {}).items():
        text = _take(files, path)
        for old, new in replacements.items():
            if text.count(old) != 1:
                raise StoryError(f"{path} has {old!r} {text.count(old)} times, not once")
            text = text.replace(old, new)
        files[path] = text
    return files | values.get("write", {})


def _take(files: dict[str, str], path: str) -> str:
    if path not in files:
        raise StoryError(f"There is no {path}")
    return files.pop(path)


def _lines(reports: str) -> tuple[str, ...]:
    return () if reports == _NO_REPORTS else tuple(sorted(reports.splitlines()))


def _check_keys(values: dict[str, Any], known: frozenset[str], *, required: set[str]) -> None:
    if unknown := values.keys() - known:
        raise StoryError(f"Unknown: {', '.join(sorted(unknown))}")
    if missing := required - values.keys():
        raise StoryError(f"Missing: {', '.join(sorted(missing))}")
