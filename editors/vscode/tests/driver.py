"""VS Code as a person has it: code-server with the packaged extension, in Chromium.

A test opens a folder, presses keys and looks at the screen; nothing inside VS Code is reached for.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Locator, Page, sync_playwright

ROOT = Path(__file__).parents[3]
PICTURES = ROOT / "build" / "editors"
COMMAND = [sys.executable, "-c", "from lsp_server.cli import main; main()", "lsp"]
SECONDS = 300.0  # beside 20 busy processes a program took more than 90; the rest takes 5
# Nothing that moves, asks or offers by itself beside what is tested.
QUIET = {
    "chat.disableAIFeatures": True,
    "editor.minimap.enabled": False,
    "editor.wordBasedSuggestions": "off",
    "extensions.ignoreRecommendations": True,
    "git.enabled": False,
    "telemetry.telemetryLevel": "off",
    "workbench.layoutControl.enabled": False,
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": False,
    "workbench.colorTheme": "Default Dark Modern",
}
# The lines of the editor that has the focus as they are in the file: without ghost text.
_TEXT = """editor => [...editor.querySelectorAll('.view-lines > .view-line')]
  .sort((one, other) => parseFloat(one.style.top) - parseFloat(other.style.top))
  .map(line => { const copy = line.cloneNode(true);
    copy.querySelectorAll('[class*=ghost-text]').forEach(ghost => ghost.remove());
    return copy.textContent.replaceAll('\\u00a0', ' ').replaceAll('\\u200c', ''); })"""

_GHOST = r"""editor => [
  ...editor.querySelectorAll('.view-line, .suggest-preview-text > .view-line')]
  .sort((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
  .map(line => line.closest('.suggest-preview-text') ? line.textContent
    : [...line.querySelectorAll('[class*=ghost-text]')].map(ghost => ghost.textContent).join(''))
  .filter(text => text).join('\n').replaceAll('\u00a0', ' ')"""


class VSCode:
    """One window on one folder."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.page.set_default_timeout(SECONDS * 1000)
        self.seen: list[str] = []  # what was notified; such words go away by themselves

    @property
    def editor(self) -> Locator:
        return self.page.locator(".editor-instance .monaco-editor").first

    @property
    def lines(self) -> list[str]:
        """The lines of the file that are on the screen."""
        return self.editor.evaluate(_TEXT)

    @property
    def ghost(self) -> str:
        """The ghost text, all its lines; empty where there is none."""
        return self.editor.evaluate(_GHOST)

    @property
    def status(self) -> str:
        return self.page.locator(".part.statusbar").inner_text().replace("\u00a0", " ")

    @property
    def is_busy(self) -> bool:
        """Whether the status bar shows that the server is at work."""
        return self.page.locator(".part.statusbar .codicon-loading").count() > 0

    @property
    def notifications(self) -> list[str]:
        return self.page.locator(".notification-list-item-message").all_inner_texts()

    def until(self, condition: Callable[[], Any], *, seconds: float = SECONDS) -> Any:
        """Poll a condition, with a deadline; returns what made it true. A picture says why not."""
        deadline = time.monotonic() + seconds
        while not (value := condition()):
            self.seen += [words for words in self.notifications if words not in self.seen]
            if time.monotonic() > deadline:
                self.picture("failed")
                raise AssertionError((self.lines, self.ghost, self.seen, self.status))
            self.page.wait_for_timeout(50)
        return value

    def picture(self, name: str) -> None:
        """Of what is on the screen, for people; VS Code fades things in."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.page.wait_for_timeout(500)
        self.page.screenshot(path=PICTURES / f"{name}.png")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        """Type as a person does, a key at a time."""
        self.page.keyboard.type(text, delay=30)

    def run(self, command: str) -> None:
        """Run a command of the palette by its title."""
        self.press("F1")
        box = self.page.locator(".quick-input-widget input.input")
        box.wait_for()
        box.fill(f">{command}")
        rows = self.page.locator(".quick-input-list .monaco-list-row")
        rows.filter(has_text=command.partition(": ")[2] or command).first.wait_for()
        self.press("Enter")

    def open(self, name: str) -> None:
        """Open a file of the folder, and wait for its text."""
        self.press("Control+p")
        box = self.page.locator(".quick-input-widget input.input")
        box.wait_for()
        box.fill(name)
        rows = self.page.locator(".quick-input-list .monaco-list-row")
        rows.filter(has_text=name).first.wait_for()
        self.press("Enter")
        self.page.locator(f".tab.active[data-resource-name='{name}']").wait_for()
        self.until(lambda: self.lines)

    def search(self, words: str) -> Locator:
        """Search in the list that is open; the first row with these words, once it is there."""
        self.page.locator(".quick-input-widget input.input").fill(words)
        row = self.page.locator(".quick-input-list .monaco-list-row", has_text=words).first
        row.wait_for()
        return row

    def go_to(self, line: int, column: int) -> None:
        """Put the cursor at a place, counted from 1."""
        self.press("Control+g")
        box = self.page.locator(".quick-input-widget input.input")
        box.wait_for()
        box.fill(f":{line}:{column}")
        self.press("Enter")
        self.until(lambda: f"Ln {line}, Col {column}" in self.status)

    def notified(self, words: str) -> str:
        """Wait for a notification with these words, if it was not there already."""
        return self.until(lambda: next((each for each in self.seen if words in each), None))

    def fix(self, title: str) -> None:
        """Take a quick fix for the line of the cursor, from the list that the key opens."""
        row = self.page.locator(".action-widget .monaco-list-row", has_text=title).first
        self.until(lambda: self._offered(row))
        chosen = self.page.locator(".action-widget .monaco-list-row.focused", has_text=title)
        for _ in range(row.locator("xpath=..").locator(".monaco-list-row").count()):
            if chosen.count():
                break
            self.press("ArrowDown")
        self.press("Enter")

    def _offered(self, row: Locator) -> bool:
        """Open the list; a fix is there only once its error is."""
        self.press("Control+.")
        self.page.wait_for_timeout(1000)
        if row.is_visible():
            return True
        self.press("Escape")
        return False

    def squiggles(self, kind: str = "error") -> int:
        return self.page.locator(f".editor-instance .squiggly-{kind}").count()


@contextmanager
def code_server(
    place: Path,
    *,
    command: Sequence[str] = COMMAND,
    settings: Mapping[str, object] = {},
    environment: Mapping[str, str] = {},
) -> Iterator[str]:
    """A server with the packaged extension and no files of the user's; its address."""
    installed = Path(os.environ.get("PINWRIGHT_CODE_SERVER", ROOT / ".venv" / "code-server"))
    program = ["node", installed / "node_modules/code-server/out/node/entry.js"]
    (vsix,) = ROOT.glob("editors/vscode/pinwright-*.vsix")
    written = json.dumps({**QUIET, "pinwright.command": [*command], **settings})
    for name in ("User", "Machine"):  # the user's own, and those of the machine that is worked on
        folder = place / "user" / name
        folder.mkdir(parents=True)
        (folder / "settings.json").write_text(written)
    folders = ["--extensions-dir", place / "extensions", "--user-data-dir", place / "user"]
    environment = {**os.environ, **environment, "XDG_CONFIG_HOME": str(place)}
    subprocess.run(
        [*program, *folders, "--install-extension", vsix],
        env=environment,
        check=True,
        capture_output=True,
    )
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    quiet = ["--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"]
    with (place / "log").open("wb") as log:
        process = subprocess.Popen(
            [*program, *folders, *quiet, "--auth", "none", "--bind-addr", address],
            env=environment,
            stdout=log,
            stderr=log,
        )
    try:
        deadline = time.monotonic() + SECONDS
        while b"HTTP server listening" not in (place / "log").read_bytes():
            assert process.poll() is None, (place / "log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.05)
        yield f"http://{address}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def chromium() -> Iterator[BrowserContext]:
    """Debian's own browser, without a window; what VS Code keeps in it is kept until the end."""
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-gpu"]
        path = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        try:
            yield browser.new_context(viewport={"width": 1280, "height": 760})
        finally:
            browser.close()


@contextmanager
def window(browser: BrowserContext, address: str, folder: Path) -> Iterator[VSCode]:
    """A window on a folder."""
    page = browser.new_page()
    page.goto(f"{address}/?folder={folder}")
    page.locator(".monaco-workbench .part.statusbar").wait_for(timeout=SECONDS * 1000)
    try:
        yield VSCode(page)
    finally:
        page.close()
