"""Middles are learnt as `complete` asks for them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.drafting.prompt import fim_prompt
from codegen.language import Language
from codegen.models.llama_model import LlamaModel
from codegen.models.window import Middle
from codegen.training.middles import Middles, middle_end
from codegen.training.trees import Branch, Tree
from tests.codegen.training.small_corpus import Corpus
from tests.codegen.training.test_adapter_run import base as base

LENGTH = 512


@pytest.fixture(scope="module")
def model(base: Path) -> Iterator[LlamaModel]:
    loaded = LlamaModel(base)
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def trees(model: LlamaModel, corpus: Corpus) -> list[Tree]:
    assert model.fim is not None
    maker = Middles(model, model.fim, LENGTH)
    made = [
        maker.tree(
            source.text,
            grammar="python" if source.language == "micropython" else "cpp",
            path=source.path,
            seed=f"{number}",
        )
        for number, source in enumerate(corpus.sources[:40])
    ]
    return [tree for tree in made if tree is not None]


def text_of(model: LlamaModel, ids: tuple[int, ...]) -> str:
    return b"".join(map(model.piece, ids)).decode("utf-8", "replace")


def asked(model: LlamaModel, tree: Tree, branch: Branch) -> bool:
    """Whether `complete` asks just so, with the cursor at the middle or after its first token."""
    ids, answer = branch.ids[: -branch.answer], branch.ids[-branch.answer :]
    ids = (*tree.trunk[: branch.at], *ids)
    assert model.fim is not None
    suffix, middle = ids.index(model.fim.suffix), ids.index(model.fim.middle)
    before = text_of(model, ids[:suffix]) + text_of(model, ids[middle:])
    after = ids[suffix + 1 : middle]
    for begins in (Middle.TYPED, Middle.CURSOR):
        model.window = replace(
            model.window, prefix_tokens=LENGTH, suffix_tokens=len(after), middle=begins
        )
        for typed in ("", text_of(model, answer[:1])):
            prompt = fim_prompt(
                model, Language.CPP, prefix=before + typed, suffix=text_of(model, after)
            )
            if prompt.ids[-len(ids) :] == ids:
                return True
    return False


def test_middles_are_asked_as_complete_asks(model: LlamaModel, trees: list[Tree]) -> None:
    """All but a few: not every first token of an answer is what one types, nor every suffix that
    was cut short a text of its own. With Qwen's tokens it is 277 of 282.
    """
    questions = [(tree, branch) for tree in trees for branch in tree.branches]
    assert len(questions) > 100
    right = sum(asked(model, tree, branch) for tree, branch in questions)
    assert right > 0.8 * len(questions)


def test_every_middle_ends_and_says_something(model: LlamaModel, trees: list[Tree]) -> None:
    for tree in trees:
        assert tree.size <= LENGTH
        assert max(branch.at for branch in tree.branches) == len(tree.trunk)
        for branch in tree.branches:
            answer = branch.ids[-branch.answer :]
            assert answer[-1] == middle_end(model)
            assert text_of(model, answer).strip()


def test_the_same_seed_gives_the_same_middles(model: LlamaModel, corpus: Corpus) -> None:
    assert model.fim is not None
    maker = Middles(model, model.fim, LENGTH)
    source = random.Random(0).choice(corpus.sources)
    first, again, other = (
        maker.tree(source.text, grammar="cpp", path="a.cpp", seed=seed) for seed in "aab"
    )
    assert first == again != other
