"""Sketches as one sketch: names made unique, setup and loop joined."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from codegen.recipes.c_names import definitions, is_constant, is_function, renamed, words_of

Parts = Mapping[str, str]
_CODE = ("globals", "helpers", "setup", "loop")
ONCE = re.compile(r"(?:Serial|Wire|SPI)\.begin\(|WiFi\.(?:mode|begin)\(")  # the first one counts
DECLARES = re.compile(
    r"^  (?!return\b|delete\b|else\b)(?:[A-Za-z_][\w:<>]*[ *&]+)+([A-Za-z_]\w*)\s*[=;\[(]",
    re.MULTILINE,
)
_RETURNS = re.compile(r"\breturn\b")


def merge_c(programs: Sequence[tuple[str, Parts]]) -> str:
    """One sketch from the parts of several, each with a word for it in names of functions."""
    known: dict[str, str] = {}  # names that are taken, with their definitions
    shared: set[str] = set()
    ready: list[tuple[str, dict[str, str]]] = []
    for word, parts in programs:
        own = definitions(parts.get("globals", "") + "\n" + parts.get("helpers", ""))
        same = same_definitions(own, known)
        used = {*known, *own, *(w for _, p in programs for w in words_of("".join(p.values())))}
        names = {}
        for name in sorted(own.keys() & known.keys() - same):
            names[name] = unused_name(name, used)
            used.add(names[name])
        texts = {part: renamed(parts.get(part, ""), names) for part in _CODE}
        for name in same:
            texts["globals"] = without_definition(texts["globals"], own[name])
            texts["helpers"] = without_definition(texts["helpers"], own[name])
        known |= {names.get(name, name): renamed(text, names) for name, text in own.items()}
        shared |= same
        ready.append((word, texts))
    setups = _bodies([(f"setup{word}", texts["setup"]) for word, texts in ready], shared)
    loops = _bodies([(f"run{word}", texts["loop"]) for word, texts in ready], shared)
    blocks = [
        "\n".join(dict.fromkeys(parts.get("head", "").strip("\n") for _, parts in programs)),
        _includes([parts.get("includes", "") for _, parts in programs]),
        *(texts["globals"] for _, texts in ready),
        *(texts["helpers"] for _, texts in ready),
        *setups[1],
        *loops[1],
        "void setup() {\n" + setups[0] + "}\n",
        "void loop() {\n" + loops[0] + "}\n",
    ]
    return "\n".join(block.strip("\n") + "\n" for block in blocks if block.strip())


def same_definitions(own: Mapping[str, str], known: Mapping[str, str]) -> set[str]:
    """The names that both define in the same words and that one definition can serve for both.

    A function is one of them if all that it uses of its own program is.
    """
    same = {
        name
        for name, text in own.items()
        if known.get(name) == text and (is_constant(text) or is_function(text))
    }
    while True:
        apart = {name for name in same if (words_of(own[name]) & own.keys()) - same}
        if not apart:
            return same
        same -= apart


def _bodies(functions: Sequence[tuple[str, str]], shared: set[str]) -> tuple[str, list[str]]:
    """The joint body of several functions, and those that had to stay functions of their own.

    None is apart where none returns and none declares what another declares; else all are that have
    more to them than a line or two.
    """
    found = []
    seen: set[str] = set()
    for name, text in functions:
        comment, _, rest = text.partition("void ")
        body = rest.partition("{\n")[2].rstrip().removesuffix("}")
        kept = [unit for unit in _units(body) if not _is_repeated(unit, seen, shared)]
        body = "\n".join(kept).strip("\n") + "\n"
        if _code(body):
            found.append((f"{comment.strip()}\nvoid {name}() {{\n{body}}}\n", name, body))
    declared = [name for _, _, body in found for name in set(DECLARES.findall(body))]
    returns = len(found) > 1 and any(_RETURNS.search(body) for _, _, body in found)
    if not returns and len(declared) == len(set(declared)):
        blank = "\n" if any(body.count("\n") > 2 for _, _, body in found) else ""
        return blank.join(body for _, _, body in found), []
    joint, apart = "", []
    for function, name, body in found:
        if body.count("\n") > 2 or _RETURNS.search(body) or DECLARES.search(body):
            apart.append(function.lstrip())
            body = f"  {name}();\n"  # noqa: PLW2901 - what stands for it
        joint += body
    return joint, apart


def _code(body: str) -> str:
    """A body without comments at the ends of its lines and between them."""
    return re.sub(r"//[^\n]*", "", body).strip()


def _units(body: str) -> Iterator[str]:
    """The lines of a body; what stands from an `#if` to its `#endif` in one piece."""
    piece: list[str] = []
    depth = 0
    for line in body.split("\n"):
        depth += line.startswith("#if") - line.startswith("#endif")
        piece.append(line)
        if not depth:
            yield "\n".join(piece)
            piece = []
    if piece:
        yield "\n".join(piece)


def _is_repeated(unit: str, seen: set[str], shared: set[str]) -> bool:
    """Whether a unit does again what was done: starts a bus, calls what both share."""
    lines = [line for line in unit.split("\n") if line.strip() and not line.startswith("#")]
    keys = [_key(line, shared) for line in lines]
    done = bool(keys) and all(key is not None and key in seen for key in keys)
    seen.update(key for key in keys if key is not None)
    return done


def _key(line: str, shared: set[str]) -> str | None:
    """What a line at the top of a body does that is done once; None for any other."""
    if not line.startswith("  ") or line.startswith("   "):
        return None
    code = line.split("//", maxsplit=1)[0].strip()
    if start := ONCE.match(code):
        return start[0]
    call = re.fullmatch(r"(\w+)\([^()]*\);", code)
    return code if call and call[1] in shared else None


def _includes(parts: Sequence[str]) -> str:
    """The parts joined, no line of `#include` twice; conditions stay in one piece."""
    seen: set[str] = set()
    found = []
    for part in parts:
        depth = 0
        for line in part.strip("\n").split("\n"):
            depth += line.startswith("#if")
            key = re.split(r"\s*//", line)[0]
            if depth or key not in seen:
                found.append(line)
            if not depth and line.strip():
                seen.add(key)
            depth -= line.startswith("#endif")
    return "\n".join(line for line in found if line.strip()) + "\n"


def without_definition(text: str, definition: str) -> str:
    """A text without a definition and what stands behind it on its line."""
    start = text.find(definition)
    if start < 0:
        return text
    end = text.find("\n", start + len(definition))
    return text[:start] + text[end + 1 :]


def unused_name(name: str, used: set[str]) -> str:
    """A name like another: `lastRead2`, `LED_PIN_2`."""
    joint = "_" if name.isupper() or "_" in name else ""
    return next(new for n in range(2, 1000) if (new := f"{name}{joint}{n}") not in used)
