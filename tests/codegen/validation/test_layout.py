"""The scratch project as data: where each file goes, what is left out, and the way back."""

import json
from pathlib import Path

import pytest

from codegen.errors import SourceError
from codegen.project.board import find_board
from codegen.project.files import BuildSettings, Library, Project, ProjectKind, SourceFile
from codegen.validation.layout import lay_out
from codegen.validation.scratch_files import SKETCH, Layout
from codegen.validation.toolchain import Source, Toolchain

PLAIN = BuildSettings()
OURS = Toolchain(Source.SYSTEM, "pinwright_avr", Path("/core"), "a compiler")
REAL = Toolchain(Source.INSTALLED, "atmelavr", Path("/core"), "a platform")
SKELETON = {"platformio.ini", "boards/uno.json"}


def layout(
    kind: ProjectKind,
    *files: tuple[str, str],
    root: str = "",
    settings: BuildSettings = PLAIN,
    toolchain: Toolchain = OURS,
) -> Layout:
    sources = tuple(SourceFile(*file) for file in files)
    project = Project(kind, root, sources, files[0][0], settings)
    return lay_out(project, board=find_board("uno"), toolchain=toolchain)


def placed(result: Layout) -> dict[str, str]:
    return {file.path: file.text for file in result.files if file.path not in SKELETON}


@pytest.mark.parametrize(
    ("kind", "paths", "expected"),
    [
        (ProjectKind.SNIPPET, ["what a \"name'.txt"], [SKETCH]),
        (ProjectKind.SNIPPET, ["a.ino", "own.h"], ["src/own.h", SKETCH]),
        (ProjectKind.SKETCH, ["a.ino", "b.ino", "c.pde"], [SKETCH]),
        (
            ProjectKind.SKETCH,
            ["a.ino", "m.cpp", "src/x/y.c"],
            ["src/m.cpp", "src/src/x/y.c", SKETCH],
        ),
        (ProjectKind.SKETCH, ["a.ino", "extra/x.cpp", "extra/x.h"], ["src/extra/x.h", SKETCH]),
        (ProjectKind.SKETCH, ["a.ino", "my motor/é.h"], None),
        (ProjectKind.SKETCH, ["a.ino", "sketch.ino.cpp"], ["src/unit_23e67e58.cpp", SKETCH]),
        (ProjectKind.SKETCH, ["a.ino", "`id` $x.cpp"], ["src/unit_28a10871.cpp", SKETCH]),
        (ProjectKind.SOURCE, ["m.cpp"], ["src/m.cpp", "src/pinwright_entry.cpp"]),
        (
            ProjectKind.SOURCE,
            ["m.h"],
            ["src/m.h", "src/pinwright_header.cpp", "src/pinwright_entry.cpp"],
        ),
        (
            ProjectKind.PLATFORMIO,
            ["src/main.cpp", "src/deep/b.c", "include/c.h", "lib/M/src/M.cpp", "test/t.cpp"],
            ["src/main.cpp", "src/deep/b.c", "include/c.h", "lib/M/src/M.cpp", "test/t.cpp"],
        ),
        (ProjectKind.PLATFORMIO, ["src/a.ino", "src/b.ino", "src/deep/c.ino"], [SKETCH]),
        (
            ProjectKind.PLATFORMIO,
            ["src/a.cpp", "platformio.ini", "lib/M/module.json"],
            ["src/a.cpp"],
        ),
    ],
)
def test_where_files_go(kind, paths, expected):
    result = layout(kind, *((path, "") for path in paths))
    assert list(placed(result)) == (expected or ["src/my motor/é.h", SKETCH])


def test_folders_keep_the_names_that_the_project_gives_them():
    settings = BuildSettings(
        src_dir="firmware",
        include_dir="firmware/inc",
        lib_dir="libs",
        build_flags=("-Ifirmware/x",),
    )
    result = layout(
        ProjectKind.PLATFORMIO,
        ("firmware/main.cpp", "a\n"),
        ("firmware/inc/c.h", ""),
        ("libs/M/M.h", ""),
        settings=settings,
    )
    assert list(placed(result)) == ["firmware/main.cpp", "firmware/inc/c.h", "libs/M/M.h"]
    assert result.to_user("firmware/main.cpp", 1, 1) == ("firmware/main.cpp", 1, 1)
    assert result.to_user("src/main.cpp", 0, 0) == (
        "firmware/main.cpp",
        0,
        0,
    )  # of an object's name
    assert "-Ifirmware/x" in ini(result)
    assert ini(result).startswith(
        "[platformio]\nsrc_dir = firmware\ninclude_dir = firmware/inc\nlib_dir = libs\n[env:"
    )


def test_sources_may_stand_in_the_root_itself():
    settings = BuildSettings(src_dir=".")
    result = layout(ProjectKind.PLATFORMIO, ("a.ino", ""), ("lib/M/M.h", ""), settings=settings)
    assert list(placed(result)) == ["lib/M/M.h", "sketch.ino.cpp"]
    assert result.to_user("sketch.ino.cpp", 2, 1) == ("a.ino", 1, 1)


