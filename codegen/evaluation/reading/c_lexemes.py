"""A C++ text as lexemes: brackets, functions and declarations, found without a parser.

In a text that compiles, the only surprises left are those of the preprocessor. Places are numbers
of lexemes. Templates are distinguished from comparisons only where a name is declared or called.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

Tokens = tuple[str, ...]

WORD = re.compile(r"[A-Za-z_]\w*")
_TYPES = """
void int char bool boolean byte float double long short auto word size_t unsigned signed const
int8_t uint8_t int16_t uint16_t int32_t uint32_t int64_t uint64_t gpio_num_t
"""
_WORDS = """
return else do case throw new delete goto if while for switch sizeof and or not static const
volatile constexpr inline extern unsigned signed struct class enum public private typedef using
namespace template typename operator co_await
"""
_ENDS = "; , ) ] } { && || ? : < > <= >= = += return"
PLAIN_TYPES = frozenset(_TYPES.split())
KEYWORDS = frozenset(_WORDS.split())
ENDS_OF_TERMS = frozenset(_ENDS.split())
OPENING, CLOSING = frozenset("([{"), frozenset(")]}")

_LEXEME = re.compile(
    r'(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"?'
    r"|'(?:\\.|[^'\\\n])*'?"
    r"|[A-Za-z_]\w*"
    r"|0[xX][0-9a-fA-F']+\w*|0[bB][01']+\w*|(?:\d[\d']*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\w*"
    r"|->|::|<<=|>>=|<<|>>|\+\+|--|&&|\|\||[-+*/%&|^=!<>]=|\S",
    re.DOTALL,
)
_NUMBER = re.compile(r"(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)[uUlLfF]*")
# else it is a product: a * b
_BEFORE_POINTERS = frozenset(["", ";", "{", "}", "const", "static", "(", ",", "::"])
_FARTHEST = 40  # lexemes between the brackets of a template


@dataclass(frozen=True, slots=True)
class Function:
    """A function's body, and the names of its parameters."""

    start: int
    end: int
    parameters: tuple[str, ...]


class Lexemes:
    """The lexemes of a text without comments and directives."""

    def __init__(self, code: str) -> None:
        self.tokens = lexemes(code)
        self.ends = _pairs(self.tokens)
        self.begins = {end: start for start, end in self.ends.items()}
        self.functions: defaultdict[str, list[Function]] = defaultdict(list)
        self._find_functions()
        self.bodies = {each.start for found in self.functions.values() for each in found}

    def at(self, place: int) -> str:
        """The lexeme at a place, "" outside of the text."""
        return self.tokens[place] if 0 <= place < len(self.tokens) else ""

    def slice(self, start: int, end: int) -> Tokens:
        return tuple(self.tokens[start:end])

    def inside(self, opening: int) -> list[Tokens]:
        """What stands between the commas in a bracket."""
        return [part for part in split(self.slice(opening + 1, self.ends[opening]), {","}) if part]

    def until(self, start: int, ends: frozenset[str]) -> Tokens:
        """From a place to one of some lexemes, brackets being passed over as a whole."""
        place = start
        while place < len(self.tokens) and self.tokens[place] not in ends:
            place = self.ends.get(place, place) + 1
        return self.slice(start, place)

    def term_before(self, place: int) -> Tokens:
        """The term that ends before a place."""
        start = place
        while start > 0:
            opening = self.begins.get(start - 1)
            if opening is not None and self.tokens[opening] != "{":
                start = opening
            elif self.tokens[start - 1] in ENDS_OF_TERMS | OPENING:
                break
            else:
                start -= 1
        return self.slice(start, place)

    def bracket_around(self, place: int) -> int:
        """The bracket that a place stands in, -1 outside of all."""
        opening = place - 1
        while opening >= 0 and self.tokens[opening] not in OPENING:
            opening = self.begins.get(opening, opening) - 1
        return opening

    def loop_around(self, place: int) -> int:
        """The bracket of the `for (` that a place stands in, -1 if it stands in none."""
        opening = self.bracket_around(place)
        return opening if opening > 0 and self.tokens[opening - 1] == "for" else -1

    def type_before(self, place: int) -> str | None:
        """The type of what is declared at a place, None if it is not a declaration."""
        before = place - 1
        while self.at(before) in {"*", "&"}:
            before -= 1
        if self.at(before) == ">":
            before = self.template_of(before) - 1
        word = self.at(before)
        if not WORD.fullmatch(word) or (word in KEYWORDS and word not in PLAIN_TYPES):
            return None
        if before != place - 1 and self.at(before - 1) not in _BEFORE_POINTERS:
            return None
        return word

    def template_of(self, close: int) -> int:
        """Where the template's bracket opens that closes at a place."""
        depth = 0
        for place in range(close, max(-1, close - _FARTHEST), -1):
            depth += {">": 1, ">>": 2, "<": -1}.get(self.tokens[place], 0)
            if depth <= 0:
                return place
        return close

    def _find_functions(self) -> None:
        """Functions at the top. What is in a class counts as always there."""
        place = 0
        while place < len(self.tokens):
            if self.tokens[place] == "(" and WORD.fullmatch(self.at(place - 1)):
                body = self.ends[place] + 1
                while self.at(body) in {"const", "noexcept", "override"}:
                    body += 1
                if self.at(body) == "{":
                    heads = [split(part, {"="})[0] for part in self.inside(place)]
                    words = [[word for word in head if WORD.fullmatch(word)] for head in heads]
                    self.functions[self.tokens[place - 1]].append(
                        Function(body, self.ends[body], tuple(w[-1] for w in words if w))
                    )
                    place = self.ends[body]
            elif self.tokens[place] in {"{", "["}:
                place = self.ends[place]
            place += 1


