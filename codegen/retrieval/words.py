"""Words of a sentence for a search: English, German and Chinese, part numbers in one piece."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path

_WORD = re.compile(r"[a-z0-9äöüß]+(?:[-+][a-z0-9]+)*")
_HAN = re.compile(r"[\u3400-\u9fff]+")
_NUMBER = re.compile(r"(?:0x)?\d[\d.]*(?:ms|us|s|hz|khz|v|ma|cm|mm|c)?")
_FILLERS = """
a an and are as at be by can do for from has have how i if in into is it its me my of on or over
please so that the then this to use using want what when where which will with you your pin pins
gpio wemos nodemcu lolin devkit mini d1 raspberry
program code sketch write make let connected every second seconds board arduino
ein eine einen einem einer und der die das den dem des mit für von auf an am im ist soll bitte mir
ich wie man zu zum zur über alle sekunde sekunden programm
"""
_PART = re.compile(r"\d{0,2}[a-z]{1,4}\d{2,}[a-z0-9]*")
_NO_PART = re.compile(
    r"esp(?:32|8266)|atmega|rp2|stm32|u?int\d|float|gpio|gp\d|uart|spi|adc\d|core|ipv|[a-z]+20[23]\d\Z"
)
_TABLE = tomllib.loads(Path(__file__).with_name("synonyms.toml").read_text("utf-8"))
_FILLER = frozenset(_FILLERS.split())


def words(text: str) -> list[str]:
    """The words of a text, small and without endings; numbers and fillers left out.

    Words that mean the same are one (synonyms.toml). A part number with hyphens is one word without
    them. Chinese has no spaces: each pair of characters that follow one another is a word.
    """
    found = []
    low = unicodedata.normalize("NFKC", text).lower()
    for word in _WORD.findall(low):
        whole = re.sub(r"[-+]", "", word)
        pieces = re.split(r"[-+]", word)
        parted = [whole, *pieces] if len(pieces) > 1 else [whole]
        found += [_stem(each) for each in parted if _says_something(each)]
    for run in _HAN.findall(low):
        found += [run[n : n + 2] for n in range(len(run) - 1)] or [run]
    same = _same()
    joint = [same.get(word, word) for word in found]
    for beside, meant in _TABLE["beside"].items():
        if beside in joint:
            joint = [meant.get(word, word) for word in joint]
    return joint


@cache
def _same() -> dict[str, str]:
    """The word that stands for each word of synonyms.toml."""
    found: dict[str, str] = {}
    for line in _TABLE["same"]:
        first, *others = line.split()
        for each in others:
            pieces = [each[n : n + 2] for n in range(len(each) - 1)]
            found |= dict.fromkeys(pieces if _HAN.match(each) else [_stem(each)], _stem(first))
    return found


def is_part(word: str) -> bool:
    """Whether a word is the name of a part: `dht22`, `74hc595`, `ssd1306`.

    No board's, no bus's, no size's; nor a name with a number, as in a password: `clover123`.
    """
    return bool(_PART.fullmatch(word)) and not _NO_PART.match(word)


def _says_something(word: str) -> bool:
    return len(word) > 1 and word not in _FILLER and not _NUMBER.fullmatch(word)


def _stem(word: str) -> str:
    """A word without the endings of a plural or a form of a verb."""
    if len(word) < 4 or any(letter.isdecimal() for letter in word):
        return word
    for ending, least in (("ing", 6), ("ed", 5), ("es", 6), ("s", 4), ("en", 6), ("e", 5)):
        rest = word.removesuffix(ending)
        if rest != word and len(word) >= least and not word.endswith("ss"):
            doubled = len(rest) > 3 and rest[-1] == rest[-2] and rest[-1] not in "ls"
            return rest[:-1] if doubled else rest
    return word
