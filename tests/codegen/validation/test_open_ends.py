"""What is open in a text that is being typed is said at its opening, in the file where it is."""

from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.validation.open_ends import close_open_ends

TYPED = SourceFile("a.ino", "int x;\nvoid loop() {\n\tint y = 1;\n")
OTHER = SourceFile("b.ino", "void other() {\n")
PROJECT = Project(ProjectKind.SKETCH, "blink", (TYPED, OTHER), "a.ino")


def test_the_named_files_are_closed_and_each_opening_is_told():
    project, defects = close_open_ends(PROJECT, {"a.ino"})
    assert [file.text for file in project.files] == [
        "int x;\nvoid loop() {\n\tint y = 1;}\n",
        OTHER.text,
    ]
    assert [str(defect) for defect in defects] == ["blink/a.ino:2:13: error: this { is not closed"]


def test_a_comment_and_a_string_are_called_so():
    file = SourceFile("a.ino", 'char *s = "abc;\n/* note\n')
    _, defects = close_open_ends(Project(ProjectKind.SNIPPET, "", (file,), "a.ino"), {"a.ino"})
    assert [(d.line, d.column, d.message) for d in defects] == [
        (1, 11, "this string is not closed"),
        (2, 1, "this comment is not closed"),
    ]


def test_a_finished_project_stays_as_it_is():
    finished = Project(ProjectKind.SKETCH, "", (SourceFile("a.ino", "void f() {}\n"),), "a.ino")
    assert close_open_ends(finished, {"a.ino"}) == (finished, ())
