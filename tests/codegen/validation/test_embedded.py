"""No file but the sources gets into a check, and nothing of the sources moves for that."""

import pytest

from codegen.board import find_board
from codegen.project import Project, ProjectKind, SourceFile
from codegen.types import Rung
from codegen.validation.build import validate
from codegen.validation.embedded import without_embedded_files


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


@pytest.mark.parametrize("text", PIECES)
def test_what_is_joined_to_such_a_directive_is_blanked(text):
    found, (note,) = without_embedded_files(project(text))
    assert len(found.files[0].text) == len(text)
    assert "from pieces" in note.message


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('  .inc\\()bin "secret"\n', 1),
        ('#define P "/etc/hostname"\n.include P\n', 1),
        ('  .include "macros.inc"\n.loop: nop\n', 0),
    ],
)
def test_assembly_of_its_own_is_read_for_pieces_too(text, count):
    files = (SourceFile("a.S", text), SourceFile("0.ino", ""))
    found, notes = without_embedded_files(Project(ProjectKind.SKETCH, "blink", files, "0.ino"))
    assert len(notes) == count
    assert (found.files[0].text == text) == (count == 0)


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


@pytest.mark.toolchain
@pytest.mark.parametrize("text", PIECES)
def test_no_file_gets_into_a_build_in_pieces(tmp_path, text):
    secret = tmp_path / "secret"
    secret.write_text("x" * 3000)
    call = "f();" if "void f()" in text else ""
    text = text.replace("secret", str(secret)) + f"\nvoid setup() {{ {call} }}\nvoid loop() {{}}\n"
    report = validate(project(text), board=find_board("uno"))
    assert report.sizes is None or report.sizes.flash_used < 1000


@pytest.mark.toolchain
def test_a_sketch_that_embeds_a_file_builds_without_it(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("x" * 3000)
    text = f'void setup() {{ asm(".incbin \\"{secret}\\"\\n.balign 2"); }}\nvoid loop() {{}}\n'
    report = validate(project(text), board=find_board("uno"))
    assert report.rung is Rung.BUILDS
    assert report.sizes.flash_used < 1000
    (note,) = report.defects
    assert ".incbin" in note.message
