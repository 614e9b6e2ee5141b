"""The language server as editors meet it: a process of its own, spoken to over stdio."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pytest_lsp import ClientServerConfig, LanguageClient, make_test_lsp_client

from grammars.outline import outline

from .editor import CAPABILITIES, REAL, SCRIPTED, SECONDS, Editor, editor

AUTOMATIC = types.InlineCompletionTriggerKind.Automatic
REQUEST_CANCELLED = -32800
INVALID_PARAMS = -32602


def texts(answer: types.InlineCompletionList) -> list[object]:
    return [item.insert_text for item in answer.items]


def typed(line: int, character: int, text: str) -> types.TextDocumentContentChangePartial:
    place = types.Position(line, character)
    return types.TextDocumentContentChangePartial(types.Range(place, place), text)


class TestInlineCompletion:
    async def test_is_offered_in_the_middle_of_a_file(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "void loop() {\n  digital\n}\n")
        answer = await uno.inline(uri, (1, 9))
        place = types.Range(types.Position(1, 9), types.Position(1, 9))
        (item,) = answer.items
        assert (item.insert_text, item.range) == ("Write(LED_BUILTIN, HIGH);", place)
        assert {"asked": "digital", "board": "uno", "language": "arduino"} in uno.traced

    @pytest.mark.parametrize("units", list(types.PositionEncodingKind))
    async def test_counts_characters_as_the_client_does(
        self, tmp_path: Path, sketch: Path, units: types.PositionEncodingKind
    ) -> None:
        """An astral character, an accent, a form feed and CR LF stand before the cursor."""
        before = "  /* 🔥µ\x0c */ digital"
        width = {"utf-8": 23, "utf-16": 20, "utf-32": 19}[units.value]
        capabilities = types.ClientCapabilities(
            general=types.GeneralClientCapabilities(position_encodings=[units])
        )
        async with editor(tmp_path / "trace", capabilities=capabilities) as it:
            assert it.capabilities.position_encoding == units
            uri = it.open(sketch, f"// 🔥\r\nvoid loop() {{\r\n{before}(\r\n}}\r\n")
            assert texts(await it.inline(uri, (2, width))) == ["Write(LED_BUILTIN, HIGH);"]
            it.change(uri, typed(2, width, "Read"))
            assert texts(await it.inline(uri, (2, width + 4))) == ["(2);"]

    async def test_what_is_typed_as_shown_asks_nothing(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "digital;\n")
        assert texts(await uno.inline(uri, (0, 7))) == ["Write(LED_BUILTIN, HIGH);"]
        uno.change(uri, typed(0, 7, "W"))
        rest = await uno.inline(uri, (0, 8), trigger=AUTOMATIC)
        assert texts(rest) == ["rite(LED_BUILTIN, HIGH);"]  # for digitalW the model has LOW
        asked_anew = await uno.inline(uri, (0, 8))  # by hand
        assert texts(asked_anew) == ["rite(LED_BUILTIN, LOW);"]
        uno.change(uri, typed(0, 8, "x"))
        assert texts(await uno.inline(uri, (0, 9), trigger=AUTOMATIC)) == []

    async def test_says_how_far_it_was_checked_and_logs_that_it_was_accepted(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        """In the title of the command that the client runs after it has put the text in."""
        async with editor(tmp_path / "trace", options={"board": "uno", "logLevel": "log"}) as it:
            uri = it.open(sketch, "digital")
            (item,) = (await it.inline(uri, (0, 7))).items
            assert item.command is not None
            assert item.command.title == "parsed"
            await it.command(*item.command.arguments, name=item.command.command)
            await it.until(lambda: "blink.ino: accepted, parsed" in it.logged)

    async def test_keeps_the_line_ending_of_the_document(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "void loop() {\r\n  twice\r\n}\r\n")
        assert texts(await uno.inline(uri, (1, 7))) == ["\r\n  one();\r\n  two();"]

    async def test_knows_lines_that_end_with_a_carriage_return(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "void loop() {\r  twice\r}\r")
        assert texts(await uno.inline(uri, (1, 7))) == ["\r  one();\r  two();"]

    async def test_continues_the_item_that_the_popup_shows(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "void loop() {\n  digitalRe\n}\n")
        place = types.Range(types.Position(1, 2), types.Position(1, 11))
        selected = types.SelectedCompletionInfo(place, "digitalRead")
        answer = await uno.inline(uri, (1, 11), selected=selected)
        assert [(i.insert_text, i.range) for i in answer.items] == [("digitalRead(2);", place)]
        other = types.SelectedCompletionInfo(place, "digitalUnknown")
        assert texts(await uno.inline(uri, (1, 11), selected=other)) == []

    async def test_closers_behind_the_cursor_are_in_the_range_that_is_replaced(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "void loop() {\r\n  /* 🔥 */ delay()\r\n}\r\n")
        (item,) = (await uno.inline(uri, (1, 17))).items
        place = types.Range(types.Position(1, 17), types.Position(1, 18))
        assert (item.insert_text, item.range) == ("1000);", place)

    async def test_a_keystroke_stops_the_decoding_and_the_old_request_gets_nothing(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "slow")
        old = uno.inline(uri, (0, 4))
        await uno.until(
            lambda: {"asked": "slow", "board": "uno", "language": "arduino"} in uno.traced
        )
        assert not old.done()
        uno.change(uri, typed(0, 4, "\ndigital"))
        new = uno.inline(uri, (1, 7))
        assert texts(await old) == []
        assert texts(await new) == ["Write(LED_BUILTIN, HIGH);"]
        assert {"stopped": "slow"} in uno.traced

    async def test_a_newer_request_supersedes_an_older_one(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "slow\ndigital")
        old = uno.inline(uri, (0, 4))
        await uno.until(lambda: uno.traced)
        assert texts(await uno.inline(uri, (1, 7))) == ["Write(LED_BUILTIN, HIGH);"]
        assert texts(await old) == []

    async def test_cancelling_stops_the_decoding(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "slow")
        request = uno.inline(uri, (0, 4), request_id="r1")
        await uno.until(lambda: uno.traced)
        uno.client.cancel_request(types.CancelParams("r1"))
        with pytest.raises(JsonRpcException) as caught:
            await request
        assert caught.value.code == REQUEST_CANCELLED
        await uno.until(lambda: {"stopped": "slow"} in uno.traced)

    async def test_documents_do_not_supersede_each_other(self, uno: Editor, sketch: Path) -> None:
        one = uno.open(sketch, "slow")
        running = uno.inline(one, (0, 4))
        await uno.until(lambda: uno.traced)
        two = uno.open(sketch.with_name("two.ino"), "digital")
        assert texts(await uno.inline(two, (0, 7))) == ["Write(LED_BUILTIN, HIGH);"]
        assert not running.done()
        uno.rewrite(one, "")
        assert texts(await running) == []

    async def test_of_a_burst_of_keystrokes_only_the_last_reaches_the_model(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        async with editor(tmp_path / "trace", options={"debounceMs": 200}) as it:
            uri = it.open(sketch, "")
            answers = []
            for column, letter in enumerate("digital"):
                it.change(uri, typed(0, column, letter))
                answers.append(it.inline(uri, (0, column + 1), trigger=AUTOMATIC))
            found = [texts(answer) for answer in await asyncio.gather(*answers)]
            assert found == [[]] * 6 + [["Write(LED_BUILTIN, HIGH);"]]
            assert [t["asked"] for t in it.traced] == ["digital"]

    async def test_a_document_is_read_when_it_is_opened_and_around_a_cursor_that_rests(
        self, uno: Editor, sketch: Path
    ) -> None:
        warmed = Path(f"{uno.trace_file}.warmed")

        def offsets() -> list[str]:
            return warmed.read_text().split() if warmed.exists() else []

        uri = uno.open(sketch, "int a;\nint b;\n")
        await uno.until(lambda: offsets() == ["14"])
        place = types.Range(types.Position(1, 3), types.Position(1, 3))
        await uno.client.text_document_code_action_async(
            types.CodeActionParams(
                types.TextDocumentIdentifier(uri),
                place,
                types.CodeActionContext([], trigger_kind=types.CodeActionTriggerKind.Automatic),
            )
        )
        await uno.until(lambda: offsets() == ["14", "10"])

    async def test_says_once_in_a_row_why_there_is_nothing(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "nonsense\ndigital")
        line = "blink.ino: nothing shown: nothing in the script"
        for _ in range(3):
            assert texts(await uno.inline(uri, (0, 8))) == []
        assert uno.logged.count(line) == 1
        await uno.inline(uri, (1, 7))
        await uno.inline(uri, (0, 8))
        assert uno.logged.count(line) == 2

    async def test_other_languages_get_nothing_and_the_log_says_so_once(
        self, uno: Editor, tmp_path: Path
    ) -> None:
        uri = uno.open(tmp_path / "a.rs", "digital", language="rust")
        for _ in range(2):
            assert texts(await uno.inline(uri, (0, 7))) == []
        assert len([line for line in uno.logged if line.startswith("a.rs: nothing shown")]) == 1
        assert uno.traced == []

    async def test_a_document_that_is_no_file_is_served(self, uno: Editor) -> None:
        uri = uno.open("untitled:Untitled-1", "digital")
        assert texts(await uno.inline(uri, (0, 7))) == ["Write(LED_BUILTIN, HIGH);"]

    async def test_a_model_that_breaks_is_logged_and_the_server_lives(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "crash\ndigital")
        with pytest.raises(JsonRpcException):
            await uno.inline(uri, (0, 5))
        assert any("the model is confused" in line for line in uno.logged)
        assert texts(await uno.inline(uri, (1, 7))) == ["Write(LED_BUILTIN, HIGH);"]

    async def test_a_model_that_cannot_be_used_is_said_in_one_line(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        async with editor(tmp_path / "trace", options={"model": "no.gguf"}) as it:
            uri = it.open(sketch, "digital")
            assert texts(await it.inline(uri, (0, 7))) == []
            await it.until(lambda: it.shown == ["no.gguf: not a GGUF file"])
            assert "blink.ino: nothing shown: no.gguf: not a GGUF file" in it.logged


class TestReal:
    """The shipped model and the compiler, nothing scripted."""

    async def test_the_shipped_model_completes_a_call_in_the_middle_of_a_sketch(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        """What is offered depends on the model; that it parses in place is up to us."""
        before, after = "void setup() {\n  Serial.beg", "\n}\n\nvoid loop() {\n}\n"
        async with editor(tmp_path / "trace", command=REAL, options={"board": "uno"}) as it:
            uri = it.open(sketch, before + after)
            answer = await it.inline(uri, (1, 12))
            (text, *_) = texts(answer)
            assert isinstance(text, str)
            assert text.startswith("in(")
            assert not outline(before + text + after).broken

    @pytest.mark.toolchain
    @pytest.mark.parametrize(
        ("options", "says"),
        [
            ({"board": "uno", "checkSeconds": 10}, "compiles"),
            ({"checkSeconds": 10}, "parsed; not checked: no board named"),
            ({"board": "uno", "checkSeconds": 0}, "parsed"),
        ],
    )
    async def test_what_is_shown_says_how_far_it_was_checked(
        self, tmp_path: Path, sketch: Path, options: dict[str, object], says: str
    ) -> None:
        async with editor(tmp_path / "trace", command=REAL, options=options) as it:
            uri = it.open(sketch, "void setup() {\n  Serial.beg\n}\n\nvoid loop() {\n}\n")
            for _ in range(2):
                item = (await it.inline(uri, (1, 12))).items[0]
                assert item.command.title.startswith(says)
            told = [line for line in it.logged if "shown, not checked" in line]
            assert len(told) == says.count("not checked")

    @pytest.mark.toolchain
    async def test_the_compiler_s_error_stands_on_its_line_and_goes_with_the_fix(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        good = "void setup() {}\r\nvoid loop() { /* 🔥 */ delay(1); }\r\n"
        async with editor(tmp_path / "trace", command=REAL, options={"board": "uno"}) as it:
            uri = it.open(sketch, good.replace("delay(1)", "ledd = 1"))
            it.save(uri)
            (error,) = await it.diagnostics(uri, version=1)
            assert error.range == types.Range(types.Position(1, 23), types.Position(1, 27))
            assert "ledd" in error.message
            it.rewrite(uri, good)
            answer = await it.command(uri)
            assert (answer["rung"], answer["defects"]) == ("built", [])
            assert answer["sizes"]["flash_total"] == 32256
            assert await it.diagnostics(uri, version=2) == []

    async def test_a_python_file_is_parsed(self, tmp_path: Path) -> None:
        path = tmp_path / "main.py"
        path.write_text("import machine\n", encoding="utf-8")
        async with editor(tmp_path / "trace", command=REAL, options={"board": "esp32dev"}) as it:
            uri = it.open(path, "import machine\nif True\n", language="python")
            it.save(uri)
            (error,) = await it.diagnostics(uri)
            assert error.range.start.line == 1


class TestCompletion:
    async def test_serves_clients_without_ghost_text(self, tmp_path: Path, sketch: Path) -> None:
        """The item holds the word before the cursor, by which the client filters."""
        capabilities = types.ClientCapabilities()
        async with editor(tmp_path / "trace", capabilities=capabilities) as it:
            uri = it.open(sketch, "void loop() {\n  digital\n}\n")
            params = types.CompletionParams(types.TextDocumentIdentifier(uri), types.Position(1, 9))
            answer = await it.client.text_document_completion_async(params)
            (item,) = answer.items
            place = types.Range(types.Position(1, 2), types.Position(1, 9))
            assert item.text_edit == types.TextEdit(place, "digitalWrite(LED_BUILTIN, HIGH);")
            assert item.filter_text == item.label == "digitalWrite(LED_BUILTIN, HIGH);"
            assert item.detail == "pinwright: parsed"
            assert answer.is_incomplete

    async def test_a_dot_brings_the_members_of_what_stands_before_it(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        capabilities, options = types.ClientCapabilities(), {"board": "esp32dev"}
        async with editor(tmp_path / "t", capabilities=capabilities, options=options) as it:
            uri = it.open(sketch, "void loop() {\n  Serial.\n}\n")
            context = types.CompletionContext(types.CompletionTriggerKind.TriggerCharacter, ".")
            params = types.CompletionParams(
                types.TextDocumentIdentifier(uri), types.Position(1, 9), context=context
            )
            answer = await it.client.text_document_completion_async(params)
            details = {item.label: item.detail for item in answer.items}
            assert details["println"].startswith("size_t println(")
            assert "writeln" not in details

    async def test_closers_behind_the_cursor_are_part_of_the_edit(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        capabilities = types.ClientCapabilities()
        async with editor(tmp_path / "trace", capabilities=capabilities) as it:
            uri = it.open(sketch, "void loop() {\n  delay()\n}\n")
            params = types.CompletionParams(types.TextDocumentIdentifier(uri), types.Position(1, 8))
            (item,) = (await it.client.text_document_completion_async(params)).items
            place = types.Range(types.Position(1, 8), types.Position(1, 9))
            assert item.text_edit == types.TextEdit(place, "1000);")

    async def test_leaves_the_popup_alone_where_ghost_text_is_shown(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "digital")
        params = types.CompletionParams(types.TextDocumentIdentifier(uri), types.Position(0, 7))
        for _ in range(2):
            assert not (await uno.client.text_document_completion_async(params)).items
        assert len([line for line in uno.logged if "nothing in the popup" in line]) == 1


class TestDiagnostics:
    async def test_stand_on_the_line_after_a_save_and_go_with_the_fix(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "void setup() {}\r\nvoid loop() { /* 🔥 */ BROKEN; ODD; }\r\n")
        uno.save(uri)
        error, warning = await uno.diagnostics(uri, version=1)
        assert error.range == types.Range(types.Position(1, 23), types.Position(1, 29))
        assert (error.message, error.source, error.code) == ("BROKEN", "pinwright", None)
        assert error.severity is types.DiagnosticSeverity.Error
        assert (warning.severity, warning.code) == (types.DiagnosticSeverity.Warning, "-Wodd")
        uno.rewrite(uri, "void setup() {}\r\nvoid loop() {}\r\n")
        uno.save(uri)
        assert await uno.diagnostics(uri, version=2) == []

    async def test_other_files_of_the_sketch_get_theirs_and_lose_them_again(
        self, uno: Editor, sketch: Path
    ) -> None:
        header = sketch.with_name("pins.h")
        header.write_text("#pragma once\nint BROKEN;\n", encoding="utf-8")
        uri = uno.open(sketch, '#include "pins.h"\nvoid setup() {}\nvoid loop() {}\n')
        uno.save(uri)
        (error,) = await uno.diagnostics(header.as_uri())
        assert error.range.start == types.Position(1, 4)
        assert await uno.diagnostics(uri) == []
        header.write_text("#pragma once\n", encoding="utf-8")
        seen = len(uno.published)
        uno.save(uri)
        await uno.until(
            lambda: any(
                p.uri == header.as_uri() and not p.diagnostics for p in uno.published[seen:]
            )
        )

    async def test_are_not_put_on_a_text_that_has_changed_meanwhile(
        self, uno: Editor, sketch: Path
    ) -> None:
        """The build of version 1 is stopped by that of version 3; version 2 is never built."""
        uri = uno.open(sketch, "void setup() {}\nvoid loop() { ENDLESS; }\n")
        uno.save(uri)
        await uno.until(lambda: uno.traced)
        uno.rewrite(uri, "void setup() {}\nvoid loop() { BROKEN; ENDLESS; }\n")
        uno.rewrite(uri, "void setup() {}\nvoid loop() { BROKEN; }\n")
        uno.save(uri)
        assert len(await uno.diagnostics(uri, version=3)) == 1
        assert {"stopped": "blink.ino"} in uno.traced
        assert {p.version for p in uno.published} == {3}

    async def test_without_a_board_there_are_none_and_the_log_says_why(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        async with editor(tmp_path / "trace") as it:
            uri = it.open(sketch, "void setup() {}\nvoid loop() { BROKEN; }\n")
            for _ in range(2):  # what nobody waits for is told once
                it.save(uri)
            await it.until(lambda: any("no board" in line for line in it.logged))
            answer = await it.command(uri)
            why = answer["why_not_further"]
            assert not answer["checked"]
            assert why.startswith("no board")
            await it.until(lambda: it.shown == [why, why])
            assert len([line for line in it.logged if "not checked: no board" in line]) == 1
            assert it.published == []
            assert it.traced == []

    async def test_saving_builds_nothing_when_the_user_says_so(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        options = {"board": "uno", "validateOnSave": False}
        async with editor(tmp_path / "trace", options=options) as it:
            uri = it.open(sketch, "void setup() {}\nvoid loop() { BROKEN; }\n")
            it.save(uri)
            await it.command(uri)
            assert [t for t in it.traced if "validating" in t] == [
                {"validating": "blink.ino", "kind": "sketch"}
            ]

    async def test_a_compiler_that_breaks_is_logged_and_the_server_lives(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "CRASH")
        uno.save(uri)
        await uno.until(lambda: [line for line in uno.logged if "the compiler is confused" in line])
        uno.rewrite(uri, "BROKEN")
        uno.save(uri)
        assert [d.message for d in await uno.diagnostics(uri, 2)] == ["BROKEN"]


class TestValidateCommand:
    async def test_is_advertised_and_answers_with_the_report(
        self, uno: Editor, sketch: Path
    ) -> None:
        uri = uno.open(sketch, "void setup() {}\nvoid loop() { BROKEN; }\n")
        answer = await uno.command(uri)
        assert answer["schema"] == 3
        assert (answer["board"], answer["rung"], answer["checked"]) == ("uno", "not checked", True)
        assert answer["defects"] == [
            {
                "file": str(sketch),
                "line": 2,
                "column": 15,
                "severity": "error",
                "message": "BROKEN",
                "flag": None,
            }
        ]
        assert len(await uno.diagnostics(uri)) == 1

    async def test_takes_the_current_document_when_none_is_named(
        self, uno: Editor, sketch: Path
    ) -> None:
        uno.open(sketch, "void setup() {}\nvoid loop() {}\n")
        assert (await uno.command())["rung"] == "built"

    async def test_shows_progress(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "void setup() {}\nvoid loop() {}\n")
        await uno.command(uri)
        (reports,) = await uno.until(lambda: list(uno.client.progress_reports.values()))
        await uno.until(lambda: len(reports) == 3)
        begin, report, end = reports
        assert (begin.title, begin.cancellable) == ("Building for uno", True)
        assert report.message == "compiling"
        assert isinstance(end, types.WorkDoneProgressEnd)

    async def test_is_stopped_by_the_progress_bar_s_button(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "void setup() {}\nvoid loop() { ENDLESS; }\n")
        request = uno.command(uri)
        await uno.until(lambda: uno.traced)
        (token,) = uno.client.progress_reports
        uno.client.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(token))
        with pytest.raises(JsonRpcException) as caught:
            await request
        assert caught.value.code == REQUEST_CANCELLED
        assert {"stopped": "blink.ino"} in uno.traced

    async def test_is_stopped_by_cancelling_the_request(self, uno: Editor, sketch: Path) -> None:
        uri = uno.open(sketch, "void setup() {}\nvoid loop() { ENDLESS; }\n")
        request = uno.command(uri, request_id="build")
        await uno.until(lambda: uno.traced)
        uno.client.cancel_request(types.CancelParams("build"))
        with pytest.raises(JsonRpcException) as caught:
            await request
        assert caught.value.code == REQUEST_CANCELLED
        await uno.until(lambda: {"stopped": "blink.ino"} in uno.traced)

    @pytest.mark.parametrize("arguments", [(7,), ("file:///a.ino", "file:///b.ino")])
    async def test_a_wrong_argument_is_said_in_one_line(
        self, uno: Editor, arguments: tuple[object, ...]
    ) -> None:
        answer = await uno.command(*arguments)
        line = "pinwright.validate: takes one argument, the URI of a document"
        assert answer["why_not_further"] == line
        await uno.until(lambda: uno.shown == [line])

    async def test_cancelled_at_once_shows_nothing(self, uno: Editor, sketch: Path) -> None:
        """The client's answer on the progress token then comes to a request that is over."""
        uri = uno.open(sketch, "void setup() {}")
        codes = set()
        for number in range(20):
            request = uno.command(uri, request_id=f"build{number}")
            for _ in range(number % 4):
                await asyncio.sleep(0)  # a turn of the loop: now and then the token is asked for
            uno.client.cancel_request(types.CancelParams(f"build{number}"))
            try:
                await request
            except JsonRpcException as error:
                codes.add(error.code)
        await uno.command(uri)
        assert (codes, uno.shown) == ({REQUEST_CANCELLED}, [])