def test_of_the_sources_those_are_built_that_the_filter_takes():
    settings = BuildSettings(src_filter=(("+", "src/*"), ("-", "src/rx/"), ("+", "shared/*.c")))
    result = layout(
        ProjectKind.PLATFORMIO,
        ("src/a.ino", ""),
        ("src/tx/m.cpp", ""),
        ("src/rx/m.cpp", ""),
        ("src/odd'.cpp", ""),
        ("shared/s.c", ""),
        settings=settings,
    )
    assert [line.strip() for line in ini(result).split("\n") if "+<" in line] == [
        "+<tx/m.cpp>", "+<unit_86d21e6e.cpp>", "+<../shared/s.c>", "+<sketch.ino.cpp>",
    ]  # fmt: skip
    assert "src/rx/m.cpp" in placed(result)  # somebody may include it


def test_libraries_of_this_disk_stand_in_lib_and_keep_their_own_names():
    one = Library("One", "/home/me/libs/One", (SourceFile("src/One.h", "x"),), frozenset({"avr"}))
    other = Library("Two", "libs/Two", (SourceFile("Two.h", ""), SourceFile("library.json", "{")))
    arm = Library("Arm", "/a/Arm", (SourceFile("Arm.h", ""),), frozenset({"samd"}))
    project = Project(
        ProjectKind.PLATFORMIO,
        "proj",
        (SourceFile("src/a.cpp", ""), SourceFile("lib/One/One.h", "mine")),
        "src/a.cpp",
        libraries=(one, other, arm),
    )
    result = lay_out(project, board=find_board("uno"), toolchain=OURS)
    assert list(placed(result)) == [
        "src/a.cpp", "lib/One/One.h", "lib/One_/src/One.h", "lib/Two/Two.h", "lib/Two/library.json",
    ]  # fmt: skip
    assert result.texts["lib/Two/library.json"] == "{}"
    assert result.to_user("lib/One_/src/One.h", 1, 1) == ("/home/me/libs/One/src/One.h", 1, 1)
    assert result.to_user("lib/Two/Two.h", 1, 1) == ("proj/libs/Two/Two.h", 1, 1)
    assert "lib/One/One.h" not in result.borrowed


@pytest.mark.parametrize(
    "path",
    [
        "/etc/x.h",
        "../x.h",
        "src/../../x.h",
        "./x.h",
        "C:/x.h",
        "a$b.h",
        "`id`.h",
        "a;b/x.cpp",
        "a'b/x.cpp",
        "a\nb.h",
        "a\u2028b.h",
        "",
    ],
)
def test_a_path_that_could_escape_or_be_expanded_is_refused(path):
    with pytest.raises(SourceError):
        layout(ProjectKind.SKETCH, ("a.ino", ""), (path, ""))


def ini(result: Layout) -> str:
    return next(file.text for file in result.files if file.path == "platformio.ini")


def test_only_our_platform_gets_a_board_of_ours():
    paths = {file.path for file in layout(ProjectKind.SNIPPET, ("a.ino", "")).files}
    assert paths == {"boards/uno.json", "platformio.ini", SKETCH}
    real = layout(ProjectKind.SNIPPET, ("a.ino", ""), toolchain=REAL)
    assert {file.path for file in real.files} == {"platformio.ini", SKETCH}
    assert "platform = atmelavr\nboard = uno\n" in ini(real)


def test_a_name_that_no_file_has_gets_a_header_that_says_so_where_all_others_were_looked_into():
    result = layout(
        ProjectKind.SKETCH,
        (
            "a.ino",
            "#include <TinyBuzz.h>\n#include <vector>\n#include <Wire.h>\n#include <Cofig.h>",
        ),
        ("Config.h", '#include "own.h"\n#include <avr/io.h>'),
        ("own.h", ""),
    )
    empty = {path: text for path, text in placed(result).items() if path.startswith("pinwright_")}
    assert sorted(empty) == ["pinwright_unknown/TinyBuzz.h", "pinwright_unknown/Wire.h"]
    assert "nothing is known of TinyBuzz.h" in empty["pinwright_unknown/TinyBuzz.h"]
    assert "-idirafterpinwright_unknown" in ini(result)


@pytest.mark.parametrize(
    ("flag", "line"),
    [
        ("-DLED=4", "-DLED=4"),
        ('-DNAME="my % name"', "'-DNAME=\"my %% name\"'"),
        ("-std=gnu++17", "-std=gnu++17"),
        ("-Imore stuff", "'-Imore stuff'"),
        ("-Imore;id", None),
        ("-DX=${sysenv.HOME}", None),
        ("-DX=`id`", None),
        ("-DX=1;id", "'-D X=1;id'"),
        ("-DX=1 #", "'-D X=1 #'"),
        ("-DX=&y", "'-D X=&y'"),
        ("-DF(x)=(x)", "'-D F(x)=(x)'"),
        (r"-DX='\n'", "'-D X='\"'\"'\\\\n'\"'\"''"),
        ("-DX=\\", None),
        ("-Wall;id", None),
        ("!id", None),
        ("-DX\nextra_scripts=x.py", None),
    ],
)
def test_plain_build_flags_are_taken_others_are_remarked_on(flag, line):
    settings = BuildSettings(build_flags=(flag,))
    result = layout(ProjectKind.PLATFORMIO, ("src/a.cpp", ""), root="proj", settings=settings)
    told = [str(remark) for remark in result.remarks]
    if line is None:
        assert flag not in ini(result)
        assert told == [f"proj/platformio.ini: warning: build flag not taken: {flag!r}"]
    else:
        assert f"build_flags = \n    {line}\n    -idirafter" in ini(result)
        assert not told


