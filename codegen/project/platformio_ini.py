"""A platformio.ini read as PlatformIO reads it, with the files that it names; nothing is run.

Inheritance, references, `extra_configs`, lists and old names of options follow PlatformIO Core 6
(docs.platformio.org/page/projectconf); a test compares them with `pio project config`. Only
`${sysenv.X}` is not followed and stays the text that it is, since what a project reads from the
user's environment may be a secret; `!commands` stay text too. Of `extra_configs`, files outside the
project are left out and named.
"""

from __future__ import annotations

import configparser
import hashlib
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from codegen.errors import BoardError, SourceError
from codegen.project.globs import files_matching
from codegen.project.platformio_options import DEFAULTS, LISTS, OLD_NAMES, SWITCHES
from codegen.project.source_tree import SourceTree
from grammars.patience import keep_on

_REFERENCE = re.compile(r"\$\{(?:([^.}()]+)\.)?([^}]+)\}")
_PERCENT = re.compile(r"%(?:(%)|\(([^)]+)\)s)?")
_COMMENT = re.compile(r"\s+;.*$")
_NESTING = 32  # deeper than in any real file; a loop of references ends here
_LENGTH = 100_000  # characters and references that one option may expand to
_MOST_EXTENDED = 200  # sections that one extends, and these in turn; real files have 20
_MOST_FILES = 1000  # one large project has 200
_TRUE = {"1", "true", "t", "yes", "y", "on"}
_UNIX_TIME = "1700000000"  # one for all checks, otherwise none could be cached
_ENVIRONMENT = "sysenv"


