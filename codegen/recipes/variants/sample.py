"""A sample of variants that the compiler is asked about, drawn as they pass."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from codegen.language import Language
from codegen.project.board import find_board
from codegen.recipes.check import Finding, report_on
from codegen.recipes.variants.variant import Variant


class Sample:
    """So many of all that pass, each with the same chance (reservoir sampling)."""

    def __init__(self, size: int, *, seed: int = 0) -> None:
        """The same sample for the same seed."""
        self._size, self._chance = size, random.Random(seed)  # noqa: S311 - repeatable
        self.drawn: list[Variant] = []

    def watching(self, variants: Iterable[Variant]) -> Iterator[Variant]:
        """The same variants again, some of them remembered."""
        for number, each in enumerate(variants):
            if len(self.drawn) < self._size:
                self.drawn.append(each)
            elif (place := self._chance.randrange(number + 1)) < self._size:
                self.drawn[place] = each
            yield each

    def checked(self) -> Iterator[Finding]:
        """The compiler's errors in each of those drawn; a warning is none."""
        for each in self.drawn:
            language = Language.PYTHON if each.is_python else Language.ARDUINO
            report = report_on(each.code, language, board=find_board(each.board), core=each.core)
            problems = [str(defect) for defect in report.errors]
            if not report.errors and not report.passes:
                problems.append(f"not checked: {report.why_not_further}")
            yield Finding(" + ".join(each.recipes), each.board, {}, tuple(problems))
