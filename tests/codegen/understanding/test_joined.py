"""Whether requests at length, and for several things at once, find the recipes that they mean."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from codegen.language import Language
from codegen.types import GenerateRequest
from codegen.understanding.brief import Brief, understand

HERE = Path(__file__).parent
JOINED = tomllib.loads((HERE / "joined.toml").read_text("utf-8"))["phrasing"]
CHATTY = tomllib.loads((HERE / "chatty.toml").read_text("utf-8"))["phrasing"]


def brief(row: dict[str, Any]) -> Brief:
    return understand(
        GenerateRequest(prompt=row["says"], board=row["board"], language=Language(row["language"]))
    )


def names(read: Brief) -> list[str]:
    return [member.recipe.name for member in read.lead.members] if read.lead else []


def is_one_of(found: list[str], sets: list[list[str]]) -> bool:
    """Whether the names begin as those of one of the sets do."""
    return any(
        len(found) == len(words) and all(any(n.startswith(w) for n in found) for w in words)
        for words in sets
    )


def test_most_requests_for_several_things_find_them_all():
    found = {row["says"]: names(brief(row)) for row in JOINED}
    missed = [row["says"] for row in JOINED if not is_one_of(found[row["says"]], row["sets"])]
    assert len(missed) <= 0.25 * len(JOINED), [(says, found[says]) for says in missed]


def test_most_requests_at_length_find_what_they_mean_and_few_are_answered_by_another():
    verdicts = Counter()
    wrong = []
    for row in CHATTY:
        read = brief(row)
        is_right = "+".join(names(read)) in row["recipes"]
        verdicts[bool(row["recipes"]), bool(read.lead), is_right] += 1
        if read.is_answered and not is_right:
            wrong.append((row["says"], names(read)))
    meant = sum(n for (is_meant, _, _), n in verdicts.items() if is_meant)
    assert verdicts[True, True, True] >= 0.8 * meant, verdicts
    assert len(wrong) <= 0.02 * len(CHATTY), wrong


def test_one_interval_is_for_what_measures_and_for_what_sends():
    [row] = [row for row in JOINED if "BMP280 by LoRa" in row["says"]]
    read = brief(row)
    assert read.lead is not None
    assert read.lead.given["bmp280.interval"] == read.lead.given["lora-send.interval"] == 30000


def test_a_limit_is_in_the_unit_of_what_is_measured():
    [row] = [row for row in JOINED if "above 30 °C" in row["says"]]
    read = brief(row)
    assert read.lead is not None
    assert read.lead.given["switch-above.limit"] == 30.0
    assert "float level = latestTemperature;" in read.lead.code
    assert read.is_answered
    assert read.leaning is not None
    assert read.leaning.recipe == "dht22-uno + switch-above"


def test_a_recipe_for_another_part_is_no_lead():
    request = GenerateRequest(
        prompt="read CO2 from an SCD41", board="esp32dev", language=Language.ARDUINO
    )
    assert understand(request).lead is None


@pytest.mark.parametrize(
    ("board", "prompt", "given"),
    [
        ("uno", "read a DHT11 on pin 2", {"data": 2, "type": "DHT11"}),
        ("esp32dev", "BME280 at 0x77 every 5 s", {"address": "0x77", "interval": 5000}),
        (
            "uno",
            "relay module active low on pin 7, on for 2 s, off for 5 s",
            {"relay": 7, "active": "LOW", "run": 2000, "pause": 5000},
        ),
        (
            "uno",
            "print the value of A0 over serial every 500 ms at 19200 baud",
            {"pot": "A0", "interval": 500, "baud": 19200},
        ),
    ],
)
def test_a_choice_is_set_by_its_word_or_its_number(board, prompt, given):
    read = understand(GenerateRequest(prompt=prompt, board=board, language=Language.ARDUINO))
    assert read.lead is not None
    assert dict(read.lead.given) == given
