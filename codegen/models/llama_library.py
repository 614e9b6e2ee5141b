"""llama.cpp as a library: loaded late, with its errors kept for messages of ours."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Sequence
from typing import Any

from codegen.errors import ModelError

_LOG_LEVEL_ERROR = 4  # ggml.h; the binding does not name it


def first_cause(errors: Sequence[str]) -> str:
    """The first line is the cause; those after it only say that loading failed."""
    return errors[0] if errors else "llama.cpp gave no reason"


def load_library() -> Any:
    """llama.cpp's own interface, imported late: it costs a quarter of a second.

    Its threads wait for each other in OpenMP's barriers, some hundred times a token. Spinning there
    starves them on a busy machine (coder-0.5b beside ten processes: 0.25 tokens a second, 4 with
    sleeping), and sleeping at once takes 57 ms a token on a quiet one where spinning takes 22. So
    they spin for some microseconds, then sleep: 21 ms, and as fast as sleeping on a busy machine.

    Raises:
        ModelError: it is not installed, or a library of the system that it needs is not.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    os.environ.setdefault("GOMP_SPINCOUNT", "300")  # both are read when the library is loaded
    # When it gives up it would run whatever debugger is on PATH on this process.
    os.environ["GGML_NO_BACKTRACE"] = "1"
    try:
        import llama_cpp
    except (ImportError, OSError, RuntimeError) as error:  # the last is what the binding raises
        raise ModelError(f"llama.cpp cannot be loaded: {_why_not(error)}") from None
    llama_cpp.llama_backend_init()
    return llama_cpp


def _why_not(error: Exception) -> str:
    if "libgomp" in str(error):  # a bare Debian has none; a compiler brings it
        return "libgomp.so.1 is missing; install with: apt-get install libgomp1"
    words = " ".join(str(error).split())
    return words.rpartition("': ")[2]  # after the library's name and its whole path


def collect_errors(lib: Any) -> list[str]:
    """Keep llama.cpp's error lines for a message of ours, and the rest of its log off stderr."""
    global _log_callback  # noqa: PLW0603 - llama.cpp holds one callback for the whole process
    lines: list[str] = []

    def take(level: int, text: bytes, _data: object) -> None:
        if level == _LOG_LEVEL_ERROR:
            line = " ".join(text.decode("utf-8", "replace").split())
            lines.append(line.split(": ", 1)[-1])

    _log_callback = lib.llama_log_callback(take)
    lib.llama_log_set(_log_callback, ctypes.c_void_p(0))
    return lines


_log_callback: Any = None  # llama.cpp keeps the pointer for the life of the process
