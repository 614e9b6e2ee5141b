"""Progress of long work: a bar for each stage on stderr, and nothing when stderr is a pipe."""

from __future__ import annotations

from types import TracebackType

from rich.console import Console
from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from codegen.models.store import size_text


class Bars:
    """A watcher that draws a progress bar for each stage."""

    def __init__(self) -> None:
        self._console = Console(stderr=True)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
        )
        self._stage = "starting"
        self._task = self._progress.add_task(self._stage, total=None)
        self._steps = 0

    def __enter__(self) -> Bars:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def begin(self, stage: str, steps: int) -> None:
        """A stage of so many steps begins."""
        self._stage, self._steps = stage, steps
        self._progress.remove_task(self._task)
        self._task = self._progress.add_task(stage, total=steps)

    def grow(self, steps: int) -> None:
        """The stage turns out to have this many steps more, or fewer."""
        self._steps += steps
        self._progress.update(self._task, total=self._steps)

    def advance(self, steps: int = 1) -> None:
        """Steps are done."""
        self._progress.advance(self._task, steps)

    def describe(self, words: str) -> None:
        """What the stage is working on."""
        self._progress.update(self._task, description=f"{self._stage}: {words}")

    def tell(self, line: str) -> None:
        """A line that stays: a stage's result, or what went wrong while the rest goes on."""
        self._progress.console.print(line, markup=False, highlight=False)


class Transfer:
    """A bar with bytes, speed and time left; in a pipe, one line for each thing that starts."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(bar_width=12),  # all of it in 80 columns
            DownloadColumn(),
            TransferSpeedColumn(),
            TimeRemainingColumn(),
            console=self._console,
            disable=not self._console.is_terminal,
            transient=True,
        )
        self._task = self._progress.add_task("one moment", total=None)
        self._done = 0

    def __enter__(self) -> Transfer:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def begin(self, what: str, total: int) -> None:
        """Something of so many bytes begins."""
        self._done = 0
        self._progress.remove_task(self._task)
        self._task = self._progress.add_task(what, total=total)
        if not self._console.is_terminal:
            self.tell(f"{what}: {size_text(total)}")

    def at(self, done: int) -> None:
        """This many bytes are done; fewer than before means that a file is being moved."""
        self._done = max(self._done, done)
        self._progress.update(self._task, completed=self._done)

    def tell(self, line: str) -> None:
        """A line that stays."""
        self._console.print(line, markup=False)