@dataclass(frozen=True, slots=True)
class PlatformioIni:
    """The sections of one project as they are written; `options` says what an environment gets.

    `left_out` names each extra configuration that was not read, with the reason.
    """

    path: Path
    sections: Mapping[str, Mapping[str, str]]
    left_out: tuple[str, ...] = ()
    _chains: dict[str, tuple[str, ...]] = field(default_factory=dict, compare=False, repr=False)

    @property
    def root(self) -> Path:
        """The project's folder."""
        return Path(os.path.abspath(self.path)).parent  # noqa: PTH100 - links stay as named

    @property
    def environments(self) -> tuple[str, ...]:
        """The names of the `[env:name]` sections, in the file's order."""
        return tuple(s.removeprefix("env:") for s in self.sections if s.startswith("env:"))

    @property
    def default_environments(self) -> tuple[str, ...]:
        """What `default_envs` names; empty when it names none."""
        return tuple(self.value("platformio", "default_envs").splitlines())

    def candidates(self, environment: str | None) -> tuple[str, ...]:
        """The environments that a build without `-e` (or with `-e environment`) would take.

        Raises:
            BoardError: the environment is not in this file.
        """
        there = self.environments
        known = frozenset(there)
        chosen = (environment,) if environment else self.default_environments or there
        for name in chosen:
            if name not in known:
                listed = ", ".join(there) or "none"
                raise BoardError(f"{self.path}: no environment {name!r}, there is: {listed}")
        return chosen

    def options(self, environment: str | None) -> dict[str, str]:
        """What holds in `[env:environment]`; with None, what `[env]` gives to every environment.

        An option that takes a list has one line for each item.

        Raises:
            SourceError: a reference leads nowhere or round in a circle.
        """
        section = f"env:{environment}" if environment else "env"
        return {
            key: self.value(section, key)
            for name in self._chain(section)
            for key in self.sections[name]
        }

    def value(self, section: str, key: str) -> str:
        """The value with its references followed; "" when the key is set nowhere."""
        return self._value(section, key, _Budget()) or ""

    def giver(self, section: str, key: str) -> str | None:
        """The section that gives `section` its value of a key: itself, a parent, or `env`."""
        return next((name for name in self._chain(section) if key in self.sections[name]), None)

    def _chain(self, section: str) -> tuple[str, ...]:
        """The sections to look into, first found wins: itself, what it extends, then `[env]`."""
        if section not in self._chains:
            self._chains[section] = tuple(self._followed(section))
        return self._chains[section]

    def _followed(self, section: str) -> Iterator[str]:
        waiting = ["env", section] if section.startswith("env:") else [section]
        seen: set[str] = set()
        while waiting:
            keep_on()
            name = waiting.pop()
            if name in seen or name not in self.sections:
                continue
            seen.add(name)
            if len(seen) > _MOST_EXTENDED:
                raise SourceError(
                    f"{self.path}: [{section}] extends more than {_MOST_EXTENDED} sections"
                )
            yield name
            # The last of several parents is asked first, as PlatformIO does.
            waiting += _items(self._plain(name, "extends", _Budget()) or "")

    def _value(self, section: str, key: str, budget: _Budget) -> str | None:
        """The value; None where neither the file nor PlatformIO itself gives one."""
        scope = section.partition(":")[0]
        names = _names(scope, key)
        found = (
            self._plain(name, written, budget)
            for name in self._chain(section)
            for written in self._written(name, names)
        )
        text = next((value for value in found if value is not None), None)
        if text is None and (scope, key) == ("platformio", "name"):
            return self.root.name
        if text is None:
            text = DEFAULTS.get(f"{scope}.{_named_now(scope, key)}")
        if text is None:
            return None
        text = self._expanded(text, section, key, budget)
        if scope == "platformio" and key.endswith("_dir") and text and "${" not in text:
            return os.path.abspath(self.root / os.path.expanduser(text))  # noqa: PTH100, PTH111
        return "\n".join(_items(text)) if f"{scope}.{_named_now(scope, key)}" in LISTS else text

    def _written(self, section: str, names: frozenset[str]) -> list[str]:
        """Which of an option's names a section has, in its order."""
        options = self.sections[section]
        found = [name for name in names if name in options]
        return found if len(found) < 2 else [name for name in options if name in names]

    def _plain(self, section: str, key: str, budget: _Budget, depth: int = 0) -> str | None:
        """The value as configparser gives it: `%%` is one percent sign, `%(key)s` another value."""
        text = self.sections[section].get(key)
        if text is None or "%" not in text:
            return text

        def replace(match: re.Match[str]) -> str:
            other = self.sections[section].get(match[2].lower()) if match[2] else None
            if match[1]:
                return "%"
            if other is None or depth > 9:  # as deep as configparser goes
                raise SourceError(
                    f"{self.path}: [{section}] {key}: a percent sign is written %% in this file"
                )
            budget.spend(self, section, other)
            return self._plain(section, match[2].lower(), budget, depth + 1) or ""

        return _PERCENT.sub(replace, text)

    def _expanded(self, text: str, section: str, key: str, budget: _Budget) -> str:
        if "$" not in text:
            return text
        text = re.sub(r"(?<!\$)\$PROJECT_HASH", "${PROJECT_HASH}", text)
        budget.depth += 1
        if budget.depth > _NESTING:
            raise SourceError(f"{self.path}: the references in [{section}] go round in a circle")

        def replace(reference: re.Match[str]) -> str:
            value = self._referred(reference, section, key, budget)
            budget.spend(self, section, value)
            return value

        try:
            return _REFERENCE.sub(replace, text)
        finally:
            budget.depth -= 1

    def _referred(self, reference: re.Match[str], section: str, key: str, budget: _Budget) -> str:
        owner, name = reference[1], reference[2]
        if owner is None or owner == _ENVIRONMENT:
            return self.built_in(name) if owner is None else reference[0]
        if owner == "this":
            owner = section
            if name == "__env__":
                if not section.startswith("env:"):
                    raise SourceError(
                        f"{self.path}: [{section}] {key}: ${{this.__env__}} stands in no [env:...]"
                    )
                return section.removeprefix("env:")
        value = self._value(owner, name.lower(), budget)
        scope = owner.partition(":")[0]
        if value is not None:
            switch = f"{scope}.{name}" in SWITCHES
            return str(value.strip().lower() in _TRUE) if switch else value
        known = f"{scope}.{_named_now(scope, name)}"
        if known in LISTS or known in DEFAULTS:
            return "" if known in LISTS else "None"  # which is what PlatformIO puts there
        if self.left_out:
            return reference[0]  # it may stand in what was not read
        raise SourceError(f"{self.path}: [{section}] {key}: {reference[0]} is set nowhere")

    def built_in(self, name: str) -> str:
        """The value of a variable that no section has; its own text where it is none."""
        root = str(self.root)
        if name == "PROJECT_DIR":
            return root
        if name == "PROJECT_HASH":
            digest = hashlib.sha1(root.encode(errors="surrogateescape"), usedforsecurity=False)
            return f"{self.root.name}-{digest.hexdigest()[:10]}"
        return _UNIX_TIME if name == "UNIX_TIME" else f"${{{name}}}"


