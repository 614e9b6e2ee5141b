"""No file but the sources gets into a check, and nothing of the sources moves for that."""

import re

import pytest

from codegen.project.board import find_board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.types import Rung
from codegen.validation import confinement, foreign_files
from codegen.validation.build import build_project
from codegen.validation.embedded import without_embedded_files
from codegen.validation.fast_check import fast_check


def project(*texts: str) -> Project:
    files = tuple(SourceFile(f"{number}.ino", text) for number, text in enumerate(texts))
    return Project(ProjectKind.SKETCH, "blink", files, "0.ino")


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        (r'asm(".incbin \"/etc/hostname\"");', r'asm(".ascii  \"/etc/hostname\"");'),
        (r'asm(".INCBIN  \"logo.bin\", 4");', r'asm(".ascii   \"logo.bin\", 4");'),
        (r'asm(".include \"/etc/passwd\"");', r'asm(".ascii   \"/etc/passwd\"");'),
        ('.include "../../secret.inc"', '.ascii   "../../secret.inc"'),
        ('.include "macros.inc"', '.include "macros.inc"'),
        ('#include "config.h"', '#include "config.h"'),
        ("config.include(x);", "config.include(x);"),
    ],
)
def test_a_directive_that_reads_a_file_becomes_a_string_in_its_place(text, taken):
    found, notes = without_embedded_files(project(text))
    assert found.files[0].text == taken
    assert len(notes) == (text != taken)


def test_each_is_noted_where_it_stands():
    text = 'int x;\n  asm(".incbin \\"a\\"\\n.incbin \\"b\\"");\n'
    _, notes = without_embedded_files(project("int y;\n", text))
    places = [(note.file, note.line, note.column) for note in notes]
    assert places == [("blink/1.ino", 2, 8), ("blink/1.ino", 2, 23)]
    assert notes[0].message.startswith("not taken: .incbin would read a file of this computer")


PIECES = [
    r"""asm(".inc" "bin \"secret\"");""",
    r"""__asm__ volatile ("nop\n.inc" "bin \"secret\"");""",
    r"""asm("\x2eincbin \"secret\"");""",
    r"""asm(R"(.inc)" R"(bin "secret")");""",
    '#define A ".inc"\n#define B "bin \\"secret\\""\nvoid f() { asm(A B); }',
    '#define DOT "."\nvoid f() { asm(DOT "incbin \\"secret\\""); }',
    '#define S(x) #x\nvoid f() { asm(S(.inc) "bin \\"secret\\""); }',
    '#define P "\\"/etc/hostname\\""\nvoid f() { asm(".include " P); }',
    '#define A asm\n#define B "bin \\"secret\\""\nvoid f() { A(".inc" B); }',
    'asm(".macro m a, b\\n.\\\\a\\\\b \\"secret\\"\\n.endm\\nm inc, bin");',
    r"""asm(".inc%c0 \"secret\"" :: "i"(bin));""",
]


@pytest.mark.parametrize(
    "text",
    [
        r"""asm volatile("1: dec %0\n brne 1b\n" : "+r"(n));""",
        r"""asm("rjmp .+2\n" "nop");""",
        r"""asm(".balign 2\n.loop:" WAIT "rjmp .loop");""",
        'asm("nop"); Serial.print("1" "." MINOR);',
        'asm("nop"); Serial.print("."); x = a.in;',
        'asm("ldi %0, %1" : "=r"(a.in) : "i"(b->inc));',
        'Serial.print(".inc" "bin");',
        '#define WAIT(n) asm volatile("nop" :: "r"(n.i))\nWAIT(p);',
    ],
)
def test_other_assembly_is_left_alone(text):
    found, notes = without_embedded_files(project(text))
    assert found.files[0].text == text
    assert not notes


# Each reads SECRET in a file of its own, without a word that looks like it.
IN_ASSEMBLY = [
    '#define I incbin\n.I "SECRET"\n',
    '.macro J a b\n.\\a\\b "SECRET"\n.endm\nJ inc bin\n',
    '.irp x, bin\n.inc\\x "SECRET"\n.endr\n',
    '#define P "SECRET"\n.include P\n',
    '#define C(a, b) a##b\n.C(inc, bin) "SECRET"\n',
    '.altmacro\n.macro K x\n.inc&x "SECRET"\n.endm\nK bin\n',
]