@pytest.mark.parametrize(
    ("name", "text", "expected", "dropped"),
    [
        ("library.properties", "name=M\nversion=1\ndepends=X\n", "name=M\nversion=1\n", []),
        ("library.properties", "name=M\nldflags=-lx\n", "name=M\n", ["ldflags"]),
        ("library.json", '{"name":"M","dependencies":{"a/B":"*"}}', {"name": "M"}, []),
        (
            "library.json",
            '{"name":"M","build":{"extraScript":"x.py","flags":"!id","srcDir":"code"}}',
            {"name": "M", "build": {"srcDir": "code"}},
            ["build.extraScript", "build.flags"],
        ),
        ("library.json", '{"build":{"srcDir":"../.."}}', {}, ["build.srcDir"]),
        ("library.json", '{"build":{"srcFilter":["+<${x}>"]}}', {}, ["build.srcFilter"]),
        ("library.json", "{", {}, ["the whole manifest (not a JSON object)"]),
        ("library.json", '{"build":"x"}', {}, ["the whole manifest (build is not an object)"]),
    ],
)
def test_of_a_librarys_manifest_only_the_harmless_is_taken(name, text, expected, dropped):
    result = layout(ProjectKind.PLATFORMIO, ("src/a.cpp", ""), (f"lib/M/{name}", text))
    taken = placed(result)[f"lib/M/{name}"]
    assert (json.loads(taken) if name.endswith("json") else taken) == expected
    assert [remark.message for remark in result.remarks] == [f"not taken: {d}" for d in dropped]


def test_places_in_a_sketch_lead_back_to_its_tabs():
    result = layout(
        ProjectKind.SKETCH,
        ("a.ino", "void setup() {}\n"),
        ("b.ino", 'void loop() {\n\tString s = "éß"; foo();\n}\n'),
        root="my sketch",
    )
    assert result.sketch is not None
    lines = result.sketch.text.split("\n")
    line = next(n for n, text in enumerate(lines, 1) if "foo" in text)
    column = len('\tString s = "éß"; '.encode()) + 1
    assert result.to_user(SKETCH, line, column) == ("my sketch/b.ino", 2, 19)
    assert result.to_user("b.ino", 2, column) == ("my sketch/b.ino", 2, 19)
    assert result.to_user(f"./{SKETCH}", line, 0) == ("my sketch/b.ino", 2, 0)
    assert result.to_user(SKETCH, 1, 1) is None  # the line that we added
    assert result.to_user(SKETCH, 0, 0) == ("my sketch/a.ino", 0, 0)
    assert result.to_user("/usr/include/x.h", 1, 1) is None
    assert result.to_user("platformio.ini", 1, 1) is None


@pytest.mark.parametrize(
    ("name", "text", "wrapping"),
    [
        ("m.cpp", "int x;", "linked with an empty setup() and loop()"),
        ("m.cpp", "void setup() {}", None),
        ("m.cpp", "int main(void) {}", None),
        ("m.h", "", "included by an empty program, linked with an empty setup() and loop()"),
    ],
)
def test_a_lone_source_stays_as_it_is_beside_what_it_needs(name, text, wrapping):
    result = layout(ProjectKind.SOURCE, (name, text))
    assert placed(result)[f"src/{name}"] == text
    assert result.wrapping == wrapping


@pytest.mark.parametrize(
    ("text", "place", "behind"),
    [
        ("a()\nb();\n", (2, 1), (1, 4)),
        ("a()\n\n  b();\n", (3, 3), (1, 4)),
        ("a() // why\n/* more\n */ b();\n", (3, 5), (1, 4)),
        ("é()\n#define X\n}\n", (3, 1), (1, 5)),  # columns are bytes
        ('f("a")\n}\n', (2, 1), (1, 7)),
        ("a() b();\n", (1, 5), None),
        ("x;\na() b();\n", (2, 5), None),
        ("}\n", (1, 1), None),
        ("// nothing\n}\n", (2, 1), None),
    ],
)
def test_where_the_code_above_a_place_ends(text, place, behind):
    result = layout(ProjectKind.SOURCE, ("a.cpp", text))
    assert result.behind_code("src/a.cpp", *place) == (behind and ("src/a.cpp", *behind))
    assert result.behind_code("/usr/include/a.h", *place) is None
