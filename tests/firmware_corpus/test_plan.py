"""What of a repository is read: damaged ones, links, vendored licences, boards."""

from __future__ import annotations

import pytest

from firmware_corpus.document import Harvest
from firmware_corpus.errors import GitError
from firmware_corpus.git import Repository, fetch_commit
from firmware_corpus.harvest import harvest
from firmware_corpus.licence_check import check_licence
from firmware_corpus.plan import Place, plan
from firmware_corpus.sources import Evidence
from firmware_corpus.tally import Step
from tests.firmware_corpus.repositories import GPL, MIT, git, sketch


def paths(found) -> list[str]:
    return [file.path for piece in found.pieces for file in piece]


def removed(found) -> dict[Step, int]:
    return {step: count.documents for step, count in found.left_out.counts.items()}


def test_sources_are_read_and_everything_else_is_not(mirror):
    source = mirror.add("a/b", {"x.ino": sketch("x"), "README.md": "text", "data.bin": b"\0"})
    assert paths(plan(source, mirror.place)) == ["x.ino"]


def test_links_large_and_empty_files_are_counted_and_not_read(mirror, tmp_path):
    secret = tmp_path / "secret.c"
    secret.write_text(sketch("secret"))
    source = mirror.add(
        "a/b",
        {
            "x.ino": sketch("x"),
            "out.c": secret,
            "up.c": type(secret)("../../../etc/passwd"),
            "big.c": b"int a;\n" * 200_000,
            "none.c": "",
        },
    )
    found = plan(source, mirror.place)
    assert paths(found) == ["x.ino"]
    assert removed(found) == {Step.SYMLINK: 2, Step.TOO_LARGE: 1, Step.EMPTY: 1}


def test_a_file_of_200_mb_is_not_read(mirror, tmp_path):
    sparse = tmp_path / "huge.c"
    with sparse.open("wb") as file:
        file.truncate(200_000_000)
    source = mirror.add("a/b", {"x.ino": sketch("x"), "huge.c": sparse.read_bytes()})
    found = plan(source, mirror.place)
    assert paths(found) == ["x.ino"]
    assert found.left_out.counts[Step.TOO_LARGE].bytes == 200_000_000


def test_git_variables_of_the_caller_do_not_matter(mirror, tmp_path, monkeypatch):
    source = mirror.add("a/b", {"x.ino": sketch("x")})
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", str(tmp_path))
    monkeypatch.setenv("GIT_DIR", str(tmp_path))
    assert paths(plan(source, mirror.place)) == ["x.ino"]


def test_a_vendored_folder_is_under_its_own_licence(mirror):
    source = mirror.add(
        "a/b",
        {
            "x.ino": sketch("x"),
            "lib/gpl/COPYING": GPL,
            "lib/gpl/src/y.c": sketch("y"),
            "lib/gpl/mit/LICENSE.txt": MIT,
            "lib/gpl/mit/z.c": sketch("z"),
            "lib/own/w.c": sketch("w"),
        },
    )
    found = plan(source, mirror.place)
    assert paths(found) == ["lib/gpl/mit/z.c", "lib/own/w.c", "x.ino"]
    assert removed(found) == {Step.FOLDER_LICENCE: 1}
    assert [f.licence for f in found.pieces[0]] == ["MIT", "", ""]


def test_a_platformio_ini_names_the_board_of_what_lies_below(mirror):
    source = mirror.add(
        "a/b",
        {
            "one/platformio.ini": "[env:a]\nboard = esp32dev\n",
            "one/src/x.cpp": sketch("x"),
            "two/y.cpp": sketch("y"),
        },
    )
    assert [file.board for file in plan(source, mirror.place).pieces[0]] == ["esp32dev", ""]


def test_where_each_file_needs_a_licence_the_others_are_left_out(mirror):
    source = mirror.add(
        "a/b",
        {
            "x.ino": "// SPDX-License-Identifier: MIT\n" + sketch("x"),
            "y.ino": sketch("y"),
            "lib/LICENSE": MIT,
            "lib/z.ino": sketch("z"),
        },
        terms=None,
        evidence=Evidence.EACH,
    )
    (piece,) = plan(source, mirror.place).pieces
    found = Harvest.unpack(harvest(source, piece, mirror.place))
    assert [document.path for document, _ in found.documents] == ["lib/z.ino", "x.ino"]
    assert found.tally.counts[Step.NO_LICENCE].documents == 1


