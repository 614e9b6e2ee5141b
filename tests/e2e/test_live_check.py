"""Diagnostics while the user types, from a real server process."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from lsprotocol import types

from .editor import REAL, Editor, editor

# A test waits for a pause of 20 ms; 0 would let a check begin between two edits of a burst.
LIVE = {"board": "uno", "logLevel": "debug", "diagnosticsWhileTyping": True}
QUICK = {**LIVE, "diagnosticsDelayMs": 20}
GOOD = "void setup() {}\nvoid loop() {}\n"


def sketch_with(statement: str) -> str:
    return f"void setup() {{}}\nvoid loop() {{ {statement} }}\n"


@pytest.fixture
async def live(tmp_path: Path) -> AsyncIterator[Editor]:
    """An editor that checks while the user types."""
    async with editor(tmp_path / "trace", options=QUICK) as it:
        yield it


def checks(it: Editor) -> list[str]:
    """The texts that the fast check was asked about."""
    return [t["text"] for t in it.traced if "checking" in t]


def checked_boards(it: Editor) -> list[str]:
    """The boards that the fast check was asked about."""
    return [t["board"] for t in it.traced if "checking" in t]


def compilers_below(pid: int) -> list[int]:
    """The compilers proper that a process has started, itself or through others."""
    parents, names = {}, {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):  # ended meanwhile
            head, _, rest = stat.read_text("utf-8", errors="replace").rpartition(")")
            number, _, name = head.partition(" (")
            parents[int(number)], names[int(number)] = int(rest.split()[1]), name

    def is_below(child: int) -> bool:
        return child == pid or (child in parents and is_below(parents[child]))

    return [child for child, name in names.items() if name == "cc1plus" and is_below(child)]


def messages(diagnostics: list[types.Diagnostic]) -> list[str]:
    return [each.message for each in diagnostics]


class TestScripted:
    """What is asked when, and what is shown of it."""

    async def test_an_error_comes_while_typing_and_goes_with_the_fix(
        self, live: Editor, sketch: Path
    ) -> None:
        uri = live.open(sketch, GOOD)
        assert await live.diagnostics(uri, 1) == []
        live.rewrite(uri, sketch_with("BROKEN;"))
        assert messages(await live.diagnostics(uri, 2)) == ["BROKEN"]
        live.rewrite(uri, GOOD)
        assert await live.diagnostics(uri, 3) == []
        assert not any("validating" in t for t in live.traced)

    async def test_of_a_burst_of_edits_only_the_last_is_checked(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        async with editor(tmp_path / "trace", options={**LIVE, "diagnosticsDelayMs": 200}) as it:
            uri = it.open(sketch, "")
            for end in range(1, len(GOOD)):
                it.rewrite(uri, GOOD[:end])
            last = sketch_with("BROKEN;")
            it.rewrite(uri, last)
            assert messages(await it.diagnostics(uri, it.versions[uri])) == ["BROKEN"]
            assert checks(it) == [last]
            assert {p.version for p in it.published} == {it.versions[uri]}

    async def test_an_edit_stops_the_check_of_the_text_before_it(
        self, live: Editor, sketch: Path
    ) -> None:
        uri = live.open(sketch, sketch_with("ENDLESS;"))
        await live.until(lambda: checks(live))
        live.rewrite(uri, sketch_with("ODD;"))
        assert messages(await live.diagnostics(uri, 2)) == ["ODD"]
        assert {"stopped": "blink.ino"} in live.traced
        assert {p.version for p in live.published} == {2}

    async def test_an_edit_of_one_tab_stops_the_check_that_another_began(
        self, live: Editor, sketch: Path
    ) -> None:
        sketch.write_text(GOOD, encoding="utf-8")
        helper = sketch.with_name("helper.ino")
        one = live.open(sketch, sketch_with("ENDLESS;"))
        await live.until(lambda: checks(live))
        two = live.open(helper, "int helper;\n")
        live.rewrite(one, sketch_with("BROKEN;"))
        live.rewrite(two, "int ODD;\n")
        assert messages(await live.diagnostics(two, 2)) == ["ODD"]
        assert messages(await live.diagnostics(one, 2)) == ["BROKEN"]
        assert {"stopped": "blink.ino"} in live.traced

    async def test_the_diagnostics_of_a_build_replace_them_and_are_replaced_by_the_next_edit(
        self, live: Editor, sketch: Path
    ) -> None:
        uri = live.open(sketch, sketch_with("ODD; UNLINKED;"))
        assert messages(await live.diagnostics(uri, 1)) == ["ODD"]
        live.save(uri)
        await live.until(lambda: messages(list(live.published[-1].diagnostics)) != ["ODD"])
        assert messages(await live.diagnostics(uri, 1)) == ["ODD", "UNLINKED"]
        live.rewrite(uri, GOOD)
        assert await live.diagnostics(uri, 2) == []

    async def test_a_build_of_an_older_text_shows_nothing_after_a_newer_check(
        self, live: Editor, sketch: Path, tmp_path: Path
    ) -> None:
        """Its header was not edited, but what is known of it is newer by then."""
        header = sketch.with_name("pins.h")
        header.write_text("int BROKEN;\n", encoding="utf-8")
        uri = live.open(sketch, sketch_with("WAITING;"))
        await live.diagnostics(header.as_uri())
        live.save(uri)
        await live.until(lambda: any("validating" in t for t in live.traced))
        header.unlink()
        live.rewrite(uri, GOOD)
        assert await live.diagnostics(uri, 2) == []
        Path(tmp_path / "trace.go").touch()
        await live.until(lambda: [x for x in live.logged if "a later check was faster" in x])
        assert await live.diagnostics(header.as_uri()) == []

    async def test_of_other_files_the_whole_project_is_told_after_the_file_itself(
        self, live: Editor, tmp_path: Path
    ) -> None:
        (tmp_path / "platformio.ini").write_text("[env:a]\nboard = uno\n", encoding="utf-8")
        for name in ("main", "other"):
            path = tmp_path / "src" / f"{name}.cpp"
            path.parent.mkdir(exist_ok=True)
            path.write_text(f"int {name}() {{ BROKEN; }}\n", encoding="utf-8")
        main, other = (tmp_path / "src" / f"{name}.cpp" for name in ("main", "other"))
        uri = live.open(main, "int main() { ODD; }\n", language="cpp")
        assert messages(await live.diagnostics(uri, 1)) == ["ODD"]
        assert messages(await live.diagnostics(other.as_uri())) == ["BROKEN"]
        scopes = [t["scope"] for t in live.traced if "checking" in t]
        assert scopes == ["file", "project"]

    async def test_it_can_be_switched_off(self, tmp_path: Path, sketch: Path) -> None:
        options = {**QUICK, "diagnosticsWhileTyping": False}
        async with editor(tmp_path / "trace", options=options) as it:
            uri = it.open(sketch, sketch_with("BROKEN;"))
            it.rewrite(uri, sketch_with("ODD;"))
            it.save(uri)
            assert messages(await it.diagnostics(uri, 2)) == ["ODD"]
            assert checks(it) == []

    async def test_another_board_is_checked_for_at_once(self, tmp_path: Path) -> None:
        """Be it set in the editor or named by the project, whose settings are no document."""
        path = tmp_path / "src" / "main.cpp"
        path.parent.mkdir()
        ini = tmp_path / "platformio.ini"
        ini.write_text("[env:a]\nframework = arduino\n", encoding="utf-8")
        changed = types.DidChangeWatchedFilesParams(
            [types.FileEvent(ini.as_uri(), types.FileChangeType.Changed)]
        )
        async with editor(tmp_path / "trace", options=QUICK, configuration={}) as it:
            it.open(path, "int a;\n", language="cpp")
            await it.until(lambda: checked_boards(it) == ["uno"])
            it.client.set_configuration({**QUICK, "board": "mega"}, section="pinwright")
            settings = types.DidChangeConfigurationParams(settings=None)
            it.client.workspace_did_change_configuration(settings)
            await it.until(lambda: checked_boards(it) == ["uno", "megaatmega2560"])
            ini.write_text("[env:a]\nboard = leonardo\n", encoding="utf-8")
            it.client.workspace_did_change_watched_files(changed)
            await it.until(lambda: checked_boards(it) == ["uno", "megaatmega2560", "leonardo"])

    async def test_a_missing_toolchain_is_explained_once(self, live: Editor, sketch: Path) -> None:
        uri = live.open(sketch, sketch_with("NOTOOLS;"))
        await live.until(lambda: live.shown)
        for version in (2, 3):
            live.rewrite(uri, sketch_with(f"NOTOOLS; {version};"))
            assert await live.diagnostics(uri, version) == []
        live.save(uri)
        await live.until(lambda: any("validating" in t for t in live.traced))
        assert live.shown == ["no toolchain for uno"]
        assert [x for x in live.logged if "not checked" in x] == [
            "blink.ino: not checked: no toolchain for uno"
        ]

    async def test_a_missing_board_is_explained_once(self, tmp_path: Path, sketch: Path) -> None:
        async with editor(tmp_path / "trace", options={**QUICK, "board": None}) as it:
            uri = it.open(sketch, GOOD)
            await it.until(lambda: it.shown)
            other = it.open(sketch.with_name("helper.ino"), "int a;\n")
            it.rewrite(uri, sketch_with("BROKEN;"))
            await it.until(lambda: len([x for x in it.logged if "no board named" in x]) == 2)
            assert len(it.shown) == 1
            assert {uri, other}.isdisjoint(p.uri for p in it.published)

    @pytest.mark.parametrize(("text", "shown"), [("import machine\n", 1), ("import os\n", 0)])
    async def test_a_script_for_the_computer_is_no_reason_to_speak_up(
        self, tmp_path: Path, text: str, shown: int
    ) -> None:
        async with editor(tmp_path / "trace", options={**QUICK, "board": None}) as it:
            it.open(tmp_path / "main.py", text, language="python")
            await it.until(lambda: any("no board named" in line for line in it.logged))
            assert len(it.shown) == shown

    @pytest.mark.parametrize(
        ("text", "checked"),
        [
            ("#include <iostream>\nint main() { BROKEN; }\n", False),
            ("#include <Arduino.h>\nint a() { BROKEN; }\n", True),
            ("#include <avr/io.h>\nint main() { BROKEN; }\n", True),
        ],
    )
    async def test_a_lone_source_is_firmware_when_its_headers_say_so(
        self, live: Editor, tmp_path: Path, text: str, checked: bool
    ) -> None:
        """The board is the user's setting and says nothing about this file."""
        path = tmp_path / "program.cpp"
        uri = live.open(path, text, language="cpp")
        live.save(uri)
        if checked:
            assert messages(await live.diagnostics(uri, 1)) == ["BROKEN"]
        else:
            await live.until(lambda: [x for x in live.logged if "only your setting" in x])
            assert live.traced == []
            assert live.shown == []

    async def test_what_was_not_saved_is_forgotten_with_its_document(
        self, live: Editor, sketch: Path
    ) -> None:
        sketch.write_text(GOOD, encoding="utf-8")
        uri = live.open(sketch, sketch_with("BROKEN;"))
        assert len(await live.diagnostics(uri, 1)) == 1
        document = types.TextDocumentIdentifier(uri)
        live.client.text_document_did_close(types.DidCloseTextDocumentParams(document))
        await live.until(lambda: not live.published[-1].diagnostics)

    async def test_a_slow_check_shows_its_progress_and_can_be_stopped(
        self, live: Editor, sketch: Path
    ) -> None:
        live.open(sketch, sketch_with("ENDLESS;"))
        (reports,) = await live.until(lambda: list(live.client.progress_reports.values()))
        await live.until(lambda: len(reports) == 2)
        assert (reports[0].title, reports[1].message) == ("Checking for uno", "compiling")
        (token,) = live.client.progress_reports
        live.client.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(token))
        await live.until(lambda: {"stopped": "blink.ino"} in live.traced)
        await live.until(lambda: isinstance(reports[-1], types.WorkDoneProgressEnd))

    async def test_a_block_that_is_not_closed_yet_is_the_one_thing_that_is_said(
        self, live: Editor, sketch: Path
    ) -> None:
        """The compiler gets it closed, to judge the rest; a build gets what is there."""
        text = "void setup() {\n  if (true) {\n}\nvoid loop() { BROKEN; }\n"
        uri = live.open(sketch, text)
        diagnostics = await live.diagnostics(uri, 1)
        assert messages(diagnostics) == ["this { is not closed", "BROKEN"]
        assert diagnostics[0].range == types.Range(types.Position(0, 13), types.Position(0, 14))
        assert checks(live) == [text.replace("}\nvoid", "}}\nvoid")]
        live.save(uri)
        await live.until(lambda: messages(list(live.published[-1].diagnostics)) == ["BROKEN"])

    async def test_a_pin_that_is_never_set_up_is_a_hint(self, live: Editor, sketch: Path) -> None:
        uri = live.open(sketch, sketch_with("digitalWrite(7, HIGH);"))
        (hint,) = await live.diagnostics(uri, 1)
        assert hint.severity is types.DiagnosticSeverity.Hint
        assert hint.range == types.Range(types.Position(1, 27), types.Position(1, 28))
        sketch.with_name("setup.ino").write_text("void a() { pinMode(7, OUTPUT); }\n", "utf-8")
        live.rewrite(uri, sketch_with("digitalWrite(7, LOW);"))
        assert await live.diagnostics(uri, 2) == []

    async def test_a_pin_that_cannot_do_that_is_a_warning_with_its_reason(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        async with editor(tmp_path / "trace", options={**QUICK, "board": "esp32dev"}) as it:
            uri = it.open(sketch, "const int LED = 34;\n" + sketch_with("pinMode(LED, OUTPUT);"))
            (warning,) = await it.diagnostics(uri, 1)
            assert warning.severity is types.DiagnosticSeverity.Warning
            assert "input-only" in warning.message
            position = types.Position(2, 25)
            params = types.HoverParams(types.TextDocumentIdentifier(uri), position)
            answer = await it.client.text_document_hover_async(params)
            assert "input-only" in answer.contents.value

    async def test_hovering_over_anything_else_says_nothing(
        self, live: Editor, sketch: Path
    ) -> None:
        uri = live.open(sketch, GOOD)
        params = types.HoverParams(types.TextDocumentIdentifier(uri), types.Position(0, 2))
        assert await live.client.text_document_hover_async(params) is None

    async def test_a_call_is_explained(self, tmp_path: Path, sketch: Path) -> None:
        async with editor(tmp_path / "trace", options={**QUICK, "board": "esp32dev"}) as it:
            text = "#include <DHT.h>\nDHT dht(4, DHT22);\n" + sketch_with("dht.read(true);")
            uri = it.open(sketch, text)
            document = types.TextDocumentIdentifier(uri)
            line = next(n for n, each in enumerate(text.split("\n")) if "dht.read" in each)
            column = text.split("\n")[line].index("read")
            hover = types.HoverParams(document, types.Position(line, column))
            answer = await it.client.text_document_hover_async(hover)
            assert "bool read(bool = false)" in answer.contents.value
            within = types.SignatureHelpParams(document, types.Position(line, column + 5))
            told = await it.client.text_document_signature_help_async(within)
            assert told.signatures[0].label == "read(bool = false)"


@pytest.mark.toolchain
class TestReal:
    """Nothing scripted: avr-gcc and PlatformIO."""

    async def test_a_misspelt_call_is_underlined_while_typing_and_the_fix_takes_it_away(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        """Warm, it takes 0.3 s after the last key; the limit leaves a busy machine some room."""
        good = "void setup() {}\nvoid loop() { digitalWrite(13, 1); pinMode(13, 1); }\n"
        async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
            uri = it.open(sketch, good)
            assert await it.diagnostics(uri, 1) == []
            place = types.Range(types.Position(1, 21), types.Position(1, 22))
            began = time.monotonic()
            it.change(uri, types.TextDocumentContentChangePartial(place, "w"))
            (error,) = await it.diagnostics(uri, 2)
            assert time.monotonic() - began < 5
            assert error.range == types.Range(types.Position(1, 14), types.Position(1, 26))
            assert "digitalwrite" in error.message
            began = time.monotonic()
            it.change(uri, types.TextDocumentContentChangePartial(place, "W"))
            assert await it.diagnostics(uri, 3) == []
            assert time.monotonic() - began < 5

    async def test_an_edit_ends_the_compiler_of_the_text_before_it(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        """It would have worked on for a minute."""
        slow = GOOD + "".join(f"int f{n}(int x) {{ return x * {n} / 7; }}\n" for n in range(6000))
        async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
            uri = it.open(sketch, GOOD)
            await it.diagnostics(uri, 1)
            it.rewrite(uri, slow)
            (compiler,) = await it.until(lambda: compilers_below(it.client._server.pid))
            it.rewrite(uri, sketch_with("misspelt();"))
            (error,) = await it.diagnostics(uri, 3)
            assert "misspelt" in error.message
            assert not Path(f"/proc/{compiler}").exists()

    async def test_what_only_the_linker_finds_comes_with_the_build(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        text = "void helper();\nvoid setup() { helper(); }\nvoid loop() {}\n"
        async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
            uri = it.open(sketch, text)
            assert await it.diagnostics(uri, 1) == []
            it.save(uri)
            await it.until(lambda: it.published[-1].diagnostics)
            assert "undefined reference" in it.published[-1].diagnostics[0].message
            it.rewrite(uri, text.replace("void helper();", "void helper() {}"))
            assert await it.diagnostics(uri, 2) == []

    async def test_a_header_that_was_just_included_is_found(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        """Its folder is not among those of the export that served until then."""
        body = "void setup() { Wire.begin(); }\nvoid loop() {}\n"
        async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
            uri = it.open(sketch, body)
            (error,) = await it.diagnostics(uri, 1)
            assert "Wire" in error.message
            it.rewrite(uri, f"#include <Wire.h>\n{body}")
            assert await it.diagnostics(uri, 2) == []

    async def test_a_server_that_nobody_types_in_uses_no_processor(
        self, tmp_path: Path, sketch: Path
    ) -> None:
        async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
            uri = it.open(sketch, GOOD)
            await it.diagnostics(uri, 1)
            await it.until(lambda: any("model loaded" in line for line in it.logged))
            stat = Path(f"/proc/{it.client._server.pid}/stat")

            def ticks() -> int:
                return sum(map(int, stat.read_text("utf-8").rpartition(")")[2].split()[11:13]))

            before = ticks()
            await asyncio.sleep(2)  # what is measured, not what is waited for
            assert ticks() - before <= 2  # hundredths of a second
