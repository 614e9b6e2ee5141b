"""The seam as a server has it: `codegen.engine.Engine`, in a process that may end at any time.

A request whose process ends is refused with the reason, and the next one finds another process. The
first time that one ends it is replaced at once, and the prompt of the last completion evaluated
there; if the next one ends before it has answered anything, there is a pause before each further
attempt, twice as long each time, and requests in it are refused for the same reason.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable

from codegen.errors import Cancelled, PinwrightError, WorkerError
from codegen.types import CompleteRequest, CompleteResult, GenerateRequest, GenerateResult
from codegen.worker.life import Call, Life
from codegen.worker.messages import Answered, Open, Refused, Request, Told, Work

_LOOK = 0.01  # seconds between two looks at the stop flag; a token of coder-0.5b takes 30 ms
_SILENCE = 60.0  # seconds; a piece of a prompt takes 4 with coder-0.5b beside ten busy processes
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0  # seconds


class Worker:
    """Serves completions and programs from a process that is started when it is needed."""

    def __init__(self, opens: Open, *, silence: float = _SILENCE) -> None:
        """`opens` loads the model in the process; it has a hang if nothing moves for `silence`."""
        self._opens = opens
        self._silence = silence
        self._lock = threading.Lock()  # for what follows
        self._life: Life | None = None
        self._idle = 0.0
        self._is_closed = False
        self._deaths = 0  # since something was answered
        self._not_before = 0.0
        self._why: PinwrightError = Cancelled("closed")
        self._last: CompleteRequest | None = None

    def load(self) -> str:
        """Have the model loaded, if it is not; its name. Raises what a request would."""
        name = self._ask(Work.LOAD, None, stop=threading.Event())
        if not isinstance(name, str):
            raise TypeError(name)
        return name

    def complete(self, request: CompleteRequest, *, stop: threading.Event) -> CompleteResult:
        """As `Engine.complete`; `ModelError` if the process ended or has no model."""
        result = self._ask(Work.COMPLETE, request, stop=stop)
        if not isinstance(result, CompleteResult):
            raise TypeError(result)
        self._last = request
        return result

    def warm(self, request: CompleteRequest, *, stop: threading.Event) -> None:
        """As `Engine.warm`; `ModelError` as above."""
        self._ask(Work.WARM, request, stop=stop)

    def generate(
        self,
        request: GenerateRequest,
        *,
        stop: threading.Event,
        progress: Callable[[str], None] | None = None,
    ) -> GenerateResult:
        """As `Engine.generate`; `ModelError` as above."""
        result = self._ask(Work.GENERATE, request, stop=stop, progress=progress)
        if not isinstance(result, GenerateResult):
            raise TypeError(result)
        return result

    def release_after(self, seconds: float) -> None:
        """End the process when nothing was asked for so long; the next request starts it. 0: never.

        Its memory goes back to the system.
        """
        with self._lock:
            self._idle = seconds
            if self._life is not None:
                self._life.idle = seconds

    def close(self) -> None:
        """End the process; requests that still wait are cancelled."""
        with self._lock:
            self._is_closed = True
            life, self._life = self._life, None
        if life is not None:
            life.end(Cancelled("the model was closed"))
            life.gone.wait()

    def _ask(
        self,
        work: Work,
        request: Request,
        *,
        stop: threading.Event,
        progress: Callable[[str], None] | None = None,
    ) -> object:
        """What the worker answers; raises what it refuses with."""
        life, call = self._begin(work, request, stop)
        while True:
            if stop.is_set():
                life.stop(call)
                raise Cancelled("stopped")  # it ends there within a token; nobody waits for that
            try:
                message = call.messages.get(timeout=_LOOK)
            except queue.Empty:
                continue
            match message:
                case Told(line=line):
                    if progress is not None:
                        progress(line)
                case Answered(answer=answer):
                    if work is not Work.LOAD:
                        self._deaths = 0
                    return answer
                case Refused(error=error):
                    raise _anew(error)

    def _begin(self, work: Work, request: Request, stop: threading.Event) -> tuple[Life, Call]:
        while True:
            life = self._living()
            if (call := life.call(work, request)) is not None:
                return life, call
            while not life.gone.wait(_LOOK):  # two of them would need twice the memory
                if stop.is_set():
                    raise Cancelled("stopped")

    def _living(self) -> Life:
        """The process, started if there is none; raises why not, in a pause."""
        with self._lock:
            if self._is_closed:
                raise Cancelled("the model was closed")
            life = self._life
            if life is None and time.monotonic() >= self._not_before:
                life = self._start()
            if life is None:
                raise _anew(self._why)
            return life

    def _start(self) -> Life | None:
        """A new process; None if it cannot be started."""
        try:
            self._life = Life(self._opens, silence=self._silence, idle=self._idle, ended=self._bury)
        except (OSError, RuntimeError) as error:  # too many files, processes or threads
            self._mourn(WorkerError(f"the model's process cannot be started: {error}"))
        return self._life

    def _bury(self, life: Life, why: PinwrightError | None) -> None:
        """Decide what happens after a process has ended."""
        with self._lock:
            if self._life is not life:
                return  # it was closed
            self._life = None
            if why is None:
                return  # the next request starts another
            self._mourn(why)
            if self._deaths == 1 and life.has_answered:
                after = self._start()
                if after is not None and self._last is not None:
                    after.call(Work.WARM, self._last)

    def _mourn(self, why: PinwrightError) -> None:
        """Note a death, and when the next attempt may be."""
        self._why = why
        self._deaths += 1
        pause = 0.0
        if self._deaths > 1:
            pause = min(_FIRST_PAUSE * 2.0 ** min(self._deaths - 2, 10), _LONGEST_PAUSE)
        self._not_before = time.monotonic() + pause


def _anew(error: Exception) -> Exception:
    """The same error for another thread: one that is raised again keeps what it was raised from."""
    return type(error)(*error.args)
