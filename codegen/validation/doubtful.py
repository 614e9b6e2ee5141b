"""What a real compiler's report proves if it did not see everything that the program is built with.

Three things may be missing: a header that is not on this computer, for which an empty one stood in,
settings of the project that a check does not take, and a standard that the compiler is too old for.
What comes of either is not checked, and
never said to be wrong; a plain mistake of the user's own is one whatever is unknown around it.
"""

from __future__ import annotations

from dataclasses import replace

from codegen.project.files import Project
from codegen.types import Report, Rung, Severity
from codegen.validation.api.doubt import unknown_header
from codegen.validation.api.judge import NOT_CHECKED, judge
from codegen.validation.api.syntax import syntax_faults

_NAMED = 3  # in one line


def doubted(report: Report, *, project: Project, standards: tuple[str, ...] = ()) -> Report:
    """The report with what cannot be told made notes, and no rung that was not reached.

    `standards` are those of which the compiler knows a part only, with the reasons.
    """
    headers = list(dict.fromkeys(filter(None, map(unknown_header, report.defects))))
    doubts = (*project.settings.doubts, *standards) if report.errors else ()
    if not report.checked or not (headers or doubts):
        return report
    judged = judge(report, project=project, core=None, settings_differ=bool(doubts))
    if standards:
        judged = _without_new_syntax(judged, project)
    if judged.errors:
        return replace(judged, sizes=None)
    missing = [*headers, *doubts]
    more = f" and {len(missing) - _NAMED} more" if len(missing) > _NAMED else ""
    why = f"{NOT_CHECKED}{'; '.join(missing[:_NAMED])}{more}"
    return replace(judged, rung=Rung.PARSED, sizes=None, why_not_further=why)


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
