"""A snippet from a model that can be talked to: asked, told of errors, asked again."""

from __future__ import annotations

import threading
from contextlib import nullcontext
from dataclasses import replace

import pytest

from codegen.drafting.chat_writer import ChatWriter
from codegen.drafting.code_only import CodeFirst
from codegen.errors import UsageError
from codegen.generate import generate
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.types import GenerateRequest, Reference, Rung
from codegen.understanding.brief import understand
from grammars import Recognizer, comment_openers

BLINK = """\
void setup() {
  pinMode(13, OUTPUT);
}

void loop() {
  digitalWrite(13, HIGH);
  delay(500);
}
"""
WRONG = BLINK.replace("HIGH", "brightness")


class Talker(ScriptedModel):
    """Answers in turn; each answer is wanted after another question."""

    def __init__(self, *answers):
        super().__init__([], talks=True)
        self.answers = list(answers)
        self.asked = []

    def logits(self, prompt, drafted, *, poll, **guessed):
        if tuple(prompt) not in self.prompts:
            self._wishes = [self.answers[min(len(self.asked), len(self.answers) - 1)].encode()]
            self.asked.append(bytes(prompt).decode())
        return super().logits(prompt, drafted, poll=poll, **guessed)


def write(model, prompt="blink", **more):
    return generate(
        lambda: model,
        GenerateRequest(
            **{
                "prompt": prompt,
                "board": "uno",
                "language": Language.ARDUINO,
                "recipes": False,
                **more,
            }
        ),
        turn=nullcontext,
        poll=lambda: None,
        stop=threading.Event(),
    )


def test_an_answer_does_not_end_before_it_has_begun():
    """With a reference before it, the end is often what a small model wants first."""
    model = ScriptedModel(["```\n", BLINK + "```\n"], talks=True)
    request = GenerateRequest(prompt="blink", board="uno", language=Language.ARDUINO)
    writer = ChatWriter(model, request, why_not_higher=None)
    written = writer.draft(0, lambda: None)
    assert written.candidate is not None
    assert written.candidate.code.endswith(BLINK)


@pytest.mark.toolchain
def test_a_model_that_copies_is_not_asked_where_a_recipe_is_near():
    sentence = "blink the LED on pin 7 every 250 ms, 9600 baud"
    model = Talker(BLINK + "```\n")
    model.window = replace(model.window, copies_references=True)
    result = write(model, sentence, recipes=True)
    assert (result.best.recipe, result.best.lacks) == ("blink", ("9600 baud",))
    assert (model.asked, result.stats.decoded_tokens) == ([], 0)
    assert "coder-1.5b" in result.hint
    drafted = write(Talker(BLINK + "```\n"), sentence, recipes=True)
    assert drafted.stats.decoded_tokens > 0
    assert drafted.hint is None


@pytest.mark.toolchain
def test_a_draft_that_says_all_goes_before_the_recipe_that_it_leans_on():
    code = (
        "void setup() {\n  Serial.begin(9600);\n  pinMode(7, OUTPUT);\n}\n\n"
        "void loop() {\n  digitalWrite(7, HIGH);\n  delay(250);\n"
        "  digitalWrite(7, LOW);\n  delay(250);\n}\n"
    )
    model = Talker(code + "```\n")
    result = write(model, "blink the LED on pin 7 every 250 ms, 9600 baud", recipes=True)
    assert (result.best.recipe, result.best.lacks, result.best.unproved) == (None, (), ())
    assert "LED_PIN = 7;" not in model.asked[0], "it knows how to blink"
    assert result.leaning is None, "so it leans on nothing"


def test_a_recipe_with_a_library_is_shown_with_the_values_of_the_request():
    model = Talker("void setup() {}\nvoid loop() {}\n```\n")
    write(
        model,
        "DHT22 on pin 7 every 3 s, and print 'sensor error' if it does not answer",
        recipes=True,
    )
    assert "= 7;" in model.asked[0]
    assert "3000" in model.asked[0]


@pytest.mark.toolchain
def test_one_draft_is_enough_where_it_builds_and_the_fence_ends_it():
    model = Talker(BLINK + "```\nThis sketch blinks.")
    result = write(model)
    assert result.best.code == "// blink\n" + BLINK
    assert result.best.report.rung is Rung.BUILDS
    (asked,) = model.asked
    assert "Arduino sketch for the Arduino Uno: blink" in asked
    assert asked.endswith("```cpp\n// blink\n")


