"""A real server process whose model and compiler follow a script.

`scripted_server.py TRACE` serves on stdio, `scripted_server.py TRACE PORT` on a local port.

The model continues the last word before the cursor, or fills brackets. The compiler finds the word
BROKEN to be an error and the word ODD a warning, runs until it is stopped on a project with the
word ENDLESS, and fails on one with CRASH. UNLINKED is an error that only a build finds, NOTOOLS a
missing toolchain. A simulated program with MOVES moves pin 13. A build of a project with WAITING
does so until there is a file TRACE.go. What they were asked is appended to the file TRACE, a JSON
object a line; what was built last is in TRACE.built.
"""

from __future__ import annotations

import json
import re
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from codegen.errors import Cancelled, ModelError
from codegen.language import Language
from codegen.project.board import Board
from codegen.project.files import Project
from codegen.simulated import Outcome, PinChange, Simulation
from codegen.types import (
    Candidate,
    CompleteRequest,
    CompleteResult,
    Completion,
    DecodeStats,
    Defect,
    GenerateRequest,
    GenerateResult,
    Leaning,
    Report,
    Rung,
    Severity,
    Trust,
)
from codegen.validation.depth import Depth, Scope
from lsp_server.backend import Backend
from lsp_server.server import serve_stdio, serve_tcp
from lsp_server.settings import Settings

OFFERS = {
    "digital": "Write(LED_BUILTIN, HIGH);",
    "digitalW": "rite(LED_BUILTIN, LOW);",
    "digitalRead": "(2);",
    "twice": "\n  one();\n  two();",
    "print": "(23)",
    "several": "(1);",
}
SEVERAL = ("(1);", "(2);", "(3);")
BETWEEN = {"delay(": ("1000);", ")")}  # and what of the text after the cursor that replaces
PROGRAM = "void setup() {\n}\n\nvoid loop() {\n}\n"
SCRIPT = "while True:\n    pass\n"
FLAWS = {"BROKEN": (Severity.ERROR, None), "ODD": (Severity.WARNING, "-Wodd")}


def trace(**facts: object) -> None:
    """Append one line in one write, so that a reader sees whole lines."""
    with Path(sys.argv[1]).open("a", encoding="utf-8") as file:
        file.write(json.dumps(facts) + "\n")


class ScriptedEngine:
    """Answers from OFFERS; after the word `slow` it decodes until it is stopped."""

    def __init__(self, model: str | None) -> None:
        self.model = model

    def load(self) -> str:
        """There is no model of any name."""
        if self.model is not None:
            raise ModelError(f"{self.model}: not a GGUF file")
        return "scripted"

    def release_after(self, seconds: float) -> None:
        """There is nothing to release; the setting arrives."""
        with Path(f"{sys.argv[1]}.idle").open("a", encoding="utf-8") as file:
            file.write(f"{seconds}\n")

    def complete(self, request: CompleteRequest, *, stop: threading.Event) -> CompleteResult:
        self.load()
        before = request.text[: request.offset]
        match = re.search(r"\w+\Z", before)
        word = match.group() if match else ""
        trace(asked=word, board=request.board, language=request.language.value)
        if word == "slow":
            stop.wait()
            trace(stopped=word)
            raise Cancelled("stopped")
        if word == "crash":
            raise RuntimeError("the model is confused")
        print("noise")  # noqa: T201 - must not reach the protocol
        offer, replaces = BETWEEN.get(before[-6:], (OFFERS.get(word), ""))
        if offer is None or "\r" in request.text:
            return CompleteResult((), "nothing in the script", 0.0)
        offers = SEVERAL[: request.alternatives] if word == "several" else (offer,)
        items = (
            Completion(text, Rung.PARSED, Trust.CONSTRAINED, -1.0, replaces=replaces)
            for text in offers
        )
        return CompleteResult(tuple(items), None, 0.0)

    def generate(
        self,
        request: GenerateRequest,
        *,
        stop: threading.Event,
        progress: Callable[[str], None] | None,
    ) -> GenerateResult:
        """Writes the same program for every sentence; one with `slow` until it is stopped."""
        trace(generating=request.prompt, board=request.board, language=request.language.value)
        assert progress is not None
        progress("draft 1 of 1")
        if "slow" in request.prompt:
            stop.wait()
            trace(stopped=request.prompt)
            raise Cancelled("stopped")
        python = request.language is Language.PYTHON
        code = f"# {request.prompt}\n{SCRIPT}" if python else f"// {request.prompt}\n{PROGRAM}"
        report = Report(request.board, Rung.BUILDS, checked=True)
        best = Candidate(code, report, Trust.CONSTRAINED, -1.0, lacks=("5 times",))
        leaning = Leaning("blink", "Blink an LED", {}, {"led": 13}, (), (), ())
        return GenerateResult((best,), Rung.BUILDS, None, (), DecodeStats(), leaning)

    def warm(self, request: CompleteRequest, *, stop: threading.Event) -> None:
        """Kept apart from the trace: a client causes it without asking for anything."""
        with Path(f"{sys.argv[1]}.warmed").open("a", encoding="utf-8") as file:
            file.write(f"{request.offset}\n")

    def close(self) -> None:
        trace(closed=True)


