"""A whole build: the same from any cluster, after any interruption, whatever is damaged."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from firmware_corpus.build import Built, CorpusRequest, Silence, build
from firmware_corpus.document import read_shard
from firmware_corpus.errors import CorpusError
from firmware_corpus.families import Family, Split
from firmware_corpus.plan import Place
from firmware_corpus.report import write_report
from firmware_corpus.sources import LeftOut
from firmware_corpus.tally import Step
from tests.firmware_corpus.repositories import Mirror, sketch

MODULE = "import machine\n" + "".join(f"pin{i} = machine.Pin({i})\n" for i in range(20))


@pytest.fixture
def small(mirror: Mirror) -> Mirror:
    """Three repositories with one of everything."""
    sketches = {f"{name}/{name}.ino": sketch(name, 9) for name in ("alpha", "beta", "gamma")}
    copy = sketch("alpha", 9)
    mirror.add("one/robot", {**sketches, "copy.ino": copy, "pass.ino": copy + _PASSWORD})
    mirror.add(
        "two/station",
        {
            "main.py": MODULE,
            "latin.c": ("// Temperaturfühler für draußen, präzise geprüft\n" * 9).encode("latin-1")
            + sketch("delta", 9).encode(),
            "bad.c": b"\xff\x00\x81" * 99,
            "web.ino": "#include <ESP8266WiFi.h>\n" + sketch("epsilon", 9),
        },
        python=Family.MICROPYTHON,
    )
    mirror.add("three/held", {"zeta.ino": sketch("zeta", 9)}, hold_out=Split.TEST)
    return mirror


_PASSWORD = 'const char* password = "hunter2!x";\n' + sketch("eta", 30)


def order(mirror: Mirror, out: Path, **facts: object) -> CorpusRequest:
    return replace(CorpusRequest(tuple(mirror.sources), mirror.place, out), **facts)  # type: ignore[arg-type]


def contents(folder: Path) -> dict[str, bytes]:
    """All that a build gives, but not how it keeps what it may need again."""
    paths = [*folder.glob("shards/*/*"), folder / "manifest.json"]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@contextmanager
def separate_cluster(folder: Path) -> Iterator[str]:
    """A scheduler and a worker in processes of their own, as on other machines."""
    file = folder / "scheduler.json"
    ours = ["--no-dashboard", f"--scheduler-file={file}"]
    scheduler = ["scheduler", "--port=0", "--host=127.0.0.1", *ours]
    worker = ["worker", "--nthreads=1", "--no-nanny", f"--local-directory={folder / 'w'}", *ours]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    running: list[subprocess.Popen[bytes]] = []
    try:
        for command in (scheduler, worker):
            process = subprocess.Popen(
                [sys.executable, "-m", "dask", *command],
                env=environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
            )
            running.append(process)
            assert process.stderr is not None
            for line in process.stderr:  # each says when it is ready
                if b"Scheduler at:" in line or b"Starting established connection" in line:
                    break
            else:
                pytest.fail(f"the {command[0]} did not start")
        yield json.loads(file.read_text())["address"]
    finally:
        for process in reversed(running):
            process.kill()
            process.wait()
            if process.stderr is not None:
                process.stderr.close()


def test_the_shards_are_the_same_from_any_cluster(small, tmp_path):
    build(order(small, tmp_path / "1", workers=1), Silence())
    build(order(small, tmp_path / "2", workers=2), Silence())
    with separate_cluster(tmp_path) as address:
        build(order(small, tmp_path / "3", scheduler=address), Silence())
    first = contents(tmp_path / "1")
    assert len(first) == 5
    assert contents(tmp_path / "2") == first
    assert contents(tmp_path / "3") == first


def test_every_document_says_where_it_is_from(small, tmp_path, scheduler):
    built = build(order(small, tmp_path, scheduler=scheduler), Silence())
    documents = {d.path: d for path in tmp_path.glob("shards/*/*") for d in read_shard(path)}
    assert set(documents) == {
        "alpha/alpha.ino", "beta/beta.ino", "gamma/gamma.ino", "pass.ino", "main.py", "latin.c",
        "web.ino", "zeta.ino",
    }  # fmt: skip
    assert (documents["web.ino"].board, documents["web.ino"].family) == ("esp8266", Family.ESP8266)
    assert documents["main.py"].family is Family.MICROPYTHON
    assert documents["main.py"].uses == ("machine",)
    assert "hunter2" not in documents["pass.ino"].text
    assert "für draußen" in documents["latin.c"].text
    for document in documents.values():
        assert document.commit in {source.commit for source in small.sources}
        assert (document.licence, document.parsed) == ("MIT", 1.0)
    counts = {step: count.documents for step, count in built.tally.counts.items()}
    assert counts[Step.DUPLICATE] == counts[Step.BINARY] == counts[Step.SECRETS] == 1
    assert counts[Step.KEPT] == len(documents)


def test_held_out_documents_are_in_shards_of_their_own(small, tmp_path, scheduler):
    build(order(small, tmp_path, scheduler=scheduler), Silence())
    by_split = {
        folder.name: {d.source for path in folder.iterdir() for d in read_shard(path)}
        for folder in (tmp_path / "shards").iterdir()
    }
    assert by_split == {"train": {"one/robot", "two/station"}, "test": {"three/held"}}


class _Interrupted(Silence):
    """A watcher at whose second step the user presses Ctrl-C."""

    steps = 0

    def advance(self) -> None:
        self.steps += 1
        if self.steps == 4:
            raise KeyboardInterrupt


def test_an_interrupted_build_goes_on_where_it_was(small, tmp_path, scheduler):
    whole = build(order(small, tmp_path / "whole", scheduler=scheduler), Silence())
    with pytest.raises(KeyboardInterrupt):
        build(order(small, tmp_path / "again", scheduler=scheduler), _Interrupted())
    stored = list((tmp_path / "again").glob("harvests/*/*.zst"))
    again = build(order(small, tmp_path / "again", scheduler=scheduler), Silence())
    assert again.harvested == whole.harvested - len(stored)
    assert contents(tmp_path / "again") == contents(tmp_path / "whole")


def test_a_second_build_harvests_nothing_and_gives_the_same(small, tmp_path, scheduler):
    first = build(order(small, tmp_path, scheduler=scheduler), Silence())
    before = contents(tmp_path)
    assert first.harvested == 3
    assert build(order(small, tmp_path, scheduler=scheduler), Silence()).harvested == 0
    assert contents(tmp_path) == before


def test_a_damaged_harvest_is_made_again(small, tmp_path, scheduler):
    build(order(small, tmp_path, scheduler=scheduler), Silence())
    before = contents(tmp_path)
    stored = min(tmp_path.glob("harvests/*/*.zst"))
    stored.write_bytes(stored.read_bytes()[:50])
    assert build(order(small, tmp_path, scheduler=scheduler), Silence()).harvested == 1
    assert contents(tmp_path) == before


class _Listening(Silence):
    def __init__(self) -> None:
        self.told: list[str] = []

    def tell(self, line: str) -> None:
        self.told.append(line)


def test_what_cannot_be_read_is_told_and_the_rest_is_built(small, tmp_path, scheduler):
    (small.git("one/robot") / "HEAD").unlink()
    missing = replace(small.sources[1], repo="four/gone")
    wanted = order(small, tmp_path, scheduler=scheduler, sources=(*small.sources, missing))
    listening = _Listening()
    built = build(wanted, listening)
    assert set(built.failures) == {"one/robot", "four/gone"}
    assert len(listening.told) == 2
    assert {each.source.repo for each in built.kept} == {"two/station", "three/held"}


def test_one_family_alone_can_be_built(small, tmp_path, scheduler):
    built = build(order(small, tmp_path, scheduler=scheduler, only=Family.ESP8266), Silence())
    assert [each.path for each in built.kept] == ["web.ino"]
    assert [path.name for path in tmp_path.glob("shards/*/*")] == ["esp8266-0000.jsonl.zst"]
    assert built.tally.counts[Step.OTHER_FAMILY].documents == 8


def test_sources_are_cloned_where_there_is_no_mirror(small, tmp_path, scheduler):
    folders = small.folder / "{repo}"
    for source in small.sources:
        plain = small.folder / source.repo
        plain.parent.mkdir(exist_ok=True)
        small.git(source.repo).rename(plain)
    place = Place(tmp_path / "clones", origin=f"file://{folders}")
    built = build(order(small, tmp_path / "out", scheduler=scheduler, place=place), Silence())
    assert len(built.kept) == 8


def test_without_anything_to_build_from_there_is_one_line(small, tmp_path, scheduler):
    nowhere = Place(tmp_path / "nowhere", origin=None)
    with pytest.raises(CorpusError, match="none of the 3 sources"):
        build(order(small, tmp_path / "out", scheduler=scheduler, place=nowhere), Silence())
    with pytest.raises(CorpusError, match="no source is of the family esp-idf"):
        build(order(small, tmp_path / "out", only=Family.ESP_IDF), Silence())


def test_a_scheduler_that_does_not_answer_is_told(small, tmp_path, monkeypatch):
    monkeypatch.setattr("firmware_corpus.cluster._SECONDS", 1)
    with pytest.raises(CorpusError, match="no scheduler answers"):
        build(order(small, tmp_path, scheduler="tcp://127.0.0.1:9"), Silence())


def test_the_report_is_made_of_the_build_and_the_same_each_time(small, tmp_path, scheduler):
    built: Built = build(order(small, tmp_path, scheduler=scheduler), Silence())
    left_out = [LeftOut("x/y", "GPL-3.0-only", "copyleft")] * 2
    texts = []
    for name in ("a", "b"):
        folder = tmp_path / name
        folder.mkdir()
        path = write_report(built, small.sources, left_out, folder)
        texts.append([each.read_bytes() for each in (path, *sorted(folder.glob("report/*")))])
    assert texts[0] == texts[1]
    assert len(texts[0]) == 5
    report = texts[0][0].decode()
    assert "| 1 | Servo.h | 2 | 6 |" in report
    assert "| 1 | machine | 1 | 1 |" in report
    assert "test, 1 documents of 1: three/held" in report
    assert "copyleft (2)" in report
    assert "hunter2" not in report
