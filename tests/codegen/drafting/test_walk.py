"""Completions and programs from a server: held to the syntax here, cut, and asked on."""

from __future__ import annotations

import threading
import time

import pytest

from codegen.complete import complete
from codegen.drafting.documents import Documents
from codegen.drafting.draft import Ended, Limits, NextStep
from codegen.drafting.server_drafter import without_spaces
from codegen.drafting.server_writer import beyond, in_block
from codegen.drafting.walk import Walk
from codegen.engine import Engine
from codegen.errors import ModelError
from codegen.language import Language
from codegen.models.events import BrokenOff
from codegen.models.server import TimeIsUp
from codegen.suggestion import Review
from codegen.types import CompleteRequest, Defect, GenerateRequest, Rung, Severity, Trust
from grammars import Recognizer
from tests.codegen.models.host import (
    chat_event,
    completing,
    hosted,
    in_turn,
    stalling,
    streamed,
    text_event,
)

BEFORE = "void setup() {\n  digitalWrite(13, "
AFTER = "\n}\n\nvoid loop() {\n}\n"
BLINK = """\
void setup() {
  pinMode(13, OUTPUT);
}

void loop() {
  digitalWrite(13, HIGH);
  delay(500);
}
"""


@pytest.fixture
def host():
    with hosted() as it:
        yield it


@pytest.fixture
def engine(host):
    it = Engine.open(host.url)
    yield it
    it.close()


def fill_in(engine, before=BEFORE, after=AFTER, **more):
    request = CompleteRequest(
        text=before + after, offset=len(before), language=Language.ARDUINO, **more
    )
    return engine.complete(request, stop=threading.Event())


def write(engine, prompt="blink", **more):
    request = GenerateRequest(
        **{
            "prompt": prompt,
            "board": "uno",
            "language": Language.ARDUINO,
            "recipes": False,
            **more,
        }
    )
    return engine.generate(request, stop=threading.Event())


def walked(*answers, start=None, tokens=100, judge=lambda _: NextStep.GO_ON, spells=None):
    """The draft of these answers in turn, and what was asked; an error in one is raised there."""
    asked = []

    def ask(drafted, wish):
        asked.append((drafted, wish.temperature, wish.seed))
        for piece in answers[min(len(asked), len(answers)) - 1]:
            if isinstance(piece, Exception):
                raise piece
            yield piece

    walk = Walk(
        Recognizer("cpp").start() if start is None else start,
        limits=Limits(
            tokens=tokens, deadline=time.monotonic() + 60, may_end=lambda _: True, judge=judge
        ),
        spells=spells or (lambda _before, _piece: True),
        temperature=0.0,
        seed=7,
    )
    return walk.draft(ask, lambda: None), asked


def test_what_parses_passes_however_it_is_cut():
    text = "int a = 1;\nint b = a + 2;\n"
    for size in (1, 2, 3, 7, 100):
        pieces = [text[i : i + size] for i in range(0, len(text), size)]
        draft, asked = walked(pieces)
        assert draft.path[-1].text.decode() == text
        assert draft.ended is Ended.FINISHED
        assert len(asked) == 1


def test_a_draft_is_cut_before_the_word_that_breaks_the_syntax_and_asked_on():
    draft, asked = walked(["int a = 1;\nint b ", ") = 2;"], ["= 3;\n"])
    assert draft.path[-1].text == b"int a = 1;\nint b = 3;\n"
    assert asked[1][0] == "int a = 1;\nint b "
    assert asked[0][1:] == (0.0, 7)
    assert asked[1][1] > 0
    assert asked[1][2] != 7
    assert draft.stats.refused_tokens >= 1


def test_a_word_that_goes_wrong_is_begun_again():
    def spells(before, piece):
        return (before + piece) != b"Serial.foo"

    draft, asked = walked(["Serial", ".fo", "o"], ["available();\n"], spells=spells)
    assert [each[0] for each in asked] == ["", "Serial."]
    assert draft.path[-1].text == b"Serial.available();\n"


