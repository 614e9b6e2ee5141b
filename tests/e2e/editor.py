"""An editor in a few words: what the end-to-end tests say to a real server process."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

REAL = [
    sys.executable,
    "-c",
    "from lsp_server import server, settings;"
    "raise SystemExit(server.serve_stdio(settings.Settings()))",
]
SCRIPTED = [sys.executable, str(Path(__file__).with_name("scripted_server.py"))]
SECONDS = 20.0

CAPABILITIES = types.ClientCapabilities(
    general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf16]),
    text_document=types.TextDocumentClientCapabilities(
        inline_completion=types.InlineCompletionClientCapabilities(),
        publish_diagnostics=types.PublishDiagnosticsClientCapabilities(version_support=True),
    ),
    window=types.WindowClientCapabilities(work_done_progress=True),
    workspace=types.WorkspaceClientCapabilities(
        apply_edit=True,
        workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True),
        configuration=True,
        did_change_configuration=types.DidChangeConfigurationClientCapabilities(),
    ),
)


class Editor:
    """One client with a server of its own."""

    def __init__(self, client: LanguageClient, trace: Path) -> None:
        self.client = client
        self.versions: dict[str, int] = {}
        self.capabilities = types.ServerCapabilities()
        self.published: list[types.PublishDiagnosticsParams] = []
        self.trace_file = trace
        self.edits: list[types.WorkspaceEdit] = []

        @client.feature(types.WORKSPACE_APPLY_EDIT)
        def _(params: types.ApplyWorkspaceEditParams) -> types.ApplyWorkspaceEditResult:
            self.edits.append(params.edit)
            return types.ApplyWorkspaceEditResult(applied=True)

        client.protocol.fm.features.pop(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _(params: types.PublishDiagnosticsParams) -> None:
            self.published.append(params)

    @property
    def traced(self) -> list[dict[str, Any]]:
        """What the scripted model and compiler were asked so far."""
        lines = self.trace_file.read_text("utf-8").splitlines() if self.trace_file.exists() else []
        return [json.loads(line) for line in lines]

    @property
    def logged(self) -> list[str]:
        return [params.message for params in self.client.log_messages]

    @property
    def shown(self) -> list[str]:
        return [params.message for params in self.client.messages]

    async def until(self, condition: Callable[[], Any]) -> Any:
        """Wait for a condition, with a deadline; returns what made it true."""
        deadline = time.monotonic() + SECONDS
        while not (value := condition()):
            assert time.monotonic() < deadline, (self.logged, self.shown, self.traced)
            await asyncio.sleep(0.005)
        return value

    def open(self, path: Path | str, text: str, language: str = "arduino") -> str:
        uri = path.as_uri() if isinstance(path, Path) else path
        self.versions[uri] = 1
        item = types.TextDocumentItem(uri, language, 1, text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
        return uri

    def change(self, uri: str, *changes: types.TextDocumentContentChangeEvent) -> None:
        self.versions[uri] += 1
        document = types.VersionedTextDocumentIdentifier(self.versions[uri], uri)
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(document, changes))

    def rewrite(self, uri: str, text: str) -> None:
        self.change(uri, types.TextDocumentContentChangeWholeDocument(text))

    def save(self, uri: str) -> None:
        document = types.TextDocumentIdentifier(uri)
        self.client.text_document_did_save(types.DidSaveTextDocumentParams(document))

    def inline(
        self,
        uri: str,
        position: tuple[int, int],
        *,
        trigger: types.InlineCompletionTriggerKind = types.InlineCompletionTriggerKind.Invoked,
        selected: types.SelectedCompletionInfo | None = None,
        request_id: str | None = None,
    ) -> asyncio.Future[types.InlineCompletionList]:
        """Ask for ghost text; the request is on its way when this returns."""
        params = types.InlineCompletionParams(
            context=types.InlineCompletionContext(trigger, selected),
            text_document=types.TextDocumentIdentifier(uri),
            position=types.Position(*position),
        )
        method = types.TEXT_DOCUMENT_INLINE_COMPLETION
        return asyncio.wrap_future(
            self.client.protocol.send_request(method, params, msg_id=request_id)
        )

    def command(
        self,
        *arguments: Any,
        name: str = "pinwright.validate",
        request_id: str | None = None,
        token: str | None = None,
    ) -> asyncio.Future[dict[str, Any]]:
        """Run a command of the server's."""
        params = types.ExecuteCommandParams(name, arguments, token)
        method = types.WORKSPACE_EXECUTE_COMMAND
        return asyncio.wrap_future(
            self.client.protocol.send_request(method, params, msg_id=request_id)
        )

    async def quick_fixes(
        self, uri: str, diagnostics: Sequence[types.Diagnostic]
    ) -> list[types.CodeAction]:
        """Ask for the fixes of diagnostics, as a click on the first of them does."""
        params = types.CodeActionParams(
            types.TextDocumentIdentifier(uri),
            diagnostics[0].range,
            types.CodeActionContext(diagnostics),
        )
        answer = await self.client.text_document_code_action_async(params)
        return [action for action in answer or [] if isinstance(action, types.CodeAction)]

    async def diagnostics(self, uri: str, version: int | None = None) -> Sequence[types.Diagnostic]:
        """What was published last for a document, once anything was (for that version)."""
        mine = await self.until(
            lambda: [p for p in self.published if p.uri == uri and version in (None, p.version)]
        )
        return list(mine[-1].diagnostics)


@asynccontextmanager
async def editor(
    trace: Path,
    *,
    command: Sequence[str] = SCRIPTED,
    capabilities: types.ClientCapabilities = CAPABILITIES,
    options: Mapping[str, object] | None = None,
    configuration: object = None,
) -> AsyncIterator[Editor]:
    """Start a server, initialize it, and see it leave with exit status 0.

    Without a word in `options` nothing is checked while typing: a test then knows when what runs.
    """
    client = await ClientServerConfig([*command, str(trace)]).start()
    if configuration is not None:
        client.set_configuration(configuration, section="pinwright")
    it = Editor(client, trace)
    options = {"diagnosticsWhileTyping": False, **(options or {})}
    params = types.InitializeParams(capabilities=capabilities, initialization_options=options)
    it.capabilities = (await client.initialize_session(params)).capabilities
    yield it
    await client.shutdown_session()
    assert client._server.returncode == 0
    await client.stop()
