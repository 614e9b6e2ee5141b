"""The compiled part of the distribution; everything else is said in pyproject.toml."""

import sys

from setuptools import Extension, setup

CORE = "grammars/core"
SOURCES = ("arena", "lexer", "run", "passing", "pending", "repair", "recognizer", "module")
HEADERS = ("abi", "tables", "arena", "lexer", "run", "recognizer")
WARNINGS = [] if sys.platform == "win32" else ["-std=c11", "-Wall", "-Wextra", "-Wshadow"]

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
)
