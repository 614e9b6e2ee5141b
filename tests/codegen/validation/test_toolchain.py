"""Which platform serves a board: decided quickly, and told in one line when none does."""

import json
import os
import shutil
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from codegen.project.board import find_board
from codegen.types import Rung
from codegen.validation import platformio, registry, toolchain
from codegen.validation.manifests import board_manifest
from codegen.validation.process import Ended, Finished
from codegen.validation.selfcheck import self_check
from codegen.validation.toolchain import Source, reach

UNO, ESP32, PICO = find_board("uno"), find_board("esp32dev"), find_board("pico")
NOBODY = "127.0.0.1:9"  # the discard port, which nothing listens on


@pytest.fixture
def listener() -> Iterator[str]:
    """Something that takes connections, as a registry would."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


@pytest.fixture(autouse=True)
def registry_hosts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The registry's hosts as PlatformIO would name them: nobody until a test says otherwise."""
    hosts = [NOBODY]
    known = platformio.facts()
    monkeypatch.setattr(toolchain, "facts", lambda: replace(known, hosts=tuple(hosts)))
    return hosts


@pytest.fixture
def no_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))


def install(core: Path, name: str, *, packages: dict[str, dict[str, object]], board: str) -> Path:
    """An installed platform as PlatformIO leaves it, as far as a look from outside goes."""
    folder = core / "platforms" / name
    (folder / "boards").mkdir(parents=True)
    (folder / "boards" / f"{board}.json").write_text("{}")
    manifest = {
        "name": name,
        "version": "1.0.0",
        "packages": packages,
        "frameworks": {"arduino": {"package": "framework-x"} if packages else {}},
    }
    (folder / "platform.json").write_text(json.dumps(manifest))
    return folder


def test_with_nothing_installed_the_reason_names_what_is_missing(no_compiler):
    began = time.monotonic()
    found = reach(UNO)
    assert time.monotonic() - began < 1
    assert found.rung is Rung.PARSED
    assert found.why_not == (
        "no AVR toolchain: avr-gcc, avr-g++, avr-gcc-ar, avr-size not found; "
        "install with: apt-get install gcc-avr avr-libc binutils-avr arduino-core-avr"
    )


def test_a_missing_toolchain_is_a_report_within_a_second(no_compiler):
    began = time.monotonic()
    report = self_check(UNO)
    assert time.monotonic() - began < 1
    assert (report.checked, report.rung, report.defects) == (False, Rung.NOTHING, ())
    assert report.why_not_further
    assert report.why_not_further.startswith("no AVR toolchain: avr-gcc")


def test_for_a_board_that_needs_the_network_the_reason_says_the_command():
    assert reach(PICO).why_not == (
        "no toolchain for pico: PlatformIO platform raspberrypi is not installed and its "
        "registry does not answer; on a machine with network run: pio pkg install -g -p raspberrypi"
    )


def test_an_esp_is_checked_against_declarations_and_the_reason_says_what_would_build():
    found = reach(ESP32)
    assert found.rung is Rung.SYMBOLS
    assert found.toolchain
    assert found.toolchain.source is Source.DECLARATIONS
    assert found.why_not == (
        "API-checked, not built: PlatformIO platform espressif32 is not installed; "
        "to build, run: pio pkg install -g -p espressif32"
    )


def test_a_named_core_that_is_none_is_said_so(tmp_path, monkeypatch):
    monkeypatch.setenv(toolchain.ARDUINO_AVR, str(tmp_path))
    why = reach(UNO).why_not
    assert why
    assert "Arduino AVR core (PINWRIGHT_ARDUINO_AVR may name its folder) not found" in why


def test_a_variant_that_the_core_lacks_is_said_so(tmp_path, monkeypatch):
    (tmp_path / "cores" / "arduino").mkdir(parents=True)
    (tmp_path / "cores" / "arduino" / "Arduino.h").touch()
    monkeypatch.setenv(toolchain.ARDUINO_AVR, str(tmp_path))
    why = reach(UNO).why_not
    assert why == f"no toolchain for uno: {tmp_path} has no variant standard"


def test_when_the_registry_answers_the_platform_is_to_be_installed(listener, registry_hosts):
    registry_hosts[:] = [NOBODY, listener]
    found = reach(PICO)
    assert found.rung is Rung.BUILDS
    assert found.toolchain
    assert found.toolchain.source is Source.REGISTRY
    assert found.toolchain.platform == "raspberrypi"


@pytest.mark.parametrize(
    ("hosts", "answers"),
    [((), False), ((NOBODY,), False), (("no-such-host.invalid",), False)],
)
def test_a_registry_that_is_not_there_does_not_answer(hosts, answers):
    began = time.monotonic()
    assert registry.answers(hosts) is answers
    assert time.monotonic() - began < 1


