"""Files that no person wrote: generated, minified, or not a sketch at all."""

from __future__ import annotations

import re
import string

_HEAD = 3000  # characters: generators sign at the top
_MARKS = re.compile(
    r"@generated\b|machine[- ]generated|auto-?generated|automatically[- ]generated"
    r"|do(?: not|n't) (?:manually )?(?:edit|modify)(?! \w+ (?:below|beyond|after|under)"
    r"|[\w ]{0,9} (?:below|beyond|above|anything|following|past|after|unless|this line|these|the))"
    r"|(?:should|must|shall) not be (?:manually |hand )?(?:edited|modified)"
    r"|(?:file|code|header|source|script|module) (?:is|was|has been) [^.\n]{0,30}"
    r"(?:generated|produced|created) (?:by|from|with|using|automatically)"
    r"|(?:file|code|header|class|bindings|data|font|image) (?:generated|created|converted)"
    r" (?:by|from|with|using)"
    r"|^[\s/*#;-]*(?:this )?(?:\w+ )?generated (?:by|from|with|using|automatically|on|at)\b"
    r"|bin2c|img2cpp|image2cpp|lv_font_conv|gui[- ]guider|squareline|lcd assistant|thedotfactory",
    re.MULTILINE,
)
# Without one of these there is no mark: checking that first takes a tenth of the time.
_SIGNS = (
    "generat", "edit", "modif", "do not", "don't", "created", "produced", "converted", "bin2c",
    "img2cpp", "image2cpp", "lv_font", "squareline", "gui", "lcd assistant", "dotfactory",
)  # fmt: skip
_WRITTEN = re.compile(r"user code begin", re.IGNORECASE)  # CubeMX: a generator's frame
_LONGEST = 1000  # characters of a line
_AVERAGE = 100
_WORDY = 0.25  # share of the bytes that are not white space that must be letters
_LETTERS = string.ascii_letters.encode() + bytes(range(128, 256))
_PROCESSING = re.compile(r"\b(?:import\s+processing\.|PApplet|void\s+draw\s*\(\s*\))")


def generator_mark(text: str) -> str | None:
    """The words with which a generator signed, None for a file that a person wrote."""
    head = text[:_HEAD].lower()
    if not any(sign in head for sign in _SIGNS):
        return None
    found = _MARKS.search(head)
    if found is None or _WRITTEN.search(text):
        return None
    return " ".join(found[0].split()).lstrip("/*#; ")


def minified(text: str) -> str | None:
    """Why the lines of a text cannot be a person's, or None."""
    lengths = [len(line) for line in text.split("\n")]
    if max(lengths) > _LONGEST:
        return f"a line of more than {_LONGEST} characters"
    if sum(lengths) > _AVERAGE * len(lengths):
        return f"more than {_AVERAGE} characters a line"
    signs = text.encode("utf-8", "replace").translate(None, string.whitespace.encode())
    letters = len(signs) - len(signs.translate(None, _LETTERS))
    return "few letters" if letters < _WORDY * len(signs) else None


def is_processing(text: str) -> bool:
    """Whether a .pde is a Processing program (Java) and not an old Arduino sketch."""
    return _PROCESSING.search(text) is not None
