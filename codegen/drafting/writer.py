"""What writes programs: a model that continues a comment, or one that answers a request."""

from __future__ import annotations

from typing import Protocol

from codegen.drafting.chat_writer import ChatWriter
from codegen.drafting.comment_writer import CommentWriter
from codegen.drafting.server_writer import ServerWriter
from codegen.drafting.snippet_draft import Written
from codegen.models.model import Model, Poll
from codegen.models.server import TextServer
from codegen.types import Candidate, GenerateRequest


class Writer(Protocol):
    """Writes drafts for one request; each has a seed of its own.

    `drafts` are written at most, `at_once` of them before they are checked. What did not pass is
    repaired `mendings` times before the next ones are written. After `enough_tokens` of all of them
    nothing more is begun: tokens and not seconds, so that the same request has the same answer.
    One that `changes_references` makes of a program that it is shown what was asked for; one that
    `copies_references` does no more than that does, and the rest is shown none.
    """

    copies_references: bool
    changes_references: bool
    drafts: int
    at_once: int
    mendings: int
    enough_tokens: int

    def draft(self, number: int, poll: Poll) -> Written:
        """One draft from the request alone."""

    def mend(self, candidate: Candidate, attempt: int, poll: Poll) -> Written:
        """Another version of a candidate that has errors, or does nothing yet."""


def open_writer(
    model: Model | TextServer, request: GenerateRequest, *, why_not_higher: str | None
) -> Writer:
    """The writer that fits the model, or the server that is asked in its place.

    Raises `UsageError` if the prompt is empty or leaves no room in the context.
    """
    if isinstance(model, TextServer):
        return ServerWriter(model, request, why_not_higher=why_not_higher)
    chat = ChatWriter.open(model, request, why_not_higher=why_not_higher)
    return chat or CommentWriter(model, request, why_not_higher=why_not_higher)
