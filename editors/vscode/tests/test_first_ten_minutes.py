"""The first ten minutes of somebody with VS Code, played: real extension, server, model, compiler.

`make test-editors` runs it, and leaves a picture of each scene in build/editors.
"""

from __future__ import annotations

import hashlib
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext

from codegen.models.catalogue import find_model
from codegen.models.store import VARIABLE, models_folder
from editors.vscode.tests.driver import VSCode, chromium, code_server, window
from tests.codegen.models.hub_stand_in import StandIn, serving
from tests.codegen.models.test_get import WITH_ROWS
from tests.codegen.models.tiny_models import ROWS, SHA256, WEIGHTS
from tests.e2e.editor import SCRIPTED

BLINK = """\
const int LED = 13;

void setup() {
  pinMode(LED, OUTPUT);
}

void loop() {
  digitalWrite(LED, HIGH);
  delay(500);
  digitalWrite(LED, LOW);
  delay(500);
}
"""
OFFLINE = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9"}

Open = Callable[[Path], AbstractContextManager[VSCode]]


@pytest.fixture(scope="module")
def browser() -> Iterator[BrowserContext]:
    with chromium() as it:
        yield it


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The model that `make test-editors` fetched, in a folder where another may be chosen."""
    folder = tmp_path_factory.mktemp("data") / "models"
    folder.mkdir()
    for name in ("coder-0.5b.gguf", "coder-0.5b.stamp", "prepared"):
        (folder / name).symlink_to(models_folder() / name)
    return folder


@pytest.fixture(scope="module")
def real(
    browser: BrowserContext, models: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Open]:
    place = tmp_path_factory.mktemp("real")
    # Others use the machine too.
    settings = {"pinwright.checkSeconds": 10, "pinwright.completionSeconds": 60}
    with code_server(place, settings=settings, environment={VARIABLE: str(models)}) as address:
        yield partial(window, browser, address)


@pytest.fixture(scope="module")
def scripted(browser: BrowserContext, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """A server whose model follows a script (tests/e2e/scripted_server.py)."""
    place = tmp_path_factory.mktemp("scripted")
    command = [*SCRIPTED, str(place / "trace")]
    settings = {
        "pinwright.board": "uno",
        "pinwright.diagnosticsWhileTyping": False,
        "editor.quickSuggestions": {"other": "off"},
    }
    with code_server(place, command=command, settings=settings) as address:
        yield partial(window, browser, address)


@pytest.fixture
def sketch(tmp_path: Path) -> Path:
    folder = tmp_path / "blink"
    folder.mkdir()
    (folder / "blink.ino").write_text(BLINK)
    return folder


def test_a_board_is_chosen_and_text_is_offered_and_taken(real: Open, sketch: Path) -> None:
    (sketch / "blink.ino").write_text(BLINK.replace("  digitalWrite(LED, LOW);\n", "  \n"))
    with real(sketch) as code:
        code.open("blink.ino")
        code.until(lambda: "no board" in code.status)
        code.notified("no board is named")
        code.picture("no-board")
        assert code.page.get_by_role("button", name="Choose the Board").is_visible()
        code.page.locator(".statusbar-item", has_text="no board").click()
        row = code.search("Arduino Uno")
        code.picture("board-picker")
        row.click()
        code.until(lambda: " uno" in code.status)
        assert '"pinwright.board": "uno"' in (sketch / ".vscode" / "settings.json").read_text()
        code.run("Pinwright: Validate This File")  # after which the compiler's flags are known
        code.notified("uno: built")
        code.run("Notifications: Clear All Notifications")
        code.go_to(10, 3)
        code.type("digital")
        code.until(lambda: "Pinwright: compiles" in code.status)
        ghost = code.until(lambda: code.ghost)
        code.picture("ghost-text")
        code.press("Tab")
        code.until(lambda: code.lines[9] == f"  digital{ghost}")
        assert ghost.startswith("Write(LED")


def test_a_word_a_line_or_all_is_taken_and_the_rest_dismissed(scripted: Open, sketch: Path) -> None:
    (sketch / "blink.ino").write_text("void loop() {\n  \n}\n")
    with scripted(sketch) as code:
        code.open("blink.ino")
        code.until(lambda: " uno" in code.status)
        code.go_to(2, 3)
        code.type("digital")
        code.until(lambda: code.ghost == "Write(LED_BUILTIN, HIGH);")
        code.type("Wri")  # type through it
        code.until(lambda: code.ghost == "te(LED_BUILTIN, HIGH);")
        code.press("Control+ArrowRight")
        code.until(lambda: code.lines[1] == "  digitalWrite")
        code.until(lambda: code.ghost == "(LED_BUILTIN, HIGH);")
        code.press("Escape")
        code.until(lambda: code.ghost == "")
        assert code.lines[1] == "  digitalWrite"
        code.press("Enter")
        code.type("twice")
        code.until(lambda: "one();" in code.ghost and "two();" in code.ghost)
        code.picture("several-lines")
        code.press("Control+Alt+ArrowRight")  # the rest of this line: its end
        code.until(lambda: code.lines[3] == "" and "one();" in code.ghost)
        code.press("Control+Alt+ArrowRight")
        code.until(lambda: "  one();" in code.lines and "two();" in code.ghost)
        assert "  two();" not in code.lines
        code.press("Tab")
        code.until(lambda: "  two();" in code.lines)
        assert code.lines == [
            "void loop() {",
            "  digitalWrite",
            "  twice",
            "  one();",
            "  two();",
            "}",
            "",
        ]


def test_errors_are_shown_while_typing(real: Open, sketch: Path) -> None:
    (sketch / "sketch.yaml").write_text("default_fqbn: arduino:avr:uno\n")
    with real(sketch) as code:
        code.open("blink.ino")
        code.until(lambda: " uno" in code.status)
        code.page.locator(".statusbar-item", has_text=" uno").click()
        code.notified("sketch.yaml")  # the project's own board wins, and that is said
        assert code.squiggles() == 0
        code.go_to(9, 14)
        code.press("Enter")
        code.type("delay(5)")
        code.press("Escape")
        code.until(code.squiggles)
        code.picture("error-while-typing")
        code.press("F8", "Escape")  # to the next problem
        code.fix("Add ;")
        code.until(lambda: "  delay(5);" in code.lines and not code.squiggles())


def test_errors_are_shown_after_saving(real: Open, sketch: Path) -> None:
    (sketch / "sketch.yaml").write_text("default_fqbn: arduino:avr:uno\n")
    (sketch / ".vscode").mkdir()
    settings = '{"pinwright.diagnosticsWhileTyping": false}'
    (sketch / ".vscode" / "settings.json").write_text(settings)
    with real(sketch) as code:
        code.open("blink.ino")
        code.until(lambda: " uno" in code.status)
        code.go_to(9, 14)
        code.press("Enter")
        code.type("dealy(5);")
        code.press("Escape")
        code.until(lambda: "  dealy(5);" in code.lines)
        code.page.wait_for_timeout(2000)
        assert code.squiggles() == 0
        code.press("Control+s")
        code.until(code.squiggles)
        code.picture("error-after-saving")


def test_a_pin_tells_its_facts_and_a_build_its_size(real: Open, sketch: Path) -> None:
    (sketch / "sketch.yaml").write_text("default_fqbn: arduino:avr:uno\n")
    with real(sketch) as code:
        code.open("blink.ino")
        code.until(lambda: " uno" in code.status)
        code.go_to(4, 12)
        code.press("Control+k", "Control+i")
        facts = code.page.locator(".monaco-hover .rendered-markdown").first
        facts.wait_for()
        assert "Pin 13 of Arduino Uno" in facts.inner_text()
        code.picture("hover")
        code.press("Escape")
        code.run("Pinwright: Validate This File")
        assert "flash" in code.notified("uno: built")
        code.picture("flash-and-ram")
        code.run("Pinwright: Simulate This Program")
        frame = code.page.frame_locator("iframe.webview").frame_locator("#active-frame")
        wave = frame.locator("svg path.pin")
        wave.wait_for()
        assert wave.get_attribute("d").count("H") >= 4
        assert "D13" in frame.locator("svg").text_content()
        code.picture("pins")
        code.run("Pinwright: Why Is Nothing Shown?")
        dialog = code.page.locator(".monaco-dialog-box")
        dialog.wait_for()
        assert "board: uno (Arduino Uno)" in dialog.inner_text()
        code.picture("why")


def test_fixes_add_an_include_and_a_library(real: Open, tmp_path: Path) -> None:
    folder = tmp_path / "button"
    (folder / "src").mkdir(parents=True)
    (folder / "platformio.ini").write_text(
        "[env:uno]\nplatform = atmelavr\nframework = arduino\nboard = uno\n"
    )
    (folder / "src" / "main.cpp").write_text(
        "#include <Arduino.h>\n\nvoid setup() { Wire.begin(); }\nvoid loop() {}\n"
    )
    with real(folder) as code:
        code.open("main.cpp")
        code.until(lambda: " uno" in code.status)
        code.until(code.squiggles)
        code.go_to(3, 18)
        code.fix("Add #include <Wire.h>")
        code.until(lambda: "#include <Wire.h>" in code.lines and not code.squiggles())
        code.go_to(1, 1)
        code.type("#include <OneButton.h>\n")
        code.press("Escape")
        code.go_to(1, 12)
        code.fix("Add `mathertel/OneButton` to lib_deps")
        ini = folder / "platformio.ini"
        code.until(lambda: "lib_deps = mathertel/OneButton" in ini.read_text())
        code.open("platformio.ini")
        code.picture("library-added")


def test_a_program_is_written_below_a_comment(real: Open, tmp_path: Path) -> None:
    folder = tmp_path / "blink"
    folder.mkdir()
    (folder / "blink.ino").write_text("// blink the LED on pin 13 every second\n")
    (folder / "sketch.yaml").write_text("default_fqbn: arduino:avr:uno\n")
    with real(folder) as code:
        code.open("blink.ino")
        code.until(lambda: " uno" in code.status)
        code.go_to(1, 5)
        code.fix("Generate below: blink the LED")
        code.until(lambda: any("void loop()" in line for line in code.lines))
        told = code.notified("uno: behaves")
        assert "on 13 high for 1000 ms" in told
        code.picture("generated")
        assert code.lines[0] == "// blink the LED on pin 13 every second"


def test_what_is_written_can_be_cancelled(scripted: Open, tmp_path: Path) -> None:
    (tmp_path / "a.ino").write_text("// blink the slow LED on pin 13\n")
    with scripted(tmp_path) as code:
        code.open("a.ino")
        code.until(lambda: " uno" in code.status)
        code.run("Pinwright: Generate Below This Comment")
        code.notified("draft 1 of 1")
        code.picture("progress")
        code.page.locator(".notification-toast").get_by_role("button", name="Cancel").click()
        code.until(lambda: not any("draft" in n for n in code.notifications))
        assert code.lines == ["// blink the slow LED on pin 13", ""]


def test_a_model_is_chosen(real: Open, sketch: Path, models: Path) -> None:
    with real(sketch) as code:
        code.open("blink.ino")
        code.until(lambda: "no board" in code.status)
        code.run("Pinwright: Models: Get or Use One")
        rows = code.page.locator(".quick-input-list .monaco-list-row")
        rows.filter(has_text="coder-0.5b").first.wait_for()
        assert "here" in rows.filter(has_text="coder-0.5b").first.inner_text()
        code.picture("models")
        code.search("pico").click()
        code.until((models / "in-use").exists)
        assert (models / "in-use").read_text().strip() == "pico"
        code.until(lambda: "no board" in code.status)  # the server is there again
    (models / "in-use").unlink()


def test_a_model_is_fetched_with_its_progress_and_used(
    browser: BrowserContext, sketch: Path, tmp_path: Path
) -> None:
    """A hub on this machine serves the built-in model's weights under another name."""
    (sketch / "sketch.yaml").write_text("default_fqbn: arduino:avr:uno\n")
    weights = find_model("pico").path.read_bytes()
    rows = tmp_path / "rows.toml"
    rows.write_text(
        ROWS.replace(SHA256, hashlib.sha256(weights).hexdigest()).replace(
            f"bytes = {len(WEIGHTS)}", f"bytes = {len(weights)}"
        )
    )
    models = tmp_path / "data" / "models"
    with serving(StandIn(weights, hold=threading.Event())) as hub:
        kept = {name: "" for name in os.environ if name.startswith(("PIP_", "HF_"))}
        environment = kept | {
            VARIABLE: str(models),
            "HF_ENDPOINT": hub.url,
            "HF_HOME": str(tmp_path / "hf"),
        }
        command = [sys.executable, "-c", WITH_ROWS, str(rows), "lsp"]
        settings = {"terminal.integrated.gpuAcceleration": "off"}
        place = tmp_path / "fetching"
        with (
            code_server(
                place, command=command, settings=settings, environment=environment
            ) as address,
            window(browser, address, sketch) as code,
        ):
            code.open("blink.ino")
            code.page.get_by_role("button", name="Get a Model").click()
            code.search("tiny").click()
            terminal = code.page.locator(".terminal .xterm-rows")
            code.until(lambda: "11.6 MB" in terminal.inner_text())  # of its bar
            code.picture("model-fetching")
            assert hub.hold is not None
            hub.hold.set()
            code.until((models / "in-use").exists)
            assert (models / "tiny.gguf").read_bytes() == weights
            assert (models / "in-use").read_text().strip() == "tiny"
            code.until(lambda: "model: tiny" in _why(code))  # once the server is another
            code.page.locator(".editor-instance .monaco-editor").first.click()
            code.go_to(8, 26)
            code.press("Enter")
            code.type("digitalWrite(LED, ")
            code.until(lambda: code.ghost)


