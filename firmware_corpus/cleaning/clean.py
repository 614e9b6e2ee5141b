"""One file from bytes to a text worth learning from: plain steps in order, each of them counted.

Everything here is a pure function of a file's bytes and its name; no step looks at another file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from firmware_corpus.cleaning.decode import decode, unix_lines
from firmware_corpus.cleaning.generated import generator_mark, is_processing, minified
from firmware_corpus.cleaning.headers import cut_header
from firmware_corpus.cleaning.secrets import mask_secrets
from firmware_corpus.cleaning.tables import without_tables
from firmware_corpus.tally import Step

_MOSTLY = 0.6  # share of a file that is data; above it only a frame is left
_SHORTEST = 120  # characters
_LONGEST = 256 << 10
_GAPS = re.compile(r"\n{4,}")


@dataclass(frozen=True, slots=True)
class Change:
    """A step that changed a text: the bytes that it removed, and its detail."""

    step: Step
    bytes: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text that stays. `licence` is what its own header says, None if it says nothing."""

    text: str
    licence: str | None
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Removed:
    """A file that does not stay, with the step that refused it."""

    step: Step
    detail: str = ""


def clean(raw: bytes, path: str) -> Cleaned | Removed:
    """What stays of a file."""
    if (decoded := decode(raw)) is None:
        return Removed(Step.BINARY)
    text, encoding = decoded
    changes = [] if encoding == "utf-8" else [Change(Step.ENCODING, 0, encoding)]
    if "\r" in text:
        changes.append(Change(Step.LINE_ENDS, text.count("\r")))
    text = unix_lines(text)
    shorter = without_tables(text)
    if (refusal := _refused(text, shorter, path)) is not None:
        return refusal
    if cut := len(text) - len(shorter):
        changes.append(Change(Step.TABLES, cut))
    text, licence = cut_header(shorter, is_python=path.endswith(".py"))
    if cut := len(shorter) - len(text):
        changes.append(Change(Step.HEADER, cut))
    text, secrets = mask_secrets(text)
    if secrets:
        changes.append(Change(Step.SECRETS, 0, ", ".join(sorted(secrets))))
    lines = "\n".join(line.rstrip() for line in text.split("\n"))
    text = _GAPS.sub("\n\n\n", lines).strip("\n") + "\n"
    if not _SHORTEST <= len(text) <= _LONGEST:
        return Removed(Step.TOO_SHORT if len(text) < _SHORTEST else Step.TOO_LONG)
    return Cleaned(text, licence, tuple(changes))


def _refused(text: str, without_data: str, path: str) -> Removed | None:
    """Why a text counts as not written by a person; None if it does not."""
    if path.endswith(".pde") and is_processing(text):
        return Removed(Step.PROCESSING)
    if mark := generator_mark(text):
        return Removed(Step.GENERATED, mark)
    if len(text) - len(without_data) > _MOSTLY * len(text):
        return Removed(Step.DATA)
    if why := minified(without_data):
        return Removed(Step.MINIFIED, why)
    return None
