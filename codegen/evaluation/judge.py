"""Judges a completion: how close it is to the true one, and what the tools say.

Edit similarity is 1 minus Levenshtein's distance over the longer text's length. That of blocks
counts the multi-line kinds only and no white space beside a single blank: indents and line breaks
are a formatter's matter.
"""

from __future__ import annotations

import threading
import time
from dataclasses import replace

from rapidfuzz.distance import Levenshtein

from codegen.evaluation.projects import check_program
from codegen.evaluation.trial import request_of
from codegen.suggestion import open_reviewer
from codegen.validation.check import check_project
from firmware_corpus.evaluation.program import Example, Kind
from grammars.parse_share import parses

_SINGLE = frozenset({Kind.LINE, Kind.REST})
_SECONDS = 120.0


def is_exact(example: Example, text: str) -> bool:
    """Whether a completion is the true middle, white space around it aside."""
    return text.strip() == example.middle.strip()


def edit_similarity(example: Example, text: str) -> float:
    """How close a completion is to the true middle, 0 to 1."""
    return float(Levenshtein.normalized_similarity(text.strip(), example.middle.strip()))


def block_similarity(example: Example, text: str) -> float | None:
    """The same with all white space alike; None for single lines."""
    if example.span.kind in _SINGLE:
        return None
    mine, true = " ".join(text.split()), " ".join(example.middle.split())
    return float(Levenshtein.normalized_similarity(mine, true))


def is_whole(example: Example, text: str) -> bool | None:
    """Whether the file has no syntax error with a completion in it; None if it has one anyway."""
    after, before = (
        parses(_with(example, middle).encode("utf-8", "replace"), example.grammar)
        for middle in (text, example.middle)
    )
    return after if before else None


def compiles(example: Example, text: str) -> bool | None:
    """Whether the program compiles with a completion in it; None where nobody can tell."""
    if not example.program.board:
        return None
    files = (
        (path, _with(example, text) if path == example.span.path else old)
        for path, old in example.program.files
    )
    report = check_program(replace(example.program, files=tuple(files)), main=example.span.path)
    return report.passes if report.checked else None


def is_let_through(example: Example, text: str) -> bool | None:
    """Whether the check of suggestions lets a completion through: it adds no error to the file.

    None where nobody can tell.
    """
    request = request_of(example)
    reviewer = open_reviewer(request, stop=threading.Event(), check=check_project)
    if reviewer is None:
        return None
    review = reviewer.review(text, until=time.monotonic() + _SECONDS)
    return None if review.rung is None else not review.errors


def _with(example: Example, text: str) -> str:
    span = example.span
    return example.text[: span.start] + text + example.text[span.end :]
