"""Writes programs with a server's chat: asked for, held to the syntax as they come, mended.

Only what stands in the first code block counts. Where the syntax refuses it, the server is shown
what it has written so far, and asked to go on from there.
"""

from __future__ import annotations

import re
import time
from contextlib import closing

from codegen.drafting.chat_writer import FENCES, SYSTEM, asked, complaint, fenced, judge_program
from codegen.drafting.draft import Limits
from codegen.drafting.snippet_draft import Written, is_begun, sentence_of, written_of
from codegen.drafting.walk import Walk
from codegen.models.model import Message, Poll
from codegen.models.server import Stream, TextServer, Wish
from codegen.names.constraint import names_for
from codegen.project.board import known_board
from codegen.types import Candidate, GenerateRequest
from grammars import Recognizer, comment_openers

_DRAFTS = 3
_MENDINGS = 2
_MOST_TOKENS = 2000
_SECONDS = 120.0  # for one answer
_ENOUGH_TOKENS = 8000
_FENCE = "```"
_OPENING = re.compile("```[^\n]*\n")
_GO_ON = (
    "Go on right after the last line of that code, without repeating any of it. "
    "Answer with the rest of the program in a single code block."
)


class ServerWriter:
    """Asks for a program, and shows the server what the compiler says of its answer."""

    drafts = _DRAFTS
    copies_references = False
    changes_references = True
    at_once = 1
    mendings = _MENDINGS
    enough_tokens = _ENOUGH_TOKENS

    def __init__(
        self, server: TextServer, request: GenerateRequest, *, why_not_higher: str | None
    ) -> None:
        """Raise `UsageError` if the prompt is empty."""
        self._server = server
        self._request = request
        self._why_not_higher = why_not_higher
        sentence = sentence_of(request)
        self._head = f"{comment_openers(request.language.value)[0]} {sentence}\n"
        self._question = (
            Message("system", SYSTEM),
            Message("user", asked(request, sentence)),
        )
        self.drafts = request.drafts or _DRAFTS

    def draft(self, number: int, poll: Poll) -> Written:
        """An answer to the question: first the likeliest, then sampled ones."""
        return self._answer(self._question, number, poll)

    def mend(self, candidate: Candidate, attempt: int, poll: Poll) -> Written:
        """The answer to what is wrong with a candidate."""
        told = (
            *self._question,
            Message("assistant", fenced(self._request.language, candidate.code)),
            Message("user", complaint(candidate)),
        )
        return self._answer(told, attempt, poll)

    def _answer(self, messages: tuple[Message, ...], number: int, poll: Poll) -> Written:
        request = self._request
        walk = Walk(
            Recognizer(request.language.value).start().advance(self._head.encode()),
            limits=Limits(
                tokens=request.max_tokens or _MOST_TOKENS,
                deadline=time.monotonic() + _SECONDS,
                may_end=is_begun,
                judge=judge_program,
            ),
            spells=names_for(
                self._head,
                len(self._head),
                language=request.language,
                board=known_board(request.board),
            ),
            temperature=request.temperature if number else 0.0,
            seed=request.seed + 1000 * number,
        )

        def ask(drafted: str, wish: Wish) -> Stream:
            if not drafted.strip():
                return in_block(self._server.say(messages, wish, poll=poll))
            shown = f"```{FENCES[request.language]}\n{drafted}"
            told = (*messages, Message("assistant", shown), Message("user", _GO_ON))
            return beyond(drafted, in_block(self._server.say(told, wish, poll=poll)))

        draft = walk.draft(ask, poll)
        return written_of(draft, request, kept=self._head, why_not_higher=self._why_not_higher)


def in_block(pieces: Stream) -> Stream:
    """What of an answer stands in its first code block, as it comes; all, if it has none."""
    held = ""
    is_begun, is_within_line = False, False
    with closing(pieces):
        for piece in pieces:
            held += piece
            if not is_begun:
                opening = _OPENING.search(held)
                if opening is None:
                    continue
                is_begun, held = True, held[opening.end() :]
            while held:
                line, newline, rest = held.partition("\n")
                if not is_within_line and line.lstrip().startswith(_FENCE):
                    return
                if not (is_within_line or newline) and _FENCE.startswith(line.lstrip()):
                    break  # it may become the fence
                yield line + newline
                is_within_line, held = not newline, rest
        yield held


def beyond(drafted: str, pieces: Stream) -> Stream:
    """What an answer has behind what was drafted, for one that writes that again first."""
    wanted, held = drafted.strip(), ""
    with closing(pieces):
        for piece in pieces:
            held += piece
            bare = held.lstrip()
            if len(bare) < len(wanted) and wanted.startswith(bare):
                continue
            yield bare[len(wanted) :] if bare.startswith(wanted) else held
            yield from pieces
