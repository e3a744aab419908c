"""Checkouts of other commits of this repository, below the work folder."""

import subprocess
from pathlib import Path

from .projects import ROOT, CorpusError


def check_out(work: Path, revision: str) -> tuple[str, Path]:
    """The short name of the commit and a worktree of it, made once and used again."""
    commit = _git(ROOT, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}")
    name = commit[:12]
    place = work / "worktrees" / name
    if (place / ".git").is_file() and _git(place, "rev-parse", "HEAD") == commit:
        return name, place
    _git(ROOT, "worktree", "prune")
    _git(ROOT, "worktree", "add", "--quiet", "--detach", str(place), commit)
    return name, place


def _git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-C", str(folder), *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        reason = done.stderr.strip().splitlines()
        told = f": {reason[-1]}" if reason else ""
        raise CorpusError(f'"git {" ".join(arguments)}" failed{told}')
    return done.stdout.strip()
