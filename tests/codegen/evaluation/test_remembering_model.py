"""An example's modes are measured as if each had asked the model itself."""

import numpy as np
import pytest

from codegen.evaluation.remembering_model import RememberingModel
from codegen.evaluation.run import measure
from codegen.evaluation.trial import Mode, likelihood, write
from codegen.models.scripted_model import ScriptedModel
from firmware_corpus.evaluation.program import Kind

STEP = 0.002


def poll() -> None:
    """Nobody stops."""


def test_what_was_asked_before_is_answered_without_the_model():
    model = ScriptedModel(["abc"])
    remembering = RememberingModel(model)
    first = remembering.logits([1], [2], poll=poll)
    evaluated = model.evaluated
    assert np.array_equal(remembering.logits([1], [2], poll=poll), first)
    assert model.evaluated == evaluated
    remembering.logits([1], [3], poll=poll)
    assert model.evaluated > evaluated


def test_an_answer_that_is_remembered_cannot_be_changed():
    first = RememberingModel(ScriptedModel(["abc"])).logits([1], [2], poll=poll)
    with pytest.raises(ValueError, match="read-only"):
        first += 1


def test_the_modes_write_what_they_write_alone_and_take_as_long(examples, monkeypatch):
    monkeypatch.setattr("codegen.evaluation.run._judged", lambda _e, _t: (None, None, None))
    line, wishes = examples[Kind.LINE], ["pinMode(PUMP]];\n", "pinMode(PUMP, INPUT);\n"]
    alone = {mode: write(ScriptedModel(wishes), line, mode) for mode in Mode}
    model = ScriptedModel(wishes, seconds_per_step=STEP)
    records = {each.mode: each for each in measure(model, line)}
    for mode in Mode:
        assert records[mode].completion == alone[mode].text
        assert records[mode].written == alone[mode].tokens
    assert records[Mode.CONSTRAINED].seconds > STEP * len("pinMode(PUMP")
    assert records[Mode.FREE].nats == likelihood(ScriptedModel(wishes), line).nats
