"""A platformio.ini read as text: inheritance and references are followed, nothing is run.

PlatformIO itself would run `!commands`, expand `${sysenv.X}` and load scripts; here such values
stay the text that they are. Source of the rules: docs.platformio.org/page/projectconf.
"""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from codegen.errors import BoardError, SourceError
from codegen.source_tree import SourceTree

_REFERENCE = re.compile(r"\$\{([^${}]+)\}")
_NESTING = 16  # deeper than any real file refers; a loop of references ends here
_LENGTH = 100_000  # characters: two references a level would otherwise double the text 16 times


@dataclass(frozen=True, slots=True)
class PlatformioIni:
    """The sections of one file as they are written; `options` says what an environment gets."""

    path: Path
    sections: Mapping[str, Mapping[str, str]]

    @property
    def environments(self) -> tuple[str, ...]:
        """The names of the `[env:name]` sections, in the file's order."""
        return tuple(s.removeprefix("env:") for s in self.sections if s.startswith("env:"))

    @property
    def default_environments(self) -> tuple[str, ...]:
        """What `default_envs` names; empty when it names none."""
        return _words(self.value("platformio", "default_envs"))

    def candidates(self, environment: str | None) -> tuple[str, ...]:
        """The environments that a build without `-e` (or with `-e environment`) would take.

        Raises:
            BoardError: the environment is none of this file's.
        """
        chosen = (environment,) if environment else self.default_environments or self.environments
        for name in chosen:
            if name not in self.environments:
                known = ", ".join(self.environments) or "none"
                raise BoardError(f"{self.path}: no environment {name!r}, there is: {known}")
        return chosen

    def options(self, environment: str | None) -> dict[str, str]:
        """What holds in `[env:environment]`; with None, what `[env]` gives to every environment."""
        section = f"env:{environment}" if environment else "env"
        return {
            key: self.value(section, key)
            for name in self._chain(section)
            for key in self.sections[name]
        }

    def value(self, section: str, key: str) -> str:
        """The value with its references followed; "" when the key is set nowhere."""
        return self._expand(self._raw(section, key) or "", section, 0).strip()

    def giver(self, section: str, key: str) -> str | None:
        """The section that gives `section` its value of a key: itself, a parent, or `env`."""
        return next((name for name in self._chain(section) if key in self.sections[name]), None)

    def _chain(self, section: str) -> Iterator[str]:
        """The sections to look into, first found wins: itself, what it extends, then `[env]`."""
        waiting = ["env", section] if section.startswith("env:") else [section]
        seen: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in seen or name not in self.sections:
                continue
            seen.add(name)
            yield name
            # The last of several parents is asked first, as PlatformIO does.
            waiting += _words(self.sections[name].get("extends", ""))

    def _raw(self, section: str, key: str) -> str | None:
        found = (self.sections[name].get(key) for name in self._chain(section))
        return next((value for value in found if value is not None), None)

    def _expand(self, text: str, section: str, depth: int) -> str:
        if depth > _NESTING or len(text) > _LENGTH:
            raise SourceError(f"{self.path}: the references in [{section}] go round in a circle")

        def replace(reference: re.Match[str]) -> str:
            owner, dot, key = reference[1].rpartition(".")
            owner = section if owner == "this" else owner
            value = self._raw(owner, key) if dot else None
            return reference[0] if value is None else self._expand(value, owner, depth + 1)

        return _REFERENCE.sub(replace, text)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.replace(",", " ").split())


def find_upwards(path: Path, name: str) -> Path | None:
    """The nearest file called `name` in the folder of `path` or above it."""
    folder = path if path.is_dir() else path.parent
    for place in (folder, *folder.parents):
        if (place / name).is_file():
            return place / name
    return None


def read_ini(path: Path, *, text: str | None = None) -> PlatformioIni:
    """Reads the file, or takes `text` (an unsaved buffer) in its place.

    Raises:
        SourceError: unreadable, too large, or no ini file; names the line where it breaks.
    """
    if text is None:
        text, note = SourceTree(path.parent, {}).read(path)
        if note:
            raise SourceError(f"{path}: not UTF-8")
    parser = configparser.ConfigParser(
        interpolation=None, inline_comment_prefixes=("#", ";"), default_section=""
    )
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
    return PlatformioIni(path, {name: dict(parser[name]) for name in parser.sections()})
