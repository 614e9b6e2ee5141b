"""`make bench`: the figures of docs/experiments/speed.md, measured on this machine.

Nothing here can fail a build. Times are wall-clock. Machines are noisy: compare ratios within one
run, not runs.
"""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import IO, cast

from benchmarks import random_model
from codegen.engine import Engine
from codegen.language import Language
from codegen.models.llama_model import DEFAULT_WEIGHTS, LlamaModel, load_model
from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.project.project import snippet_project
from codegen.types import CompleteRequest, GenerateRequest
from codegen.validation.build import build_project
from codegen.worker.serving import open_engine
from codegen.worker.worker import Worker

SKETCH = """\
#include <Wire.h>

const int sensorPin = A0;
const int ledPin = 13;
unsigned long lastRead = 0;
int threshold = 512;

void setup() {
  Serial.begin(9600);
  Wire.begin();
  pinMode(ledPin, OUTPUT);
  pinMode(sensorPin, INPUT);
}

int readAverage(int count) {
  long sum = 0;
  for (int i = 0; i < count; i++) {
    sum += analogRead(sensorPin);
    delay(2);
  }
  return sum / count;
}

void loop() {
  if (millis() - lastRead > 1000) {
    lastRead = millis();
    int value = readAverage(8);
    Serial.print("value: ");
    Serial.println(value);
    digitalWrite(ledPin, value > threshold ? HIGH : LOW);
  }
}
"""
FIRST = SKETCH.index("int readAverage")
KEYSTROKES = 200


def main() -> None:
    """Measure everything and print it, a line a figure."""
    show(
        "machine",
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}",
    )
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "random-64M.gguf"
        parameters = random_model.write(large, tokenizer_from=DEFAULT_WEIGHTS)
        for name, path in (
            (DEFAULT_WEIGHTS.stem, DEFAULT_WEIGHTS),
            (f"random {parameters / 1e6:.0f}M Q8_0", large),
        ):
            speed(name, path)
            keystrokes(name, path)
        constraint_share(DEFAULT_WEIGHTS.stem, DEFAULT_WEIGHTS)
        constraint_share("random 64M Q8_0", large)
    across(DEFAULT_WEIGHTS.stem, DEFAULT_WEIGHTS)
    builds()
    server()


def show(name: str, value: str) -> None:
    """One line of the report."""
    print(f"{name:44} {value}", flush=True)


def speed(name: str, path: Path) -> None:
    """Tokens per second, prompting and decoding, the median of three."""
    model = load_model(str(path))
    ids = (model.tokens(SKETCH) * 4)[:448]
    prompting, decoding = [], []
    for _ in range(3):
        model.forget()
        began = time.perf_counter()
        model.logits(ids, [], poll=go_on)
        prompting.append(len(ids) / (time.perf_counter() - began))
        drafted: list[int] = []
        began = time.perf_counter()
        for token in ids[:48]:
            drafted.append(token)
            model.logits(ids, drafted, poll=go_on)
        decoding.append(48 / (time.perf_counter() - began))
    model.close()
    show(f"{name}: prompt tokens/s", f"{statistics.median(prompting):,.0f}")
    show(f"{name}: decoded tokens/s", f"{statistics.median(decoding):,.0f}")


def keystrokes(name: str, path: Path) -> None:
    """Keystroke to answer while the sketch's second half is typed, with and without the cache."""
    model: LlamaModel = load_model(str(path))
    engine = Engine(model)
    for label, forget in (("KV cache kept", False), ("KV cache emptied", True)):
        times, reused, prompt = [], 0, 0
        for n in range(FIRST, FIRST + KEYSTROKES):
            if forget:
                model.forget()
            request = typed_to(n)
            began = time.perf_counter()
            result = engine.complete(request, stop=threading.Event())
            times.append(time.perf_counter() - began)
            reused += result.stats.reused_tokens
            prompt += result.stats.prompt_tokens
        show(
            f"{name}: keystroke to answer, {label}",
            f"p50 {percentile(times, 50):.1f} ms, p95 {percentile(times, 95):.1f} ms, "
            f"{reused / prompt:.0%} of prompt tokens reused",
        )
    engine.close()


def typed_to(offset: int) -> CompleteRequest:
    """The request when the sketch is typed so far; the rest of its line is still to come."""
    return CompleteRequest(
        text=SKETCH[:offset] + "\n" + SKETCH[SKETCH.index("\n", offset) :],
        offset=offset,
        language=Language.ARDUINO,
        max_tokens=24,
    )