class TestConfiguration:
    async def test_is_asked_for_and_taken_over_when_it_changes(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        async with editor(tmp_path / "trace", configuration={"board": "mega"}) as it:
            uri = it.open(sketch, "digital")
            await it.until(lambda: any("model loaded" in line for line in it.logged))
            await it.inline(uri, (0, 7))
            it.client.set_configuration({"board": "uno", "maxTokens": "many"}, section="pinwright")
            changed = types.DidChangeConfigurationParams(settings=None)
            it.client.workspace_did_change_configuration(changed)
            await it.until(lambda: it.shown)
            await it.inline(uri, (0, 7))
            assert [t["board"] for t in it.traced] == ["megaatmega2560", "uno"]
            (complaint,) = it.shown
            assert complaint.startswith("pinwright.maxTokens: expected a whole number")

    async def test_wrong_initialization_options_are_named_and_the_rest_is_taken(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        options = {"board": "uno", "debounceMs": -1}
        async with editor(tmp_path / "trace", options=options) as it:
            uri = it.open(sketch, "digital")
            await it.inline(uri, (0, 7))
            assert it.traced[0]["board"] == "uno"
            await it.until(lambda: any("pinwright.debounceMs" in line for line in it.shown))


class TestProtocol:
    async def test_advertises_what_it_serves(self, tmp_path: Path) -> None:
        async with editor(tmp_path / "trace", capabilities=CAPABILITIES) as it:
            offered = it.capabilities
            assert offered.inline_completion_provider is not None
            assert offered.completion_provider is not None
            assert set(offered.execute_command_provider.commands) == {
                "pinwright.check",
                "pinwright.validate",
                "pinwright.simulate",
                "pinwright.buildHere",
                "pinwright.board",
                "pinwright.boards",
                "pinwright.why",
                "pinwright.generateBelow",
                "pinwright.accepted",
            }
            sync = offered.text_document_sync
            assert sync.change is types.TextDocumentSyncKind.Incremental
            assert sync.open_close
            assert sync.save

    async def test_a_request_that_cannot_be_read_is_answered(self, uno: Editor) -> None:
        answer: Future[object] = Future()
        uno.client.protocol._request_futures["bad"] = answer
        message = {"jsonrpc": "2.0", "id": "bad", "method": "textDocument/inlineCompletion"}
        uno.client.protocol._send_data({**message, "params": {"position": "here"}})
        with pytest.raises(JsonRpcException) as caught:
            await asyncio.wrap_future(answer)
        assert caught.value.code == INVALID_PARAMS

    async def test_leaves_while_it_is_decoding_and_building(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        """Leaving with exit status 0 is asserted by `editor`."""
        async with editor(tmp_path / "trace", options={"board": "uno"}) as it:
            uri = it.open(sketch, "void setup() {}\nvoid loop() { ENDLESS; }\nslow")
            it.save(uri)
            request = it.inline(uri, (2, 4))
            await it.until(lambda: len(it.traced) == 2)
        await asyncio.wait([request], timeout=0)
        assert request.done()
        assert {"closed": True} in it.traced

    async def test_a_client_that_is_gone_ends_the_server_and_its_work(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        """No `shutdown`, only a closed pipe: exit status 1, and no build that goes on for ever."""
        client = await ClientServerConfig([*SCRIPTED, str(tmp_path / "trace")]).start()
        params = types.InitializeParams(
            capabilities=CAPABILITIES, initialization_options={"board": "uno"}
        )
        await client.initialize_session(params)
        it = Editor(client, tmp_path / "trace")
        it.save(it.open(sketch, "void setup() {}\nvoid loop() { ENDLESS; }\n"))
        await it.until(lambda: it.traced)
        client._server.stdin.close()
        async with asyncio.timeout(SECONDS):
            assert await client._server.wait() == 1
        assert {"stopped": "blink.ino"} in it.traced
        await client.stop()

    async def test_an_edit_of_a_document_that_was_never_opened_is_logged(
        self, uno: Editor, sketch: Path
    ) -> None:
        uno.versions[sketch.as_uri()] = 1
        uno.change(sketch.as_uri(), typed(0, 0, "x"))
        assert await uno.until(lambda: [line for line in uno.logged if "never opened" in line])
        assert uno.shown == []

    @pytest.mark.parametrize(
        ("leave", "status"),
        [
            (lambda client: client.exit(None), 1),
            (lambda client: client._server.send_signal(signal.SIGINT), -signal.SIGINT),
        ],
        ids=["exit without shutdown", "ctrl-c"],
    )
    async def test_ends_at_once_however_it_is_told_to(
        self, tmp_path: Path, sketch: Path, leave: Callable[[LanguageClient], None], status: int
    ) -> None:
        """It waits neither for its client to close the pipe nor for a build."""
        client = await ClientServerConfig([*SCRIPTED, str(tmp_path / "trace")]).start()
        params = types.InitializeParams(
            capabilities=CAPABILITIES, initialization_options={"board": "uno"}
        )
        await client.initialize_session(params)
        it = Editor(client, tmp_path / "trace")
        it.save(it.open(sketch, "ENDLESS"))
        await it.until(lambda: it.traced)
        leave(client)
        async with asyncio.timeout(SECONDS):
            assert await client._server.wait() == status
        await client.stop()

    async def test_serves_a_client_over_tcp(self, tmp_path: Path, sketch: Path) -> None:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            port = probe.getsockname()[1]
        server = await asyncio.create_subprocess_exec(*SCRIPTED, str(tmp_path / "trace"), str(port))
        client = make_test_lsp_client()
        async with asyncio.timeout(SECONDS):
            while True:
                try:
                    await client.start_tcp("127.0.0.1", port)
                    break
                except ConnectionRefusedError:
                    await asyncio.sleep(0.02)
            await client.initialize_session(types.InitializeParams(capabilities=CAPABILITIES))
            it = Editor(client, tmp_path / "trace")
            uri = it.open(sketch, "digital")
            assert texts(await it.inline(uri, (0, 7))) == ["Write(LED_BUILTIN, HIGH);"]
            with pytest.raises(ConnectionRefusedError):  # it would get the first one's answers
                await asyncio.open_connection("127.0.0.1", port)
            await client.shutdown_session()
            assert await server.wait() == 0
        await client.stop()
