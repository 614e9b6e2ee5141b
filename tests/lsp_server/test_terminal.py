"""What comes from files and tools moves no cursor, whatever it holds."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from codegen.types import Defect, Report, Rung, Severity
from lsp_server import json_output, output
from lsp_server.options import complain
from lsp_server.terminal import in_one_line, plain


@pytest.mark.parametrize(
    ("text", "line", "several"),
    [
        ("int µ;", "int µ;", "int µ;"),
        ("a\tb", "a\tb", "a\tb"),
        ("a\nb", "a\\x0ab", "a\nb"),
        ("\x1b[2J\x1b]0;x\x07", "\\x1b[2J\\x1b]0;x\\x07", "\\x1b[2J\\x1b]0;x\\x07"),
        ("\x9b2J\x7f\r", "\\x9b2J\\x7f\\x0d", "\\x9b2J\\x7f\\x0d"),
        ("a\u202eb\ud800", "a\\u202eb\\ud800", "a\\u202eb\\ud800"),
    ],
)
def test_control_characters_are_shown_not_obeyed(text, line, several):
    assert in_one_line(text) == line
    assert plain(text) == several


def hostile(text: str) -> bool:
    return any(ord(char) < 32 and char != "\n" for char in text) or "\x9b" in text


def test_nothing_that_is_printed_of_a_report_is_obeyed(capsys):
    evil = "\x1b[2J\x9b\u202e"
    defect = Defect(f"a{evil}\nb.ino", 1, 1, Severity.ERROR, f"#error {evil}")
    report = Report("uno", Rung.NOTHING, True, (defect,), why_not_further=evil, wrapping=evil)
    output.print_validated([report])
    complain(f"{evil}: no such file")
    json_output.print_json(json_output.validate_json([report]))
    captured = capsys.readouterr()
    assert not hostile(captured.out + captured.err)
    assert "\u202e" not in captured.out + captured.err
    start = captured.out.index("{\n")
    assert json.loads(captured.out[start:])["reports"][0]["defects"][0]["file"] == defect.file


def test_a_wrong_argument_is_not_obeyed_either():
    from lsp_server.cli import main

    result = CliRunner().invoke(_as_command(main), ["\x1b[2J"])
    assert not hostile(result.output)


def _as_command(main):
    import click

    @click.command(context_settings={"ignore_unknown_options": True})
    @click.argument("words", nargs=-1)
    def command(words):
        main(list(words))

    return command
