"""What mypy checks again after edits of a function that a coroutine reaches through others."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from ...corpus.projects import CorpusError
from ..editing import EditedFile
from ..measuring import Side, Target, run_mypy
from .checking import CODE
from .project import Manifest, Planted

LOGGED: Final = Side("plugin", plugin=True, options=("--verbose",))
BLOCKS: Final = "sleep(0.1)"
DISTANCE: Final = 3
_WRITTEN: Final = re.compile(r"^LOG:  Writing (acme\S*) ", re.MULTILINE)
_IMPORT: Final = re.compile(r"^ *(?:from|import) (acme\S*)", re.MULTILINE)


def follow_edits(target: Target, manifest: Manifest, scratch: Path) -> tuple[str, bool]:
    """Edit the end of a chain, and tell what was checked again; and whether all was as it should.

    Where only a body changes, that is the edited module. Where a chain changes, it is also what
    imports one of its modules: by name, or (as mypy follows types) through others.
    """
    imports = _imports(target.folder)
    chosen = _choose(target.folder, manifest, imports)
    chain = [_module(file) for file in chosen.files]
    edited = EditedFile(target.folder / chosen.files[-1])
    source = edited.path.read_text(encoding="utf-8")
    steps = (
        ("nothing about blocking changes", _change(source, chosen, r"\g<0>; len(key)"), True),
        ("the chain vanishes", _change(source, chosen, "pass"), False),
        ("the chain appears", source, True),
    )
    direct = _importers(imports, set(chain))
    indirect = direct
    while not (wider := _importers(imports, indirect)) <= indirect:
        indirect = indirect | wider
    lines = [f"{chosen.file}:{chosen.line} reaches {chain[-1]}, {len(chain)} modules away"]
    is_right = True
    run_mypy(target, LOGGED, scratch)
    for number, (name, text, is_expected) in enumerate(steps):
        edited.write(text)
        run = run_mypy(target, LOGGED, scratch)
        checked = set(_WRITTEN.findall(run.log))
        needed = {chain[-1]} if number == 0 else direct | set(chain)
        allowed = needed if number == 0 else indirect | needed
        is_reported = any(
            (report.file, report.line, report.code) == (chosen.file, chosen.line, CODE)
            for report in run.reports
        )
        told = "reported" if is_reported else "not reported"
        expected = "" if is_reported is is_expected else ", which is wrong"
        is_right = is_right and is_reported is is_expected and checked <= allowed
        counts = f"{len(checked & set(chain))} of the chain"
        counts += f", {len(checked & allowed - needed)} through others"
        counts += f", {len(checked - allowed)} without need"
        again = f"{len(checked)} of {len(imports)} modules checked again"
        lines.append(f"{name}: {again} ({counts}); {told}{expected}")
    return "\n".join(lines), is_right


def _choose(folder: Path, manifest: Manifest, imports: Mapping[str, set[str]]) -> Planted:
    """A chain that is long enough, ends in a function, and ends in no import cycle."""
    for planted in manifest.planted:
        last = _module(planted.files[-1])
        source = (folder / planted.files[-1]).read_text(encoding="utf-8")
        if (
            len(planted.files) >= DISTANCE
            and planted.chain[-1] == "time.sleep"
            and f"def {planted.chain[-2]}(" in source
            and not any(last in imports[other] for other in imports[last] if other in imports)
        ):
            return planted
    raise CorpusError("no chain of the project can be edited; generate more modules")


def _change(source: str, planted: Planted, replacement: str) -> str:
    """Replace the call that blocks, in the function that the chain ends in."""
    head, start, body = source.partition(f"def {planted.chain[-2]}(")
    call = rf"(?:time\.)?{re.escape(BLOCKS)}"
    return head + start + re.sub(call, replacement, body, count=1)


def _imports(folder: Path) -> dict[str, set[str]]:
    return {
        _module(file.relative_to(folder).as_posix()): set(
            _IMPORT.findall(file.read_text(encoding="utf-8"))
        )
        for file in folder.rglob("*.py")
    }


def _importers(imports: Mapping[str, set[str]], modules: set[str]) -> set[str]:
    """What imports one of the modules, or its package, which may re-export it."""
    offers = {*modules, *(module.rpartition(".")[0] for module in modules)}
    return {name for name, imported in imports.items() if imported & offers}


def _module(file: str) -> str:
    return file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
