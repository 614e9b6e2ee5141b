"""Tokens of lines, by cases, and the place that a line of a real file begins in."""

from __future__ import annotations

from pathlib import Path

import pytest

from grammars.tokens import Place, TokenKind, place_at, tokens

OWN = Path(__file__).parents[2] / "firmware_corpus" / "evaluation" / "own"


@pytest.mark.parametrize(
    ("language", "text", "cut"),
    [
        ("cpp", "a+++b->c::d", "a ++ + b -> c :: d"),
        ("cpp", "1'000.5e+3 .5f 0x1F 1.x", "1'000.5e+3 .5f 0x1F 1.x"),
        ("cpp", 'u8"a\\"b"_s L\'c\'', 'u8" a \\" b "_s L\' c \''),
        ("cpp", 'R"x(a)" "\\)x";', 'R"x( a ) " " \\ )x" ;'),
        ("cpp", "a /* b\n*/ // c \\\n d\ne", "a /* b \n */ // c \\\n d \n e"),
        ("python", "rb'a\\'b' f\"{x}\" '''a\n''' # b \\\nc", None),
        ("python", "a**=b//c if x:=3 else ...", "a **= b // c if x := 3 else ..."),
        ("python", "a--b", "a -- b"),
        ("python", "# a \\\nb", "# a \\ \n b"),
    ],
)
def test_a_text_is_cut_as_a_compiler_cuts_it(language: str, text: str, cut: str | None) -> None:
    found, _ = tokens(text, Place(), language)
    assert "".join(text[t.start : t.end] for t in found) == text
    said = [text[t.start : t.end] for t in found if t.kind is not TokenKind.BLANK]
    assert cut is None or said == cut.split(" ")


@pytest.mark.parametrize(
    ("language", "line", "place"),
    [
        ("cpp", "a // b", Place("\n", fresh=False)),
        ("cpp", "a /* b\n", Place("*/", fresh=False)),
        ("cpp", 'a "b', Place('"', fresh=False)),
        ("cpp", 'a "b\n', Place()),  # no compiler reads on
        ("cpp", "#define A \\\n b", Place(directive=True, fresh=False)),
        ("cpp", "#define A b\n", Place()),
        ("cpp", "a # b", Place(fresh=False)),
        ("cpp", "// a \\\n", Place("\n")),
        ("python", '"""a\n', Place('"""', fresh=False)),
        ("python", "# a \\\n", Place()),
        ("python", "a \\\n", Place(fresh=False)),
    ],
)
def test_the_place_behind_a_text_is_known(language: str, line: str, place: Place) -> None:
    assert tokens(line, Place(), language)[1] == place


@pytest.mark.parametrize(
    ("language", "suffix"), [("cpp", ".ino"), ("cpp", ".h"), ("python", ".py")]
)
def test_a_line_begins_where_all_lines_above_it_lead(language: str, suffix: str) -> None:
    texts = [path.read_text("utf-8") for path in sorted(OWN.rglob(f"*{suffix}"))[:8]]
    assert texts
    odd = (
        '/* "\n' * 2 + '*/ R"(\n//\n)" #define A \\\n "\\\n" \'\n/*\n' if language == "cpp" else ""
    )
    for text in (*texts, odd, "'''\n\"\n'''\n# '\n\"\\\n\"\n"):
        found, _ = tokens(text, Place(), language)
        starts = [t for t in found if t.start and text[t.start - 1] == "\n"]
        for token in starts:
            place = place_at(text, token.start, language)
            told = (place.end, place.directive)
            assert told == (token.place.end, token.place.directive), text[: token.start][-80:]
