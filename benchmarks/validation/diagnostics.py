"""From the last keystroke to the diagnostics, in a real server with a real compiler.

    python -m benchmarks.validation diagnostics [--board uno] [--edits 50]

A sketch of 100 lines is edited as a person types: bursts of keystrokes 80 ms apart, of which every
other leaves a misspelt call behind and the next one mends it. Measured is the time from the last
keystroke of a burst to the diagnostics of that very version; each must say what is true of it. The
second run asks for a completion at every keystroke as well, as editors do. Then nobody types for
ten seconds, and the server's processor time is read from /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import quantiles

from lsprotocol import types
from pygls.lsp.client import LanguageClient

_SERVER = (sys.executable, "-c", "from lsp_server.cli import main; main(['lsp'])")
_BETWEEN_KEYS = 0.08  # seconds; 150 words a minute, so a pause is never taken for one too soon
_IDLE = 10.0
_FIRST = "digitalWrite(LED"
_FILTER = """int filter{n}(int value) {{
  static int kept = 0;
  kept = (kept * {n} + value) / ({n} + 1);
  Serial.print(F("filter {n}: "));
  Serial.println(kept);
  return kept;
}}

"""
_SKETCH = """#include <Wire.h>

const byte LED = 13;
const byte BUTTON = 2;
unsigned long changed = 0;
bool lit = false;

FILTERS
void setup() {
  pinMode(LED, OUTPUT);
  pinMode(BUTTON, INPUT_PULLUP);
  Serial.begin(115200);
  Wire.begin();
}

void loop() {
  int value = analogRead(A0);
CALLS
  if (millis() - changed > 500) {
    changed = millis();
    lit = !lit;
    digitalWrite(LED, lit);
  }
}
"""
_SKETCH = _SKETCH.replace("FILTERS", "".join(_FILTER.format(n=n) for n in range(8)))
_SKETCH = _SKETCH.replace("CALLS\n", "".join(f"  value = filter{n}(value);\n" for n in range(8)))


class _Client(LanguageClient):
    """A client that notes when the diagnostics of which version came."""

    def __init__(self) -> None:
        super().__init__("benchmark", "1")
        self.came: dict[int, tuple[float, list[str]]] = {}
        self.news = asyncio.Condition()

        @self.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        async def _(params: types.PublishDiagnosticsParams) -> None:
            async with self.news:
                errors = [
                    each.message
                    for each in params.diagnostics
                    if each.severity is types.DiagnosticSeverity.Error
                ]
                self.came[params.version or 0] = (time.perf_counter(), errors)
                self.news.notify_all()

        @self.feature(types.WINDOW_LOG_MESSAGE)
        def _(params: types.LogMessageParams) -> None:
            if params.type is types.MessageType.Error:
                print(params.message, file=sys.stderr)

    async def diagnostics(self, version: int) -> tuple[float, list[str]]:
        """When the diagnostics of a version came, and the errors among them."""
        async with asyncio.timeout(60), self.news:
            await self.news.wait_for(lambda: version in self.came)
            return self.came[version]


class _Typist:
    """Types into one document."""

    def __init__(self, client: _Client, uri: str, text: str, *, completing: bool) -> None:
        self.client, self.uri, self.text, self.version = client, uri, text, 1
        self.call = _FIRST
        self.completing = completing

    async def retype(self, call: str) -> float:
        """Deletes the call and types another in its place, key by key; when the last key was."""
        start = self.text.index(self.call)
        self._edit(start, start + len(self.call), "")
        for offset, key in enumerate(call, start):
            await asyncio.sleep(_BETWEEN_KEYS)
            self._edit(offset, offset, key)
        self.call = call
        return time.perf_counter()

    def _edit(self, start: int, end: int, text: str) -> None:
        place = types.Range(self._position(start), self._position(end))
        self.text = self.text[:start] + text + self.text[end:]
        self.version += 1
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                types.VersionedTextDocumentIdentifier(self.version, self.uri),
                [types.TextDocumentContentChangePartial(place, text)],
            )
        )
        if self.completing:
            automatic = types.InlineCompletionContext(types.InlineCompletionTriggerKind.Automatic)
            position = self._position(start + len(text))
            document = types.TextDocumentIdentifier(self.uri)
            self.client.text_document_inline_completion(
                types.InlineCompletionParams(automatic, document, position)
            )

    def _position(self, offset: int) -> types.Position:
        before = self.text[:offset]
        return types.Position(before.count("\n"), offset - (before.rfind("\n") + 1))


def main(arguments: Sequence[str]) -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(prog="benchmarks.validation diagnostics")
    parser.add_argument("--board", default="uno")
    parser.add_argument("--edits", type=int, default=50)
    options = parser.parse_args(arguments)
    asyncio.run(_measure(options.board, options.edits))


async def _measure(board: str, edits: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sketch" / "sketch.ino"
        path.parent.mkdir()
        path.write_text(_SKETCH, "utf-8")
        client = _Client()
        await client.start_io(*_SERVER)
        await client.initialize_async(
            types.InitializeParams(
                types.ClientCapabilities(), initialization_options={"board": board}
            )
        )
        client.initialized(types.InitializedParams())
        print(f"{_SKETCH.count(chr(10))} lines for {board}, {edits} edits a run")
        for completing, first in ((False, 0), (True, edits)):
            uri = path.as_uri()
            item = types.TextDocumentItem(uri, "arduino", 1, _SKETCH)
            client.came.clear()
            opened = time.perf_counter()
            client.text_document_did_open(types.DidOpenTextDocumentParams(item))
            when, errors = await client.diagnostics(1)
            _must(errors == [], errors)
            print(f"after opening: {when - opened:.2f} s")
            typist = _Typist(client, uri, _SKETCH, completing=completing)
            name = "with completions" if completing else "checks alone"
            _row(name, [await _edit(typist, first + number) for number in range(edits)])
            document = types.TextDocumentIdentifier(uri)
            client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        pid = client._server.pid if client._server else 0
        before = _processor_time(pid)
        await asyncio.sleep(_IDLE)
        print(f"idle: {_processor_time(pid) - before:.2f} s of CPU in {_IDLE:.0f} s")
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()


async def _edit(typist: _Typist, number: int) -> float:
    """One burst; seconds until its diagnostics came, which must be the right ones."""
    wrong = number % 2 == 0
    # No text twice: what was compiled once is remembered.
    call = f"digitalWro{number}(LED" if wrong else f"digitalWrite({number} + LED"
    ended = await typist.retype(call)
    when, errors = await typist.client.diagnostics(typist.version)
    _must([f"digitalWro{number}" in error for error in errors] == [True] * wrong, errors)
    return when - ended


def _must(holds: bool, errors: list[str]) -> None:
    if not holds:
        sys.exit(f"the diagnostics are wrong: {errors}")


def _row(name: str, seconds: Sequence[float]) -> None:
    cuts = quantiles(seconds, n=20, method="inclusive")
    print(f"{name}: p50 {cuts[9]:.3f} s, p95 {cuts[18]:.3f} s, most {max(seconds):.3f} s")


def _processor_time(pid: int) -> float:
    """Seconds that a process and its threads have spent, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
