"""What is legal: recognisers over tree-sitter grammars, and the outline of a source file.

`Recognizer(name).start()` gives a `State`; `State.advance(bytes)` the next one or None,
`State.can_end(suffix, reach)` whether the text may stop there.
"""

from grammars._core import LimitError
from grammars.languages import comment_openers
from grammars.recognizer import Recognizer
from grammars.state import State

__all__ = ["LimitError", "Recognizer", "State", "comment_openers"]
