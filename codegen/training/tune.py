"""An adapter from the user's own code: some minutes on a CPU, nothing leaves the machine.

The base learns as it is asked later: middles of lines and pieces of syntax between what stands
around them, in the window that its weights want. Every tenth file is held out to see what it gains.
"""

from __future__ import annotations

import hashlib
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch.optim import AdamW

from codegen.errors import UsageError
from codegen.model import LlamaModel, Middle
from codegen.project import read_text
from codegen.training.base import load_base
from codegen.training.cuts import Kind, choose_cuts
from codegen.training.llama import IGNORED, Llama, dense_mask
from codegen.training.lora import adapt, adapter_of, save_adapter
from grammars.languages import language_of_suffix

_LEAST = 4_000  # characters; less teaches nothing that is worth a file
_MOST = 20_000_000
_HELD_OUT = 10  # every tenth file
_A_FILE = 60  # middles of one file at most, so that a long one does not outweigh the others
_LANGUAGE_TOKENS = {
    "arduino": "<|arduino|>",
    "cpp": "<|arduino|>",
    "python": "<|micropython|>",
}


@dataclass(frozen=True, slots=True)
class Tuned:
    """What came of it: the mean loss in nats a token of held-out middles, before and after."""

    before: float
    after: float
    files: int
    steps: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Asked:
    """One middle to fill in: the tokens, and how many of them are asked for at the end."""

    ids: tuple[int, ...]
    answer: int


def tune(
    folder: Path,
    *,
    base: Path,
    out: Path,
    minutes: float = 5.0,
    rank: int = 16,
    rate: float = 2e-3,
    batch: int = 16,
    seed: int = 0,
    tell: Callable[[str], None] = lambda _line: None,
) -> Tuned:
    """Writes an adapter for `base` that was taught by the code in `folder`.

    Raises:
        UsageError: too little code, too much, or a base that cannot be tuned.
    """
    began = time.monotonic()
    texts = sources_in(folder)
    model = load_base(base)
    taught, held_out = asked_of(texts, base, seed=seed)
    adapt(model, rank=rank, alpha=2.0 * rank, seed=seed)
    before = mean_loss(model, held_out)
    tell(f"{len(texts)} files, {len(taught)} middles; held-out loss {before:.3f}")
    steps = _learn(
        model, taught, until=began + minutes * 60, rate=rate, batch=batch, seed=seed, tell=tell
    )
    after = mean_loss(model, held_out)
    save_adapter(out, adapter_of(model), name=f"{folder.resolve().name} on {base.stem}")
    return Tuned(before, after, len(texts), steps, time.monotonic() - began)


def sources_in(folder: Path) -> list[tuple[str, str]]:
    """The texts of a folder's source files with their grammars' names, in the order of the names.

    Raises:
        UsageError: no such folder, too little code or too much.
    """
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder")
    found, seen = [], set()
    for path in sorted(folder.rglob("*")):
        grammar = language_of_suffix(path.suffix)
        parts = path.relative_to(folder).parts
        if grammar is None or not path.is_file() or any(p.startswith(".") for p in parts):
            continue
        text = read_text(path).replace("\r\n", "\n")
        digest = hashlib.sha256(text.encode(errors="replace")).digest()
        if digest not in seen:
            seen.add(digest)
            found.append((grammar, text))
    size = sum(len(text) for _, text in found)
    if size < _LEAST:
        raise UsageError(
            f"{folder}: {size} characters of code in {len(found)} files are too little to learn "
            f"from; {_LEAST} are the least"
        )
    if size > _MOST:
        raise UsageError(f"{folder}: {size >> 20} MB of code; choose a folder of less than 20")
    return found


