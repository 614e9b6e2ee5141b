"""Completions at `<cursor>`, by cases: the source, what the model wants, what is offered."""

from __future__ import annotations

import re
import threading
from contextlib import contextmanager, nullcontext

import pytest

from codegen.complete import complete
from codegen.drafting.documents import Documents
from codegen.engine import Engine
from codegen.errors import Cancelled, SourceError
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.suggestion import Review
from codegen.types import CompleteRequest, Defect, Extent, Rung, Severity, Trust
from grammars import Recognizer

CURSOR = "<cursor>"


def request(source, *, language=Language.ARDUINO, extent=Extent.LINE, **more):
    offset = source.index(CURSOR)
    text = source.replace(CURSOR, "")
    return CompleteRequest(text=text, offset=offset, language=language, extent=extent, **more)


def ask(source, wishes, **more):
    return complete(
        ScriptedModel(wishes),
        request(source, **more),
        documents=Documents(),
        poll=lambda: None,
    )


def offered(result):
    return [item.text for item in result.items]


IN_SETUP = f"void setup() {{\n  {CURSOR}\n}}\n\nvoid loop() {{\n}}\n"


@pytest.mark.parametrize(
    ("source", "wishes", "text"),
    [
        # a whole line, cut at its end
        (IN_SETUP, ["pinMode(13, OUTPUT);\n  delay(1);\n}"], "pinMode(13, OUTPUT);"),
        # a statement of two lines
        (IN_SETUP, ["f(1,\n    2);\n"], "f(1,\n    2);"),
        # a block is closed before it is offered
        (IN_SETUP, ["if (a) {\n    b();\n  }\n"], "if (a) {\n    b();\n  }"),
        # inside a call: what stands after the cursor is not written again
        (f"void f() {{\n  g({CURSOR});\n}}\n", ["1, 2);\n"], "1, 2"),
        (f"void f() {{\n  g({CURSOR});\n}}\n", ["h(1));\n"], "h(1)"),
        (f"void f() {{\n  g({CURSOR}), h();\n}}\n", ["1);\n"], "1"),
        (f"int x = {CURSOR};\n", ["5;\n"], "5"),
        (f"void f() {{\n  if ({CURSOR}) {{\n  }}\n}}\n", ["a > 1) {\n"], "a > 1"),
        (f"void f() {{\n  int a[] = {{{CURSOR}}};\n}}\n", ["1, 2};\n"], "1, 2"),
        # nothing after the cursor closes the call: the model does
        (f"void f() {{\n  g({CURSOR}\n}}\n", ["1);\n"], "1);"),
        # the next line is not repeated
        (f"void f() {{\n  a();\n  {CURSOR}\n  b();\n}}\n", ["c(); \n  b();\n"], "c();"),
        # the closing brace that follows is not written again
        (f"void f() {{\n  {CURSOR}\n}}\n", ["a();\n}\n"], "a();"),
        # the end of an unfinished file
        (f"void loop() {{\n  {CURSOR}", ["a();\n"], "a();"),
        # a block that is just being written need not be closed
        (f"void f() {{\n  {CURSOR}\n\nvoid g() {{\n}}\n", ["a();\n"], "a();"),
        # a brace that only the end of the file misses, far away, is missed
        (
            f"void f(){CURSOR}\n  a();\n}}\n" + "void g() {\n  h();\n}\n" * 99,
            [" {\n"],
            " {",
        ),
        # windows line ends
        (f"void f() {{\r\n  g({CURSOR});\r\n}}\r\n", ["1);\r\n"], "1"),
    ],
)
def test_offers(source, wishes, text):
    result = ask(source, wishes)
    assert offered(result) == [text], result.reason
    before, after = source.split(CURSOR)
    state = Recognizer("arduino").start().advance((before + text).encode())
    assert state is not None
    assert state.can_end(after.encode(), len(after))
    assert result.items[0].rung is Rung.PARSED
    assert result.items[0].trust is Trust.CONSTRAINED
    assert result.reason is None


