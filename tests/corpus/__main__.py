"""The command line of the corpus; ``README.md`` beside this file tells how to use it."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .checking import Outcome, Setup, check_project, tool_codes
from .fetching import fetch_project, is_fetched
from .projects import (
    ROOT,
    CorpusError,
    Project,
    expand_paths,
    load_projects,
    python_files,
    select_projects,
    source_of,
)
from .reports import Report, compare, draw_sample, select_codes
from .revisions import check_out
from .showing import align, as_json, excerpt, report_text, table
from .unchanged import compare_own


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand and return the exit status."""
    options = _parser().parse_args(arguments)
    try:
        projects = select_projects(load_projects(), options.projects)
        match options.command:
            case "fetch":
                return _fetch(options, projects)
            case "run":
                return _run(options, projects)
            case "unchanged":
                return _unchanged(options, projects)
            case _:
                return _diff(options, projects)
    except CorpusError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2


def _fetch(options: argparse.Namespace, projects: Sequence[Project]) -> int:
    failed = False
    for project in projects:
        try:
            done = "fetched" if fetch_project(options.work, project) else "was there already"
            print(f"{project.name} {project.version}: {done}", file=sys.stderr)
        except CorpusError as error:
            failed = True
            print(f"error: {error}", file=sys.stderr)
    return 1 if failed else 0


def _run(options: argparse.Namespace, projects: Sequence[Project]) -> int:
    setup = _tree(options)
    codes = _codes(options, setup)
    outcomes = _check(options, projects, setup)
    chosen = [(outcome, _choose(outcome, codes)) for outcome in outcomes]
    by_name = {project.name: project for project in projects}
    found = sorted((outcome.project.name, report) for outcome, some in chosen for report in some)
    if options.sample is not None:
        found = draw_sample(found, options.sample, options.seed)
    shown = [(by_name[name], report) for name, report in found]
    if options.format == "json":
        print(as_json(options.work, outcomes, shown))
    else:
        for project, report in shown:
            print(report_text(project, report))
            print(excerpt(source_of(options.work, project), report), end="\n\n")
        print(table(chosen))
    return _report_crashes(outcomes)


def _diff(options: argparse.Namespace, projects: Sequence[Project]) -> int:
    sides: list[list[Outcome]] = []
    codes: list[frozenset[str] | None] = []
    for revision in (options.revision, options.revision2):
        if revision is None:
            setup = _tree(options)
        else:
            name, tool = check_out(options.work, revision)
            setup = Setup(name, tool, options=tuple(options.option))
        codes.append(_codes(options, setup))
        sides.append(_check(options, projects, setup))
    if status := max(_report_crashes(outcomes) for outcomes in sides):
        return status
    rows = [["project", "version", "removed", "added"]]
    for old, new in zip(*sides, strict=True):
        removed, added = compare(_choose(old, codes[0]), _choose(new, codes[1]))
        signed = [(report, "- ") for report in removed] + [(report, "+ ") for report in added]
        for report, sign in sorted(signed):
            print(report_text(old.project, report, sign))
            print(excerpt(source_of(options.work, old.project), report), end="\n\n")
        rows.append([old.project.name, old.project.version, str(len(removed)), str(len(added))])
    print(align(rows))
    return 1 if any(row[2:] != ["0", "0"] for row in rows[1:]) else 0


