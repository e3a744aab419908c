"""Every story in every mode of mypy: after each step, the reports are those that it expects.

All stories of a mode are told together, when the first of them is tested; see README.md.
"""

from collections.abc import Callable, Iterator
from difflib import unified_diff
from functools import cache

import pytest

from scenarios.modes import MODES, Mode
from scenarios.stories import Story, StoryError, load_stories, parse_story
from scenarios.telling import Told, tell_all

STORIES = load_stories()
PAIRS = [
    pytest.param(mode, story, id=f"{mode.name}-{story.name}")
    for mode in MODES
    for story in STORIES
    if (mode.alone or not story.alone) and mode.name not in story.not_in
]


@pytest.fixture(scope="session")
def tell(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[Mode], dict[str, Told]]:
    """What mypy says of all selected stories in a mode; asked once for each mode."""
    pairs = [item.callspec.params for item in request.session.items if hasattr(item, "callspec")]

    @cache
    def tell(mode: Mode) -> dict[str, Told]:
        stories = [pair["story"] for pair in pairs if pair.get("mode") is mode]
        return tell_all(mode, stories, tmp_path_factory.mktemp(mode.name))

    return tell


@pytest.mark.parametrize(("mode", "story"), PAIRS)
def test_story(mode: Mode, story: Story, tell: Callable[[Mode], dict[str, Told]]) -> None:
    if lines := list(_differences(story, tell(mode)[story.name])):
        heading = f'The story "{story.name}" in the mode "{mode.name}":'
        pytest.fail("\n".join([heading, *lines]), pytrace=False)


def _differences(story: Story, told: Told) -> Iterator[str]:
    for number, runs in enumerate(told):
        step = story.at(number)
        for run, output in enumerate(runs):
            place = f"step {number} ({step.does})" + (", run once more" if run else "")
            got = output.reports(story)
            lines = unified_diff(step.reports, got, "expected", "got", n=99, lineterm="")
            if difference := list(lines):
                yield from [f"\n{place}", *difference[:2], *difference[3:]]
            if output.other:
                yield from [f"\n{place}: mypy says more", *output.other]


STORY = """\
about: A story
files:
  app.py: import time
reports: none
steps:
  - does: something
"""


@pytest.mark.parametrize(
    ("rest", "error"),
    [
        ("    edit: {app.py: {time: os}}", "reports"),
        ("    edit: {app.py: {time: os}}\n    reports: none", "The reports stay"),
        ("    edit: {app.py: {date: os}}\n    same: it is", "'date' 0 times"),
        ("    edit: {app.py: {i: os}}\n    same: it is", "'i' 2 times"),
        ("    edit: {app.py: {time: time}}\n    same: it is", "Changes nothing"),
        ("    edits: {app.py: {time: os}}\n    same: it is", "Unknown: edits"),
        ("    delete: [main.py]\n    same: it is", "There is no main.py"),
        ("    ini: '[mypy-a]'\n    same: it is", '"alone"'),
    ],
)
def test_mistakes_in_a_story(rest: str, error: str) -> None:
    parse_story("right", f"{STORY}    edit: {{app.py: {{time: os}}}}\n    same: it is")
    with pytest.raises(StoryError, match=error):
        parse_story("wrong", STORY + rest)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_expectations_are_about_the_story(story: Story) -> None:
    assert story.name.isidentifier()
    assert story.not_in.keys() <= {mode.name for mode in MODES}
    assert any(step.reports for step in story.steps)
    for step in story.steps:
        places = [report.split(":", 2)[:2] for report in step.reports]
        for file, line in places:
            assert 0 < int(line) <= len(step.files[file].splitlines()), step.does
