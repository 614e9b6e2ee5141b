"""The command line as users meet it: the installed `pinwright`, the real model, the real compiler.

Every run is checked for what holds always: no traceback, and the user's folder as it was.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from codegen.models.llama_model import DEFAULT_WEIGHTS
from grammars import Recognizer

PINWRIGHT = Path(sys.executable).with_name("pinwright")
GGUF = DEFAULT_WEIGHTS.read_bytes()
SECONDS = 60
NOBODY = "http://127.0.0.1:9"  # a proxy that is not there: no registry answers
NO_INDEX = {  # pip finds nothing, whatever the user's own settings of it are
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_INDEX_URL": f"{NOBODY}/simple",
    "PIP_EXTRA_INDEX_URL": "",
    "PIP_FIND_LINKS": "",
    "PIP_RETRIES": "0",  # it would wait for seconds between its tries
}
OUT_OF_REACH = "rpipico"  # without a registry and with no PlatformIO of the user's

BLINK = """\
const int led = 13;
void setup() { pinMode(led, OUTPUT); Serial.begin(9600); }
void loop() { digitalWrite(led, HIGH); delay(twice(250)); Serial.println("on"); }
int twice(int x) { return 2 * x; }
"""
UNO_INI = "[env:board]\nplatform = atmelavr\nboard = uno\nframework = arduino\n"


@dataclass(frozen=True)
class Answer:
    """What a run of the command line came to."""

    status: int
    out: str
    err: str
    seconds: float

    @property
    def json(self) -> dict[str, Any]:
        body = json.loads(self.out)
        assert body["schema"] == 3
        return body


class User:
    """Somebody with a folder, who runs `pinwright` in it."""

    def __init__(self, folder: Path, variables: dict[str, str]) -> None:
        self.folder = folder
        self._variables = variables

    def writes(self, files: dict[str, str]) -> None:
        for name, text in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="")

    def runs(self, *arguments: str, **variables: str) -> Answer:
        before = self._listing()
        began = time.monotonic()
        done = subprocess.run(
            [str(PINWRIGHT), *arguments],
            cwd=self.folder,
            env=os.environ | self._variables | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )
        answer = Answer(done.returncode, done.stdout, done.stderr, time.monotonic() - began)
        assert "Traceback" not in answer.err
        assert self._listing() == before
        return answer

    def _listing(self) -> dict[str, tuple[int, int]]:
        paths = self.folder.rglob("*")
        return {str(path): (path.stat().st_mtime_ns, path.stat().st_size) for path in paths}


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One for all tests, as a user has one: the core is compiled once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def user(tmp_path: Path, cache: Path) -> User:
    """A user without settings, whose machine has no network and no PlatformIO of its own."""
    folder = tmp_path / "work"
    folder.mkdir()
    proxies = dict.fromkeys(("https_proxy", "HTTPS_PROXY"), NOBODY)
    own = {"PINWRIGHT_CACHE": str(cache), "PLATFORMIO_CORE_DIR": str(tmp_path / "no-core")}
    return User(folder, proxies | own | {"no_proxy": "", "NO_PROXY": ""})


class TestGenerate:
    ASK = ("generate", "blink the LED on pin 13 every second", "--no-recipes")

    @pytest.mark.toolchain
    def test_a_recipe_that_says_it_all_is_the_answer_and_is_named(self, user: User) -> None:
        ask = ("generate", "breathe the LED on pin 6, one breath takes 3 s", "--board", "uno")
        answer = user.runs(*ask, "--json")
        body = answer.json
        assert answer.status == 0
        named = body["leaning"]["recipe"], body["candidates"][0]["recipe"]
        assert named == ("led-breathing", "led-breathing")
        assert {(each["name"], each["value"]) for each in body["leaning"]["values"]} == {
            ("led", 6),
            ("period", 3000),
        }
        assert body["candidates"][0]["unproved"] == [], "the simulator shows what was asked"
        assert body["decoding"]["decoded_tokens"] == 0

    @pytest.mark.toolchain
    def test_what_is_stated_word_for_word_is_made_and_told(self, user: User) -> None:
        ask = ("generate", "LED on pin 7: 120 ms on, 880 ms off, forever", "--board", "uno")
        answer = user.runs(*ask)
        assert answer.status == 0
        assert "digitalWrite(LED_PIN, HIGH);\n  delay(120);" in answer.out
        assert "as asked: led on 7 high for 120 ms, then led on 7 low for 880 ms" in answer.err
        assert "the simulator shows it" in answer.err

    @pytest.mark.toolchain
    def test_the_exit_status_says_whether_the_best_was_built(self, user: User) -> None:
        for seed in ("0", "4"):
            answer = user.runs(*self.ASK, "--board", "uno", "-n", "3", "--seed", seed, "--json")
            body = answer.json
            assert body["reachable"] == "built"
            assert body["reached"] == (body["report"]["rung"] == "built")
            assert answer.status == (0 if body["reached"] else 3)
            assert bool(body["report"]["sizes"]) == body["reached"]
            lines = body["code"].count("\n")
            for defect in body["report"]["defects"]:
                assert defect["file"] == "snippet.ino"
                assert 0 <= defect["line"] <= lines

    def test_the_same_seed_writes_the_same_code_and_another_another(self, user: User) -> None:
        ask = (*self.ASK, "--board", OUT_OF_REACH, "-n", "3")
        codes = [user.runs(*ask, "--seed", seed).out for seed in ("4", "4", "5")]
        assert "" != codes[0] == codes[1] != codes[2] != ""

    def test_code_goes_to_stdout_and_the_report_to_stderr(self, user: User) -> None:
        ask = (*self.ASK, "--board", OUT_OF_REACH, "-n", "1")
        answer = user.runs(*ask)
        assert answer.out == user.runs(*ask, "--json").json["code"]
        assert answer.out.startswith("// blink the LED on pin 13 every second\n")
        for part in (OUT_OF_REACH, "parsed", "raspberrypi", DEFAULT_WEIGHTS.stem, "tried", "draft"):
            assert part in answer.err

    def test_a_board_out_of_reach_is_parsed_and_told_why_without_a_wait(self, user: User) -> None:
        answer = user.runs(*self.ASK, "--board", OUT_OF_REACH, "-n", "8", "--json")
        body = answer.json
        assert answer.status == 0
        assert (body["reached"], body["reachable"], body["report"]["rung"]) == (
            True,
            "parsed",
            "parsed",
        )
        assert "raspberrypi" in body["why_not_higher"]
        drafting = sum(s["seconds"] for s in body["stages"] if s["name"] == "draft")
        assert answer.seconds - drafting < 2

    def test_micropython_without_stubs_is_said_to_be_parsed_only(self, user: User) -> None:
        ask = ("generate", "blink the LED", "--lang", "micropython", "--board", "rpipicow")
        answer = user.runs(*ask, "-n", "2", **NO_INDEX)
        assert answer.status == 0
        compile(answer.out, "snippet.py", "exec")
        assert "names not checked: no stubs of MicroPython" in answer.err

    @pytest.mark.toolchain
    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("platformio.ini", UNO_INI),
            ("sketch.yaml", "default_fqbn: arduino:avr:uno\n"),
        ],
    )
    def test_the_folder_names_the_board(self, user: User, name: str, text: str) -> None:
        user.writes({name: text})
        assert user.runs(*self.ASK, "-n", "1", "--json").json["report"]["board"] == "uno"


SKETCH = """\
const int ledPin = 13;

