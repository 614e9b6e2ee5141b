"""A file is written back whole or not at all, as it was in all that was not asked for."""

from __future__ import annotations

import stat

import pytest

from codegen.errors import UsageError
from codegen.insertion.changes import diff
from codegen.insertion.original import read_original


@pytest.mark.parametrize(
    "data",
    [b"a\n", b"\xef\xbb\xbfa\r\nb", b"\xe4\n", b"", b"a\rb\r", "grün\n".encode()],
)
def test_a_file_comes_back_byte_for_byte(tmp_path, data):
    path = tmp_path / "a.ino"
    path.write_bytes(data)
    path.chmod(0o640)
    original = read_original(path)
    original.replace(original.text)
    assert path.read_bytes() == data
    original.replace(original.text + "x")
    assert path.read_bytes() == data + b"x"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["a.ino"]


def test_a_link_stays_one(tmp_path):
    (tmp_path / "real.ino").write_text("a")
    link = tmp_path / "a.ino"
    link.symlink_to("real.ino")
    read_original(link).replace("b")
    assert link.is_symlink()
    assert (tmp_path / "real.ino").read_text() == "b"


def test_what_was_changed_meanwhile_is_not_overwritten(tmp_path):
    path = tmp_path / "a.ino"
    path.write_text("a")
    original = read_original(path)
    path.write_text("mine")
    with pytest.raises(UsageError, match="changed meanwhile: nothing was written"):
        original.replace("b")
    assert path.read_text() == "mine"
    assert [each.name for each in tmp_path.iterdir()] == ["a.ino"]


def test_what_an_encoding_has_no_place_for_is_not_written(tmp_path):
    path = tmp_path / "a.ino"
    path.write_bytes(b"// \xe4\n")
    original = read_original(path)
    with pytest.raises(UsageError, match="not UTF-8"):
        original.replace(original.text + "// 闪烁\n")
    assert path.read_bytes() == b"// \xe4\n"


def test_a_diff_says_where_the_last_line_has_no_end():
    assert diff("a", "a\nb\n", "f") == (
        "--- f\n+++ f\n@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n"
    )
    assert diff("a\x0cb\r\n", "a\x0cb\r\nc\r\n", "f").splitlines(keepends=False)[0] == "--- f"
