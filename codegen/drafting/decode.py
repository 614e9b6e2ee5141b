"""Draft text token by token, accepting only tokens from which the syntax can still go on.

The constraint is checked lazily: the likeliest token first, then the next. If 32 in a row are
refused, the draft goes back to its last statement boundary and the choice made there is banned; a
draft that cannot be made to join what follows goes back to its start. After two such roll-backs
decoding stops and the caller trims. Junk is never forced.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

import numpy as np

from codegen.drafting.draft import Branch, Choice, Draft, Ended, Limits, NextStep, PartialDraft
from codegen.drafting.lookup import Lookup
from codegen.drafting.prompt import Prompt
from codegen.models.model import Logits, Model, Poll
from codegen.types import DecodeStats
from grammars import State

_TRIES = 32
_ROLLBACKS = 2
_OTHERS = 4
"""Tokens remembered at each place that might have been taken instead."""

_LIKELY = 256
"""Tokens among which one is sought that spells a word, before all are."""

_FENCE = b"```"


Ranking = Callable[[Logits], Logits]
"""Raw logits to the scores by which candidates are tried, highest first."""


def greedy(logits: Logits) -> Logits:
    """The likeliest token first."""
    return logits


def sampling(*, temperature: float, seed: tuple[int, ...]) -> Ranking:
    """Candidates in random order, as likely as the model says at this temperature.

    Gumbel noise on the scaled logits makes the ranking a sample without replacement, so the first
    candidate that the syntax allows is a sample of the model's distribution over allowed ones.
    """
    generator = np.random.default_rng(seed)

    def rank(logits: Logits) -> Logits:
        noise = generator.gumbel(size=logits.shape).astype(np.float32)
        return logits / np.float32(temperature) + noise

    return rank


Mixing = Callable[[Logits, Sequence[int]], Logits]
"""The model's raw logits and the tokens drafted so far to the logits that count."""


def unmixed(logits: Logits, _drafted: Sequence[int]) -> Logits:
    """The model's own logits, unchanged."""
    return logits


Spells = Callable[[bytes, bytes], bool]
"""What was drafted and a piece that may follow to whether the names that it spells may be there."""


def spells_anything(_drafted: bytes, _piece: bytes) -> bool:
    """Every name may be there."""
    return True


def decode(
    model: Model,
    prompt: Prompt,
    *,
    start: State | None,
    ranking: Ranking,
    limits: Limits,
    poll: Poll,
    mixing: Mixing = unmixed,
    spells: Spells = spells_anything,
    branch: Branch | None = None,
    lookup: Lookup | None = None,
) -> Draft:
    """Continue `prompt` from the syntax state `start` (None: no constraint) within `limits`.

    `spells` is asked of each token that the syntax allows.

    With a `branch` go another way than a former draft of the same prompt did. With a `lookup` what
    it guesses is evaluated several tokens at a time.

    Raises what `poll` raises, within one piece of the prompt or one token.
    """
    decoding = _Decoding(
        model,
        prompt,
        start,
        ranking=ranking,
        mixing=mixing,
        limits=limits,
        spells=spells,
        lookup=lookup,
    )
    if branch is not None:
        decoding.leave(branch)
    return decoding.run(poll)


