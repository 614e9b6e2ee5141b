"""The seam: requests in, results out, one owner of model and recognisers behind it.

Callers may be on any thread. Requests take turns at the model; a completion interrupts a running
generate within one token. A server in the model's place serves many at a time: there nobody waits
for a turn. Everything that crosses is picklable, except the stop flag and who hears of progress:
the language server has this in a process of its own (`codegen.worker`).
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import nullcontext
from functools import partial
from typing import TYPE_CHECKING

from codegen.complete import complete
from codegen.drafting.documents import Documents
from codegen.drafting.prompt import fim_prompt
from codegen.errors import Cancelled, ModelError
from codegen.models.address import is_address
from codegen.models.catalogue import find_model
from codegen.models.llama_model import load_model
from codegen.models.model import Model, Poll
from codegen.models.server import TextServer
from codegen.project.board import known_board
from codegen.suggestion import CheckProject, open_reviewer
from codegen.turns import Turns
from codegen.types import CompleteRequest, CompleteResult, GenerateRequest, GenerateResult
from codegen.validation.check import check_project

if TYPE_CHECKING:
    from codegen.generate import Progress


class Engine:
    """Serves completions and programs, with one model or one for each."""

    def __init__(
        self,
        model: Model | TextServer | None,
        *,
        check: CheckProject = check_project,
        open_for_programs: Callable[[], Model] | None = None,
    ) -> None:
        """Become the only user of `model`; `check` judges completions.

        `open_for_programs` loads another one for whole programs, once one has to be written.
        Without `model` nothing can be completed.
        """
        self._model = model
        self._open_for_programs = open_for_programs
        self._for_programs: Model | None = None
        self._check = check
        self._documents = Documents()
        self._turns = Turns()

    @classmethod
    def open(cls, model: str | None = None, adapter: str | None = None) -> Engine:
        """Load the model of that name or file, or the one in use, and an adapter beside it; or ask
        the server of that address in its place.

        Where nothing is named, programs may be written by another one (`find_model`).
        `ModelError` if one of them cannot be loaded.
        """
        if model is not None and is_address(model):
            return cls(_open_server(model, adapter))
        is_free = model is None and adapter is None
        is_other = is_free and find_model(None, for_programs=True).name != find_model(None).name
        opener = partial(load_model, for_programs=True) if is_other else None
        return cls(load_model(model, adapter), open_for_programs=opener)

    @classmethod
    def open_for_programs(cls, model: str | None = None, adapter: str | None = None) -> Engine:
        """The same for programs alone. Where nothing is named, it is loaded once one is written."""
        if model is not None and is_address(model):
            return cls(_open_server(model, adapter))
        if model is not None or adapter is not None:
            return cls(load_model(model, adapter))
        return cls(None, open_for_programs=partial(load_model, for_programs=True))

    @property
    def model_name(self) -> str:
        """The name, for the user, of the model that completes; else of that which wrote."""
        models = [each for each in (self._model, self._for_programs) if each is not None]
        return models[0].name if models else ""

    @property
    def writer_name(self) -> str | None:
        """The name of the model that writes programs; None where none was needed so far."""
        writer = self._for_programs if self._open_for_programs else self._model
        return None if writer is None else writer.name

    @property
    def _completing(self) -> Model | TextServer:
        if self._model is None:
            raise RuntimeError("this engine is for programs alone")
        return self._model

    @property
    def _is_elsewhere(self) -> bool:
        return isinstance(self._model, TextServer)

    @property
    def pulse(self) -> int | None:
        """Tokens evaluated so far; None while nobody holds the model."""
        if not self._turns.is_taken:
            return None
        models = (self._model, self._for_programs)
        return sum(m.evaluated for m in models if m is not None and not isinstance(m, TextServer))

    def complete(self, request: CompleteRequest, *, stop: threading.Event) -> CompleteResult:
        """What to insert at the cursor, checked for the project and board of the request.

        The model is free for others while a compiler runs. `Cancelled` within a token, and within
        the twentieth of a second in which a compiler ends, once `stop` is set.
        """
        return complete(
            self._completing,
            request,
            documents=self._documents,
            poll=_poll(stop),
            turn=nullcontext if self._is_elsewhere else self._turns.urgent,
            reviewer=open_reviewer(request, stop=stop, check=self._check),
        )

    def warm(self, request: CompleteRequest, *, stop: threading.Event) -> None:
        """Evaluate the prompt for a cursor, so that the next completion there finds it done.

        `Cancelled` within one piece once `stop` is set or somebody else wants the model.
        """

        def poll() -> None:
            if stop.is_set() or self._turns.is_wanted:
                raise Cancelled("somebody else wants the model")

        model = self._completing
        if isinstance(model, TextServer):
            return  # nothing is sent before the user wants an answer
        prefix, suffix = request.text[: request.offset], request.text[request.offset :]
        with self._turns.patient():
            poll()
            prompt = fim_prompt(
                model,
                request.language,
                prefix=prefix,
                suffix=suffix,
                board=known_board(request.board),
                path=request.path,
            )
            if len(prompt.ids) < model.context_length:  # a line of 300,000 characters
                model.logits(prompt.ids, (), poll=poll)

    def generate(
        self,
        request: GenerateRequest,
        *,
        stop: threading.Event,
        progress: Progress | None = None,
    ) -> GenerateResult:
        """Snippets for a sentence, drafted, checked and ranked; `Cancelled` as above."""
        from codegen.generate import generate  # not sooner: no completion should wait for it

        return generate(
            self._writing_model,
            request,
            turn=nullcontext if self._is_elsewhere else self._turns.patient,
            poll=_poll(stop, None if self._is_elsewhere else self._turns.make_way),
            stop=stop,
            progress=progress,
        )

    def _writing_model(self) -> Model | TextServer:
        """The model that writes programs; loaded when the first one has to be written."""
        if self._for_programs is None and self._open_for_programs is not None:
            with self._turns.patient():
                if self._for_programs is None:
                    self._for_programs = self._open_for_programs()
        return self._for_programs or self._completing

    def close(self) -> None:
        """Free the models once nobody uses them."""
        with self._turns.urgent():
            for model in (self._model, self._for_programs):
                if model is not None:
                    model.close()


def _open_server(address: str, adapter: str | None) -> TextServer:
    if adapter is not None:
        raise ModelError("an adapter is for a model on this machine, and not for a server")
    return TextServer.open(address)


def _poll(stop: threading.Event, make_way: Callable[[], None] | None = None) -> Poll:
    def poll() -> None:
        if stop.is_set():
            raise Cancelled("stopped")
        if make_way:
            make_way()

    return poll