@pytest.mark.parametrize(
    ("line", "wish", "text", "replaces"),
    [
        # closers that the editor put there are written, and replaced where more follows them
        ("digitalWrite(<cursor>)", "13, HIGH);\n", "13, HIGH);", ")"),
        ('Serial.println("<cursor>")', 'on");\n', 'on");', '")'),
        ("int x = f(a[<cursor>])", "1]);\n", "1]);", "])"),
        ("for (<cursor>)", "int i = 0; i < 3; i++) f(i);\n", "int i = 0; i < 3; i++) f(i);", ")"),
        ("digitalWrite(<cursor>)  // on", "13, HIGH);\n", "13, HIGH);", ")"),
        # else they stay, as where the model forgets what ends the statement
        ("if (<cursor>)", "f(a) > 1) {\n g();\n", "f(a) > 1", ""),
        ("for (<cursor>)", "int i = 0; i < 3; i++) {\n g();\n}\n", "int i = 0; i < 3; i++", ""),
        ("digitalWrite(<cursor>)", "13, HIGH)\n", "13, HIGH", ""),
        ("digitalWrite(<cursor>)", "13, HIGH", "13, HIGH", ""),
    ],
)
@pytest.mark.parametrize("tail", ["\n}\n\nvoid loop() {\n}\n", "\n\nvoid loop() {\n  a();\n"])
def test_between_brackets_that_the_editor_closed_something_is_offered(
    line, wish, text, replaces, tail
):
    result = ask(f"void setup() {{\n  a();\n  {line}{tail}", [wish])
    (item,) = result.items
    assert (item.text, item.replaces) == (text, replaces)


@pytest.mark.parametrize(
    ("line", "wish", "text", "replaces"),
    [
        ("print(<cursor>)", '"a", b)\n', '"a", b', ""),
        ("for i in range(<cursor>)", "10):\n    f(i)\n", "10", ""),
        ("if f(<cursor>)", ") == 0:\n    g()\n", ") == 0:\n    g()", ")"),
        ('"""<cursor>"""', 'Says it."""\n', "Says it.", ""),
    ],
)
def test_between_brackets_in_python_too(line, wish, text, replaces):
    (item,) = ask(f"a = 1\n{line}\nb = 2\n", [wish], language=Language.PYTHON).items
    assert (item.text, item.replaces) == (text, replaces)


def test_a_block_is_written_whole_behind_the_editors_brackets():
    source = f"void f() {{\n  if ({CURSOR})\n}}\n"
    (item,) = ask(source, ["a) {\n    b();\n  }\n"], extent=Extent.BLOCK).items
    assert (item.text, item.replaces) == ("a) {\n    b();\n  }", ")")


@pytest.mark.parametrize("wish", [");\n", ")\n", '"");\n', ");\n  next();\n"])
def test_brackets_that_the_editor_closed_are_not_left_empty(wish):
    for text in offered(ask(f"void f() {{\n  g({CURSOR})\n}}\n", [wish])):
        assert text.strip('") ')[:1].isalnum()


@pytest.mark.parametrize(
    ("source", "wish"),
    [
        ("void f() {\n  Serial.pri<cursor>ntln(3);\n}\n", "nt(1);\n"),
        ("void f() {\n  Serial.<cursor>println(3);\n}\n", "x  // wait"),
        ("void f() {\n  <cursor>x.println(3);\n}\n", "int"),
        ('void f() {\n  g("<cursor>");\n}\n', ");\n"),
        ("void f() {\n  delay(1000)<cursor>;\n}\n", ";\n"),
        ("#define P(x) do { \\\n  g(x); <cursor>\\\n} while (0)\n", " \\\n"),
    ],
)
def test_what_would_harm_the_text_or_says_nothing_is_not_offered(source, wish):
    """Something else may be, which this model wants for no reason."""
    before, after = source.split(CURSOR)
    for text in offered(ask(source, [wish])):
        assert not text.startswith(wish.strip()), before + text + after


