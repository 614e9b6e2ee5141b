"""A quarter of a minute of fuzzing with a fixed seed, and the seeds through the Python binding.

The long run and what it asserts are in README.md and fuzz_recognizer.c.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from grammars import Recognizer

from . import run


def test_a_short_run_finds_nothing(tmp_path):
    reason = run.build(tmp_path / "fuzz_recognizer")
    if reason:
        pytest.skip(f"{reason}: the seeds are replayed below, without sanitizers")
    command = [sys.executable, str(Path(run.__file__)), str(tmp_path)]
    done = subprocess.run(
        [*command, "--seconds", "15", "--seed", "1"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-4000:]
    executions = int(done.stderr.split("stat::number_of_executed_units:")[1].split()[0])
    assert executions > len(list((tmp_path / "seeds").iterdir()))


@pytest.mark.parametrize("number", range(len(run.GRAMMARS)), ids=run.GRAMMARS)
def test_the_seeds_mean_the_same_in_one_piece_and_in_many(number):
    start = Recognizer(run.GRAMMARS[number]).start()
    replayed = 0
    for grammar, text in run.texts():
        if grammar != number:
            continue
        lines = text[: text.rfind(b"\n") + 1]  # a lexeme cut by the end may be undecided
        state = start
        for place in range(0, len(lines), 7):
            state = state and state.advance(lines[place : place + 7])
        whole = start.advance(lines)
        assert (state is None) == (whole is None), lines
        assert start.check_many([lines]) == bytes([whole is not None])
        assert (start.reach(lines) == len(lines)) == (whole is not None)
        assert whole is not None or not start.can_end(lines)
        replayed += 1
    assert replayed