def test_a_proxy_stands_for_the_registry(listener, monkeypatch):
    monkeypatch.setenv("https_proxy", f"http://{listener}")
    assert registry.answers(("registry.invalid",))


CASES = [
    # needed packages, packages there, whether the platform can build
    ({"toolchain-x": {}, "tool-upload": {"optional": True}}, ["toolchain-x", "framework-x"], True),
    ({"toolchain-x": {}}, ["framework-x"], False),
    ({"toolchain-x": {}}, ["toolchain-x"], False),
    ({"toolchain-x": {"optional": True}}, ["framework-x"], False),
    ({"toolchain-x": {"optional": True}}, ["toolchain-x@1.2", "framework-x"], True),
]


@pytest.mark.parametrize(("needed", "there", "usable"), CASES)
def test_an_installed_platform_serves_if_its_packages_are_there(
    needed, there, usable, tmp_path, monkeypatch
):
    install(tmp_path, "espressif32", packages=needed, board="esp32dev")
    for package in there:
        (tmp_path / "packages" / package).mkdir(parents=True)
    monkeypatch.setenv("PLATFORMIO_CORE_DIR", str(tmp_path))
    found = reach(ESP32).toolchain
    assert (found is not None and found.source is Source.INSTALLED) is usable
    assert reach(PICO).toolchain is None


def test_scons_of_another_version_is_one_line(monkeypatch):
    known = replace(platformio.facts(), scons_wanted="~4.41203.0", scons_fits=False)
    monkeypatch.setattr(platformio, "facts", lambda: known)
    why = reach(UNO).why_not
    assert why
    assert why.startswith("PlatformIO wants SCons 4.12.3, ")
    assert why.endswith(" is installed: pip install scons==4.12.3")


def test_the_child_environment_has_nothing_that_would_change_a_build(tmp_path, monkeypatch):
    for name in ("PLATFORMIO_BUILD_FLAGS", "CPLUS_INCLUDE_PATH", "SCONSFLAGS", "LANG", "MY_OWN"):
        monkeypatch.setenv(name, "x")
    child = platformio.environment(tmp_path, {"EXTRA": "1"})
    assert child["MY_OWN"] == "x"
    assert child["EXTRA"] == "1"
    assert child["SCONSFLAGS"] == "-k"
    assert child["PLATFORMIO_CORE_DIR"] == str(tmp_path)
    assert not {"PLATFORMIO_BUILD_FLAGS", "CPLUS_INCLUDE_PATH", "LANG"} & set(child)


@pytest.mark.toolchain
def test_the_systems_compiler_serves_avr_boards():
    found = reach(UNO)
    assert found.rung is Rung.BUILDS
    assert found.toolchain
    assert found.toolchain.source is Source.SYSTEM


@pytest.mark.toolchain
def test_an_installed_real_platform_comes_first_and_builds(tmp_path, monkeypatch):
    """The user's core folder is fabricated: our platform under the real one's name."""
    core = tmp_path / "users-core"
    ours = Path(toolchain.__file__).parent / "platforms" / "pinwright_avr"
    folder = core / "platforms" / "atmelavr"
    shutil.copytree(ours, folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("platform.json", "platform.py"):
        text = (folder / name).read_text()
        (folder / name).write_text(
            text.replace("pinwright_avr", "atmelavr").replace("Pinwright_avr", "Atmelavr")
        )
    (folder / "boards").mkdir()
    (folder / "boards" / "uno.json").write_text(board_manifest(UNO))
    spec = {
        "owner": "platformio",
        "id": None,
        "name": "atmelavr",
        "requirements": None,
        "uri": None,
    }
    metadata = {"type": "platform", "name": "atmelavr", "version": "1.0.0", "spec": spec}
    (folder / ".piopm").write_text(json.dumps(metadata))
    before = sorted(core.rglob("*"))
    monkeypatch.setenv("PLATFORMIO_CORE_DIR", str(core))
    system = toolchain._SYSTEM_CORES[0]
    monkeypatch.setenv(toolchain.ARDUINO_AVR, os.environ.get(toolchain.ARDUINO_AVR, system))

    found = reach(UNO).toolchain
    assert found
    assert (found.source, found.platform) == (Source.INSTALLED, "atmelavr")
    report = self_check(UNO)
    assert report.rung is Rung.BUILDS
    assert "platform: atmelavr" in report.output
    assert sorted(core.rglob("*")) == before


def test_a_compiler_that_does_not_answer_in_time_is_not_said_to_lack_anything(monkeypatch):
    late = Finished(-9, "", 5.0, Ended.TIMED_OUT)
    monkeypatch.setattr(toolchain, "run", lambda *_, **__: late)
    assert toolchain._lacks.__wrapped__("avr-gcc", "atmega328p") is None
    assert toolchain._has_cpp_library.__wrapped__("arm-none-eabi-g++")