def open_engine(model: str | None, adapter: str | None) -> ScriptedEngine:
    return ScriptedEngine(model)


def validate(
    project: Project,
    *,
    board: Board,
    depth: Depth,
    scope: Scope,
    seconds: float,
    stop: threading.Event | None,
    progress: Callable[[str], None] | None,
) -> Report:
    if depth is Depth.FAST:
        text = project.files[0].text
        trace(checking=project.main, board=board.id, scope=scope.value, text=text)
    else:
        trace(validating=project.main, kind=project.kind.value)
        Path(f"{sys.argv[1]}.built").write_text(project.files[0].text, "utf-8", newline="")
    if progress is not None:
        progress("compiling")
    if any("CRASH" in file.text for file in project.files):
        raise RuntimeError("the compiler is confused")
    if any("ENDLESS" in file.text for file in project.files):
        assert stop is not None
        stop.wait()
        trace(stopped=project.main)
        raise Cancelled("stopped")
    if depth is Depth.BUILD and any("WAITING" in file.text for file in project.files):
        while not Path(f"{sys.argv[1]}.go").exists():
            time.sleep(0.01)
    if any("NOTOOLS" in file.text for file in project.files):
        why = f"no toolchain for {board.id}"
        return Report(board.id, Rung.NOTHING, checked=False, why_not_further=why)
    flaws = FLAWS if depth is Depth.FAST else FLAWS | {"UNLINKED": (Severity.ERROR, None)}
    defects = tuple(
        Defect(f"{project.root}/{file.path}", number, found.start() + 1, severity, word, flag)
        for file in project.files
        if scope is Scope.PROJECT or file.path == project.main
        for number, line in enumerate(file.text.splitlines(), 1)
        for word, (severity, flag) in flaws.items()
        for found in re.finditer(word, line)
    )
    broken = any(d.severity is Severity.ERROR for d in defects)
    if depth is Depth.SIMULATE and any("MOVES" in file.text for file in project.files):
        changes = (PinChange(0.5, "D13", high=True), PinChange(1.0, "D13", high=False))
        ran = Simulation(2.0, Outcome.RAN, changes=changes)
        return Report(board.id, Rung.BEHAVES, checked=True, simulation=ran)
    reached = Rung.COMPILES if depth is Depth.FAST else Rung.BUILDS
    return Report(board.id, Rung.NOTHING if broken else reached, checked=True, defects=defects)


def build_in_place(
    project: Project,
    *,
    trusted: Iterable[str],
    stop: threading.Event | None,
    progress: Callable[[str], None] | None,
) -> Report:
    trace(building=project.root, trusted=list(trusted))
    return Report(project.settings.board or "", Rung.BUILDS, checked=True)


if __name__ == "__main__":
    backend = Backend(open_engine, validate, build_in_place)
    match sys.argv[2:]:
        case [port]:
            sys.exit(serve_tcp("127.0.0.1", int(port), Settings(), backend))
        case _:
            sys.exit(serve_stdio(Settings(), backend))
