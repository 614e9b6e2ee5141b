"""What one of g++'s errors says, as data: the kind of it and the names in it.

The wording is that of g++ 12, which has been the same for these messages since 8; clang's differ.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

_NAME = r"'(?:[\w ]*::)*(?P<{}>~?\w+)(?:<.*>)?'"
_PLACE = re.compile(r" \(in (?P<file>[^():]+):\d+\)$")  # where not in the user's own files
_WORD = re.compile(r"[A-Za-z_]\w*")


class Kind(Enum):
    """The kinds of errors that are judged differently."""

    UNDECLARED = auto()  # nothing has the name
    NO_MEMBER = auto()  # `owner`, maybe also known as `alias`, has no `name`
    NOT_IN_SCOPE = auto()  # the same, with `::`
    CONSTRUCTION = auto()  # no constructor of `owner` takes these
    INCOMPLETE = auto()  # the inside of `name` is not declared
    UNAVAILABLE = auto()  # `name` is marked as not there, for the reason `why`
    NO_FILE = auto()  # a file that is to be included
    SYNTAX = auto()
    HASH_ERROR = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class ParsedMessage:
    """An error, taken apart; `header` is the file's name where it is not one of the user's."""

    kind: Kind
    name: str = ""
    owner: str = ""
    alias: str = ""
    why: str = ""
    header: str | None = None

    @property
    def owners(self) -> frozenset[str]:
        """The class's names, without their namespaces, qualifiers and arguments."""
        return frozenset(plain(owner) for owner in (self.owner, self.alias) if owner)


# What foreign_files.py says instead of a compiler.
_REFUSALS = re.compile(
    r"^(?:the file is outside of the project|withheld, since the compiler read a file outside|"
    r"refused: it reads )"
)


def refuses(message: str) -> bool:
    """Whether a message reports that a compiler read a file outside of the project."""
    return _REFUSALS.match(message) is not None


# The first that matches is it.
_KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (Kind.NO_FILE, r"^(?P<name>\S+): No such file or directory"),
        (
            Kind.UNAVAILABLE,
            r"'(?:[^']*?[ *&:])??(?P<name>~?\w+)\([^']*' is unavailable: (?P<why>.*)",
        ),
        (
            Kind.UNAVAILABLE,
            r"call to '(?:[^']*?[ *&:])??(?P<name>~?\w+)(?:\([^']*)?' "
            r"declared with attribute error: (?P<why>.*)",
        ),
        (Kind.HASH_ERROR, r"#error\b"),
        (
            Kind.UNDECLARED,
            _NAME.format("name")
            + r" (?:was not declared|does not name a type|has not been declared|is not a type|"
            r"undeclared|is not a class, namespace|is not a namespace-name)",
        ),
        (Kind.UNDECLARED, _NAME.format("name") + r" in namespace '(?P<owner>[\w:]+)'"),
        (Kind.UNDECLARED, r"no arguments to " + _NAME.format("name") + " that depend on"),
        (Kind.UNDECLARED, r"unknown type name " + _NAME.format("name")),
        (Kind.NOT_IN_SCOPE, _NAME.format("name") + r" is not a member of '(?P<owner>[^']*)'"),
        (
            Kind.NO_MEMBER,
            r"'(?P<owner>[^']*)'(?: \{aka '(?P<alias>[^']*)'\})? "
            r"has no member named '(?P<name>[^']*)'",
        ),
        (Kind.CONSTRUCTION, r"no matching function for call to '(?P<owner>\w+)::(?P=owner)\("),
        (
            Kind.INCOMPLETE,
            r"incomplete type '?(?:const )?(?:class |struct |union )?'?(?P<name>[\w:]+)'?",
        ),
        (
            Kind.INCOMPLETE,
            r"(?:aggregate|variable) '(?:const )?(?:class |struct |union )?(?P<name>[\w:]+) [^']*' "
            r"has (?:initializer but )?incomplete type",
        ),
        (
            Kind.SYNTAX,
            r"expected |stray |a function-definition is not allowed here|"
            r"variable or field '.*' declared void|"
            r"expression list treated as compound expression|template argument \d+ is invalid",
        ),
    )
)


def parse_message(message: str) -> ParsedMessage:
    """The message taken apart."""
    place = _PLACE.search(message)
    header = place["file"] if place is not None else None
    bare = without_place(message)
    for kind, pattern in _KINDS:
        if match := pattern.search(bare):
            return ParsedMessage(kind, **match.groupdict(default=""), header=header)
    return ParsedMessage(Kind.OTHER, header=header)


def without_place(message: str) -> str:
    """The message without the file and line that it is about."""
    return _PLACE.sub("", message)


def plain(owner: str) -> str:
    """The bare name of `class fs::File` or `const struct X<int>`: File, X."""
    words = _WORD.findall(re.sub(r"<.*>", "", owner))
    return words[-1] if words else owner