def test_a_fence_that_comes_in_parts_ends_a_python_program_too():
    """Tree-sitter's Python reads a backquote as the start of a string."""
    code = "from machine import Pin\nled = Pin(2, Pin.OUT)\nled.on()\n"
    model = Talker(code + "```\n\nThis program switches `led` on.")
    result = write(model, board="rpipicow", language=Language.PYTHON)
    assert result.best.code == "# blink\n" + code


@pytest.mark.toolchain
def test_what_the_compiler_says_is_told_with_its_line_and_the_answer_is_built():
    model = Talker(WRONG, BLINK)
    result = write(model)
    assert result.reached
    assert result.best.code == "// blink\n" + BLINK
    told = model.asked[1]
    assert WRONG in told
    assert (
        "line 7: `digitalWrite(13, brightness);`: \u2018brightness\u2019 was not declared" in told
    )


@pytest.mark.toolchain
def test_after_two_mendings_another_draft_is_written_and_three_at_most():
    model = Talker(*(BLINK.replace("HIGH", f"wrong{number}") for number in range(20)))
    result = write(model)
    assert not result.reached
    stages = [stage.name for stage in result.stages]
    assert stages.count("draft") == 3
    assert stages.count("mend") == 6


@pytest.mark.toolchain
def test_nothing_more_is_begun_after_enough_tokens():
    long = WRONG + "// waits\n" * 80
    model = Talker(*(long.replace("wrong", f"wrong{number}") for number in range(20)))
    result = write(model)
    assert not result.reached
    enough = ChatWriter.enough_tokens
    assert enough <= result.stats.decoded_tokens < enough + len(long) + 10


def test_a_reference_is_shown_and_a_model_without_room_for_the_question_says_so():
    model = Talker(BLINK)
    write(model, board="rpipico", references=(Reference("how to wait", "delay(1);"),))
    assert "For reference, how to wait:\n```cpp\ndelay(1);\n```" in model.asked[0]
    assert "does not do this yet" not in model.asked[0]
    with pytest.raises(UsageError, match="the prompt is too long"):
        write(ScriptedModel([], context_length=200, talks=True))


def test_a_model_is_told_what_the_reference_lacks():
    model = Talker(BLINK)
    reference = Reference("how to wait", "delay(1);", lacks=("then stop", "5 times"))
    write(model, board="rpipico", references=(reference,))
    assert "does not do this yet, so change it: then stop; 5 times" in model.asked[0]


def test_a_draft_that_turns_in_circles_is_cut_where_it_is_whole():
    line = "  digitalWrite(13, HIGH);\n"
    model = Talker("void loop() {\n" + line * 60 + "}\n")
    result = write(model, board="rpipico")
    assert result.stats.decoded_tokens < 60 * len(line)


@pytest.mark.parametrize("prompt", ["", " \n\t ", "\\\\"])
def test_an_empty_request_is_refused(prompt):
    with pytest.raises(UsageError, match="the prompt is empty"):
        write(Talker(BLINK), prompt)


@pytest.mark.parametrize(
    ("language", "pieces", "refused"),
    [
        ("arduino", [b"\n", b"//"], True),
        ("arduino", [b"/"], True),
        ("arduino", [b" /* x"], True),
        ("arduino", [b"int a;", b"  // of the LED\n"], False),
        ("arduino", [b"#include <Wire.h>\n", b"// bus\n"], False),
        ("python", [b"\n# For"], True),
        ("python", [b"import time\n", b"# For"], False),
    ],
)
def test_code_comes_before_any_comment(language, pieces, refused):
    openers = tuple(map(str.encode, comment_openers(language)))
    state = CodeFirst(Recognizer(language).start(), openers)
    for piece in pieces:
        assert state is not None
        state = state.advance(piece)
    assert (state is None) == refused


@pytest.mark.toolchain
def test_a_draft_that_is_a_copy_of_what_was_shown_is_called_so():
    sentence = "blink the LED on pin 7 every 250 ms, 9600 baud"
    read = understand(GenerateRequest(prompt=sentence, board="uno", language=Language.ARDUINO))
    assert read.lead is not None
    result = write(Talker(read.lead.code + "```\n"), sentence, recipes=True)
    assert (result.best.recipe, result.leaning.is_whole) == ("blink", False)