def damage(mirror, source, how):
    """Breaks a repository in one of the ways in which they break."""
    folder = mirror.git(source.repo)
    if how == "truncated":
        git(folder, "gc", "-q")
        (pack,) = folder.glob("objects/pack/*.pack")
        pack.chmod(0o600)
        pack.write_bytes(pack.read_bytes()[:100])
    elif how == "gone":
        (folder / "HEAD").unlink()
    elif how == "garbage":
        for path in folder.glob("objects/??/*"):
            path.chmod(0o600)
            path.write_bytes(b"not zlib")
    else:
        raise AssertionError(how)


@pytest.mark.parametrize("how", ["truncated", "gone", "garbage"])
def test_a_damaged_repository_is_an_error_of_git_in_one_line(mirror, how):
    source = mirror.add("a/b", {"x.ino": sketch("x")})
    damage(mirror, source, how)
    with pytest.raises(GitError) as caught:
        plan(source, mirror.place)
    assert "\n" not in str(caught.value)


def test_a_missing_object_is_counted(mirror):
    source = mirror.add("a/b", {"x.ino": sketch("x"), "y.ino": sketch("y")})
    (piece,) = plan(source, mirror.place).pieces
    oid = piece[0].oid
    (mirror.git("a/b") / "objects" / oid[:2] / oid[2:]).unlink()
    found = Harvest.unpack(harvest(source, piece, mirror.place))
    assert [document.path for document, _ in found.documents] == ["y.ino"]
    assert found.tally.counts[Step.MISSING].documents == 1
    assert removed(plan(source, mirror.place)) == {Step.MISSING: 1}


def test_a_commit_is_fetched_once_and_without_history(mirror, tmp_path):
    source = mirror.add("a/b", {"x.ino": sketch("x")})
    place = Place(tmp_path / "clones", origin=f"file://{mirror.git('a/b')}")
    assert paths(plan(source, place)) == ["x.ino"]
    folder = tmp_path / "clones" / "a+b" / "repo"
    assert git(folder, "rev-list", "--all", "--count").strip() in {"0", "1"}
    mirror.git("a/b").rename(tmp_path / "elsewhere")
    assert paths(plan(source, place)) == ["x.ino"]


def test_a_fetch_that_fails_leaves_nothing_behind(tmp_path):
    folder = tmp_path / "clones" / "a+b" / "repo"
    with pytest.raises(GitError):
        fetch_commit(f"file://{tmp_path}/nowhere", "0" * 40, folder)
    assert list(folder.parent.iterdir()) == []


def test_a_commit_that_is_not_there_is_told(mirror):
    source = mirror.add("a/b", {"x.ino": sketch("x")})
    assert not Repository(mirror.git("a/b")).has("1" * 40)
    assert Repository(mirror.git("a/b")).has(source.commit)


@pytest.mark.parametrize(
    ("terms", "files", "facts", "problem"),
    [
        (MIT, {}, {}, None),
        (GPL, {}, {}, "no sign of MIT in its licence file; there is: GPL"),
        (None, {}, {}, "there is: nothing"),
        (None, {"README.md": "MIT License"}, {"evidence": Evidence.README}, None),
        (None, {"x.c": "// MIT license\n" + sketch("c")}, {"evidence": Evidence.EACH}, None),
        (MIT, {f"{i}.c": "// under the GPLv3\n" for i in range(9)}, {}, "most headers say"),
        (MIT, {}, {"licence": "Apache-2.0 OR MIT"}, "no sign of Apache-2.0"),
    ],
)
def test_an_entry_is_compared_with_the_repositorys_own_words(mirror, terms, files, facts, problem):
    source = mirror.add("a/b", {"x.ino": sketch("x"), **files}, terms=terms, **facts)
    finding = check_licence(source, mirror.place)
    if problem is None:
        assert finding.problem is None
    else:
        assert problem in str(finding.problem)


def test_a_repository_that_cannot_be_read_fails_its_check(mirror):
    source = mirror.add("a/b", {"x.ino": sketch("x")})
    damage(mirror, source, "gone")
    assert check_licence(source, mirror.place).problem
