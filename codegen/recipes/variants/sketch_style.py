"""A sketch as somebody else would have written it: the same program in other words and forms.

Constants become `#define`, `constexpr` or stay; names, comments, the indent and where state lives
change. What a program does stays what it was: each step takes only what it is sure of.
"""

from __future__ import annotations

import random
import re

from codegen.recipes.c_names import definitions, renamed, words_of
from codegen.recipes.variants import order_style, phrases_style, waits_style
from codegen.recipes.variants.words import Taste, chosen
from grammars.directives import LexemeKind, scan

_CONSTANT = re.compile(
    r"^(?:static )?const (?P<type>unsigned long|unsigned int|char\*|\w+) (?P<name>\w+) = "
    r"(?P<value>[^;{}\n]+);(?P<rest>[ \t]*(?://[^\n]*)?)$",
    re.MULTILINE,
)
_LITERAL = re.compile(
    r'-?\d+|-?\d+\.\d+|0x[0-9A-Fa-f]+|A\d+|LED_BUILTIN|HIGH|LOW|true|false|"[^"\\]*"'
)
_SUFFIX = {"unsigned long": "UL", "uint32_t": "UL", "long": "L", "unsigned int": "U"}
_WHOLE = {"int", "byte", "uint8_t", "uint16_t", "bool", "char*", *_SUFFIX}
_SMALL = ("int", "uint8_t", "byte")
_LOCAL = re.compile(
    r"\b(?:unsigned long|int|float|bool|byte|uint8_t|uint16_t|uint32_t|long|String|auto)"
    r" (\w+)(?= ?[=;\[]|\))"
)
_STATE = re.compile(
    r"^(?P<type>unsigned long|unsigned int|bool|int|float|byte|uint8_t|uint16_t|uint32_t|long)"
    r" (?P<name>\w+) = (?P<value>[\w.-]+);[ \t]*(?P<rest>//[^\n]*)?\n",
    re.MULTILINE,
)
_LOOP = re.compile(r"^void loop\(\) \{\n(?P<body>.*?)^\}\n", re.MULTILINE | re.DOTALL)
_LOOP_NAMES = ("runOnce", "doWork", "updateAll", "serviceAll", "handleWork", "mainTask")
_MEMBER = re.compile(r"(?:\.|->|::)\s*(\w+)")
_KEPT = {"setup", "loop", "main", "serialEvent"}


def restyled(code: str, chance: random.Random) -> str:
    """The program in another style; the same one for the same state of `chance`."""
    code = waits_style.restyled(code, chance)
    code = phrases_style.restyled(code, chance)
    code = _with_state_in_loop(code) if chance.random() < 0.3 else code
    code = _with_short_loop(code, chance) if chance.random() < 0.25 else code
    code = order_style.restyled(code, chance)
    code, are_macros = _with_constants(code, chance)
    code = _with_names(code, chance, are_macros=are_macros)
    code = _with_comments(code, chance)
    if chance.random() < 0.2:  # an indent of four
        code = re.sub(r"^(?:  )+", lambda blanks: blanks[0] * 2, code, flags=re.MULTILINE)
    return code


def _with_constants(code: str, chance: random.Random) -> tuple[str, bool]:
    """The constants in one of their forms, and whether any is a macro now."""
    form = chance.choice(("const", "const", "constexpr", "define", "static const"))
    small = chance.choice(_SMALL)
    made = False

    def put(found: re.Match[str]) -> str:
        nonlocal made
        kind, name, value, rest = found.group("type", "name", "value", "rest")
        if kind == "int" and name.endswith("PIN") and re.fullmatch(r"\d+|A\d", value):
            kind = small
        if form == "define" and name.isupper() and _is_plain(kind, value):
            made = True
            suffix = _SUFFIX.get(kind, "") if value.isdecimal() else ""
            shown = f"({value})" if value.startswith("-") else value + suffix
            return f"#define {name} {shown}{rest}"
        if form == "constexpr" and _LITERAL.fullmatch(value) and kind != "String":
            star = "const char*" if kind == "char*" else kind
            return f"constexpr {star} {name} = {value};{rest}"
        if form == "static const":
            return f"static const {kind} {name} = {value};{rest}"
        return f"const {kind} {name} = {value};{rest}"

    return _CONSTANT.sub(put, code), made


def _is_plain(kind: str, value: str) -> bool:
    """Whether a macro of the value is what the constant was."""
    if _LITERAL.fullmatch(value) is None:
        return False
    return kind in _WHOLE or (kind in ("float", "double") and "." in value)


def _with_names(code: str, chance: random.Random, *, are_macros: bool) -> str:
    cases = ("upper",) if are_macros else ("upper", "upper", "camel", "k")
    taste = Taste.drawn(chance, constants=cases, others=("camel", "camel", "snake"))
    members = set(_MEMBER.findall(code))
    own = definitions(code)
    used = words_of(code) | members
    names: dict[str, bool] = {}
    for name in own:
        if not name[0].isupper() or name.isupper():  # classes keep theirs
            names[name] = name.isupper()
    for name in _LOCAL.findall(code):
        names.setdefault(name, False)
    fit = {n: c for n, c in names.items() if n not in members and n not in _KEPT and len(n) > 2}
    return renamed(code, chosen(taste, fit, used))


def _with_state_in_loop(code: str) -> str:
    """What loop() alone remembers, as `static` in it."""
    loop = _LOOP.search(code)
    if loop is None:
        return code
    outside = code[: loop.start()] + code[loop.end() :]
    moved = []
    for found in _STATE.finditer(code[: loop.start()]):
        name = found["name"]
        if len(re.findall(rf"\b{name}\b", outside)) == 1 and re.search(
            rf"\b{name}\b", loop["body"]
        ):
            moved.append(found)
    body = "".join(f"  static {m['type']} {m['name']} = {m['value']};\n" for m in moved)
    code = code[: loop.start("body")] + body + code[loop.start("body") :]
    for found in reversed(moved):
        code = code[: found.start()] + code[found.end() :]
    return code


def _with_short_loop(code: str, chance: random.Random) -> str:
    """The body of loop() as a function of its own."""
    loop = _LOOP.search(code)
    name = chance.choice(_LOOP_NAMES)
    if loop is None or name in words_of(code):
        return code
    whole = f"void {name}() {{\n{loop['body']}}}\n\nvoid loop() {{\n  {name}();\n}}\n"
    return code[: loop.start()] + whole + code[loop.end() :]


def _with_comments(code: str, chance: random.Random) -> str:
    """All comments, none, half of them, or those on lines of their own."""
    kept = chance.choice(("all", "all", "none", "some", "own lines"))
    for each in reversed(scan(code)):
        if each.kind is not LexemeKind.COMMENT or kept == "all":
            continue
        if kept == "some" and (_is_continued(code, each.start, each.end) or chance.random() < 0.5):
            continue
        begin = code.rfind("\n", 0, each.start) + 1
        is_own = not code[begin : each.start].strip()
        if kept == "own lines" and is_own:
            continue
        end = each.end
        if is_own and code[end : end + 1] == "\n":
            code = code[:begin] + code[end + 1 :]
        else:
            code = code[: each.start].rstrip(" \t") + code[end:]
    return re.sub(r"\n{3,}", "\n\n", code).lstrip("\n")


def _is_continued(code: str, start: int, end: int) -> bool:
    """Whether a comment is one of several lines: one is not left without the others."""
    above = code[:start].rstrip(" \t")[:-1].rpartition("\n")[2]
    below = code[end:].lstrip("\n").partition("\n")[0]
    return above.lstrip().startswith("//") or below.lstrip().startswith("//")
