"""Which end of a draft joins what stands behind the cursor: `|` is the cursor."""

from __future__ import annotations

import pytest

from codegen.drafting.seam import Seam
from codegen.drafting.suffix_join import SuffixJoin
from codegen.types import Extent, Language
from grammars.opening import Checkpoints


def best_end(language: Language, source: str, draft: str) -> str | None:
    at = source.index("|")
    text = source[:at] + source[at + 1 :]
    state = Checkpoints(language.value).open(text.encode(), at).state
    joint = SuffixJoin(state, text[at:], Extent.LINE, Seam(text, at, language))
    end = joint.best_end(draft)
    return None if end is None else end.text


BODY = "void f() {\n  %s\n}\n"


@pytest.mark.parametrize(
    ("source", "draft", "end"),
    [
        ("foo(|bar);", "x, y);\n", "x, "),
        ("foo(|bar);", "x);\n", None),
        ("foo(|bar);", "barley, bar);\n", "barley, "),
        ("digitalWrite(|led, HIGH);", "13, LOW);\n", "13, "),
        ("if (|a < 1) {}", "b == 2 && c == 3) {\n", "b == 2 && "),
        ("Serial.print(|x);", '"a, b", y);\n', '"a, b", '),
        ('Serial.print("|x");', 'a, b");\n', None),
        ("int v[] = {|1, 2};", "0, 1, 2};\n", "0, "),
        ("x = |a; // c", "b, // d\n", "b, "),
        ("foo(a|, b);", " + c, d);\n", " + c"),
    ],
)
def test_an_operand_may_be_put_before_another(source: str, draft: str, end: str | None) -> None:
    assert best_end(Language.ARDUINO, BODY % source, draft) == end


@pytest.mark.parametrize(
    ("source", "draft", "end"),
    [
        ("if |a < b:\n    pass\n", "x and y:\n", "x and "),
        ("foo(|bar)\n", "x, y)\n", "x, "),
        ("x = '|a'\n", "b or c'\n", None),
    ],
)
def test_in_python_too(source: str, draft: str, end: str | None) -> None:
    assert best_end(Language.PYTHON, source, draft) == end
