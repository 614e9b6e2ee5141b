"""Adding a library to what a project depends on, comments and inheritance kept.

Nothing but the text is touched: a platformio.ini is edited by lines, a sketch.yaml where its parser
says that the list ends. Source of the rules: docs.platformio.org/page/projectconf and
arduino.github.io/arduino-cli/latest/sketch-project-file.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from codegen.advice.edits import Edit, line_ending
from codegen.advice.libraries import Library
from codegen.errors import UsageError
from codegen.project.platformio_ini import PlatformioIni, read_ini

INI = "platformio.ini"
YAML = "sketch.yaml"
_SECTION = re.compile(r"^\[(?P<name>[^\]]+)\]", re.MULTILINE)
_KEY = re.compile(r"^lib_deps[ \t]*[=:][ \t]*(?P<value>[^\r\n]*)", re.MULTILINE | re.IGNORECASE)
_COMMENT = re.compile(r"(?:^|[ \t]+)[;#].*$")
_INDENT = "    "


def environments(text: str) -> tuple[str, ...]:
    """The environments of a platformio.ini that a library could be added to."""
    ini = _parsed(text)
    return ini.environments if ini else ()


def add_to_ini(text: str, library: Library, *, environment: str) -> Edit | None:
    """The edit that adds a library to `[env:environment]`, None when it is there already.

    An inherited value is referenced in the new one, so that it stays in force.
    """
    ini = _parsed(text)
    section = f"env:{environment}"
    if ini is None or environment not in ini.environments:
        return None
    if _names(ini.options(environment).get("lib_deps", ""), library):
        return None
    end_of_line = line_ending(text)
    if (body := _section(text, section)) is None:
        return None
    start, end = body
    if own := _KEY.search(text, start, end):
        return _appended(text, own, end, library.lib_deps, end_of_line)
    giver = ini.giver(section, "lib_deps")
    value = (
        f" {library.lib_deps}"
        if giver is None
        else f"{end_of_line}{_INDENT}${{{giver}.lib_deps}}{end_of_line}{_INDENT}{library.lib_deps}"
    )
    last = start + len(_without_tail(text[start:end]))
    return Edit(INI, last, last, f"{end_of_line}lib_deps ={value}")


def add_to_yaml(text: str, library: Library) -> Edit | None:
    """The edit that adds a library to the default profile of a sketch.yaml.

    None without a profile (arduino-cli then takes what is installed), or when the version, which a
    profile must name, is not known.
    """
    import yaml

    if library.arduino is None or library.version is None:
        return None
    try:
        root = yaml.compose(text, yaml.SafeLoader)
        profiles = _child(root, "profiles")
        default = _child(root, "default_profile")
        profile = _child(profiles, default.value if default is not None else None)
        listed = _child(profile, "libraries")
    except (yaml.YAMLError, RecursionError):
        return None
    if not isinstance(profile, yaml.MappingNode):
        return None
    entry = f"- {library.arduino} ({library.version})"
    end_of_line = line_ending(text)
    if isinstance(listed, yaml.SequenceNode) and listed.value and not listed.flow_style:
        if any(str(item.value).startswith(f"{library.arduino} ") for item in listed.value):
            return None
        last = listed.value[-1]
        column = listed.start_mark.column
    elif listed is None and profile.value:
        column = profile.value[0][0].start_mark.column
        last = profile.value[-1][1]
        entry = f"libraries:{end_of_line}{' ' * (column + 2)}{entry}"
    else:
        return None
    place = last.start_mark.index + len(text[last.start_mark.index : last.end_mark.index].rstrip())
    place = place + len(text[place:].partition("\n")[0].rstrip("\r"))
    return Edit(YAML, place, place, f"{end_of_line}{' ' * column}{entry}")


def _parsed(text: str) -> PlatformioIni | None:
    try:
        return read_ini(Path(INI), text=text)
    except UsageError:
        return None  # broken: nothing can be said of it, and its own error is shown elsewhere


def _names(value: str, library: Library) -> bool:
    """Whether a `lib_deps` names the library: by owner, by name or by a repository's URL."""
    for line in value.replace(",", "\n").splitlines():
        name = re.split(r"[@^~=\s]", line.strip(), maxsplit=1)[0].rstrip("/")
        stem = name.removesuffix(".git").rpartition("/")[2]
        if stem.casefold() in {
            library.name.casefold(),
            library.lib_deps.partition("/")[2].casefold(),
        }:
            return True
    return False


def _section(text: str, name: str) -> tuple[int, int] | None:
    """Where the body of a section begins (at the end of its head) and ends."""
    heads = list(_SECTION.finditer(text))
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        if head["name"].strip() == name:
            line_end = text.find("\n", head.end())
            start = len(text) if line_end < 0 else line_end - text[:line_end].endswith("\r")
            return start, following.start() if following else len(text)
    return None


def _appended(
    text: str, own: re.Match[str], section_end: int, library: str, end_of_line: str
) -> Edit:
    """The edit that lengthens a value, on its line or with one more, as it was written before."""
    first = _COMMENT.sub("", own["value"]).rstrip()
    last, indent, position = None, _INDENT, own.end()
    for line in text[own.end() : section_end].splitlines(keepends=True):
        body = line.lstrip()
        is_code = bool(body) and body[0] not in "#;"
        if is_code and not line[0].isspace():
            break
        if is_code:
            last, indent = position + len(line.rstrip("\r\n")), line[: len(line) - len(body)]
        position += len(line)
    if last is not None:
        return Edit(INI, last, last, f"{end_of_line}{indent}{library}")
    if first:  # one line is split at commas, so a second line would join what it holds
        place = own.start("value") + len(first)
        return Edit(INI, place, place, f", {library}")
    return Edit(INI, own.end(), own.end(), f"{end_of_line}{_INDENT}{library}")


def _without_tail(body: str) -> str:
    """A section's body up to its last line with a setting: comments after it may head the next."""
    lines = body.splitlines(keepends=True)
    while lines and (not lines[-1].strip() or lines[-1].lstrip()[0] in "#;"):
        lines.pop()
    return "".join(lines).rstrip("\r\n")


def _child(node: Any, key: str | None) -> Any:
    """The value of a key in a YAML mapping's node."""
    import yaml

    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for name, value in node.value if name.value == key), None)
