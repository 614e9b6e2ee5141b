"""Names while decoding, for MicroPython: attributes, and what is imported from a module.

The statement at the cursor is replaced by one that binds what stands before the dot, and the
inference over the board's stubs says what that may be (codegen/validation/micropython). Where it
does not know, or the program asks which platform it runs on, every name passes. Modules are not
held to a list: a program may bring any.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Collection

from codegen.project.board import Board
from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.validation.micropython.dialect import Dialect, dialect
from codegen.validation.micropython.inference import Inference
from codegen.validation.micropython.modules import Module, Modules
from codegen.validation.micropython.ports import port_of
from codegen.validation.micropython.scopes import Scope
from codegen.validation.micropython.stubs import Stubs, find_stubs
from codegen.validation.micropython.types import Class, Instance, Type

_LEXEME = re.compile(
    r"#[^\n]*|(?P<long>'''|\"\"\")(?:\\.|(?!(?P=long)).)*(?:(?P=long)|\Z)"
    r"|\"(?:\\.|[^\"\\\n])*\"?|'(?:\\.|[^'\\\n])*'?",
    re.DOTALL,
)
_WORD = re.compile(r"[A-Za-z_]\w*")
_CHAIN = re.compile(
    r"(?<![\w.)\]\"'])([A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\([^()\n]{0,200}\)|\[[^\[\]\n]{0,200}\])*)\Z"
)
_FROM = re.compile(r"from[ \t]+([\w.]*)[ \t]+import[ \t]+\(?(?:[\w \t,]*,[ \t]*)?\Z")
_PLATFORMS = re.compile(r"sys\.platform|uname\b|sys\.implementation|implementation\.name")
_BOUND = "pinwright_asks"
_KEPT = 64


class PythonSpelling:
    """The names that may be spelt at one cursor of a MicroPython program."""

    def __init__(
        self, text: str, offset: int, *, board: Board | None, project: Project | None = None
    ) -> None:
        self._before, self._after = text[:offset], text[offset:].partition("\n")[2]
        self._is_alone = project is None
        self._project = project or _alone(text)
        port = port_of(board) if board is not None else None
        self._stubs = find_stubs(port) if port is not None and self._is_judged(text) else None
        self._found: dict[str, Collection[str] | None] = {}

    def _is_judged(self, text: str) -> bool:
        """Whether it is MicroPython, and does not choose between platforms.

        What is asked for a board and belongs to no project yet is.
        """
        if _PLATFORMS.search(text):
            return False
        main = SourceFile(self._project.main, text)
        return self._is_alone or dialect(main, self._project) is Dialect.MICROPYTHON

    def allows(self, drafted: bytes, piece: bytes) -> bool:
        """Whether all names that the piece spells, or goes on with, may be there."""
        if self._stubs is None:
            return True
        draft = drafted.decode("utf-8", "ignore")
        lead = self._before[self._before.rfind("\n") + 1 :]
        before = lead + draft
        text = before + piece.decode("utf-8", "ignore")
        begin = len(before)
        while begin and (text[begin - 1].isalnum() or text[begin - 1] == "_"):
            begin -= 1
        for match in _WORD.finditer(text, begin):
            line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
            is_from = line.lstrip().startswith("from ")
            if not line.endswith(".") and not is_from:
                continue
            names = self.names_at(text[: match.start()])
            word, is_open = match[0], match.end() == len(text)
            if names is None or word.startswith("_"):
                continue
            typed = word[: max(0, len(lead) - match.start())]
            if not _fits(word, names, is_open=is_open) and (
                not typed or _fits(typed, names, is_open=True)
            ):
                return False
        return True

    def names_at(self, draft: str) -> Collection[str] | None:
        """The names that may follow; `draft` is from the start of the cursor's line on."""
        if draft not in self._found:
            if len(self._found) > _KEPT:
                self._found.clear()
            self._found[draft] = self._names(draft)
        return self._found[draft]

    def _names(self, draft: str) -> Collection[str] | None:
        stubs = self._stubs
        whole = self._before[: self._before.rfind("\n") + 1] + draft
        if stubs is None or _is_within(whole) or _is_continued(whole):
            return None
        start = whole.rfind("\n") + 1
        line = whole[start:]
        if match := _FROM.fullmatch(line):  # at the left: elsewhere it may be tried
            return self._imported(stubs, whole[:start], match[1])
        chain = _CHAIN.search(line, 0, len(line) - 1) if line.endswith(".") else None
        return self._members(stubs, whole[:start], line, chain[1]) if chain else None

    def _members(self, stubs: Stubs, above: str, line: str, chain: str) -> Collection[str] | None:
        """The attributes of the expression before the dot that a line ends with."""
        indent = line[: len(line) - len(line.lstrip())]
        following = next((x for x in self._after.split("\n") if x.strip()), "")
        deeper = len(following) - len(following.lstrip()) > len(indent)
        asks = f"for {_BOUND} in ({chain},):" if deeper else f"{_BOUND} = ({chain})"
        inference, scope = self._inference(stubs, f"{above}{indent}{asks}\n{self._after}")
        found = _asked(scope) if scope is not None and _parses(chain) else None
        if found is None:
            return None
        owners = inference.types(*found)
        if line.strip() == f"{chain}." and any(map(_is_own, owners or ())):
            return None  # `self.x = 1` makes a new one
        return inference.all_names(owners)

    def _imported(self, stubs: Stubs, before: str, name: str) -> Collection[str] | None:
        modules, _ = self._modules(stubs, f"{before}\n{self._after}")
        importer = modules.of_file(self._project.main)
        if importer is None or not name or name.startswith("."):
            return None
        module = modules.find(name, importer=importer, level=0)
        return Inference(modules).all_names(frozenset({module})) if module else None

    def _inference(self, stubs: Stubs, text: str) -> tuple[Inference, Scope | None]:
        modules, main = self._modules(stubs, text)
        module = modules.of_file(main)
        return Inference(modules), module.scope if module is not None else None

    def _modules(self, stubs: Stubs, text: str) -> tuple[Modules, str]:
        main = self._project.main
        texts = {file.path: file.text for file in self._project.files if file.path.endswith(".py")}
        return Modules({**texts, main: text}, port=stubs.port, cpython=stubs.cpython), main


