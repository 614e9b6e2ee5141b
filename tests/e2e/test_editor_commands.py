"""What an editor asks beside completions: which board, why nothing is shown, what the pins do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types

from codegen.models.store import VARIABLE

from .editor import CAPABILITIES, Editor, editor

INVOKED = types.InlineCompletionTriggerKind.Invoked
AUTOMATIC = types.InlineCompletionTriggerKind.Automatic


async def test_the_board_is_said_with_who_names_it(uno: Editor, sketch: Path) -> None:
    uri = uno.open(sketch, "")
    answer = await uno.command(uri, name="pinwright.board")
    assert _part(answer, "board", "source", "is_setting", "why") == ["uno", "settings", True, None]
    (sketch.parent / "platformio.ini").write_text("[env:a]\nboard = esp32dev\n")
    answer = await uno.command(uri, name="pinwright.board")
    assert _part(answer, "board", "is_setting") == ["esp32dev", False]
    assert "platformio.ini, env a" in answer["source"]
    (sketch.parent / "platformio.ini").write_text("[env:a]\nboard = nowhere\n")
    answer = await uno.command(uri, name="pinwright.board")
    assert answer["board"] is None
    assert "unknown board 'nowhere'" in answer["why"]


async def test_the_boards_to_choose_from_are_listed(uno: Editor) -> None:
    answer = await uno.command(name="pinwright.boards")
    by_id = {board["id"]: board for board in answer["boards"]}
    assert by_id["uno"]["name"] == "Arduino Uno"
    assert "esp32dev" in by_id


async def test_why_nothing_is_shown_is_answered(uno: Editor, sketch: Path) -> None:
    uri = uno.open(sketch, "nothing")
    assert not (await uno.inline(uri, (0, 7))).items
    answer = await uno.command(uri, name="pinwright.why")
    assert "model: scripted" in answer["reasons"]
    assert "board: uno (Arduino Uno), from settings" in answer["reasons"]
    assert "nothing shown: nothing in the script" in answer["reasons"]
    assert any("diagnosticsWhileTyping is off" in line for line in answer["reasons"])
    answer = await uno.command((sketch.parent / "other.ino").as_uri(), name="pinwright.why")
    assert answer["reasons"][0] == "other.ino is not open in the editor"


async def test_a_model_that_cannot_be_used_and_a_board_that_is_not_named_are_reasons(
    tmp_path: Path, sketch: Path
) -> None:
    async with editor(tmp_path / "trace", options={"model": "/none.gguf"}) as it:
        uri = it.open(sketch, "")
        await it.until(lambda: it.shown)
        answer = await it.command(uri, name="pinwright.why")
    assert answer["reasons"][0] == "no completions: /none.gguf: not a GGUF file"
    assert answer["reasons"][1].startswith("nothing is checked: no board named")


async def test_a_check_asks_the_compiler_and_builds_nothing(uno: Editor, sketch: Path) -> None:
    uri = uno.open(sketch, "BROKEN\n")
    answer = await uno.command(uri, name="pinwright.check")
    assert [defect["message"] for defect in answer["defects"]] == ["BROKEN"]
    assert [d.message for d in await uno.diagnostics(uri)] == ["BROKEN"]
    asked = [t for t in uno.traced if "checking" in t or "validating" in t]
    assert [t.get("checking") for t in asked] == ["blink.ino"]


async def test_a_simulation_is_answered_with_the_pins_as_lines(uno: Editor, sketch: Path) -> None:
    uri = uno.open(sketch, "void loop() { MOVES }\n")
    answer = await uno.command(uri, name="pinwright.simulate")
    assert answer["rung"] == "behaves"
    assert answer["simulation"]["moved"] == ["D13"]
    assert any("D13" in line for line in answer["trace"])


async def test_asked_by_a_key_there_are_alternatives_and_while_typing_there_is_one(
    uno: Editor, sketch: Path
) -> None:
    uri = uno.open(sketch, "several")
    asked = await uno.inline(uri, (0, 7), trigger=INVOKED)
    assert [item.insert_text for item in asked.items] == ["(1);", "(2);", "(3);"]
    typed = await uno.inline(uri, (0, 7), trigger=AUTOMATIC)
    assert [item.insert_text for item in typed.items] == ["(1);"]


async def test_what_is_shown_and_taken_is_counted_and_nothing_of_the_text_is_kept(
    tmp_path: Path, sketch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, str(tmp_path / "own" / "models"))
    file = tmp_path / "own" / "statistics.json"
    for wanted in (False, True):
        options = {"board": "uno", "statistics": wanted, "logLevel": "debug"}
        async with editor(tmp_path / "trace", options=options) as it:
            uri = it.open(sketch, "digital")
            (item,) = (await it.inline(uri, (0, 7), trigger=AUTOMATIC)).items
            told = {
                "insertText": item.insert_text,
                "command": {"arguments": item.command.arguments},
            }
            it.client.protocol.notify("textDocument/didShowCompletion", {"item": told})
            partly = {"item": told, "acceptedLength": 5}
            it.client.protocol.notify("textDocument/didPartiallyAcceptCompletion", partly)
            it.client.protocol.notify("textDocument/didShowCompletion", {"item": None})
            await it.command(*item.command.arguments, name=item.command.command)
        assert file.exists() is wanted
    text = file.read_text()
    counts = json.loads(text)["counts"]
    assert counts == {"while typing, parsed": {"shown": 1, "accepted": 1, "partly": 1}}
    assert not any(word in text for word in ("digital", "Write", "blink", str(tmp_path)))


# Clients that know less


async def test_a_client_without_inline_completion_gets_the_popup(
    tmp_path: Path, sketch: Path
) -> None:
    """Helix, Zed and Kate."""
    plain = types.ClientCapabilities()
    async with editor(tmp_path / "trace", capabilities=plain, options={"board": "uno"}) as it:
        uri = it.open(sketch, "digital")
        params = types.CompletionParams(types.TextDocumentIdentifier(uri), types.Position(0, 7))
        answer = await it.client.text_document_completion_async(params)
        assert [item.label for item in answer.items] == ["digitalWrite(LED_BUILTIN, HIGH);"]
        assert (await it.command(uri, name="pinwright.board"))["board"] == "uno"


async def test_a_client_that_counts_in_bytes_is_understood(tmp_path: Path, sketch: Path) -> None:
    """Helix asks for UTF-8 first."""
    utf8 = types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf8])
    capabilities = types.ClientCapabilities(
        general=utf8, text_document=CAPABILITIES.text_document, workspace=CAPABILITIES.workspace
    )
    async with editor(
        tmp_path / "trace", capabilities=capabilities, options={"board": "uno"}
    ) as it:
        assert it.capabilities.position_encoding == types.PositionEncodingKind.Utf8
        uri = it.open(sketch, "/* µ🔥 */ \n")
        place = types.Position(0, len("/* µ🔥 */ ".encode()))
        change = types.TextDocumentContentChangePartial(types.Range(place, place), "digital")
        it.change(uri, change)
        (item,) = (await it.inline(uri, (0, place.character + 7))).items
        assert item.insert_text == "Write(LED_BUILTIN, HIGH);"
        assert item.range.start.character == place.character + 7
        it.rewrite(uri, "/* µ🔥 */ BROKEN\n")
        await it.command(uri, name="pinwright.check")
        (error,) = await it.diagnostics(uri)
        assert error.range.start.character == place.character


async def test_a_client_that_always_sends_the_whole_text_is_understood(
    tmp_path: Path, sketch: Path
) -> None:
    """Without incremental synchronisation, and without versions of its diagnostics."""
    document = types.TextDocumentClientCapabilities(
        synchronization=types.TextDocumentSyncClientCapabilities(did_save=True)
    )
    plain = types.ClientCapabilities(text_document=document)
    async with editor(tmp_path / "trace", capabilities=plain, options={"board": "uno"}) as it:
        uri = it.open(sketch, "")
        for text in ("d", "di\r\n", "BROKEN\r\n", "one\r\ndigital"):
            it.rewrite(uri, text)
        params = types.CompletionParams(types.TextDocumentIdentifier(uri), types.Position(1, 7))
        answer = await it.client.text_document_completion_async(params)
        assert [item.label for item in answer.items] == ["digitalWrite(LED_BUILTIN, HIGH);"]
        it.rewrite(uri, "one\n  BROKEN\n")
        await it.command(uri, name="pinwright.check")
        (error,) = await it.diagnostics(uri)
        assert (error.range.start.line, error.range.start.character) == (1, 2)


def _part(answer: dict[str, Any], *names: str) -> list[Any]:
    return [answer[name] for name in names]
