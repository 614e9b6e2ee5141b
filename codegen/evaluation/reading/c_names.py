"""What the names of a sketch stand for, and what its expressions may be.

Followed are `#define`s and variables with constant values, arrays that are written out, loops that
count, `a ? b : c`, objects and their classes, and parameters from where a function is called.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from codegen.evaluation.reading.c_lexemes import (
    KEYWORDS,
    PLAIN_TYPES,
    WORD,
    Lexemes,
    Tokens,
    choice,
    close_of,
    lexemes,
    number,
    spelt,
    split,
    unwrapped,
)
from codegen.evaluation.reading.calls import (
    MOST_DEPTH,
    MOST_VALUES,
    Argument,
    Call,
    Value,
    combinations,
    folded,
)

_DEFINE = re.compile(r"#\s*define\s+(\w+)(?!\()[ \t]+(.+)", re.DOTALL)
_IN_DIRECTIVE = re.compile(r"//[^\n]*|/\*.*?\*/|\\\n", re.DOTALL)
_CHANGES = re.compile(r"(?:[-+*/%&|^]|<<|>>)=|\+\+|--")
_COUNTS = re.compile(r"; (\w+) (<=|<|>=|>|!=) ([^;]+) ; \1 (\+\+|--|\+=|-=)([^;]*)$")
_CAST = re.compile(
    r"\( (?:const )?(?:unsigned )?(?:long )?(?:\w+_t|int|long|float|double|byte|unsigned) \) "
)
_GPIO = re.compile(r"GPIO_NUM_(\d+)")
_KNOWN = {"HIGH": 1, "LOW": 0, "true": 1, "false": 0, "portTICK_PERIOD_MS": 1}
_CONVERSIONS = """
digitalPinToInterrupt pdMS_TO_TICKS F PSTR String int long float double byte gpio_num_t
uint8_t uint16_t uint32_t uint64_t int64_t
"""
_THROUGH = frozenset(_CONVERSIONS.split())  # they give their argument back in another type


class Names:
    """The names of a text. A name that means two things may stand for both."""

    def __init__(self, text: Lexemes, directives: Iterable[str]) -> None:
        self.text = text
        self.bound: defaultdict[str, list[Tokens]] = defaultdict(list)
        self.classes: dict[str, str] = {}  # of objects
        self._elements: defaultdict[str, list[Tokens]] = defaultdict(list)
        self._changing: set[str] = set()
        self._counted: set[str] = set()  # changing, and it is known to what
        self._made: dict[str, int] = {}  # where an object's arguments open
        self._open: set[str] = set()  # being looked up: a circle ends there
        for directive in directives:
            if match := _DEFINE.match(_IN_DIRECTIVE.sub(" ", directive)):
                self.bound[match[1]].append(tuple(lexemes(match[2])))
        places = range(len(text.tokens))
        for place in places:
            if WORD.fullmatch(text.tokens[place]) and text.tokens[place] not in KEYWORDS:
                self._bind(place)
        for place in places:
            self._bind_parameters(place)

    # What expressions are.

    def values(self, tokens: Tokens, depth: int = 0) -> tuple[Value, ...]:
        """What an expression may be; its text at worst."""
        tokens = unwrapped(tokens)
        if depth > MOST_DEPTH or not tokens:
            return (spelt(tokens),)
        found: list[Value] = []
        for value in self._each(tokens, depth + 1):
            if value not in found:
                found.append(value)
        return tuple(found) if len(found) <= MOST_VALUES else (spelt(tokens),)

    def number(self, tokens: Tokens) -> float | int | None:
        """The number that an expression is, if it is only one."""
        values = self.values(tokens) if tokens else ()
        return values[0] if len(values) == 1 and isinstance(values[0], int | float) else None

    def arguments(self, opening: int) -> tuple[Argument, ...]:
        """What stands in a bracket."""
        return tuple(Argument(self.values(part)) for part in self.text.inside(opening))

    def called(self, head: Sequence[str]) -> tuple[str, Call | None]:
        """The dotted name of a call with the class for the object, and how that was made."""
        words = [word for word in head if WORD.fullmatch(word) and word != "this"]
        made = None
        if len(words) > 1 and words[0] in self.classes:
            made = self._making(words[0])
            if self.classes[words[0]] not in PLAIN_TYPES:
                words[0] = self.classes[words[0]]
        return ".".join(words), made

    def _each(self, tokens: Tokens, depth: int) -> Iterator[Value]:
        if (parts := choice(tokens)) is not None:
            for part in parts:
                yield from self.values(part, depth)
        elif all(token.endswith('"') and '"' in token[:-1] for token in tokens):
            yield '"' + "".join(token[token.index('"') + 1 : -1] for token in tokens) + '"'
        elif len(tokens) == 1:
            yield from self._named(tokens[0], depth)
        elif tokens[1] == "[" and tokens[-1] == "]" and tokens[0] in self._elements:
            yield from self._element(tokens, depth)
        elif tokens[1] == "(" and tokens[-1] == ")" and tokens[0] in _THROUGH:
            yield from self.values(tokens[2:-1], depth)
        elif (call := self._as_call(tokens, depth)) is not None:
            yield call
        else:
            yield from self._calculated(tokens, depth)

    def _named(self, token: str, depth: int) -> Iterator[Value]:
        if token in _KNOWN:
            yield _KNOWN[token]
        elif gpio := _GPIO.fullmatch(token):
            yield int(gpio[1])
        elif (value := number(token)) is not None:
            yield value
        elif token in self._made and (made := self._making(token)) is not None:
            yield made
        elif token in self._changing - self._counted or token in self._open:
            yield token
        elif token in self.bound:
            self._open.add(token)
            for tokens in self.bound[token]:
                yield from self.values(tokens, depth)
            self._open.remove(token)
        else:
            yield token

    def _element(self, tokens: Tokens, depth: int) -> Iterator[Value]:
        row = self._elements[tokens[0]]
        index = self.number(tokens[2:-1])
        if index is not None and 0 <= index < len(row):
            row = [row[int(index)]]
        for each in row:
            yield from self.values(each, depth)

    def _calculated(self, tokens: Tokens, depth: int) -> Iterator[Value]:
        """Numbers where all is known, else the text with what is known put in."""
        options = [
            self.values((token,), depth)
            if WORD.match(token) or number(token) is not None
            else (token,)
            for token in tokens
        ]
        for row in combinations(options) or [tokens]:
            words = (f"({each})" if isinstance(each, float | int) else str(each) for each in row)
            value = folded(_CAST.sub("", " ".join(words)), whole_division=True)
            yield spelt([str(each) for each in row]) if value is None else value

    def _as_call(self, tokens: Tokens, depth: int) -> Call | None:
        """A call with nothing around it."""
        opening = tokens.index("(") if "(" in tokens else 0
        head = tokens[:opening]
        if (
            not head
            or close_of(tokens, opening) != len(tokens) - 1
            or not re.fullmatch(r"(?:\w+(?:\.|->|::))*[A-Za-z_]\w*", "".join(head))
            or head[-1] in KEYWORDS
        ):
            return None
        parts = (part for part in split(tokens[opening + 1 : -1], {","}) if part)
        arguments = tuple(Argument(self.values(part, depth)) for part in parts)
        return Call(self.called(head)[0], arguments)

    def _making(self, name: str) -> Call | None:
        """How an object was made."""
        opening = self._made.get(name, -1)
        if name in self._open or opening not in self.text.ends:
            return None
        self._open.add(name)
        call = Call(self.classes.get(name, name), self.arguments(opening))
        self._open.remove(name)
        return call

    # What names stand for.

    def _bind(self, place: int) -> None:
        """What is said of the name at a place: a declaration, a value, a change."""
        text = self.text
        name, before, after = text.tokens[place], text.at(place - 1), text.at(place + 1)
        if before in {".", "->", "::"}:
            return
        if _CHANGES.fullmatch(after) or before in {"++", "--"}:
            self._changing.add(name)
        kind = text.type_before(place)
        if kind is not None and after and after in "(;={,[":
            self.classes.setdefault(name, kind)
            if after in "({" and kind not in PLAIN_TYPES:
                self._made.setdefault(name, place + 1)
        if after == "=":
            self._assign(name, place + 2)
        elif after == "[":
            self._bind_array(name, text.ends[place + 1] + 1, is_declared=kind is not None)
        elif after == "{" and kind in PLAIN_TYPES:
            self.bound[name].append(text.slice(place + 2, text.ends[place + 1]))
        elif after == ":" and (opening := text.loop_around(place)) > 0:
            source = text.slice(place + 2, text.ends[opening])
            self.bound[name] += self._elements.get("".join(source), [source])

    def _bind_array(self, name: str, after: int, *, is_declared: bool) -> None:
        if self.text.at(after) != "=":
            return
        if self.text.at(after + 1) == "{":
            self._elements[name] += self.text.inside(after + 1)
        elif is_declared:  # char name[] = "text"
            self._assign(name, after + 1)

    def _assign(self, name: str, start: int) -> None:
        value = self.text.until(start, frozenset(";,)"))
        if not value:
            return
        loop = self.text.loop_around(start)
        if loop > 0 and (counted := self._counting(name, value, loop)):
            self.bound[name] += counted
            self._counted.add(name)
        elif value[0] == "new" and len(value) > 1:
            self._made.setdefault(name, start + 2)
            self.classes[name] = value[1]
        elif len(value) > 2 and value[:2] == (self.classes.get(name), "("):
            self._made.setdefault(name, start + 1)
        else:
            self.bound[name].append(value)

    def _counting(self, name: str, first: Tokens, loop: int) -> list[Tokens]:
        """The values of a loop that counts: `for (int n = 8; n <= 11; n++)`."""
        head = " ".join(self.text.slice(loop + 1, self.text.ends[loop]))
        match = _COUNTS.search(re.sub(r"; (\+\+|--) (\w+)$", r"; \2 \1", head))
        if match is None or match[1] != name:
            return []
        begin, limit = self.number(first), self.number(tuple(match[3].split()))
        by = self.number(tuple(match[5].split())) if "=" in match[4] else 1
        if begin is None or limit is None or not by:
            return []
        step = int(by) * (1 if match[4][0] == "+" else -1)
        end = int(limit) + ((1 if step > 0 else -1) if match[2] in {"<=", ">="} else 0)
        found = range(int(begin), end, step)
        return [(str(value),) for value in found] if len(found) <= MOST_VALUES else []

    def _bind_parameters(self, place: int) -> None:
        """Where a function is called, its parameters are the arguments."""
        text = self.text
        if text.tokens[place] not in text.functions or text.at(place + 1) != "(":
            return
        if text.type_before(place):
            return  # its own head
        for function in text.functions[text.tokens[place]]:
            for parameter, value in zip(function.parameters, text.inside(place + 1), strict=False):
                self.bound[parameter].append(value)
