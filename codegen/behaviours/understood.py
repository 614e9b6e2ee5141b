"""What is raised inside this folder where a sentence is not understood."""

from __future__ import annotations


class NotUnderstoodError(Exception):
    """Not all of a sentence is understood, so nothing of it is answered."""
