"""A tree asks what its questions would ask one by one."""

from __future__ import annotations

import pytest
import torch

from codegen.training.configs import ModelConfig, find_config
from codegen.training.llama import IGNORED, Llama, dense_mask
from codegen.training.trees import Branch, Tree, packed, row_of

SMOKE = find_config("smoke")
QWEN = ModelConfig(
    "tiny", 300, 64, 2, heads=4, kv_heads=2, hidden=96, context=128, rope_base=1e6,
    architecture="qwen2", tied=False,
)  # fmt: skip
TREES = (
    Tree((7, 8, 9, 10, 11), (Branch(2, (20, 21, 22), 1), Branch(5, (30, 31, 32, 33), 2))),
    Tree((), (Branch(0, (40, 41, 42), 2),)),
)


def model(config: ModelConfig) -> Llama:
    made = Llama(config)
    made.initialize(1)
    chance = torch.Generator().manual_seed(2)
    for name, weight in made.named_parameters():
        if name.endswith("bias"):
            weight.data = torch.randn(weight.shape, generator=chance)
    return made


@pytest.mark.parametrize("config", [SMOKE, QWEN], ids=["llama", "qwen2"])
@torch.no_grad()
def test_a_question_in_a_tree_has_the_loss_that_it_has_alone(config: ModelConfig) -> None:
    network = model(config)
    row = row_of(TREES, 24)
    alone = torch.tensor(0.0)
    for tree in TREES:
        for branch in tree.branches:
            ids = torch.tensor([[*tree.trunk[: branch.at], *branch.ids]])
            targets = torch.full_like(ids, IGNORED)
            targets[0, -branch.answer - 1 : -1] = ids[0, -branch.answer :]
            alone += network.answer_loss(ids, targets, dense_mask(torch.zeros_like(ids)))
    together = network.answer_loss(row.tokens, row.targets, row.mask, row.places)
    torch.testing.assert_close(together, alone, atol=1e-4, rtol=1e-4)
    assert row.answers == 5


def test_the_loss_is_that_of_all_logits() -> None:
    network = model(SMOKE)
    row = row_of(TREES, 24)
    logits = network(row.tokens, row.mask, row.places)
    expected = torch.nn.functional.cross_entropy(
        logits[0], row.targets[0], ignore_index=IGNORED, reduction="sum"
    )
    found = network.answer_loss(row.tokens, row.targets, row.mask, row.places)
    torch.testing.assert_close(found, expected)


def test_rows_hold_what_fits_and_nothing_twice() -> None:
    trees = [Tree((1,) * size, (Branch(0, (2, 3), 1),)) for size in (1, 3, 5, 8, 30, 2)]
    rows = packed(trees, 16)
    kept = [tree for row in rows for tree in row]
    assert sorted(tree.size for tree in kept) == [3, 4, 5, 7, 10]  # not the one of 32
    assert all(sum(tree.size for tree in row) <= 16 for row in rows)
    assert len(rows) == 2
