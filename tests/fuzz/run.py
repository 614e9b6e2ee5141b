#!/usr/bin/env python3
"""Fuzz the recogniser's C core with libFuzzer under ASan and UBSan; README.md says how.

The grammars are those of the active Python's wheels, the seeds pieces of its standard library and
of the Arduino core where that is installed, the dictionary the grammars' own tokens.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import os
import random
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).parent
CORE = HERE.parent.parent / "grammars" / "core"
GRAMMARS = ("cpp", "arduino", "python")  # in the harness's order
COMPILERS = ("clang", "clang-19", "clang-18", "clang-17", "clang-16", "clang-15", "clang-14")
FLAGS = [
    *("-std=c11", "-O2", "-g", "-fno-omit-frame-pointer", "-Wall", "-Wextra"),
    *("-DPW_FIRST_NODES=8", "-DPW_FIRST_SCANNER_STATES=2", "-DPW_MANY_SCANNER_STATES=4"),
    "-DPW_MOST_HEADS=24u",  # twice what usual texts need
    *("-fsanitize=fuzzer,address,undefined", "-fno-sanitize-recover=all"),
]
MOST_BYTES = 4096  # of an input; the harness takes no longer texts


def wheel(grammar: str) -> str:
    """Where a grammar's tables lie: bytes behind `PyInit__binding`, and the shared object."""
    binding = importlib.import_module(f"tree_sitter_{grammar}._binding")
    pointer_of = ctypes.pythonapi.PyCapsule_GetPointer
    pointer_of.restype, pointer_of.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    known = ctypes.cast(ctypes.CDLL(binding.__file__).PyInit__binding, ctypes.c_void_p).value
    tables = pointer_of(binding.language(), b"tree_sitter.Language")
    return f"{tables - known} {binding.__file__}"


def environment() -> dict[str, str]:
    wheels = {f"FUZZ_{grammar.upper()}": wheel(grammar) for grammar in GRAMMARS}
    # A small quarantine and short traces: as strict, and a third faster.
    options = "quarantine_size_mb=8:malloc_context_size=8:detect_leaks=1"
    return {**os.environ, "ASAN_OPTIONS": options, **wheels}


def build(binary: Path) -> str | None:
    """Compile harness and core into `binary`; None, or why that cannot be done here."""
    compiler = next(filter(None, map(shutil.which, COMPILERS)), None)
    if compiler is None:
        return "no clang"
    sources = [str(path) for path in sorted(CORE.glob("*.c")) if path.name != "module.c"]
    command = [compiler, *FLAGS, *sources, str(HERE / "fuzz_recognizer.c"), "-ldl", "-o"]
    done = subprocess.run([*command, str(binary)], capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    if "libclang_rt" in done.stderr:
        return "clang has no sanitizer runtime"
    raise SystemExit(done.stderr)


def tokens() -> list[bytes]:
    """What the grammars spell out, and openings of what they describe by patterns."""
    import tree_sitter

    spelt = {b'R"x(', b')x"', b"/*", b"*/", b"//", b"\\\n", b"f'{", b"rb'''", b'"""', b"0x", b"1e"}
    for grammar in GRAMMARS:
        module = importlib.import_module(f"tree_sitter_{grammar}")
        language = tree_sitter.Language(module.language())
        for kind in range(language.node_kind_count):
            name = language.node_kind_for_id(kind)
            if name and not language.node_kind_is_named(kind):
                spelt.add(name.encode())
    return sorted(token for token in spelt if len(token) < 32)


def write_dictionary(path: Path) -> None:
    escaped = ("".join(f"\\x{byte:02x}" for byte in token) for token in tokens())
    path.write_text("".join(f'"{token}"\n' for token in escaped))


def texts() -> Iterator[tuple[int, bytes]]:
    """Pairs of a grammar's number and a piece of a real file or of `seeds/`, always the same."""
    chance = random.Random(3)
    arduino = Path(os.environ.get("PINWRIGHT_ARDUINO_AVR", "/usr/share/arduino"))
    sources = [
        (2, Path(sysconfig.get_path("stdlib")), "*.py"),
        (0, arduino, "*.cpp"),
        (0, arduino, "*.h"),
        (1, arduino, "*.ino"),
    ]
    for grammar, folder, pattern in sources:
        files = sorted(path for path in folder.rglob(pattern) if path.stat().st_size > 400)
        for path in chance.sample(files, min(120, len(files))):
            content = path.read_bytes()
            size = chance.choice((64, 200, 800))
            start = chance.choice((0, content.find(b"\n", len(content) // 2) + 1))
            yield grammar, content[start : start + size]
    for path in sorted((HERE / "seeds").iterdir()):
        yield GRAMMARS.index(path.suffix[1:]), path.read_bytes()


def write_seeds(folder: Path) -> int:
    """Texts with operations before them, in the form that the harness reads."""
    chance = random.Random(4)
    folder.mkdir(parents=True, exist_ok=True)
    count = 0
    for count, (grammar, text) in enumerate(texts(), 1):
        operations = [(chance.randrange(10), chance.randrange(64), chance.randrange(256))]
        operations += [(code, chance.randrange(8), 25 * (code + 1)) for code in (0, 2, 1, 4, 5, 9)]
        header = bytes([grammar | chance.randrange(8) << 2, len(operations)])
        body = b"".join(bytes(operation) for operation in operations)
        room = MOST_BYTES - len(header) - len(body)
        (folder / f"{count:04}").write_bytes(header + body + text[:room])
    return count


def main() -> int:
    """Build, seed and fuzz; the exit status is libFuzzer's: 0 when nothing was found."""
    parser = argparse.ArgumentParser(description="Fuzz the recogniser's C core.")
    parser.add_argument("work", type=Path, help="folder of the corpus, the binary and the findings")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--runs", type=int, default=-1, help="executions; default: no bound")
    parser.add_argument("--seed", type=int, default=0, help="0: another one each time")
    parser.add_argument("--replay", type=Path, help="run this one input and stop")
    given = parser.parse_args()
    work: Path = given.work.resolve()
    work.mkdir(parents=True, exist_ok=True)
    binary = work / "fuzz_recognizer"
    reason = build(binary)
    if reason:
        parser.exit(3, f"cannot fuzz here: {reason}\n")
    command = [str(binary), "-timeout=20", "-rss_limit_mb=2048", f"-artifact_prefix={work}/"]
    if given.replay:
        command.append(str(given.replay.resolve()))
    else:
        write_dictionary(work / "tokens.dict")
        write_seeds(work / "seeds")
        (work / "corpus").mkdir(exist_ok=True)
        command += [
            f"-max_total_time={given.seconds}",
            f"-runs={given.runs}",
            f"-seed={given.seed}",
            f"-max_len={MOST_BYTES}",
            f"-dict={work}/tokens.dict",
            "-print_final_stats=1",
            "-report_slow_units=1",
            *(str(work / "corpus"), str(work / "seeds")),
        ]
    return subprocess.run(command, env=environment(), check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
