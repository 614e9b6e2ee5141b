"""The flags of a platformio.ini as PlatformIO hands them to a compiler, and which a check takes.

PlatformIO splits a line as a shell would, SCons sorts the words, and a shell takes the command
apart once more; what comes out is what counts. A whitelist: only flags are taken that define,
include, optimise, warn, choose the language or search folders of the workspace. Nothing that runs
code, loads something or writes a file. For a flag that is left out it is noted whether it may
matter to a compiler, since then errors prove nothing.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

_PLAIN = re.compile(
    r"-[U]\w+|-O(?:[0-3gsz]|fast)?|-W[\w+=-]*|-w|-std=\w+(?:\+\+\w+)?|-ansi|-pedantic(?:-errors)?"
)
# What changes a language, a layout or an optimisation. Others of -f load, dump or write files.
_FEATURES = re.compile(
    r"-f(?:no-)?(?:exceptions|rtti|permissive|threadsafe-statics|(?:un)?signed-char|short-enums|"
    r"(?:un)?signed-bitfields|pack-struct|strict-aliasing|strict-overflow|wrapv|concepts|coroutines|"
    r"char8_t|fast-math|math-errno|finite-math-only|single-precision-constant|"
    r"inline(?:-functions|-small-functions|-functions-called-once)?|function-sections|data-sections|"
    r"omit-frame-pointer|common|builtin|freestanding|hosted|ms-extensions|gnu-keywords|"
    r"sized-deallocation|nonansi-builtins|operator-names|unroll-loops|merge-constants|"
    r"merge-all-constants|jump-tables|stack-protector(?:-strong|-all)?|asynchronous-unwind-tables|"
    r"unwind-tables|delete-null-pointer-checks|use-cxa-atexit|weak|ipa-\w+|tree-[\w-]+|gcse|"
    r"reorder-functions|toplevel-reorder|caller-saves|tail-call|split-wide-types|"
    r"optimize-sibling-calls|elide-constructors|visibility-inlines-hidden|lax-vector-conversions|"
    r"dollars-in-identifiers|extended-identifiers|new-inheriting-ctors|implicit-templates)"
)
_MACRO = re.compile(r"\w+(?:\([\w, .]*\))?")
_WITH_NEXT = ("-D", "-U", "-I", "-include", "-imacros", "-isystem", "-iquote", "-idirafter")
_FOLDERS = ("-isystem", "-iquote", "-idirafter", "-I")
_FILES = ("-include", "-imacros")
# For the linker, the assembler's listing or a debugger: no compiler's errors depend on it.
_NO_MATTER = re.compile(
    r"-Wl,.*|-Xlinker.*|-[lLTu].*|-g\w*|-gdwarf-\d|-v|-pipe|-s|-static.*|-shared.*|-nostartfiles|"
    r"-nodefaultlibs|-nostdlib|-save-temps.*|-(?:dumpdir|MMD|MD|MP)|-m[\w=.,-]+|-f[\w-]+(?:=\w+)?|"
    r"--specs=.*|-specs=.*|[^-].*",
    re.DOTALL,
)
_VARIABLE = re.compile(r"\$(?:\{(\w+)\}|(\w+))")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What flags are read against.

    `variables` are the SCons variables that are known. `folder` gives a folder's name as seen from
    the project's root, None outside it; `file` the same for a file that may be included.
    """

    variables: Mapping[str, str]
    folder: Callable[[str], str | None]
    file: Callable[[str], str | None]

    def filled(self, text: str) -> str:
        """A text with the variables in it that are known."""
        return _VARIABLE.sub(lambda each: self.variables.get(each[1] or each[2], each[0]), text)


@dataclass(slots=True)
class Flags:
    """Flags that are taken, one argument each and unquoted, and reasons for all others.

    `doubts` are those of the reasons for which an error of the compiler proves nothing.
    """

    taken: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)

    def leave(self, what: str, *, why: str, doubtful: bool = True) -> None:
        """Note a flag that is left out, and why."""
        self.left_out.append(f"{what}: {why}")
        if doubtful:
            self.doubts.append(self.left_out[-1])


def read_flags(lines: Iterable[str], *, option: str, around: Surroundings) -> Flags:
    """The flags of an option that holds them line by line."""
    flags = Flags()
    for line in lines:
        if line.startswith("!"):
            flags.leave(f"{option} {line}", why="it would run a command")
            continue
        try:
            words = shlex.split(line)
        except ValueError:
            flags.leave(f"{option} {line}", why="the quotes do not match")
            continue
        for flag, argument in _arguments(words):
            _take(flag, argument, flags, option=option, around=around)
    return flags


def _arguments(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each flag with its argument, in the same word or in the next."""
    waiting = iter(words)
    for word in waiting:
        flag = next((each for each in _WITH_NEXT if word.startswith(each)), "")
        if not flag:
            yield "", word
        elif word == flag:
            yield flag, next(waiting, "")
        else:
            yield flag, word[len(flag) :]


def _take(flag: str, argument: str, flags: Flags, *, option: str, around: Surroundings) -> None:
    """Puts one flag where it belongs."""
    written = f"{option} {flag}{' ' * (flag in _FILES)}{argument}"
    argument = around.filled(argument)
    if "$" in argument or "`" in argument:
        unimportant = not flag and _NO_MATTER.fullmatch(argument) is not None
        why = "a variable that is not known here"
        flags.leave(written, why=why, doubtful=not unimportant)
    elif flag == "-D":
        defined = _defined(argument)
        if defined is None:
            flags.leave(written, why="a check does not take it")
        else:
            flags.taken.append(defined)
    elif flag in _FOLDERS or flag in _FILES:
        place = (around.folder if flag in _FOLDERS else around.file)(argument)
        if place is None:
            flags.leave(written, why="outside the project")
        else:
            flags.taken.append(f"{flag}{place}")
    elif _PLAIN.fullmatch(flag + argument) or _FEATURES.fullmatch(argument):
        flags.taken.append(flag + argument)
    else:
        unimportant = not flag and _NO_MATTER.fullmatch(argument) is not None
        flags.leave(written, why="a check does not take it", doubtful=not unimportant)


def _defined(text: str) -> str | None:
    """The `-D` argument that reaches the compiler; None where none does that could be taken."""
    name, equals, value = text.partition("=")
    name = name.strip()
    if not _MACRO.fullmatch(name):
        return None
    if not equals:
        return f"-D{name}"
    # PlatformIO escapes quotes for the shell, SCons quotes what has a blank.
    line = value.replace('"', '\\"')
    arrived = _through_shell(f'"{line}"' if re.search(r"[ \t]", text) else line)
    if arrived is None or not arrived.replace("\t", " ").isprintable():
        return None
    return f"-D{name}={arrived}"


def _through_shell(text: str) -> str | None:
    r"""One word of a command as a shell takes it apart; None where it would be no word any more.

    An operator (`&`, `;`) is taken literally, as on Windows, though a POSIX shell would act on it.
    """
    found, quote, n = [], "", 0
    while n < len(text):
        char = text[n]
        if char == "\\" and quote != "'":
            follows = text[n + 1 : n + 2]
            if not follows:
                return None
            found.append(follows if not quote or follows in '"\\$`' else char + follows)
            n += 2
            continue
        if char in "\"'" and quote in {"", char}:
            quote = "" if quote else char
        elif char in " \t\n" and not quote:
            return None
        else:
            found.append(char)
        n += 1
    return None if quote else "".join(found)
