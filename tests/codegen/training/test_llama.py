"""The model computes what llama.cpp computes, and an example never sees its neighbour in a row."""

from __future__ import annotations

import pytest
import torch

from codegen.training.configs import CONFIG_NAMES, find_config
from codegen.training.llama import (
    IGNORED,
    Llama,
    block_mask,
    dense_mask,
    examples_of,
    targets_of,
)

CONFIG = find_config("smoke")


def model() -> Llama:
    made = Llama(CONFIG)
    made.initialize(1)
    return made


def test_the_configurations_are_as_large_as_they_say() -> None:
    sizes = {name: find_config(name).parameters for name in CONFIG_NAMES}
    counted = {
        name: sum(p.numel() for p in Llama(find_config(name)).parameters()) for name in CONFIG_NAMES
    }
    assert {name: sizes[name] for name in counted} == counted
    assert sizes["smoke"] < 1.1e6
    assert sizes["pico"] <= 6e6
    assert find_config("pico").width % 256 == find_config("pico").hidden % 256 == 0


@torch.no_grad()
def test_examples_in_one_row_do_not_see_each_other() -> None:
    llama, first, second = model(), torch.tensor([[7, 8, 9, 0]]), torch.tensor([[5, 6, 0]])
    row = torch.cat((first, second), 1)
    together = llama(row, dense_mask(examples_of(row, 0)))
    alone = llama(first, dense_mask(examples_of(first, 0)))
    torch.testing.assert_close(together[:, :4], alone)
    changed = row.clone()
    changed[0, 1] = 11
    again = llama(changed, dense_mask(examples_of(changed, 0)))
    torch.testing.assert_close(together[:, 4:], again[:, 4:])


@torch.no_grad()
def test_positions_are_relative() -> None:
    llama = model()
    row = torch.tensor([[5, 6, 0, 7, 8, 9]])
    alone = torch.tensor([[7, 8, 9]])
    moved = llama(row, dense_mask(examples_of(row, 0)))[:, 3:]
    torch.testing.assert_close(
        moved, llama(alone, dense_mask(examples_of(alone, 0))), atol=1e-4, rtol=1e-4
    )


@pytest.mark.filterwarnings("ignore:flex_attention called without torch.compile")
@torch.no_grad()
def test_blocks_mask_what_the_dense_mask_does() -> None:
    llama = model()
    row = torch.randint(1, 99, (2, 256), generator=torch.Generator().manual_seed(0))
    row[:, 100] = row[1, 30] = 0
    examples = examples_of(row, 0)
    torch.testing.assert_close(
        llama(row, block_mask(examples)), llama(row, dense_mask(examples)), atol=1e-4, rtol=1e-4
    )


def test_no_loss_is_taken_of_what_follows_an_end() -> None:
    rows = torch.tensor([[7, 8, 0, 9, 0, 0]])
    assert targets_of(rows, 0).tolist() == [[8, 0, IGNORED, 0, IGNORED, IGNORED]]
    assert examples_of(rows, 0).tolist() == [[0, 0, 0, 1, 1, 2]]
