"""Words for a terminal: what comes from files and tools must not move its cursor or colour it."""

from __future__ import annotations

import re

import click

# Control characters, marks that reverse the writing direction, and halves of surrogate pairs.
_CONTROLS = "\x00-\x08{}\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
_OF_A_LINE = re.compile("[" + _CONTROLS.format("\n") + "]")
_OF_A_TEXT = re.compile("[" + _CONTROLS.format("") + "]")


def in_one_line(text: str) -> str:
    """The text with an escape for each control character, line endings included."""
    return _OF_A_LINE.sub(_escaped, text)


def plain(text: str) -> str:
    """The same, but line endings stay."""
    return _OF_A_TEXT.sub(_escaped, text)


def say(text: str, *, err: bool = False) -> None:
    """Print one line on stdout, or on stderr."""
    click.echo(in_one_line(text), err=err)


def _escaped(match: re.Match[str]) -> str:
    number = ord(match[0])
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"
