"""Names at the top level of sketches: which there are, and others for those that two have."""

from __future__ import annotations

import re
from collections.abc import Mapping

from grammars.outline import ItemKind, outline

# A word of code: not in a comment or a string, not after `.`, `->` or `::`.
_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/|\bR"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)\""""
    r"""|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'"""
    r"""|(?P<member>(?:\.|->|::)\s*[A-Za-z_]\w*)|\b(?P<word>[A-Za-z_]\w*)""",
    re.DOTALL,
)
_DEFINE = re.compile(r"#\s*define\s+([A-Za-z_]\w*)")
_ENUM = re.compile(r"\benum\b(?!\s+(?:class|struct))[^{;]*\{([^}]*)\}")
_SAME_FOR_ALL = re.compile(r"(?:static\s+)?(?:const\b(?!.*\*\s*\w+\s*=)|constexpr\b)|#\s*define\b")
_TEXT = re.compile(r"(?:static\s+)?const char\s*(?:\*\s*(?:const\s+)?|\w+\[\])")
_ATTRIBUTE = re.compile(r"\b(?:\w+_ATTR|PROGMEM)\b")  # where it is put
_BEFORE = re.compile(r"\w+_ATTR\s+\Z")


def definitions(text: str) -> dict[str, str]:
    """The names that a text defines at its top level, each with the text of its definition."""
    found: dict[str, str] = {}
    for item in outline(_ATTRIBUTE.sub(lambda each: " " * len(each[0]), text)).items:
        before = _BEFORE.search(text, 0, item.start)
        body = text[before.start() if before else item.start : item.end]
        names = set(item.names)
        if item.function is not None:
            names.add(item.function.name)
        if item.kind is ItemKind.DIRECTIVE and (macro := _DEFINE.match(body)):
            names.add(macro[1])
        for inside in _ENUM.findall(body):
            names |= {word.split("=")[0].strip() for word in _uncommented(inside).split(",")}
        found |= {name: body for name in names if re.fullmatch(r"[A-Za-z_]\w*", name)}
    return found


def is_constant(definition: str) -> bool:
    """Whether two programs may share what is defined so, if both define it in the same words."""
    return bool(_SAME_FOR_ALL.match(definition) or _TEXT.match(definition))


def is_function(definition: str) -> bool:
    """Whether it is a function's definition."""
    return definition.rstrip().endswith("}") and "(" in definition.partition("{")[0]


def words_of(text: str) -> set[str]:
    """The names that a text uses."""
    return {match["word"] for match in _TOKEN.finditer(text) if match["word"]}


def renamed(text: str, names: Mapping[str, str]) -> str:
    """The text with other names in place of some; comments, strings and members stay."""
    return _TOKEN.sub(lambda match: names.get(match["word"] or "", match[0]), text)


def _uncommented(text: str) -> str:
    return re.sub(r"//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)
