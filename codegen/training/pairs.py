"""Sentences and the code that does what they say: mined from comments above code.

    <|arduino|> [board] <|snippet|> // sentence
    code END

This is what a snippet is asked for with (writer.py): the sentence as a comment on the first line.
A comment counts when it is a sentence of words, not code that was switched off, not a licence or a
list of parameters. Above functions and blocks it must begin as a request does, with a verb, and
nothing is taken of tests, and of C and C++ files only the functions of examples: of 25 pairs drawn
at random without these rules 13 made no sense without what stood around them, of 50 with them 7.
A whole program without such a sentence is asked for by the words of its file's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import dedent

from codegen.training.prepare import CHARACTERS_A_TOKEN, GRAMMARS, Source
from codegen.training.records import Record
from grammars import comment_openers
from grammars.commented import Commented, Coverage, commented

_LINES = {Coverage.PROGRAM: (5, 160), Coverage.FUNCTION: (3, 42), Coverage.BLOCK: (2, 40)}
"""The fewest and the most lines of code."""

_WORDS = (4, 40)
_MOST_SENTENCE = 200  # characters
_MARKS = re.compile(
    r"^[ \t]*(?://[/!]?<?|/\*[*!]?|\*+/|\*+(?!/)|#+!?|[\"']{3})|\*+/|[\"']{3}$", re.MULTILINE
)
_RULE = re.compile(r"^[\W_]*$")
_TAG = re.compile(r"[@\\](?!brief\b)\w+|^\w+:$|^:\w+")
_BRIEF = re.compile(r"[@\\]brief\s*(?:\[\w+\])?[:\s]*")
_SENTENCE_END = re.compile(r"(?<=[a-z)\]])[.!](?:\s|$)|\?(?:\s|$)|:$")
_WORD = re.compile(r"[A-Za-z][a-z'-]*|[A-Z]+s?")
# What makes a comment no sentence to ask for code with: code, duties of its author, and words that
# point elsewhere.
_CODE = re.compile(
    r"[;{}]|==|[^<>=!]=[^=]|->|::|^\s*#|\w\(\w+,|<\w+>|^\w+\(|\b0x[0-9a-f]{3}|\w_\w+_\w",
    re.IGNORECASE,
)
_UNWANTED = re.compile(
    r"copyright|licen[cs]e|spdx|warrant|all rights|\bauthors?\b|\bcreated (?:by|on)|written by"
    r"|modified|version|https?:|www\.|\btodo\b|fixme|\bxxx\b|\bhack\b|deprecated|nolint|pragma"
    r"|clang-format|pylint|noqa|uncomment|comment (?:out|this)|\bsee (?:also|above|below)|same as"
    r"|thank|adapted|based on|\bdonat|contribut|invests|tested|layout|datasheet|example \d"
    r"|\bsection\b|describe|viewed"
    r"|\babove\b|\bbelow\b|previous|\bnext\b|\bend of|generated|doxygen|\bbug\b|workaround|errata"
    r"|not (?:used|needed|implemented)|\bunused\b|\bif you\b|\bplease\b|\bagain\b|\binstead\b"
    r"|\bthis (?:is|was|will|should|file|line|code|needs?|must|can|case|way|function|method)\b"
    r"|\b(?:we|i|i'm|you|your|fixed|changed|removed|don'?t|why|because|note|warning|here|also)\b",
    re.IGNORECASE,
)
_OPENING = re.compile(
    r"^[\w-]+\.(?:py|ino|c|cpp)\b[\s:.-]*"
    r"|^(?:this|the|an?|following|simple|basic|example|sketch|program|code|script|demo|\s)+"
    r"(?:shows?|demonstrates?|illustrates?|explains?)(?: you)?(?: how)?(?: to)?\s+",
    re.IGNORECASE,
)
_ENDLESS = frozenset({"to", "the", "a", "an", "of", "and", "or", "on", "with", "in", "for", "by"})
_METHOD = re.compile(r"def \w+\(self\b")
_ELSEWHERE = re.compile(r"test|site-packages|_vendor|stdlib|\.egg/|tools/|docs?/")
_PARAGRAPHS = 4
_VERBS = (
    "accept acquire add adjust advance alert allocate animate append apply assign attach average "
    "beep begin blink broadcast build calculate calibrate call change check choose clear close "
    "collect combine compare compute configure connect control convert copy count create cycle "
    "decode decrease decrement define delete detach detect determine disable disconnect display "
    "download draw drive dump enable encode erase execute extract fade fetch fill filter find "
    "flash flip flush format free generate get go handle hide home import increase increment "
    "initialise initialize init insert install iterate join keep launch light limit list listen "
    "load lock log loop make map measure mix mount move mute notify open output parse pause play "
    "poll pop power prepare press print process program publish pull pulse push put query read "
    "receive record redraw refresh register release remove render repeat report request reset "
    "resize respond restart return rotate run sample save scale scan schedule scroll search seek "
    "select send set setup shift show shut shuffle signal simulate sleep smooth sort spin split "
    "start stop store stream subscribe swap switch sync take test toggle trace transfer transmit "
    "trigger turn unlock update upload use validate verify wait wake walk watch wipe wrap "
    "write zero"
)
_PROGRAMS = {
    "arduino": ("void setup(", "void loop("),
    "micropython": ("import", "while True"),
    "circuitpython": ("import", "while True"),
}
"""What a program has that a library has not."""

_NAME_WORDS = 2
_IN_NAME = re.compile(r"[A-Z]{2,}(?![a-z])|[A-Z]?[a-z]+|[A-Z]|\d+")
_HEAD_COMMENTS = re.compile(
    r"""\A(?:\s*(?:/\*.*?\*/|//[^\n]*|#(?!include|define|if)[^\n]*|"{3}.*?"{3})\s*\n)+""", re.DOTALL
)
_REQUESTS = frozenset(_VERBS.split())


@dataclass(frozen=True, slots=True)
class Pair:
    """What is asked for, in one line, and the code."""

    extent: Coverage
    sentence: str
    code: str


def pairs_of(source: Source) -> Iterator[Pair]:
    """The pairs of a document, each once, and one at most for the whole of it."""
    grammar = GRAMMARS.get(source.language, "python")
    seen: set[object] = set()
    for each in commented(source.text, grammar):
        if not _is_asked_for(each, source):
            continue
        sentence = sentence_of(source.text[slice(*each.comment)], each.extent)
        code = _code(source.text, each)
        if not sentence or not code or _METHOD.match(code):
            continue
        key = each.extent if each.extent is Coverage.PROGRAM else (sentence, code)
        if key not in seen:
            seen.add(key)
            yield Pair(each.extent, sentence, code)
    if Coverage.PROGRAM not in seen and (named := _named(source)):
        yield named


def snippets_of(source: Source, *, context: int, passes: int) -> list[Record]:  # noqa: ARG001 - as `records_of`
    """The records of a document's pairs but for those of whole programs; such as do not fit the
    context are left out.
    """
    parts = [pair for pair in pairs_of(source) if pair.extent is not Coverage.PROGRAM]
    return _records(parts, source, context)


def programs_of(source: Source, *, context: int, passes: int) -> list[Record]:  # noqa: ARG001 - as `records_of`
    """The record of the pair of the document as a whole, if it has one that fits the context."""
    wholes = [pair for pair in pairs_of(source) if pair.extent is Coverage.PROGRAM]
    return _records(wholes, source, context)


def _records(pairs: Iterable[Pair], source: Source, context: int) -> list[Record]:
    opener = comment_openers(GRAMMARS.get(source.language, "python"))[0]
    texts = (f"{opener} {pair.sentence}\n{pair.code}\n" for pair in pairs)
    most = int(context * CHARACTERS_A_TOKEN)
    return [
        Record(text, source.language, source.board, "", (None,))
        for text in texts
        if len(text) <= most
    ]


def sentence_of(comment: str, extent: Coverage) -> str | None:
    """The sentence of a comment that code can be asked for with, in one line; None if it has none.

    That of a program may stand in any of its paragraphs, for often a title stands first; others
    begin with it, and it begins with a verb.
    """
    paragraphs = _paragraphs(comment)
    if extent is Coverage.PROGRAM:
        return next(filter(None, map(_sentence, paragraphs[:_PARAGRAPHS])), None)
    sentence = _sentence(paragraphs[0]) if paragraphs else None
    return sentence if sentence and _is_request(sentence) else None


def _paragraphs(comment: str) -> list[str]:
    """The texts of a comment, without its marks, rules and what follows tags."""
    found = [""]
    for line in _MARKS.sub("", comment).splitlines():
        words = _BRIEF.sub("", line.strip())
        if _TAG.search(words):
            break
        if not words or _RULE.match(words):
            found.append("")
        else:
            found[-1] += f" {words}"
    return [" ".join(text.split()) for text in found if text]


def _sentence(paragraph: str) -> str | None:
    """The first sentence of a paragraph, None if it is not made of words."""
    end = _SENTENCE_END.search(paragraph)
    sentence = (paragraph[: end.start()] if end else paragraph).strip(" .:-*")
    sentence = _OPENING.sub("", sentence)
    words = sentence.split()
    if not _WORDS[0] <= len(words) <= _WORDS[1] or len(sentence) > _MOST_SENTENCE:
        return None
    plain = sum(bool(_WORD.fullmatch(word.strip(".,()\"'`:"))) for word in words)
    if words[-1].lower() in _ENDLESS:
        return None
    if plain < 0.7 * len(words) or _CODE.search(sentence) or _UNWANTED.search(sentence):
        return None
    return sentence


def _code(text: str, each: Commented) -> str | None:
    """The code without its docstring, at the margin; None if it is too short or too long."""
    start, end = each.code
    first, last = each.comment
    code = text[start:end]
    if start <= first < end:
        line = text.rfind("\n", start, first) + 1
        following = text.find("\n", last, end) + 1
        if not following:
            return None
        code = text[start:line] + text[following:end]
    code = dedent(code).strip("\n")
    fewest, most = _LINES[each.extent]
    return code if fewest <= len(code.splitlines()) <= most else None


def _named(source: Source) -> Pair | None:
    """A whole program by the words of its file's name, as in BlinkWithoutDelay.ino; None for such
    as are no program or have no name of several words.
    """
    program = _PROGRAMS.get(source.language)
    name = source.path.rpartition("/")[2].rpartition(".")[0]
    words = " ".join(_IN_NAME.findall(name)).split()
    plain = [word for word in words if len(word) > 1 and word.isalpha()]
    code = _HEAD_COMMENTS.sub("", source.text).strip("\n")
    fewest, most = _LINES[Coverage.PROGRAM]
    if not program or not all(part in code for part in program):
        return None
    if len(plain) < _NAME_WORDS or len(plain) < len(words) or _UNWANTED.search(" ".join(words)):
        return None
    if not fewest <= len(code.splitlines()) <= most or _ELSEWHERE.search(source.path.lower()):
        return None
    sentence = " ".join(word if word.isupper() else word.lower() for word in words)
    return Pair(Coverage.PROGRAM, sentence, code)


def _is_request(sentence: str) -> bool:
    """Whether it begins with a verb, as in "set the pin" or "Sets the pin"."""
    first = sentence.split(maxsplit=1)[0].lower()
    return bool(_REQUESTS & {first, first.removesuffix("s"), first.removesuffix("es")})


def _is_asked_for(each: Commented, source: Source) -> bool:
    """Whether code of that kind, from there, is what people ask for."""
    path = source.path.lower()
    if _ELSEWHERE.search(path):
        return False
    if source.language in ("micropython", "circuitpython"):
        return True
    if source.language != "arduino":
        return each.extent is Coverage.FUNCTION and "example" in path
    both = "void setup(" in source.text and "void loop(" in source.text
    return each.extent is not Coverage.PROGRAM or both
