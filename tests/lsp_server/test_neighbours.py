"""What a document stands among, and when that is read again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.language import Language
from lsp_server import neighbours as module
from lsp_server.backend import Backend
from lsp_server.neighbours import neighbours
from lsp_server.readings import Neighbours
from lsp_server.server import create_server
from lsp_server.session import Session
from lsp_server.settings import Settings
from lsp_server.snapshot import Snapshot


def nobody(*_: object, **__: object) -> object:
    raise AssertionError("nothing is asked of the model or the compiler")


@pytest.fixture
def session() -> Session:
    return create_server(Settings(), Backend(nobody, nobody, nobody))[1]  # type: ignore[arg-type]


@pytest.fixture
def sketch(tmp_path: Path, session: Session) -> Snapshot:
    """A sketch of a tab and a header, the tab being open."""
    path = tmp_path / "blink" / "blink.ino"
    path.parent.mkdir()
    path.write_text("void setup() {}\nvoid loop() {}\n")
    path.with_name("pins.h").write_text("#define TICK() tick();\n")
    return opened(session, path, path.read_text())


def opened(session: Session, path: Path, text: str, *, version: int = 1) -> Snapshot:
    snapshot = Snapshot(path.as_uri(), path, Language.ARDUINO, version, text)
    session.documents[snapshot.uri] = snapshot
    return snapshot


async def asked(session: Session, snapshot: Snapshot) -> Neighbours:
    return await neighbours(session, snapshot, Language.ARDUINO)


async def test_the_project_and_its_headers_macros_are_read_once(
    session: Session, sketch: Snapshot
) -> None:
    found = await asked(session, sketch)
    assert found.project is not None
    assert [file.path for file in found.project.files] == ["blink.ino", "pins.h"]
    assert found.macros == ("TICK",)
    typed = replace(sketch, text=sketch.text + "int x;\n", version=2)
    assert await asked(session, typed) is found


async def test_they_are_read_again_when_another_document_or_an_include_changes(
    session: Session, sketch: Snapshot
) -> None:
    assert sketch.path is not None
    header = sketch.path.with_name("pins.h")
    opened(session, header, "#define TOCK() tock();\n")
    found = await asked(session, sketch)
    assert found.macros == ("TOCK",)
    opened(session, header, "", version=2)
    changed = await asked(session, sketch)
    assert changed.macros == ()
    including = replace(sketch, text='#include "pins.h"\n' + sketch.text)
    assert await asked(session, including) is not changed


async def test_they_are_read_again_after_a_while(
    session: Session, sketch: Snapshot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await asked(session, sketch)
    assert await asked(session, sketch) is found
    monkeypatch.setattr(module, "_HOLDS", 0.0)
    assert await asked(session, sketch) is not found


async def test_a_project_that_cannot_be_read_is_said(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("")
    found = await asked(session, opened(session, path, ""))
    assert (found.project, found.macros) == (None, ())
    assert found.why_not is not None
    assert "notes.txt: neither a sketch" in found.why_not


async def test_a_program_that_may_be_for_this_computer_is_not_to_be_checked(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "tool.cpp"
    path.write_text("#include <iostream>\nint main() {}\n")
    found = await asked(session, opened(session, path, path.read_text()))
    assert (found.project, found.why_not) == (None, "only your setting names a board for this file")
    path = tmp_path / "firmware.cpp"
    path.write_text("#include <Arduino.h>\n")
    assert (await asked(session, opened(session, path, path.read_text()))).project is not None


async def test_a_document_that_is_no_file_is_a_project_of_its_own(session: Session) -> None:
    snapshot = Snapshot("untitled:1", None, Language.ARDUINO, 1, "void setup() {}\n")
    found = await asked(session, snapshot)
    assert found.project is not None
    assert [file.text for file in found.project.files] == ["void setup() {}\n"]