@dataclass(slots=True)
class _Budget:
    """How much one option may still expand to: otherwise a few lines could double without end."""

    left: int = _LENGTH
    depth: int = 0

    def spend(self, ini: PlatformioIni, section: str, value: str) -> None:
        self.left -= len(value) + 10  # a reference to nothing takes time too
        if self.left < 0:
            raise SourceError(f"{ini.path}: the references in [{section}] expand to too much text")


def _named_now(scope: str, key: str) -> str:
    return OLD_NAMES.get(f"{scope}.{key}", key)


@lru_cache(maxsize=1024)
def _names(scope: str, key: str) -> frozenset[str]:
    """The option's own name and its older ones, each of which sets it."""
    now = _named_now(scope, key)
    old = (each for each, new in OLD_NAMES.items() if new == now and each.startswith(f"{scope}."))
    return frozenset({now, key, *(each.partition(".")[2] for each in old)})


def _items(text: str) -> list[str]:
    """The items of a list as PlatformIO splits it: at line ends or, on one line, at `, `."""
    items = text.split("\n" if "\n" in text else ", ")
    stripped = (_COMMENT.sub("", item.strip()).strip() for item in items)
    return [item for item in stripped if item and not item.startswith((";", "#"))]


def find_upwards(path: Path, name: str) -> Path | None:
    """The nearest file called `name` in the folder of `path` or above it."""
    folder = path if path.is_dir() else path.parent
    for place in (folder, *folder.parents):
        if (place / name).is_file():
            return place / name
    return None


def read_ini(
    path: Path, *, text: str | None = None, overlay: Mapping[Path, str] = {}
) -> PlatformioIni:
    """Reads the file and its `extra_configs`, `overlay` (unsaved texts) over them.

    With `text` that alone is taken, and no other file is looked for.

    Raises:
        SourceError: unreadable, too large, or no ini file; names the line where it breaks.
    """
    parser = configparser.ConfigParser(interpolation=None, inline_comment_prefixes=("#", ";"))
    if text is not None:
        _parse(parser, path, text)
        return _ini(parser, path)
    tree = SourceTree(path.parent, overlay)
    left_out: dict[str, None] = {}
    _read(parser, path, tree, read=set(), left_out=left_out)
    return _ini(parser, path, left_out=tuple(left_out))


def _ini(
    parser: configparser.ConfigParser, path: Path, left_out: tuple[str, ...] = ()
) -> PlatformioIni:
    sections = {name: dict(parser[name]) for name in parser.sections()}
    return PlatformioIni(path, sections, left_out)


def _read(
    parser: configparser.ConfigParser,
    path: Path,
    tree: SourceTree,
    *,
    read: set[Path],
    left_out: dict[str, None],
) -> None:
    """Reads one file over what was read before, then those that are named by now."""
    if path.resolve() in read:
        return
    if len(read) >= _MOST_FILES:
        raise SourceError(f"{path}: more than {_MOST_FILES} files of configuration")
    read.add(path.resolve())
    text, note = tree.read(path)
    if note:
        raise SourceError(f"{path}: not UTF-8")
    _parse(parser, path, text)
    own = _ini(parser, tree.root / "platformio.ini")
    for pattern in own.value("platformio", "extra_configs").splitlines():
        found = files_matching(pattern, tree, folder=tree.root)
        if found is None:
            left_out[f"extra_configs: {pattern} is outside the project"] = None
        for other in found or ():
            _read(parser, other, tree, read=read, left_out=left_out)


def _parse(parser: configparser.ConfigParser, path: Path, text: str) -> None:
    try:
        parser.read_string(text)
    except configparser.MissingSectionHeaderError as error:
        raise SourceError(f"{path}:{error.lineno}: stands above the first [section]") from None
    except configparser.ParsingError as error:
        raise SourceError(f"{path}:{error.errors[0][0]}: neither [section] nor key = value") from (
            None
        )
    except (configparser.DuplicateSectionError, configparser.DuplicateOptionError) as error:
        what = getattr(error, "option", None) or f"[{error.section}]"
        raise SourceError(f"{path}:{error.lineno}: {what} stands here a second time") from None
