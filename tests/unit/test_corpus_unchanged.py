"""Which changes of mypy's own messages count as differences."""

from dataclasses import replace

from corpus.reports import Report
from corpus.unchanged import Comparison, compare_own

CODES = frozenset({"await-non-awaitable", "unused-coroutine", "unused-task"})

WRONG = Report("a.py", 3, 5, "arg-type", "Wrong argument")
AWAITED = Report("a.py", 8, 11, "misc", 'Incompatible types in "await"')
NOT_AWAITABLE = Report("a.py", 8, 11, "await-non-awaitable", "Result is not awaitable")
LOST = Report("a.py", 9, 1, "unused-coroutine", "Value of type must be used")

NOTHING = Comparison((), (), ())


def test_equal_messages_are_no_difference_in_any_order() -> None:
    messages = [WRONG, AWAITED, replace(WRONG, file="b.py")]
    assert compare_own(messages, messages[::-1], CODES) == NOTHING


def test_reports_of_this_tool_are_no_difference() -> None:
    task = Report("a.py", 20, 1, "unused-task", "Task may vanish")
    assert compare_own([WRONG], [WRONG, task], CODES) == NOTHING


def test_mypys_error_on_the_line_of_a_report_is_replaced() -> None:
    found = compare_own([WRONG, AWAITED], [WRONG, NOT_AWAITABLE], CODES)
    assert found == Comparison((AWAITED,), (), ())
    assert found.differences == []


def test_mypys_error_on_another_line_or_in_another_file_is_lost() -> None:
    for elsewhere in (replace(NOT_AWAITABLE, line=7), replace(NOT_AWAITABLE, file="b.py")):
        found = compare_own([AWAITED], [elsewhere], CODES)
        assert found == Comparison((), (AWAITED,), ())
        assert found.differences == [(AWAITED, "- ")]


def test_reworded_unused_coroutine_is_replaced_and_a_missing_one_lost() -> None:
    reworded = replace(LOST, message="Coroutine is never awaited")
    assert compare_own([LOST], [reworded], CODES) == Comparison((LOST,), (), ())
    assert compare_own([LOST], [], CODES) == Comparison((), (LOST,), ())


def test_a_new_message_of_mypys_is_a_difference_also_beside_a_report() -> None:
    beside = replace(WRONG, line=8)
    found = compare_own([AWAITED], [NOT_AWAITABLE, beside], CODES)
    assert found == Comparison((AWAITED,), (), (beside,))
    assert found.differences == [(beside, "+ ")]


def test_equal_messages_are_counted() -> None:
    assert compare_own([WRONG, WRONG], [WRONG], CODES) == Comparison((), (WRONG,), ())
    assert compare_own([WRONG], [WRONG, WRONG], CODES) == Comparison((), (), (WRONG,))


def test_any_part_of_a_message_makes_a_difference() -> None:
    for other in (
        replace(WRONG, line=4),
        replace(WRONG, column=6),
        replace(WRONG, code="call-arg"),
        replace(WRONG, message="Another"),
        replace(WRONG, notes=("See",)),
        replace(WRONG, severity="note"),
    ):
        assert compare_own([WRONG], [other], CODES) == Comparison((), (WRONG,), (other,))


def test_differences_are_in_the_order_of_places() -> None:
    later = replace(WRONG, line=30)
    found = compare_own([later], [WRONG], CODES)
    assert found.differences == [(WRONG, "+ "), (later, "- ")]
