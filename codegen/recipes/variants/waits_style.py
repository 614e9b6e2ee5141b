"""The waits of a sketch as others write them: in place, by a function, by a class.

A wait is `if (now - last >= INTERVAL) {` with `last = now;` as the first thing in it. What a
program does stays what it was: a wait of another shape is left alone.
"""

from __future__ import annotations

import random
import re

from codegen.recipes.c_names import words_of
from grammars.outline import outline

_WAIT = re.compile(
    r"if \((?P<clock>now|millis\(\)) - (?P<last>\w+) >= (?P<span>\w+)\) \{[ \t]*(?://[^\n]*)?\n"
    r"[ \t]+(?P=last) = (?P=clock);[^\n]*\n"
)
_NOW = re.compile(r"^[ \t]+unsigned long now = millis\(\);[^\n]*\n", re.MULTILINE)
_CHECKS = ("isDue", "isTime", "timeIsUp", "hasElapsed", "intervalPassed", "everyMs")
_CLASSES = ("Interval", "EveryMs", "PeriodicTimer", "IntervalTimer", "SoftTimer")
_CHECK = """\
bool {name}(unsigned long &since, unsigned long interval) {{
  unsigned long current = millis();
  if (current - since < interval) {{
    return false;
  }}
  since = current;
  return true;
}}

"""
_CLASS = """\
class {name} {{
 public:
  explicit {name}(unsigned long ms) : length(ms) {{}}

  bool passed() {{
    unsigned long current = millis();
    if (current - since < length) {{
      return false;
    }}
    since = current;
    return true;
  }}

 private:
  unsigned long length;
  unsigned long since = 0;
}};

"""


def restyled(code: str, chance: random.Random) -> str:
    """The sketch with its waits in one of their forms; the same for the same state of `chance`."""
    form = chance.choice((_as_they_are, _as_they_are, _in_place, _by_function, _by_class))
    return form(code, chance)


def _as_they_are(code: str, _chance: random.Random) -> str:
    return code


def _in_place(code: str, _chance: random.Random) -> str:
    """`millis()` asked wherever it is needed, instead of `now`."""

    def put(wait: re.Match[str]) -> str:
        last, span = wait.group("last", "span")
        return f"if (millis() - {last} >= {span}) {{\n{_indent(wait)}{last} = millis();\n"

    return _without_now(_WAIT.sub(put, code))


def _by_function(code: str, chance: random.Random) -> str:
    """Each wait by one function, which takes the time of the last one by reference."""
    name = _free(_CHECKS, code, chance)
    kept = {each for each in _declared(code) if not _is_taken(each, code)}
    found = [wait for wait in _WAIT.finditer(code) if wait["last"] in kept]
    first = next((item.start for item in outline(code).items if item.function), None)
    if not found or first is None or name is None:
        return code
    for wait in reversed(found):
        code = (
            f"{code[: wait.start()]}if ({name}({wait['last']}, {wait['span']})) {{\n"
            + (code[wait.end() :])
        )
    first = _before_comments(code, first)
    return _without_now(code[:first] + _CHECK.format(name=name) + code[first:])


def _by_class(code: str, chance: random.Random) -> str:
    """Each wait by an object that knows its interval; what else has a use for the time stays."""
    name = _free(_CLASSES, code, chance)
    if name is None:
        return code
    used = words_of(code)
    begins = None
    for wait in list(_WAIT.finditer(code)):
        last, span = wait.group("last", "span")
        given = re.search(rf"^unsigned long {last} = 0;[^\n]*\n", code, re.MULTILINE)
        known = re.search(rf"^(?:static )?const [\w ]+ {span} = ", code, re.MULTILINE)
        timer = re.sub(r"^(?:last|previous)(?=[A-Z])", "", last) + "Timer"
        timer = timer[0].lower() + timer[1:]
        if given is None or known is None or known.start() > given.start() or timer in used:
            continue
        if len(re.findall(rf"\b{last}\b", code)) != 3:
            continue
        code = code.replace(wait[0], f"if ({timer}.passed()) {{\n")
        code = code.replace(given[0], f"{name} {timer}({span});\n")
        used.add(timer)
        begins = given.start() if begins is None else min(begins, given.start())
    if begins is None:
        return code
    begins = _before_comments(code, begins)
    gap = "" if code[:begins].endswith("\n\n") or not begins else "\n"
    return _without_now(code[:begins] + gap + _CLASS.format(name=name) + code[begins:])


def _declared(code: str) -> set[str]:
    """The variables that hold a time as a function may take it by reference."""
    return set(re.findall(r"^[ \t]*(?:static )?unsigned long (\w+) = \w+;", code, re.MULTILINE))


def _is_taken(name: str, code: str) -> bool:
    """Whether a variable is declared twice, so that nobody knows which one is meant."""
    return len(re.findall(rf"\bunsigned long {name} =", code)) > 1


def _free(names: tuple[str, ...], code: str, chance: random.Random) -> str | None:
    """One of the names that the program has no use for yet."""
    name = chance.choice(names)
    return None if name in words_of(code) or f"{name}." in code else name


def _indent(wait: re.Match[str]) -> str:
    """The blanks before the first statement in a wait."""
    return str(re.findall(r"\n([ \t]+)", wait[0])[0])


def _without_now(code: str) -> str:
    """Without the variable, where nothing asks for it any more."""
    less = _NOW.sub("", code)
    return code if re.search(r"\bnow\b", _uncommented(less)) else less


def _uncommented(code: str) -> str:
    return re.sub(r"//[^\n]*", "", code)


def _before_comments(code: str, place: int) -> int:
    """The place before the lines of comments that stand directly above."""
    while place:
        begin = code.rfind("\n", 0, place - 1) + 1
        if not code[begin:place].startswith("//"):
            break
        place = begin
    return place