def asked_of(
    texts: Sequence[tuple[str, str]], base: Path, *, seed: int
) -> tuple[list[Asked], list[Asked]]:
    """The middles to teach and those held out, as the base's own tokens."""
    taught: list[Asked] = []
    held_out: list[Asked] = []
    vocabulary = LlamaModel(base)
    try:
        for number, (grammar, text) in enumerate(texts):
            is_held_out = number % _HELD_OUT == _HELD_OUT // 2 and len(texts) > 1
            (held_out if is_held_out else taught).extend(_asked(vocabulary, grammar, text, seed))
    finally:
        vocabulary.close()
    if not held_out:  # one file only, or none of the chosen ones had a middle
        taught, held_out = taught[::2], taught[1::2]
    if not taught or not held_out:
        raise UsageError("the code has no lines to learn from")
    return taught, held_out


def _asked(vocabulary: LlamaModel, grammar: str, text: str, seed: int) -> list[Asked]:
    window, fim = vocabulary.window, vocabulary.fim
    count = min(_A_FILE, text.count("\n") // 2 + 1)
    found = []
    control = vocabulary.control(_LANGUAGE_TOKENS[grammar])
    head = [] if control is None else [control]
    for cut in choose_cuts(text, grammar=grammar, seed=f"{seed}", count=count):
        if cut is None or (window.middle is Middle.LINE and cut.kind is not Kind.LINE):
            continue
        prefix = vocabulary.tokens(text[max(0, cut.start - 8000) : cut.start])
        suffix = vocabulary.tokens(text[cut.end : cut.end + 4000])[: window.suffix_tokens]
        middle = [*vocabulary.tokens(text[cut.start : cut.end]), vocabulary.end]
        room = vocabulary.context_length - len(head) - 3 - len(suffix) - len(middle)
        if room <= 0:
            continue
        kept = prefix[-min(window.prefix_tokens, room) :]
        ids = (*head, fim.prefix, *kept, fim.suffix, *suffix, fim.middle, *middle)
        found.append(Asked(ids, len(middle)))
    return found


def _learn(
    model: Llama,
    taught: Sequence[Asked],
    *,
    until: float,
    rate: float,
    batch: int,
    seed: int,
    tell: Callable[[str], None],
) -> int:
    """Steps until the time is over or every middle was seen four times; returns how many."""
    chance = random.Random(seed)  # noqa: S311 - repeatable
    parameters = [p for p in model.parameters() if p.requires_grad]
    optimizer = AdamW(parameters, lr=rate, weight_decay=0.0)
    most = 4 * (len(taught) // batch + 1)
    began = time.monotonic()
    order: list[Asked] = []
    for step in range(most):
        spent = (time.monotonic() - began) / max(until - began, 1e-9)
        progress = max(step / most, spent)
        if progress >= 1:
            return step
        while len(order) < batch:
            order += chance.sample(taught, len(taught))
        chosen, order = order[:batch], order[batch:]
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / 10) * (1 - progress)
        loss, count = _loss(model, chosen)
        torch.autograd.backward(loss / count)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad()
        if step % 10 == 0:
            tell(f"step {step} of at most {most}: loss {loss.item() / count:.3f}")
    return most


@torch.no_grad()
def mean_loss(model: Llama, asked: Sequence[Asked], *, batch: int = 16) -> float:
    """Nats a token of the answers."""
    losses = [_loss(model, asked[at : at + batch]) for at in range(0, len(asked), batch)]
    return sum(float(loss) for loss, _ in losses) / sum(count for _, count in losses)


def _loss(model: Llama, asked: Sequence[Asked]) -> tuple[torch.Tensor, int]:
    """The summed loss of the answers, and how many tokens they have."""
    length = max(len(each.ids) for each in asked)
    rows = torch.zeros(len(asked), length, dtype=torch.long)
    targets = torch.full((len(asked), length), IGNORED)
    examples = torch.zeros(len(asked), length, dtype=torch.long)
    for number, each in enumerate(asked):
        ids = torch.tensor(each.ids)
        rows[number, : len(ids)] = ids
        examples[number, len(ids) :] = 1
        targets[number, len(ids) - 1 - each.answer : len(ids) - 1] = ids[-each.answer :]
    loss = model.loss(rows, targets, dense_mask(examples))
    return loss, sum(each.answer for each in asked)