void setup() {
  Serial.begin(9600);
  pinMode(ledPin, OUTPUT);
}

void loop() {
  digitalWrite(ledPin, HIGH);
  delay(1000);
}
"""


class TestComplete:
    def check(self, user: User, source: str, name: str = "a.ino") -> list[str]:
        """Complete at `<cursor>`: what is offered makes the file whole, else there is a reason."""
        before, after = source.split("<cursor>")
        user.writes({name: before + after})
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        answer = user.runs("complete", f"{name}:{line}:{column}", "--json")
        assert answer.status == 0
        items, reason = answer.json["items"], answer.json["reason"]
        assert items or reason
        for item in items:
            state = Recognizer("arduino").start().advance((before + item["text"]).encode())
            assert (item["rung"], item["trust"]) == ("parsed", "constrained")
            assert state is not None
            assert after.startswith(item["replaces"])
            assert state.can_end(after.removeprefix(item["replaces"]).encode())
        return [item["text"] for item in items]

    @pytest.mark.parametrize(
        "source",
        [
            SKETCH.replace("in(9600);", "<cursor>"),
            SKETCH.replace("ledPin, OUTPUT", "<cursor>"),
            SKETCH.replace("ledPin, HIGH);", "<cursor>"),
            SKETCH.replace("  delay(1000);", "  digital<cursor>\n  delay(1000);"),
            SKETCH.replace(
                "  digitalWrite(ledPin, HIGH)", "  /* µ🔥 */ digitalWrite(ledPin, <cursor>)"
            ),
            SKETCH.replace("ledPin, HIGH);", "<cursor>)"),
            SKETCH.replace("begin(9600);", "<cursor>").replace("\n", "\r\n"),
            SKETCH.replace("pinMode(ledPin", "/* µ🔥 */ pinMode(<cursor>").replace("\n", "\r\n"),
        ],
        ids=[
            "word",
            "in a call",
            "open call",
            "middle",
            "non-ASCII",
            "closed",
            "CR LF",
            "CR LF, non-ASCII",
        ],
    )
    def test_what_is_offered_leaves_a_whole_file(self, user: User, source: str) -> None:
        assert self.check(user, source)

    def test_a_broken_platformio_ini_is_no_matter_for_a_completion(self, user: User) -> None:
        user.writes({"platformio.ini": "[env:x\n"})
        assert self.check(user, SKETCH.replace("in(9600);", "<cursor>"))

    def test_line_endings_change_nothing(self, user: User) -> None:
        source = SKETCH.replace("ledPin, HIGH);", "<cursor>")
        assert self.check(user, source) == self.check(user, source.replace("\n", "\r\n"))

    def test_when_nothing_is_offered_the_reason_is_told(self, user: User) -> None:
        """No completion opens the seven brackets that are closed after the cursor."""
        assert self.check(user, "void setup() {\n  <cursor>\n)))))))\n}\n") == []
        answer = user.runs("complete", "a.ino:2:3")
        assert (answer.status, answer.out) == (0, "")
        assert answer.err.startswith("nothing offered: ")

    def test_the_board_of_the_project_is_named_and_none_is_needed(self, user: User) -> None:
        self.check(user, "void setup() {\n  Serial.<cursor>\n}\n")
        assert user.runs("complete", "a.ino:2:10", "--json").json["board"] is None
        user.writes({"sketch.yaml": "default_fqbn: arduino:avr:mega\n"})
        assert user.runs("complete", "a.ino:2:10", "--json").json["board"] == "megaatmega2560"


@pytest.mark.toolchain
class TestValidate:
    @pytest.mark.parametrize(
        ("files", "place"),
        [
            ({"s/s.ino": BLINK}, "s/s.ino"),
            ({"s/s.ino": BLINK}, "s"),
            (
                {
                    "p/src/main.cpp": "#include <Arduino.h>\n#include <once.h>\n"
                    '#include "pins.h"\nvoid setup() { pinMode(LED, OUTPUT); }\n'
                    "void loop() { once(LED); }\n",
                    "p/include/pins.h": "#pragma once\nconst int LED = 13;\n",
                    "p/lib/once/src/once.h": "#pragma once\nvoid once(int pin);\n",
                    "p/lib/once/src/once.cpp": '#include <Arduino.h>\n#include "once.h"\n'
                    "void once(int pin) { digitalWrite(pin, HIGH); }\n",
                    "p/platformio.ini": UNO_INI,
                },
                "p",
            ),
            ({"main.cpp": "int main() { return 0; }\n"}, "main.cpp"),
        ],
        ids=["sketch", "folder", "PlatformIO project", "own main()"],
    )
    def test_what_builds_says_its_sizes(
        self, user: User, files: dict[str, str], place: str
    ) -> None:
        user.writes(files)
        board = () if "p/platformio.ini" in files else ("--board", "uno")
        answer = user.runs("validate", place, *board, "--json")
        (report,) = answer.json["reports"]
        assert (answer.status, report["rung"], report["defects"]) == (0, "built", [])
        sizes = report["sizes"]
        assert 0 < sizes["flash_used"] < sizes["flash_total"] == 32256
        assert 0 <= sizes["ram_used"] < sizes["ram_total"] == 2048

    @pytest.mark.parametrize(
        ("files", "place", "first"),
        [
            (
                {"s/s.ino": BLINK.replace("9600", "baud")},
                "s/s.ino",
                "s/s.ino:2:51: error: 'baud' was not declared in this scope",
            ),
            (
                {
                    "t/t.ino": "void setup() { begin_led(); }\nvoid loop() {}\n",
                    "t/led.ino": "// LED\n/* µ */ void begin_led() { digitalWrite(pin, 1); }\n",
                },
                "t/t.ino",
                "t/led.ino:2:41: error: 'pin' was not declared in this scope",
            ),
            (
                {
                    "p/src/main.cpp": '#include "a.h"\nvoid setup() {}\nvoid loop() {}\n',
                    "p/include/a.h": "#pragma once\nint a() { return b; }\n",
                    "p/platformio.ini": UNO_INI,
                },
                "p/src/main.cpp",
                "p/include/a.h:2:18: error: 'b' was not declared in this scope",
            ),
            (
                {"c/c.cpp": "#include <Arduino.h>\ndigitalWrite(13, HIGH);\n"},
                "c/c.cpp",
                "c/c.cpp:2:13: error: expected constructor, destructor, or type conversion "
                "before '(' token",
            ),
        ],
        ids=["sketch", "second tab", "header of a project", ".cpp is never wrapped"],
    )
    def test_what_does_not_build_says_where(
        self, user: User, files: dict[str, str], place: str, first: str
    ) -> None:
        user.writes(files)
        answer = user.runs("validate", place, "--board", "uno")
        plain = re.sub("[\u2018\u2019]", "'", answer.out)  # gcc's quotes
        assert (answer.status, plain.splitlines()[0]) == (1, first)
        assert "does not compile" in answer.err

    def test_micropython_is_compiled_and_sized_without_stubs_too(self, user: User) -> None:
        user.writes({"m/good.py": "import machine\n", "m/bad.py": "import machine\ny = (2\n"})
        good = user.runs("validate", "m/good.py", "--board", "rpipicow", **NO_INDEX)
        assert (good.status, good.out) == (0, "")
        assert re.search(r"flash \d+ of 868352 bytes \(0\.0%\); names not checked", good.err)
        bad = user.runs("validate", "m/bad.py", "--board", "rpipicow", **NO_INDEX)
        assert (bad.status, bad.out) == (1, "m/bad.py:2:5: error: '(' was never closed\n")

    def test_python_that_may_be_for_the_computer_is_only_parsed(self, user: User) -> None:
        user.writes({"tool.py": "import os\nos.makedirs('x')\n"})
        answer = user.runs("validate", "tool.py", "--board", "rpipicow")
        assert (answer.status, answer.out) == (0, "")
        assert "nothing says that this is MicroPython" in answer.err

    def test_lone_statements_are_wrapped_and_said_to_be(self, user: User) -> None:
        user.writes({"led.ino": "pinMode(13, OUTPUT);\ndigitalWrite(13, HIGH);\n"})
        answer = user.runs("validate", "led.ino", "--board", "uno")
        assert (answer.status, answer.out) == (0, "")
        assert "setup()" in answer.err

    def test_each_project_is_built_once_and_one_with_errors_decides(self, user: User) -> None:
        user.writes({"a/a.ino": BLINK, "a/tab.ino": "int n;\n", "b/b.ino": "int f( {}\n"})
        files = ("a/a.ino", "a/tab.ino", "b/b.ino")
        answer = user.runs("validate", *files, "--board", "uno", "--json")
        rungs = [report["rung"] for report in answer.json["reports"]]
        assert (answer.status, rungs) == (1, ["built", "not checked"])

    @pytest.mark.parametrize(
        ("name", "text"),
        [
            ("platformio.ini", UNO_INI),
            ("sketch.yaml", "default_fqbn: arduino:avr:uno\n"),
        ],
    )
    def test_the_project_names_the_board(self, user: User, name: str, text: str) -> None:
        user.writes({"s/s.ino": BLINK, f"s/{name}": text})
        answer = user.runs("validate", "s/s.ino")
        assert answer.status == 0
        assert answer.err.startswith("uno: built")

    @pytest.mark.parametrize(
        "header",
        [
            '#include "self.h"\n#include "self.h"\n',
            '#if __INCLUDE_LEVEL__ < 150\n#include "self.h"\n#include "self.h"\n#endif\n',
        ],
        ids=["that prints without end", "in silence"],
    )
    def test_an_endless_include_ends_at_the_limit_and_leaves_no_process(
        self, user: User, cache: Path, header: str
    ) -> None:
        user.writes({"e/e.ino": '#include "self.h"\n' + BLINK, "e/self.h": header})
        answer = user.runs("validate", "e/e.ino", "--board", "uno", "--timeout", "2")
        assert answer.status in {1, 4}  # an error, if the compiler said one by then
        assert (answer.status == 1) is ("error" in answer.out)
        assert "stopped after" in answer.err
        assert answer.seconds < 10
        assert list(processes_with(str(cache))) == []


class TestCannotBeChecked:
    @pytest.mark.parametrize(
        ("board", "names"), [("uno", "avr-gcc"), (OUT_OF_REACH, "raspberrypi")]
    )
    def test_a_missing_toolchain_is_told_at_once(
        self, user: User, tmp_path: Path, board: str, names: str
    ) -> None:
        user.writes({"s/s.ino": BLINK})
        start = user.runs("--version").seconds
        answer = user.runs("validate", "s/s.ino", "--board", board, PATH=str(tmp_path / "empty"))
        assert (answer.status, answer.out) == (4, "")
        assert names in answer.err
        assert answer.seconds - start < 2  # half of it is left to a busy machine

    @pytest.mark.parametrize(
        ("arguments", "says"),
        [
            (("validate", "s/s.ino"), "no board named: use --board uno"),
            (("validate", "s/gone.ino", "--board", "uno"), "s/gone.ino: no such file"),
            (("validate", "s/s.ino", "--board", "unu"), "did you mean"),
            (("validate", "s/s.ino", "--board", "uno", "--core", "2"), "unknown core '2' for uno"),
            (
                ("validate", "s/s.ino", "--board", "esp32dev", "--core", "9"),
                "unknown core '9' for esp32dev: known are 2.0.17",
            ),
            (
                ("validate", "s/s.ino", "--board", "uno", "--fast", "--simulate", "1s"),
                "--fast and --simulate cannot go together",
            ),
            (("doctor", "unu"), "did you mean"),
            (("generate", "blink"), "no board named: use --board uno"),
            (("complete", "s/s.ino:99:1"), "s/s.ino has 5 lines, not 99"),
            (("lsp", "--tcp", "bad"), "--tcp wants HOST:PORT, not 'bad'"),
            (("doctor", "--self-check", "unu"), "did you mean"),
        ],
    )
    def test_a_mistake_is_one_line_and_status_2(
        self, user: User, arguments: tuple[str, ...], says: str
    ) -> None:
        user.writes({"s/s.ino": BLINK})
        refused(user.runs(*arguments), says)


def refused(answer: Answer, says: str) -> None:
    """The answer to a mistake: nothing but one line on stderr, and status 2."""
    assert (answer.status, answer.out) == (2, "")
    (line,) = answer.err.splitlines()
    assert line.startswith("pinwright: error: ")
    assert says in line


class TestModels:
    MODELS = (
        ("truncated", GGUF[:3_000_000], "corrupted or incomplete"),
        ("other", b"void setup() {}\n", "other.gguf is not a GGUF file"),
    )
    PLAIN = GGUF.replace(b"fim_", b"nim_")

    @pytest.mark.parametrize(("name", "content", "says"), MODELS, ids=lambda v: str(v)[:12])
    @pytest.mark.parametrize("command", ["generate", "complete"])
    def test_what_is_no_such_model_is_one_line_and_status_2(
        self, user: User, tmp_path: Path, command: str, name: str, content: bytes, says: str
    ) -> None:
        path = tmp_path / f"{name}.gguf"
        path.write_bytes(content)
        user.writes({"s.ino": BLINK})
        ask = ("blink", "--board", "uno") if command == "generate" else ("s.ino:1:1",)
        refused(user.runs(command, *ask, "--model", str(path)), says)

    def test_a_model_without_fim_tokens_generates_and_does_not_complete(
        self, user: User, tmp_path: Path
    ) -> None:
        path = tmp_path / "plain.gguf"
        path.write_bytes(self.PLAIN)
        user.writes({"s.ino": BLINK})
        ask = ("generate", "blink", "--board", OUT_OF_REACH, "-n", "2", "--model", str(path))
        assert user.runs(*ask).out.startswith("// blink\n")
        says = "plain has no fill-in-the-middle tokens: it can generate, but not complete"
        refused(user.runs("complete", "s.ino:1:1", "--model", str(path)), says)

    def test_the_doctor_goes_on_with_what_else_there_is(self, user: User, tmp_path: Path) -> None:
        answer = user.runs("doctor", "--model", str(tmp_path / "gone.gguf"))
        assert answer.status == 2
        assert "gone.gguf" in answer.err
        assert "uno" in answer.out


class TestAboutItself:
    def test_the_version_is_told(self, user: User) -> None:
        answer = user.runs("--version")
        assert (answer.status, answer.out) == (0, "pinwright, version 0.1.0\n")

    def test_every_board_is_listed_with_all_its_names(self, user: User) -> None:
        boards = user.runs("boards", "--json").json["boards"]
        listed = user.runs("boards").out
        assert {"uno", "nanoatmega328", "megaatmega2560", "esp32dev"} <= {b["id"] for b in boards}
        lines = listed.splitlines()[1:]
        for board, line in zip(boards, lines, strict=True):
            assert line.startswith(board["id"])
            assert all(name in line for name in (*board["aliases"], *board["fqbns"]))

    @pytest.mark.toolchain
    def test_the_doctor_says_how_far_each_board_gets_and_why_not_further(self, user: User) -> None:
        answer = user.runs("doctor", "--json")
        assert answer.status == 0
        assert answer.json["model"]["error"] is None
        boards = {board["id"]: board for board in answer.json["boards"]}
        uno = boards["uno"]
        assert (uno["cpp"]["rung"], uno["cpp"]["why_not_further"]) == ("behaves", None)
        assert uno["micropython"] is None
        far = boards[OUT_OF_REACH]
        assert far["cpp"]["rung"] in {"parsed", "symbols known"}
        assert "raspberrypi" in far["cpp"]["why_not_further"]
        assert far["cpp"]["command"] == "pio pkg install -g -p raspberrypi"
        assert far["micropython"]["rung"] == "parsed"
        assert far["micropython"]["command"] == "pinwright doctor --fetch-stubs"

    @pytest.mark.toolchain
    def test_the_doctor_groups_boards_that_are_alike(self, user: User) -> None:
        boards = len(user.runs("boards", "--json").json["boards"])
        lines = user.runs("doctor").out.splitlines()
        assert sum(line.startswith("C++ behaves by ") for line in lines) == 1
        assert len(lines) < boards
        assert sum("to get higher: " in line for line in lines) < 12

    @pytest.mark.toolchain
    def test_the_doctor_shows_one_board_in_full(self, user: User) -> None:
        answer = user.runs("doctor", "uno r3")
        assert answer.status == 0
        assert answer.out.startswith("uno: Arduino Uno, atmega328p, 16 MHz\nC++: behaves\n  by: ")
        assert answer.out.endswith("MicroPython: not for this board\n")
        (board,) = user.runs("doctor", "uno", "--json").json["boards"]
        assert board["id"] == "uno"

    def test_the_doctor_names_the_command_that_gets_a_compiler(
        self, user: User, tmp_path: Path
    ) -> None:
        (board,) = user.runs("doctor", "uno", "--json", PATH=str(tmp_path / "empty")).json["boards"]
        assert board["cpp"]["rung"] == "parsed"
        assert board["cpp"]["command"].startswith("apt-get install gcc-avr ")

    def test_stubs_that_cannot_be_fetched_are_one_line_and_status_2(
        self, user: User, tmp_path: Path
    ) -> None:
        own = {"PINWRIGHT_CACHE": str(tmp_path / "other")}
        answer = user.runs("doctor", "--fetch-stubs", **NO_INDEX, **own, PIP_NO_INDEX="1")
        refused(answer, "not fetched: ")

    @pytest.mark.toolchain
    def test_the_self_check_builds_a_sketch_that_is_called_ours(self, user: User) -> None:
        answer = user.runs("doctor", "--self-check", "uno")
        assert answer.status == 0
        assert "not written by the model" in answer.out
        assert "flash" in answer.out


def processes_with(text: str) -> Iterator[int]:
    """The processes in whose environment a text stands (Linux; elsewhere none are seen)."""
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            if text.encode() in (entry / "environ").read_bytes():
                yield int(entry.name)
        except OSError:
            continue  # ended meanwhile, or somebody else's
