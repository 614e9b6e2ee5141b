"""Scratch folders are lent to one at a time, hold what they should, and do not pile up."""

import os
from pathlib import Path

import pytest

from codegen.errors import UsageError
from codegen.validation import scratch
from codegen.validation.scratch import borrow, cache_folder, fill


@pytest.fixture(autouse=True)
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_places: None) -> Path:
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def test_a_folder_is_lent_again_but_never_to_two():
    with borrow("uno") as first, borrow("uno") as second, borrow("mega") as other:
        assert len({first, second, other}) == 3
    with borrow("uno") as again:
        assert again == first


def test_filling_leaves_exactly_the_files_and_what_platformio_built():
    with borrow("uno") as folder:
        fill(folder, {"src/a.cpp": b"1", "lib/old/x.h": b"", "platformio.ini": b"i"})
        (folder / ".pio").mkdir()
        (folder / ".pio" / "a.o").write_text("built")
        before = (folder / "src" / "a.cpp").stat().st_mtime_ns
        fill(folder, {"src/a.cpp": b"1", "src/deep/b.cpp": b"2", "platformio.ini": b"j"})
        assert (folder / "src" / "a.cpp").stat().st_mtime_ns == before
        assert not (folder / "lib" / "old").exists()
    assert contents(folder) == {
        "src/a.cpp": "1",
        "src/deep/b.cpp": "2",
        "platformio.ini": "j",
        ".pio/a.o": "built",
    }


def test_what_an_interrupted_build_left_is_not_used():
    interrupted = borrow("uno")
    fill(interrupted.__enter__(), {".pio/a.o": b"half of it", "src/a.cpp": b""})
    interrupted.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    with borrow("uno") as folder:
        assert set(contents(folder)) == {"src/a.cpp", "unfinished"}


def test_the_oldest_folders_are_deleted_unless_in_use(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(scratch, "_KEPT", 2)
    with borrow("in-use") as used:
        for age, key in enumerate(("a", "b", "c")):
            with borrow(key) as folder:
                pass
            os.utime(folder, (age, age))
        os.utime(used, (0, 0))
        with borrow("new"):
            left = {path.name for path in used.parent.iterdir() if path.is_dir()}
    assert left == {"in-use-0", "b-0", "c-0", "new-0"}


def test_a_cache_that_cannot_be_made_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path / "file"))
    with pytest.raises(UsageError, match=r"Not a directory \(PINWRIGHT_CACHE names another"):
        cache_folder("builds")


def test_a_cache_whose_name_platformio_would_expand_is_refused(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("PINWRIGHT_CACHE", str(tmp_path / "a$b"))
    with pytest.raises(UsageError, match="cannot build below a folder with a \\$ in its name"):
        cache_folder("builds")


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"PINWRIGHT_CACHE": "/a"}, "/a"),
        ({"XDG_CACHE_HOME": "/b"}, "/b/pinwright"),
        ({"HOME": "/c"}, "/c/.cache/pinwright"),
    ],
)
def test_the_cache_is_where_the_user_says(variables, expected, monkeypatch: pytest.MonkeyPatch):
    for name in ("PINWRIGHT_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert scratch.cache_root() == Path(expected)