@pytest.mark.parametrize(
    ("line", "wish", "text"),
    [
        ("int x = a(<cursor>);", "0  // now", "0"),
        ("Serial.<cursor>println(3);", "begin(9600);  // wait", "begin(9600);"),
        ("int x = a(<cursor>)  // then", "0); // now\n", "0);"),
    ],
)
def test_a_comment_that_would_take_the_rest_of_the_line_ends_the_draft(line, wish, text):
    assert offered(ask(f"void f() {{\n  {line}\n}}\n", [wish])) == [text]


@pytest.mark.parametrize("extent", Extent)
def test_the_line_that_follows_is_not_written_again(extent):
    source = f"void setup() {{\n  a();\n  {CURSOR}\n  c();\n}}\n"
    assert offered(ask(source, ["c();\n  a();\n", "b();\n\n"], extent=extent)) == ["b();"]


def test_a_block_goes_on_to_the_first_empty_line():
    wish = "a();\n  b();\n\n  c();\n"
    assert offered(ask(IN_SETUP, [wish], extent=Extent.BLOCK)) == ["a();\n  b();"]
    assert offered(ask(IN_SETUP, [wish], extent=Extent.LINE)) == ["a();"]


def test_deep_indentation_is_offered():
    wish = "if (a) {\n                b();\n                c();\n              }\n\n"
    assert offered(ask(IN_SETUP, [wish], extent=Extent.BLOCK, max_tokens=99)) == [wish.rstrip()]


def test_what_a_draft_says_again_and_again_is_offered_once():
    wish = "hex(1);\n  hex(2);\n" + "  hex(3);\n" * 9
    text = "hex(1);\n  hex(2);\n  hex(3);"
    assert offered(ask(IN_SETUP, [wish], extent=Extent.BLOCK, max_tokens=200)) == [text]


@pytest.mark.parametrize(
    ("source", "wishes", "reason"),
    [
        (IN_SETUP, ["f(1, 1, 1, 1, 1, 1, 1);\n"], "repeats itself"),
        (IN_SETUP, ["struct A {\n"], "joins the text after the cursor"),
    ],
)
def test_when_nothing_is_offered_the_reason_is_one_line(source, wishes, reason):
    result = ask(source, wishes, max_tokens=40)
    assert offered(result) == []
    assert reason in result.reason
    assert "\n" not in result.reason


def test_errors_before_the_cursor_are_stepped_over_and_told():
    result = ask(f"void f() {{ ) ) }}\nvoid g() {{\n  {CURSOR}\n}}\n", ["a();\n"])
    assert offered(result) == ["a();"]
    assert result.items[0].trust is Trust.CONSTRAINED
    assert "errors before the cursor were stepped over" in result.reason


def test_a_statement_that_is_broken_at_the_cursor_gets_advice_and_is_told_so():
    result = ask(f"void g() {{\n  a ) ) b {CURSOR}\n}}\n", ["();\n"])
    assert offered(result) == ["();"]
    assert result.items[0].trust is Trust.ADVISORY
    assert result.items[0].rung is Rung.NOTHING
    assert result.reason == "advisory: the statement at the cursor does not parse"


def test_when_the_text_after_the_cursor_is_broken_itself_the_farthest_end_is_offered():
    source = f"void f() {{\n  g({CURSOR}\n  h();\n}}\n) ) broken ( [\n"
    result = ask(source, ["1);\n"])
    assert offered(result) == ["1);"]
    assert result.items[0].rung is Rung.NOTHING
    assert "joins only the first" in result.reason


def test_a_closer_that_stands_after_the_cursor_already_ends_the_draft():
    result = ask(f"void f() {{\n  g({CURSOR});\n}}\n", ["1); more", "1"])
    assert offered(result) == ["1"]
    assert result.stats.decoded_tokens == 1


@pytest.mark.parametrize(
    ("extent", "text"),
    [
        (Extent.STATEMENT, "a();"),
        (Extent.LINE, "a(); b();"),
        (Extent.BLOCK, "a(); b();\n  c();"),
    ],
)
def test_the_extent_that_is_asked_for(extent, text):
    wish = "a(); b();\n  c();\n\n  d();\n"
    assert offered(ask(IN_SETUP, [wish], extent=extent)) == [text]


