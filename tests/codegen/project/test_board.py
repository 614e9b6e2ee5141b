"""A name means one board or none: nothing is guessed."""

import json
from pathlib import Path

import pytest

from codegen.errors import BoardError, PinwrightError, SourceError
from codegen.language import Language
from codegen.project.board import all_boards, find_board
from codegen.project.board_files import _FIRMWARE
from codegen.project.esp_core import cores_meant
from codegen.project.project import load_project
from codegen.project.resolved_board import resolve_board
from codegen.validation import toolchain

NAMES = {
    "uno": "uno",
    "UNO": "uno",
    "Arduino Uno": "uno",
    "arduino_uno": "uno",
    " Uno R3 ": "uno",
    "nano": "nanoatmega328",
    "mega": "megaatmega2560",
    "Mega 2560": "megaatmega2560",
    "nano every": "nano_every",
    "Arduino Yún": "yun",
    "pro mini 3.3V": "pro8MHzatmega328",
    "LilyPadUSB": "LilyPadUSB",
    "esp32": "esp32dev",
    "ESP32-C3": "esp32-c3-devkitm-1",
    "esp32 s3 devkitc 1": "esp32-s3-devkitc-1",
    "wemos d1 mini": "d1_mini",
    "pico": "pico",
    "Raspberry Pi Pico": "rpipico",
    "pico w": "rpipicow",
    "uno r4 wifi": "uno_r4_wifi",
    "Arduino Nano ESP32": "arduino_nano_esp32",
    "arduino:avr:uno": "uno",
    "arduino:avr:nano": "nanoatmega328new",
    "arduino:avr:nano:cpu=atmega328old": "nanoatmega328",
    "arduino:avr:mega:cpu=atmega1280": "megaatmega1280",
    "arduino:avr:pro": "pro16MHzatmega328",
    "esp32:esp32:esp32:PartitionScheme=huge_app,PSRAM=enabled": "esp32dev",
    "esp32:esp32:XIAO_ESP32C3": "seeed_xiao_esp32c3",
}


@pytest.mark.parametrize(("name", "board"), NAMES.items())
def test_a_name_finds_its_board(name: str, board: str) -> None:
    assert find_board(name).id == board


UNKNOWN = {
    "unoo": "did you mean uno?",
    "nanno every": "did you mean nano_every?",
    "": "see `pinwright boards`",
    "teensy41": "see `pinwright boards`",
    "native": "see `pinwright boards`",
    "arduino:avr:unoo": "did you mean arduino:avr:uno",
    "arduino:avr:nano:cpu=atmega99": "known are cpu=atmega168, cpu=atmega328",
    "a:b:c": "see `pinwright boards`",
    ":": "see `pinwright boards`",
    "pro mini": "may be pro16MHzatmega328 or pro8MHzatmega328",
    "pro micro": "may be sparkfun_promicro16 or sparkfun_promicro8",
    "esp8266": "may be nodemcuv2 or d1_mini or esp01_1m",
}


@pytest.mark.parametrize(("name", "hint"), UNKNOWN.items())
def test_any_other_name_is_refused_in_one_line_with_a_hint(name: str, hint: str) -> None:
    with pytest.raises(BoardError) as refused:
        find_board(name)
    assert hint in str(refused.value)
    assert "\n" not in str(refused.value)


def test_the_uno_has_its_facts() -> None:
    uno = find_board("uno")
    assert (uno.platform, uno.mcu, uno.f_cpu) == ("atmelavr", "atmega328p", 16_000_000)
    assert (uno.flash, uno.ram) == (32256, 2048)
    assert (uno.core, uno.variant, uno.defines) == ("arduino", "standard", ("ARDUINO_AVR_UNO",))
    assert uno.languages == (Language.ARDUINO, Language.CPP)


def test_ids_and_fqbns_are_unique_and_every_id_and_name_finds_its_board() -> None:
    boards = all_boards()
    fqbns = [fqbn for board in boards for fqbn in board.fqbns]
    assert len(fqbns) == len(set(fqbns))
    for board in boards:
        assert find_board(board.id) == board
        assert find_board(board.name) == board
        assert all(find_board(fqbn) == board for fqbn in board.fqbns)


