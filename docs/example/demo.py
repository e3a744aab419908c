"""Check both shops with the plugin and compare its reports with the marks in the wrong one."""

import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
MARK = re.compile(r"# <- ([a-z-]+)$")
REPORT = re.compile(r"(?P<path>[^:]+):(?P<line>\d+): error: .*\[(?P<code>[a-z-]+)\]$")
COLOUR = re.compile(r"\x1b\[[0-9;]*m|\x1b\(B|\x0f")

# Which file, which line, which code.
Place = tuple[str, int, str]


def check(package: str, cache: str) -> str:
    """Run mypy on one of the packages and return what it printed, coloured for a terminal."""
    colour = {"MYPY_FORCE_COLOR": "1"} if sys.stdout.isatty() else {}
    command = [sys.executable, "-m", "mypy", "--config-file", str(HERE / "mypy.ini")]
    finished = subprocess.run(
        [*command, "--cache-dir", cache, "shop"],
        cwd=HERE / package,
        env={**os.environ, **colour},
        capture_output=True,
        text=True,
        check=False,
    )
    if finished.stderr:
        raise SystemExit(finished.stderr)
    return finished.stdout


def find_marks(package: str) -> set[Place]:
    """List the seeded mistakes of a package."""
    return {
        (f"shop/{file.name}", number, mark[1])
        for file in (HERE / package / "shop").glob("*.py")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if (mark := MARK.search(line))
    }


def find_reports(output: str) -> set[Place]:
    """List the errors in what mypy printed."""
    return {
        (report["path"].replace(os.sep, "/"), int(report["line"]), report["code"])
        for line in COLOUR.sub("", output).splitlines()
        if (report := REPORT.match(line))
    }


def main() -> int:
    with tempfile.TemporaryDirectory() as cache:
        output = check("wrong", cache)
        fixed = check("fixed", cache)
    marks, reports = find_marks("wrong"), find_reports(output)
    print(output)
    for code, count in sorted(Counter(code for _, _, code in marks).items()):
        print(f"{code}: {count}")
    found, others = marks & reports, reports - marks
    print(f"{len(found)} of {len(marks)} seeded mistakes reported, {len(others)} other reports")
    for path, line, code in sorted(marks - reports):
        print(f"  not reported: {path}:{line} {code}")
    for path, line, code in sorted(others):
        print(f"  not seeded: {path}:{line} {code}")
    is_clean = not find_reports(fixed) and "Success" in fixed
    print("The mended shop is clean" if is_clean else fixed)
    return 0 if marks and marks == reports and is_clean else 1


if __name__ == "__main__":
    raise SystemExit(main())
