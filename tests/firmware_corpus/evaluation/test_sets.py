"""A set is drawn from held-out documents, the same each time, and built again from its manifest."""

from collections import Counter
from dataclasses import replace

import pytest

from firmware_corpus.build import CorpusRequest, Silence, build
from firmware_corpus.document import Harvest
from firmware_corpus.errors import CorpusError
from firmware_corpus.evaluation import choose as choosing
from firmware_corpus.evaluation import draw as drawing
from firmware_corpus.evaluation.choose import Wanted, choose
from firmware_corpus.evaluation.manifest import read_manifest, write_manifest
from firmware_corpus.evaluation.program import Kind, read_programs
from firmware_corpus.evaluation.sets import Name, build_set, load_set
from firmware_corpus.evaluation.statistics import statistics
from firmware_corpus.families import Family, Split
from firmware_corpus.harvest import harvest
from firmware_corpus.plan import plan


def pump(name: str) -> str:
    return (
        f'#include "{name}.h"\n\n// Starts the {name}.\nvoid start_{name}(int speed) {{\n'
        f"  digitalWrite({name}Direction, HIGH);\n  analogWrite({name}Pin, speed);\n"
        f"  {name}Started = millis();\n}}\n\nvoid stop_{name}() {{\n"
        f"  if (millis() - {name}Started > 500) {{\n    analogWrite({name}Pin, 0);\n"
        f'    Serial.println(F("{name} stopped"));\n  }}\n}}\n\nvoid setup() {{\n'
        f"  pinMode({name}Pin, OUTPUT);\n  start_{name}(200);\n}}\n\nvoid loop() {{\n"
        f"  stop_{name}();\n}}\n"
    )


@pytest.fixture
def held_out(mirror):
    for owner in ("ann", "bob"):
        names = [f"{owner}{n}" for n in range(4)]
        sketches = {f"{name}/{name}.ino": pump(name) for name in names}
        headers = {
            f"{name}/{name}.h": f"const int {name}Pin = 9;\nint {name}Direction = 4;\n"
            f"unsigned long {name}Started = 0;\n// which is when the motor began to turn\n" * 2
            for name in names
        }
        mirror.add(f"{owner}/pumps", sketches | headers, hold_out=Split.DEV)
    return mirror


@pytest.fixture
def documents(held_out):
    found = []
    for source in held_out.sources:
        for files in plan(source, held_out.place).pieces:
            found += [
                d for d, _ in Harvest.unpack(harvest(source, files, held_out.place)).documents
            ]
    return found


@pytest.fixture
def few(monkeypatch):
    wanted = {Family.ARDUINO_AVR: Wanted(24, 8, ("uno", "megaatmega2560"))}
    monkeypatch.setattr(choosing, "WANTED", wanted)


def is_ann_for_mega(program) -> bool:
    """A compiler that takes one owner's sketches for one board."""
    return program.source == "ann/pumps" and program.board == "megaatmega2560"


def drawn(documents, mirror):
    return choose(documents, place=mirror.place, compiles=is_ann_for_mega, watcher=Silence())


def test_a_set_is_the_same_each_time_and_mixed(documents, held_out, few):
    entries = drawn(documents, held_out)
    assert drawn(list(reversed(documents)), held_out) == entries
    spans = [(entry.source, mark) for entry in entries for mark in entry.spans]
    assert len(spans) == 24
    assert {source for source, _ in spans} == {"ann/pumps", "bob/pumps"}
    assert min(Counter(mark.kind for _, mark in spans).values()) > 0
    assert {mark.kind for _, mark in spans} == set(Kind)
    assert len({mark.hash for _, mark in spans}) == 24


def test_what_compiles_has_its_board_and_its_headers(documents, held_out, few):
    boards = {entry.path: (entry.board, entry.files) for entry in drawn(documents, held_out)}
    compiling = {path: files for path, (board, files) in boards.items() if board}
    assert compiling
    for path, files in compiling.items():
        assert boards[path][0] == "megaatmega2560"
        assert files == (path.replace(".ino", ".h"),)


