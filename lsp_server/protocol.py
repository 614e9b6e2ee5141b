"""Where pygls 2.1 and the specification differ in a way that a user would notice.

* Its text synchronisation splits lines as Python does (at a form feed, at U+2028) and moves a
  position past the end of the last line to before its last character; edits then land in the
  wrong place. `didChange` goes to our own documents only (`session.Session`).
* `$/cancelRequest` reaches a command only before it starts.
* A request whose parameters cannot be read gets no answer at all.
* That something could not be sent is sent to the client, even when it has left: work that `exit`
  cancels said so until the stack was full, in 9 MB of traceback on stderr.
"""

from __future__ import annotations

import inspect
from collections.abc import Generator, Iterator
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInvalidParams
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method


class Protocol(LanguageServerProtocol):
    """LSP as pygls speaks it, with the four differences above mended."""

    _is_mute = False

    @lsp_method(types.EXIT)
    def lsp_exit(self, *args: Any) -> Generator[Any, Any, None]:
        """Leave; what still wants to say something keeps it to itself."""
        self._is_mute = True
        yield from super().lsp_exit(*args)

    def _send_data(self, data: Any) -> None:
        """Send, unless the client has left; of a failure to send the log on stderr is told.

        Raises:
            BrokenPipeError: it turns out that the client has left.
        """
        if not self._is_mute:
            self._is_mute = True
            super()._send_data(data)
            self._is_mute = False

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(
        self, params: types.DidChangeTextDocumentParams
    ) -> Iterator[Any]:
        """Hand the change to our handler, untouched."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    async def lsp_workspace__execute_command(  # type: ignore[override]  # pygls takes both kinds
        self, params: types.ExecuteCommandParams
    ) -> Any:
        """Run a command inside the request's own task, which is the one that gets cancelled.

        The handler takes the request's parameters whole, for the sake of `workDoneToken`.
        """
        handler = self.fm.commands.get(params.command)
        if handler is None:
            raise JsonRpcInvalidParams(f"no such command: {params.command}")
        answer = handler(params)
        return await answer if inspect.isawaitable(answer) else answer

    def structure_message(self, data: dict[str, Any]) -> Any:
        """Read a message; a request that cannot be read is answered with the error."""
        try:
            return super().structure_message(data)
        except JsonRpcException as error:
            if "id" in data and "method" in data:
                self._send_response(data["id"], error=error.to_response_error())
            raise