def across(name: str, path: Path) -> None:
    """What the worker process adds to a completion: the same keys, asked here and there in turn.

    Then with a project of 500 kB beside the text.
    """
    here = Engine(load_model(str(path)))
    there = Worker(partial(open_engine, str(path), None))
    there.load()
    size = 500_000
    library = SourceFile("lib/big/big.h", "// all sorts of things\n" * (size // 23))
    large = Project(ProjectKind.SKETCH, "/bench", (library,), "bench.ino")
    added: dict[str, list[float]] = {"": [], f", project of {size // 1000} kB": []}
    for n in range(FIRST, FIRST + KEYSTROKES):
        plain = typed_to(n)
        for label, request in zip(added, (plain, replace(plain, project=large)), strict=True):
            added[label].append(seconds_of(there, request) - seconds_of(here, request))
    for label, times in added.items():
        show(
            f"{name}: added by the worker process{label}",
            f"p50 {percentile(times, 50):.1f} ms, p95 {percentile(times, 95):.1f} ms",
        )
    there.close()
    here.close()


def seconds_of(engine: Engine | Worker, request: CompleteRequest) -> float:
    """How long a completion takes."""
    began = time.perf_counter()
    engine.complete(request, stop=threading.Event())
    return time.perf_counter() - began


def constraint_share(name: str, path: Path) -> None:
    """Share of drafting time that the syntax constraint takes, in `generate` and `complete`."""
    engine = Engine(load_model(str(path)))
    written = engine.generate(
        GenerateRequest(
            prompt="blink an LED", board="pico", language=Language.ARDUINO, drafts=4, max_tokens=128
        ),
        stop=threading.Event(),
    ).stats
    engine.close()
    total = written.prompt_seconds + written.decode_seconds
    show(
        f"{name}: constraint's share of drafting",
        f"{written.constraint_seconds / total:.1%} ({written.decoded_tokens} tokens, "
        f"{written.constraint_seconds / max(1, written.decoded_tokens) * 1e3:.2f} ms a token)",
    )


def builds() -> None:
    """`pio run` of a small sketch: nothing cached, nothing changed, one line changed."""
    uno = find_board("uno")
    with tempfile.TemporaryDirectory() as cache:
        os.environ["PINWRIGHT_CACHE"] = cache
        try:
            for label, code in (
                ("nothing cached", SKETCH),
                ("no change", SKETCH),
                ("one line changed", SKETCH.replace("512", "600")),
                ("one line changed again", SKETCH.replace("512", "700")),
            ):
                began = time.perf_counter()
                report = build_project(snippet_project(code, Language.ARDUINO), board=uno)
                took = time.perf_counter() - began
                show(f"pio run, {label}", f"{took:.2f} s ({report.rung.label})")
        finally:
            del os.environ["PINWRIGHT_CACHE"]


def server() -> None:
    """From the start of `pinwright lsp` to its first answers."""
    command = [str(Path(sys.executable).with_name("pinwright")), "lsp"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        began = time.perf_counter()
        ask(process, 1, "initialize", {"processId": None, "rootUri": None, "capabilities": {}})
        show("server: start to initialized", f"{(time.perf_counter() - began) * 1e3:.0f} ms")
        tell(process, "initialized", {})
        uri = "file:///bench/bench.ino"
        document = {"uri": uri, "languageId": "arduino", "version": 1, "text": SKETCH}
        tell(process, "textDocument/didOpen", {"textDocument": document})
        where = {"textDocument": {"uri": uri}, "position": {"line": 9, "character": 2}}
        ask(process, 2, "textDocument/inlineCompletion", {**where, "context": {"triggerKind": 1}})
        show("server: start to first completion", f"{(time.perf_counter() - began) * 1e3:.0f} ms")
        for task in Path(f"/proc/{process.pid}/task").glob("*"):
            for worker in (task / "children").read_text().split():
                show("worker: resident memory", f"{resident(int(worker)):.0f} MB")
        show("server: resident memory", f"{resident(process.pid):.0f} MB")
        ask(process, 3, "shutdown", None)
        tell(process, "exit", None)


def resident(pid: int) -> float:
    """MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(x for x in status.splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def ask(process: subprocess.Popen[bytes], number: int, method: str, params: object) -> object:
    """Send a request and read until its answer."""
    send(process, {"jsonrpc": "2.0", "id": number, "method": method, "params": params})
    output = cast("IO[bytes]", process.stdout)
    while True:
        length = 0
        while line := output.readline().strip():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message = json.loads(output.read(length))
        if message.get("id") == number and "method" not in message:
            return message
        if "id" in message and "method" in message:
            send(process, {"jsonrpc": "2.0", "id": message["id"], "result": None})


def tell(process: subprocess.Popen[bytes], method: str, params: object) -> None:
    """Send a notification."""
    send(process, {"jsonrpc": "2.0", "method": method, "params": params})


def send(process: subprocess.Popen[bytes], body: dict[str, object]) -> None:
    """Write one message."""
    raw = json.dumps(body).encode()
    channel = cast("IO[bytes]", process.stdin)
    channel.write(b"Content-Length: %d\r\n\r\n%s" % (len(raw), raw))
    channel.flush()


def percentile(times: list[float], share: int) -> float:
    """In milliseconds."""
    return statistics.quantiles(times, n=100)[share - 1] * 1e3


def go_on() -> None:
    """Nobody ever wants to stop."""


if __name__ == "__main__":
    main()