def test_a_set_is_built_again_from_its_manifest(documents, held_out, few, tmp_path):
    entries = drawn(documents, held_out)
    write_manifest(entries, manifest := tmp_path / "dev.jsonl")
    assert list(read_manifest(manifest)) == entries
    built = build_set(manifest, place=held_out.place, folder=tmp_path, watcher=Silence())
    texts = {(d.source, d.path): d.text for d in documents}
    programs = list(read_programs(built))
    examples = [example for program in programs for example in program.examples()]
    assert len(examples) == 24
    for example in examples:
        assert example.text == texts[example.program.source, example.span.path]
        assert example.middle.strip() == example.middle != ""
    assert len({example.key for example in examples}) == 24


class _Listening(Silence):
    def __init__(self):
        self.told = []

    def tell(self, line):
        self.told.append(line)


def test_a_set_that_lacks_something_is_not_kept_and_the_lack_is_told(
    documents, held_out, few, tmp_path
):
    listening = _Listening()
    entries = drawn(documents, held_out)
    wrong = replace(entries[0], hash="0" * 12)
    write_manifest([wrong, *entries[1:]], manifest := tmp_path / "dev.jsonl")
    assert build_set(manifest, place=held_out.place, folder=tmp_path, watcher=listening) is None
    assert listening.told == [f"ann/pumps: {wrong.path} is not the text that was marked"]
    assert not list(tmp_path.glob("*.zst"))


def test_the_statistics_count_what_the_manifest_has(documents, held_out, few):
    told = statistics({Split.DEV: drawn(documents, held_out)})
    assert "\n24 examples in " in told
    assert "| ann/pumps | MIT |" in told


def test_all_sets_are_drawn_from_a_corpus_with_their_statistics(
    held_out, few, tmp_path, scheduler, monkeypatch
):
    sketches = {f"{name}.ino": pump(name) for name in ("cat0", "cat1", "cat2")}
    held_out.add("cat/pumps", sketches, hold_out=Split.TEST)
    held_out.add("dan/pumps", {"dan.ino": pump("dan")})
    sources, out = tuple(held_out.sources), tmp_path / "out"
    order = CorpusRequest(sources=sources, place=held_out.place, out=out, scheduler=scheduler)
    build(order, Silence())
    monkeypatch.setattr(drawing, "manifest_path", lambda split: tmp_path / f"{split}.jsonl")
    drawing.draw_sets(
        out / "shards", place=held_out.place, compiles=is_ann_for_mega, watcher=Silence()
    )
    found = {
        split: {entry.source for entry in read_manifest(tmp_path / f"{split}.jsonl")}
        for split in (Split.DEV, Split.TEST)
    }
    assert found == {Split.DEV: {"ann/pumps", "bob/pumps"}, Split.TEST: {"cat/pumps"}}
    assert "## dev" in (tmp_path / "STATISTICS.md").read_text()


def test_a_set_that_is_not_built_is_one_line(tmp_path):
    with pytest.raises(CorpusError, match="dev is not built yet"):
        load_set(Name.DEV, tmp_path)


def test_a_manifest_that_is_none_is_one_line(tmp_path):
    (tmp_path / "dev.jsonl").write_text('{"source": 1}\n')
    with pytest.raises(CorpusError, match="is not a manifest"):
        list(read_manifest(tmp_path / "dev.jsonl"))


@pytest.mark.parametrize("split", [Split.DEV, Split.TEST])
def test_our_manifests_are_of_their_splits_only(split):
    """Each with its share of kinds, and at least 300 examples for AVR boards that compile."""
    from firmware_corpus.evaluation.manifest import manifest_path
    from firmware_corpus.sources import load_sources

    entries = list(read_manifest(manifest_path(split)))
    splits = {source.repo: source.split for source in load_sources().taken}
    assert {splits[entry.source] for entry in entries} == {split}
    kinds = Counter(mark.kind for entry in entries for mark in entry.spans)
    assert kinds.total() >= 1250
    assert min(kinds.values()) >= 0.05 * kinds.total()
    compiling = [e for e in entries if e.board and e.family is Family.ARDUINO_AVR]
    assert sum(len(entry.spans) for entry in compiling) >= 300
