"""A command that a person talks to where there are no pseudo-terminals."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from codegen.validation.terminal import attach_by_pipe


def python(code: str, **options: object) -> tuple[int, bytes]:
    printed = bytearray()
    status = attach_by_pipe(
        [sys.executable, "-I", "-c", code],
        cwd=Path("/"),
        env=dict(os.environ),
        on_output=printed.extend,
        **options,  # type: ignore[arg-type]
    )
    return status, bytes(printed)


@pytest.mark.parametrize(
    ("code", "status", "printed"),
    [
        ("print('a'); raise SystemExit(3)", 3, b"a\n"),
        ("import os; os.write(2, b'a'); os.write(1, b'b'); os._exit(0)", 0, b"ab"),
        ("import os; os.kill(os.getpid(), 9)", 137, b""),
        ("print('x' * 300_000)", 0, b"x" * 300_000 + b"\n"),
    ],
)
def test_what_it_prints_is_passed_on_and_its_status_told(
    code: str, status: int, printed: bytes
) -> None:
    assert python(code) == (status, printed)


def test_it_is_ended_when_nobody_wants_it_any_more() -> None:
    stop = threading.Event()
    stop.set()
    status, _ = python("import time; time.sleep(600)", stop=stop)
    assert status > 128
