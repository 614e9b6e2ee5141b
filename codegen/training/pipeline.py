"""From a corpus to a model that is served, stage by stage: what `pinwright train` does.

    tokenizer   learnt from training text                     tokenizer.py
    records     documents in pieces, with middles chosen      prepare.py
    pairs       sentences and code that does what they say    pairs.py
    rows        tokens, packed                                encode.py
    train       broad, then firmware, then comment-to-code    train.py, schedule.py
    export      GGUF: f16 and its quantised forms             export.py

A stage that is done is not done again, and training goes on from its last checkpoint.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from itertools import chain
from pathlib import Path
from typing import Any

from codegen.cores import usable_cores
from codegen.errors import UsageError
from codegen.training.checkpoint import WEIGHTS
from codegen.training.corpus import open_corpus
from codegen.training.course import (
    CHARACTERS_A_TOKEN,
    PASSES,
    TrainingRequest,
    settle,
    tokens_a_pass,
)
from codegen.training.encode import encode, groups_in, passes_of
from codegen.training.estimate import Estimate, export_estimate
from codegen.training.export import Quantization, export_all
from codegen.training.pairs import programs_of, snippets_of
from codegen.training.plan import Plan
from codegen.training.prepare import Prepared, prepare
from codegen.training.run_folder import RunFolder
from codegen.training.schedule import BROAD, FIRMWARE, HELD_OUT, INSTRUCT, PROGRAMS, recipe_of
from codegen.training.tokenizer import load_tokenizer, train_tokenizer
from codegen.training.train import train
from codegen.training.watcher import Follower, Watcher

PREPARING = ("tokenizer", "records", "pairs")
"""The stages that need the corpus."""

_TEXT_AN_ENTRY = {FIRMWARE: 2_200, BROAD: 1_500}
"""Characters that an entry of the vocabulary is learnt from; the larger part is firmware."""

_ASKED = {INSTRUCT: snippets_of, PROGRAMS: programs_of}
"""The groups of sentences with code; each takes a pass over the firmware."""

_GOING_ON = 0.5  # of the rates, where a run begins from weights that have learnt already

# What a core does in a second, as measured: characters of the first three, tokens, weights.
_TOKENIZER_RATE, _RECORDS_RATE, _PAIRS_RATE, _ROWS_RATE = 1.0e6, 4.0e6, 5.0e6, 0.6e6


class Pipeline:
    """A request, and how far it has come."""

    def __init__(self, order: TrainingRequest) -> None:
        """Read what is there; nothing is written.

        Raises:
            UsageError: no corpus, or the folder holds a run of another order.
        """
        self.order, self._config = order, order.config
        self._corpus = open_corpus(order.shards)
        self._workers = usable_cores()
        self.folder = RunFolder(order.out)
        self.course = self.folder.begun(self._facts()) or settle(order, self._corpus)

    def estimates(self) -> list[Estimate]:
        """What each stage takes, in order."""
        config, course = self._config, self.course
        text = {group: self._characters(group) for group in (BROAD, FIRMWARE, HELD_OUT)}
        taught = text[BROAD] + text[FIRMWARE]
        sample = sum(
            min(each * config.vocabulary, self._corpus.characters(group))
            for group, each in _TEXT_AN_ENTRY.items()
        )
        rows = course.passes * sum(
            tokens_a_pass(group, self._corpus) * course.shares[group] for group in (BROAD, FIRMWARE)
        )
        steps = "as many steps as fit" if course.steps is None else f"{course.steps:,} steps"
        flop = config.flop_per_token()
        seconds = self.order.minutes * 60 if self.order.minutes else course.seconds(flop)
        return [
            self._estimate(
                "tokenizer",
                f"{sample / 1e6:.0f} MB of text, {config.vocabulary:,} entries",
                sample / _TOKENIZER_RATE,
            ),
            self._estimate(
                "records",
                f"{taught / 1e6:,.0f} MB of text, {text[HELD_OUT] / 1e6:.0f} MB held out",
                sum(text.values()) / _RECORDS_RATE / self._workers,
                tokens=int(taught / CHARACTERS_A_TOKEN),
            ),
            self._estimate(
                "pairs",
                f"what {text[FIRMWARE] / 1e6:,.0f} MB of firmware have",
                len(_ASKED) * text[FIRMWARE] / _PAIRS_RATE / self._workers,
            ),
            self._estimate(
                "rows",
                f"the tokens of {course.passes} passes",
                rows / _ROWS_RATE / self._workers,
                tokens=int(rows),
            ),
            self._estimate(
                "train",
                f"{config.name}, {config.parameters / 1e6:.1f} M weights, {steps}",
                seconds,
                tokens=course.tokens,
                flop=course.tokens * flop,
            ),
            export_estimate(config, tuple(Quantization), self.folder.came("export")),
        ]

    def prepare(self, watcher: Watcher) -> None:
        """The stages that need the corpus, as far as they are not done."""
        self.folder.begin(self._facts(), self.course)
        self._stage("tokenizer", self._learn_tokenizer, watcher)
        self._stage("records", self._prepare_records, watcher)
        self._stage("pairs", self._mine_pairs, watcher)

    def run(self, watcher: Watcher) -> list[Path]:
        """All stages that are not done; returns the models."""
        self.prepare(watcher)
        self._stage("rows", self._encode, watcher)
        self._stage("train", self._train, watcher)
        self._stage("export", self._export, watcher)
        return [self.order.out / f"{self._config.name}.{form}.gguf" for form in Quantization]

    # The stages

    def _learn_tokenizer(self, watcher: Watcher) -> str:
        given = self.order.tokenizer
        watcher.begin("tokenizer", 1)
        partial = self.folder.tokenizer.with_suffix(".partial")
        if given is not None:
            made = load_tokenizer(given)
            shutil.copyfile(given, partial)
        else:
            texts = chain.from_iterable(map(self._text, _TEXT_AN_ENTRY))
            made = train_tokenizer(texts, entries=self._config.vocabulary, path=partial)
        if made.size != self._config.vocabulary:
            where = given or f"{self.order.shards}: too little text"
            raise UsageError(
                f"{where}: a vocabulary of {made.size}, "
                f"{self._config.name} wants {self._config.vocabulary}"
            )
        partial.replace(self.folder.tokenizer)
        watcher.advance()
        return f"{made.size:,} entries"

    def _prepare_records(self, watcher: Watcher) -> str:
        sums: dict[str, Prepared] = {}
        shares = self.course.shares
        watcher.begin("records", sum(map(self._characters, shares)) // 1000)
        for group, share in shares.items():
            sums[group] = prepare(
                self._corpus.sources(group, share=share),
                self.folder.records,
                group=group,
                context=self._config.context,
                passes=passes_of(group, PASSES),
                workers=self._workers,
                tell=lambda done: watcher.advance(done.characters // 1000),
            )
        size = sum(path.stat().st_size for path in self.folder.records.glob("*.xz"))
        each = ", ".join(f"{group} {done.records:,}" for group, done in sums.items())
        return f"{each}; {size / 1e6:.1f} MB"

    def _mine_pairs(self, watcher: Watcher) -> str:
        watcher.begin("pairs", len(_ASKED) * self._characters(FIRMWARE) // 1000)
        made = {
            group: prepare(
                self._corpus.sources(FIRMWARE, share=self.course.shares[FIRMWARE]),
                self.folder.records,
                group=group,
                context=self._config.context,
                passes=1,
                workers=self._workers,
                make=make,
                tell=lambda done: watcher.advance(done.characters // 1000),
            ).records
            for group, make in _ASKED.items()
        }
        return f"{made[INSTRUCT]:,} of parts, {made[PROGRAMS]:,} of whole programs"

    def _encode(self, watcher: Watcher) -> str:
        passes = self.course.passes
        files = groups_in(self.folder.records)
        watcher.begin(
            "rows", sum(len(paths) * passes_of(group, passes) for group, paths in files.items())
        )
        made = encode(
            self.folder.records,
            self.folder.tokenizer,
            self.folder.rows,
            config=self._config,
            passes=passes,
            workers=self._workers,
            seed=self.order.seed,
            tell=lambda _done: watcher.advance(),
        )
        return f"{sum(each.tokens for each in made):,} tokens in {len(made)} files"

    def _train(self, watcher: Watcher) -> str:
        course, order = self.course, self.order
        plan = Plan(
            config=self._config,
            rows=self.folder.rows,
            out=self.folder.run,
            steps=course.steps,
            minutes=order.minutes,
            batch=course.batches.batch,
            micro=course.batches.micro,
            start=order.start,
            evaluated_rows=8 * course.batches.batch,
            recipe=recipe_of(course.breadth),
            seed=order.seed,
        )
        if order.start is not None:
            plan = replace(
                plan,
                matrix_rate=plan.matrix_rate * _GOING_ON,
                other_rate=plan.other_rate * _GOING_ON,
            )
        watcher.begin("train", course.steps or 1)
        outcome = train(plan, tell=Follower(watcher, course.steps or 1))
        held_out = "none" if outcome.held_out is None else f"{outcome.held_out:.3f}"
        return (
            f"{outcome.steps:,} steps, {outcome.tokens:,} tokens in {outcome.seconds / 60:.1f} "
            f"minutes, {outcome.tokens_per_second:,.0f} a second ({outcome.utilisation:.0%} of the "
            f"peak); held-out loss {held_out} nats a token"
        )

    def _export(self, watcher: Watcher) -> str:
        watcher.begin("export", len(Quantization))
        weights = self.folder.run / WEIGHTS
        sizes = []
        for form, path in export_all(weights, self.folder.tokenizer, self.order.out):
            watcher.advance()
            sizes.append(f"{form} {path.stat().st_size / 1e6:.1f} MB")
        return ", ".join(sizes)

    # What they share

    def _stage(self, name: str, work: Callable[[Watcher], str], watcher: Watcher) -> None:
        came = self.folder.came(name)
        if came is None:
            came = work(watcher)
            self.folder.mark(name, came)
            watcher.tell(f"{name}: {came}")
        else:
            watcher.tell(f"{name}: done already: {came}")

    def _estimate(
        self,
        stage: str,
        work: str,
        seconds: float,
        *,
        tokens: int | None = None,
        flop: float | None = None,
    ) -> Estimate:
        return Estimate(stage, work, seconds, tokens, flop, self.folder.came(stage))

    def _characters(self, group: str) -> int:
        """About how much text of a group is prepared."""
        return int(self._corpus.characters(group) * self.course.shares[group])

    def _text(self, group: str) -> Iterator[str]:
        """What the vocabulary is learnt from."""
        left = _TEXT_AN_ENTRY[group] * self._config.vocabulary
        for source in self._corpus.sources(group):
            yield source.text
            left -= len(source.text)
            if left <= 0:
                return

    def _facts(self) -> dict[str, Any]:
        """What must be the same for a run to go on."""
        order = self.order
        return {
            "config": asdict(order.config),
            "corpus": self._corpus.digest,
            "minutes": order.minutes,
            "steps": order.steps,
            "tokens": order.tokens,
            "seed": order.seed,
            "start": order.start and str(order.start),
            "tokenizer": order.tokenizer and str(order.tokenizer),
        }
