"""The recogniser's checkpoints of the documents that were asked about last."""

from __future__ import annotations

from collections import OrderedDict

from codegen.errors import OutOfTime
from codegen.patience import patience
from codegen.types import CompleteRequest
from grammars.opening import Checkpoints, Opening

_MOST = 8
_SECONDS = 2.0  # for a text that is seen for the first time; 100 kB of code take a tenth


class Documents:
    """Remembers checkpoints by document. Not thread-safe: its owner is the model's owner."""

    def __init__(self) -> None:
        self._known: OrderedDict[tuple[object, ...], Checkpoints] = OrderedDict()

    def open(self, request: CompleteRequest) -> Opening:
        """The recogniser's state at the request's cursor."""
        key = (request.path, request.language, request.macros)
        checkpoints = self._known.pop(key, None) or Checkpoints(
            request.language.value, frozenset(name.encode() for name in request.macros)
        )
        self._known[key] = checkpoints
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        before = request.text[: request.offset].encode("utf-8", "replace")
        after = request.text[request.offset :].encode("utf-8", "replace")
        try:
            with patience("following the text", seconds=_SECONDS):
                return checkpoints.open(before + after, len(before))
        except OutOfTime as late:  # the checkpoints so far are kept for the next time
            return Opening(None, reason=str(late))
