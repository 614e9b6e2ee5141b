"""The data that crosses the seam between the faces and the engine: frozen, picklable, no I/O.

Offsets are in characters of the document's text, 0-based. Lines and columns of a `Defect` are
1-based, columns in characters. Sizes are bytes, times are seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from codegen.language import Language
from codegen.project.files import Project
from codegen.simulated import Simulation


class Rung(IntEnum):
    """How far up the ladder of checks an answer got; each rung implies those below it."""

    NOTHING = 0
    PARSED = 1
    SYMBOLS = 2
    COMPILES = 3
    BUILDS = 4
    BEHAVES = 5

    @property
    def label(self) -> str:
        """The word shown to the user."""
        return _RUNG_LABELS[self]


_RUNG_LABELS = {
    Rung.NOTHING: "not checked",
    Rung.PARSED: "parsed",
    Rung.SYMBOLS: "symbols known",
    Rung.COMPILES: "compiles",
    Rung.BUILDS: "built",
    Rung.BEHAVES: "behaves",
}


class Severity(StrEnum):
    """How bad a defect is, in gcc's words."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Defect:
    """One finding of a compiler or linker, placed in the user's own file.

    `line` and `column` are 1-based, the column in characters; 0 means that the tool named none
    (a linker knows no line). `flag` is the option that produced a warning, as in `-Wunused`.
    """

    file: str
    line: int
    column: int
    severity: Severity
    message: str
    flag: str | None = None

    def __str__(self) -> str:
        """gcc's own form, which every editor can jump to."""
        place = self.file
        if self.line:
            place += f":{self.line}"
            if self.column:
                place += f":{self.column}"
        flag = f" [{self.flag}]" if self.flag else ""
        return f"{place}: {self.severity.value}: {self.message}{flag}"


@dataclass(frozen=True, slots=True)
class Sizes:
    """Flash and RAM of a program that was built, in bytes, as PlatformIO reported them.

    RAM is None where it is not known before the program runs (MicroPython).
    """

    flash_used: int
    flash_total: int
    ram_used: int | None = None
    ram_total: int | None = None

    def __str__(self) -> str:
        flash = (
            f"flash {self.flash_used} of {self.flash_total} bytes "
            f"({self.flash_used / self.flash_total:.1%})"
        )
        if self.ram_used is None or not self.ram_total:
            return flash
        return (
            f"{flash}, RAM {self.ram_used} of {self.ram_total} bytes "
            f"({self.ram_used / self.ram_total:.1%})"
        )


