"""Whether the names of a program exist on its board: three-valued, and an error only when certain.

A finding is an error where a name is absent on every path: a bare name that nothing binds, an
attribute that neither the module nor the class has by the board's stubs, a module that the
firmware cannot have. What code itself guards is left alone: `try` with `except AttributeError`,
`except ImportError`, branches on `sys.platform` or `sys.implementation`, `hasattr`. Unknown modules
are noted, once a file. Bodies in PIO or machine assembler are another language.

Calls are not held against the stubs' signatures: of 41 that no overload took in 1,511 real files,
most were right and the stubs behind (`Timer()` on an RP2, `PWM(pin, 100)` on an ESP32).
"""

from __future__ import annotations

import ast
import builtins
import difflib
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from codegen.types import Severity
from codegen.validation.micropython.guards import (
    asked_types,
    chooses_platform,
    exceptions,
    holds_on,
)
from codegen.validation.micropython.inference import Inference
from codegen.validation.micropython.modules import Module, Modules, Origin, firmware
from codegen.validation.micropython.scopes import Imported, Scope, named
from codegen.validation.micropython.types import Class, Function, Instance, Presence, Type, Types
from grammars.patience import keep_on

TOO_DEEP = "names not checked: the code is nested too deeply"
_MOST = 200  # findings of one file
_MOST_COMPARED = 10_000  # names with which misspelt ones of a file are compared: takes up to 1 s
_ASSEMBLERS = frozenset({"asm_pio", "asm_thumb", "asm_xtensa", "asm_rv32"})
_EMITTERS = _ASSEMBLERS | {"bytecode", "native", "viper"}
_ANY_EXCEPTION = frozenset({"", "Exception", "BaseException"})
_INSTALL = "mpremote mip install"
# Packages of micropython-lib that are not called like the modules that they bring, longest first.
_PACKAGES = {
    **{
        f"usb.device.{kind}": f"usb-device-{kind}"
        for kind in ("keyboard", "mouse", "midi", "cdc", "hid")
    },
    **{f"lora.{chip}": f"lora-{chip}" for chip in ("sx126x", "sx127x", "stm32wl5")},
    "collections.defaultdict": "collections-defaultdict",
    "curses.ascii": "curses.ascii",
    "jwt": "pyjwt",
    "os.path": "os-path",
    "tarfile.write": "tarfile-write",
    "usb": "usb-device",
    "umqtt.robust": "umqtt.robust",
    "umqtt": "umqtt.simple",
    "urllib": "urllib.urequest",
}
_GUARDS_IMPORT = _ANY_EXCEPTION | {"ImportError", "ModuleNotFoundError"}


@dataclass(frozen=True, slots=True)
class Finding:
    """A name that is absent or cannot be judged; 1-based line, column in characters."""

    line: int
    column: int
    severity: Severity
    message: str


@dataclass(slots=True)
class Judged:
    """The result for one file: findings, and how many names exist, are absent, are unknown."""

    findings: list[Finding] = field(default_factory=list)
    counts: Counter[Presence] = field(default_factory=Counter)


def judge(
    module: Module, text: str, *, inference: Inference, modules: Modules, port: str
) -> Judged:
    """Judge every name in a file of the project."""
    judge = _Judge(module, text, inference=inference, modules=modules, port=port)
    try:
        judge.visit(module.scope.node)
    except RecursionError:
        judge.judged.findings.append(Finding(0, 0, Severity.NOTE, TOO_DEEP))
    del judge.judged.findings[_MOST:]
    judge.judged.findings.sort(key=lambda f: (f.line, f.column))
    return judge.judged


def _package(name: str) -> str:
    """What micropython-lib calls the package that brings a module: not always the first word."""
    for module, package in _PACKAGES.items():
        if name == module or name.startswith(f"{module}."):
            return package
    return name.partition(".")[0]


