"""Reads the public interface of headers with libclang (`pip install libclang`).

Not seen: what a template's arguments choose, names that macros put together from arguments, and the
bodies of functions, so a constant that a function computes has no value here.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from clang.cindex import (
    AccessSpecifier,
    AvailabilityKind,
    Cursor,
    CursorKind,
    Index,
    TranslationUnit,
    Type,
    TypeKind,
    conf,
)

from benchmarks.declarations.interface import (
    Constant,
    Entry,
    Function,
    Interface,
    Kind,
    Macro,
    Thing,
    is_hidden,
    is_private,
)

_KEEP_GOING = 0x200  # CXTranslationUnit_KeepGoing: a header that is not there ends nothing
_OPTIONS = (
    TranslationUnit.PARSE_SKIP_FUNCTION_BODIES | TranslationUnit.PARSE_INCOMPLETE | _KEEP_GOING
)
_QUIET = ("-ferror-limit=0", "-w")
_DEFINE = re.compile(
    r"^[ \t]*#[ \t]*define[ \t]+(?P<name>[A-Za-z_]\w*)(?:\((?P<inside>[^)]*)\))?", re.MULTILINE
)
_BEFORE = "pinwright_before_"
_PROBE = "pinwright_probe_"
_SCOPES = {CursorKind.NAMESPACE, CursorKind.LINKAGE_SPEC, CursorKind.UNEXPOSED_DECL}
_CLASSES = {
    CursorKind.CLASS_DECL,
    CursorKind.STRUCT_DECL,
    CursorKind.UNION_DECL,
    CursorKind.CLASS_TEMPLATE,
    CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION,
}
_TEMPLATES = {
    CursorKind.CLASS_TEMPLATE,
    CursorKind.CLASS_TEMPLATE_PARTIAL_SPECIALIZATION,
}
_FUNCTIONS = {
    CursorKind.FUNCTION_DECL,
    CursorKind.CXX_METHOD,
    CursorKind.CONSTRUCTOR,
    CursorKind.CONVERSION_FUNCTION,
    CursorKind.FUNCTION_TEMPLATE,
}
_NO_MEMBERS = {CursorKind.DESTRUCTOR, CursorKind.CXX_BASE_SPECIFIER, CursorKind.USING_DECLARATION}
_CONSTRUCTOR = "<constructor>"
_EMPTY_TEMPLATE = {
    CursorKind.UNEXPOSED_ATTR,
    CursorKind.TEMPLATE_TYPE_PARAMETER,
    CursorKind.TEMPLATE_NON_TYPE_PARAMETER,
}
_UNNAMED = re.compile(r"\((?:unnamed|anonymous)[^)]*\)")
_PARAMETER = re.compile(r"type-parameter-\d+-\d+")
_NAME = re.compile(r"[A-Za-z_]\w*(?:::[A-Za-z_]\w*)*")
_EXTENT = re.compile(r"\[\d*\]$")


class Reader:
    """One translation unit, and the names that it finds in the files that count."""

    def __init__(
        self, arguments: Sequence[str], ours: Callable[[str], bool], files: Iterable[Path]
    ) -> None:
        """`arguments` are the compiler's; `ours` says of a file whether its names count.

        `files` are all that may be included of those; macros are looked for in them.
        """
        self._arguments = [*arguments, *_QUIET]
        self._is_ours = ours
        self._files = tuple(files)
        _evaluation()
        self._known: dict[str, bool] = {}
        self._aside: set[str] = set()
        self._shorts: dict[str, str] = {}
        self._renamed: dict[str, str] = {}  # types of a namespace that are brought out of it
        self._entries: dict[str, Entry] = {}
        self._transparent: set[str] = set()  # namespaces whose names a program need not qualify
        self._derived: dict[str, dict[str, Entry]] = {}
        self._macros: list[tuple[str, int | None]] = []

    def read(self, text: str) -> Interface:
        """The interface of what a text includes."""
        macros = _macros(self._files)
        probes = _probes(macros)
        before = [f"#ifdef {name}\nextern int {_BEFORE}{name};\n#endif" for name in macros]
        text = "\n".join([*before, text])
        unit = _parse("\n".join([text, *probes.values()]), self._arguments)
        self._find_transparent(unit.cursor)
        for cursor in unit.cursor.get_children():
            self._visit(cursor)
        self._add_macros(unit, macros, dict(zip(probes, _lines_of(text, probes), strict=True)))
        entries = {name: self._with_short_names(e) for name, e in sorted(self._entries.items())}
        return Interface(entries, frozenset(self._aside), tuple(_errors(unit)))

    def _with_short_names(self, entry: Entry) -> Entry:
        """The same with `fl::CRGB` as `CRGB`, where the library itself gives it that name."""
        if isinstance(entry, tuple):
            return tuple(
                replace(
                    each,
                    parameters=tuple(map(self._short, each.parameters)),
                    result=each.result and self._short(each.result),
                )
                for each in entry
            )
        if isinstance(entry, (Thing, Kind)):
            return replace(entry, type=self._short(entry.type))
        return entry

    def _short(self, type_: str) -> str:
        if type_ not in self._shorts:
            renamed = self._renamed
            self._shorts[type_] = _NAME.sub(lambda found: renamed.get(found[0], found[0]), type_)
        return self._shorts[type_]

    def _counts(self, cursor: Cursor) -> bool:
        file = cursor.location.file
        if file is None:
            return False
        if file.name not in self._known:
            self._known[file.name] = self._is_ours(str(Path(file.name)))
        return self._known[file.name]

    def _find_transparent(self, cursor: Cursor) -> None:
        """Inline namespaces, and those that a header of the library opens for all."""
        for each in cursor.get_children():
            if each.kind is CursorKind.USING_DIRECTIVE and self._counts(each):
                named = [c for c in each.get_children() if c.kind is CursorKind.NAMESPACE_REF]
                self._transparent |= {c.referenced.get_usr() for c in named[-1:]}
            elif each.kind in _SCOPES and (
                each.kind is not CursorKind.NAMESPACE or self._counts(each)
            ):
                if each.kind is CursorKind.NAMESPACE and conf.lib.clang_Cursor_isInlineNamespace(
                    each
                ):
                    self._transparent.add(each.get_usr())
                self._find_transparent(each)

    def _visit(self, cursor: Cursor) -> None:
        """A declaration outside of classes."""
        kind = cursor.kind
        if kind in _SCOPES:
            if kind is CursorKind.NAMESPACE and (
                not self._counts(cursor) or is_private(cursor.spelling)
            ):
                return
            for each in cursor.get_children():
                self._visit(each)
        elif kind is CursorKind.USING_DECLARATION and self._counts(cursor):
            for each in cursor.get_children():
                if each.kind in (CursorKind.TYPE_REF, CursorKind.TEMPLATE_REF):
                    target = _qualified(each.referenced)
                    self._renamed[target] = cursor.spelling
                    self._add(cursor.spelling, Kind(target))
        elif self._counts(cursor):
            name = self._name(cursor)
            if name is not None:
                for key, entry in self._read(cursor, name):
                    self._add(key, entry)

    def _read(self, cursor: Cursor, name: str) -> Iterator[tuple[str, Entry]]:
        """What a declaration of that name adds."""
        kind = cursor.kind
        if _is_unavailable(cursor):
            return
        if kind in _CLASSES:
            if cursor.is_definition():
                yield from self._class(cursor, name)
        elif kind is CursorKind.ENUM_DECL:
            if cursor.is_definition():
                yield from _enumeration(cursor, name)
        elif kind in (CursorKind.TYPEDEF_DECL, CursorKind.TYPE_ALIAS_DECL):
            yield from self._alias(cursor, name)
        elif kind is CursorKind.TYPE_ALIAS_TEMPLATE_DECL:
            yield name, Kind()
        elif kind in _FUNCTIONS:
            function = _function(cursor)
            hidden = [p for p in function.parameters if is_hidden(p) and "pinwright_" not in p]
            if function.generic or not hidden:
                yield name, (function,)
        elif kind in (CursorKind.VAR_DECL, CursorKind.FIELD_DECL):
            yield name, _object(cursor)

    def _alias(self, cursor: Cursor, name: str) -> Iterator[tuple[str, Entry]]:
        target = _canonical(cursor.underlying_typedef_type)
        inside = cursor.semantic_parent.kind in _CLASSES
        tags = (f"_{name}", f"__{name}", f"{name.removesuffix('_t')}_struct", f"{name}_s")
        if target != name and (target.rpartition("::")[2] == name or target in tags) and not inside:
            self._renamed[target] = name
        behind = _declaration(cursor.underlying_typedef_type)
        # What several names share may be a class of ours that has no name for programs.
        shared = is_hidden(target) and behind is not None and behind.kind in _CLASSES
        if shared and behind is not None and self._counts(behind):
            yield from self._class(behind, name)
        else:
            yield name, Kind(target if target != cursor.spelling else "")

    def _class(self, cursor: Cursor, name: str) -> Iterator[tuple[str, Entry]]:
        yield name, Kind(bases=frozenset(self._foreign_bases(cursor)))
        for member, entry in self._members(cursor).items():
            last = name.rpartition("::")[2] if member == _CONSTRUCTOR else member
            yield f"{name}::{last}", entry

    def _members(self, cursor: Cursor) -> dict[str, Entry]:
        """The public members of a class, those of its bases in the library with them."""
        usr = cursor.get_usr()
        if usr not in self._derived:
            self._derived[usr] = {}
            found: dict[str, Entry] = {}
            children = [*cursor.get_children()]
            for each in children:
                if each.access_specifier is AccessSpecifier.PUBLIC:
                    self._member(each, cursor, found)
            self._inherit(children, found)
            self._derived[usr] = found
        return self._derived[usr]

    def _member(self, cursor: Cursor, parent: Cursor, found: dict[str, Entry]) -> None:
        """Add what a declaration in a class brings."""
        if cursor.kind in _CLASSES and conf.lib.clang_Cursor_isAnonymousRecordDecl(cursor):
            for member, entry in self._members(cursor).items():
                _join(found, member, entry)
        elif not _is_copied(cursor, parent) and cursor.kind not in _NO_MEMBERS:
            name = _CONSTRUCTOR if _constructs(cursor, parent) else _plain(cursor.spelling)
            if name and not is_private(name):
                for key, entry in self._read(cursor, name):
                    _join(found, key, entry)

    def _inherit(self, children: list[Cursor], found: dict[str, Entry]) -> None:
        """Add the members of public bases in the library, but those that the class hides."""
        own = set(found)
        bases = [each for each in map(self._base, children) if each is not None]
        names = {each.spelling for each in bases}
        shared = {
            name
            for each in children
            if each.kind is CursorKind.USING_DECLARATION
            for name in (each.spelling, *_overloads(each))
        }
        for base in bases:
            for member, entry in self._members(base).items():
                brought = names & shared if member == _CONSTRUCTOR else member not in own - shared
                if brought:
                    _join(found, member, entry)

    def _base(self, cursor: Cursor) -> Cursor | None:
        if cursor.kind is CursorKind.CXX_BASE_SPECIFIER:
            base = _declaration(cursor.type)
            public = cursor.access_specifier is AccessSpecifier.PUBLIC
            return base if public and base is not None and self._counts(base) else None
        return None

    def _foreign_bases(self, cursor: Cursor) -> Iterator[str]:
        for each in cursor.get_children():
            if each.kind is not CursorKind.CXX_BASE_SPECIFIER:
                continue
            if each.access_specifier is AccessSpecifier.PUBLIC:
                base = _declaration(each.type)
                if base is not None and self._counts(base):
                    yield from self._foreign_bases(base)
                else:
                    yield _canonical(each.type)

    def _name(self, cursor: Cursor) -> str | None:
        """The name with its namespaces, without those that a program need not write."""
        parts = [_plain(cursor.spelling)]
        parent = cursor.semantic_parent
        while parent is not None and parent.kind is not CursorKind.TRANSLATION_UNIT:
            if parent.kind is CursorKind.NAMESPACE:
                if parent.get_usr() not in self._transparent:
                    parts.append(parent.spelling)
            elif parent.kind in _CLASSES:
                return None  # a member that is defined outside of its class
            parent = parent.semantic_parent
        if not parts[0] and cursor.kind is not CursorKind.ENUM_DECL:
            return None
        name = "::".join(reversed(parts))
        return None if is_private(name) else name

    def _add(self, name: str, entry: Entry) -> None:
        _join(self._entries, name, entry)

    def _add_macros(
        self, unit: TranslationUnit, macros: dict[str, int | None], lines: dict[str, int]
    ) -> None:
        """The macros that are defined, with the values of those that stand for one."""
        wrong = {d.location.line for d in unit.diagnostics if d.severity >= 3 and _in_main(d)}
        others = set[str]()  # the core's
        for cursor in unit.cursor.get_children():
            if cursor.kind is CursorKind.VAR_DECL and cursor.spelling.startswith(_BEFORE):
                others.add(cursor.spelling.removeprefix(_BEFORE))
            elif cursor.kind is CursorKind.VAR_DECL and cursor.spelling.startswith(_PROBE):
                name = cursor.spelling.removeprefix(_PROBE)
                if name in others:
                    continue
                value = _evaluate(cursor) if macros[name] is None else None
                if value is not None:
                    self._add(name, Constant(value))
                else:
                    self._add(name, Macro(macros[name]))
                    if macros[name] is None and lines[name] in wrong:
                        self._aside.add(name)  # a part of a declaration, not a value


def precompile(arguments: Sequence[str], headers: Iterable[str], into: Path) -> None:
    """Parse headers once for many readers, which are given `-include-pch` with this file."""
    text = "".join(f"#include <{header}>\n" for header in headers)
    _evaluation()
    unit = _parse(text, [*arguments, *_QUIET])
    unit.save(str(into))


def _parse(text: str, arguments: Sequence[str]) -> TranslationUnit:
    name = "/pinwright/main.cpp"
    index = Index.create(excludeDecls=True)  # those of what was precompiled
    return index.parse(name, args=arguments, unsaved_files=[(name, text)], options=_OPTIONS)


def _macros(files: Iterable[Path]) -> dict[str, int | None]:
    """The macros that files may define, with the number of their arguments."""
    found: dict[str, int | None] = {}
    for path in files:
        for match in _DEFINE.finditer(path.read_text("utf-8", "replace")):
            inside = match["inside"]
            if is_private(match["name"]):
                continue
            if inside is None:
                arity = None
            elif "..." in inside:
                arity = -1
            else:
                arity = len([each for each in inside.split(",") if each.strip()])
            found.setdefault(match["name"], arity)
    return found


def _probes(macros: dict[str, int | None]) -> dict[str, str]:
    """For each macro a variable that is there if it is defined, and holds what it stands for."""
    return {
        name: f"#ifdef {name}\nstatic const auto {_PROBE}{name} = "
        f"({name if arity is None else 0});\n#endif"
        for name, arity in macros.items()
    }


def _lines_of(text: str, probes: dict[str, str]) -> Iterator[int]:
    """The lines on which the variables stand."""
    first = text.count("\n") + 3
    return (first + 3 * at for at in range(len(probes)))


def _overloads(cursor: Cursor) -> Iterator[str]:
    children = cursor.get_children()
    return (each.spelling for each in children if each.kind is CursorKind.OVERLOADED_DECL_REF)


def _enumeration(cursor: Cursor, name: str) -> Iterator[tuple[str, Entry]]:
    scope = name if cursor.is_scoped_enum() else name.rpartition("::")[0]
    named = bool(cursor.spelling) and not cursor.is_anonymous()
    if named:
        yield name, Kind()
    for each in cursor.get_children():
        if each.kind is CursorKind.ENUM_CONSTANT_DECL:
            key = f"{scope}::{each.spelling}" if scope else each.spelling
            yield key, Constant(str(each.enum_value), name if named else "")


def _object(cursor: Cursor) -> Entry:
    value = _evaluate(cursor) if _is_constant(cursor) else None
    return Thing(_EXTENT.sub("[]", _canonical(cursor.type))) if value is None else Constant(value)


def _is_unavailable(cursor: Cursor) -> bool:
    """Whether our header names it to say that it is not there.

    libclang tells nothing of a class template's attributes but that there is one.
    """
    if cursor.kind is CursorKind.CLASS_TEMPLATE:
        kinds = {each.kind for each in cursor.get_children()}
        return CursorKind.UNEXPOSED_ATTR in kinds and kinds <= _EMPTY_TEMPLATE
    return bool(cursor.availability is AvailabilityKind.NOT_AVAILABLE)


def _is_constant(cursor: Cursor) -> bool:
    return bool(cursor.type.is_const_qualified()) and cursor.kind is CursorKind.VAR_DECL


def _in_main(diagnostic: Any) -> bool:
    file = diagnostic.location.file
    return file is not None and file.name.endswith("/pinwright/main.cpp")


def _errors(unit: TranslationUnit) -> Iterator[str]:
    for each in unit.diagnostics:
        if each.severity >= 3 and not _in_main(each):
            file = Path(each.location.file.name).name if each.location.file else "?"
            yield f"{file}:{each.location.line}: {each.spelling}"


def _join(entries: dict[str, Entry], name: str, entry: Entry) -> None:
    """Add to what a name stands for: overloads gather, what says more stays."""
    held = entries.get(name)
    if isinstance(held, tuple) and isinstance(entry, tuple):
        for each in entry:
            same = [h for h in held if (h.parameters, h.generic) == (each.parameters, each.generic)]
            if not same:
                held = (*held, each)
            elif each.optional > same[0].optional:
                held = tuple(each if h is same[0] else h for h in held)
        entries[name] = held
    elif (
        held is None
        or (isinstance(held, Kind) and not held.type and not held.bases)
        or (isinstance(entry, Constant) and not isinstance(held, Constant))
    ):
        entries[name] = entry


def _plain(spelling: str) -> str:
    """A declaration's name without a template's arguments, and none where it has no name."""
    if "(unnamed" in spelling or "(anonymous" in spelling:
        return ""
    if spelling.startswith("operator "):
        return _PARAMETER.sub("T", spelling)
    return spelling if spelling.startswith("operator") else spelling.partition("<")[0]


def _constructs(each: Cursor, parent: Cursor) -> bool:
    if each.kind is CursorKind.CONSTRUCTOR:
        return True
    return each.kind is CursorKind.FUNCTION_TEMPLATE and _plain(each.spelling) == _plain(
        parent.spelling
    )


def _is_copied(each: Cursor, parent: Cursor) -> bool:
    """Copying, moving and assigning the same type: nearly every type has them, written or not."""
    if each.kind is CursorKind.CONSTRUCTOR:
        return bool(each.is_copy_constructor() or each.is_move_constructor())
    if each.kind is CursorKind.CXX_METHOD and each.spelling == "operator=":
        types = [_canonical(a.type) for a in each.get_arguments()]
        return len(types) == 1 and types[0].strip("& ").removeprefix("const ").rpartition("::")[
            2
        ].partition("<")[0] == _plain(parent.spelling)
    return False


def _declaration(type_: Type) -> Cursor | None:
    declaration = type_.get_canonical().get_declaration()
    if declaration.kind is CursorKind.NO_DECL_FOUND:
        declaration = type_.get_declaration()
    template = conf.lib.clang_getSpecializedCursorTemplate(declaration)
    if template is not None and template.kind in _CLASSES:
        return template.get_definition() or template
    if declaration.kind is CursorKind.NO_DECL_FOUND:
        return None
    return declaration.get_definition() or declaration


def _canonical(type_: Type) -> str:
    canonical = type_.get_canonical()
    return _UNNAMED.sub("(unnamed)", canonical.spelling)


def _parameter(type_: Type) -> str:
    """A parameter's type for who calls: arrays are pointers, and its own `const` means nothing."""
    name = _canonical(type_)
    if (array := _EXTENT.search(name)) is not None:
        name = f"{name[: array.start()]} *"
    name = name.removesuffix("const").strip() if name.endswith("*const") else name
    return name if name.endswith(("*", "&")) else name.removeprefix("const ")


