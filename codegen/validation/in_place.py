"""`pio run` in the user's own project, with everything that it runs: only where the user trusts it.

Everywhere else a project is checked in a scratch folder and nothing of it is run; this is for
projects that such a check cannot serve, with scripts, boards or platforms of their own.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from codegen.errors import SourceError, TrustError
from codegen.patience import raise_if_stopped
from codegen.project.files import Project, ProjectKind
from codegen.project.trust import is_trusted
from codegen.types import Defect, Report, Rung, Severity, StageTime
from codegen.validation import diagnostics
from codegen.validation.platformio import COMMAND, SECRET, environment, run_python
from codegen.validation.process import Ended, Finished
from codegen.validation.scratch_project import last_line

_OUTPUT_KEPT = 20_000  # characters
_MOST_SECONDS = 1800.0  # a platform may have to be downloaded; the user sees that, and can stop it


def build_in_place(
    project: Project,
    *,
    trusted: Iterable[str],
    arguments: Sequence[str] = (),
    stop: threading.Event | None = None,
    progress: Callable[[str], None] | None = None,
) -> Report:
    """Builds a PlatformIO project where it stands, as its own platformio.ini says.

    It is the user's PlatformIO core folder that is used and `.pio` in the project that is written.
    `arguments` are more for `pio run`, such as a target.

    Raises:
        SourceError: it is not a PlatformIO project.
        TrustError: the project lies in none of the `trusted` folders; nothing was run.
        Cancelled: `stop` was set.
    """
    root = Path(project.root).absolute()
    if project.kind is not ProjectKind.PLATFORMIO:
        raise SourceError(f"{root}: no platformio.ini in it, so there is nothing to build in place")
    if not is_trusted(root, trusted):
        raise TrustError(
            f"{root} is not trusted: building it in place can run code that it brings. If you know "
            "where it comes from, add its folder to trustedFolders in your own settings"
        )
    target = project.settings.environment
    command = [*COMMAND, "run", *(("-e", target) if target else ()), *arguments]
    with _converted_sketches_removed(root / project.settings.src_dir):
        finished = run_python(
            command,
            cwd=root,
            env=_environment(),
            seconds=_MOST_SECONDS,
            stop=stop,
            on_line=progress,
        )
    raise_if_stopped(stop, "the build was cancelled")
    return _report(finished, project, root)


def _environment() -> dict[str, str]:
    """The user's own settings of PlatformIO, messages in English so that they can be read."""
    core_dir = Path(os.environ.get("PLATFORMIO_CORE_DIR") or "~/.platformio").expanduser()
    own = {
        name: text
        for name, text in os.environ.items()
        if name.startswith("PLATFORMIO_") or SECRET.match(name)
    }
    return environment(core_dir, own)


@contextmanager
def _converted_sketches_removed(src: Path) -> Iterator[None]:
    """PlatformIO writes `x.ino.cpp` beside `x.ino` and leaves it there when it is killed."""

    def converted() -> set[Path]:
        return {path for suffix in ("ino", "pde") for path in src.glob(f"*.{suffix}.cpp")}

    before = converted()
    try:
        yield
    finally:
        for path in converted() - before:
            path.unlink(missing_ok=True)


def _report(finished: Finished, project: Project, root: Path) -> Report:
    texts = {file.path: file.text for file in project.files}

    def to_user(path: str, line: int, column: int) -> diagnostics.Place | None:
        name = os.path.relpath(root / path, root).replace(os.sep, "/")
        if name not in texts:
            return None
        lines = texts[name].split("\n")
        if column and 0 < line <= len(lines):  # compilers count bytes
            before = lines[line - 1].encode(errors="replace")[: column - 1]
            column = len(before.decode(errors="replace")) + 1
        return project.shown(name), line, column

    main = project.shown(project.main)
    found = diagnostics.defects(finished.output, to_user=to_user, main=main)
    built = finished.ended is Ended.EXITED and not finished.returncode
    why = None
    if not built:
        why = "it does not build" if finished.ended is Ended.EXITED else "stopped: it took too long"
        if not any(defect.severity is Severity.ERROR for defect in found):
            said = f"pio run: {last_line(finished)}"
            found = (*found, Defect(main, 0, 0, Severity.ERROR, said))
    return Report(
        board=project.settings.board or "",
        rung=Rung.BUILDS if built else Rung.NOTHING,
        checked=True,
        defects=found,
        sizes=diagnostics.sizes(finished.output),
        stages=(StageTime("build", finished.seconds),),
        commands=(f"pio run -d {root}",),
        why_not_further=why,
        output=finished.output[-_OUTPUT_KEPT:],
    )
