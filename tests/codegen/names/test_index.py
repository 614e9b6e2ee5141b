"""The index says what the headers say, and is read in no time."""

from __future__ import annotations

import json
import time
import zlib
from pathlib import Path

import pytest

from codegen.names import build, index
from codegen.validation.api.marks import HEADERS

FOLDER = Path(index.__file__).parent / "shelves"


def kept_of(shelf):
    """What the file of a shelf says of each header."""
    texts = json.loads(zlib.decompress((FOLDER / f"{shelf}.json.z").read_bytes()))
    return {name: json.loads(text) for name, text in texts.items()}


@pytest.mark.parametrize("shelf", [each for each in index.SHELVES if each != "avr"])
def test_the_index_is_that_of_the_headers(shelf):
    """`python -m codegen.names.build` makes it anew."""
    kept = kept_of(shelf)
    made = build.shelf_of(build.headers_of(HEADERS / shelf))
    assert kept == json.loads(json.dumps(made))


@pytest.mark.toolchain
def test_the_index_of_the_avr_core_is_that_of_the_installed_one():
    kept = kept_of("avr")
    made = build.shelf_of(build.avr_headers(build.AVR_CORE), ours=False)
    assert kept == json.loads(json.dumps(made))


def test_it_is_read_within_fifty_milliseconds():
    index._shelf.cache_clear()
    began = time.process_time()
    index.warm()
    assert time.process_time() - began < 0.05


@pytest.mark.parametrize(
    ("platform", "includes", "owner", "member", "signature"),
    [
        ("espressif32", ["DHT.h"], "DHT", "readHumidity", "(bool = false)"),
        ("atmelavr", ["Wire.h"], "TwoWire", "requestFrom", "(uint8_t, uint8_t)"),
        ("espressif8266", ["ESP8266WiFi.h"], "ESP8266WiFiSTAClass", "localIP", "()"),
    ],
)
def test_members_have_their_signatures(platform, includes, owner, member, signature):
    found = index.visible(frozenset(includes), platform)
    (body,) = found.types[owner]
    assert signature in {each.signature for each in body.members[member]}


def test_a_core_s_version_decides_what_is_there():
    names = {
        core: index.visible(frozenset({"Arduino.h"}), "espressif32", "esp32", core).names
        for core in (0, 20017, 30000)
    }
    assert {"ledcSetup", "ledcAttach"} <= names[0].keys()
    assert "ledcSetup" in names[20017]
    assert "ledcAttach" not in names[20017]
    assert "ledcSetup" not in names[30000]
    (attach,) = names[30000]["ledcAttach"]
    assert (attach.since, attach.header, attach.signature) == (
        30000,
        "esp32-hal-ledc.h",
        "(uint8_t, uint32_t, uint8_t)",
    )


def test_a_header_that_nobody_knows_is_said_to_be_unknown():
    found = index.visible(frozenset({"Arduino.h", "MyOwn.h"}), "atmelavr")
    assert "MyOwn.h" in found.unknown
    assert "Arduino.h" in found.headers


def test_what_replaced_a_function_is_told():
    found = index.visible(frozenset({"Arduino.h"}), "espressif32", "esp32", 30000)
    assert "ledcAttach(pin" in found.absent["ledcSetup"]