@pytest.fixture(params=["confined", "told afterwards"])
def walls(request, monkeypatch):
    """Whether the kernel keeps the file shut, or the assembler tells that it opened it."""
    if request.param == "told afterwards":
        monkeypatch.setattr(confinement, "why_not_confined", lambda: "for the test")
        monkeypatch.setattr(foreign_files, "why_not_confined", lambda: "for the test")
    elif why := confinement.why_not_confined():
        pytest.skip(why)


def reading(secret, *texts: str) -> Project:
    """A sketch with a unit for each text, which reads the file."""
    main = SourceFile("0.ino", "void setup() {}\nvoid loop() {}\n")
    units = [
        SourceFile(
            f"unit{number}.{'S' if text in IN_ASSEMBLY else 'cpp'}",
            re.sub("SECRET|secret|/etc/hostname", str(secret), text),
        )
        for number, text in enumerate(texts)
    ]
    return Project(ProjectKind.SKETCH, "blink", (main, *units), "0.ino")


@pytest.mark.toolchain
@pytest.mark.parametrize("text", [*PIECES[:-1], *IN_ASSEMBLY])
def test_no_check_reads_a_file_however_it_is_spelled(tmp_path, walls, text):
    secret = tmp_path / "hidden"
    secret.write_text(" nop ; hunter2\n")
    report = fast_check(reading(secret, text), board=find_board("uno"), seconds=300)
    assert (report.rung, report.checked) == (Rung.NOTHING, True)
    assert "hunter2" not in repr(report)
    told = [error.message for error in report.errors]
    assert f"refused: it reads {secret}, outside of the project" in told


@pytest.mark.toolchain
@pytest.mark.parametrize("device", ["zero", "urandom"])
def test_what_has_no_end_is_not_read(device):
    """gcc took half a minute and 2 GB for one, and all of the time limit for the other."""
    if why := confinement.why_not_confined():
        pytest.skip(why)
    endless = f'#define DEVICE "/dev/{device}"\n#include DEVICE\n'
    frame = "void setup() {}\nvoid loop() {}\n"
    (error,) = fast_check(project(endless + frame), board=find_board("uno")).errors
    assert error.message == f"the file is outside of the project (in {device}:1)"


@pytest.mark.toolchain
def test_no_build_has_a_file_in_its_program_however_it_is_spelled(tmp_path, walls):
    secret = tmp_path / "hidden"
    secret.write_text(" nop ; hunter2\n")
    asked = reading(secret, PIECES[0], PIECES[5], *IN_ASSEMBLY[:3])
    report = build_project(asked, board=find_board("uno"), seconds=300)
    assert (report.rung, report.sizes) == (Rung.NOTHING, None)
    assert "hunter2" not in repr(report)
    told = [error.message for error in report.errors]
    assert f"refused: it reads {secret}, outside of the project" in told


@pytest.mark.toolchain
def test_a_sketch_that_embeds_a_file_is_not_said_to_build_and_has_no_false_error(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("x" * 3000)
    text = f'void setup() {{ asm(".incbin \\"{secret}\\"\\n.balign 2"); }}\nvoid loop() {{}}\n'
    report = build_project(project(text), board=find_board("uno"))
    assert (report.rung, report.checked, report.sizes) == (Rung.PARSED, True, None)
    assert report.why_not_further.startswith("not checked: .incbin would read a file")
    (note,) = report.defects
    assert ".incbin" in note.message


@pytest.mark.toolchain
@pytest.mark.parametrize(
    "text",
    [
        'void setup() { asm(".include \\"/opt/macros.inc\\"\\nits r16"); }\nvoid loop() {}\n',
        '#define M ".include \\"/opt/macros.inc\\""\nvoid setup() { asm(M); }\nvoid loop() {}\n',
    ],
)
def test_what_an_included_file_may_explain_is_no_error_and_does_not_compile_either(text):
    report = fast_check(project(text), board=find_board("uno"))
    assert (report.rung, report.errors) == (Rung.PARSED, ())
    assert report.why_not_further.startswith("not checked: .include would read a file")
