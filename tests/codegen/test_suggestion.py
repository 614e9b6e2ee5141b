"""What a check makes of a draft. The compiler follows a script: it finds that no word with `bad` in
it is declared, nor `late`, for which it points at the end of the call, and it blames the first line
for a second `twice`.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from dataclasses import replace

import pytest

from codegen.errors import BoardError, Cancelled
from codegen.language import Language
from codegen.project.board import Board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.suggestion import Review, Reviewer, open_reviewer, why_unchecked
from codegen.types import CompleteRequest, Defect, Report, Rung, Severity
from codegen.validation.depth import Depth, Scope

CURSOR = "<cursor>"
UNDECLARED = "was not declared in this scope"
IN_SETUP = f"void setup() {{\n  {CURSOR}\n}}\n"
NEVER = threading.Event()


def compiler(project: Project, *, board: Board, **_limits: object) -> Report:
    """The rules above, on the file that was asked about."""
    text = next(file.text for file in project.files if file.path == project.main)
    found = [(match.start(), match[0]) for match in re.finditer(r"\w*bad\w*", text)]
    found += [(match.end() - 1, "late") for match in re.finditer(r"late\([^)]*\)", text)]
    found += [(match.start() + 1, "mem") for match in re.finditer(r"\.mem\b", text)]
    found += [(0, "twice")] * (text.count("twice") > 1)
    defects = tuple(
        Defect(
            file=project.shown(project.main),
            line=text.count("\n", 0, at) + 1,
            column=at - text.rfind("\n", 0, at),
            severity=Severity.ERROR,
            message=f"\u2018{word}\u2019 {'is no member' if word == 'mem' else UNDECLARED}",
        )
        for at, word in sorted(found)
    )
    rung = Rung.NOTHING if defects else Rung.COMPILES
    return Report(board.id, rung, checked=True, defects=defects, why_not_further="not linked")


def request(source: str, **more: object) -> CompleteRequest:
    files = (SourceFile("a.ino", "an older text\n"), SourceFile("b.ino", "int b;\n"))
    asked = CompleteRequest(
        text=source.replace(CURSOR, ""),
        offset=source.index(CURSOR),
        language=Language.ARDUINO,
        board="uno",
        project=Project(ProjectKind.SKETCH, "sketch", files, main="a.ino"),
    )
    return replace(asked, **more)  # type: ignore[arg-type]  # the names are those of its fields


@pytest.fixture
def review() -> Callable[..., Review]:
    def ask(
        source: str,
        draft: str,
        *,
        check: Callable[..., Report] = compiler,
        **more: object,
    ) -> Review:
        asked = request(source, **more)
        assert asked.project is not None
        reviewer = Reviewer(asked, asked.project, board="uno", stop=NEVER, check=check)
        return reviewer.review(draft, until=time.monotonic() + 60)

    return ask


@pytest.mark.parametrize(
    ("source", "draft", "refused_for"),
    [
        # nothing is wrong
        (IN_SETUP, "good();", []),
        # the draft's own errors
        (IN_SETUP, "f(bad, 1);", ["bad"]),
        (IN_SETUP, "f();\n  g(bad1, bad2);", ["bad1", "bad2"]),
        # a word that was begun before the cursor
        (f"void f() {{\n  b{CURSOR}\n}}\n", "ad1();", ["bad1"]),
        (f"void f() {{\n  ba{CURSOR}\n}}\n", "r();", []),
        # a word after the cursor that is changed by it
        (f"void f() {{\n  {CURSOR}d = 1;\n}}\n", "int ba", ["bad"]),
        # errors that the file has: before the cursor, behind it, on its line
        (f"int bad;\nvoid f() {{\n  {CURSOR}\n}}\n", "g();", []),
        (f"void f() {{\n  {CURSOR}\n}}\nint bad;\n", "g();\n  h();", []),
        (f"void f() {{\n  g(bad, {CURSOR});\n}}\n", "1", []),
        # a name that the user typed, of which the compiler tells behind the call
        (f"void f() {{\n  late({CURSOR}\n}}\n", "1);", []),
        (f"void f() {{\n  {CURSOR}\n}}\n", "late(1);", ["late"]),
        (f"void f() {{\n  la{CURSOR}\n}}\n", "te(1);", ["late"]),
        # the beginning of a member's name that the draft leaves as it is
        (f"void f() {{\n  a.mem{CURSOR}\n}}\n", "(1);", ["mem"]),
        (f"void f() {{\n  a.mem{CURSOR}\n}}\n", "ber(1);", []),
        (f"void f() {{\n  a.mem(){CURSOR}\n}}\n", ";", []),
        # one more of an error that the file has
        (f"int bad;\nvoid f() {{\n  {CURSOR}\n}}\n", "g(bad);", ["bad"]),
        (f"void f() {{\n  {CURSOR}bad();\n}}\n", "g(bad);", ["bad"]),
        # an error elsewhere that the draft brings about
        (f"int twice;\nvoid f() {{\n  {CURSOR}\n}}\n", "g(twice);", ["twice"]),
    ],
)
def test_a_draft_is_refused_for_the_errors_that_it_adds(
    review: Callable[..., Review], source: str, draft: str, refused_for: list[str]
) -> None:
    errors = review(source, draft).errors
    assert [error.message.split()[0] for error in errors] == [
        f"\u2018{w}\u2019" for w in refused_for
    ]


def test_a_draft_that_takes_an_error_away_and_adds_the_same_one_is_refused(
    review: Callable[..., Review],
) -> None:
    """gcc names a word that is not declared once in a function: where it stands first."""

    def once(project: Project, *, board: Board, **_: object) -> Report:
        report = compiler(project, board=board)
        return replace(report, defects=report.defects[:1])

    source = f"void f() {{\n  {CURSOR}\n  g(bad);\n}}\n"
    assert review(source, "h(bad);", check=once).errors
    assert not review(source, "h(good);", check=once).errors


def test_the_rung_is_the_checks_and_the_note_says_why_it_is_no_higher(
    review: Callable[..., Review],
) -> None:
    assert review(IN_SETUP, "good();") == Review(Rung.COMPILES)
    broken = f"int bad, bad;\nvoid f() {{\n  {CURSOR}\n}}\n"
    assert review(broken, "g();") == Review(Rung.PARSED, "adds no error to the 2 that are there")

    def declarations(project: Project, *, board: Board, **_: object) -> Report:
        return Report(board.id, Rung.SYMBOLS, checked=True, why_not_further="API-checked only")

    assert review(IN_SETUP, "g();", check=declarations) == Review(Rung.SYMBOLS, "API-checked only")


@pytest.mark.parametrize(
    ("source", "draft", "note"),
    [
        ("#if 1\n<cursor>\n#endif\n", "g();", None),
        (
            "#if 0\n<cursor>\n#endif\n",
            "g();",
            "not compiled: in an arm of #if that uno leaves out (#if 0)",
        ),
    ],
)
def test_compiles_is_said_of_what_the_compiler_has_read(
    review: Callable[..., Review], source: str, draft: str, note: str | None
) -> None:
    def preprocessing(project: Project, *, board: Board, **more: object) -> Report:
        files = tuple(
            replace(f, text=re.sub(r"#if 0.*?#endif", "", f.text, flags=re.DOTALL))
            for f in project.files
        )
        report = compiler(replace(project, files=files), board=board, **more)
        if "#error" not in files[0].text:
            return report
        error = Defect("sketch/a.ino", 1, 1, Severity.ERROR, "#error")
        return replace(report, rung=Rung.NOTHING, defects=(error,))

    found = review(source, draft, check=preprocessing)
    assert (found.rung, found.note) == (Rung.PARSED if note else Rung.COMPILES, note)


def test_without_time_to_ask_whether_it_was_read_no_more_is_said_than_is_known(
    review: Callable[..., Review],
) -> None:
    def slow(project: Project, *, board: Board, **more: object) -> Report:
        if "#error" in project.files[0].text:
            return Report(board.id, Rung.NOTHING, checked=False, why_not_further="time")
        return compiler(project, board=board, **more)

    found = review("#if A\n<cursor>\n#endif\n", "g();", check=slow)
    assert found.rung is Rung.PARSED
    where = "in an arm of #if that uno leaves out (#if A)"
    assert found.note == f"not checked whether it is {where}: time"


def test_whether_an_arm_is_read_is_asked_once_for_all_drafts() -> None:
    asked: list[str] = []

    def noting(project: Project, *, board: Board, **more: object) -> Report:
        asked.append(project.files[0].text)
        report = compiler(project, board=board, **more)
        error = Defect("sketch/a.ino", 1, 1, Severity.ERROR, "#error")
        return replace(report, defects=(error,)) if "#error" in asked[-1] else report

    wanted = request("#if A\n<cursor>\n#endif\n")
    assert wanted.project is not None
    reviewer = Reviewer(wanted, wanted.project, board="uno", stop=NEVER, check=noting)
    for draft in ("g();", "h();", "#if B\nh();\n#endif"):
        assert reviewer.review(draft, until=time.monotonic() + 60).rung is Rung.COMPILES
    assert ["#error" in text for text in asked] == [False, True, False, False, True]


def test_what_cannot_be_checked_says_why(review: Callable[..., Review]) -> None:
    def toolless(project: Project, *, board: Board, **_: object) -> Report:
        why = f"no toolchain for {board.id}"
        return Report(board.id, Rung.NOTHING, checked=False, why_not_further=why)

    def unfit(*_: object, **__: object) -> Report:
        raise BoardError("uno does not run MicroPython")

    assert review(IN_SETUP, "g();", check=toolless) == Review(
        None, "not checked: no toolchain for uno"
    )
    assert review(IN_SETUP, "g();", check=unfit) == Review(
        None, "not checked: uno does not run MicroPython"
    )


def test_without_time_to_look_at_the_file_without_it_a_draft_counts_as_unchecked(
    review: Callable[..., Review],
) -> None:
    """The file with the draft has errors elsewhere, and whether they are its own is not known."""

    def slow(project: Project, *, board: Board, **_: object) -> Report:
        if "g" in project.files[0].text:
            return compiler(project, board=board)
        why = "time: 1 of 1 units not compiled"
        return Report(board.id, Rung.NOTHING, checked=False, why_not_further=why)

    broken = f"int bad;\nvoid f() {{\n  {CURSOR}\n}}\n"
    late = Review(None, "not checked: time: 1 of 1 units not compiled")
    assert review(broken, "g();", check=slow) == late
    assert review(broken, "g(bad);", check=slow).errors
    assert review(IN_SETUP, "g();", check=slow) == Review(Rung.COMPILES)


def test_the_project_is_checked_with_the_newest_text_and_the_draft_in_it(
    review: Callable[..., Review],
) -> None:
    asked: list[tuple[str, ...]] = []

    def listening(project: Project, *, board: Board, **limits: object) -> Report:
        asked.append(tuple(file.text for file in project.files))
        assert (board.id, limits["depth"], limits["scope"]) == ("uno", Depth.FAST, Scope.FILE)
        return compiler(project, board=board)

    review(f"bad\na{CURSOR}d\n", "bc", check=listening)
    assert asked == [("bad\nabcd\n", "int b;\n"), ("bad\nad\n", "int b;\n")]


@pytest.mark.parametrize(
    ("language", "closed"),
    [(Language.ARDUINO, True), (Language.CPP, True), (Language.PYTHON, False)],
)
def test_blocks_that_are_open_are_closed_for_the_check(
    review: Callable[..., Review], language: Language, *, closed: bool
) -> None:
    seen: list[str] = []

    def listening(project: Project, *, board: Board, **_: object) -> Report:
        seen.append(project.files[0].text)
        return compiler(project, board=board)

    review(f"void f() {{\n  {CURSOR}", "if (a) {", check=listening, language=language)
    assert all((text.count("{") == text.count("}")) is closed for text in seen)


def test_the_stop_flag_goes_to_the_compiler(review: Callable[..., Review]) -> None:
    def stopped(*_: object, **limits: object) -> Report:
        assert limits["stop"] is NEVER
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        review(IN_SETUP, "g();", check=stopped)


@pytest.mark.parametrize(
    ("more", "note"),
    [
        ({}, None),
        ({"check_seconds": 0.0}, None),
        ({"check_seconds": 0.0, "board": None}, None),
        ({"board": None}, "not checked: no board named"),
        ({"project": None}, "not checked: no project"),
        ({"board": None, "project": None}, "not checked: no board named"),
        ({"board": None, "unchecked": "unknown board 'unu'"}, "not checked: unknown board 'unu'"),
    ],
)
def test_a_request_that_nothing_can_be_checked_for_says_why(
    more: dict[str, object], note: str | None
) -> None:
    asked = request(IN_SETUP, **more)
    assert why_unchecked(asked) == note
    reviewer = open_reviewer(asked, stop=NEVER, check=compiler)
    assert (reviewer is None) == bool(more)
