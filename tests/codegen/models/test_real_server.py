"""llama-cpp-python's own server, with the model that comes with Pinwright, on loopback."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import codegen
from codegen.engine import Engine
from codegen.errors import ModelError
from codegen.language import Language
from codegen.types import CompleteRequest, GenerateRequest
from grammars import Recognizer

for name in ("uvicorn", "fastapi", "pydantic_settings", "sse_starlette", "starlette_context"):
    pytest.importorskip(name, reason="pip install 'llama-cpp-python[server]'")

PICO = Path(codegen.__file__).parent / "weights" / "pico.f16.gguf"
SECONDS = 60.0  # to start, on a busy machine
SKETCH = """\
void setup() {
  pinMode(13, OUTPUT);
  Serial.begin(9600);
}

void loop() {
  digitalWrite(13, HIGH);
  delay(500);
}
"""


@pytest.fixture(scope="module")
def url(unused_tcp_port_factory):
    port = unused_tcp_port_factory()
    options = ("--host", "127.0.0.1", "--port", str(port), "--n_ctx", "512", "--n_threads", "1")
    command = [sys.executable, "-m", "llama_cpp.server", "--model", str(PICO), *options]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.kill()


@pytest.fixture(scope="module")
def engine(url):
    until = time.monotonic() + SECONDS
    while True:
        try:
            it = Engine.open(url)
            break
        except ModelError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
    yield it
    it.close()


def test_it_says_which_model_it_serves(engine, url):
    assert engine.model_name == f"{PICO} at {url}"


def test_it_completes_and_what_it_writes_is_held_to_the_syntax(engine):
    offered = []
    for place in (i + 1 for i, c in enumerate(SKETCH) if c in "(,{"):
        end = SKETCH.index("\n", place)
        before, after = SKETCH[:place], SKETCH[end:]
        request = CompleteRequest(
            before + after, place, Language.ARDUINO, seconds=60.0, max_tokens=24
        )
        for item in engine.complete(request, stop=threading.Event()).items:
            state = Recognizer("arduino").start().advance(f"{before}{item.text}{after}".encode())
            assert state is not None
            assert state.can_end(b"")
            offered.append(item.text)
    assert any(text.strip() for text in offered)


def test_it_is_talked_to(engine):
    """pico writes no programs; the call is what is looked at."""
    request = GenerateRequest(
        "blink", "uno", Language.ARDUINO, drafts=1, max_tokens=16, recipes=False
    )
    result = engine.generate(request, stop=threading.Event())
    assert result.stats.decoded_tokens > 0
