"""A comment that asks for a program, and the program below it, as an editor sees it."""

from __future__ import annotations

from pathlib import Path

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from codegen.language import Language
from lsp_server.snapshot import Snapshot

from .editor import Editor, editor

GENERATE_BELOW = "pinwright.generateBelow"
REQUEST_CANCELLED = -32800
BLINK = "// blink the LED on pin 13\n"


async def offered(it: Editor, uri: str, line: int, only: list[str] | None) -> list[str]:
    """The titles of the actions on a line that are no quick fixes."""
    place = types.Position(line, 1)
    params = types.CodeActionParams(
        types.TextDocumentIdentifier(uri),
        types.Range(place, place),
        types.CodeActionContext([], only=only),
    )
    actions = await it.client.text_document_code_action_async(params) or []
    return [each.title for each in actions if each.command is not None]


def text_after(it: Editor, uri: str, text: str) -> str:
    """The text with what the server had inserted."""
    (edit,) = it.edits
    (change,) = edit.document_changes
    changes = [types.TextDocumentContentChangePartial(e.range, e.new_text) for e in change.edits]
    return Snapshot(uri, None, Language.ARDUINO, 1, text).edited(changes, 2).text


async def test_the_offer_stands_on_a_comment_that_asks_for_something(
    uno: Editor, sketch: Path
) -> None:
    uri = uno.open(sketch, f"{BLINK}// blink\nint pin = 13;\n")
    title = "Generate below: blink the LED on pin 13"
    for only in (None, ["refactor"], ["refactor.rewrite"]):
        assert await offered(uno, uri, 0, only) == [title]
    assert await offered(uno, uri, 0, ["quickfix"]) == []
    for line in (1, 2):
        assert await offered(uno, uri, line, None) == []


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BLINK, BLINK + "\nvoid setup() {\n}\n\nvoid loop() {\n}\n"),
        (
            "/* blink the LED\r\n * on pin 13 */\r\n#include <Wire.h>\r\n",
            "/* blink the LED\r\n * on pin 13 */\r\n\r\nvoid setup() {\r\n}\r\n\r\n"
            "void loop() {\r\n}\r\n#include <Wire.h>\r\n",
        ),
    ],
)
async def test_the_program_goes_below_the_comment_and_how_far_it_got_is_said(
    uno: Editor, sketch: Path, before: str, after: str
) -> None:
    uri = uno.open(sketch, before)
    answer = await uno.command(uri, 0, name=GENERATE_BELOW)
    assert text_after(uno, uri, before) == after
    assert uno.traced[-1] == {
        "generating": "blink the LED on pin 13",
        "board": "uno",
        "language": "arduino",
    }
    said = (
        "uno: built; it is based on the recipe blink; assumed: led = 13; "
        "asked for, and not found: 5 times"
    )
    assert answer["summary"] == said
    await uno.until(lambda: uno.shown == [said])
    (reports,) = uno.client.progress_reports.values()
    await uno.until(lambda: isinstance(reports[-1], types.WorkDoneProgressEnd))
    kinds = [type(each).__name__ for each in reports]
    assert kinds[0] == "WorkDoneProgressBegin"
    assert "WorkDoneProgressReport" in kinds


async def test_micropython(tmp_path: Path) -> None:
    async with editor(tmp_path / "trace", options={"board": "rpipico"}) as it:
        text = "import time\n# blink the LED\n"
        uri = it.open(tmp_path / "main.py", text, language="python")
        await it.command(uri, 1, name=GENERATE_BELOW)
        assert text_after(it, uri, text) == f"{text}\nwhile True:\n    pass\n"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            f"{BLINK}void setup() {{\n}}\nvoid loop() {{\n}}\n",
            "blink.ino has a program already, and a second one below would not compile: "
            "`pinwright generate --into` joins them",
        ),
        ("// blink the LED on pin 45\n", "there is no pin 45; 0-13 and A0-A5 can be an output"),
        ("int pin = 13;\n", "there is no comment here that asks for a program"),
    ],
)
async def test_what_cannot_be_is_one_line_and_no_model_is_asked(
    uno: Editor, sketch: Path, text: str, says: str
) -> None:
    answer = await uno.command(uno.open(sketch, text), 0, name=GENERATE_BELOW)
    assert (answer["inserted"], answer["summary"]) == (None, says)
    await uno.until(lambda: uno.shown == [says])
    assert (uno.traced, uno.edits) == ([], [])


@pytest.mark.parametrize("how", ["request", "progress", "newer"])
async def test_it_can_be_stopped(uno: Editor, sketch: Path, how: str) -> None:
    uri = uno.open(sketch, f"// blink slowly, slow\n{BLINK}")
    running = uno.command(uri, 0, name=GENERATE_BELOW, request_id="r1")
    await uno.until(lambda: uno.traced)
    if how == "request":
        uno.client.cancel_request(types.CancelParams("r1"))
    elif how == "progress":
        (token,) = await uno.until(lambda: list(uno.client.progress_reports))
        uno.client.window_work_done_progress_cancel(types.WorkDoneProgressCancelParams(token))
    else:
        await uno.command(uri, 1, name=GENERATE_BELOW)
    with pytest.raises(JsonRpcException) as caught:
        await running
    assert caught.value.code == REQUEST_CANCELLED
    await uno.until(lambda: {"stopped": "blink slowly, slow"} in uno.traced)
    assert len(uno.edits) == (how == "newer")
