"""What has to hold of a batch of programs: no crash, no hang, one answer in all modes."""

import ast
import json
import os
import shutil
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from mypy_async_validator.codes import ALL_CODES

from ..corpus.reports import Report, parse_output
from ..corpus.unchanged import compare_own
from .running import Mypy, Project, Run
from .smallest import smallest

Files = Mapping[str, str]
"""The text of each file, by its path."""

STATES: Final = ("before", "after", "back")
"""The programs; the same programs after edits; and as they were."""


@dataclass(frozen=True)
class Batch:
    """Programs that are checked together, and what becomes of them by edits."""

    name: str
    before: Files
    after: Files
    python: str | None = None
    options: tuple[str, ...] = ()
    seconds: float = 900
    """What takes longer than that hangs."""

    def in_state(self, state: str) -> Files:
        return self.after if state == "after" else self.before

    def only(self, names: Collection[str]) -> "Batch":
        """The same with fewer files; a package stays one."""
        names = {*names, *(name for name in self.before if name.endswith("__init__.py"))}
        before = {name: text for name, text in self.before.items() if name in names}
        after = {name: text for name, text in self.after.items() if name in names}
        return replace(self, before=before, after=after)


@dataclass(frozen=True)
class Problem:
    """Something that must not be."""

    mode: str
    state: str
    kind: str
    """``crash``, ``difference`` between modes, or ``message`` of mypy's own that is another."""
    lines: tuple[str, ...]


@dataclass
class Verdict:
    """What came of a batch."""

    problems: list[Problem] = field(default_factory=list)
    own_to_mypy: list[str] = field(default_factory=list)
    """Differences between modes in files where mypy has some without the plugin, too."""
    failed_alone: list[str] = field(default_factory=list)
    """Modes in which mypy fails without the plugin, too: it crashes or does not end."""
    follows: int = 0
    """Messages of mypy's own that follow from a type after a report."""
    reports: int = 0
    """Reports of this tool's codes, in the cold runs."""
    left_out: frozenset[str] = frozenset()
    """Files that keep mypy alone from checking any, as they are or once they are edited."""


MODES: Final = ("cold", "warm", "daemon")
FURTHER_MODES: Final = ("workers", "no-cache")


def judge(
    batch: Batch, folder: Path, base: Path, modes: Sequence[str] = MODES, *, plain: bool = True
) -> Verdict:
    """Check a batch in the modes; ``base`` is the folder of caches that hold the libraries.

    ``plain``: compare mypy's own messages with those of mypy without the plugin.
    """
    shutil.rmtree(folder, ignore_errors=True)
    batch, left_out, sides = _that_mypy_checks(batch, folder, base)
    verdict = Verdict(left_out=left_out)
    if not batch.before:
        return verdict
    plugin = sides[True]
    plugin.run([m for m in modes if m != "cold"])
    crashed = {mode: state for (mode, state), run in plugin.runs.items() if run.crash}
    if crashed:
        sides[False].run([mode for mode in crashed if mode != "cold"])
    for mode, state in crashed.items():
        lines = plugin.runs[mode, state].crash.splitlines()[-12:]
        if _has_failed(sides[False], mode, state):
            verdict.failed_alone.append(f"{mode}, {state}: {lines[-1]}")
        else:
            verdict.problems.append(Problem(mode, state, "crash", tuple(lines)))
    if "cold" in crashed:
        return verdict
    differing = [
        (mode, state)
        for (mode, state), run in plugin.runs.items()
        if mode not in crashed and run.said != plugin.cold(state).said
    ]
    if differing:
        sides[False].run(sorted({mode for mode, _ in differing}))
    for mode, state in differing:
        if _has_failed(sides[False], mode, state):
            verdict.failed_alone.append(f"{mode}, {state}: only without the plugin")
            continue
        lines = _difference(plugin.runs[mode, state], plugin.cold(state))
        known = _difference(sides[False].runs[mode, state], sides[False].cold(state))
        # (What mypy takes for something else is often another line of the same file.)
        files = {_file(line) for line in known}
        verdict.own_to_mypy += [line for line in lines if _file(line) in files]
        ours = tuple(line for line in lines if _file(line) not in files)
        if ours:
            verdict.problems.append(Problem(mode, state, "difference", ours))
    for state in STATES[:2]:
        with_plugin, without = (_reports(sides[side].cold(state)) for side in (True, False))
        verdict.reports += sum(report.code in ALL_CODES for report in with_plugin)
        if plain:
            changed, follows = _changed_messages(without, with_plugin, batch.in_state(state))
            verdict.follows += follows
            if changed:
                verdict.problems.append(Problem("cold", state, "message", tuple(changed)))
    return verdict


def _has_failed(side: "Side", mode: str, state: str) -> bool:
    """Has mypy failed in this mode by then? (The daemon is asked nothing more once it has.)"""
    runs = (side.runs.get((mode, earlier)) for earlier in STATES[: STATES.index(state) + 1])
    return any(run is not None and bool(run.crash) for run in runs)


