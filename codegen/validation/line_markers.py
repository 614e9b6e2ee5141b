"""`#line` in a converted sketch, so that `__LINE__` and `__FILE__` are those of the user's tabs.

A tab is named as the project names it; what was added stands under the converted text's own name
and number, so that a compiler's words on it can be told apart.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from codegen.project.sketch import Sketch


def tab_names(tabs: Collection[str], taken: Collection[str]) -> dict[str, str]:
    """The tabs by the names that they are given: no other file's, none that has to be quoted."""
    names: dict[str, str] = {}
    for tab in tabs:
        name = re.sub(r"[^\w .+@=,~/-]", "_", tab)
        while name in taken or name in names:
            name += "_"
        names[name] = tab
    return names


def marked(sketch: Sketch, names: Mapping[str, str], *, place: str) -> str:
    """The sketch's text with a `#line` wherever it does not go on from the line above."""
    given = {tab: name for name, tab in names.items()}
    pieces = []
    due = (place, 1)
    pairs = zip(_lines(sketch.text), sketch.line_map.origins, strict=True)
    for number, (line, origin) in enumerate(pairs, start=1):
        added = origin is None or not origin.last
        at = (place, number) if origin is None or added else (given[origin.file], origin.line)
        if at != due:
            pieces.append(f'#line {at[1]} "{at[0]}"\n')
        pieces.append(line)
        due = (at[0], at[1] + 1)
    return "".join(pieces)


def _lines(text: str) -> list[str]:
    """Lines as compilers count them: a form feed ends none."""
    return [f"{line}\n" for line in text.removesuffix("\n").split("\n")] if text else []
