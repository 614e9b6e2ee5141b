"""What the builders of the corpus raise: only what the caller can change, in one line.

A repository that cannot be read, a file that is not text and a worker that died are results: they
are counted in the tallies and named in the report.
"""

from __future__ import annotations


class CorpusError(Exception):
    """The corpus cannot be built as asked; the message says what to change."""


class GitError(CorpusError):
    """git cannot read or fetch a repository; the message is its own last line."""
