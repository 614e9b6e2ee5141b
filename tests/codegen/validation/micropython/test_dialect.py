"""MicroPython is what something says to be MicroPython; scripts for the computer are not."""

import pytest

from codegen.project.files import Project, ProjectKind, SourceFile
from codegen.validation.micropython.dialect import Dialect, dialect

LONE, BOARD = ProjectKind.SOURCE, ProjectKind.MICROPYTHON
FOLDER = ("main.py", "import machine\n")
CASES = {
    "an import decides": (LONE, ("a.py", "from machine import Pin"), (), "MICROPYTHON"),
    "in a broken file too": (LONE, ("a.py", "import utime\n("), (), "MICROPYTHON"),
    "behind a comma": (LONE, ("a.py", "import os, network"), (), "MICROPYTHON"),
    "nothing decides": (LONE, ("a.py", "import os, json"), (), "UNCLEAR"),
    "the place on the board": (BOARD, ("a.py", "import os"), (FOLDER,), "MICROPYTHON"),
    "a library": (BOARD, ("lib/b/a.py", ""), (FOLDER,), "MICROPYTHON"),
    "reached by an import": (
        BOARD, ("app/a.py", ""), (("main.py", "from app import a"),), "MICROPYTHON",
    ),
    "beside the program": (BOARD, ("tools/pack.py", "import os"), (FOLDER,), "UNCLEAR"),
    "a tool": (BOARD, ("flash.py", "import subprocess"), (FOLDER,), "CPYTHON"),
    "a tool with a shebang": (
        BOARD, ("x.py", "#!/usr/bin/env python3\nimport os"), (FOLDER,), "CPYTHON",
    ),
    "a script of PlatformIO's": (
        LONE, ("extra.py", 'Import("env")\nenv.Append()'), (), "CPYTHON",
    ),
    "a firmware's manifest": (BOARD, ("manifest.py", 'package("a")\n'), (FOLDER,), "CPYTHON"),
    "machine beats threading": (
        LONE, ("a.py", "import threading, multiprocessing, machine"), (), "MICROPYTHON",
    ),
    "secrets are everybody's": (
        BOARD, ("net.py", "import secrets"), (FOLDER,), "MICROPYTHON",
    ),
    "CircuitPython": (LONE, ("code.py", "import board, digitalio"), (), "CIRCUITPYTHON"),
    "a CircuitPython library": (
        LONE, ("a.py", "import adafruit_dht"), (), "CIRCUITPYTHON",
    ),
    "a CircuitPython board": (
        BOARD, ("code.py", "import time"),
        (("boot_out.txt", "Adafruit CircuitPython 9.1.1 on 2024-07-22; Raspberry Pi Pico W"),),
        "CIRCUITPYTHON",
    ),
    "a module of the program's own called board": (
        BOARD, ("main.py", "import board"), (("board.py", ""),), "MICROPYTHON",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "file", "others", "expected"), CASES.values(), ids=CASES)
def test_what_a_file_is_written_in(kind, file, others, expected):
    files = tuple(SourceFile(*each) for each in (file, *others))
    project = Project(kind, "folder", files, file[0])
    assert dialect(files[0], project) is Dialect[expected]


def test_a_snippet_was_written_for_a_board():
    file = SourceFile("snippet.py", "import time\n")
    assert dialect(file, Project(LONE, "", (file,), file.path)) is Dialect.MICROPYTHON