def test_it_is_asked_four_times_and_no_more():
    draft, asked = walked(["int a = 1;\n", ")"])
    assert len(asked) == 4
    assert draft.ended is Ended.STUCK
    assert draft.path[-1].text.decode().startswith("int a = 1;\n")


def test_a_name_that_is_not_there_is_cut_too():
    draft, asked = walked(
        ["int a = Serial.", "foo();"],
        ["available();\n"],
        spells=lambda before, piece: not (before.endswith(b".") and piece.startswith(b"f")),
    )
    assert asked[1][0] == "int a = Serial."
    assert draft.path[-1].text == b"int a = Serial.available();\n"


def test_a_draft_that_broke_off_is_asked_on_and_nothing_of_it_is_lost():
    draft, asked = walked(["int a ", BrokenOff("x")], ["= 1;\n"])
    assert asked[1][0] == "int a "
    assert draft.path[-1].text == b"int a = 1;\n"


def test_what_breaks_off_each_time_before_it_begins_is_an_error():
    with pytest.raises(BrokenOff):
        walked([BrokenOff("x")])


def test_what_came_before_the_time_was_up_counts():
    draft, _ = walked(["int a = 1;\n", TimeIsUp("x")])
    assert draft.ended is Ended.TIME
    assert draft.path[-1].text == b"int a = 1;\n"


def test_a_huge_chunk_is_read_up_to_the_limit():
    draft, _ = walked(["int a;\n" * 20_000], tokens=50)
    assert draft.ended is Ended.TOKENS
    assert len(draft.path) == 51


def test_who_gives_up_begins_anew():
    draft, asked = walked(
        ["int a;\n"],
        ["int b;\n"],
        judge=lambda partial: NextStep.GIVE_UP if b"a;" in partial.text else NextStep.GO_ON,
    )
    assert [each[0] for each in asked] == ["", ""]
    assert draft.path[-1].text == b"int b;\n"


def blocks(*pieces):
    return "".join(in_block(each for each in pieces))


def test_what_stands_in_the_first_block_counts():
    answer = "Sure:\n```cpp\nint a;\n```\nThat is `a`.\n```\nint b;\n```\n"
    for size in (1, 2, 3, 5, 100):
        pieces = [answer[i : i + size] for i in range(0, len(answer), size)]
        assert blocks(*pieces) == "int a;\n"
    assert blocks("```\nint a;\n") == "int a;\n"
    assert blocks("int a;\n") == "int a;\n"


def test_what_is_said_again_is_left_out():
    def rest(*pieces):
        return "".join(beyond("int a;\nint b", (each for each in pieces)))

    assert rest("int a;\n", "int b = 1;") == " = 1;"
    assert rest("int a;\nint c", ";") == "int a;\nint c;"
    assert rest(" = 1", ";") == " = 1;"


def test_the_space_before_the_cursor_is_written_again_and_not_twice():
    def rest(*pieces):
        return "".join(without_spaces(2, (each for each in pieces)))

    assert rest(" ", " HIGH", " x") == "HIGH x"
    assert rest("  HIGH") == "HIGH"
    assert rest("   HIGH") == " HIGH"
    assert rest("HIGH", " x") == "HIGH x"


def test_a_completion_comes_from_the_server_and_is_checked_here(engine, host):
    host.answers["/completions"] = completing("HI", "GH", ");")
    result = fill_in(engine)
    (item,) = result.items
    assert item.text == "HIGH);"
    assert item.rung is Rung.PARSED
    assert item.trust is Trust.CONSTRAINED
    assert engine.model_name == f"qwen-test at {host.url}"


