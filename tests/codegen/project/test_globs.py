"""Patterns name the files that Python's own glob finds for PlatformIO."""

from __future__ import annotations

import glob
from pathlib import Path

import pytest

from codegen.project.globs import files_matching, holds, literal_folder
from codegen.project.source_tree import SourceTree

FILES = (
    "a.ini", "b.cpp", "in/a.ini", "in/b.ini", "in/deep/a.ini", "in/deep/er/c.ini", "x[1].ini",
    ".hidden.ini", ".git/config.ini", "in/.secret/a.ini", "of/in/a.ini",
)  # fmt: skip
PATTERNS = (
    "*.ini", "*", "in/*.ini", "*/*.ini", "**/*.ini", "**", "in/**", "in/**/a.ini", "**/deep/**/*",
    "./a.ini", "in/../a.ini", "in//a.ini", "?.ini", "[ab].*", "x[[]1].ini", "nothing", "in", "in/",
    ".*.ini", "in/*/*", "**/in/*.ini",
)  # fmt: skip


def found_by_python(pattern: str, folder: Path) -> list[str]:
    return glob.glob(pattern, root_dir=folder, recursive=True)  # noqa: PTH207 - as PlatformIO asks


@pytest.fixture
def tree(tmp_path: Path) -> SourceTree:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return SourceTree(tmp_path, {})


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_names_what_glob_finds_but_nothing_hidden(tree: SourceTree, pattern: str) -> None:
    found = files_matching(pattern, tree, folder=tree.root)
    expected = {
        Path(place)
        for place in map(tree.root.joinpath, found_by_python(pattern, tree.root))
        if place.is_file()
    }
    expected = {Path(*place.parts) for place in expected}
    normal = {(tree.root / place).resolve() for place in expected}
    shown = {p for p in normal if not any(part.startswith(".") for part in p.parts[-3:])}
    assert {path.resolve() for path in found or ()} == shown


@pytest.mark.parametrize(
    ("path", "pattern", "held"),
    [
        ("src/rx/main.cpp", "src/rx/", True),
        ("src/rx", "src/rx/", False),
        ("src/rx/main.cpp", "src/rx", True),
        ("src/rx/main.cpp", "src/*", True),
        ("src/rx/main.cpp", "src/*.cpp", False),
        ("src/main.cpp", "src/*.cpp", True),
        ("src/a/b/c.cpp", "src/**/c.cpp", True),
        ("src/a/b/c.cpp", "src/a", True),
        ("src/ab/c.cpp", "src/a", False),
    ],
)
def test_a_step_of_a_source_filter_holds_for_files_and_folders(
    path: str, pattern: str, held: bool
) -> None:
    assert holds(path, pattern) is held


@pytest.mark.parametrize("pattern", ["../x", "/etc/*", "~/x", "in/../../x", "a\0b"])
def test_what_leads_out_of_the_tree_is_none_of_its_patterns(tree: SourceTree, pattern: str) -> None:
    assert files_matching(pattern, tree, folder=tree.root) is None


def test_many_wildcards_cost_no_more_than_their_number() -> None:
    assert not holds("/".join("a" * 200), "/".join(["**", "a"] * 100) + "/b")


def test_the_folders_before_the_first_wildcard() -> None:
    names = {p: literal_folder(p) for p in ("a/b/*.c", "*.c", "a/[x]/c", "a/b.c")}
    assert names == {"a/b/*.c": "a/b", "*.c": "", "a/[x]/c": "a", "a/b.c": "a"}