class _Judge(ast.NodeVisitor):
    def __init__(
        self, module: Module, text: str, *, inference: Inference, modules: Modules, port: str
    ) -> None:
        self.module = module
        self.scope = module.scope
        self.lines = text.split("\n")
        self.inference = inference
        self.modules = modules
        self.port = port
        self.judged = Judged()
        self.caught: list[frozenset[str]] = []  # by the `try` statements around, from the outside
        self.noted: set[str] = set()
        self.worst = Severity.ERROR
        self.room = _MOST_COMPARED
        self.narrowed: frozenset[str] = frozenset()  # what the branches around know more about
        self.asked_for = set().union(*(own.scope.asked_for for own in modules.own()))

    def visit(self, node: ast.AST) -> None:
        keep_on()
        if len(self.judged.findings) < _MOST:
            super().visit(node)

    # Scopes

    @contextmanager
    def within(self, node: ast.AST) -> Iterator[None]:
        outer = self.scope
        self.scope = outer.inner.get(node, outer)
        yield
        self.scope = outer

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        # The compiler itself knows `@micropython.viper` and its kind; nothing is looked up.
        self.visit_all(d for d in node.decorator_list if not _is_emitter(d))
        self.visit_all([*node.args.defaults, *(d for d in node.args.kw_defaults if d)])
        if _ASSEMBLERS.isdisjoint(named(d) for d in node.decorator_list):
            with self.within(node):
                self.visit_all(node.body)

    visit_AsyncFunctionDef = visit_FunctionDef  # noqa: N815

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.visit_all([*node.decorator_list, *node.bases, *node.keywords])
        with self.within(node):
            self.visit_all(node.body)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self.visit_all([*node.args.defaults, *(d for d in node.args.kw_defaults if d)])
        with self.within(node):
            self.visit(node.body)

    def _visit_comprehension(self, node: ast.expr) -> None:
        with self.within(node):
            self.generic_visit(node)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _visit_comprehension  # noqa: N815

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.visit(node.target)  # MicroPython never evaluates an annotation
        if node.value is not None:
            self.visit(node.value)

    def visit_all(self, nodes: Iterable[ast.AST]) -> None:
        for node in nodes:
            self.visit(node)

    # Guards

    def visit_Try(self, node: ast.Try) -> None:
        caught = frozenset(name for handler in node.handlers for name in exceptions(handler))
        self.caught.append(caught)
        self.visit_all(node.body)
        # What a handler falls back on need not be there either.
        self.caught[-1] = caught & _GUARDS_IMPORT
        self.visit_all(node.handlers)
        self.caught.pop()
        self.visit_all([*node.orelse, *node.finalbody])

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.type is not None:
            # Looked up when something is raised only: programs live long with a wrong one.
            self.worst = Severity.WARNING
            self.visit(node.type)
            self.worst = Severity.ERROR
        self.visit_all(node.body)

    def visit_If(self, node: ast.If | ast.IfExp) -> None:
        self.visit(node.test)
        branches = [node.body, node.orelse]
        if chooses_platform(node.test):
            taken = holds_on(self.port, node.test)
            branches = [] if taken is None else [node.body if taken else node.orelse]
        narrowed = self.narrowed
        self.narrowed = narrowed | set(asked_types(node.test))
        for branch in branches:
            self.visit_all(branch if isinstance(branch, list) else [branch])
        self.narrowed = narrowed

    def guarded(self, exceptions: frozenset[str]) -> bool:
        """Whether a `try` around catches one of these."""
        return any(caught & exceptions for caught in self.caught)

    # Names

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self._imported(alias, alias.name, 0)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        name = node.module or ""
        if not self._imported(node, name, node.level) or self.guarded(_GUARDS_IMPORT):
            return
        module = self.modules.find(name, importer=self.module, level=node.level)
        for alias in node.names:
            if module is None:
                self.judged.counts[Presence.UNKNOWN] += 1
            elif alias.name != "*":
                verdict, _ = self.inference.attribute(frozenset({module}), alias.name)
                self.judged.counts[verdict] += 1
                if verdict is Presence.ABSENT and alias.name not in self.asked_for:
                    self._absent(alias, [module], alias.name)

    def _imported(self, node: ast.alias | ast.ImportFrom, name: str, level: int) -> bool:
        """Judge the module that an import names; whether it is known."""
        if self.modules.has(name, importer=self.module, level=level):
            self.judged.counts[Presence.EXISTS] += 1
            if not level and self.modules.is_to_be_installed(name, importer=self.module):
                self._to_be_installed(node, name)
            return True
        root = name.partition(".")[0]
        if level or self.guarded(_GUARDS_IMPORT) or root in self.noted:
            self.judged.counts[Presence.UNKNOWN] += 1
            return False
        self.noted.add(root)
        severity, message = self._missing(name, root)
        self._found(node, severity, message)
        return False

    def _to_be_installed(self, node: ast.alias | ast.ImportFrom, name: str) -> None:
        """Note once that a module whose names are known is not on the board by itself."""
        package = _package(name)
        if package not in self.noted and not self.guarded(_GUARDS_IMPORT):
            self.noted.add(package)
            message = f"{name!r} is not in the firmware; get it with: {_INSTALL} {package}"
            self._found(node, Severity.NOTE, message)

    def _missing(self, name: str, root: str) -> tuple[Severity, str]:
        """What to say about a module that is neither in the project nor in the board's firmware."""
        facts = firmware()
        if self.port not in facts.ports.get(root, {self.port}):
            return Severity.ERROR, f"MicroPython for {self.port} has no module {name!r}"
        if root in facts.ports:
            return Severity.WARNING, f"the firmware of this board has no module {name!r}"
        if root in facts.installable:
            return Severity.NOTE, f"not checked: {name!r}; get it with: {_INSTALL} {_package(name)}"
        whose = "CPython has it, " if root in sys.stdlib_module_names else ""
        return Severity.NOTE, f"not checked: {name!r}; {whose}neither project nor firmware do"

    def visit_Name(self, node: ast.Name) -> None:
        if not isinstance(node.ctx, ast.Load):
            return
        verdict = self._bare(node.id)
        self.judged.counts[verdict] += 1
        if verdict is Presence.ABSENT and not self.guarded(frozenset({"NameError"})):
            message = f"name {node.id!r} is not defined"
            if node.id in vars(builtins):
                message = f"MicroPython has no built-in {node.id!r}"
            self._found(node, self.worst, message)

    def _bare(self, name: str) -> Presence:
        if self.scope.lookup(name) or (name.startswith("__") and name.endswith("__")):
            return Presence.EXISTS
        if name in firmware().members["builtins"]:
            return Presence.EXISTS
        if self.module.scope.is_dynamic or name in firmware().left_by_boot[self.port]:
            return Presence.UNKNOWN
        verdicts = set()
        for star in _stars(self.scope):
            module = self.modules.find(star.module, importer=self.module, level=star.level)
            if module is None:
                return Presence.UNKNOWN
            verdicts.add(self.inference.attribute(frozenset({module}), name)[0])
        if before := self.modules.run_before(self.module):
            verdicts.add(self.inference.attribute(frozenset({before}), name)[0])
        for verdict in (Presence.EXISTS, Presence.UNKNOWN):
            if verdict in verdicts:
                return verdict
        return Presence.ABSENT

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.visit(node.value)
        if not isinstance(node.ctx, ast.Load):
            return
        owner = self.inference.types(node.value, self.scope)
        verdict, _ = self.inference.attribute(owner, node.attr)
        if verdict is Presence.ABSENT and (
            node.attr in self.asked_for
            or self._may_be_stored(owner, node.attr)
            or (self.narrowed and ast.unparse(node.value) in self.narrowed)
        ):
            verdict = Presence.UNKNOWN
        self.judged.counts[verdict] += 1
        if owner and verdict is Presence.ABSENT and not self.guarded(frozenset({"AttributeError"})):
            self._absent(node, owner, node.attr)

    def _may_be_stored(self, owner: Types, name: str) -> bool:
        """Whether the program stores such an attribute into something, which may be this.

        What it stores into objects of its own classes, the inference knows of.
        """
        own = (isinstance(each, Instance | Class) and _is_own(each) for each in owner or ())
        return not all(own) and any(name in each.scope.stores for each in self.modules.own())

    def _absent(self, node: ast.expr | ast.alias, owners: Iterable[Type], name: str) -> None:
        """Note that nothing of what stands before a name has it."""
        titles, known, severity = set(), set[str](), self.worst
        for owner in owners:
            titles.add(_title(owner))
            known |= self.inference.members(owner)
            # A board runs a file of this name instead of the driver in its firmware.
            if isinstance(owner, Module) and owner.name in firmware().replaced:
                severity = Severity.WARNING
        self.room -= len(known)
        near = (
            difflib.get_close_matches(name, sorted(known), n=1, cutoff=0.7) if self.room > 0 else []
        )
        hint = f"; did you mean {near[0]!r}?" if near else ""
        self._found(node, severity, f"{' or '.join(sorted(titles))} has no {name!r}{hint}")

    def _found(self, node: ast.AST, severity: Severity, message: str) -> None:
        line, offset = node.lineno, node.col_offset  # type: ignore[attr-defined]  # all that come here have a place
        if isinstance(node, ast.Attribute) and node.end_lineno and node.end_col_offset:
            line, offset = node.end_lineno, node.end_col_offset - len(node.attr.encode())
        before = self.lines[line - 1].encode()[:offset] if line <= len(self.lines) else b""
        column = len(before.decode(errors="replace")) + 1
        self.judged.findings.append(Finding(line, column, severity, message))


def _is_emitter(decorator: ast.expr) -> bool:
    match decorator:
        case ast.Attribute(value=ast.Name(id="micropython"), attr=name):
            return name in _EMITTERS
        case ast.Call(func=called):
            return _is_emitter(called)
    return False


def _stars(scope: Scope) -> list[Imported]:
    stars, each = [], scope
    while True:
        stars += each.stars
        if each.parent is None:
            return stars
        each = each.parent


def _is_own(owner: Type) -> bool:
    home = (
        owner
        if isinstance(owner, Module)
        else owner.of.home
        if isinstance(owner, Instance)
        else owner.home
    )
    return home.origin is Origin.PROJECT


def _title(owner: Type) -> str:
    """What a thing is called in a message."""
    match owner:
        case Instance():
            return _title(owner.of)
        case Class() if _is_own(owner):
            return owner.name
        case Class():
            is_plain = owner.home.name in ("builtins", "_io")
            name = owner.name if is_plain else f"{owner.home.name}.{owner.name}"
        case Module():
            name = owner.name
        case Function():
            name = "function"
    return name if _is_own(owner) else f"MicroPython's {name}"