def _qualified(cursor: Cursor) -> str:
    parent = cursor.semantic_parent
    if parent is None or parent.kind is CursorKind.TRANSLATION_UNIT:
        return str(cursor.spelling)
    return f"{_qualified(parent)}::{cursor.spelling}"


def _function(cursor: Cursor) -> Function:
    template = cursor.kind is CursorKind.FUNCTION_TEMPLATE
    inside = cursor.semantic_parent is not None and cursor.semantic_parent.kind in _TEMPLATES
    if template:
        arguments = [c for c in cursor.get_children() if c.kind is CursorKind.PARM_DECL]
    else:
        arguments = list(cursor.get_arguments())
    arguments = [a for a in arguments if "enable_if" not in a.type.spelling or "=" not in _texts(a)]
    types = tuple(_parameter(a.type) for a in arguments)
    defaults = [a for a in map(_default, arguments) if a is not None]
    packs = any(t.endswith("...") for t in types)
    named = cursor.kind not in (CursorKind.CONSTRUCTOR,) and not (
        template and cursor.result_type.kind is TypeKind.INVALID
    )
    dependent = any("type-parameter" in t or "dependent" in t for t in types)
    return Function(
        parameters=tuple(t for t in types if not t.endswith("...")),
        optional=len(defaults),
        result=_canonical(cursor.result_type) if named else None,
        generic=template or dependent or inside,
        variadic=packs
        or (cursor.type.kind is TypeKind.FUNCTIONPROTO and cursor.type.is_function_variadic()),
        static=bool(cursor.is_static_method()) if cursor.kind is CursorKind.CXX_METHOD else False,
        defaults=tuple(d or None for d in defaults),
    )


