"""What is said where llama.cpp cannot be loaded."""

from __future__ import annotations

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
