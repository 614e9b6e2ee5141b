"""What of a Python text is a comment only, by cases: the piece is in `[[...]]`."""

from __future__ import annotations

import pytest

from codegen.validation.python_comments import is_comment


@pytest.mark.parametrize(
    ("marked", "comment"),
    [
        ("a = 1  [[# on]]\n", True),
        ("# the [[led]]\n", True),
        ("a = 1[[  # on\n# and off\n]]", True),
        ("a = 1[[  # on\nb = 2]]\n", False),
        ("a = [[1  # on]]\n", False),
        ("a = '# [[led]]'\n", False),
        ("a = [['#']]\n", False),
        ('"""\n# [[led]]\n"""\n', False),
        ("a = 1  [[]]# on\n", False),
    ],
)
def test_a_piece_that_is_comment_only_is_told(marked: str, *, comment: bool) -> None:
    above, _, rest = marked.partition("[[")
    piece, _, below = rest.partition("]]")
    assert is_comment(above + piece + below, len(above), len(above) + len(piece)) is comment
