"""The command line of the fuzz target; ``README.md`` beside this file tells how to use it."""

import argparse
import os
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..corpus.projects import ROOT, CorpusError
from .batches import fill_base, generated_batch, mutated_batch
from .cutting import cut
from .judging import FURTHER_MODES, MODES, Batch, Problem, Verdict, judge
from .sources import load_source

_EVERY = 8
"""One batch of so many is checked in further modes."""


@dataclass
class _Totals:
    programs: int = 0
    mutated: int = 0
    reports: int = 0
    left_out: int = 0
    own_to_mypy: int = 0
    failed_alone: int = 0
    follows: int = 0
    failures: list[str] = field(default_factory=list)

    def add(self, batch: Batch, verdict: Verdict) -> None:
        edited = {name for name, text in batch.after.items() if batch.before[name] != text}
        self.programs += len(batch.before) - len(verdict.left_out)
        self.mutated += len(edited - verdict.left_out)
        self.reports += verdict.reports
        self.left_out += len(verdict.left_out)
        self.own_to_mypy += len(verdict.own_to_mypy)
        self.failed_alone += (len(batch.before) - len(verdict.left_out)) * bool(
            verdict.failed_alone
        )
        self.follows += verdict.follows

    def shown(self) -> str:
        return (
            f"{self.programs} programs, {self.mutated} of them also mutated; "
            f"{self.reports} reports of this tool; {len(self.failures)} failures\n"
            f"left out, as mypy alone does not get through: {self.left_out} programs\n"
            f"differences between modes where mypy alone has some: {self.own_to_mypy}\n"
            f"programs with which mypy alone fails in one of the modes: {self.failed_alone}\n"
            f"messages of mypy's own that follow from a report: {self.follows}"
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Check batches until there are as many programs as asked for; 1 if any fails."""
    options = _parser().parse_args(arguments)
    os.environ["PYTHONHASHSEED"] = "0"
    totals = _Totals()
    try:
        for number, (batch, again, base) in enumerate(_batches(options)):
            if options.batch is not None and number != options.batch:
                continue
            further = number % _EVERY == 1 or options.all_modes
            modes = (*MODES, *(FURTHER_MODES if further else ()))
            folder = options.work / "run"
            start = time.monotonic()
            verdict = judge(batch, folder, base, modes)
            totals.add(batch, verdict)
            command = f"python -m tests.fuzz {again} --batch {number}"
            for line in verdict.failed_alone:
                print(f"{batch.name}: also without the plugin: {line}")
            if verdict.problems:
                totals.failures.append(batch.name)
                _report(options, batch, verdict, base, command)
            shown = f"batch {number} ({batch.name}): {len(verdict.problems)} problems"
            shown += f", {len(verdict.own_to_mypy)} differences also without the plugin"
            took = f"{time.monotonic() - start:.0f} s"
            print(f"{shown}, {took}; {totals.programs} programs so far", flush=True)
            shutil.rmtree(folder, ignore_errors=True)
    except CorpusError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    print(totals.shown())
    return 1 if totals.failures else 0


def _batches(options: argparse.Namespace) -> Iterator[tuple[Batch, str, Path]]:
    """The batches, each with the arguments that make it again, and its caches of libraries."""
    seed = options.seed
    if options.command == "generated":
        base = options.work / "base-generated"
        again = f"generated --programs {options.programs} --seed {seed} --size {options.size}"
        for number, start in enumerate(range(0, options.programs, options.size)):
            size = min(options.size, options.programs - start)
            batch = generated_batch(f"{seed}:{number}", size)
            if number == 0:
                fill_base(batch, base)
            yield batch, again, base
        return
    names = options.projects or ["stdlib"]
    again = f"mutated --files {options.files} --seed {seed}"
    again += "".join(f" --project {name}" for name in names)
    done = rounds = 0
    while done < options.files:
        for name in names:
            base = options.work / f"base-{name}"
            batch = mutated_batch(load_source(name, options.corpus), f"{seed}:{rounds}")
            if rounds == 0:
                fill_base(batch, base)
            yield batch, again, base
            done += len(batch.before)
            if done >= options.files:
                break
        rounds += 1


def _report(
    options: argparse.Namespace, batch: Batch, verdict: Verdict, base: Path, command: str
) -> None:
    problem = verdict.problems[0]
    for each in verdict.problems:
        print(f"\n{batch.name}: {each.kind}, {each.mode}, {each.state}:", *each.lines, sep="\n    ")
    print(f"    {command}")
    if options.keep_whole:
        return
    modes = ("cold", problem.mode) if problem.mode != "cold" else ("cold",)
    folder = options.work / "cutting"

    def fails(some: Batch) -> bool:
        if not some.before:
            return False
        found = judge(some, folder, base, modes, plain=problem.kind == "message").problems
        return any(_is_alike(each, problem) for each in found)

    small = cut(batch, fails, statements=len(batch.before) < 2_000)
    shutil.rmtree(folder, ignore_errors=True)
    place = options.work / "failures" / batch.name
    shutil.rmtree(place, ignore_errors=True)
    for state, files in (("before", small.before), ("after", small.after)):
        for name, text in files.items():
            path = place / state / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"    {path}")


def _is_alike(problem: Problem, other: Problem) -> bool:
    return (problem.kind, problem.mode) == (other.kind, other.mode)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--seed", type=int, default=0)
    common.add_argument("--work", type=_folder, default=ROOT / ".fuzz", help="the work folder")
    common.add_argument("--batch", type=int, metavar="N", help="only the batch with this number")
    common.add_argument("--all-modes", action="store_true", help="all modes for every batch")
    common.add_argument("--keep-whole", action="store_true", help="do not cut what fails")
    generated = commands.add_parser("generated", parents=[common], help="programs of a grammar")
    generated.add_argument("--programs", type=int, default=1_000, metavar="N")
    generated.add_argument("--size", type=int, default=60, help="how many are checked together")
    mutated = commands.add_parser("mutated", parents=[common], help="real files, and with edits")
    mutated.add_argument("--files", type=int, default=100, metavar="N", help="at least so many")
    mutated.add_argument(
        "--project",
        dest="projects",
        action="append",
        metavar="NAME",
        help="a project of the corpus, an installed package or stdlib; repeat for several",
    )
    mutated.add_argument("--corpus", type=_folder, default=ROOT / ".corpus", help="its work folder")
    return parser


def _folder(text: str) -> Path:
    return Path(text).resolve()


if __name__ == "__main__":
    sys.exit(main())
