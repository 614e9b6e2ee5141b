"""What the constraint buys: after how many completions does the whole file still parse?

Real files that parse, cut in the middle of a code line; the rest of the line is what the shipped
model is asked for. `python -m benchmarks.ablation [CUTS]`.
"""

from __future__ import annotations

import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from codegen.complete import complete_from
from codegen.language import Language
from codegen.models.llama_model import LlamaModel, load_model
from codegen.types import CompleteRequest
from grammars import Recognizer
from grammars.opening import Checkpoints, Opening
from grammars.reparse import ReparseRecognizer

_SYSTEM = Path("/usr/share/arduino")
_MOST_BYTES = 12_000


def main(cuts: int) -> None:
    """Print one row a constraint."""
    model = load_model()
    requests = [_request(text, random.Random(7 * i)) for i, text in enumerate(_sources(cuts))]
    asked = [request for request in requests if request is not None]
    print(f"{len(asked)} cuts of real files with {model.name}")
    print(f"{'constraint':<12}{'offered':>9}{'file parses':>13}{'of offered':>12}{'p50 ms':>9}")
    for name, opening in (("none", _none), ("re-parsing", _reparsing), ("compiled", _compiled)):
        _row(name, opening, model, asked)
    model.close()


def _row(
    name: str,
    opening: Callable[[CompleteRequest], Opening],
    model: LlamaModel,
    requests: list[CompleteRequest],
) -> None:
    offered = parses = 0
    times = []
    for request in requests:
        model.forget()
        began = time.perf_counter()
        result = complete_from(opening(request), model, request, poll=lambda: None)
        times.append(time.perf_counter() - began)
        if result.items:
            offered += 1
            text, item = request.text, result.items[0]
            after = text[request.offset + len(item.replaces) :]
            whole = text[: request.offset] + item.text + after
            parses += Recognizer(request.language.value).start().can_end(whole.encode())
    share = parses / max(1, offered)
    print(
        f"{name:<12}{offered:>9}{parses / len(requests):>13.1%}{share:>12.1%}"
        f"{statistics.median(times) * 1e3:>9.1f}"
    )


def _none(_request: CompleteRequest) -> Opening:
    return Opening(None, reason="no constraint")


def _reparsing(request: CompleteRequest) -> Opening:
    prefix = request.text[: request.offset].encode()
    return Opening(ReparseRecognizer(request.language.value).start().advance(prefix))


def _compiled(request: CompleteRequest) -> Opening:
    return Checkpoints(request.language.value).open(request.text[: request.offset].encode())


def _sources(count: int) -> list[str]:
    """Texts of files that parse, repeated until there are enough."""
    files = sorted(f for s in ("*.ino", "*.cpp", "*.h") for f in _SYSTEM.rglob(s))
    texts = [
        f.read_bytes().replace(b"\r\n", b"\n") for f in files if f.stat().st_size < _MOST_BYTES
    ]
    good = [t.decode("utf-8", "replace") for t in texts if Recognizer("arduino").start().can_end(t)]
    return [good[i % len(good)] for i in range(count)]


def _request(text: str, chance: random.Random) -> CompleteRequest | None:
    """Cut at a random place of a random code line, and remove the rest of the line."""
    starts = [0, *(i + 1 for i, c in enumerate(text) if c == "\n")]
    code = [
        (start, line)
        for start, line in zip(starts, text.split("\n"), strict=True)
        if len(line.strip()) > 8 and not line.strip().startswith(("//", "*", "/*", "#"))
    ]
    if not code:
        return None
    start, line = chance.choice(code)
    indent = len(line) - len(line.lstrip())
    cut = start + chance.randrange(indent, len(line))
    return CompleteRequest(
        text=text[:cut] + text[start + len(line) :], offset=cut, language=Language.ARDUINO
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