def test_boards_that_are_their_own_usb_device_have_a_usb_identity() -> None:
    for board in all_boards():
        usb = [d for d in board.defines if d.startswith(("USB_VID=0x", "USB_PID=0x"))]
        assert len(usb) == (2 if board.mcu == "atmega32u4" else 0), board.id


@pytest.mark.toolchain
def test_every_avr_board_has_its_variant_in_the_core_or_else_in_our_platform() -> None:
    core = Path("/usr/share/arduino/hardware/arduino/avr/variants")
    ours = Path(toolchain.__file__).parent / "platforms" / "pinwright_avr" / "variants"
    for board in all_boards():
        if board.platform == "atmelavr":
            variants = ours if (ours / board.variant).is_dir() else core
            assert (variants / board.variant / "pins_arduino.h").is_file(), board.id
    assert not {path.name for path in ours.iterdir()} & {path.name for path in core.iterdir()}


ONE = "[env:a]\nplatform = atmelavr\nboard = uno ; the red one\n"
TWO = ONE + "[env:b]\nboard = megaatmega2560\n"

# platformio.ini, environment, the board's id or what the error says
INIS = [
    (ONE, None, "uno"),
    (TWO, "b", "megaatmega2560"),
    ("[platformio]\ndefault_envs = b\n" + TWO, None, "megaatmega2560"),
    ("[platformio]\ndefault_envs = b\n" + TWO, "a", "uno"),
    (TWO, None, "several environments: a (uno), b (megaatmega2560); name one with --env"),
    ("[platformio]\ndefault_envs = a, b\n" + TWO, None, "name one with --env"),
    (TWO, "c", "no environment 'c', there is: a, b"),
    ("[platformio]\ndefault_envs = x\n" + ONE, None, "no environment 'x'"),
    ("[env]\nboard = uno\n[env:a]\n[env:b]\n", None, "uno"),
    (ONE + "[env:native]\nplatform = native\n", None, "uno"),
    (ONE + "[env:native]\nplatform = native\n", "native", "[env:native] names no board"),
    ("[base]\nboard = uno\n[env:a]\nextends = base\n", None, "uno"),
    ("[x]\nboard = uno\n[y]\nboard = esp32dev\n[env:a]\nextends = x, y\n", None, "esp32dev"),
    ("[x]\nboard = uno\n[env]\nboard = esp32dev\n[env:a]\nextends = x\n", None, "uno"),
    ("[env:a]\nboard = ${common.board}\n[common]\nboard = uno\n", None, "uno"),
    ("[common]\nb = uno\n[env:a]\nboard = ${this.c}\nc = ${common.b}\n", None, "uno"),
    ("[env:a]\nboard = ${sysenv.BOARD}\n", None, "unknown board '${sysenv.BOARD}'"),
    ("[env:a]\nboard = ${this.board}\n", None, "go round in a circle"),
    ("[env:a]\nextends = env:b\n[env:b]\nextends = env:a\n", None, "no board named"),
    ("[env:a]\nboard = toaster\n", None, "env a: unknown board 'toaster'"),
    ("[env:a]\nboard = uno\nboard = mega\n", None, "platformio.ini:3: board stands here a second"),
    ("[env:a]\n[env:a]\n", None, "platformio.ini:2: [env:a] stands here a second time"),
    ("board = uno\n", None, "platformio.ini:1: stands above the first [section]"),
    ("[env:a]\nboard = uno\nnonsense\n", None, "platformio.ini:3: neither"),
    ("", None, "no board named: use --board uno (see `pinwright boards`), or add"),
    ("\ufeff" + ONE, None, "uno"),
    ("[env:a]\r\nboard = uno\r\n", None, "uno"),
]


@pytest.mark.parametrize(("ini", "environment", "expected"), INIS)
def test_the_board_of_a_platformio_ini(
    tmp_path: Path, ini: str, environment: str | None, expected: str
) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "platformio.ini").write_text(ini, "utf-8")
    found = outcome(tmp_path / "src" / "main.cpp", environment=environment)
    assert expected in found
    assert "\n" not in found


