"""The replay of typing: the same session each time, which ends in the sketch, and what it tells."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.typing.__main__ import main
from benchmarks.typing.person import Occasion, Person, Stroke
from benchmarks.typing.sketches import Sketch, all_sketches
from benchmarks.typing.stretches import closers
from codegen.project.board import find_board
from codegen.project.project import load_project
from codegen.validation.check import check_project
from codegen.validation.depth import Depth, Scope
from grammars import Recognizer

SKETCHES = {sketch.name: sketch for sketch in all_sketches()}
each_sketch = pytest.mark.parametrize("sketch", SKETCHES.values(), ids=SKETCHES)


def nothing(_person: Person, _chance: random.Random) -> str:
    return ""


def whole_line(person: Person, _chance: random.Random) -> str:
    return person.line or ""


def some_of_it(person: Person, chance: random.Random) -> str:
    """Ends anywhere, between brackets too."""
    rest = person.rest or ""
    return rest[: chance.randrange(len(rest) + 1)] if chance.random() < 0.3 else ""


def replay(
    person: Person, offers: Callable[[Person, random.Random], str] = nothing
) -> list[tuple[float, Stroke]]:
    """The pauses and strokes until the sketch is finished; every offer is taken."""
    chance, strokes = random.Random(1), []
    while not person.is_done:
        pause, offer = person.pause, offers(person, chance)
        strokes.append((pause, person.accept(offer) if offer else person.next_stroke()))
    return strokes


@each_sketch
def test_a_sketch_has_the_size_that_it_goes_by_and_parses(sketch: Sketch):
    assert 0.9 < sketch.text.count("\n") / sketch.lines < 1.2
    assert sketch.text.isascii()
    assert Recognizer("arduino").start().can_end(sketch.text.encode())


@pytest.mark.toolchain
@each_sketch
def test_a_sketch_compiles(sketch: Sketch, tmp_path: Path):
    path = tmp_path / sketch.name / f"{sketch.name}.ino"
    path.parent.mkdir()
    path.write_text(sketch.text)
    board = find_board(sketch.board)
    report = check_project(load_project(path), board=board, depth=Depth.FAST, scope=Scope.FILE)
    assert report.checked
    assert report.errors == ()


@each_sketch
def test_the_same_seed_gives_the_same_session_and_another_seed_another(sketch: Sketch):
    first = replay(Person(sketch.text, seed=3))
    assert first == replay(Person(sketch.text, seed=3))
    assert first != replay(Person(sketch.text, seed=4))


@each_sketch
@pytest.mark.parametrize("offers", [nothing, whole_line, some_of_it])
def test_the_edits_of_a_session_give_the_sketch_whatever_is_taken(sketch: Sketch, offers):
    for seed in range(10):
        person = Person(sketch.text, seed=seed)
        text = person.text
        assert text != sketch.text
        for _, stroke in replay(person, offers):
            text = text[: stroke.start] + stroke.text + text[stroke.end :]
        assert text == sketch.text


@each_sketch
def test_a_session_has_all_that_people_do(sketch: Sketch):
    taken = replay(Person(sketch.text, seed=0), whole_line)
    strokes = [stroke for _, stroke in replay(Person(sketch.text, seed=0))]
    assert {each.occasion for each in strokes} == {Occasion.JUMP, Occasion.KEY, Occasion.ERASE}
    assert Occasion.ACCEPT in {stroke.occasion for _, stroke in taken}
    assert sum(each.occasion is Occasion.JUMP for each in strokes) == 5
    assert {"()", "{}"} <= {each.text for each in strokes}


@each_sketch
def test_bursts_are_quick_and_pauses_are_not(sketch: Sketch):
    pauses = [pause for pause, _ in replay(Person(sketch.text, seed=0))]
    assert all(0.06 <= pause <= 3.0 for pause in pauses)
    assert 0.05 < sum(pause >= 0.5 for pause in pauses) / len(pauses) < 0.3


@pytest.mark.parametrize(
    ("before", "offer", "is_true"),
    [
        ("  tone(", 'PIN, "a b");', True),
        ("  tone(", 'PIN, "a b"', True),  # the bracket stands there, the semicolon comes last
        ("  tone(", "PIN", False),
        ("  tone(", 'PIN, "a b");\n  more();', True),
        ("  tone(", "", False),
        ("  tone(P", 'IN, "a b");', True),
    ],
)
def test_an_offer_is_true_when_it_is_the_rest_of_the_line(before, offer, is_true):
    person = Person(SKETCHES["crossing"].text, seed=0)
    person._wanted = '\n  tone(PIN, "a b");\n  last();'
    person._pairs = closers(person._wanted)
    while not person._wanted[: person._typed].endswith(before):
        person.next_stroke()
    assert person.finishes(offer) is is_true


def test_brackets_in_comments_and_strings_close_nothing():
    assert closers("f(\"(\", ')') // )") == {1: 10, 2: 4, 7: 9}


def test_a_short_session_gives_every_figure(tmp_path: Path):
    """Twenty keys, through the server and the engine."""
    file = tmp_path / "typing.json"
    main(["--sketch=60", "--limit=20", "--opens=1", "--no-checks", "--speed=100", f"--json={file}"])
    report = json.loads(file.read_text())
    server, engine = report["all"]["server"], report["all"]["engine"]
    assert all(server["first"][how]["p50"] > 0 for how in ("at_once", "rested"))
    assert server["start"]["ready"]["p50"] > server["start"]["initialized"]["p50"] > 0
    assert server["memory"]["after"]["VmRSS"] > server["memory"]["after"]["RssAnon"] > 0
    assert server["memory"]["after"]["RssFile"] > 0
    assert 15 <= server["typing"]["requests"] <= 20
    for way in (server, engine):
        assert 0 < way["typing"]["seconds"]["p50"] <= way["typing"]["seconds"]["p95"]
        assert 0 <= way["typing"]["true_share"] <= 1
        assert 0 <= way["typing"]["offered_share"] <= 1
    decoding = engine["decoding"]
    assert 0.5 < decoding["prompt_tokens_found"] < 1
    assert 0 < decoding["constraint_share"] < 1
    assert decoding["decoded_tokens_per_second"] > 0
    assert engine["plain"][0]["decoded"] > 0
