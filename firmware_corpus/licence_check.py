"""Whether each source is under the licence that sources.toml gives it, in its own words.

A licence file at the root must hold the text of the named licence, or a README name it, or enough
of the files themselves (`evidence` says which). Every file is asked once more when the corpus is
built: this check is about the entry, the other one about each file.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import PurePosixPath

from firmware_corpus.errors import GitError
from firmware_corpus.git import Entry, Repository
from firmware_corpus.licences import (
    licence_of_header,
    licences_in,
    licences_named_in,
    permissive_part,
)
from firmware_corpus.plan import LICENCE_FILE, Place, plan
from firmware_corpus.sources import Evidence, Source

_README = re.compile(r"(?:readme|license|licence|copying).*", re.IGNORECASE)
_ASKED = 200  # files whose headers are read
_HEADER = 4000  # bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """What the check of one source found. `problem` is None when the entry is right.

    `found` are the licences that the named evidence shows, `headers` how many of the files that
    were looked at name which licence in their own headers ("" for none).
    """

    source: Source
    found: tuple[str, ...] = ()
    headers: tuple[tuple[str, int], ...] = ()
    problem: str | None = None


def check_licence(source: Source, place: Place) -> Finding:
    """Compares one entry with its repository; a repository that cannot be read is a problem."""
    try:
        repository = place.open(source)
        entries = repository.files(source.commit)
        headers = _headers(repository, source, place)
        if source.evidence is Evidence.EACH:
            counts = Counter({name: n for name, n in headers.items() if name})
            found = {one for name in counts for one in name.split(" AND ")}
        else:
            found = _found(repository, entries, source.evidence)
    except GitError as error:
        return Finding(source, problem=str(error))
    wanted = permissive_part(source.licence) or source.licence
    problem = None
    if missing := [x for x in wanted.split(" AND ") if x.split(" WITH ")[0] not in found]:
        problem = f"no sign of {', '.join(missing)} in its {_PLACES[source.evidence]}"
        problem += f"; there is: {', '.join(sorted(found)) or 'nothing'}"
    elif strict := _strict(headers):
        problem = f"most headers say otherwise: {strict}"
    shown = tuple(sorted(headers.items(), key=lambda pair: (-pair[1], pair[0])))
    return Finding(source, tuple(sorted(found)), shown, problem)


_PLACES = {
    Evidence.FILE: "licence file",
    Evidence.README: "README",
    Evidence.EACH: "files and folders",
}


def _found(repository: Repository, entries: tuple[Entry, ...], evidence: Evidence) -> set[str]:
    """The licences that the files at the root show."""
    wanted = LICENCE_FILE if evidence is Evidence.FILE else _README
    read = licences_in if evidence is Evidence.FILE else licences_named_in
    files = [e for e in entries if wanted.fullmatch(e.path) and not e.is_link and e.size]
    texts = repository.blobs([e.oid for e in files])
    return {x for raw in texts if raw for x in read(raw.decode("utf-8", "replace"))}


def _headers(repository: Repository, source: Source, place: Place) -> Counter[str]:
    """How many files name which licence themselves, of a sample that is the same every time."""
    files = [file for piece in plan(source, place).pieces for file in piece]
    files = sorted(files, key=lambda file: file.oid)[:_ASKED]
    counts: Counter[str] = Counter()
    for file, raw in zip(files, repository.blobs([f.oid for f in files]), strict=True):
        text = (raw or b"")[:_HEADER].decode("utf-8", "replace")
        counts[licence_of_header(_head(text, file.path)) or file.licence] += 1
    return counts


def _head(text: str, path: str) -> str:
    """The comments before the code; strings in code may name licences too."""
    sign = "#" if PurePosixPath(path).suffix == ".py" else "/"
    lines = text.splitlines()
    end = next(
        (i for i, line in enumerate(lines) if line[:1].isalpha() and sign == "#"), len(lines)
    )
    return "\n".join(lines[:end])


def _strict(headers: Counter[str]) -> str | None:
    """The licence of most headers, if it is not a permissive one."""
    name, count = max(headers.items(), key=lambda pair: pair[1], default=("", 0))
    if name and permissive_part(name) is None and count > sum(headers.values()) / 2:
        return name
    return None
