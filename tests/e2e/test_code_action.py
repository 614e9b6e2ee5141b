"""Quick fixes, asked for and applied as an editor does: what comes of them compiles."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest
from lsprotocol import types

from codegen.language import Language
from lsp_server.snapshot import Snapshot

from .editor import CAPABILITIES, REAL, editor

LIVE = {"board": "uno", "diagnosticsWhileTyping": True}
pytestmark = pytest.mark.toolchain


def applied(action: types.CodeAction, uri: str, text: str) -> tuple[str, int | None]:
    """The text after the edits of an action on one document, and the version they are bound to."""
    (edit,) = action.edit.document_changes
    assert edit.text_document.uri == uri
    changes = [types.TextDocumentContentChangePartial(e.range, e.new_text) for e in edit.edits]
    snapshot = Snapshot(uri, None, Language.ARDUINO, 1, text)
    return snapshot.edited(changes, 2).text, edit.text_document.version


@pytest.mark.parametrize(
    ("broken", "title", "mended"),
    [
        (
            "// blink\nvoid setup() { Wire.begin(); Wire.write(1); }\nvoid loop() {}\n",
            "Add #include <Wire.h>",
            "// blink\n#include <Wire.h>\n\nvoid setup() { Wire.begin(); Wire.write(1); }\n"
            "void loop() {}\n",
        ),
        (
            "void setup() {\r\n  /* 🔥 */ delay(1) // wait\r\n}\r\nvoid loop() {}\r\n",
            "Add ;",
            "void setup() {\r\n  /* 🔥 */ delay(1); // wait\r\n}\r\nvoid loop() {}\r\n",
        ),
    ],
)
async def test_a_fix_that_is_applied_gives_a_file_that_compiles(
    tmp_path: Path, sketch: Path, broken: str, title: str, mended: str
) -> None:
    async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
        uri = it.open(sketch, broken)
        shown = await it.diagnostics(uri, 1)
        (fix,) = await it.quick_fixes(uri, shown)
        assert (fix.title, fix.kind, fix.is_preferred) == (
            title,
            types.CodeActionKind.QuickFix,
            True,
        )
        assert list(fix.diagnostics) == list(shown)
        text, version = applied(fix, uri, broken)
        assert (text, version) == (mended, 1)
        it.rewrite(uri, text)
        assert await it.diagnostics(uri, 2) == []
        assert await it.quick_fixes(uri, shown) == []


async def test_a_missing_library_goes_into_the_environment_that_is_chosen(tmp_path: Path) -> None:
    """One fix for each; what stands in the file stays, comments too."""
    ini = tmp_path / "platformio.ini"
    settings = (
        "; both\n[env]\nframework = arduino\nboard = uno\nlib_deps = a/B\n\n[env:one]\n[env:two]\n"
    )
    ini.write_text(settings, encoding="utf-8")
    path = tmp_path / "src" / "main.cpp"
    path.parent.mkdir()
    path.touch()
    options = {**LIVE, "environment": "one"}
    async with editor(tmp_path / "trace", command=REAL, options=options) as it:
        text = "#include <Arduino.h>\n#include <RadioLib.h>\nvoid setup() {}\nvoid loop() {}\n"
        uri = it.open(path, text, language="cpp")
        shown = await it.diagnostics(uri, 1)
        assert "not checked: RadioLib.h" in shown[0].message
        one, two = await it.quick_fixes(uri, shown)
        assert one.title == "Add `jgromes/RadioLib` to lib_deps of env:one"
        assert two.title == "Add `jgromes/RadioLib` to lib_deps of env:two"
        assert not one.is_preferred
        after, version = applied(two, ini.as_uri(), settings)
        assert version is None  # it is not open
        assert after.startswith(settings)
        assert after.removeprefix(settings.rstrip()).split() == [
            "lib_deps",
            "=",
            "${env.lib_deps}",
            "jgromes/RadioLib",
        ]


async def test_clients_without_versions_get_plain_changes(tmp_path: Path, sketch: Path) -> None:
    workspace = attrs.evolve(CAPABILITIES.workspace, workspace_edit=None)
    capabilities = attrs.evolve(CAPABILITIES, workspace=workspace)
    async with editor(
        tmp_path / "trace", command=REAL, options=LIVE, capabilities=capabilities
    ) as it:
        uri = it.open(sketch, "void setup() { delay(1) }\nvoid loop() {}\n")
        (fix,) = await it.quick_fixes(uri, await it.diagnostics(uri, 1))
        place = types.Range(types.Position(0, 23), types.Position(0, 23))
        assert fix.edit.changes == {uri: (types.TextEdit(place, ";"),)}


async def test_only_quick_fixes_are_offered_and_only_on_the_lines_that_are_asked_about(
    tmp_path: Path, sketch: Path
) -> None:
    async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
        uri = it.open(sketch, "void setup() { delay(1) }\nvoid loop() {}\n")
        (error,) = await it.diagnostics(uri, 1)
        line, below = (types.Range(types.Position(n, 0), types.Position(n, 0)) for n in (0, 1))
        assert it.capabilities.code_action_provider.code_action_kinds == (
            "quickfix",
            "refactor.rewrite",
        )
        for place, only, count in (
            (line, None, 1),
            (error.range, ["quickfix"], 1),
            (line, ["refactor"], 0),
            (below, None, 0),
        ):
            context = types.CodeActionContext([], only=only)
            params = types.CodeActionParams(types.TextDocumentIdentifier(uri), place, context)
            assert len(await it.client.text_document_code_action_async(params) or []) == count


async def test_asked_for_right_after_typing_it_waits_for_the_check(
    tmp_path: Path, sketch: Path
) -> None:
    async with editor(tmp_path / "trace", command=REAL, options=LIVE) as it:
        uri = it.open(sketch, "void setup() { }\nvoid loop() {}\n")
        await it.diagnostics(uri, 1)
        it.rewrite(uri, "void setup() { delay(1) }\nvoid loop() {}\n")
        place = types.Range(types.Position(0, 23), types.Position(0, 23))
        for trigger, count in (("Automatic", 0), ("Invoked", 1)):
            kind = types.CodeActionTriggerKind[trigger]
            context = types.CodeActionContext([], trigger_kind=kind)
            params = types.CodeActionParams(types.TextDocumentIdentifier(uri), place, context)
            assert len(await it.client.text_document_code_action_async(params) or []) == count
