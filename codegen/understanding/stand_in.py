"""A recipe as an answer of its own, with the sentence on top as every answer has it."""

from __future__ import annotations

from codegen.drafting.snippet_draft import sentence_of
from codegen.types import Candidate, GenerateRequest, Report, Rung, Trust
from codegen.understanding.brief import Brief
from grammars import comment_openers


def recipe_candidate(
    request: GenerateRequest, brief: Brief, why_not_higher: str | None
) -> Candidate | None:
    """The recipe that the request leans on with the request's values, not checked yet."""
    if (lead := brief.lead) is None:
        return None
    opener = comment_openers(request.language.value)[0]
    report = Report(
        board=request.board, rung=Rung.PARSED, checked=False, why_not_further=why_not_higher
    )
    return Candidate(
        code=f"{opener} {sentence_of(request)}\n{lead.code}",
        report=report,
        trust=Trust.CONSTRAINED,
        log_likelihood=0.0,
        recipe=lead.name,
    )