def test_what_breaks_the_syntax_is_never_offered(engine, host):
    host.answers["/completions"] = in_turn(completing("HIGH", "}}}} while"), completing(");"))
    (item,) = fill_in(engine).items
    assert item.text == "HIGH);"
    first, second = host.bodies("/completions")
    assert first["prompt"] == BEFORE.rstrip()
    assert second["prompt"] == BEFORE + "HIGH"
    assert first["suffix"] == second["suffix"] == AFTER
    assert second["temperature"] > first["temperature"] == 0


def test_nonsense_is_not_offered_and_asked_for_a_few_times(engine, host):
    host.answers["/completions"] = completing("]]]] ???")
    result = fill_in(engine)
    assert result.items == ()
    assert result.reason
    assert len(host.bodies("/completions")) == 4


def test_only_the_text_around_the_cursor_is_sent(engine, host):
    host.answers["/completions"] = completing("HIGH);")
    fill_in(engine, before="// secret above\n" * 3000 + BEFORE, path="/home/me/private/a.ino")
    sent = str(host.asked)
    assert "private" not in sent
    assert max(len(str(body)) for _, body in host.asked) < 12_000


def test_a_server_that_stalls_costs_the_seconds_of_the_request(engine, host):
    host.answers["/completions"] = stalling(host, text_event("HIGH);"))
    result = fill_in(engine, seconds=1.0)
    assert result.seconds < 5


def test_warming_sends_nothing(engine, host):
    before = len(host.asked)
    engine.warm(CompleteRequest(BEFORE, len(BEFORE), Language.ARDUINO), stop=threading.Event())
    assert len(host.asked) == before


def test_an_adapter_is_refused(host):
    with pytest.raises(ModelError, match="adapter"):
        Engine.open(host.url, "a.gguf")
    assert host.asked == []


def test_a_check_that_refuses_asks_for_another(engine, host):
    class Reviewer:
        def review(self, text, *, until, **_):
            bad = Defect("a.ino", 1, 1, Severity.ERROR, "no")
            return Review(None if "LOW" in text else Rung.COMPILES, None, (bad,) * ("LOW" in text))

    host.answers["/completions"] = in_turn(completing("LOW);"), completing("HIGH);"))
    request = CompleteRequest(
        BEFORE + AFTER, len(BEFORE), Language.ARDUINO, check_seconds=5.0, path="a.ino"
    )
    result = complete(
        engine._model,
        request,
        documents=Documents(),
        poll=lambda: None,
        reviewer=Reviewer(),
    )
    assert [item.text for item in result.items] == ["HIGH);"]


def test_a_program_comes_from_the_servers_chat(engine, host):
    host.answers["/chat/completions"] = streamed(
        chat_event("Here it is:\n```cpp\n"), chat_event(BLINK), chat_event("```\nEnjoy!")
    )
    result = write(engine)
    assert result.best is not None
    assert result.best.code == f"// blink\n{BLINK}"
    assert engine.writer_name == f"qwen-test at {host.url}"
    (first, *_) = host.bodies("/chat/completions")
    assert "blink" in first["messages"][-1]["content"]


def test_a_program_is_asked_on_from_where_it_went_wrong(engine, host):
    at = BLINK.index("  delay")
    host.answers["/chat/completions"] = in_turn(
        streamed(chat_event(f"```cpp\n{BLINK[:at]}  }}}}) else\n")),
        streamed(chat_event(f"```cpp\n{BLINK[at:]}```")),
    )
    result = write(engine, drafts=1)
    assert result.best is not None
    _, second = host.bodies("/chat/completions")[:2]
    assert second["messages"][-2]["role"] == "assistant"
    assert second["messages"][-2]["content"].startswith("```cpp\nvoid setup() {\n")


def test_prose_is_no_program(engine, host):
    host.answers["/chat/completions"] = streamed(chat_event("I cannot do that, sorry."))
    result = write(engine, drafts=1)
    assert result.best is None


def test_a_server_without_chat_is_said_in_one_line(engine):
    with pytest.raises(ModelError, match="knows no such call"):
        write(engine)
