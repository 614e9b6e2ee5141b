"""People tune one adapter together: what travels is averaged, and helps with everybody's code."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import pytest
import torch

from codegen.errors import UsageError
from codegen.training.configs import find_config
from codegen.training.federated import (
    Agreement,
    Parameters,
    Participant,
    Update,
    averaged,
    parameters_of,
    set_parameters,
)
from codegen.training.llama import Llama, dense_mask
from codegen.training.lora import adapt, adapter_of, attach
from codegen.training.trees import Tree, question
from codegen.training.tune import mean_loss

TINY = replace(find_config("smoke"), name="tiny", width=32, layers=2, hidden=64, vocabulary=64)
AGREEMENT = Agreement(rounds=3, steps=20, rank=4, rate=2e-2, batch=8)


def model() -> Llama:
    made = Llama(TINY)
    made.initialize(0)
    for parameter in made.parameters():  # an adapter can do little in a model that is near zero
        parameter.data.mul_(3)
    return made


def code(step: int, count: int, seed: int) -> list[Tree]:
    """Somebody's habits: after a token comes the one `step` further on."""
    chance = random.Random(seed)
    starts = [chance.randrange(64) for _ in range(count)]
    return [question([(at + step * n) % 64 for n in range(8)], 6) for at in starts]


def beginning() -> Parameters:
    made = model()
    adapt(made, rank=AGREEMENT.rank, alpha=2.0 * AGREEMENT.rank, seed=AGREEMENT.seed)
    return parameters_of(made)


def in_rounds(*everybody: list[Tree]) -> Llama:
    participants = [Participant(model(), each, AGREEMENT) for each in everybody]
    parameters = beginning()
    for turn in range(AGREEMENT.rounds):
        parameters = averaged([each.learn(parameters, turn=turn) for each in participants])
    together = participants[0].model
    set_parameters(together, parameters)
    return together


def test_the_average_weighs_everybody_by_their_code() -> None:
    updates = [Update({"w": np.full((2, 3), x, np.float32)}, n) for x, n in ((1, 30), (5, 10))]
    np.testing.assert_allclose(averaged(updates)["w"], np.full((2, 3), 2.0))


def test_all_begin_with_an_adapter_that_adds_nothing() -> None:
    plain, participant = model(), Participant(model(), code(3, 9, 0), AGREEMENT)
    set_parameters(participant.model, beginning())
    held_out = code(3, 20, 1)
    assert mean_loss(participant.model, held_out) == pytest.approx(mean_loss(plain, held_out))


def test_rounds_teach_one_adapter_everybodys_habits() -> None:
    mine, yours = code(3, 60, 0), code(5, 60, 1)
    habits = [code(3, 20, 2), code(5, 20, 3)]
    base = [mean_loss(model(), each) for each in habits]
    alone = [mean_loss(in_rounds(mine), each) for each in habits]
    together = [mean_loss(in_rounds(mine, yours), each) for each in habits]
    assert alone[0] < base[0] - 0.5
    assert max(together) < min(base) - 0.3
    assert together[1] < alone[1] - 0.3


def test_who_learns_from_the_same_code_learns_the_same() -> None:
    one, two = (in_rounds(*[code(3, 40, 0)] * count) for count in (1, 2))
    ours, theirs = parameters_of(one), parameters_of(two)
    for name in ours:
        np.testing.assert_allclose(ours[name], theirs[name], atol=1e-5)


def test_what_was_averaged_is_an_adapter_like_any_other() -> None:
    together = in_rounds(code(3, 40, 0))
    again = model()
    attach(again, adapter_of(together))
    tokens = torch.arange(20)[None]
    mask = dense_mask(torch.zeros_like(tokens))
    with torch.no_grad():
        torch.testing.assert_close(again(tokens, mask), together(tokens, mask))
    attach(again, adapter_of(together))  # in place of the first, not on top of it
    with torch.no_grad():
        torch.testing.assert_close(again(tokens, mask), together(tokens, mask))


def test_only_the_adapter_travels() -> None:
    update = Participant(model(), code(3, 9, 0), AGREEMENT).learn(beginning(), turn=0)
    assert {name.rpartition(".")[2] for name in update.parameters} == {"lora_a", "lora_b"}
    assert update.middles == 9


@pytest.mark.parametrize(
    ("updates", "problem"),
    [
        ([], "nobody"),
        ([Update({"w": np.zeros(2, np.float32)}, 0)], "nobody"),
        (
            [Update({"w": np.zeros(n, np.float32)}, 1) for n in (2, 3)],
            "different models",
        ),
    ],
)
def test_what_cannot_be_averaged_is_refused(updates: list[Update], problem: str) -> None:
    with pytest.raises(UsageError, match=problem):
        averaged(updates)


def test_an_adapter_of_another_model_is_refused() -> None:
    adapter = adapter_of(Participant(model(), code(3, 9, 0), AGREEMENT).model)
    for other in (replace(TINY, layers=1), replace(TINY, hidden=128)):
        with pytest.raises(UsageError, match="another model"):
            attach(Llama(other), adapter)


def test_parameters_of_another_model_are_refused() -> None:
    participant = Participant(model(), code(3, 9, 0), AGREEMENT)
    with pytest.raises(UsageError, match="another model"):
        participant.learn({"w": np.zeros(2, np.float32)}, turn=0)
