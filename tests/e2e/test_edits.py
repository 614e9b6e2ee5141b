"""Thousands of edits by chance: the server's text stays the client's, each request is answered.

PINWRIGHT_EDITS makes it more or less, PINWRIGHT_SOAK_SEED another. The texts have CR LF, CR and LF,
characters of one to four bytes, and what closes nothing. The client's side is written anew here,
with nothing of the server's.
"""

from __future__ import annotations

import asyncio
import itertools
import os
import random
import re
from pathlib import Path

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from .editor import Editor, editor

EDITS = int(os.environ.get("PINWRIGHT_EDITS", "10000"))
SEED = int(os.environ.get("PINWRIGHT_SOAK_SEED", "17"))
SYNC = 250  # edits between two looks at the server's text
LONGEST = 8_000  # characters of the text; more is deleted again
PATIENCE = 120.0  # seconds for all that was asked
# MB of resident memory between the first fifth and the end of 10,000 edits; a leak of 4 KB for each
# edit was 35 MB here.
GROWTH = 30
PIECES = (
    "a", ";", " ", "{", "}", "(", ")", '"', "'", "/*", "*/", "//", "\\", "\t", "0x1F", "#define X ",
    "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "é", "\u0416", "\u4e2d", "\U0001f600", "e\u0301",
    "\u2028",
    "\U0001f468\u200d\U0001f469", "void setup() {\r\n}\r\n", "digitalWrite(13, HIGH);\n", "\ufeff",
    "const char *s = \"\U0001f600\";\r\n",
)  # fmt: skip
_LINE_END = re.compile("\r\n|\r|\n")
_LONE_CR = re.compile("\r(?!\n)")


def in_common(one: str, other: str) -> int:
    """How many characters two texts begin with."""
    pairs = itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return sum(1 for _ in pairs)


class Client:
    """The text as the editor has it, and what it tells the server."""

    def __init__(self, it: Editor, uri: str, text: str) -> None:
        self.it = it
        self.uri = uri
        self.text = text
        self.undone: list[str] = []  # texts to go back to
        self.chance = random.Random(SEED)

    def position(self, offset: int) -> types.Position:
        """In UTF-16, as the client has announced."""
        ends = [match.end() for match in _LINE_END.finditer(self.text) if match.end() <= offset]
        before = self.text[ends[-1] if ends else 0 : offset]
        return types.Position(len(ends), len(before.encode("utf-16-le")) // 2)

    def place(self, offset: int) -> int:
        """The nearest offset at which a cursor can stand: not between CR and LF."""
        inside = self.text[offset - 1 : offset + 1] == "\r\n"
        return offset - 1 if inside else offset

    def any_place(self) -> int:
        return self.place(self.chance.randint(0, len(self.text)))

    def replaced(self, start: int, end: int, text: str) -> types.TextDocumentContentChangePartial:
        """Do it here; the event that tells of it."""
        span = types.Range(self.position(start), self.position(end))
        self.text = self.text[:start] + text + self.text[end:]
        return types.TextDocumentContentChangePartial(span, text)

    def piece(self) -> str:
        return "".join(self.chance.choices(PIECES, k=self.chance.choice((1, 1, 1, 2, 5))))

    def edit(self) -> None:
        """One edit of some kind, as one notification."""
        kind = self.chance.random()
        if kind < 0.12 and self.undone:
            return self.undo()
        self.undone = [*self.undone[-20:], self.text]
        if len(self.text) > LONGEST:
            start = self.any_place()
            changes = [self.replaced(start, self.place(min(start + 2000, len(self.text))), "")]
        elif kind < 0.6:
            place = self.any_place()
            changes = [self.replaced(place, place, self.piece())]
        elif kind < 0.8:
            start, end = sorted((self.any_place(), self.any_place()))
            end = self.place(min(end, start + self.chance.choice((1, 2, 40))))
            changes = [
                self.replaced(start, max(start, end), self.chance.choice(("", self.piece())))
            ]
        else:
            # Several cursors, the last first, so that the others stay where they are. What is put
            # in has no line end at its edges, which might join with one beside another cursor.
            places = sorted({self.any_place() for _ in range(self.chance.randint(2, 6))})
            piece = f"x{self.piece()}y"
            changes = [self.replaced(place, place, piece) for place in reversed(places)]
        self.it.change(self.uri, *changes)
        return None

    def undo(self) -> None:
        """The last text again, by the one range that differs."""
        former, text = self.undone.pop(), self.text
        same = in_common(text, former)
        start = self.place(same)
        if former[start - 1 : start + 1] == "\r\n":
            start -= 1
        rest = in_common(text[start:][::-1], former[start:][::-1])
        end = len(text) - rest
        if self.place(end) != end or former[len(former) - rest - 1 :][:2] == "\r\n":
            end, rest = end + 1, rest - 1
        change = self.replaced(start, end, former[start : len(former) - rest])
        assert self.text == former
        self.it.change(self.uri, change)

    def ask(self) -> asyncio.Future:
        """Some request for some place."""
        place = self.position(self.any_place())
        document = types.TextDocumentIdentifier(self.uri)
        match self.chance.randrange(3):
            case 0:
                return self.it.inline(self.uri, (place.line, place.character))
            case 1:
                params = types.HoverParams(document, place)
                method = types.TEXT_DOCUMENT_HOVER
            case _:
                params = types.CodeActionParams(
                    document, types.Range(place, place), types.CodeActionContext([])
                )
                method = types.TEXT_DOCUMENT_CODE_ACTION
        return asyncio.wrap_future(self.it.client.protocol.send_request(method, params))


async def test_after_thousands_of_edits_both_have_one_text_and_all_is_answered(
    tmp_path: Path,
) -> None:
    path = tmp_path / "blink" / "blink.ino"
    path.parent.mkdir()
    path.touch()
    async with editor(tmp_path / "trace", options={"board": "uno"}) as it:
        client = Client(it, it.open(path, "void setup() {}\r\nvoid loop() {}\n"), "")
        client.text = "void setup() {}\r\nvoid loop() {}\n"
        server, built = it.client._server.pid, tmp_path / "trace.built"
        asked: list[asyncio.Future] = []
        early = 0
        for number in range(1, EDITS + 1):
            client.edit()
            if number % 5 == 0:
                asked.append(client.ask())
            if number % SYNC == 0:
                told = f"seed {SEED}, edit {number}"
                await it.command(client.uri)
                ours = _LONE_CR.sub("\n", client.text)  # no compiler takes it for a line's end
                assert built.read_bytes() == ours.encode(), told
                await answered(asked, told)
                asked.clear()
                early = early or (number >= EDITS / 5 and resident(server)) or 0
        growth = resident(server) - early
        assert growth < GROWTH, f"{early} MB after a fifth, {growth} more at the end"
        assert [line for line in it.logged if "failed" in line] == []


async def answered(asked: list[asyncio.Future], told: str) -> None:
    """Each request has its answer, be it a refusal in order."""
    done, waiting = await asyncio.wait(asked, timeout=PATIENCE)
    assert not waiting, told
    for each in done:
        if error := each.exception():
            assert isinstance(error, JsonRpcException), (told, error)


def resident(pid: int) -> int:
    """A process's memory now, in MB."""
    status = Path(f"/proc/{pid}/status").read_text()
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) // 1000