PROFILES = "profiles:\n  a:\n    fqbn: arduino:avr:uno\n  b:\n    fqbn: arduino:avr:leonardo\n"
SKETCHES = [
    ("default_fqbn: arduino:avr:uno\n", "uno"),
    ("default_profile: x\nprofiles:\n  x:\n    fqbn: arduino:avr:leonardo\n", "leonardo"),
    ("default_profile: b\n" + PROFILES, "leonardo"),
    # As arduino-cli: a default profile goes before a default board.
    ("default_fqbn: arduino:avr:uno\ndefault_profile: b\n" + PROFILES, "leonardo"),
    ("default_fqbn: arduino:avr:mega\n" + PROFILES, "megaatmega2560"),
    (PROFILES, "several profiles: a (arduino:avr:uno), b (arduino:avr:leonardo); name one with"),
    ("default_profile: x\n" + PROFILES, "several profiles: a (arduino:avr:uno), b"),
    ("profiles:\n  x:\n    fqbn: arduino:avr:uno\n", "uno"),
    ("profiles:\n  x: {fqbn: arduino:avr:uno}\n  y: {fqbn: 'arduino:avr:uno'}\n", "uno"),
    ("profiles:\n  x: {}\n  y: 5\n", "no board named"),
    ("profiles: [a]\n", "no board named"),
    ("default_fqbn: a:b:c\n", "sketch.yaml, default_fqbn: unknown board 'a:b:c'"),
    ("default_fqbn: [1\n\nx", "sketch.yaml:3: "),
    ("- a\n", "no board named"),
    ("default_fqbn: 5\n", "no board named"),
    ("[" * 20_000, "sketch.yaml: not readable as YAML"),
    ("made: 2001-13-01\n", "sketch.yaml: not readable as YAML"),
    ("made: !!bool perhaps\n", "sketch.yaml: not readable as YAML"),
    ("# " + "x" * 2_000_000, "sketch.yaml: larger than 2 MB"),
    ("!!python/object/apply:os.system ['false']\n", "sketch.yaml:1: "),
]


@pytest.mark.parametrize(("yaml", "expected"), SKETCHES)
def test_the_board_of_a_sketch_yaml(tmp_path: Path, yaml: str, expected: str) -> None:
    (tmp_path / "sketch.yaml").write_text(yaml, "utf-8")
    found = outcome(tmp_path / "x.ino")
    assert expected in found
    assert "\n" not in found


def test_an_environment_is_a_profile_of_a_sketch_yaml(tmp_path: Path) -> None:
    sketch = tmp_path / "sketch.yaml"
    sketch.write_text("default_profile: b\n" + PROFILES)
    assert outcome(tmp_path / "x.ino", environment="a") == "uno"
    refused = outcome(tmp_path / "x.ino", environment="c")
    assert refused == f"{sketch}: no profile 'c', there is: a, b"
    sketch.write_text("default_fqbn: arduino:avr:uno\n")  # the setting is for other projects
    assert outcome(tmp_path / "x.ino", environment="c") == "uno"


PROFILE = """\
profiles:
  a:
    fqbn: esp32:esp32:esp32
    platforms:
      - platform: other:avr (1.8.6)
      - platform: esp32:esp32 (%s)
"""
OTHER = PROFILE.removeprefix("profiles:\n").replace("  a:", "  b:")
CORES = [  # the file, the profile asked for, the core's version
    (PROFILE % "3.0.5", None, "3.0.5"),
    (PROFILE % "3.0.5" + OTHER % "2.0.17", "b", "2.0.17"),
    ("default_profile: b\n" + PROFILE % "3.0.5" + OTHER % "2.0.17", None, "2.0.17"),
    (PROFILE % "3.0.5" + OTHER % "3.0.5", None, "3.0.5"),
    (PROFILE % "3.0.5" + OTHER % "2.0.17", None, None),  # either may be meant
    ("default_fqbn: esp32:esp32:esp32\n" + PROFILE % "3.0.5", None, None),  # without a profile
    ("default_fqbn: esp32:esp32:esp32\n", None, None),
    (PROFILE.replace("esp32:esp32 (", "esp8266:esp8266 (") % "3.0.5", None, None),
    ("profiles: {a: {fqbn: 'esp32:esp32:esp32', platforms: 5}}\n", None, None),
    ("profiles: {a: {fqbn: 'esp32:esp32:esp32', platforms: [5, {platform: ' '}]}}\n", None, None),
    ("default_fqbn: [1\n\nx", None, None),
]