def test_a_block_ends_with_its_brace():
    wish = "if (x) {\n    a();\n  }\n  b();\n"
    assert offered(ask(IN_SETUP, [wish], extent=Extent.BLOCK)) == ["if (x) {\n    a();\n  }"]


def test_macros_that_stand_for_statements_need_no_semicolon():
    source = f"#define TICK() do_tick();\nvoid f() {{\n  TICK()\n  {CURSOR}\n}}\n"
    result = ask(source, ["a();\n"])
    assert (offered(result), result.reason) == (["a();"], None)
    elsewhere = f"void f() {{\n  TICK()\n  {CURSOR}\n}}\n"
    assert ask(elsewhere, ["a();\n"], macros=("TICK",)).reason is None
    assert ask(elsewhere, ["a();\n"]).reason is not None


def test_python_too():
    source = f"from machine import Pin\n\nled = Pin({CURSOR})\n"
    assert offered(ask(source, ["2, Pin.OUT)\n"], language=Language.PYTHON)) == ["2, Pin.OUT"]


def test_the_time_limit_offers_what_is_there():
    result = ask(IN_SETUP, ["a(); b();"], seconds=0.0)
    assert offered(result) == []
    assert "ran out of time" in result.reason


@pytest.mark.parametrize("offset", [-1, 7])
def test_an_offset_outside_the_text_is_refused(offset):
    bad = CompleteRequest(text="int a;", offset=offset, language=Language.ARDUINO)
    with pytest.raises(SourceError, match="outside"):
        complete(ScriptedModel([]), bad, documents=Documents(), poll=lambda: None)


def test_a_set_flag_stops_the_engine_in_the_prompt_and_in_the_decoding():
    stop = threading.Event()
    engine = Engine(ScriptedModel(["a" * 50], seconds_per_step=0.01))
    stop.set()
    with pytest.raises(Cancelled):
        engine.complete(request(IN_SETUP), stop=stop)
    later = threading.Event()
    threading.Timer(0.05, later.set).start()
    with pytest.raises(Cancelled):
        engine.complete(request(IN_SETUP), stop=later)
    assert offered(Engine(ScriptedModel(["a();\n"])).complete(request(IN_SETUP), stop=stop_never()))


def stop_never():
    return threading.Event()


class Reviews:
    """In place of `codegen.suggestion.Reviewer`: refuses what holds one of `bad`."""

    def __init__(self, *bad, unchecked=(), turns=None):
        self.bad = bad
        self.unchecked = unchecked
        self.turns = turns
        self.seen = []
        self.after = []

    def review(self, draft, *, until, after=None):
        self.after.append(after)
        assert self.turns is None or not self.turns.held
        self.seen.append(draft)
        if draft in self.unchecked:
            return Review(None, "not checked: time")
        word = next((each for each in self.bad if each in draft), None)
        if word is None:
            return Review(Rung.COMPILES)
        error = Defect("a.ino", 1, 1, Severity.ERROR, f"'{word}' was not declared")
        return Review(Rung.PARSED, errors=(error,))


def ask_checked(source, wishes, reviews, *, turn=nullcontext, **more):
    more = {"check_seconds": 60.0, **more}
    return complete(
        ScriptedModel(wishes),
        request(source, **more),
        documents=Documents(),
        poll=lambda: None,
        turn=turn,
        reviewer=reviews,
    )


def test_a_draft_that_compiles_is_shown_as_such():
    reviews = Reviews()
    result = ask_checked(IN_SETUP, ["f();\n", "g();\n"], reviews)
    assert [(i.text, i.rung, i.note) for i in result.items] == [("f();", Rung.COMPILES, None)]
    assert reviews.seen == ["f();"]
    assert [stage.name for stage in result.stages] == ["draft", "check"]


