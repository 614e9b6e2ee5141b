"""Who includes whom, read from the texts alone: an over-approximation that needs no include path.

A name reaches every file of the project whose path ends in it, whatever conditions the directive
stands under; a directive whose name a macro makes up reaches everything. So what is found here is
never less than what the preprocessor would open, or look for, of the project's own files.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping

from codegen.text_memory import remembered
from grammars.patience import keep_on

# As PlatformIO's library finder looks for them: at the start of a line, in comments too.
_DIRECTIVE = re.compile(
    r"^(?:[ \t\f\v]++|/\*(?:[^*\n]|\*(?!/))*+\*/)*+(?:#|%:)[ \t]*"
    r'(?:include(?:_next)?|import)\b[ \t]*+(?:["<]([^>"\n]+)[">]|(\S))',
    re.MULTILINE,
)
_LOOKED_FOR = re.compile(r'__has_include(?:_next)?+[ \t]*+\([ \t]*+["<]([^>"\n]{1,1000}+)[">]')
COMPUTED = "*"
"""Stands for a name that a macro makes up."""


@remembered(characters=100_000_000)  # most of a project stays as it is until the next check
def include_names(text: str) -> tuple[str, ...]:
    """The names in the include directives of a text, and those that it only looks for."""
    names = [name or COMPUTED for name, _ in _DIRECTIVE.findall(text)]
    return tuple(dict.fromkeys(names + _LOOKED_FOR.findall(text)))


class IncludeGraph:
    """The files of a project and which of them each may include.

    Args:
        texts: The files by path, with forward slashes.
    """

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._named: dict[str, list[str]] = {}
        self._found: dict[str, frozenset[str]] = {}
        for path in texts:
            self._named.setdefault(posixpath.basename(path), []).append(path)

    def reachable(self, start: str) -> frozenset[str]:
        """The files that `start` may include, over however many steps, and itself."""
        found, waiting = {start}, [start]
        while waiting:
            keep_on()
            path = waiting.pop()
            if path not in self._found:
                self._found[path] = self._included_by(path)
            new = self._found[path] - found
            found |= new
            waiting += new
        return frozenset(found)

    def _included_by(self, path: str) -> frozenset[str]:
        names = include_names(self._texts[path])
        if COMPUTED in names:
            return frozenset(self._texts)
        plain = map(_without_steps, names)
        return frozenset(
            candidate
            for name in plain
            for candidate in self._named.get(posixpath.basename(name), ())
            if f"/{candidate}".endswith(f"/{name}")
        )


def _without_steps(name: str) -> str:
    """`../inc/./a.h` is `inc/a.h`: where the steps lead from is not known here."""
    parts = posixpath.normpath(name.replace("\\", "/")).split("/")
    return "/".join(part for part in parts if part not in {"", ".", ".."})