def _texts(cursor: Cursor) -> list[str]:
    return [token.spelling for token in cursor.get_tokens()]


def _default(parameter: Cursor) -> str | None:
    """The value of a parameter's default, empty where it cannot be told; None without one."""
    values = [each for each in parameter.get_children() if each.kind.is_expression()]
    if not values or "=" not in _texts(parameter):
        return None  # an array's size is an expression too, and a macro may bring a "="
    return _evaluate(values[-1]) or ""


def _evaluate(cursor: Cursor) -> str | None:
    """The value of an expression or of a variable's initialiser."""
    lib = _evaluation()
    result = lib.clang_Cursor_Evaluate(cursor)
    if not result:
        return None
    try:
        kind = lib.clang_EvalResult_getKind(result)
        if kind == 1:
            return str(lib.clang_EvalResult_getAsLongLong(result))
        if kind == 2:
            return f"{lib.clang_EvalResult_getAsDouble(result):.6g}"
        if kind in (3, 4, 5):
            text: bytes = lib.clang_EvalResult_getAsStr(result) or b""
            return '"' + text.decode("utf-8", "replace") + '"'
        return None
    finally:
        lib.clang_EvalResult_dispose(result)


_LIBRARY: list[Any] = []


def _evaluation() -> Any:
    """libclang with the functions that its Python package does not declare."""
    if not _LIBRARY:
        lib = conf.lib
        lib.clang_Cursor_Evaluate.argtypes = [Cursor]
        lib.clang_Cursor_Evaluate.restype = ctypes.c_void_p
        for name, result in (
            ("getKind", ctypes.c_int),
            ("getAsLongLong", ctypes.c_longlong),
            ("getAsDouble", ctypes.c_double),
            ("getAsStr", ctypes.c_char_p),
            ("dispose", None),
        ):
            function = getattr(lib, f"clang_EvalResult_{name}")
            function.argtypes = [ctypes.c_void_p]
            function.restype = result
        for name in (
            "clang_Cursor_isInlineNamespace",
            "clang_Cursor_isAnonymousRecordDecl",
        ):
            getattr(lib, name).argtypes = [Cursor]
            getattr(lib, name).restype = ctypes.c_uint
        _LIBRARY.append(lib)
    return _LIBRARY[0]
