"""What a model thinks of a middle and what it writes, by models that follow a script."""

import math
from dataclasses import replace

import pytest

from codegen.evaluation.trial import Mode, likelihood, request_of, write
from codegen.models.scripted_model import ScriptedModel
from codegen.models.window import Middle, Window
from firmware_corpus.evaluation.program import Example, Kind
from tests.codegen.evaluation.samples import MIDDLES, SKETCH

# The last word before the cursor is spelt again.
TYPED = {Kind.REST: "analogRead"}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("mode", Mode)
def test_a_model_that_knows_the_middle_writes_it(examples, kind, mode):
    wish = TYPED.get(kind, "") + MIDDLES[kind] + "\n"
    written = write(ScriptedModel([wish]), examples[kind], mode)
    assert written.text.strip() == MIDDLES[kind]
    assert written.tokens >= len(MIDDLES[kind])
    assert written.seconds > 0


def test_the_constraint_refuses_what_freedom_lets_through(examples):
    model = ScriptedModel(["pinMode(PUMP]];\n", "pinMode(PUMP, INPUT);\n"])
    line = examples[Kind.LINE]
    assert write(model, line, Mode.FREE).text == "pinMode(PUMP]];"
    assert write(model, line, Mode.CONSTRAINED).text == "pinMode(PUMP, INPUT);"


@pytest.mark.toolchain
def test_the_check_refuses_what_the_syntax_lets_through(examples):
    model = ScriptedModel(["pinMode(PUMPS, INPUT);\n", "pinMode(PUMP, INPUT);\n"])
    line = examples[Kind.LINE]
    assert write(model, line, Mode.CONSTRAINED).text == "pinMode(PUMPS, INPUT);"
    assert write(model, line, Mode.CHECKED).text == "pinMode(PUMP, INPUT);"


@pytest.mark.parametrize("kind", Kind)
def test_the_true_middle_is_likely_for_who_knows_it(examples, kind):
    known = likelihood(ScriptedModel([TYPED.get(kind, "") + MIDDLES[kind]]), examples[kind])
    unknown = likelihood(ScriptedModel(["something else"]), examples[kind])
    assert known.first
    assert not unknown.first
    assert known.size == len(MIDDLES[kind])
    assert known.nats < 0.1 * unknown.nats


def test_a_likelihood_is_that_of_its_tokens(examples):
    """The script's byte has 10 of 262 logits, the end has 1, all others have none."""
    line = examples[Kind.LINE]
    each = math.log(math.exp(10) + math.exp(1) + 260) - 10
    found = likelihood(ScriptedModel([MIDDLES[Kind.LINE] + "\n"]), line)
    assert found.tokens == len(MIDDLES[Kind.LINE])
    assert found.nats == pytest.approx(each * found.tokens, rel=1e-3)


def test_a_cursor_behind_half_a_character_is_no_mistake(examples):
    """Of a line that is spelt anew from its start, the last token is half a degree sign."""
    line = examples[Kind.LINE]
    text = line.text.replace("pinMode(", "\u00b0pinMode(")
    program = replace(line.program, files=((line.span.path, text),))
    span = replace(line.span, start=line.span.start + 1, end=line.span.end + 1)
    model = ScriptedModel(["x"])
    model.window = Window(64, 64, Middle.LINE)
    assert likelihood(model, Example(program, span)).tokens > 0


def test_of_a_middle_longer_than_the_window_a_part_is_measured(examples):
    function = examples[Kind.FUNCTION]
    model = ScriptedModel([MIDDLES[Kind.FUNCTION]], context_length=64)
    found = likelihood(model, function)
    assert 0 < found.size < len(MIDDLES[Kind.FUNCTION])


def test_the_middle_is_gone_from_the_request(examples):
    request = request_of(examples[Kind.REST])
    whole = request.text[: request.offset] + MIDDLES[Kind.REST] + request.text[request.offset :]
    assert whole == SKETCH
    assert request.text.count("analogRead") == 1
    assert MIDDLES[Kind.REST] not in request.text
