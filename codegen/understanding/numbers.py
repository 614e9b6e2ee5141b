"""Numbers as people write them: 250, 2.5, 2,5, 3/4, 0x3C, five, half a, fünf, halbe, 五, 半."""

from __future__ import annotations

from collections.abc import Iterable

_ENGLISH = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_GERMAN = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn zwanzig"
)
_CHINESE = "零一二三四五六七八九十"
_MORE = {
    **dict.fromkeys(("a", "an", "once", "single", "every", "each"), 1.0),
    **dict.fromkeys(("eine", "einen", "einer", "eins", "einmal", "jede", "jeden"), 1.0),
    **dict.fromkeys(
        ("half a", "half an", "half", "a half", "haf", "halbe", "halben", "halb", "半", "½"), 0.5
    ),
    **dict.fromkeys(("twice", "zweimal", "zwo", "两"), 2.0),
    **dict.fromkeys(("thrice", "dreimal"), 3.0),
    **dict.fromkeys(("a quarter", "quarter", "viertel"), 0.25),
    **dict.fromkeys(("three quarters", "dreiviertel"), 0.75),
    **dict.fromkeys(("a third", "one third"), 1 / 3),
    **dict.fromkeys(("a fifth", "one fifth"), 0.2),
    **dict.fromkeys(("a tenth", "one tenth", "tenth", "zehntel"), 0.1),
    **dict.fromkeys(("a hundredth", "one hundredth", "hundertstel"), 0.01),
    **dict.fromkeys(("thirty", "dreißig"), 30.0),
    **dict.fromkeys(("forty", "vierzig"), 40.0),
    **dict.fromkeys(("fifty", "fünfzig"), 50.0),
    **dict.fromkeys(("sixty", "sechzig"), 60.0),
    **dict.fromkeys(("hundred", "a hundred", "one hundred", "hundert", "百", "一百"), 100.0),
    **dict.fromkeys(("thousand", "a thousand", "tausend", "千", "一千"), 1000.0),
}
_PLAIN = {
    **{word: float(value) for value, word in enumerate(_ENGLISH.split())},
    **{word: float(value) for value, word in enumerate(_GERMAN.split()) if word != "ein"},
}
_WORDS = {
    **_PLAIN,
    "ein": 1.0,
    **{f"{word}mal": float(value) for value, word in enumerate(_GERMAN.split())},
    **{word: float(value) for value, word in enumerate(_CHINESE)},
    **{f"十{word}": 10.0 + value for value, word in enumerate(_CHINESE[1:10], 1)},
    **{f"{word}十": 10.0 * value for value, word in enumerate(_CHINESE[2:10], 2)},
    **_MORE,
}


def _pattern(words: Iterable[str]) -> str:
    longest_first = "|".join(sorted(words, key=lambda word: (-len(word), word)))
    return rf"(?:[1-9]/[1-9]\d?(?!\d)|\d+(?:[.,]\d+)?|{longest_first})"


NUMBER = _pattern(_WORDS)
"""A regular expression, without groups, for a text in lower case."""

PLAIN_NUMBER = _pattern(_PLAIN)
"""The same without what is a number only beside a unit: a, once, every, half."""


def value_of(text: str) -> float:
    """The number that a text of the form NUMBER stands for."""
    text = text.strip()
    if text in _WORDS:
        return _WORDS[text]
    over, _, under = text.partition("/")
    return float(over.replace(",", ".")) / float(under or 1)
