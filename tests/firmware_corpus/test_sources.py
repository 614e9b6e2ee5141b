"""The list of sources: enough of them, all permissive, the held-out ones marked."""

from __future__ import annotations

import pytest

from firmware_corpus.errors import CorpusError
from firmware_corpus.families import Family, Split
from firmware_corpus.sources import Source, load_sources

ENTRY = {
    "repo": '"a/b"',
    "commit": '"' + "0" * 40 + '"',
    "licence": '"MIT"',
    "family": '"esp-idf"',
}


def listing(**changes: str) -> str:
    entry = {**ENTRY, **changes}
    return "[[source]]\n" + "".join(f"{key} = {value}\n" for key, value in entry.items() if value)


def test_our_sources_are_enough_for_every_family():
    taken = load_sources().taken
    assert len(taken) >= 150
    for family in Family:
        assert sum(source.may_give(family) for source in taken) >= 10, family


def test_what_is_left_out_has_a_reason():
    left_out = load_sources().left_out
    assert len(left_out) > 20
    assert all(each.reason for each in left_out)


def test_what_first_light_held_out_is_in_the_test_set():
    test = {source.repo for source in load_sources().taken if source.split is Split.TEST}
    assert test >= {
        "knolleary/pubsubclient",
        "adafruit/Adafruit_CircuitPython_BME280",
        "milesburton/Arduino-Temperature-Control-Library",
        "raspberrypi/pico-micropython-examples",
        "pololu/dual-mc33926-motor-shield",
    }


def test_no_owner_is_in_two_held_out_sets():
    owners = {
        split: {s.repo.split("/")[0] for s in load_sources().taken if s.split is split}
        for split in (Split.DEV, Split.TEST)
    }
    assert not owners[Split.DEV] & owners[Split.TEST]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"repo": '"b"'}, "OWNER/NAME"),
        ({"repo": '"../../etc/passwd"'}, "OWNER/NAME"),
        ({"commit": '"main"'}, "40 hexadecimal"),
        ({"licence": '"GPL-3.0-only"'}, "not a permissive licence"),
        ({"family": '"esp9"'}, "esp9"),
        ({"family": ""}, "family"),
        ({"colour": "1"}, "no such key: colour"),
        ({"hold_out": '"never"'}, "never"),
    ],
)
def test_a_wrong_entry_is_told_by_name(tmp_path, changes, message):
    path = tmp_path / "sources.toml"
    path.write_text(listing(**changes))
    with pytest.raises(CorpusError, match=message):
        load_sources(path)


def test_a_repository_is_listed_once(tmp_path):
    path = tmp_path / "sources.toml"
    path.write_text(listing() + listing(repo='"A/B"'))
    with pytest.raises(CorpusError, match="twice: a/b"):
        load_sources(path)


def test_what_is_no_toml_is_told(tmp_path):
    path = tmp_path / "sources.toml"
    path.write_text("[[source")
    with pytest.raises(CorpusError, match=r"sources\.toml"):
        load_sources(path)


def test_patterns_choose_paths():
    source = Source("a/b", "0" * 40, "MIT", Family.ESP_IDF, include=("src/*",), exclude=("*/x.c",))
    assert [source.wants(path) for path in ("src/a/b.c", "src/x.c", "lib/a.c")] == [
        True, False, False,
    ]  # fmt: skip
