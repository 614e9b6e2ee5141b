"""At any cursor, whatever the model wants: what is offered leaves the text around it what it was.

The cursors are drawn with a seed from programs of our own, and the model wants what does harm:
comments, open strings, letters before a word, closers that stand there already. What a character
is, is told by tree-sitter, which the completions do not ask about this.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tree_sitter import Node, Parser

from codegen.complete import complete
from codegen.drafting.documents import Documents
from codegen.language import Language
from codegen.models.scripted_model import ScriptedModel
from codegen.types import CompleteRequest, Completion
from grammars.languages import language

OWN = Path(__file__).parents[3] / "firmware_corpus" / "evaluation" / "own"
PROGRAMS = {
    Language.ARDUINO: "arduino-avr/*/*.ino",
    Language.CPP: "*/*/*.[ch]*",
    Language.PYTHON: "micropython/*/*.py",
}
NASTY = (
    "x);  // comment", "begin(9600);  // wait for it", '"text', "/* ", "#", "\\", " \\\n",
    "'''", '"""',
    "ticks_m", "impor", "no(5);", ");", ";", "}", ")", '");', "//", "*/", "+", "=", "-", "&", "|",
    "<", "/", "x", "1", ".", "L", "R", "x, ", "x = ", "5 ", "x;\n  y;\n", "a + ", "f(x", '"', "'",
    "# done", "x)  # done", "return x", "x // y", 'u8"a"', "0x", ":", "::", "->x", "e", "e+",
    "x++;", "  ", "\n", "\n\n", "{", "{\n", "};", "x) {\n    y();\n  }\n", "'a", "%", "@", "\t//\t",
)  # fmt: skip
OPERATORS = {
    *("++", "--", "==", "//", "/*", "*/", "<<", ">>", "&&", "||", "->", "::", "+=", "-=", "*="),
    *("/=", "%=", "&=", "|=", "^=", "!=", "<=", ">=", "##", ":=", "**"),
}  # fmt: skip
CURSORS = 40  # of each language
DRAFTS = 3


def sources(of: Language) -> list[str]:
    paths = sorted(OWN.glob(PROGRAMS[of]))
    return [
        path.read_text("utf-8") for path in paths if path.suffix != ".cpp" or "esp" in str(path)
    ]


def cursors(of: Language, count: int, chance: random.Random) -> Iterator[tuple[str, int]]:
    """Texts, some of them broken off or with a line gone, and places in the middle of lines."""
    texts = sources(of)
    for _ in range(count):
        text = chance.choice(texts)
        if chance.random() < 0.3:
            text = text[: chance.randrange(len(text) // 2, len(text))]
        if chance.random() < 0.3:
            lines = text.split("\n")
            del lines[chance.randrange(len(lines))]
            text = "\n".join(lines)
        # Within a word nothing is offered: few of those.
        apart = r"" if chance.random() < 0.1 else r"(?!(?<=\w)\w)"
        places = [m.start() for m in re.finditer(rf"(?<=[^\n])(?=[^\n]){apart}", text)]
        yield text, chance.choice(places)


def offers(text: str, offset: int, of: Language, wishes: list[str]) -> Iterator[Completion]:
    request = CompleteRequest(text=text, offset=offset, language=of, max_tokens=48)
    model = ScriptedModel(wishes)
    yield from complete(model, request, documents=Documents(), poll=lambda: None).items


@cache
def parser(of: Language) -> Parser:
    return Parser(language(of.value).grammar)


def kinds(text: str, of: Language) -> dict[int, str]:
    """Of each character: whether it is in a comment, a string, or code."""
    data = text.encode()
    found = dict.fromkeys(range(len(data)), "code")

    def walk(node: Node) -> None:
        kind = "comment" if "comment" in node.type else "string"
        if kind == "comment" or node.type in {
            "string_literal", "raw_string_literal", "char_literal", "string", "system_lib_string",
        }:  # fmt: skip
            found.update(dict.fromkeys(range(node.start_byte, node.end_byte), kind))
            return
        for child in node.children:
            walk(child)

    walk(parser(of).parse(data).root_node)
    return found


def is_whole(text: str, of: Language) -> bool:
    return not parser(of).parse(text.encode()).root_node.has_error


def words(character: str) -> bool:
    return character.isalnum() or character == "_"


def faults(text: str, offset: int, item: Completion, of: Language) -> list[str]:
    """What is wrong with an item; nothing, if all is well."""
    before, after = text[:offset], text[offset + len(item.replaces) :]
    rest = after.partition("\n")[0]
    found = []
    whole = before + item.text + after
    joint = len(before) + len(item.text)
    if not text.startswith(item.replaces, offset) or "\n" in item.replaces:
        found.append("replaces what is not there")
    if item.replaces.strip(")]}\"'"):
        found.append("replaces more than closers")
    if rest and words(item.text[-1]) and words(rest[0]):
        found.append("two words become one")
    if rest and not item.text[-1].isspace() and item.text[-1] + rest[0] in OPERATORS:
        found.append("two operators become one")
    if rest and re.search(r"(?:^|\W)\d[\d.]*$", whole[:joint]) and re.match(r"\.?\w", rest):
        found.append("a number goes on")
    if before and words(before[-1]) and words(item.text[0]) and rest and words(rest[0]):
        found.append("a word is torn")
    if not re.search(r"\w|[-+*/%=<>!&|^~?@({\[]", item.text):
        found.append("says nothing")
    squeezed = "".join(item.text.split())
    there = "".join(after.split())
    if there.startswith(squeezed) and not (words(squeezed[-1]) and words(there[len(squeezed)])):
        found.append("repeats what follows")
    if rest.strip() and is_whole(text, of):
        old, new = kinds(text, of), kinds(whole, of)
        size = len(text[: offset + len(item.replaces)].encode())
        shift = len((before + item.text).encode()) - size
        for at in range(size, size + len(rest.rstrip().encode())):
            if old[at] != new[at + shift]:
                found.append(f"{old[at]} becomes {new[at + shift]}")
                break
    return found


@pytest.mark.parametrize("of", list(PROGRAMS))
def test_what_is_offered_leaves_the_text_around_it_what_it_was(of: Language) -> None:
    chance = random.Random(f"seam {of.value}")
    offered = 0
    for text, offset in cursors(of, CURSORS, chance):
        for _ in range(DRAFTS):
            wishes = chance.sample(NASTY, 2)
            if chance.random() < 0.3:  # the true text, then what does harm
                wishes[0] = text[offset : offset + chance.randrange(1, 20)] + wishes[0]
            for item in offers(text, offset, of, wishes):
                offered += 1
                place = text[max(0, offset - 60) : offset] + "<cursor>" + text[offset : offset + 60]
                wrong = faults(text, offset, item, of)
                assert not wrong, (wrong, item.text, item.replaces, item.trust, wishes, place)
    assert offered > CURSORS // 4
