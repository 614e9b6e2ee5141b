"""Building a project where it stands runs what it names: on the user's word only."""

from __future__ import annotations

from pathlib import Path

import pytest

from .editor import REAL, editor

BUILD_HERE = "pinwright.buildHere"
INI = "[env:own]\nplatform = own\nboard = uno\nframework = arduino\nextra_scripts = own.py\n"
GOOD = "#include <Arduino.h>\nvoid setup() {}\nvoid loop() {}\n"


@pytest.fixture
def main(tmp_path: Path) -> Path:
    """The source of a project that brings a script."""
    root = tmp_path / "project"
    (root / "src").mkdir(parents=True)
    (root / "platformio.ini").write_text(INI, encoding="utf-8")
    (root / "own.py").write_text("open('ran', 'w').close()\n", encoding="utf-8")
    path = root / "src" / "main.cpp"
    path.write_text(GOOD, encoding="utf-8")
    return path


@pytest.mark.toolchain
async def test_nothing_of_a_project_runs_without_trust(tmp_path: Path, main: Path) -> None:
    """Neither by opening it, nor by typing, saving, validating, nor by asking for it outright."""
    root = main.parents[1]
    before = sorted(root.rglob("*"))
    options = {"diagnosticsWhileTyping": True, "trustedFolders": [str(tmp_path / "another")]}
    async with editor(tmp_path / "trace", command=REAL, options=options) as it:
        uri = it.open(main, GOOD, language="cpp")
        await it.diagnostics(uri, 1)
        it.rewrite(uri, GOOD + "\n")
        await it.diagnostics(uri, 2)
        it.rewrite(uri, GOOD)
        it.save(uri)
        assert (await it.command(uri))["rung"] == "built"
        answer = await it.command(uri, name=BUILD_HERE)
        assert not answer["checked"]
        assert answer["commands"] == []
        assert answer["why_not_further"].startswith(f"{root} is not trusted")
        await it.until(lambda: it.shown == [answer["why_not_further"]])
        (told,) = [line for line in it.logged if "left out of checks" in line]
        assert "extra_scripts" in told
        assert f"add {root} to trustedFolders in your own settings" in told
    assert sorted(root.rglob("*")) == before


async def test_what_the_user_trusts_is_built_in_place(tmp_path: Path, main: Path) -> None:
    root = str(main.parents[1])
    async with editor(tmp_path / "trace", options={"trustedFolders": [root]}) as it:
        uri = it.open(main, GOOD, language="cpp")
        answer = await it.command(uri, name=BUILD_HERE)
        assert (answer["rung"], answer["board"]) == ("built", "uno")
        assert it.traced == [{"building": root, "trusted": [root]}]
        assert await it.diagnostics(uri, 1) == []


@pytest.mark.parametrize("text", [GOOD + "// more\n", GOOD])
async def test_changes_that_are_not_saved_are_not_passed_over(
    tmp_path: Path, main: Path, text: str
) -> None:
    async with editor(tmp_path / "trace") as it:
        answer = await it.command(it.open(main, text, language="cpp"), name=BUILD_HERE)
        assert answer["checked"] is (text == GOOD)
        if text != GOOD:
            assert answer["why_not_further"].startswith(f"{main} has unsaved changes")


async def test_a_board_that_is_not_known_here_is_platformio_s_own_affair(
    tmp_path: Path, main: Path
) -> None:
    ini = INI.replace("board = uno", "board = my_own_board")
    (main.parents[1] / "platformio.ini").write_text(ini, encoding="utf-8")
    async with editor(tmp_path / "trace") as it:
        answer = await it.command(it.open(main, GOOD, language="cpp"), name=BUILD_HERE)
        assert (answer["rung"], answer["board"]) == ("built", "my_own_board")


async def test_a_sketch_without_a_project_is_not_built_in_place(
    tmp_path: Path, sketch: Path
) -> None:
    async with editor(tmp_path / "trace", options={"board": "uno"}) as it:
        answer = await it.command(it.open(sketch, GOOD), name=BUILD_HERE)
        assert "no platformio.ini in its folder or above" in answer["why_not_further"]
        assert it.traced == []
