"""Where older versions of mypy differ, and the tests that therefore have another outcome there.

``tests/conftest.py`` expects these tests to fail, so that one that passes is noticed as well.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from typing import Final

MYPY: Final = tuple(int(part) for part in version("mypy").split(".")[:2])

READS_NEWER_SYNTAX: Final = MYPY >= (2, 4)
"""Does mypy read syntax that the Python it runs on does not have? (By a parser of its own.)"""


@dataclass(frozen=True)
class Difference:
    """What differs, whether it does here, and in which tests it shows: the ends of their ids."""

    reason: str
    is_here: bool
    tests: tuple[str, ...]
    is_certain: bool = True
    """Does it always show, whatever the order in which mypy comes to modules?"""


DIFFERENCES: Final = (
    Difference(
        "before 2.4, mypy reads source with the parser of the Python that it runs on",
        not READS_NEWER_SYNTAX and sys.version_info < (3, 12),
        (
            "test_blocking_call_judged.yml::allows_lazy_results_consumed_in_a_thread",
            "shapes_awaitables.yml::silent_fp01_task_of_a_helper_that_keeps_it",
            "shapes_awaitables.yml::silent_fp07_aliases_of_task",
            "shapes_blocking.yml::silent_fp10_blocking_code_that_runs_in_a_thread",
            "real_blocking.yml::silent_real_15_functions_handed_to_threads_by_any_helper",
            "shapes_real_code.yml::silent_real_04_executor_futures_and_registrations",
            "shapes_types.yml::silent_fp21_handlers_and_routes_of_both_kinds",
        ),
    ),
    Difference(
        "before 2.4, mypy does not tell plugins which module it has checked: what is known of a "
        "module's functions is kept at the first call, when not all types are inferred",
        MYPY < (2, 4),
        (
            "test_async_alternative_blocking.yml::flags_blocking_call_with_the_twin_in_its_note",
            "test_async_alternative_silent.yml::silent_where_the_twin_is_made",
            "test_blocking_call_indirect_decorators.yml::flags_decorators",
            "test_blocking_call_indirect_decorators.yml::third_party_decorators_by_type",
            "test_blocking_call_indirect_modules.yml::flags_modules",
            "test_blocking_call_indirect_options.yml::flags_markers_and_stops",
        ),
    ),
    Difference(
        "before 2.4, the daemon does not tell plugins which module it has checked: they do not "
        "see an edit that leaves no call in a module, nor functions that move to a new one",
        MYPY < (2, 4),
        tuple(
            f"test_story[{mode}-{story}]"
            for mode in ("daemon", "daemon_cache", "daemon_update")
            for story in (
                "decorators_of_functools",
                "deleted_module",
                "generator_helper",
                "module_split",
                "namespace_package",
                "new_module",
                "reexport_of_a_package",
                "relative_imports",
                "renamed_module",
                "settings_in_files",
                "syntax_error_in_the_chain",
                "two_coroutines",
            )
        ),
        is_certain=False,
    ),
    Difference(
        "before 2.3, a call of a coroutine function without annotations is ``Any`` to mypy",
        MYPY < (2, 3),
        (
            "test_async_alternative.yml::flags_places_in_coroutines",
            "test_async_protocol.yml::flags_what_must_be_awaited_before_it_is_entered",
            "test_async_protocol_declarations.yml::silent_about_declarations_that_may_be_wrong",
            "test_async_protocol_iteration.yml"
            "::flags_what_must_be_awaited_before_it_is_iterated_over",
            "test_coroutine_callback_declared.yml::flags_arguments",
            "test_coroutine_callback_options.yml::unannotated_functions",
            "test_coroutine_reuse_types.yml::flags_types_that_are_certain",
            "test_coroutine_value_options.yml::flags_in_unannotated_functions",
            "-function_without_annotations]",
        ),
    ),
    Difference(
        "before 2.4, mypy's own errors here are others, or come in another order",
        MYPY < (2, 4),
        (
            "test_async_override.yml::flags_parameters_apart",
            "test_async_override_dunders.yml::silent_result_goes_to_the_code",
        ),
    ),
    Difference(
        "before 2.4, mypy tells later of an argument that it is not awaitable",
        MYPY < (2, 4),
        ("-runner_of_another_module]",),
        is_certain=False,
    ),
)

NEEDS: Final = {
    "test_lock_across_await_receivers.yml::flags_file_locks": "filelock",
    "test_lock_across_await_receivers.yml::silent_file_locks": "filelock",
    "test_nested_event_loop_libraries.yml::flags_async_to_sync": "asgiref",
    "test_nested_event_loop_libraries.yml::silent_async_to_sync": "asgiref",
}
"""Tests outside ``tests/catalog`` that need one of the libraries which the overlays describe."""


def expected_failure(test: str) -> Difference | None:
    """Why a test fails here; ``None`` if it should pass."""
    for difference in DIFFERENCES:
        if difference.is_here and test.endswith(difference.tests):
            return difference
    needed = next((name for end, name in NEEDS.items() if test.endswith(end)), None)
    if needed is None or find_spec(needed) is not None:
        return None
    return Difference(f"{needed} is not installed", is_here=True, tests=())


def named_tests() -> Iterator[str]:
    """The ends of the ids of all tests that are named here."""
    for difference in DIFFERENCES:
        yield from difference.tests
    yield from NEEDS
