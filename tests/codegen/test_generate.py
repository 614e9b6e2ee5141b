"""From a sentence to a ranked list of checked drafts, written by a scripted model."""

from __future__ import annotations

import threading
from contextlib import nullcontext

import pytest

from codegen.drafting.code_only import CodeOnly
from codegen.drafting.snippet_draft import NO_STATEMENT
from codegen.generate import generate
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.types import GenerateRequest, Rung
from codegen.validation.check import check_project
from grammars import LimitError, Recognizer

BLINK = """\
void setup() {
  pinMode(13, OUTPUT);
}

void loop() {
  digitalWrite(13, HIGH);
  delay(500);
}
"""


def write(
    code,
    *,
    prompt="blink",
    board="uno",
    language=Language.ARDUINO,
    drafts=1,
    temperature=0.01,
    recipes=False,
):
    return generate(
        lambda: ScriptedModel([code]),
        GenerateRequest(
            prompt=prompt,
            board=board,
            language=language,
            drafts=drafts,
            max_tokens=300,
            temperature=temperature,
            recipes=recipes,
        ),
        turn=nullcontext,
        poll=lambda: None,
        stop=threading.Event(),
    )


@pytest.mark.toolchain
def test_a_draft_that_builds_is_reported_with_its_sizes():
    result = write(BLINK)
    assert result.reached
    assert result.best.code == "// blink\n" + BLINK
    assert result.best.report.rung is Rung.BUILDS
    assert 500 < result.best.report.sizes.flash_used < 2000
    assert {stage.name for stage in result.stages} == {"draft", "check"}


@pytest.mark.toolchain
def test_what_is_stated_word_for_word_is_the_answer_and_says_so():
    result = write("int unasked;\n", prompt="blink the LED on pin 7 every 250 ms", recipes=True)
    assert result.reached
    assert (result.best.is_stated, result.best.recipe, result.leaning) == (True, None, None)
    assert result.stated.does == (
        "led on 7 high for 250 ms, then led on 7 low for 250 ms, again and again",
    )
    assert result.best.unproved == (), "the simulator shows it"
    assert result.stats.decoded_tokens == 0, "no draft was asked of the model"


@pytest.mark.toolchain
def test_what_is_stated_stays_the_answer_where_its_check_ran_out_of_time(monkeypatch):
    times = iter([0.0])  # the first check has none, those of others all that they want
    monkeypatch.setattr(
        "codegen.generate.check_project",
        lambda project, *, seconds, **more: check_project(
            project, seconds=next(times, seconds), **more
        ),
    )
    result = write(BLINK, prompt="blink the LED on pin 7 every 250 ms", recipes=True)
    (only,) = result.candidates
    assert only.is_stated
    assert only.report.rung is Rung.PARSED
    assert result.stats.decoded_tokens == 0, "no draft would be any better"


@pytest.mark.toolchain
def test_a_recipe_that_says_all_that_was_asked_is_the_answer_and_named():
    prompt = "breathe the LED on pin 6, one breath takes 3 s"
    result = write("int unasked;\n", prompt=prompt, recipes=True)
    assert result.reached
    assert (result.best.recipe, result.leaning.recipe) == ("led-breathing", "led-breathing")
    assert result.best.unproved == (), "the simulator shows it"
    assert result.stats.decoded_tokens == 0, "no draft was asked of the model"


@pytest.mark.toolchain
def test_a_recipe_stands_in_for_a_draft_that_leaves_out_what_was_asked():
    prompt = "blink the LED on pin 7 every 250 ms, 9600 baud"
    result = write(BLINK, prompt=prompt, recipes=True)
    assert [(each.recipe, each.lacks) for each in result.candidates] == [
        ("blink", ("9600 baud",)),
        (None, ("pin 7", "9600 baud")),
    ]
    assert not result.candidates[0].unproved
    assert result.candidates[1].unproved, "the simulator shows another pin"


@pytest.mark.toolchain
def test_a_draft_that_does_not_build_is_shown_with_its_error_on_its_line():
    result = write(BLINK.replace("HIGH", "brightness"))
    assert not result.reached
    (error,) = result.best.report.errors
    assert (error.file, error.line, error.column) == ("snippet.ino", 7, 20)
    assert "brightness" in error.message
    assert result.best.report.rung is Rung.PARSED


