"""A program is learnt in the words in which `generate` asks for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.drafting.chat_writer import ChatWriter
from codegen.errors import UsageError
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.training.pairs import Pair
from codegen.training.prepare import Source
from codegen.training.recipe_programs import RecipeProgram, read_programs
from codegen.training.requests import chat_of, requests_of
from codegen.types import GenerateRequest
from grammars.commented import Coverage

SENTENCE = "Blink the LED on pin 13 every second"
CODE = """\
const int led = 13;

void setup() {
  pinMode(led, OUTPUT);
}

void loop() {
  digitalWrite(led, !digitalRead(led));
  delay(1000);
}
"""
SOURCE = Source(f"// {SENTENCE}.\n{CODE}", "arduino", "avr", "Blink.ino")


class Talker(ScriptedModel):
    """Knows the token that ends a turn."""

    def control(self, text: str) -> int | None:
        return 0x110001 if text == "<|im_end|>" else None


def test_a_program_is_learnt_as_it_is_asked_for() -> None:
    model = Talker([], talks=True)
    ((extent, tree),) = requests_of(SOURCE, model, longest=4000)
    assert extent is Coverage.PROGRAM
    (branch,) = tree.branches
    request = GenerateRequest(SENTENCE, board="uno", language=Language.ARDUINO)
    writer = ChatWriter(model, request, why_not_higher=None)
    question, answer = branch.ids[: -branch.answer], branch.ids[-branch.answer :]
    assert question == writer._prompt(writer._question).ids
    assert answer == (*model.tokens(f"{CODE}```"), 0x110001)


def test_what_is_too_long_or_asked_with_too_few_words_is_left_out() -> None:
    model = Talker([], talks=True)
    assert not list(requests_of(SOURCE, model, longest=100))
    assert not list(requests_of(SOURCE, model, longest=4000, words=20))
    assert not list(requests_of(SOURCE, ScriptedModel([]), longest=4000))


def test_a_program_made_of_recipes_is_learnt_in_the_same_words(tmp_path: Path) -> None:
    row = {"sentence": SENTENCE, "code": CODE, "language": "arduino", "chip": "avr"}
    path = tmp_path / "variants.jsonl"
    path.write_text(json.dumps(row | {"recipes": ["blink"]}) + "\n", "utf-8")
    assert list(read_programs(path)) == [RecipeProgram(**row)]
    model = Talker([], talks=True)
    pair = Pair(Coverage.PROGRAM, SENTENCE, CODE.strip("\n"))
    [(_, mined)] = requests_of(SOURCE, model, longest=4000)
    assert chat_of(pair, "arduino", "avr", model, longest=4000) == mined
    assert chat_of(pair, "arduino", "avr", model, longest=100) is None
    for text in ("[]", "{}", "no JSON"):
        path.write_text(text, "utf-8")
        with pytest.raises(UsageError, match="no programs made of recipes"):
            list(read_programs(path))
    with pytest.raises(UsageError, match="No such file"):
        list(read_programs(tmp_path / "none.jsonl"))