@pytest.mark.parametrize(("yaml", "profile", "version"), CORES)
def test_a_profile_of_a_sketch_yaml_names_the_core(
    tmp_path: Path, yaml: str, profile: str | None, version: str | None
) -> None:
    (tmp_path / "sketch.yaml").write_text(yaml)
    (tmp_path / "x.ino").write_text("void setup() {}\nvoid loop() {}\n")
    platform = load_project(tmp_path / "x.ino", environment=profile).settings.platform
    assert platform == (f"esp32:esp32 ({version})" if version else None)
    meant = cores_meant(find_board("esp32dev"), platform=platform, asked=None)
    assert meant.source == ("the project's platform" if version else "not named")


ARDUINO_JSONS = [
    ('{"sketch": "x.ino", "board": "arduino:avr:uno", "port": "/dev/ttyUSB0"}', "uno"),
    ('{"board": "arduino:avr:nano", "configuration": "cpu=atmega328old"}', "nanoatmega328"),
    ('{"board": "esp32:esp32:esp32", "configuration": "PSRAM=enabled,CPUFreq=240"}', "esp32dev"),
    ('{"board": "arduino:avr:uno", "configuration": ""}', "uno"),
    ('{"board": "a:b:c"}', "arduino.json, board: unknown board 'a:b:c'"),
    ('{"sketch": "x.ino"}', "no board named"),
    ('["board"]', "no board named"),
    ('{"board": 5}', "no board named"),
    ("{", "arduino.json: not readable as JSON"),
    ("[" * 20_000, "arduino.json: not readable as JSON"),
]


@pytest.mark.parametrize(("text", "expected"), ARDUINO_JSONS)
def test_the_board_of_the_former_extension_s_arduino_json(
    tmp_path: Path, text: str, expected: str
) -> None:
    (tmp_path / ".vscode").mkdir()
    (tmp_path / ".vscode" / "arduino.json").write_text(text)
    found = outcome(tmp_path / "x" / "x.ino")
    assert expected in found
    assert "\n" not in found


def test_a_sketch_yaml_goes_before_an_arduino_json(tmp_path: Path) -> None:
    (tmp_path / ".vscode").mkdir()
    (tmp_path / ".vscode" / "arduino.json").write_text('{"board": "arduino:avr:uno"}')
    (tmp_path / "sketch.yaml").write_text("default_fqbn: arduino:avr:leonardo\n")
    assert outcome(tmp_path / "x.ino") == "leonardo"


STUBS = [
    (["micropython_rp2_rpi_pico_w_stubs-1.24.1.post2"], "rpipicow"),
    (["micropython_esp32_esp32_generic_s3_stubs-1.26.0"], "esp32-s3-devkitc-1"),
    (["micropython_rp2_rpi_pico_stubs-1.26.0", "micropython_stdlib_stubs-1.26.0"], "rpipico"),
    (["micropython_esp32_stubs-1.26.0"], "no board named"),  # of the whole port
    (["micropython_rp2_rpi_pico_stubs-1", "micropython_rp2_rpi_pico2_stubs-1"], "no board named"),
    (["micropython_stm32_pybv11_stubs-1.26.0"], "no board named"),
    (["numpy-2.0.0"], "no board named"),
]


@pytest.mark.parametrize(("installed", "expected"), STUBS)
def test_stubs_of_one_board_s_firmware_name_it(
    tmp_path: Path, installed: list[str], expected: str
) -> None:
    for name in installed:
        (tmp_path / "typings" / f"{name}.dist-info").mkdir(parents=True)
    assert expected in outcome(tmp_path / "main.py")


def test_every_board_of_stubs_runs_micropython() -> None:
    for name in _FIRMWARE.values():
        assert Language.PYTHON in find_board(name).languages


def outcome(path: Path, *, environment: str | None = None) -> str:
    """The id of the board, or the one line that says why there is none."""
    try:
        return resolve_board(explicit=None, path=path, environment=environment).board.id
    except PinwrightError as error:
        return str(error)


