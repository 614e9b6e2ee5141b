"""What leaks an example's answer leaves the training set, and nothing else does."""

import numpy as np
import pytest

from firmware_corpus import decontaminate
from firmware_corpus.build import CorpusRequest, Silence, build
from firmware_corpus.document import read_shard
from firmware_corpus.evaluation.manifest import Entry, Mark, hash_of
from firmware_corpus.evaluation.program import Kind
from firmware_corpus.families import Family, Split
from firmware_corpus.overlap import RUN, RunIndex, runs_around, runs_of
from firmware_corpus.tally import Step

ANSWER = "analogWrite(fanPin, map(constrain(celsius, 20, 60), 20, 60, 0, 255));"
FRAME = (
    "#include <Wire.h>\n#include <SPI.h>\n#include <EEPROM.h>\n\nvoid setup() {{\n"
    "  Serial.begin(115200);\n  while (!Serial) {{ }}\n{setup}}}\n\nvoid loop() {{\n{loop}}}\n"
)


def lines(name: str) -> str:
    """Code that is like no other of another name."""
    return "".join(f"  {name}{n}(pin{n}, {n * 7} + {name}Offset);\n" for n in range(12))


def sketch(name: str, answer: str = "") -> str:
    return FRAME.format(setup=lines(name), loop=f"{lines(name + 'Loop')}  {answer}\n")


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("cpp", "int a = f(1); // of a\nb(a + 2, c, d, e);", "int a=f(1);b(a+2,/* b */c,d,e);"),
        ("python", "a = f(1)  # of a\nb(a + 2, c, d)", 'a = f(1)\n"""b"""\nb(a + 2, c, d)'),
        ("cpp", 's = "// no comment"; f(s, 1, 2, 3);', 's="// no comment";\nf(s, 1, 2, 3);'),
    ],
)
def test_comments_and_white_space_make_no_other_runs(language, one, other):
    assert len(runs_of(one, language)) > 0
    assert np.array_equal(runs_of(one, language), runs_of(other, language))


def test_a_text_has_a_run_for_each_thirteen_tokens():
    words = [f"w{n}" for n in range(40)]
    assert len(runs_of(" ".join(words), "cpp")) == len(np.unique(runs_of(" ".join(words), "cpp")))
    assert len(runs_of(" ".join(words), "cpp")) == 40 - RUN + 1
    assert len(runs_of(" ".join(words[: RUN - 1]), "cpp")) == 0


def test_the_runs_around_a_span_are_those_with_a_token_of_it():
    words = [f"w{n}" for n in range(40)]
    text = " ".join(words)
    whole = runs_of(text, "cpp")
    start = text.index("w20")
    for end in (start + 2, start + 3):  # a part of a token counts as the token
        around = runs_around(text, "cpp", [(start, end)])
        assert set(around) == set(whole[20 - RUN + 1 : 21])
    assert len(runs_around(text, "cpp", [(start - 1, start)])) == 0


def test_an_index_finds_what_is_in_it_and_nothing_else():
    chance = np.random.default_rng(1)
    runs = chance.integers(0, 1 << 63, 2000, dtype=np.uint64)
    index = RunIndex([runs[:500], runs[500:1000]])
    assert set(index.runs[index.within(runs)]) == set(runs[:1000])
    assert len(RunIndex([]).within(runs)) == 0


def entry_of(source, path: str, text: str) -> Entry:
    start = text.index(ANSWER)
    return Entry(
        source=source.repo,
        commit=source.commit,
        path=path,
        licence="MIT",
        family=Family.ARDUINO_AVR,
        language="arduino",
        hash=hash_of(text),
        headers=(),
        board="",
        files=(),
        include_dirs=(),
        spans=(Mark.of(text, Kind.LINE, (start, start + len(ANSWER))),),
    )


def order_of(mirror, out, scheduler, *, held_out: str) -> CorpusRequest:
    """A build for which one example was drawn, from held/out."""
    source = mirror.add("held/out", {"held.ino": held_out}, hold_out=Split.TEST)
    return CorpusRequest(
        sources=tuple(mirror.sources),
        place=mirror.place,
        out=out,
        scheduler=scheduler,
        examples=(entry_of(source, "held.ino", held_out),),
    )


def test_who_has_an_answer_leaves_the_training_set_and_who_shares_a_frame_stays(
    mirror, tmp_path, scheduler
):
    mirror.add("copy/cat", {"copy.ino": sketch("copy", ANSWER), "own.ino": sketch("own")})
    out = tmp_path / "out"
    order = order_of(mirror, out, scheduler, held_out=sketch("held", ANSWER))
    built = build(order, Silence())
    shards = (out / "shards" / "train").iterdir()
    assert {document.path for path in shards for document in read_shard(path)} == {"own.ino"}
    assert built.tally.counts[Step.SHARED_RUN].documents == 1
    assert {each.path for each in built.kept} == {"own.ino", "held.ino"}


def test_an_idiom_of_many_owners_is_no_leak(mirror, tmp_path, scheduler, monkeypatch):
    monkeypatch.setattr(decontaminate, "MOST_OWNERS", 1)
    for owner in ("one", "two"):
        mirror.add(f"{owner}/fan", {f"{owner}.ino": sketch(owner, ANSWER)})
    order = order_of(mirror, tmp_path / "out", scheduler, held_out=sketch("held", ANSWER))
    assert Step.SHARED_RUN not in build(order, Silence()).tally.counts