def _is_own(owner: Type) -> bool:
    """Whether a thing is of the program's own making."""
    match owner:
        case Instance(of=cls):
            return not cls.home.is_stub
        case Class(home=home):
            return not home.is_stub
        case Module():
            return not owner.is_stub
    return False


def _alone(text: str) -> Project:
    return Project(ProjectKind.MICROPYTHON, "", (SourceFile("main.py", text),), "main.py")


def _asked(scope: Scope) -> tuple[ast.expr, Scope] | None:
    """The expression that the probe binds, and the scope that it stands in."""
    waiting = [scope]
    while waiting:
        each = waiting.pop()
        for binding in each.names.get(_BOUND, ()):
            expression = getattr(binding, "expression", None)
            if isinstance(expression, ast.Tuple):
                (expression,) = expression.elts
            if expression is not None:
                return expression, each
        waiting.extend(each.inner.values())
    return None


def _parses(expression: str) -> bool:
    try:
        ast.parse(expression, mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _is_within(text: str) -> bool:
    """Whether the end of a text lies in a string or a comment."""
    ends = [match.end() for match in _LEXEME.finditer(f"{text}x")]
    return bool(ends) and ends[-1] > len(text)


def _is_continued(text: str) -> bool:
    """Whether the last line goes on from the one before it: a bracket or a backslash."""
    start = text.rfind("\n") + 1
    code = _LEXEME.sub(lambda match: " " * len(match[0]), text[:start])
    if code.rstrip(" \t\n").endswith("\\"):
        return True
    depth = 0
    for sign in re.finditer(r"[()\[\]{}]", code):
        depth += 1 if sign[0] in "([{" else -1
    return depth > 0


def _fits(word: str, names: Collection[str], *, is_open: bool) -> bool:
    return any(name.startswith(word) for name in names) if is_open else word in names
