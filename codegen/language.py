"""The languages that firmware is written in here."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """The language of a document; the value is the name of its grammar."""

    ARDUINO = "arduino"
    CPP = "cpp"
    PYTHON = "python"
