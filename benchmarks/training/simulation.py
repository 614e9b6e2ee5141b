"""Eight people with code of their own, and what averaging gives them against each alone.

    python -m benchmarks.training simulation [--rounds 4] [--steps 8]

Each is one harvested source, unlike the others; a ninth takes no part. The base is a small model
that saw none of them. Everybody takes as many steps alone as in all rounds together. What is made
is kept in `--work`, so that a run that was stopped goes on.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.training.documents import documents_of, made, parse
from codegen.training.asked import asked_of
from codegen.training.base import load_base
from codegen.training.checkpoint import WEIGHTS
from codegen.training.configs import find_config
from codegen.training.export import export_gguf
from codegen.training.federated import (
    Agreement,
    Participant,
    adapted_base,
    averaged,
    parameters_of,
    set_parameters,
)
from codegen.training.lora import (
    Adapter,
    adapter_of,
    attach,
    load_adapter,
    merged,
    save_adapter,
)
from codegen.training.plan import Plan
from codegen.training.train import train
from codegen.training.trees import Tree
from codegen.training.tune import Learner, mean_loss

USERS = (
    "adafruit+Adafruit_CircuitPython_LED_Animation",
    "blynkkk+blynk-library",
    "homieiot+homie-esp8266",
    "m5stack+M5StickC",
    "peterhinch+micropython-nano-gui",
    "pololu+zumo-32u4-arduino-library",
    "raspberrypi+pico-examples",
    "simplefoc+Arduino-FOC",
)
NEWCOMER = "arduino+arduino-examples"
_GRAMMARS = {"arduino": "arduino", "cpp": "cpp", "c": "cpp"}
_FILES = 60  # of a user
_WINDOW = '[window]\nprefix_tokens = 128\nsuffix_tokens = 48\nmiddle = "cursor"\n'
"""Less than the base could read, since two cores have to do."""

_MEASURED = 48  # middles held out of a user, at most


@dataclass(frozen=True, slots=True)
class User:
    """A source as middles to learn from and middles held out."""

    name: str
    taught: Sequence[Tree]
    held_out: Sequence[Tree]


def main(arguments: Sequence[str]) -> None:
    """Tune alone, merge once, average in rounds; print everybody's held-out loss under each."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training simulation")
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--steps", type=int, default=8, help="of everybody in a round")
    parser.add_argument("--base-steps", type=int, default=250)
    options = parse(arguments, parser)
    base = make_base(options.harvests, options.work, options.base_steps)
    agreement = Agreement(options.rounds, options.steps, rank=8, batch=8)
    users = [make_user(options.harvests / name, base) for name in (*USERS, NEWCOMER)]
    taking_part = users[:-1]

    folder = options.work / f"simulation-{options.base_steps}-{options.rounds}-{options.steps}"
    folder.mkdir(exist_ok=True)

    alone = [
        kept(folder / f"{user.name}.gguf", partial(tuned_alone, base, user, agreement))
        for user in taking_part
    ]
    once = merged(alone, [len(user.taught) for user in taking_part])
    together: Adapter | None = None
    for turn in range(agreement.rounds):
        together = kept(
            folder / f"round-{turn + 1}.gguf",
            partial(one_round, base, taking_part, agreement, turn, together),
        )

    rows = {
        "base": [loss_with(base, user, None) for user in users],
        "averaged once": [loss_with(base, user, once) for user in users],
        "federated": [loss_with(base, user, together) for user in users],
    }
    everywhere = [[loss_with(base, user, adapter) for user in users] for adapter in alone]
    rows["alone"] = [row[number] for number, row in enumerate(everywhere)]
    rows["alone"].append(statistics.mean(row[-1] for row in everywhere))
    rows["another's alone"] = [
        statistics.mean(row[number] for n, row in enumerate(everywhere) if n != number)
        for number in range(len(users))
    ]
    report(users, rows)


def report(users: Sequence[User], rows: dict[str, list[float]]) -> None:
    """A line for each user, the mean of those who take part, and the one who does not."""
    print(f"{'held-out nats a token':64}" + "".join(f"{label:>17}" for label in rows))
    means = {label: statistics.mean(losses[:-1]) for label, losses in rows.items()}
    for number, user in enumerate(users):
        if number == len(users) - 1:
            print(f"{'mean of those who take part':64}" + line(list(means.values())))
        label = f"{user.name} ({len(user.taught)} middles)"
        print(f"{label:64}" + line([losses[number] for losses in rows.values()]))


def line(losses: Sequence[float]) -> str:
    """Numbers of one row of the table."""
    return "".join(f"{loss:17.3f}" for loss in losses)


def kept(path: Path, make: Callable[[], Adapter]) -> Adapter:
    """An adapter, made once, and how long that takes."""
    if not path.is_file():
        began = time.monotonic()
        save_adapter(path, make(), name=path.stem)
        print(f"{path.stem}: {time.monotonic() - began:.0f} s", flush=True)
    return load_adapter(path)


def make_base(harvests: Path, work: Path, steps: int) -> Path:
    """`smoke`, trained on sources of other people; made once."""
    folder = work / f"simulation-base-{steps}"
    path = folder / "smoke.gguf"
    if not path.is_file():
        config = find_config("smoke")
        data = made(
            harvests,
            work / "without-users",
            config,
            characters=4_000_000,
            without=(*USERS, NEWCOMER),
        )
        outcome = train(
            Plan(config, data.rows, folder, steps=steps, batch=8, micro=4, keep_every_seconds=15)
        )
        print(f"base: {outcome.tokens} tokens, held-out loss {outcome.held_out}")
        path.with_suffix(".toml").write_text(_WINDOW)
        export_gguf(folder / WEIGHTS, data.tokenizer, path, name="smoke", description="a benchmark")
    return path


def make_user(source: Path, base: Path) -> User:
    """The middles of a source as the base's tokens."""
    documents = list(documents_of(source))
    texts = [
        (_GRAMMARS.get(document.language, "python"), document.text)
        for document in documents[:: max(1, len(documents) // _FILES)]
    ]
    taught, held_out = asked_of(texts, base, seed=0)
    return User(source.name, taught, held_out[:: max(1, len(held_out) // _MEASURED)])


def tuned_alone(base: Path, user: User, agreement: Agreement) -> Adapter:
    """As many steps as in all rounds, with the same decay, from this user's code alone."""
    participant = Participant(load_base(base), user.taught, agreement)
    learner = Learner(participant.model, user.taught, batch=agreement.batch, seed=agreement.seed)
    total = agreement.rounds * agreement.steps
    for step in range(total):
        learner.step(agreement.rate * min(1.0, (step + 1) / 10) * (1 - step / total))
    return adapter_of(participant.model)


def one_round(
    base: Path, users: Sequence[User], agreement: Agreement, turn: int, before: Adapter | None
) -> Adapter:
    """Everybody's steps from where the last round ended, and their average."""
    model = adapted_base(base, agreement)
    if before is not None:
        attach(model, before)
    start = parameters_of(model)
    updates = [
        Participant(load_base(base), user.taught, agreement).learn(start, turn=turn)
        for user in users
    ]
    set_parameters(model, averaged(updates))
    return adapter_of(model)


def loss_with(base: Path, user: User, adapter: Adapter | None) -> float:
    """The loss of a user's held-out middles under an adapter."""
    model = load_base(base)
    if adapter is not None:
        attach(model, adapter)
    return mean_loss(model, user.held_out)
