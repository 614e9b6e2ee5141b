"""A student learns from a teacher's distributions, and a model without some layers still models."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from codegen.errors import UsageError
from codegen.training.checkpoint import WEIGHTS, load_weights, save_weights
from codegen.training.configs import find_config
from codegen.training.distil import Lesson, load_teacher
from codegen.training.llama import IGNORED, Llama, dense_mask
from codegen.training.plan import Plan
from codegen.training.prune import least_missed, mean_loss, prune, with_layers
from codegen.training.rows import families
from codegen.training.schedule import HELD_OUT
from codegen.training.train import LOG, train
from tests.codegen.training.conftest import Corpus

TINY = replace(find_config("smoke"), name="tiny", width=32, layers=3, hidden=64, vocabulary=64)
ROWS = torch.randint(1, 64, (3, 20), generator=torch.Generator().manual_seed(0))
TARGETS = torch.roll(ROWS, -1, 1)
MASK = dense_mask(torch.zeros_like(ROWS))


def model(seed: int = 0) -> Llama:
    made = Llama(TINY)
    made.initialize(seed)
    for parameter in made.parameters():  # far from uniform, so that models differ
        parameter.data.mul_(4)
    return made


def held_out(corpus: Corpus) -> torch.Tensor:
    rows = families(corpus.rows, corpus.config.context)[HELD_OUT][0][:16]
    return torch.from_numpy(rows.astype(np.int64))


@pytest.fixture(scope="module")
def teacher(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("teacher")
    train(Plan(corpus.config, corpus.rows, out, steps=30, batch=2, micro=2, evaluated_rows=16))
    return out / WEIGHTS


def test_a_student_that_is_its_teacher_has_nothing_to_learn_from_it() -> None:
    llama = model()
    lesson = Lesson(llama, llama, share=1.0)
    loss = lesson.loss(ROWS, TARGETS, MASK)
    assert float(loss.detach()) == pytest.approx(0, abs=1e-4)
    torch.autograd.backward(loss)
    assert max(float(p.grad.abs().max()) for p in llama.parameters() if p.grad is not None) < 1e-4


def test_the_divergence_is_kullback_leiblers_and_the_text_has_its_share() -> None:
    student, other = model(1), model(2)
    targets = TARGETS.clone()
    targets[:, ::3] = IGNORED
    with torch.no_grad():
        p, q = (m(ROWS, MASK).double().softmax(-1) for m in (other, student))
        divergence = (p * (p / q).log()).sum(-1)[targets != IGNORED].sum()
        text = student.loss(ROWS, targets, MASK)
        for share in (0.0, 0.3, 1.0):
            loss = Lesson(student, other, share).loss(ROWS, targets, MASK)
            assert float(loss) == pytest.approx(
                float((1 - share) * text + share * divergence), rel=1e-4
            )


def test_the_teacher_stays_as_it_is(teacher: Path, corpus: Corpus, tmp_path: Path) -> None:
    before = load_weights(teacher).state_dict()
    plan = Plan(
        replace(corpus.config, name="half", layers=2),
        corpus.rows,
        tmp_path,
        steps=3,
        batch=2,
        micro=2,
        evaluated_rows=2,
        teacher=teacher,
    )
    outcome = train(plan)
    assert outcome.held_out is not None
    after = load_weights(teacher).state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_held_out_loss_is_of_the_text_with_a_teacher_too(
    teacher: Path, corpus: Corpus, tmp_path: Path
) -> None:
    options = {"steps": 1, "batch": 2, "micro": 2, "evaluated_rows": 4, "matrix_rate": 0.0}
    plans = [
        Plan(corpus.config, corpus.rows, tmp_path / name, other_rate=0.0, teacher=path, **options)
        for name, path in (("alone", None), ("taught", teacher))
    ]
    alone, taught = map(train, plans)
    assert alone.held_out == taught.held_out
    assert alone.loss != taught.loss


def test_a_pruned_copy_begins_where_a_new_model_must_come_to(
    teacher: Path, corpus: Corpus, tmp_path: Path
) -> None:
    pruned = tmp_path / "pruned.safetensors"
    config = prune(teacher, pruned, rows=corpus.rows, layers=2, sample=4)
    assert config == replace(corpus.config, name="smoke-2", layers=2)
    plan = Plan(
        config,
        corpus.rows,
        tmp_path / "out",
        steps=4,
        batch=2,
        micro=2,
        evaluated_rows=16,
        matrix_rate=0.005,
        other_rate=0.001,
        start=pruned,
        teacher=teacher,
    )
    new = Llama(config)
    new.initialize(0)
    rows = held_out(corpus)
    begun = mean_loss(load_weights(pruned), rows)
    assert begun < mean_loss(new, rows) - 0.7
    outcome = train(plan)
    assert outcome.held_out is not None
    assert outcome.held_out < begun


def test_the_layer_that_is_missed_least_goes_first() -> None:
    llama = model()
    losses = {kept: mean_loss(with_layers(llama, kept), ROWS) for kept in ((0, 1), (0, 2), (1, 2))}
    assert least_missed(llama, ROWS, layers=2) == list(min(losses, key=lambda kept: losses[kept]))
    for name in ("attn_output", "ffn_down"):  # now layer 1 adds nothing
        llama.get_submodule(f"blk.1.{name}").weight.data.zero_()
    assert mean_loss(with_layers(llama, [0, 2]), ROWS) == pytest.approx(mean_loss(llama, ROWS))


def test_the_losses_of_pruning_are_those_of_training(teacher: Path, corpus: Corpus) -> None:
    entry = json.loads((teacher.parent / LOG).read_text("utf-8").splitlines()[-1])
    measured = mean_loss(load_weights(teacher), held_out(corpus))
    assert measured == pytest.approx(entry["outcome"]["held_out"], abs=1e-4)


@pytest.mark.parametrize("layers", [0, 3, 4])
def test_a_depth_that_is_none_is_refused(corpus: Corpus, tmp_path: Path, layers: int) -> None:
    weights = tmp_path / "weights.safetensors"
    save_weights(weights, model(), TINY)
    with pytest.raises(UsageError, match="has 3 layers"):
        prune(weights, tmp_path / "out", rows=corpus.rows, layers=layers)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [({"vocabulary": 65}, "share one tokenizer"), ({"context": 4096}, "at once")],
)
def test_a_teacher_that_cannot_be_followed_is_refused(
    tmp_path: Path, changes: dict[str, int], problem: str
) -> None:
    weights = tmp_path / "weights.safetensors"
    save_weights(weights, model(), TINY)
    assert load_teacher(weights, TINY, torch.device("cpu")).config == TINY
    with pytest.raises(UsageError, match=problem):
        load_teacher(weights, replace(TINY, **changes), torch.device("cpu"))
