"""The shortest chain from each function to a call that blocks."""

from collections.abc import Mapping

import pytest

from mypy_async_validator.bridge.scan import How, Key
from mypy_async_validator.summaries.callees import Target
from mypy_async_validator.summaries.chains import Blocks, Chain, Step, Steps, find_chains

SLEEP = Blocks("sleep", ("time.sleep",))
OPEN = Blocks("file", ("open",))


def target(name: str, how: How = "call", *, named: bool = True) -> Target:
    return Target(name, how, (name,) if named else ())


def call(*names: str) -> tuple[Target, ...]:
    """One of these runs, and which one is not known."""
    return tuple(map(target, names))


def chains(functions: Mapping[str, list[Step]], **known: Chain) -> dict[Key, tuple[str, ...]]:
    """The names of each chain, in functions that are called."""
    steps = {key: Steps("call", tuple(found)) for key, found in functions.items()}
    found = find_chains(steps, lambda t: [known[str(t.key)]] if str(t.key) in known else [])
    return {key: chain.names for key, chain in found.items()}


def test_a_chain_ends_in_what_blocks() -> None:
    found = find_chains({"f": Steps("call", (call("g"),)), "g": Steps("call", (SLEEP,))}, no_other)
    assert found == {
        "f": Chain("call", "sleep", ("g", "time.sleep")),
        "g": Chain("call", "sleep", ("time.sleep",)),
    }


def no_other(_: Target) -> list[Chain]:
    """Nothing is known of other functions."""
    return []


def test_the_shortest_chain_counts() -> None:
    functions = {
        "f": [call("long"), call("short")],
        "long": [call("middle")],
        "middle": [SLEEP],
        "short": [OPEN],
    }
    assert chains(functions)["f"] == ("short", "open")


@pytest.mark.parametrize("order", [["a", "b", "f"], ["f", "b", "a"], ["b", "a", "f"]])
def test_of_several_the_first_in_source_order_counts(order: list[str]) -> None:
    """... however the functions themselves are ordered."""
    functions = {"a": [SLEEP], "b": [OPEN], "f": [call("b"), call("a"), call("b")]}
    assert chains({name: functions[name] for name in order})["f"] == ("b", "open")


def test_what_blocks_by_itself_is_shorter_than_any_call() -> None:
    assert chains({"f": [call("g"), SLEEP, OPEN], "g": [OPEN]})["f"] == ("time.sleep",)


def test_functions_that_call_each_other() -> None:
    functions = {
        "a": [call("b")],
        "b": [call("a"), call("c")],
        "c": [call("a"), call("d")],
        "d": [call("d"), SLEEP],
        "x": [call("y")],
        "y": [call("x"), call("y")],
    }
    assert chains(functions) == {
        "a": ("b", "c", "d", "time.sleep"),
        "b": ("c", "d", "time.sleep"),
        "c": ("d", "time.sleep"),
        "d": ("time.sleep",),
    }


def test_where_one_of_several_runs_all_have_to_block() -> None:
    functions = {"f": [call("slow", "quick")], "g": [call("slow", "slower")]}
    rest: dict[str, list[Step]] = {"slow": [SLEEP], "slower": [call("slow")], "quick": []}
    found = chains({**functions, **rest})
    assert "f" not in found
    assert found["g"] == ("slower", "slow", "time.sleep")  # (by then all of them are known)


def test_of_several_that_may_run_the_first_is_named() -> None:
    assert chains({"f": [call("a", "b")], "a": [SLEEP], "b": [OPEN]})["f"] == ("a", "time.sleep")


def test_a_choice_that_holds_the_function_itself() -> None:
    assert chains({"f": [call("f", "a")], "a": [SLEEP]}) == {"a": ("time.sleep",)}


@pytest.mark.parametrize(
    ("how", "used", "blocks"),
    [
        ("iterate", "call", False),
        ("iterate", "iterate", True),
        ("enter", "iterate", False),
        ("read", "call", False),
        ("read", "read", True),
    ],
)
def test_a_function_blocks_where_it_is_run(how: How, used: How, *, blocks: bool) -> None:
    functions: dict[Key, Steps] = {
        "f": Steps("call", ((target("g", used),),)),
        "g": Steps(how, (SLEEP,)),
    }
    assert ("f" in find_chains(functions, no_other)) is blocks


def test_functions_of_other_modules() -> None:
    known = Chain("call", "network", ("Client.get", "socket.socket.connect"))
    found = chains({"f": [call("lib.get")], "g": [call("lib.other")]}, **{"lib.get": known})
    assert found == {"f": ("lib.get", "Client.get", "socket.socket.connect")}


def test_a_variable_is_named_by_what_it_stands_for() -> None:
    functions: dict[Key, Steps] = {
        "f": Steps("call", ((target("alias", named=False),),)),
        "alias": Steps("call", (call("g"),)),
        "g": Steps("call", (SLEEP,)),
    }
    assert find_chains(functions, no_other)["f"].names == ("g", "time.sleep")


def test_what_is_done_once_counts_if_it_may_take_long() -> None:
    functions: dict[Key, Steps] = {
        "file": Steps("call", (OPEN,), is_once=True),
        "sleep": Steps("call", (OPEN, SLEEP), is_once=True),
    }
    assert find_chains(functions, no_other) == {"sleep": Chain("call", "sleep", ("time.sleep",))}


def test_functions_that_do_nothing() -> None:
    assert chains({}) == {}
    assert chains({"f": [], "g": [call("f"), call("elsewhere")]}) == {}
