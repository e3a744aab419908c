"""The parts of the corpus command that need neither mypy nor a downloaded project."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from corpus.checking import configuration, find_crash
from corpus.projects import (
    CorpusError,
    count_lines,
    expand_paths,
    load_projects,
    parse_projects,
    select_projects,
)
from corpus.reports import Report, compare, draw_sample, key_of, parse_output, select_codes
from corpus.showing import excerpt

ONE = """
[[project]]
name = "one"
version = "1.2"
kind = "library"
paths = ["one"]
python = "3.13"
dependencies = ["two==2.0", "three-four==3.1.post1"]
"""


def record(**changed: object) -> str:
    fields = {
        "file": "a.py",
        "line": 3,
        "column": 4,
        "end_line": 3,
        "end_column": 9,
        "message": "Lost",
        "hint": None,
        "code": "unused-task",
        "severity": "error",
    }
    return json.dumps({**fields, **changed})


LOST = Report("a.py", 3, 5, "unused-task", "Lost")


def test_records_are_sorted_and_columns_count_from_one() -> None:
    text = "\n".join([record(file="b.py"), record(line=10), record()])
    reports, stray = parse_output(text)
    assert reports == [LOST, replace(LOST, line=10), replace(LOST, file="b.py")]
    assert stray == []


def test_text_between_the_records_is_kept_apart() -> None:
    lines = ["", "Found 1 error", '{"file": "a.py"}', "[1]", '{"half": ', "null", record()]
    reports, stray = parse_output("\n".join(lines))
    assert reports == [LOST]
    assert stray == ["Found 1 error", '{"file": "a.py"}', "[1]", '{"half": ', "null"]


def test_joined_notes_and_notes_of_their_own_line_up() -> None:
    text = "\n".join(
        [
            record(hint="First\nSecond"),
            record(message="Third", severity="note", column=0),
            record(message="Elsewhere", severity="note", line=4),
        ]
    )
    reports, _ = parse_output(text)
    assert reports == [
        replace(LOST, notes=("First", "Second", "Third")),
        replace(LOST, line=4, message="Elsewhere", severity="note"),
    ]


def test_a_record_without_code_or_place_is_a_report() -> None:
    reports, _ = parse_output(record(line=-1, column=-1, code=None))
    assert reports == [replace(LOST, line=-1, column=0, code="")]


def test_codes_choose_reports() -> None:
    other = replace(LOST, code="misc")
    assert select_codes([LOST, other], {"unused-task"}) == [LOST]


def test_key_does_not_depend_on_lines() -> None:
    moved = replace(LOST, line=30, column=1, message="Defined on line 30", notes=("See line 7",))
    placed = replace(LOST, message="Defined on line 3", notes=("See line 9",))
    assert key_of(moved) == key_of(placed)


@pytest.mark.parametrize(
    "other",
    [
        replace(LOST, file="another"),
        replace(LOST, code="another"),
        replace(LOST, message="another"),
    ],
)
def test_key_depends_on_what_is_said_and_in_which_file(other: Report) -> None:
    assert key_of(other) != key_of(LOST)


def test_equal_reports_are_counted() -> None:
    old = [LOST, replace(LOST, line=8)]
    new = [LOST, replace(LOST, line=8), replace(LOST, line=9)]
    assert compare(old, new) == ([], [replace(LOST, line=9)])
    assert compare(new, old) == ([replace(LOST, line=9)], [])


def test_moved_reports_are_no_difference() -> None:
    old = [LOST, replace(LOST, line=8)]
    new = [replace(LOST, line=8), replace(LOST, line=12)]
    assert compare(old, new) == ([], [])


def test_a_note_that_changes_is_a_difference() -> None:
    noted = replace(LOST, notes=("Keep it",))
    assert compare([LOST], [noted]) == ([LOST], [noted])


def test_a_seed_draws_the_same_sample_whatever_the_order() -> None:
    reports = [("one", replace(LOST, line=line)) for line in range(1, 101)]
    drawn = draw_sample(reports, 10, seed=4)
    assert drawn == draw_sample(reports[::-1], 10, seed=4)
    assert drawn == sorted(drawn)
    assert len(set(drawn)) == 10
    assert drawn != draw_sample(reports, 10, seed=5)


def test_a_sample_larger_than_all_is_all() -> None:
    assert draw_sample([("one", LOST)], 10, seed=1) == [("one", LOST)]


def test_crashes_are_told_from_findings() -> None:
    assert find_crash(0, [], []) == ""
    assert find_crash(1, ["Found 1 error"], [LOST]) == ""
    assert "exit status 2" in find_crash(2, [], [LOST])
    assert "a.py: Lost" in find_crash(2, [], [LOST])
    assert "INTERNAL ERROR" in find_crash(1, ["a.py:3: error: INTERNAL ERROR"], [])
    assert "ValueError" in find_crash(1, ["Traceback (most recent call last):", "ValueError"], [])


def test_configurations_differ_in_the_plugin_line_only() -> None:
    plain = configuration(plugin=False, skip=("one.two",)).splitlines()
    plugin = configuration(plugin=True, skip=("one.two",)).splitlines()
    assert [line for line in plugin if line not in plain] == ["plugins = mypy_async_validator"]
    assert [line for line in plain if line not in plugin] == []
    assert "[mypy-one.two]" in plain


def test_excerpt_marks_the_line_among_its_neighbours(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("one\ntwo\nthree\nfour\nfive\n", encoding="utf-8")
    assert excerpt(tmp_path, LOST, around=1) == "    2 | two\n  > 3 | three\n    4 | four"
    assert excerpt(tmp_path, replace(LOST, line=6)) == ""
    assert excerpt(tmp_path, replace(LOST, file="b.py")) == ""


def test_paths_are_expanded_and_counted_once(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "a.py").write_text("1\n2\n", encoding="utf-8")
    (tmp_path / "one" / "b.py").write_text("3\n", encoding="utf-8")
    (tmp_path / "one" / "data.txt").write_text("4\n", encoding="utf-8")
    assert expand_paths(tmp_path, ["one/*.py", "one"]) == ["one/a.py", "one/b.py", "one"]
    assert count_lines(tmp_path, ["one/a.py", "one"]) == 3
    with pytest.raises(CorpusError, match="nothing at"):
        expand_paths(tmp_path, ["two"])


def test_the_list_is_well_formed_and_large_enough_to_judge_by() -> None:
    projects = load_projects()
    assert len(projects) >= 8
    assert all(project.dependencies for project in projects)
    assert len({project.name for project in projects}) == len(projects)


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"1.2"', '"*"', "NAME==VERSION"),
        ('"two==2.0"', '"two"', "NAME==VERSION"),
        ('"two==2.0"', '"two>=2.0"', "NAME==VERSION"),
        ('"two==2.0"', '"two==2.*"', "NAME==VERSION"),
        ('"two==2.0"', "2", "list of strings"),
        ('paths = ["one"]', "paths = []", "no path"),
        ('paths = ["one"]', "", 'lacks "paths"'),
        ('kind = "library"', 'kind = ""', "not empty"),
        ('"3.13"', '">=3.11"', "not a Python version"),
        ('kind = "library"', 'kind = "library"\nurl = "x"', 'unknown key "url"'),
        (ONE, ONE + ONE, "listed twice"),
        (ONE, "", r"no \[\[project\]\]"),
    ],
)
def test_a_list_that_is_not_well_formed_is_refused(old: str, new: str, problem: str) -> None:
    assert len(parse_projects(ONE)) == 1
    with pytest.raises(CorpusError, match=problem):
        parse_projects(ONE.replace(old, new, 1))


def test_projects_are_selected_by_name_once() -> None:
    (one,) = parse_projects(ONE)
    two = replace(one, name="two")
    assert select_projects([one, two], []) == (one, two)
    assert select_projects([one, two], ["two", "two"]) == (two,)
    with pytest.raises(CorpusError, match='no project "three"'):
        select_projects([one, two], ["three"])