class Side:
    """mypy with the plugin or without it, on one batch."""

    def __init__(self, batch: Batch, folder: Path, base: Path, *, plugin: bool) -> None:
        self._batch = batch
        self._name = "plugin" if plugin else "plain"
        self._base = base / self._name
        self._project = Project(folder / self._name)
        self._mypy = Mypy(folder, plugin, batch.seconds, batch.python, batch.options)
        self.runs: dict[tuple[str, str], Run] = {}

    def cold(self, state: str) -> Run:
        """mypy with nothing but the libraries in its cache."""
        state = "before" if state == "back" else state
        if ("cold", state) not in self.runs:
            cache = f"{self._name}-{state}"
            self._mypy.fill(cache, self._base)
            self.runs["cold", state] = self._check(state, cache)
        return self.runs["cold", state]

    def run(self, modes: Sequence[str]) -> None:
        runs: dict[str, Callable[[], None]] = {
            "warm": self._warm, "daemon": self._daemon,
            "workers": self._workers, "no-cache": self._no_cache,
        }  # fmt: skip
        for state in STATES[:2]:
            self.cold(state)
        for mode in modes:
            if mode in runs:
                runs[mode]()

    def _check(self, state: str, cache: str, options: Sequence[str] = ()) -> Run:
        files = self._batch.in_state(state)
        self._project.bring_to(files)
        return self._mypy.check(self._project, sorted(files), cache, options)

    def _warm(self) -> None:
        cache = f"{self._name}-warm"
        shutil.rmtree(self._mypy.folder / cache, ignore_errors=True)
        shutil.copytree(self._mypy.folder / f"{self._name}-before", self._mypy.folder / cache)
        # (The first is with nothing changed but the times of the files.)
        for state in STATES:
            self.runs["warm", state] = self._check(state, cache)

    def _daemon(self) -> None:
        self._project.bring_to(self._batch.before)
        with self._mypy.daemon(self._project, sorted(self._batch.before)) as daemon:
            for state in STATES:
                self._project.bring_to(self._batch.in_state(state))
                self.runs["daemon", state] = run = daemon.check()
                if run.crash:
                    break

    def _workers(self) -> None:
        self._mypy.fill(f"{self._name}-workers", self._base)
        for state in STATES[:2]:
            run = self._check(state, f"{self._name}-workers", ["-n2"])
            self.runs["workers", state] = run

    def _no_cache(self) -> None:
        for state in STATES[:2]:
            self.runs["no-cache", state] = self._check(state, os.devnull)


def _that_mypy_checks(
    batch: Batch, folder: Path, base: Path
) -> tuple[Batch, frozenset[str], dict[bool, Side]]:
    """Leave out what keeps mypy alone from checking the rest; and the two sides."""
    left_out: frozenset[str] = frozenset()
    while True:
        sides = {side: Side(batch, folder, base, plugin=side) for side in (False, True)}
        runs = {state: sides[False].cold(state) for state in STATES[:2]}
        if all(run.status in {0, 1} for run in runs.values()):
            return batch, left_out, sides
        found = runs["before"].unparsed | runs["after"].unparsed
        if not found & batch.before.keys():
            state = next(state for state, run in runs.items() if run.status not in {0, 1})
            found = _that_crash(batch, state, folder, base)
        if runs["before"].status in {0, 1}:
            batch = replace(batch, after={**batch.after, **{n: batch.before[n] for n in found}})
        else:
            batch = batch.only(batch.before.keys() - found)
        left_out |= found
        shutil.rmtree(folder)


def _that_crash(batch: Batch, state: str, folder: Path, base: Path) -> frozenset[str]:
    """The files that mypy alone crashes on, together."""

    def fails(names: Sequence[str]) -> bool:
        side = Side(batch.only(names), folder, base, plugin=False)
        return bool(names) and side.cold(state).status not in {0, 1}

    return frozenset(smallest(sorted(batch.before), fails))


def _difference(run: Run, expected: Run) -> list[str]:
    extra = [f"+ {line}" for line in sorted(run.said - expected.said)]
    return extra + [f"- {line}" for line in sorted(expected.said - run.said)]


def _file(line: str) -> str:
    return str(json.loads(line[2:])["file"])


def _reports(run: Run) -> list[Report]:
    return parse_output("\n".join(run.lines))[0]


def _changed_messages(
    without: list[Report], with_plugin: list[Report], files: Files
) -> tuple[list[str], int]:
    """Messages of mypy's own that are gone or new, and how many of these follow from a report.

    A report gives its call a type, on which what is said later may depend; see
    ``tests/corpus/unchanged.py``. That is taken to reach as far as the function or class that the
    report is in, or the whole file if that is none.
    """
    codes = list(ALL_CODES)
    # (An "ignore" that covers a report of this tool is used with the plugin only.)
    sides = ([r for r in side if r.code != "unused-ignore"] for side in (without, with_plugin))
    differences = compare_own(*sides, codes).differences
    reported = {(report.file, report.line) for report in with_plugin if report.code in codes}
    changed, follows = [], 0
    for report, sign in differences:
        text = files.get(report.file)
        lines = range(0) if text is None else _reach(text, report.line)
        if any(file == report.file and line in lines for file, line in reported):
            follows += 1
        else:
            changed.append(f"{sign}{report}")
    return changed, follows


def _reach(text: str, line: int) -> range:
    """The lines of the outermost function or class around a line."""
    for node in ast.parse(text).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            lines = range(first, (node.end_lineno or first) + 1)
            if line in lines:
                return lines
    return range(text.count("\n") + 2)