@dataclass(frozen=True, slots=True)
class StageTime:
    """Wall-clock seconds that one named stage took."""

    name: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: the rung reached, why not further, and every defect on the user's lines.

    `checked` is False when nothing at all could be asked of a compiler (no toolchain, no such
    platform); `why_not_further` then says what is missing and how to get it.
    `wrapping` says what was added around a lone snippet, or is None when nothing was. `core` is the
    version of the Arduino core or of MicroPython that was assumed, in words.
    """

    board: str
    rung: Rung
    checked: bool
    defects: tuple[Defect, ...] = ()
    sizes: Sizes | None = None
    stages: tuple[StageTime, ...] = ()
    commands: tuple[str, ...] = ()
    wrapping: str | None = None
    why_not_further: str | None = None
    output: str = ""
    core: str | None = None
    simulation: Simulation | None = None

    @property
    def passes(self) -> bool:
        """Whether it was checked, has no errors, and its names at least are known."""
        return self.checked and not self.errors and self.rung >= Rung.SYMBOLS

    @property
    def errors(self) -> tuple[Defect, ...]:
        """The defects that stop a build."""
        return tuple(d for d in self.defects if d.severity is Severity.ERROR)


class Trust(StrEnum):
    """Whether the syntax constraint held while decoding."""

    CONSTRAINED = "constrained"
    ADVISORY = "advisory"


class Extent(StrEnum):
    """Where a completion should end: with the line, the statement, or the block or paragraph."""

    LINE = "line"
    STATEMENT = "statement"
    BLOCK = "block"


@dataclass(frozen=True, slots=True)
class CompleteRequest:
    """Fill in the middle: `text[:offset]` stands before the cursor, `text[offset:]` after it.

    `path` serves only to name things; nothing is read from it. `macros` are names that the headers
    of the project define. `seconds` bounds the first draft: what is complete by then is offered.

    `project` is what the text belongs to, `text` being the newest of its `main`; a draft is checked
    in it for `board`. Without one of the two it is shown unchecked, and `unchecked` says why that
    is missing. `check_seconds` bounds what the checks and the drafts after the first may add to the
    request; 0 switches them off. `alternatives` is how many texts are wanted at most.
    """

    text: str
    offset: int
    language: Language
    path: str | None = None
    board: str | None = None
    macros: tuple[str, ...] = ()
    project: Project | None = None
    unchecked: str | None = None
    extent: Extent = Extent.LINE
    max_tokens: int = 64
    seconds: float = 10.0
    check_seconds: float = 0.25
    alternatives: int = 1


@dataclass(frozen=True, slots=True)
class DecodeStats:
    """What decoding cost: token counts and seconds, summed over the drafts of a request."""

    prompt_tokens: int = 0
    reused_tokens: int = 0  # of the prompt, found in the KV cache
    evaluated_tokens: int = 0  # of the prompt and the draft, roll-backs included
    decoded_tokens: int = 0
    refused_tokens: int = 0
    rollbacks: int = 0
    prompt_seconds: float = 0.0
    decode_seconds: float = 0.0
    constraint_seconds: float = 0.0

    def __add__(self, other: DecodeStats) -> DecodeStats:
        return DecodeStats(
            *(getattr(self, name) + getattr(other, name) for name in self.__dataclass_fields__)
        )


@dataclass(frozen=True, slots=True)
class Completion:
    """One text to insert at the cursor, with the rung that it reached.

    It takes the place of `replaces`, which stands right after the cursor: closers that an editor
    put there and that the text writes itself. `note` says why it got no further ("not checked: no
    board named"), None where it compiles.
    """

    text: str
    rung: Rung
    trust: Trust
    log_likelihood: float
    note: str | None = None
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class CompleteResult:
    """What to offer at the cursor, best first.

    `reason` says why nothing is offered, or what is limited about what is ("advisory: ...").
    `stages` are the drafts and the checks in their order.
    """

    items: tuple[Completion, ...]
    reason: str | None
    seconds: float
    stats: DecodeStats = field(default_factory=DecodeStats)
    stages: tuple[StageTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A program that a model may use as an example: what it does, in a few words, and its code.

    `lacks` is what a request asks for and the program does not do, in the request's words.
    """

    title: str
    code: str
    lacks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GenerateRequest:
    """A snippet from a sentence: `drafts` are written at most, checked, and the best is returned.

    None for `drafts` and `max_tokens` leaves them to the writer. The same request, seed included,
    gives the same answer on the same machine. `references` are shown to chat models;
    without any, and with `recipes`, that is the recipe which fits the prompt. `values` are set in
    that recipe by the names of its parameters, whatever the prompt says. `anyway` writes what the
    board cannot do, too. `is_beside` holds where the program goes into another one, whose loop must
    not wait.
    """

    prompt: str
    board: str
    language: Language
    drafts: int | None = None
    seed: int = 0
    max_tokens: int | None = None
    temperature: float = 0.7
    build_seconds: float = 60.0
    references: tuple[Reference, ...] = ()
    recipes: bool = True
    anyway: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class Leaning:
    """The recipe that an answer leans on, with the values that the request sets in it.

    `assumed` are parameters that the request does not set, with what they are; `left_out` what it
    says and the recipe has no place for. `is_whole` is true where the recipe seems to do all that
    is asked: else it is only the nearest one.
    """

    recipe: str
    title: str
    values: Mapping[str, int | float | str]
    assumed: Mapping[str, int | float | str]
    left_out: tuple[str, ...]
    lib_deps: tuple[str, ...]
    wiring: tuple[str, ...]
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Stated:
    """What a request states word for word, where all of it is understood, and a program does.

    `does` has a line for each thing that goes on; `assumed` is what is not said.
    """

    does: tuple[str, ...]
    assumed: tuple[str, ...]
    wiring: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """One draft, how far the constraint held, and what the checks said.

    `recipe` names the recipe that it is, None where the model wrote it; `is_stated` holds for the
    program that was made of what the request states. `lacks` is what the request
    says and the draft does not. `unproved` is what the simulator did not show of what the recipe
    promises; None where it was not looked at.
    """

    code: str
    report: Report
    trust: Trust
    log_likelihood: float
    note: str | None = None
    recipe: str | None = None
    lacks: tuple[str, ...] = ()
    unproved: tuple[str, ...] | None = None
    is_stated: bool = False


@dataclass(frozen=True, slots=True)
class Insertion:
    """The best program put into the file at `path`, whose text is then `text`.

    `diff` is a unified one, `notes` say what was done that was not asked for. `is_sound` says that
    it adds no error to the file's own; else it is not to be written.
    """

    path: str
    text: str
    diff: str
    notes: tuple[str, ...]
    is_sound: bool


@dataclass(frozen=True, slots=True)
class GenerateResult:
    """The candidates, best first, and the highest rung that can be reached for the board here.

    `refusal` says why nothing was written: the board cannot do it, or it is no firmware. `warnings`
    are what the request should have known about its pins. `stated` is what the best one does, where
    it was made of that; then there is no `leaning`. `hint` is what would give a better answer.
    With an `insertion`, the report of the best is that of the file with it.
    """

    candidates: tuple[Candidate, ...]
    reachable: Rung
    why_not_higher: str | None
    stages: tuple[StageTime, ...]
    stats: DecodeStats
    leaning: Leaning | None = None
    refusal: str | None = None
    warnings: tuple[str, ...] = ()
    insertion: Insertion | None = None
    stated: Stated | None = None
    hint: str | None = None

    @property
    def best(self) -> Candidate | None:
        """The candidate to show, or None when the model wrote nothing usable."""
        return self.candidates[0] if self.candidates else None

    @property
    def reached(self) -> bool:
        """Whether the best candidate does something, and reached the highest rung possible here."""
        best = self.best
        return best is not None and best.note is None and best.report.rung >= self.reachable
