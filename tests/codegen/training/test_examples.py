"""What is learnt is the text of the records, whole, with middles where cursors stand."""

from __future__ import annotations

from codegen.training.cuts import Kind, choose_cuts
from codegen.training.examples import Chances, examples
from codegen.training.records import Record, pieces, read_records
from codegen.training.tokenizer import (
    END,
    FIM_MIDDLE,
    FIM_PREFIX,
    FIM_SUFFIX,
    control,
)
from tests.codegen.training.small_corpus import Corpus

TEXT = "#include <Wire.h>\n\nvoid loop() {\n  if (ready) {\n    send(1, 2);\n  }\n}\n"
PLAIN = Chances(middle=0, board=0, path=0)
MIDDLES = Chances(middle=1, board=0, path=0, imports_dropped=0)


def test_pieces_together_are_the_text() -> None:
    text = "".join(f"line {i}\n" + "\n" * (i % 7 == 0) for i in range(400))
    found = list(pieces(text, 500))
    assert "".join(found) == text
    assert max(map(len, found)) <= 500
    assert all(piece.endswith("\n") for piece in found)


def test_a_line_longer_than_a_piece_is_cut() -> None:
    assert [len(piece) for piece in pieces("x" * 25, 10)] == [10, 10, 5]


def test_middles_are_of_every_kind_and_never_blank() -> None:
    cuts = choose_cuts(TEXT * 3, grammar="arduino", seed="a", count=400)
    found = [cut for cut in cuts if cut is not None]
    assert {cut.kind for cut in found} == set(Kind)
    assert all((TEXT * 3)[cut.start : cut.end].strip() for cut in found)
    lines = sum(cut.kind in (Kind.LINE, Kind.REST) for cut in found)
    assert 0.4 < lines / len(found) < 0.6
    assert cuts == choose_cuts(TEXT * 3, grammar="arduino", seed="a", count=400)


def test_records_come_back_as_they_were_written(corpus: Corpus) -> None:
    records = list(read_records(sorted(corpus.records.glob("firmware-*.xz"))))
    texts = {source.path: source.text for source in corpus.sources}
    joined: dict[str, str] = {}
    for record in records:
        joined[record.path] = joined.get(record.path, "") + record.text
    assert joined
    assert all(text in texts.values() or texts[path] for path, text in joined.items())
    assert any(joined[path] == texts[path] for path in joined)


def check(corpus: Corpus, chances: Chances, *, most: int = 512) -> list[list[int]]:
    start = TEXT.index("send")
    record = Record(TEXT, "arduino", "avr", "a.ino", ((start, start + len("send(1, 2);")),))
    made = examples([record] * 40, corpus.tokenizer, turn=0, most=most, chances=chances, seed="0")
    return list(made)


def test_an_example_is_its_text(corpus: Corpus) -> None:
    for ids in check(corpus, PLAIN):
        assert corpus.tokenizer.decode(ids) == f"<|arduino|>{TEXT}{END}"


def test_an_example_with_a_middle_has_all_three_parts_in_either_order(corpus: Corpus) -> None:
    prefix, suffix = TEXT.split("send(1, 2);")
    told = {corpus.tokenizer.decode(ids) for ids in check(corpus, MIDDLES)}
    middle = f"{FIM_MIDDLE}send(1, 2);{END}"
    assert told == {
        f"<|arduino|>{FIM_PREFIX}{prefix}{FIM_SUFFIX}{suffix}{middle}",
        f"<|arduino|>{FIM_SUFFIX}{suffix}{FIM_PREFIX}{prefix}{middle}",
    }


def test_what_is_too_long_keeps_its_middle(corpus: Corpus) -> None:
    for ids in check(corpus, MIDDLES, most=40):
        assert len(ids) <= 40
        text = corpus.tokenizer.decode(ids)
        assert text.endswith(f"send(1, 2);{END}")
        assert ids.count(control(FIM_MIDDLE)) == 1


def test_headers_and_imports_are_left_out_at_random(corpus: Corpus) -> None:
    told = [corpus.tokenizer.decode(ids) for ids in check(corpus, Chances(imports_dropped=0.5))]
    for part in ("<|avr|>", "<|file|>a.ino\n", "#include <Wire.h>", FIM_MIDDLE):
        assert 0 < sum(part in text for text in told) < len(told)