def _why(code: VSCode) -> str:
    code.run("Pinwright: Why Is Nothing Shown?")
    dialog = code.page.locator(".monaco-dialog-box")
    dialog.wait_for()
    said = dialog.inner_text()
    code.press("Escape")
    dialog.wait_for(state="detached")
    return said


def test_why_nothing_is_shown_is_answered_where_the_server_cannot_be_started(
    browser: BrowserContext, sketch: Path, tmp_path: Path
) -> None:
    with (
        code_server(tmp_path / "absent", command=["/nowhere/pinwright", "lsp"]) as address,
        window(browser, address, sketch) as code,
    ):
        code.open("blink.ino")
        code.notified('Pinwright did not start: "/nowhere/pinwright lsp" failed')
        code.run("Notifications: Clear All Notifications")
        code.seen.clear()
        code.run("Pinwright: Why Is Nothing Shown?")
        code.notified('Pinwright did not start: "/nowhere/pinwright lsp" failed')
        code.picture("no-server")


def test_the_walkthrough_is_for_the_first_minute(scripted: Open, sketch: Path) -> None:
    with scripted(sketch) as code:
        code.run("Welcome: Open Walkthrough...")
        code.search("Pinwright in a minute").click()
        page = code.page.locator(".gettingStartedContainer")
        page.get_by_text("Get a model").first.wait_for()
        code.page.wait_for_timeout(1000)
        code.picture("walkthrough")
        assert page.locator(".getting-started-step").count() == 5