class _Decoding:
    """One draft in the making."""

    def __init__(
        self,
        model: Model,
        prompt: Prompt,
        start: State | None,
        *,
        ranking: Ranking,
        mixing: Mixing,
        limits: Limits,
        spells: Spells,
        lookup: Lookup | None,
    ) -> None:
        self._model = model
        self._prompt = prompt
        self._ranking = ranking
        self._mixing = mixing
        self._limits = limits
        self._spells = spells
        self._lookup = lookup
        self._batched: set[int] = set()  # places of tokens that were evaluated with a guess
        self._path = [PartialDraft(b"", start, prompt.respell, 0.0)]
        self._choices: list[Choice] = []
        self._kept = 0  # tokens that no roll-back takes away
        self._banned: dict[int, set[int]] = {}
        self._refused = 0
        self._rollbacks = 0
        self._constraint_seconds = 0.0

    def leave(self, branch: Branch) -> None:
        """Begin where a former draft is left."""
        self._path = list(branch.draft.path[: branch.kept + 1])
        self._choices = list(branch.draft.choices[: branch.kept])
        self._batched = {place for place in branch.draft.batched if place < branch.kept}
        self._kept = branch.kept
        self._banned = {branch.kept: set(branch.banned)}

    def run(self, poll: Poll) -> Draft:
        began = time.monotonic()
        evaluated_before = self._model.evaluated
        prompt_evaluated: int | None = None
        prompt_seconds = 0.0
        while (ended := self._limit()) is None:
            drafted = [choice.token for choice in self._choices]
            logits = self._model.logits(
                self._prompt.ids,
                drafted,
                poll=poll,
                batched=self._batched,
                ahead=self._guess(drafted),
            )
            if prompt_evaluated is None:
                prompt_evaluated = self._model.evaluated - evaluated_before
                prompt_seconds = time.monotonic() - began
            ended = self._step(self._mixing(logits, drafted))
            if ended is Ended.STUCK and self._roll_back(self._last_boundary()):
                continue
            if ended is Ended.ASTRAY and self._roll_back(self._kept):
                continue
            if ended is not None:
                break
        stats = DecodeStats(
            prompt_tokens=len(self._prompt.ids),
            reused_tokens=max(0, len(self._prompt.ids) - (prompt_evaluated or 0)),
            evaluated_tokens=self._model.evaluated - evaluated_before,
            decoded_tokens=len(self._choices) - self._kept,
            refused_tokens=self._refused,
            rollbacks=self._rollbacks,
            prompt_seconds=prompt_seconds,
            decode_seconds=time.monotonic() - began - prompt_seconds,
            constraint_seconds=self._constraint_seconds,
        )
        return Draft(
            tuple(self._path), tuple(self._choices), ended, stats, frozenset(self._batched)
        )

    def _guess(self, drafted: Sequence[int]) -> Sequence[int]:
        """What to evaluate along with the last token; nothing while an earlier guess comes true."""
        if self._lookup is None or len(drafted) <= self._kept:
            return ()
        last = len(drafted) - 1
        if self._lookup.follow(drafted[last]):
            self._batched.add(last)
            return ()
        room = self._model.context_length - len(self._prompt.ids) - len(drafted)
        guess = self._lookup.guess(drafted, room=min(room, self._limits.tokens - len(drafted)))
        if guess:
            self._batched.add(last)
        return guess

    def _limit(self) -> Ended | None:
        """The bound that forbids one more token, if one does."""
        if len(self._choices) >= self._limits.tokens:
            return Ended.TOKENS
        if len(self._prompt.ids) + len(self._choices) >= self._model.context_length:
            return Ended.CONTEXT
        if time.monotonic() >= self._limits.deadline:
            return Ended.TIME
        return None

    def _step(self, logits: Logits) -> Ended | None:
        """Take the best candidate that the syntax allows; say so if the draft ends with it."""
        here = self._path[-1]
        log_probabilities = _log_softmax(logits)
        candidates = self._candidates(logits)
        for token in candidates:
            if self._is_end(token):
                with self._constraint_clock():
                    if self._limits.may_end(here):
                        return Ended.FINISHED
            elif (after := self._after(here, token, log_probabilities[token])) is not None:
                with self._constraint_clock():
                    if self._limits.allows(here, after):
                        self._choices.append(self._choice(token, candidates, log_probabilities))
                        self._path.append(after)
                        return _ENDED[self._limits.judge(after)]
                    if self._limits.may_end(here):
                        return Ended.FINISHED  # what the model wants to write is there already
            self._refused += 1
        return Ended.STUCK

    @contextmanager
    def _constraint_clock(self) -> Iterator[None]:
        began = time.perf_counter()
        try:
            yield
        finally:
            self._constraint_seconds += time.perf_counter() - began

    def _candidates(self, logits: Logits) -> Iterator[int]:
        """The best tokens by the ranking, best first, without those banned at this place."""
        scores = self._ranking(logits)
        banned = self._banned.get(len(self._choices), set())
        respell = self._path[-1].respell
        fitting = self._spelling(scores, respell) if respell else iter(_best(scores, _TRIES))
        return islice((t for t in fitting if t not in banned), _TRIES)

    def _spelling(self, scores: Logits, respell: bytes) -> Iterator[int]:
        """The tokens that spell what is wanted, best first: mostly there is one among the best."""
        best = _best(scores, _LIKELY)
        yield from (t for t in best if _spells(self._model.piece(t), respell))
        seen = frozenset(best)
        others = self._model.spelling(respell)
        ordered = others[np.argsort(-scores[others], kind="stable")].tolist()
        yield from (t for t in ordered if t not in seen)

    def _is_end(self, token: int) -> bool:
        """Whether a token ends the draft: an end, or the fence that closes code in a chat.

        A fence may come in parts, so at the start of a line its first sign is enough: no line of
        code begins with it, but tree-sitter's Python takes one for the start of a string.
        """
        if self._model.is_end(token):
            return True
        here, piece = self._path[-1], self._model.piece(token)
        said = piece.lstrip()
        if here.respell or not said.startswith(_FENCE[:1]):
            return False
        line = here.text.rpartition(b"\n")[2] + piece[: -len(said)]
        return said.startswith(_FENCE) or not line.rpartition(b"\n")[2].strip()

    def _after(self, here: PartialDraft, token: int, log_probability: float) -> PartialDraft | None:
        piece = self._model.piece(token)
        if not piece:
            return None  # a control token
        respell, new = here.respell[len(piece) :], piece[len(here.respell) :]
        log_likelihood = here.log_likelihood + float(log_probability)
        state = here.state
        if new:
            with self._constraint_clock():
                if state is not None and (state := state.advance(new)) is None:
                    return None
                if not self._spells(here.text, new):
                    return None
        return PartialDraft(here.text + new, state, respell, log_likelihood)

    @staticmethod
    def _choice(token: int, candidates: Iterator[int], log_probabilities: Logits) -> Choice:
        others = ((t, float(log_probabilities[t])) for t in islice(candidates, _OTHERS))
        return Choice(token, float(log_probabilities[token]), tuple(others))

    def _last_boundary(self) -> int:
        """Tokens up to the last end of a statement before the last token."""
        place = max(self._kept, len(self._choices) - 1)
        while place > self._kept and not self._path[place].is_boundary:
            place -= 1
        return place

    def _roll_back(self, place: int) -> bool:
        """Go back to `place` tokens and ban the choice made there, if a roll-back is left."""
        if self._rollbacks == _ROLLBACKS or len(self._choices) == self._kept:
            return False
        self._rollbacks += 1
        self._banned = {k: v for k, v in self._banned.items() if k <= place}
        self._banned.setdefault(place, set()).add(self._choices[place].token)
        del self._choices[place:]
        del self._path[place + 1 :]
        self._batched = {each for each in self._batched if each < place}
        if self._lookup is not None:
            self._lookup.forget()
        return True


_ENDED = {NextStep.GO_ON: None, NextStep.STOP: Ended.FINISHED, NextStep.GIVE_UP: Ended.ASTRAY}


def _best(scores: Logits, count: int) -> list[int]:
    """The tokens with the highest scores, best first."""
    count = min(count, len(scores))
    best = np.argpartition(scores, -count)[-count:]
    found: list[int] = best[np.argsort(-scores[best], kind="stable")].tolist()
    return found


def _spells(piece: bytes, wanted: bytes) -> bool:
    """Whether the piece begins with the wanted text, or the wanted text with the piece."""
    return bool(piece) and (piece.startswith(wanted) or wanted.startswith(piece))


def _log_softmax(logits: Logits) -> Logits:
    shifted = logits - logits.max()
    scaled: Logits = shifted - np.log(np.exp(shifted).sum())
    return scaled