@pytest.mark.toolchain
@pytest.mark.parametrize(
    "code", ["int x;\n", "void setup() {\n}\nvoid loop() {\n}\n", "#include <Wire.h>\nint a = 1;\n"]
)
def test_a_draft_that_does_nothing_never_counts_as_built(code):
    result = write(code)
    assert not result.reached
    assert result.best.note == NO_STATEMENT
    assert not result.best.report.checked


def test_the_same_draft_is_checked_once():
    result = write(BLINK, board="esp32dev", drafts=3)
    assert len(result.candidates) == 1


def test_where_no_compiler_is_the_reason_is_told_and_parsed_is_enough():
    result = write(BLINK, board="rpipico")
    assert result.reached
    assert result.reachable is Rung.PARSED
    assert "raspberrypi" in result.why_not_higher
    assert result.best.report.why_not_further == result.why_not_higher


def test_an_esp_program_is_checked_against_declarations():
    result = write(BLINK, board="esp32dev")
    assert result.reached
    assert result.reachable is result.best.report.rung is Rung.SYMBOLS
    assert "espressif32" in result.why_not_higher


def test_micropython_is_parsed():
    code = "from machine import Pin\nled = Pin(2, Pin.OUT)\nled.on()\n"
    result = write(code, board="rpipicow", language=Language.PYTHON)
    assert result.reached
    assert result.best.code == "# blink\n" + code
    idle = write("import machine\n", board="rpipicow", language=Language.PYTHON)
    assert not idle.reached


def test_a_draft_that_never_parses_as_a_whole_is_no_candidate():
    assert write("void setup() { x(", board="esp32dev").best is None


@pytest.mark.parametrize(
    ("text", "piece", "viable"),
    [
        ("int a;", " // why", False),
        ("int a; /", "/", False),
        ("int a; /", "*", False),
        ('char *u = "http:', "//x", True),
        ("int a = 4 /", " 2;", True),
    ],
)
def test_a_snippet_is_code_only(text, piece, viable):
    state = CodeOnly(Recognizer("arduino").start(), (b"//", b"/*")).advance(text.encode())
    assert (state.advance(piece.encode()) is not None) is viable


class Ambiguous:
    """A state of which there are too many readings after an angle bracket."""

    def advance(self, piece, /):
        if b"<" in piece:
            raise LimitError("too many parses at once")
        return self

    def can_end(self, _suffix, _reach=None):
        raise LimitError("too many parses at once")

    def reach(self, _suffix, /):
        return 0


def test_what_the_recogniser_gives_up_on_is_not_written():
    state = CodeOnly(Ambiguous(), (b"//",))
    assert state.advance(b"a") is not None
    assert state.advance(b"<") is None
    assert not state.can_end(b"")


class SecondThoughts(ScriptedModel):
    """Writes `first` from the sentence, and `then` after anything longer."""

    def __init__(self, first, then):
        super().__init__([first])
        self._then = [then.encode()]
        self.asked = []

    def logits(self, prompt, drafted, *, poll, **guessed):
        text = bytes(token for token in prompt if token < 256)
        if text not in self.asked:
            self.asked.append(text)
        if text.count(b"\n") > 1:
            self._wishes = self._then
        return super().logits(prompt, drafted, poll=poll, **guessed)


@pytest.mark.toolchain
def test_a_draft_that_does_not_build_is_kept_up_to_its_first_error_and_mended():
    model = SecondThoughts(BLINK.replace("HIGH", "brightness"), "  digitalWrite(13, LOW);\n}\n")
    result = generate(
        lambda: model,
        GenerateRequest(
            prompt="blink",
            board="uno",
            language=Language.ARDUINO,
            drafts=1,
            max_tokens=300,
            temperature=0.01,
            recipes=False,
        ),
        turn=nullcontext,
        poll=lambda: None,
        stop=threading.Event(),
    )
    kept = "// blink\n" + BLINK[: BLINK.index("  digitalWrite")]
    assert model.asked == [b"// blink\n", kept.encode()]
    assert result.reached
    assert result.best.code == kept + "  digitalWrite(13, LOW);\n}\n"
    assert [stage.name for stage in result.stages] == ["draft", "check", "mend", "check"]
    assert len(result.candidates) == 2