def test_offline_and_without_a_model_there_is_one_message_with_a_button(
    browser: BrowserContext, sketch: Path, tmp_path: Path
) -> None:
    (sketch / "sketch.yaml").write_text("default_fqbn: arduino:avr:uno\n")
    place = tmp_path / "offline"
    environment = {**OFFLINE, VARIABLE: str(tmp_path / "none" / "models"), "PIP_RETRIES": "0"}
    settings = {"terminal.integrated.gpuAcceleration": "off"}
    with code_server(place, settings=settings, environment=environment) as address:
        with window(browser, address, sketch) as code:
            code.open("blink.ino")
            code.notified("no model was fetched yet")
            assert len(code.notifications) == 1
            code.picture("no-model")
            code.page.get_by_role("button", name="Get a Model").click()
            code.search("coder-0.5b").click()
            terminal = code.page.locator(".terminal .xterm-rows")
            terminal.wait_for()
            code.until(lambda: "coder-0.5b" in terminal.inner_text())
            code.until(lambda: "could not" in terminal.inner_text())
            code.picture("offline")
        with window(browser, address, sketch) as code:
            code.open("blink.ino")
            code.until(lambda: " uno" in code.status)
            code.go_to(8, 26)
            code.press("Enter")
            code.type("digitalWrite(LED, ")
            code.until(lambda: code.ghost)  # the built-in one completes lines
            assert code.notifications == []