def _unchanged(options: argparse.Namespace, projects: Sequence[Project]) -> int:
    if not options.projects:
        projects = [project for project in projects if is_fetched(options.work, project)]
    sides = [
        _check(options, projects, Setup(label, ROOT, label == "tree", tuple(options.option)))
        for label in ("plain", "tree")
    ]
    if status := max(_report_crashes(outcomes) for outcomes in sides):
        return status
    codes = tool_codes(ROOT)
    rows: list[list[str]] = []
    totals = [0, 0, 0, 0]
    for plain, plugin in zip(*sides, strict=True):
        source = source_of(options.work, plain.project)
        found = compare_own(plain.reports, plugin.reports, codes)
        for report, sign in found.differences:
            print(report_text(plain.project, report, sign))
            print(excerpt(source, report), end="\n\n")
        files = len(python_files(source, expand_paths(source, plain.project.paths)))
        counts = [files, len(plain.reports), len(found.replaced), len(found.differences)]
        totals = [total + count for total, count in zip(totals, counts, strict=True)]
        rows.append([plain.project.name, plain.project.version, *map(str, counts)])
    head = ["project", "version", "files", "messages", "replaced", "differences"]
    print(align([head, *rows, ["all", "", *map(str, totals)]]))
    return 1 if totals[-1] else 0


def _tree(options: argparse.Namespace) -> Setup:
    plugin = not getattr(options, "no_plugin", False)
    return Setup("tree" if plugin else "plain", ROOT, plugin, tuple(options.option))


def _codes(options: argparse.Namespace, setup: Setup) -> frozenset[str] | None:
    """The codes to show; ``None`` for all of them."""
    own = tool_codes(setup.tool) if setup.plugin or not (options.codes or options.all) else None
    if options.all:
        return None
    return frozenset(options.codes.split(",")) if options.codes else own


def _check(options: argparse.Namespace, projects: Sequence[Project], setup: Setup) -> list[Outcome]:
    outcomes = []
    for project in projects:
        outcome = check_project(options.work, project, setup)
        end = "crashed" if outcome.crash else f"{len(outcome.reports)} reports of any code"
        told = f"{project.name} ({setup.label}): {end}, {outcome.seconds:.0f} s"
        print(told, file=sys.stderr, flush=True)
        outcomes.append(outcome)
    return outcomes


def _choose(outcome: Outcome, codes: frozenset[str] | None) -> list[Report]:
    return list(outcome.reports) if codes is None else select_codes(outcome.reports, codes)


def _report_crashes(outcomes: Sequence[Outcome]) -> int:
    for outcome in outcomes:
        if outcome.crash:
            print(f"error: {outcome.project.name}: mypy failed\n{outcome.crash}", file=sys.stderr)
    return 2 if any(outcome.crash for outcome in outcomes) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--work", type=_folder, default=ROOT / ".corpus", help="the work folder")
    options = argparse.ArgumentParser(add_help=False)
    options.add_argument(
        "--option", action="append", default=[], help="one more option of mypy, as --option=--x"
    )
    checking = argparse.ArgumentParser(add_help=False, parents=[options])
    checking.add_argument("--codes", help="show these codes, separated by commas")
    checking.add_argument("--all", action="store_true", help="show every code, mypy's own too")
    fetch = commands.add_parser("fetch", parents=[common], help="get projects and their types")
    fetch.add_argument("projects", nargs="*", metavar="NAME")
    run = commands.add_parser("run", parents=[common, checking], help="check projects")
    run.add_argument("projects", nargs="*", metavar="NAME")
    run.add_argument("--no-plugin", action="store_true", help="run mypy alone")
    run.add_argument("--format", choices=["text", "json"], default="text")
    run.add_argument("--sample", type=int, metavar="N", help="show N reports drawn at random")
    run.add_argument("--seed", type=int, default=0, metavar="S", help="which sample to draw")
    unchanged = commands.add_parser(
        "unchanged", parents=[common, options], help="compare mypy's own messages"
    )
    unchanged.add_argument("projects", nargs="*", metavar="NAME")
    diff = commands.add_parser("diff", parents=[common, checking], help="compare two commits")
    diff.add_argument("revision", metavar="REV")
    diff.add_argument("revision2", metavar="REV2", nargs="?", help="default: the working tree")
    diff.add_argument("--project", dest="projects", action="append", default=[], metavar="NAME")
    return parser


def _folder(text: str) -> Path:
    return Path(text).resolve()


if __name__ == "__main__":
    sys.exit(main())