@pytest.mark.parametrize(
    ("wish", "after", "rung", "note"),
    [
        ("a, b);\n", "\n}\n", Rung.COMPILES, None),
        ("a, b)\n", ");\n}\n", Rung.PARSED, "compiles once the statement is finished"),
    ],
)
def test_what_is_checked_is_the_file_as_it_is_meant(wish, after, rung, note):
    reviews = Reviews()
    (item,) = ask_checked(f"void f() {{\n  g({CURSOR})\n}}\n", [wish], reviews).items
    assert (reviews.after, item.rung, item.note) == ([after], rung, note)


def test_a_draft_that_is_refused_makes_way_for_the_next():
    reviews = Reviews("f", "g")
    result = ask_checked(IN_SETUP, ["f();\n", "g();\n", "h();\n"], reviews)
    assert offered(result) == ["h();"]
    assert reviews.seen == ["f();", "g();", "h();"]
    assert [stage.name for stage in result.stages] == ["draft", "check"] * 3


def test_when_all_are_refused_nothing_is_shown_and_the_first_error_told():
    reviews = Reviews("f", "g")
    result = ask_checked(IN_SETUP, ["f();\n", "g();\n"], reviews, max_tokens=8)
    assert offered(result) == []
    assert re.match(r"the check refuses all \d drafts: 'f' was not declared$", result.reason)
    assert len(reviews.seen) == len(set(reviews.seen)) <= 6


def test_the_likeliest_draft_is_shown_unchecked_but_none_after_a_refusal():
    first = ask_checked(IN_SETUP, ["f();\n", "g();\n"], Reviews(unchecked=["f();"]))
    assert [(i.text, i.rung, i.note) for i in first.items] == [
        ("f();", Rung.PARSED, "not checked: time")
    ]
    second = ask_checked(IN_SETUP, ["f();\n", "g();\n"], Reviews("f", unchecked=["g();"]))
    assert offered(second) == []
    assert second.reason == "the check refuses the draft: 'f' was not declared"


def test_asked_for_alternatives_the_next_best_follow_the_likeliest():
    wishes = ["f();\n", "g();\n", "h();\n"]
    for ways in (1, 2, 3):
        found = ask_checked(IN_SETUP, wishes, Reviews(), alternatives=ways)
        assert offered(found) == ["f();", "g();", "h();"][:ways]
        assert {item.rung for item in found.items} == {Rung.COMPILES}
        assert offered(ask(IN_SETUP, wishes, alternatives=ways)) == offered(found)


def test_an_alternative_that_is_refused_is_not_among_them():
    wishes = ["f();\n", "g();\n", "h();\n"]
    found = ask_checked(IN_SETUP, wishes, Reviews("g"), alternatives=2)
    assert offered(found) == ["f();", "h();"]
    late = Reviews(unchecked=["f();", "g();", "h();"])
    assert offered(ask_checked(IN_SETUP, wishes, late, alternatives=2)) == ["f();", "g();"]


def test_after_the_time_for_checks_no_other_draft_is_made():
    reviews = Reviews("f")
    result = ask_checked(IN_SETUP, ["f();\n", "g();\n"], reviews, check_seconds=0.0)
    assert (offered(result), reviews.seen) == ([], ["f();"])


def test_a_draft_that_joins_nothing_makes_way_too():
    wishes = ["f(1, 1, 1, 1, 1, 1, 1);\n", "g();\n"]
    assert offered(ask(IN_SETUP, wishes)) == []
    assert offered(ask_checked(IN_SETUP, wishes, Reviews())) == ["g();"]


def test_the_turn_at_the_model_is_not_held_while_a_draft_is_checked():
    class Turns:
        held = False

        @contextmanager
        def turn(self):
            self.held = True
            yield
            self.held = False

    turns = Turns()
    reviews = Reviews("f", turns=turns)
    result = ask_checked(IN_SETUP, ["f();\n", "g();\n"], reviews, turn=turns.turn)
    assert offered(result) == ["g();"]


def test_without_a_reviewer_the_note_says_why():
    assert ask(IN_SETUP, ["f();\n"]).items[0].note == "not checked: no board named"
    assert ask(IN_SETUP, ["f();\n"], check_seconds=0.0).items[0].note is None