def lexemes(text: str) -> list[str]:
    """A text's lexemes; comments are gone already."""
    return [match[0] for match in _LEXEME.finditer(text)]


def number(token: str) -> float | int | None:
    """The value of a number as C++ spells it."""
    match = _NUMBER.fullmatch(token.replace("'", ""))
    if match is None:
        return None
    text = match[1]
    if text[:2].lower() in {"0x", "0b"}:
        return int(text, 0)
    if text.isdecimal():
        return int(text, 8) if re.fullmatch("0[0-7]+", text) else int(text)
    return float(text)


def split(tokens: Tokens, signs: set[str]) -> list[Tokens]:
    """What stands between some signs of the outermost level."""
    parts: list[list[str]] = [[]]
    depth = 0
    for token in tokens:
        depth += (token in OPENING) - (token in CLOSING)
        if token in signs and not depth:
            parts.append([])
        else:
            parts[-1].append(token)
    return [tuple(part) for part in parts]


def unwrapped(tokens: Tokens) -> Tokens:
    """Without brackets around the whole, and casts before it."""
    while len(tokens) > 2 and tokens[0] == "(":
        close = close_of(tokens, 0)
        inner = tokens[1:close]
        if close == len(tokens) - 1:
            tokens = inner
        elif (
            inner
            and all(WORD.fullmatch(each) or each == "*" for each in inner)
            and (inner[-1] in PLAIN_TYPES or inner[-1].endswith(("_t", "*")))
        ):
            tokens = tokens[close + 1 :]
        else:
            break
    return tokens


def choice(tokens: Tokens) -> tuple[Tokens, Tokens] | None:
    """What stands on both sides of the colon of `a ? b : c`."""
    depth, question = 0, -1
    for place, sign in enumerate(tokens):
        depth += (sign in OPENING) - (sign in CLOSING)
        if sign == "?" and not depth and question < 0:
            question = place
        elif sign == ":" and not depth and question >= 0:
            return tokens[question + 1 : place], tokens[place + 1 :]
    return None


def close_of(tokens: Sequence[str], opening: int) -> int:
    """Where a bracket closes."""
    depth = 0
    for place in range(opening, len(tokens)):
        depth += (tokens[place] in OPENING) - (tokens[place] in CLOSING)
        if not depth:
            return place
    return len(tokens)


def spelt(tokens: Sequence[str]) -> str:
    """Lexemes as a text, the same for every way of setting spaces."""
    text = re.sub(r" ?(\.|->|::|\(|\[|\]|\)|,|;|\+\+|--) ?", r"\1", " ".join(tokens))
    return text.replace(",", ", ").replace("! ", "!")


def _pairs(tokens: Sequence[str]) -> dict[int, int]:
    """Of each bracket the place of its partner; of one that is not closed the text's end."""
    ends: dict[int, int] = {}
    stack: list[int] = []
    for place, token in enumerate(tokens):
        if token in OPENING:
            stack.append(place)
        elif token in CLOSING and stack:
            ends[stack.pop()] = place
    return ends | dict.fromkeys(stack, len(tokens))
