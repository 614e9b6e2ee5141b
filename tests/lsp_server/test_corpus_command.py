"""`pinwright corpus`: one line for each mistake, a corpus and a report for the rest."""

from __future__ import annotations

import pytest

from lsp_server.cli import main
from tests.firmware_corpus.repositories import GPL, Mirror, sketch

LISTING = '[[source]]\nrepo = "{}"\ncommit = "{}"\nlicence = "MIT"\nfamily = "arduino-avr"\n'


def run(*arguments: object) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["corpus", *map(str, arguments)])
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.fixture
def small(tmp_path) -> Mirror:
    mirror = Mirror(tmp_path / "mirror")
    mirror.add("one/robot", {"a.ino": sketch("alpha", 9), "b.ino": sketch("beta", 9)})
    mirror.add("two/robot", {"c.ino": sketch("gamma", 9)}, terms=GPL)
    text = "\n".join(LISTING.format(source.repo, source.commit) for source in mirror.sources)
    (tmp_path / "sources.toml").write_text(text)
    return mirror


def test_a_corpus_is_built_with_its_report(small, tmp_path, capsys):
    arguments = ["--mirror", small.folder, "--sources", tmp_path / "sources.toml", "--workers", 1]
    assert run("build", *arguments, "--out", tmp_path / "out") == 0
    assert "3 documents, 0.0 MB of text" in capsys.readouterr().out
    assert (tmp_path / "out" / "shards" / "train" / "arduino-avr-0000.jsonl.zst").is_file()
    assert (tmp_path / "out" / "REPORT.md").read_text().startswith("# The corpus\n")


def test_a_wrong_licence_is_told_and_is_status_1(small, tmp_path, capsys):
    arguments = ["--mirror", small.folder, "--sources", tmp_path / "sources.toml"]
    assert run("check-licences", *arguments) == 1
    out = capsys.readouterr().out
    assert "two/robot: MIT: no sign of MIT in its licence file; there is: GPL" in out
    assert "1 of 2 sources are under the licence listed" in out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--only", "z80"], "--only wants one of arduino-avr, "),
        (["--scheduler", "nonsense"], "nonsense"),
        (["--sources", "no-such-file"], "no-such-file"),
        (["--mirror", "no-such-folder"], "no-such-folder"),
    ],
)
def test_a_mistake_is_one_line_and_status_2(tmp_path, capsys, arguments, message):
    out = [] if "--sources" in arguments else ["--out", tmp_path]
    assert run("build", *arguments, *out) == 2
    error = capsys.readouterr().err
    assert message in error
    assert error.count("\n") == 1
