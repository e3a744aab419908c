"""Brings a project's release and its dependencies into the work folder."""

import shutil
import subprocess
import sys
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path

from .projects import CorpusError, Project, home_of, interpreter_of, source_of


def fetch_project(work: Path, project: Project) -> bool:
    """Unpack the project and install its dependencies; False where that was done before.

    The project itself is unpacked beside the environment, never installed into it, and only from
    a wheel: to read the metadata of a source release, an installer runs the project's own code.
    """
    if is_fetched(work, project):
        return False
    home = home_of(work, project)
    if home.exists():
        shutil.rmtree(home)
    home.mkdir(parents=True)
    python = interpreter_of(work, project)
    _run([*_environment_command(project), str(python.parents[1])], project)
    if project.dependencies:
        _install(project, python, list(project.dependencies))
    pin = f"{project.name}=={project.version}"
    _install(project, python, ["--target", str(source_of(work, project)), pin])
    _stamp_file(work, project).write_text(_stamp(project), encoding="utf-8")
    return True


def is_fetched(work: Path, project: Project) -> bool:
    """Whether all of the project is there, as the list now describes it."""
    file = _stamp_file(work, project)
    return file.is_file() and file.read_text(encoding="utf-8") == _stamp(project)


def _stamp_file(work: Path, project: Project) -> Path:
    return home_of(work, project) / "fetched"


def _stamp(project: Project) -> str:
    parts = (project.name, project.version, project.python, *project.dependencies)
    return sha256("\n".join(parts).encode()).hexdigest()


def _uv_command() -> list[str]:
    if find_spec("uv") is not None:
        return [sys.executable, "-m", "uv"]
    program = shutil.which("uv")
    return [program] if program else []


def _environment_command(project: Project) -> list[str]:
    version = project.python
    python = _find_python(version)
    if uv := _uv_command():
        return [*uv, "venv", "--quiet", "--python", python or version]
    if python is None:
        raise CorpusError(f"{project.name}: there is no working python{version} on the path")
    return [python, "-m", "venv"]


def _find_python(version: str) -> str | None:
    if sys.version_info[:2] == tuple(int(part) for part in version.split(".")):
        return sys.executable
    found = shutil.which(f"python{version}")
    # A version manager's stand-in is on the path whether it is switched on or not.
    if (
        found
        and subprocess.run([found, "-c", ""], capture_output=True, check=False).returncode == 0
    ):
        return found
    return None


def _install(project: Project, python: Path, what: list[str]) -> None:
    options = ["--quiet", "--no-deps", "--only-binary", ":all:"]
    if uv := _uv_command():
        _run([*uv, "pip", "install", "--python", str(python), *options, *what], project)
    else:
        pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--no-compile"]
        _run([*pip, *options, *what], project)


def _run(command: list[str], project: Project) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        lines = [line.strip() for line in done.stderr.splitlines() if line.strip()]
        problems = [line for line in lines if not line.startswith(("WARNING", "hint"))] or lines
        reason = "; ".join(problems[-3:]) or f"exit status {done.returncode}"
        raise CorpusError(f"{project.name}: {reason[:400]}")
