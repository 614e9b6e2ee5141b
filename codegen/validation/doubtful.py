"""What a real compiler's report proves if it did not see all that the program is built with.

What may be missing: a header that is not on this computer, for which an empty one stood in; a
library for which our declarations did; settings of the project that a check does not take; and a
standard that the compiler is too old for. What comes of these is not checked, and never said to be
wrong; a plain mistake of the user's own is one whatever is unknown around it, and so is a call that
a declared library does not have.
"""

from __future__ import annotations

from dataclasses import replace

from codegen.advice.libraries import libraries_of
from codegen.project.board import Board
from codegen.project.files import Project
from codegen.types import Report, Rung, Severity
from codegen.validation.api.absent_libraries import declared_files
from codegen.validation.api.doubt import declared_header, unknown_header
from codegen.validation.api.judge import NOT_CHECKED, ONLY_DECLARED, judge
from codegen.validation.api.marks import marks_of
from codegen.validation.api.syntax import syntax_faults
from codegen.validation.manifests import refused_flags

_NAMED = 3  # in one line


def doubted(
    report: Report,
    *,
    project: Project,
    board: Board,
    standards: tuple[str, ...] = (),
    not_taken: tuple[str, ...] = (),
) -> Report:
    """The report with what cannot be told made notes, and no rung that was not reached.

    `standards` are those of which the compiler knows a part only, with the reasons; `not_taken`
    says what of the program itself was left out.
    """
    unknown = list(dict.fromkeys(filter(None, map(unknown_header, report.defects))))
    declared = list(dict.fromkeys(filter(None, map(declared_header, report.defects))))
    refused = (f"build flag {flag}" for flag in refused_flags(project.settings))
    doubts = (*project.settings.doubts, *refused, *standards) if report.errors else ()
    doubts += not_taken
    if not report.checked or not (unknown or declared or doubts):
        return report
    judged = judge(
        report,
        project=project,
        core=None,
        settings_differ=bool(doubts),
        absent=marks_of(tuple(declared_files(declared, board).values())),
    )
    if standards and report.errors:
        judged = _without_new_syntax(judged, project)
    if judged.errors:
        return replace(judged, sizes=None)
    if missing := [*unknown, *doubts]:
        why = f"{NOT_CHECKED}{_listed(missing, '; ')}"
        return replace(judged, rung=Rung.PARSED, sizes=None, why_not_further=why)
    why = f"API-checked, not built: not on this computer: {_listed(declared)}{_lib_deps(declared)}"
    return replace(judged, rung=Rung.SYMBOLS, sizes=None, why_not_further=why)


def _without_new_syntax(report: Report, project: Project) -> Report:
    """The report without the errors on lines on which the grammar finds nothing wrong."""
    texts = {project.shown(file.path): file.text for file in project.files}
    wrong = {name: syntax_faults(text) for name, text in texts.items()}
    return replace(
        report,
        defects=tuple(
            defect
            for defect in report.defects
            if defect.severity is not Severity.ERROR or defect.line in wrong.get(defect.file, ())
        ),
    )


def rests_on_declarations(report: Report) -> bool:
    """Whether declarations stood in for a library, so that nothing can be linked."""
    return any(ONLY_DECLARED in defect.message for defect in report.defects)


def _listed(names: list[str], between: str = ", ") -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return f"{between.join(names[:_NAMED])}{more}"


def _lib_deps(headers: list[str]) -> str:
    """What brings the headers, as a platformio.ini names it."""
    found = dict.fromkeys(all_of[0].lib_deps for all_of in map(libraries_of, headers) if all_of)
    return f"; lib_deps: {', '.join(found)}" if found else ""
