"""The compiled part of the distribution; everything else is said in pyproject.toml."""

import sys

from setuptools import Extension, setup

CORE = "grammars/core"
SOURCES = ("arena", "lexer", "run", "passing", "pending", "repair", "recognizer", "module")
HEADERS = ("abi", "tables", "arena", "lexer", "run", "recognizer")
WARNINGS = [] if sys.platform == "win32" else ["-std=c11", "-Wall", "-Wextra", "-Wshadow"]
# Where scripts/pinwright, a shell script, cannot be run.
WINDOWS = ["pinwright = lsp_server.cli:main"]

setup(
    ext_modules=[
        Extension(
            "grammars._core",
            [f"{CORE}/{name}.c" for name in SOURCES],
            depends=[f"{CORE}/{name}.h" for name in HEADERS],
            extra_compile_args=WARNINGS,
            py_limited_api=True,
        )
    ],
    options={"bdist_wheel": {"py_limited_api": "cp311"}},  # one wheel for every Python from 3.11 on
    entry_points={"console_scripts": WINDOWS} if sys.platform == "win32" else {},
)
