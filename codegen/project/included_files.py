"""What sources include, read from the texts alone, and the project's files that this brings in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from codegen.errors import SourceError
from codegen.project.source_tree import MAX_FILES, MAX_TOTAL, SourceTree
from codegen.text_memory import remembered
from grammars.patience import keep_on

_INCLUDE = re.compile(
    r"^[ \t]*#[ \t]*(?:include(?:_next)?|import)[ \t]*[\"<]([^\">\n]+)[\">]", re.M
)


@remembered(characters=MAX_TOTAL)  # most of a project stays as it is until the next reading
def included_names(text: str) -> tuple[str, ...]:
    """The names in the include directives of a text, those of comments and `#if 0` too."""
    return tuple(dict.fromkeys(_INCLUDE.findall(text)))


def included_files(
    paths: Iterable[Path], tree: SourceTree, *, folders: Sequence[Path] = ()
) -> list[Path]:
    """The given files, then those of the tree that they include, over however many steps.

    A name is looked for beside the file that includes it and in `folders`; whatever its suffix is.

    Raises:
        SourceError: they are too large together, or one of them cannot be read.
    """
    found = dict.fromkeys(paths)
    waiting = list(found)
    total = 0
    while waiting and len(found) <= MAX_FILES:
        keep_on()
        file = waiting.pop()
        text, _ = tree.read(file)
        total += len(text)
        if total > MAX_TOTAL:
            raise SourceError(f"{tree.root}: more than {MAX_TOTAL // 1_000_000} MB of sources")
        for name in included_names(text):
            keep_on()
            for folder in (file.parent, *folders):
                other = Path(os.path.normpath(folder / name.replace("\\", "/")))
                if other in found:
                    break
                if other.is_relative_to(tree.root) and tree.holds(other) and not other.is_dir():
                    found[other] = None
                    waiting.append(other)
                    break
    return list(found)
