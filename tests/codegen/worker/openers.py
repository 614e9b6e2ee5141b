"""What the worker processes of the tests serve: scripted models, and what goes wrong."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path
from typing import Any

from codegen.engine import Engine
from codegen.models.llama_model import LlamaModel
from codegen.models.model import Poll
from codegen.models.scripted_model import ScriptedModel
from codegen.worker.serving import open_engine


def scripted(*wishes: str, seconds_per_step: float = 0.0) -> Engine:
    return Engine(ScriptedModel(wishes, seconds_per_step=seconds_per_step))


def sleeping_once(mark: Path, seconds: float) -> Engine:
    """The first process evaluates a token for `seconds`, those after it take no time."""
    if mark.exists():
        return scripted("begin(9600);\n")
    mark.touch()
    return scripted("begin(9600);\n", seconds_per_step=seconds)


class Noting(ScriptedModel):
    """Adds a byte to a file for each token that it evaluates."""

    note: Path

    def logits(self, *given: Any, poll: Poll, **guessed: Any) -> Any:
        row = super().logits(*given, poll=poll, **guessed)
        with self.note.open("a") as file:
            file.write(".")
        return row


def noting(note: Path, wish: str, seconds: float) -> Engine:
    model = Noting([wish], seconds_per_step=seconds)
    model.note = note
    return Engine(model)


class Holding(ScriptedModel):
    """Holds Python's lock for years, once it was asked for anything."""

    def logits(self, *_: Any, poll: Poll, **_guessed: Any) -> Any:
        re.match(r"(?:a+)+$", "a" * 60 + "b")
        raise AssertionError("this takes longer than anybody waits")


def holding() -> Engine:
    return Engine(Holding([]))


def printing() -> Engine:
    """A library prints to the process's standard output, past Python."""
    os.write(1, b"noise from below\n")
    return scripted("begin(9600);\n")


def unchecked(path: Path) -> Engine:
    """A model file that we would refuse, given to llama.cpp."""
    from codegen.models import llama_model

    llama_model.require_sound = lambda *_: None  # type: ignore[assignment]
    return Engine(LlamaModel(path))


def confused() -> Engine:
    raise LookupError("no such thing")


def breaking() -> Engine:
    class Breaking(ScriptedModel):
        def logits(self, *_: Any, poll: Poll, **_guessed: Any) -> Any:
            raise ZeroDivisionError("by nothing")

    return Engine(Breaking([]))


def counted(mark: Path, path: str) -> Engine:
    """Each start adds a line to a file."""
    with mark.open("a") as file:
        file.write(f"{time.time()}\n")
    return open_engine(path, None)