def test_the_request_goes_before_the_project_and_the_project_before_the_setting(
    tmp_path: Path,
) -> None:
    (tmp_path / "platformio.ini").write_text(ONE)
    path = tmp_path / "main.cpp"
    explicit = resolve_board(explicit="mega", path=path, setting="esp32")
    assert (explicit.board.id, explicit.source) == ("megaatmega2560", "named in the request")
    project = resolve_board(explicit=None, path=path, setting="esp32")
    assert (project.board.id, project.source) == ("uno", f"{tmp_path / 'platformio.ini'}, env a")
    setting = resolve_board(explicit=None, path=None, setting="esp32")
    assert (setting.board.id, setting.source) == ("esp32dev", "settings")


def test_the_nearest_file_that_names_a_board_counts(tmp_path: Path) -> None:
    (tmp_path / "platformio.ini").write_text(ONE)
    inner = tmp_path / "examples" / "blink"
    inner.mkdir(parents=True)
    assert resolve_board(explicit=None, path=inner).board.id == "uno"
    (inner / "sketch.yaml").write_text("default_fqbn: arduino:avr:leonardo\n")
    assert resolve_board(explicit=None, path=inner / "blink.ino").board.id == "leonardo"


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "platformio.ini").write_bytes(b"\xff\xfe\x00[")
    with pytest.raises(SourceError, match=r"platformio\.ini: not UTF-8"):
        resolve_board(explicit=None, path=tmp_path)


def test_a_folder_that_cannot_be_looked_into_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="x: File name too long"):
        resolve_board(explicit=None, path=tmp_path / ("x" * 300))


OWN = """{
  "build": {"core": "arduino", "f_cpu": "8000000L", "mcu": "atmega328p", "variant": "%s",
            "extra_flags": ["-DARDUINO_AVR_UNO -DB=2", "-include evil.h", "-DC=$(id)"]},
  "frameworks": ["arduino"], "name": "A `id` board", "vendor": "me", "url": "",
  "upload": {"maximum_size": 30720, "maximum_ram_size": "all of it"}
}"""


def test_a_project_may_bring_its_own_board(tmp_path: Path) -> None:
    (tmp_path / "boards").mkdir()
    (tmp_path / "boards" / "mine.json").write_text(OWN % "standard")
    (tmp_path / "platformio.ini").write_text("[env:a]\nplatform = atmelavr\nboard = mine\n")
    own = resolve_board(explicit=None, path=tmp_path / "src/main.cpp").board
    assert (own.id, own.platform, own.mcu, own.f_cpu) == (
        "mine",
        "atmelavr",
        "atmega328p",
        8_000_000,
    )
    assert (own.flash, own.ram, own.variant) == (30720, 2048, "standard")
    assert own.defines == ("ARDUINO_AVR_UNO", "B=2", "C")
    assert own.name == "A  id  board"
    assert own.languages == (Language.ARDUINO, Language.CPP)
    assert own.is_own
    assert resolve_board(explicit="mine", path=tmp_path).board == own
    (tmp_path / "boards" / "mine.json").write_text(OWN % "../../evil")
    assert resolve_board(explicit="mine", path=tmp_path).board.variant == "standard"


@pytest.mark.parametrize("clock", ["9" * 100_000, "fast", "16000000; rm", ""])
def test_a_clock_that_is_none_is_that_of_a_known_board(tmp_path: Path, clock: str) -> None:
    (tmp_path / "boards").mkdir()
    (tmp_path / "platformio.ini").write_text("[env:a]\nplatform = atmelavr\nboard = mine\n")
    text = json.dumps({"build": {"mcu": "atmega328p", "f_cpu": clock}})
    (tmp_path / "boards" / "mine.json").write_text(text)
    assert resolve_board(explicit="mine", path=tmp_path).board.f_cpu == 16_000_000


OWN_REFUSED = {
    "{": "not readable as JSON",
    "[" * 100_000: "not readable as JSON",
    '{"build": {"mcu": "z80"}}': "its platform is not known here",
    "5": "its platform is not known here",
}


@pytest.mark.parametrize(("text", "message"), OWN_REFUSED.items(), ids=range(len(OWN_REFUSED)))
def test_an_own_board_that_says_too_little_is_refused_in_one_line(
    tmp_path: Path, text: str, message: str
) -> None:
    (tmp_path / "boards").mkdir()
    (tmp_path / "boards" / "mine.json").write_text(text)
    (tmp_path / "platformio.ini").write_text("[env:a]\nboard = mine\n")
    found = outcome(tmp_path / "main.cpp")
    assert message in found
    assert "\n" not in found
