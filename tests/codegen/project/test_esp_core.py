"""Which versions of an ESP's Arduino core a project means."""

import pytest

from codegen.errors import UsageError
from codegen.project.board import find_board
from codegen.project.esp_core import (
    ESP32_2,
    ESP32_3_0,
    ESP32_3_3,
    ESP8266,
    cores_meant,
    cores_of,
    has_cores,
    version_named,
)

ESP32, C6, D1 = find_board("esp32dev"), find_board("esp32-c6-devkitc-1"), find_board("d1_mini")
_RELEASES = "https://github.com/pioarduino/platform-espressif32/releases/download"

PLATFORMS = [
    ("espressif32", "2.0"),
    ("platformio/espressif32", "2.0"),
    ("espressif32@6.5.0", "2.0"),
    ("espressif32 @ ^6.4.0", "2.0"),
    ("platformio/espressif32@~5.4", "2.0"),
    ("https://github.com/platformio/platform-espressif32.git#v6.9.0", "2.0"),
    ("https://github.com/platformio/platform-espressif32.git", "2.0"),
    ("espressif32@3.5.0", None),  # core 1
    (f"{_RELEASES}/51.03.05/platform-espressif32.zip", "3.0"),
    (f"{_RELEASES}/53.03.10/platform-espressif32.zip", "3.1"),
    (f"{_RELEASES}/54.03.21-2/platform-espressif32.zip", "3.2"),
    (f"{_RELEASES}/55.03.30/platform-espressif32.zip", "3.3"),
    (f"{_RELEASES}/stable/platform-espressif32.zip", "3"),
    ("https://github.com/pioarduino/platform-espressif32.git#develop", "3"),
    ("esp32:esp32 (3.0.4)", "3.0.4"),
    ("esp8266:esp8266 (3.1.2)", "3.1.2"),
    ("espressif8266", None),
    ("somebody/platform-of-theirs", None),
]


@pytest.mark.parametrize(("platform", "version"), PLATFORMS)
def test_a_platform_names_a_version(platform, version):
    assert version_named(platform) == version


VERSIONS = [
    (ESP32, "2.0.17", (ESP32_2,)),
    (ESP32, "2", (ESP32_2,)),
    (ESP32, "3", (ESP32_3_3, ESP32_3_0)),
    (ESP32, "3.1", (ESP32_3_0,)),
    (ESP32, "3.2.1", (ESP32_3_0,)),
    (ESP32, "v3.3.4", (ESP32_3_3,)),
    (ESP32, "3.9", (ESP32_3_3,)),
    (ESP32, "1.0.6", ()),
    (ESP32, "three", ()),
    (D1, "3.1.2", (ESP8266,)),
]


@pytest.mark.parametrize(("board", "version", "cores"), VERSIONS)
def test_a_version_is_one_of_those_that_are_declared(board, version, cores):
    assert cores_of(board, version) == cores


MEANT = [
    # board, the project's platform, what was asked for, the versions, where that is from
    (ESP32, None, None, (ESP32_3_3, ESP32_3_0, ESP32_2), "not named"),
    (ESP32, "espressif32", None, (ESP32_2,), "the project's platform"),
    (ESP32, "espressif32", "3.3", (ESP32_3_3,), "named in the request"),
    (ESP32, "no such line", None, (ESP32_3_3, ESP32_3_0, ESP32_2), "not named"),
    (C6, None, None, (ESP32_3_3, ESP32_3_0), "not named"),
    (C6, "espressif32", None, (ESP32_3_3, ESP32_3_0), "what the chip needs"),
    (D1, None, None, (ESP8266,), "the only one known here"),
]


@pytest.mark.parametrize(("board", "platform", "asked", "cores", "source"), MEANT)
def test_the_request_counts_before_the_project(board, platform, asked, cores, source):
    meant = cores_meant(board, platform=platform, asked=asked)
    assert (meant.cores, meant.source) == (cores, source)


def test_a_version_that_the_chip_needs_another_than_is_told():
    odd = cores_meant(C6, platform="espressif32@6.5.0", asked=None).odd
    assert odd == "Arduino-ESP32 2.0.17 does not know the esp32c6"


def test_an_unknown_version_is_one_line_that_names_the_known():
    with pytest.raises(UsageError) as refused:
        cores_meant(ESP32, platform=None, asked="1.0.6")
    assert str(refused.value) == (
        "unknown core '1.0.6' for esp32dev: known are 2.0.17, 3.0 to 3.2, 3.3"
    )


@pytest.mark.parametrize("core", [ESP32_2, ESP32_3_0, ESP32_3_3])
def test_the_version_of_a_core_asks_for_it_alone(core):
    assert cores_of(ESP32, core.version) == (core,)


def test_only_the_esps_have_several_cores():
    assert has_cores(ESP32)
    assert has_cores(D1)
    assert not has_cores(find_board("uno"))
