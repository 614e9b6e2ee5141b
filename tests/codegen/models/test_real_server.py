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
BEFORE = "void setup() {\n  pinMode(13, OUTPUT);\n}\n\nvoid loop() {\n  digitalWrite(13, "
AFTER = "\n  delay(500);\n}\n"


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
    request = CompleteRequest(
        BEFORE + AFTER, len(BEFORE), Language.ARDUINO, seconds=60.0, max_tokens=24
    )
    result = engine.complete(request, stop=threading.Event())
    assert result.items, result.reason
    text = result.items[0].text
    assert text.strip()
    state = Recognizer("arduino").start().advance(f"{BEFORE}{text}{AFTER}".encode())
    assert state is not None
    assert state.can_end(b"")


def test_it_is_talked_to(engine):
    """pico writes no programs; the call is what is looked at."""
    request = GenerateRequest(
        "blink", "uno", Language.ARDUINO, drafts=1, max_tokens=16, recipes=False
    )
    result = engine.generate(request, stop=threading.Event())
    assert result.stats.decoded_tokens > 0
