"""What is said where llama.cpp cannot be loaded."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from codegen.errors import ModelError
from codegen.models.llama_library import load_library

FAILED = "Failed to load shared library '/a/libllama.so': "  # as llama-cpp-python begins
NOT_FOUND = "cannot open shared object file: No such file or directory"
SAID = [
    (f"{FAILED}libgomp.so.1: {NOT_FOUND}", "install with: apt-get install libgomp1"),
    (f"{FAILED}libcuda.so.1: {NOT_FOUND}", f": libcuda.so.1: {NOT_FOUND}"),
    ("it is\nof two lines", ": it is of two lines"),
]


@pytest.mark.parametrize(("raised", "said"), SAID)
def test_a_library_that_is_missing_is_told_in_one_line(
    raised: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "llama_cpp.py").write_text(f"raise RuntimeError({raised!r})\n")
    for name in [name for name in sys.modules if name.partition(".")[0] == "llama_cpp"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModelError) as refused:
        load_library()
    assert str(refused.value).startswith("llama.cpp cannot be loaded: ")
    assert str(refused.value).endswith(said)
    assert "\n" not in str(refused.value)


def test_waiting_threads_spin_briefly_and_then_sleep(monkeypatch):
    """Sleeping at once halves the speed of a quiet machine; spinning on stops a busy one."""
    for name in ("OMP_WAIT_POLICY", "GOMP_SPINCOUNT"):
        monkeypatch.delenv(name, raising=False)
    load_library()
    assert os.environ["OMP_WAIT_POLICY"] == "passive"
    assert 100 <= int(os.environ["GOMP_SPINCOUNT"]) <= 1000
    monkeypatch.setenv("GOMP_SPINCOUNT", "7")
    load_library()
    assert os.environ["GOMP_SPINCOUNT"] == "7"
